/** The first screen: what this is for, one thing to do at once, and the ways on. */
import { grouped } from "../../models/groups";
import type { Model } from "../../models/model";
import { h } from "../dom";
import { button } from "../fluent";
import { icon } from "../icons";
import { type Pane, type Place, type Screen, reasonOf } from "../pane";
import { previewContent } from "../preview";
import { modelsInWorkbook } from "./in-workbook";
import { DASHBOARD, dashboardTexts } from "../../models/dashboard";
import { gatheredModels } from "../../updating/gather";
import { historiesIn } from "./warehouse-fields";
import { needsNoData, proposeCurrency, proposedAnswers, proposedInsertion } from "../proposed";

export function homeScreen({ focus }: Extract<Place, { screen: "home" }>, pane: Pane): Screen {
  const { texts, models, reference } = pane;
  const t = texts.home;
  const example = models.find(needsNoData);
  const inWorkbook = modelsInWorkbook(pane);
  const open = (model: Model) => {
    proposeCurrency(model, pane.memory(model.id), inWorkbook.currency());
    pane.go({ screen: "model", model: model.id });
  };
  const cards = new Map<string, HTMLElement>(
    models.map((model) => [model.id, modelCard(model, open)]),
  );
  const say = dashboardTexts(pane.locale);
  const referenceCard = card("functions", t.reference, t.referenceSummary(reference.length), () =>
    pane.go({ screen: "reference" }),
  );
  const warehouseCard = card("warehouse", texts.warehouse.title, texts.warehouse.summary, () => {
    proposeCurrency(historiesIn(pane), pane.memory("warehouse"), inWorkbook.currency());
    pane.go({ screen: "warehouse" });
  });
  const largeCard = card("large", texts.large.title, texts.large.summary, () =>
    pane.go({ screen: "large" }),
  );
  const shareCard = card("share", t.share, t.shareSummary, () => pane.go({ screen: "share" }));
  const { check } = texts;
  const checkCard = card("check", check.title[pane.host.kind], check.summaryOf, () =>
    pane.go({ screen: "check" }),
  );
  const dashboardProblem = h("p", { class: "problem", role: "alert" });
  const dashboardCard = card("dashboard", say.title, say.summary, () => {
    dashboardProblem.textContent = "";
    void toDashboard(pane).catch((error: unknown) => {
      dashboardProblem.textContent = error instanceof Error ? error.message : String(error);
    });
  });
  const element = h(
    "div",
    { class: "home" },
    h("p", { class: "purpose" }, t.purpose),
    inWorkbook.element,
    example && exampleSection(example, open, pane),
    h(
      "section",
      { class: "models", "aria-label": t.models },
      ...grouped(models).map(({ id, models }) =>
        h(
          "div",
          { class: "question" },
          h("h2", {}, t.groups[id]),
          h("div", { class: "list" }, ...models.map(({ id }) => cards.get(id)!)),
        ),
      ),
    ),
    h(
      "section",
      { class: "cards", "aria-label": t.more },
      dashboardCard,
      dashboardProblem,
      largeCard,
      warehouseCard,
      pane.portable && shareCard,
      reference.length > 0 && referenceCard,
      pane.program && checkCard,
    ),
    h("p", { class: "privacy" }, icon("lock"), texts.privacy),
  );
  const others = new Map([
    [DASHBOARD, dashboardCard],
    ["reference", referenceCard],
    ["large", largeCard],
    ["warehouse", warehouseCard],
    ["share", shareCard],
    ["check", checkCard],
  ]);
  const returned = focus === undefined ? undefined : (others.get(focus) ?? cards.get(focus));
  return {
    title: texts.product,
    element,
    focus: returned,
    arrived: () => void inWorkbook.look(focus).then((card) => card?.focus()),
  };
}

/** Throws a sentence for the user where there is nothing to gather. */
async function toDashboard(pane: Pane): Promise<void> {
  const say = dashboardTexts(pane.locale);
  const { models, older } = await gatheredModels(pane.host);
  if (!models.length) throw new Error(older ? say.older : say.noModels);
  pane.memory(DASHBOARD).answers = {};
  pane.go({ screen: "model", model: DASHBOARD, gathers: models });
}

function exampleSection(model: Model, open: (model: Model) => void, pane: Pane): HTMLElement {
  const t = pane.texts.home;
  const problem = h("p", { class: "problem", role: "alert" });
  const insert = () => {
    try {
      pane.go(proposedInsertion(model, pane.locale));
    } catch (error) {
      problem.textContent = pane.texts.problems.unexpected(reasonOf(error));
    }
  };
  return h(
    "section",
    { class: "example", "aria-label": t.start },
    h("h2", {}, t.start),
    h("p", {}, t.lead),
    h(
      "div",
      { class: "actions" },
      button({ appearance: "primary", class: "insert-example", onclick: insert }, t.insert),
      button({ appearance: "outline", onclick: () => open(model) }, t.adjust),
    ),
    problem,
    ...previewContent(model.preview(proposedAnswers(model)), pane),
  );
}

/** One line of a list: a title to scan, and what it answers. */
const modelCard = (model: Model, open: (model: Model) => void): HTMLElement =>
  h(
    "button",
    {
      ...{ type: "button", class: "card plain", "data-model": model.id },
      onclick: () => open(model),
    },
    h("span", { class: "title" }, model.title),
    h("span", { class: "summary" }, model.summary),
    icon("next"),
  );

function card(
  picture: "dashboard" | "table" | "functions" | "large" | "warehouse" | "share" | "check",
  title: string,
  summary: string,
  open: () => void,
): HTMLElement {
  return h(
    "button",
    { type: "button", class: "card", onclick: open },
    icon(picture),
    h("span", { class: "title" }, title),
    h("span", { class: "summary" }, summary),
    icon("next"),
  );
}
