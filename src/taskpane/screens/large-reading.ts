/** How far the reading of a large file is: rows, megabytes a second, time left, and a button that cancels it. */
import type { Progress } from "../../data/large/read";
import { h, say } from "../dom";
import { button } from "../fluent";
import { paceOf } from "../large/pace";
import { type Pane, number } from "../pane";

export interface ReadingBar {
  readonly element: HTMLElement;
  begin(): void;
  readonly show: (progress: Progress) => void;
  end(): void;
  isBusy(): boolean;
}

export function readingBar(pane: Pane, cancelled: () => void): ReadingBar {
  const t = pane.texts.large;
  const bar = h("fluent-progress-bar", { role: "progressbar", "aria-label": t.steps.read, max: 100, value: 0 }); // prettier-ignore
  const words = h("p", { class: "percent" });
  const cancel = button({ appearance: "outline", class: "cancel", onclick: cancelled }, t.cancel);
  const actions = h("div", { class: "actions" }, cancel);
  const element = h("div", { class: "under-way", hidden: true }, bar, words, actions);
  let started = 0;
  let pace: ReturnType<typeof paceOf> | undefined;
  return {
    element,
    begin() {
      started = performance.now();
      pace = undefined;
      bar.setAttribute("value", "0");
      say(words, pane.texts.insertion.preparing);
      element.hidden = false;
      cancel.focus();
    },
    show({ bytes, size, rows }) {
      const done = Math.min(1, bytes / size);
      const seconds = (performance.now() - started) / 1000;
      bar.setAttribute("value", String(Math.round(done * 100)));
      const known = (pace ??= paceOf(size))(bytes, seconds);
      const rate = (known?.bytesPerSecond ?? 0) / 1e6;
      say(
        words,
        [
          done.toLocaleString(pane.locale, { style: "percent" }),
          t.rows(number(pane, rows)),
          ...(known
            ? [
                t.rate(rate.toLocaleString(pane.locale, { maximumFractionDigits: 1 })),
                t.left(number(pane, Math.ceil(known.secondsLeft))),
              ]
            : []),
        ].join(" · "),
      );
    },
    end() {
      element.hidden = true;
    },
    isBusy: () => !element.hidden,
  };
}
