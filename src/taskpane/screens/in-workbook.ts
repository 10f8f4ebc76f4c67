/** The models that are in the workbook already: each opens with the answers it was made from. */
import type { Answer } from "../../models/model";
import type { Overview } from "../../hosts/host";
import { type InsertedModel, currencyIn, modelsIn } from "../../updating/find";
import { fill, h, isolated } from "../dom";
import { icon } from "../icons";
import { gatheredModels } from "../../updating/gather";
import { DASHBOARD, dashboardTexts } from "../../models/dashboard";
import { type Pane, modelAt, reasonOf } from "../pane";
import { recall, rowsSince } from "../remembered";
import { type Source, sourceOf } from "../../updating/source";

export interface InWorkbook {
  readonly element: HTMLElement;
  /** Looks into the workbook; gives the card of the model that a setting remembers, if asked for one. */
  look(key?: string): Promise<HTMLElement | undefined>;
  /** Of the models' amounts, as far as the look into the workbook has found any. */
  currency(): Answer;
}

/** Nothing is shown while there is none, or while the workbook cannot be asked. */
export function modelsInWorkbook(pane: Pane): InWorkbook {
  const t = pane.texts.home;
  const element = h("section", { class: "in-workbook", "aria-label": t.inWorkbook, hidden: true });
  const problem = h("p", { class: "problem", role: "alert" });
  let currency: Answer;

  const open = async (inserted: InsertedModel, card: HTMLElement) => {
    card.ariaBusy = "true";
    problem.textContent = "";
    try {
      const { model } = inserted.record;
      const gathers = model === DASHBOARD ? (await gatheredModels(pane.host)).models : undefined;
      const place = { screen: "model", model, inserted, gathers } as const;
      const { questions } = modelAt(place, pane.locale);
      await recall(inserted, pane.memory(inserted.key), pane.host, questions);
      pane.go(place);
    } catch (error) {
      problem.textContent = pane.texts.problems.unexpected(reasonOf(error));
      card.ariaBusy = null;
    }
  };

  const cardOf = (inserted: InsertedModel, title: string, overview?: Overview): HTMLElement => {
    const sheets = Object.values(inserted.sheets).filter((name) => name !== undefined);
    const since = h("span", { class: "since", hidden: true });
    const card: HTMLElement = h(
      "button",
      { type: "button", class: "card plain", onclick: () => void open(inserted, card) },
      h("span", { class: "title" }, title),
      h("span", { class: "summary" }, sheets.map(isolated).join(t.listSeparator)),
      since,
      icon("next"),
    );
    // found once for a card: that reads the formulas of the model
    let source: Promise<Source> | undefined;
    const counted = async (known?: Overview) => {
      if (!inserted.record.table) return 0;
      source ??= sourceOf(pane.host, inserted);
      return rowsSince(pane.host, inserted, await source, known);
    };
    const count = async (known?: Overview) => {
      const rows = await counted(known).catch(() => 0);
      since.hidden = rows === 0;
      since.textContent = rows === 0 ? "" : t.since(rows);
    };
    void count(overview);
    // rows are typed while the card is in view
    card.addEventListener("pointerenter", () => void count());
    card.addEventListener("focus", () => void count());
    return card;
  };

  return {
    element,
    currency: () => currency,
    async look(key) {
      const overview = await pane.host.overview().catch(() => undefined);
      const found = overview ? modelsIn(overview) : [];
      currency = currencyIn(found);
      const known = found.flatMap((inserted) => {
        const { model } = inserted.record;
        const title =
          model === DASHBOARD
            ? dashboardTexts(pane.locale).title
            : pane.models.find(({ id }) => id === model)?.title;
        return title === undefined ? [] : [{ inserted, card: cardOf(inserted, title, overview) }];
      });
      element.hidden = known.length === 0;
      fill(
        element,
        h("h2", {}, t.inWorkbook),
        h("div", { class: "list" }, ...known.map(({ card }) => card)),
        problem,
      );
      return known.find(({ inserted }) => inserted.key === key)?.card;
    },
  };
}
