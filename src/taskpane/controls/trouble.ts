/** A trouble of a table in a sentence, where it is, and a choice of cures where there is one. */
import type { Trouble, TroubleKind } from "../../data/trouble";
import { cureText, troubleText, whereText } from "../../data/words";
import type { Texts } from "../../locales";
import { h, isolated, shortened, uniqueId, withDates } from "../dom";
import { icon } from "../icons";

/** `targets` is told what takes the keyboard, by kind; `cure` is called with the choice, "" where it was taken back. */
export function troubleLine(
  trouble: Trouble,
  t: Texts["data"],
  targets: Map<string, HTMLElement>,
  cure: (kind: TroubleKind, chosen: string) => void,
): HTMLElement {
  const { kind, cures, chosen } = trouble;
  const id = uniqueId("cure");
  const where = whereText(trouble, t);
  const select =
    (cures.length > 1 || (cures.length === 1 && chosen === undefined) || kind === ALWAYS_SHOWN) &&
    h(
      "select",
      { id, "aria-label": troubleText(trouble, t) },
      (chosen === undefined || kind === ALWAYS_SHOWN) &&
        h("option", { value: "", selected: chosen === undefined }, t.chooseCure),
      ...cures.map((cure) =>
        h("option", { value: cure, selected: cure === chosen }, cureText(kind, cure, t)),
      ),
    );
  if (select) {
    select.addEventListener("input", () => cure(kind, select.value));
    targets.set(kind, select);
  }
  return h(
    "div",
    { class: "trouble" },
    h("p", {}, troubleText(trouble, t)),
    where && h("p", { class: "note" }, ...withDates(isolated(shortened(where, 120)))),
    select && h("div", { class: "input" }, select),
  );
}

/** What is done on request only can be taken back. */
const ALWAYS_SHOWN: TroubleKind = "customer-rows";

/** Troubles that a person must decide, and those that are only said. */
export function parted(troubles: readonly Trouble[]) {
  const asked = troubles.filter(({ cures, chosen }) => cures.length && chosen === undefined);
  const known = troubles.filter((trouble) => !asked.includes(trouble) && !trouble.isProven);
  return { asked, known };
}

/** What must be decided; nothing where there is nothing. */
export const askedSection = (heading: string, lines: readonly HTMLElement[]) =>
  lines.length > 0 &&
  h("section", { class: "asked" }, h("h3", {}, icon("warning"), heading), ...lines);

/** What is only said; nothing where there is nothing. */
export const foundSection = (heading: string, lines: readonly HTMLElement[], open: boolean) =>
  lines.length > 0 &&
  h(
    "details",
    { class: "found", open },
    h("summary", {}, heading),
    h("ul", {}, ...lines.map((line) => h("li", {}, line))),
  );

/** Marks what takes the keyboard where a decision is open. */
export function markOpen(targets: ReadonlyMap<string, HTMLElement>, open: readonly string[]): void {
  for (const [id, target] of targets) target.ariaInvalid = open.includes(id) ? "true" : null;
}
