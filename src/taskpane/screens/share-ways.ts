/** What the workbook holds, and the ways to send it, each with what can be done. */
import type { FrozenFormula } from "../../sharing/memory";
import type { Survey } from "../../sharing/survey";
import { cellAt, keyOf } from "../../hosts/shared-workbook";
import { type Child, h } from "../dom";
import { type Appearance, button } from "../fluent";
import type { FileWay, Pane } from "../pane";
import type { Action, Actions } from "./share-actions";
import { formulaItem, formulaList, placeName } from "./share-formulas";

export type Run = (action: Action) => void;

/** What the workbook holds, in sentences. */
export function holdings({ live, without, portable, frozen }: Survey, pane: Pane): HTMLElement[] {
  const t = pane.texts.share;
  const sentences = [
    live > 0 && t.live(live, without.formulas, without.functions.join(", ")),
    portable > 0 && t.portable(portable),
    frozen.length > 0 && t.frozen(frozen.length),
  ].filter((sentence) => sentence !== false);
  return (sentences.length ? sentences : [t.none]).map((sentence) => h("p", {}, sentence));
}

/** None where nothing needs one. */
export function waysOf(found: Survey, actions: Actions, pane: Pane, run: Run): Child[] {
  const t = pane.texts.share;
  const { live, portable, frozen, stuck } = found;
  const { knowsLambda } = pane.host.sharing!;
  const offer = (action: Action, isOffered: boolean, name: string): Offer | undefined =>
    isOffered ? { action, name } : undefined;
  const download = (way: FileWay, isOffered: boolean) =>
    actions.download && offer(actions.download(way), isOffered, "download");
  if (live + portable + frozen.length + stuck === 0) return [];
  const { living, portable: calculating, values, repair } = t.ways;
  return [
    stuck > 0 &&
      way(repair.title, [repair.text(stuck)], [offer(actions.repair, true, "repair")], run),
    way(living.title, [living.text], [download("living", true)], run),
    way(
      calculating.title,
      knowsLambda ? [calculating.text] : [calculating.text, t.noLambda],
      [
        offer(actions.portable, knowsLambda && live > 0, "portable"),
        offer(actions.live, portable > 0, "live"),
        download("portable", live > 0),
      ],
      run,
    ),
    way(
      values.title,
      [values.text],
      [
        offer(actions.freeze, live + portable > 0, "freeze"),
        offer(actions.thaw(), frozen.length > 0, "thaw"),
        download("values", live + portable > 0),
      ],
      run,
      frozen.length > 0 && frozenFormulas(frozen, actions, pane, run),
    ),
  ];
}

interface Offer {
  readonly action: Action;
  /** Its class. */
  readonly name: string;
}

/** The first of the offers stands out. */
function way(
  title: string,
  texts: readonly string[],
  offers: readonly (Offer | undefined)[],
  run: Run,
  more?: Child,
): HTMLElement {
  const buttons = offers
    .filter((offer) => offer !== undefined)
    .map(({ action, name }, i) => {
      const appearance: Appearance = i ? "outline" : "primary";
      return button({ appearance, class: name, onclick: () => run(action) }, action.button);
    });
  return h(
    "section",
    { class: "way", "aria-label": title },
    h("h2", {}, title),
    ...texts.map((text) => h("p", {}, text)),
    buttons.length > 0 && h("div", { class: "actions" }, ...buttons),
    more,
  );
}

/** Each of them can be put back on its own. */
function frozenFormulas(
  frozen: readonly FrozenFormula[],
  actions: Actions,
  pane: Pane,
  run: Run,
): HTMLElement {
  const t = pane.texts.share;
  const item = (each: FrozenFormula) => {
    const place = cellAt(each);
    const isIt = (other: FrozenFormula) => keyOf(cellAt(other)) === keyOf(place);
    const name = t.putBackAt(placeName(place, pane));
    const putBack = button(
      {
        appearance: "outline",
        size: "small",
        "aria-label": name,
        onclick: () => run(actions.thaw(isIt)),
      },
      t.putBack,
    );
    return formulaItem(place, each.formula, pane, putBack);
  };
  return h("details", {}, h("summary", {}, t.frozenFormulas), formulaList(frozen, item, pane));
}
