/** What a model would give: key figures, a small chart and what was read. */
import type { PreviewInWords } from "../models/model";
import { fill, h, painted, withDates } from "./dom";
import { messageBar } from "./fluent";
import { icon } from "./icons";
import { chartFigure } from "./chart";
import { type Pane, spoken } from "./pane";

export interface PreviewPanel extends HTMLElement {
  /** Shows what `compute` gives; whatever it throws is thrown on. Later calls overtake earlier ones. */
  show(compute: () => PreviewInWords): Promise<void>;
  /** Says why there is no preview, and what to do. */
  wait(reason: string): void;
  fail(reason: string): void;
}

export function previewPanel(pane: Pane): PreviewPanel {
  const t = pane.texts.preview;
  const body = h("div", { class: "preview-body" });
  let latest = 0;
  const element = h(
    "section",
    { class: "preview", "aria-label": t.title },
    h("h2", {}, t.title),
    body,
  );
  return Object.assign(element, {
    async show(compute: () => PreviewInWords) {
      const turn = ++latest;
      body.setAttribute("aria-busy", "true");
      if (!body.hasChildNodes()) fill(body, h("p", { class: "waiting" }, t.busy));
      try {
        await painted();
        if (turn !== latest) return;
        const preview = compute();
        fill(body, ...previewContent(preview, pane));
        const figures = preview.figures.map(({ label, value }) => `${label} ${value}`);
        pane.announce(t.updated(figures.join(", ")));
      } finally {
        if (turn === latest) body.removeAttribute("aria-busy");
      }
    },
    wait(reason: string) {
      latest++;
      body.removeAttribute("aria-busy");
      fill(body, h("p", { class: "waiting" }, reason));
    },
    fail(reason: string) {
      latest++;
      body.removeAttribute("aria-busy");
      const words = [h("strong", {}, t.failed), h("p", {}, reason)];
      fill(body, messageBar("warning", icon("warning", "icon"), h("div", {}, ...words)));
      pane.announce(spoken(pane, t.failed, reason));
    },
  });
}

/** Key figures, chart and the line on what was read. */
export function previewContent(
  { figures, chart, read }: PreviewInWords,
  pane: Pane,
): HTMLElement[] {
  const pairs = figures.map(({ label, value }) =>
    h("div", {}, h("dt", {}, label), h("dd", {}, h("bdi", {}, value))),
  );
  return [
    h("dl", { class: "key-figures" }, ...pairs),
    ...(chart ? [chartFigure(chart, pane)] : []),
    ...(read ? [h("p", { class: "read" }, ...withDates(read))] : []),
  ];
}
