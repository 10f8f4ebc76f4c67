/** What sharing did, in words: how many formulas, which ones became values, which were left and why. */
import type { LeftBecause, Place, SharingReport } from "../../hosts/sharing/workbook";
import { h, isolated, shortened } from "../dom";
import { button } from "../fluent";
import { icon } from "../icons";
import type { Pane } from "../pane";

/** Longer lists are cut. */
const MOST_SHOWN = 20;
const MOST_CHARACTERS = 200;

type Way = keyof Pane["texts"]["share"]["ways"];

/** `restore` puts formulas back where values have been changed since. */
export function reportContent(
  way: Way,
  { changed, frozen, left }: SharingReport,
  pane: Pane,
  restore: () => void,
): HTMLElement[] {
  const t = pane.texts.share;
  const done = way === "freeze" ? frozen.length : changed.length;
  const becameValues = way === "portable" ? frozen : [];
  const isDone = done + becameValues.length > 0 || left.length === 0;
  const changedSince = left.some(({ because }) => because === "changed since");
  return [
    ...(isDone
      ? [h("div", { class: "success" }, icon("done"), h("h2", {}, t.ways[way].done(done)))]
      : []),
    ...(becameValues.length
      ? list(
          t.becameValues(becameValues.length),
          becameValues.map(({ place, formula }) => item(place, formula, pane)),
          pane,
        )
      : []),
    ...(left.length
      ? list(
          t.left(left.length),
          left.map(({ place, because, detail }) =>
            item(place, reason(because, detail, pane), pane),
          ),
          pane,
        )
      : []),
    ...(changedSince && (way === "thaw" || way === "live")
      ? [
          h(
            "div",
            { class: "actions" },
            button(
              { appearance: "outline", class: "restore", onclick: restore },
              t.ways.restore.button,
            ),
          ),
        ]
      : []),
  ];
}

function list(heading: string, items: readonly HTMLElement[], pane: Pane): HTMLElement[] {
  const more = items.length - MOST_SHOWN;
  return [
    h("h3", {}, heading),
    h(
      "ul",
      { class: "formulas" },
      ...items.slice(0, MOST_SHOWN),
      more > 0 && h("li", {}, pane.texts.share.more(more)),
    ),
  ];
}

const item = (place: Place, text: string, pane: Pane): HTMLElement =>
  h(
    "li",
    {},
    h("bdi", { class: "place" }, placeName(place, pane)),
    h("span", { class: "detail" }, isolated(shortened(text, MOST_CHARACTERS))),
  );

function placeName(place: Place, pane: Pane): string {
  const t = pane.texts.share.place;
  switch (place.kind) {
    case "cell":
      return t.cell(place.sheet, place.cell);
    case "name":
      return t.name(place.name);
    case "rule":
      return t.rule(place.sheet, place.range);
  }
}

const reason = (because: LeftBecause, detail: string | undefined, pane: Pane): string =>
  detail ?? pane.texts.share.because[because];
