/**
 * A Plan under its final names. It calls its sheets, names and tables by id, since the workbook may hold their names already;
 * wherever it speaks of one, in formulas too, the name comes in that is free.
 */
import { type Cell, cellAt, cornerOf as cornerIn } from "../a1";
import type { Block, ChartPlan, Plan, PlanCell, RangeRef, SheetPlan } from "../models/plan";
import { type TakenNames, finalNames, freeSettings, looksLikeReference } from "./free-names";
import { HostError } from "./host";
import { RECORD_KEY, recordOf } from "./record";

export interface Resolved {
  /** The Plan with final names: in formulas, and wherever it referred to a sheet by id. Its settings have free keys. */
  readonly plan: Plan;
  /** Final names of sheets, defined names and tables, by their ids in the Plan. */
  readonly names: Readonly<Record<string, string>>;
}

/** Gives every sheet, name and table of a Plan its final name. Refuses a Plan that refers to what it does not define. */
export function resolveNames(plan: Plan, taken: TakenNames): Resolved {
  const names = { ...plan.standing, ...finalNames(plan, taken) };
  const named = withNames(plan, names);
  const { record, settings } = named;
  const kept = { ...settings, ...(record && { [RECORD_KEY]: recordOf(plan, named, names) }) };
  const isAny = settings !== undefined || record !== undefined;
  return {
    names,
    plan: { ...named, ...(isAny && { settings: freeSettings(kept, taken.settings ?? []) }) },
  };
}

/** A Plan under given names. Throws a HostError where it refers to what has none. */
export function withNames(plan: Plan, given: Readonly<Record<string, string>>): Plan {
  const names: Readonly<Record<string, string>> = { ...plan.standing, ...given };
  const sheetIds = sheetIdsOf(plan);
  const sheetName = (id: string): string => {
    if (!sheetIds.has(id)) throw unknown(id);
    return names[id];
  };
  const reference = (ref: RangeRef): RangeRef => ({ ...ref, sheet: sheetName(ref.sheet) });
  const written = asWritten(plan, names);
  const formula = (text: string): string =>
    text.replace(/\{\{([^{}]+)\}\}/g, (_, id: string) => {
      const name = written.get(id);
      if (name === undefined) throw unknown(id);
      return name;
    });
  const { record, select } = plan;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => resolveSheet(sheet, names, reference, formula)),
    names: plan.names.map((name) => ({
      ...name,
      name: names[name.id],
      sheet: sheetName(name.sheet),
    })),
    ...(record?.table && {
      record: { ...record, table: { ...record.table, address: formula(record.table.address) } },
    }),
    ...(select && { select: { ...select, sheet: sheetName(select.sheet) } }),
  };
}

/** Of its own and of those that stand in the workbook. */
const sheetIdsOf = ({ sheets, standing = {} }: Plan): ReadonlySet<string> =>
  new Set([...sheets.map(({ id }) => id), ...Object.keys(standing)]);

/** Names as formulas write them, by id: sheets quoted where they must be. Worked out once: a large plan has 100,000 formulas. */
function asWritten(
  plan: Plan,
  names: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const sheets = sheetIdsOf(plan);
  return new Map(
    Object.entries(names).map(([id, name]) => [id, sheets.has(id) ? quoteSheet(name) : name]),
  );
}

const unknown = (id: string): HostError =>
  new HostError(`the plan refers to "${id}", which it does not define`);

function resolveSheet(
  sheet: SheetPlan,
  names: Readonly<Record<string, string>>,
  reference: (ref: RangeRef) => RangeRef,
  formula: (text: string) => string,
): SheetPlan {
  const cell = (content: PlanCell): PlanCell =>
    typeof content === "object" && content !== null
      ? { formula: formula(content.formula) }
      : content;
  const block = (part: Block): Block => ({
    ...part,
    cells: part.cells.map((row) => row.map(cell)),
  });
  return {
    ...sheet,
    name: names[sheet.id],
    blocks: sheet.blocks.map(block),
    ...(sheet.tables && {
      tables: sheet.tables.map((table) => ({ ...table, name: names[table.id] })),
    }),
    ...(sheet.charts && { charts: sheet.charts.map((chart) => chartWith(chart, reference)) }),
    ...(sheet.validations && {
      validations: sheet.validations.map((validation) =>
        validation.rule.kind === "list from"
          ? {
              ...validation,
              rule: { ...validation.rule, source: reference(validation.rule.source) },
            }
          : validation,
      ),
    }),
  };
}

/** A sheet's name as a formula writes it: `Ledger`, `'RFM (2)'`. */
export const quoteSheet = (name: string): string =>
  /^[A-Z_][A-Z0-9_.]*$/i.test(name) && !looksLikeReference(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** A range as a formula writes it: `'RFM (2)'!A1:D9`. */
export const addressOf = (sheet: string, range: string): string => `${quoteSheet(sheet)}!${range}`;

/** Row and column of a cell, counted from 0: "B4" is {row: 3, column: 1}. */
export function cornerOf(cell: string): Cell {
  const corner = cornerIn(cell);
  if (!corner) throw new HostError(`'${cell}' is not a cell such as A4`);
  return corner;
}

export { cellAt };

/** A chart whose cells are elsewhere. */
export const chartWith = (chart: ChartPlan, reference: (ref: RangeRef) => RangeRef): ChartPlan => ({
  ...chart,
  categories: reference(chart.categories),
  series: chart.series.map((series) => ({ ...series, values: reference(series.values) })),
  ...(chart.xTitleCell && { xTitleCell: reference(chart.xTitleCell) }),
  ...(chart.yTitleCell && { yTitleCell: reference(chart.yTitleCell) }),
});
