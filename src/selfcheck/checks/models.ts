/**
 * Every model of the wizard, inserted from its sample data and read back. What its page says is held against what the model's
 * preview says, which the domain computes without the program.
 */
import type { Applied, HostValue } from "../../hosts/host";
import { addressOf, cellAt, cornerOf } from "../../hosts/resolve";
import { isNoResult } from "../../hosts/result-states";
import { type InsertedModel, modelsIn } from "../../updating/find";
import type { Locale } from "../../locales";
import { DASHBOARD, dashboard, dashboardTexts } from "../../models/dashboard";
import { figuresOf as gatheredFigures } from "../../models/dashboard/page";
import { gatheredModels } from "../../updating/gather";
import type { Model, Preview } from "../../models/model";
import type { Plan, SheetPlan } from "../../models/plan";
import { recorded, sampleTable } from "../../models/record";
import { samplePlan } from "../../models/sample";
import { type Check, Wrong } from "../check";
import { halfDigit } from "../constants";
import type { Laboratory } from "../laboratory";
import type { CheckTexts } from "../texts";

type Figure = Preview["figures"][number];

export const modelChecks = (models: readonly Model[], locale: Locale, t: CheckTexts): Check[] =>
  models.map((model) => ({
    id: `models.${model.id}`,
    group: "models",
    title: model.title,
    async run(lab) {
      const plan = recordedPlan(model, locale);
      const applied = await lab.insert(plan);
      const found = await modelIn(lab, model.id, applied, t);
      let cells = 0;
      let figures = 0;
      for (const sheet of plan.sheets) {
        const name = found.sheets[sheet.id] ?? applied.names[sheet.id];
        const shown = await lab.results(addressOf(name, extentOf(sheet)));
        cells += checkCells(sheet, shown, name, t);
        await checkFurniture(lab, sheet, name, t);
        if (sheet === plan.sheets[0]) figures = checkFigures(figuresOf(model), shown, t);
      }
      return t.facts.model(plan.sheets.length, cells, figures);
    },
  }));

/** A dashboard of two models that need no data: each of its figures is that of the model's own page. */
export const dashboardCheck = (models: readonly Model[], locale: Locale, t: CheckTexts): Check => ({
  id: "models.dashboard",
  group: "models",
  title: dashboardTexts(locale).title,
  async run(lab) {
    const own = new Set<string>();
    for (const id of ["software-customer", "value-case"]) {
      const model = models.find((each) => each.id === id)!;
      const { names } = await lab.insert(recordedPlan(model, locale));
      Object.values(names).forEach((name) => own.add(name));
    }
    const { models: all } = await gatheredModels(lab.host);
    const there = all.filter(({ name }) => own.has(name));
    const plan = dashboard(locale, there).plan({});
    const { names } = await lab.insert(recorded(plan, { model: DASHBOARD, locale, answers: {} }));
    const [sheet] = plan.sheets;
    const name = names[sheet.id];
    const shown = await lab.results(addressOf(name, extentOf(sheet)));
    const cells = checkCells(sheet, shown, name, t);
    await checkFurniture(lab, sheet, name, t);
    let figures = 0;
    for (const model of there)
      for (const { label, cell } of gatheredFigures(model)) {
        const [[value]] = await lab.results(addressOf(model.name, cell));
        const says = shown.flatMap((row, i) =>
          row.flatMap((word, j) => (word === label ? [shown[i + 1]?.[j]] : [])),
        );
        if (!says.includes(value)) throw new Wrong(t.gave(label, says.join(), String(value)));
        figures++;
      }
    return t.facts.model(plan.sheets.length, cells, figures);
  },
});

const figuresOf = (model: Model): readonly Figure[] =>
  model.preview(model.sample?.().answers ?? {}).figures;

/** A model with its sample data, and with what the workbook remembers of it. */
export function recordedPlan(model: Model, locale: Locale, answers = {}): Plan {
  const sample = model.sample?.();
  return recorded(samplePlan(model, answers), {
    model: model.id,
    locale,
    answers: { ...sample?.answers, ...answers },
    ...(sample && { table: sampleTable(sample) }),
  });
}

/** The model as the workbook remembers it, with every name and table where the plan puts it. */
async function modelIn(
  lab: Laboratory,
  id: string,
  { names }: Applied,
  t: CheckTexts,
): Promise<InsertedModel> {
  const overview = await lab.host.overview();
  const found = modelsIn(overview).find(
    ({ record, sheets }) =>
      record.model === id && Object.entries(sheets).every(([sheet, name]) => name === names[sheet]),
  );
  if (!found) throw new Wrong(t.wrong.notRemembered);
  for (const { id: anchor, sheet, range } of found.record.anchors) {
    const name = found.record.names[anchor];
    const corner = addressOf(names[sheet], range).split(":")[0];
    if (overview.ranges[name]?.split(":")[0] !== corner) throw new Wrong(t.wrong.name(name));
  }
  return found;
}

/** From A1 to the last cell that the plan fills or leaves room in. */
export function extentOf({ blocks }: SheetPlan): string {
  let rows = 1;
  let columns = 1;
  for (const { at, cells, spill } of blocks) {
    const { row, column } = cornerOf(at);
    rows = Math.max(rows, row + Math.max(cells.length, spill?.rows ?? 0));
    columns = Math.max(columns, column + Math.max(cells[0].length, spill?.columns ?? 0));
  }
  return `A1:${cellAt(rows - 1, columns - 1)}`;
}

/** A chart's gap: a blank text would be drawn as 0. */
const LEAVES_GAP = /\bNA\(\)/;

/**
 * Constants are what they were, and no cell shows an error, but for gaps where a formula makes them; gives the number of
 * cells with something in them.
 */
function checkCells(
  sheet: SheetPlan,
  shown: readonly HostValue[][],
  name: string,
  t: CheckTexts,
): number {
  const gaps = new Set<string>();
  for (const { at, cells } of sheet.blocks) {
    const corner = cornerOf(at);
    for (const [i, row] of cells.entries())
      for (const [j, planned] of row.entries()) {
        if (planned === null) continue;
        const place = [corner.row + i, corner.column + j] as const;
        if (typeof planned === "object") {
          if (LEAVES_GAP.test(planned.formula)) gaps.add(cellAt(...place));
          continue;
        }
        const value = shown[place[0]]?.[place[1]] ?? "";
        if (value !== planned)
          throw new Wrong(
            t.gave(addressOf(name, cellAt(...place)), String(value), String(planned)),
          );
      }
  }
  for (const [i, row] of shown.entries())
    for (const [j, value] of row.entries())
      if (isNoResult(value) && !(value === "#N/A" && gaps.has(cellAt(i, j))))
        throw new Wrong(t.wrong.errorAt(addressOf(name, cellAt(i, j)), String(value)));
  return shown.flat().filter((value) => value !== "").length;
}

async function checkFurniture(
  lab: Laboratory,
  { charts = [], tables = [], notes = [], validations = [] }: SheetPlan,
  name: string,
  t: CheckTexts,
): Promise<void> {
  const cells = validations.map(({ range }) => range.split(":")[0]);
  const found = await lab.inspection.furniture(name, cells);
  const wanted = {
    charts: charts.length,
    tables: tables.length,
    notes: notes.length,
    validated: validations.length,
  };
  for (const kind of ["charts", "tables", "notes", "validated"] as const)
    if (found[kind] !== wanted[kind])
      throw new Wrong(t.wrong.furniture[kind](name, found[kind], wanted[kind]));
}

/** Each figure of the preview stands on the page under its label; gives how many were compared. */
export function checkFigures(
  figures: readonly Figure[],
  page: readonly (readonly HostValue[])[],
  t: CheckTexts,
): number {
  for (const { label, value } of figures) {
    const shown = under(label, page);
    if (shown === undefined) throw new Wrong(t.wrong.noFigure(label));
    if (!says(shown, value)) throw new Wrong(t.gave(label, String(shown), value));
  }
  return figures.length;
}

/** What stands below the first cell that holds a text. */
function under(label: string, page: readonly (readonly HostValue[])[]): HostValue | undefined {
  for (const [i, row] of page.entries()) {
    const j = row.indexOf(label);
    if (j >= 0) return page[i + 1]?.[j];
  }
  return undefined;
}

/** Whether a cell's value is the one that a preview writes as "$8,306", "57%" or "Year 2". */
function says(shown: HostValue, written: string): boolean {
  if (typeof shown !== "number") return String(shown) === written;
  const digits = /\d[\d,]*(\.\d+)?/.exec(written)?.[0].replaceAll(",", "");
  if (digits === undefined) return false;
  const scale = written.includes("%") ? 100 : 1;
  const isNegative = /^[^\d]*[-−]/.test(written);
  const number = isNegative ? -Number(digits) : Number(digits);
  return Math.abs(shown * scale - number) <= halfDigit(digits);
}
