/** What sharing did, in words: how many formulas, which ones became values, which were left and why. */
import { type FoundFormula, cellAt } from "../../hosts/shared-workbook";
import type { LeftBecause, Remainder, SharingReport } from "../../sharing/report";
import { h } from "../dom";
import { button } from "../fluent";
import { icon } from "../icons";
import type { Pane } from "../pane";
import type { Action } from "./share-actions";
import { formulaItem, formulaList, placeName } from "./share-formulas";

/** The headline comes first, and can take the focus. */
export function reportContent(
  action: Action,
  report: SharingReport,
  pane: Pane,
  run: (action: Action) => void,
): HTMLElement[] {
  const { changed, frozen, left, remains } = report;
  const t = pane.texts.share;
  const isDone = changed.length + frozen.length > 0 || left.length === 0;
  const [headline, ...sentences] = isDone ? action.done(report) : [t.nothing];
  const becameValues = action.keepsCalculating ? frozen : [];
  const others = action.keepsCalculating ? changed : [...frozen, ...changed];
  return [
    h(
      "div",
      { class: isDone ? "success" : "failure" },
      icon(isDone ? "done" : "warning"),
      h("h2", { tabindex: -1 }, headline),
    ),
    ...sentences.map((sentence) => h("p", {}, sentence)),
    ...(others.length ? [folded(t.converted, formulas(others, pane))] : []),
    ...(becameValues.length
      ? [h("h3", {}, t.becameValues(becameValues.length)), formulas(becameValues, pane)]
      : []),
    ...(left.length ? leftContent(left, action, pane, run) : []),
    ...(remains.length
      ? [
          h("h3", {}, t.remains),
          h(
            "ul",
            { class: "remains" },
            ...remains.map((each) => h("li", {}, remainder(each, pane))),
          ),
        ]
      : []),
  ];
}

function leftContent(
  left: SharingReport["left"],
  { insisting }: Action,
  pane: Pane,
  run: (action: Action) => void,
): HTMLElement[] {
  const list = formulaList(
    left,
    ({ place, because, detail }) => formulaItem(place, reason(because, detail, pane), pane),
    pane,
  );
  const isOverwritten = left.some(({ because }) => because === "changed since");
  return [
    h("h3", {}, pane.texts.share.left(left.length)),
    list,
    ...(insisting && isOverwritten
      ? [h("div", { class: "actions" }, insistingButton(insisting, run))]
      : []),
  ];
}

function remainder(each: Remainder, pane: Pane): string {
  const t = pane.texts.share.remainder;
  if (each.kind === "name") return t.name(each.name);
  if (each.kind === "memory") return t.memory;
  return t[each.kind](placeName(cellAt(each.place), pane));
}

const insistingButton = (insisting: Action, run: (action: Action) => void): HTMLElement =>
  button(
    { appearance: "outline", class: "restore", onclick: () => run(insisting) },
    insisting.button,
  );

const folded = (summary: string, content: HTMLElement): HTMLElement =>
  h("details", {}, h("summary", {}, summary), content);

const formulas = (found: readonly FoundFormula[], pane: Pane): HTMLElement =>
  formulaList(found, ({ place, formula }) => formulaItem(place, formula, pane), pane);

const reason = (because: LeftBecause, detail: string | undefined, pane: Pane): string =>
  detail ?? pane.texts.share.because[because];
