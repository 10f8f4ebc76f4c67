/** The ways a file comes to the workbench: a menu and Ctrl+O that let the browser ask for one, and dropping it on the page. */
import { h } from "../dom";

/** Lets the user choose a file; nothing happens if they choose none. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = h("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.gz,.parquet",
  });
  input.addEventListener("change", () => input.files?.[0] && chosen(input.files[0]));
  input.click();
}

/** Ctrl+O or ⌘O opens our own dialog in place of the browser's. */
export function openWithKeys(open: () => void): void {
  addEventListener(
    "keydown",
    (event) => {
      const isOpen = event.key.toLowerCase() === "o" && (event.ctrlKey || event.metaKey);
      if (!isOpen || event.shiftKey || event.altKey || document.querySelector("dialog[open]"))
        return;
      event.preventDefault();
      event.stopPropagation();
      open();
    },
    // Before the grid, which keeps most keys to itself.
    { capture: true },
  );
}

/** Files dropped anywhere on the page are opened; while one is over it, `words` say so. */
export function openDropped(words: () => string, dropped: (files: readonly File[]) => void): void {
  const veil = h("div", { class: "drop-veil" }, h("p"));
  let depth = 0;
  const show = (isOver: boolean) => {
    depth = isOver ? depth : 0;
    veil.firstElementChild!.textContent = words();
    if (isOver) document.body.append(veil);
    else veil.remove();
  };
  const onFiles = (type: "dragenter" | "dragover" | "dragleave" | "drop", act: () => void) =>
    addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        event.stopPropagation();
        act();
        if (type === "drop") dropped([...event.dataTransfer.files]);
      },
      { capture: true },
    );
  onFiles("dragenter", () => {
    depth++;
    show(true);
  });
  onFiles("dragover", () => undefined);
  onFiles("dragleave", () => {
    if (--depth <= 0) show(false);
  });
  onFiles("drop", () => show(false));
}
