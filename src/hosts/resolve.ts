/**
 * Final names for a Plan. A Plan calls its sheets, names and tables by id, since the workbook may hold their names
 * already; here each takes the name it asks for, or the nearest that is free and that Excel allows.
 */
import { type Cell, cellAt, cornerOf as cornerIn } from "../a1";
import type { Block, ChartPlan, Plan, PlanCell, RangeRef, SheetPlan } from "../models/plan";
import { HostError } from "./host";
import { RECORD_KEY, recordOf } from "./record";

/** Names the workbook uses already. Excel keeps names and tables in one list, so they may not share one. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /** Keys of settings. */
  readonly settings?: readonly string[];
}

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

/** Settings under keys that are free: "answers", "answers 2", … */
function freeSettings(
  settings: Readonly<Record<string, string>>,
  taken: readonly string[],
): Record<string, string> {
  const free: Record<string, string> = {};
  for (const [key, value] of Object.entries(settings)) {
    let copy = 1;
    const numbered = () => (copy === 1 ? key : `${key} ${copy}`);
    while (taken.includes(numbered()) || numbered() in free) copy++;
    free[numbered()] = value;
  }
  return free;
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

function finalNames(plan: Plan, taken: TakenNames): Record<string, string> {
  const final: Record<string, string> = Object.create(null);
  const sheets = new Set(taken.sheets.map(key));
  const names = new Set([...taken.names, ...taken.tables].map(key));
  const take = (id: string, used: Set<string>, choose: (copy: number) => string) => {
    if (id in final) throw new HostError(`the plan defines "${id}" twice`);
    let copy = 1;
    while (used.has(key(choose(copy)))) copy++;
    final[id] = choose(copy);
    used.add(key(final[id]));
  };
  for (const { id, name } of plan.sheets) take(id, sheets, (copy) => sheetNameFor(name, copy));
  const tables = plan.sheets.flatMap((sheet) => sheet.tables ?? []);
  for (const { id, name } of [...plan.names, ...tables])
    take(id, names, (copy) => definedNameFor(name, copy));
  return final;
}

/** Excel tells names apart by their letters, not by upper and lower case. */
const key = (name: string): string => name.toLowerCase();

const LONGEST_SHEET_NAME = 31;

/** "RFM", "RFM (2)", …, cut to what Excel allows: 31 characters, none of : \ / ? * [ ], and not "History". */
function sheetNameFor(wish: string, copy: number): string {
  const clean = wish
    .replace(/[:\\/?*[\]]/g, "-")
    // eslint-disable-next-line no-control-regex -- control characters are what is to go
    .replace(/[\u0000-\u001f\u007f]/g, " ")
    .replace(/'/g, "’")
    .trim();
  const name = clean === "" ? "Sheet" : /^history$/i.test(clean) ? `${clean}_` : clean;
  const suffix = copy === 1 ? "" : ` (${copy})`;
  return cut(name, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
}

const LONGEST_DEFINED_NAME = 255;

/** "price", "price_2", …: letters, digits, _ and . only, not beginning with a digit and not like a cell ("Q1", "R1C1"). */
function definedNameFor(wish: string, copy: number): string {
  const clean = wish.trim().replace(/[^\p{L}\p{N}_.]/gu, "_") || "_";
  const name = /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`;
  const suffix = copy === 1 ? "" : `_${copy}`;
  const whole = cut(name, LONGEST_DEFINED_NAME - suffix.length) + suffix;
  return looksLikeReference(whole) ? `_${whole}` : whole;
}

/** Cuts between characters, never through one that takes two code units. */
function cut(text: string, length: number): string {
  let result = "";
  for (const character of text) {
    if (result.length + character.length > length) break;
    result += character;
  }
  return result;
}

const looksLikeReference = (name: string): boolean =>
  /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^R?\d*C?\d*$/i.test(name) || /^(TRUE|FALSE)$/i.test(name);

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
