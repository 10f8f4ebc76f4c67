/** Short words to the person in front of the page: in passing, to be read, or to be answered. */
import { h } from "./dom";

export interface DialogTexts {
  readonly confirm: string;
  readonly cancel: string;
  readonly close: string;
}

export interface Dialogs {
  /** Shows a line for some seconds. */
  notify(text: string): void;
  /** Resolves when closed. */
  tell(text: string): Promise<void>;
  /** Resolves to true if confirmed. */
  confirm(text: string): Promise<boolean>;
  setTexts(texts: DialogTexts): void;
}

const LEAVING = ["pointerdown", "keydown"] as const;
const SHOWN_MILLISECONDS = 5_000;

export function dialogsIn(root: HTMLElement, initial: DialogTexts): Dialogs {
  let texts = initial;
  const notices = h("div", { class: "notices", role: "status" });
  root.append(notices);

  function ask(text: string, answers: readonly { label: string; value: string }[]) {
    return new Promise<string>((resolve) => {
      const buttons = answers.map(({ label, value }) => h("button", { value }, label));
      const form = h("form", { method: "dialog" }, h("p", {}, text), h("footer", {}, ...buttons));
      const dialog = h("dialog", { class: "message" }, form) as HTMLDialogElement;
      dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(dialog.returnValue);
      });
      root.append(dialog);
      // Not at once: taking the focus from the grid's editor while it still speaks would make it say everything twice.
      queueMicrotask(() => dialog.showModal());
    });
  }

  return {
    notify(text) {
      const notice = h("div", { class: "notice" }, text);
      notices.append(notice);
      // it has been read once something else is done, and time passes slowly for a page that works
      const go = () => {
        notice.remove();
        for (const event of LEAVING) window.removeEventListener(event, go, true);
      };
      setTimeout(go, SHOWN_MILLISECONDS);
      for (const event of LEAVING) window.addEventListener(event, go, true);
    },
    async tell(text) {
      await ask(text, [{ label: texts.close, value: "" }]);
    },
    async confirm(text) {
      const { confirm, cancel } = texts;
      const answers = [
        { label: confirm, value: "yes" },
        { label: cancel, value: "" },
      ];
      return (await ask(text, answers)) === "yes";
    },
    setTexts(next) {
      texts = next;
    },
  };
}
