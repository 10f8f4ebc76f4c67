/** Formulas in lists: where each one stands, as the way there, and what there is to say of it. */
import { addressOfPlace } from "../../sharing/blocks";
import type { Place } from "../../hosts/shared-workbook";
import { type Child, h, isolated, shortened } from "../dom";
import type { Pane } from "../pane";

/** Longer lists are cut. */
const MOST_SHOWN = 20;
const MOST_CHARACTERS = 200;

export function formulaList<T>(
  all: readonly T[],
  item: (each: T) => HTMLElement,
  pane: Pane,
): HTMLElement {
  const more = all.length - MOST_SHOWN;
  return h(
    "ul",
    { class: "formulas" },
    ...all.slice(0, MOST_SHOWN).map(item),
    more > 0 && h("li", {}, pane.texts.share.more(more)),
  );
}

export const formulaItem = (
  place: Place,
  text: string,
  pane: Pane,
  ...offers: readonly Child[]
): HTMLElement =>
  h(
    "li",
    {},
    placeLink(place, pane),
    h("span", { class: "detail" }, isolated(shortened(text, MOST_CHARACTERS))),
    ...offers,
  );

/** The name of a place; pressed, it is selected in the sheet. */
function placeLink(place: Place, pane: Pane): HTMLElement {
  const name = h("bdi", {}, placeName(place, pane));
  const address = addressOfPlace(place);
  if (address === undefined) return h("span", { class: "place" }, name);
  // A sheet that is hidden, or gone by now, cannot be shown; what is said of the formula still holds.
  const show = () => void pane.host.show(address).catch(() => undefined);
  return h("button", { type: "button", class: "place link", onclick: show }, name);
}

export function placeName(place: Place, pane: Pane): string {
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
