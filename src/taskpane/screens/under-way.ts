/** A change that is under way: how far it is, and a button that stops it where the program can. */
import type { Following } from "../../hosts/host";
import { h, say } from "../dom";
import { button } from "../fluent";
import type { Pane } from "../pane";

export interface UnderWay extends Required<Following> {
  readonly element: HTMLElement;
}

export function underWay(label: string, pane: Pick<Pane, "host" | "texts" | "locale">): UnderWay {
  const t = pane.texts.insertion;
  const stopping = new AbortController();
  const percent = h("p", { class: "percent" }, t.preparing);
  const bar = h("fluent-progress-bar", {
    ...{ role: "progressbar", "aria-label": label, max: 100, value: 0 },
  });
  const cancel = button(
    { appearance: "outline", class: "cancel", onclick: () => stop() },
    t.cancel,
  );
  const stop = () => {
    cancel.disabledFocusable = true;
    say(percent, t.cancelling);
    stopping.abort();
  };
  return {
    element: h(
      "div",
      { class: "under-way" },
      bar,
      percent,
      !!pane.host.canStop && h("div", { class: "actions" }, cancel),
    ),
    signal: stopping.signal,
    progress({ done }) {
      if (stopping.signal.aborted) return;
      bar.setAttribute("value", String(Math.round(done * 100)));
      say(percent, t.progress(done.toLocaleString(pane.locale, { style: "percent" })));
    },
  };
}
