/**
 * The Host that is a file: plans are applied to a workbook in memory, which `save` writes as .xlsx. A file cannot compute,
 * so it is told what formulas come to; the results go into it, and a reader without the add-in sees them.
 */
import type { Plan, SheetPlan, ValidationPlan } from "../models/plan";
import {
  type Host,
  HostError,
  type Overview,
  type RangeInfo,
  type Revision,
  type RewordedList,
  isReworded,
} from "./host";
import { addressOf, resolveNames } from "./resolve";
import { planAfter } from "./stretch";
import type { SharedWorkbook } from "./shared-workbook";
import { checkPlan } from "./xlsx/check";
import { compose } from "./xlsx/compose";
import { entered } from "./xlsx/entry";
import { type LoadLibrary, loadLibrary } from "./xlsx/library";
import { type Place, locate, placeInfo, regionIn, selectedIn, valuesIn } from "./xlsx/ranges";
import type { Evaluate } from "./xlsx/results";
import { fileSettings } from "./xlsx/settings";
import { SharedFile } from "./xlsx/sharing";
import type { FileWorkbook } from "./xlsx/workbook";
import { rangeOf } from "./xlsx/zones";
import { writeFile } from "./xlsx/write";

export interface FileHost extends Host {
  readonly kind: "file";
  /** Selects ranges of a sheet, as they will be selected when the file is opened. */
  select(sheet: string, ...ranges: string[]): void;
  /** The bytes of the .xlsx file. */
  save(options?: SaveOptions): Promise<Uint8Array>;
}

export interface SaveOptions {
  /** Changes what is saved, such as making it portable or freezing it; the host itself keeps what it has. */
  readonly sharing?: (workbook: SharedWorkbook) => Promise<unknown>;
}

export interface FileHostOptions {
  /** Computes what formulas come to. */
  readonly evaluate: Evaluate;
  /** Loads the library that writes files; by default from the page's own files. */
  readonly load?: LoadLibrary;
  /** What the file holds to begin with: a plan without formulas; nothing by default. */
  readonly start?: Plan;
}

/** All that was applied, as one plan with final names, and the workbook that it makes. */
interface State {
  readonly plan: Plan;
  readonly workbook: FileWorkbook;
}

const EMPTY: Plan = { title: "", sheets: [], names: [] };

export function fileHost(options: FileHostOptions): FileHost {
  const { evaluate, load = loadLibrary, start = EMPTY } = options;
  let state: State = { plan: start, workbook: compose(start, new Map()) };
  const earlier: State[] = [];
  const listeners = new Set<(selection: RangeInfo) => void>();

  async function become(plan: Plan): Promise<void> {
    const workbook = compose(plan, hasFormulas(plan) ? await evaluate(plan) : new Map());
    earlier.push(state);
    state = { plan, workbook };
  }

  function placeAt(address: string, doing: "reading" | "going to"): Place {
    const place = locate(state.workbook, address);
    if (!place) throw new HostError(`there is no range '${address}'`, `${doing} ${address}`);
    return place;
  }

  function select(sheet: string, ...ranges: string[]): void {
    state = { ...state, workbook: { ...state.workbook, selected: { sheet, ranges } } };
    const now = selection();
    if (now) for (const listener of listeners) listener(now);
  }

  const selection = (): RangeInfo | undefined => {
    const place = selectedIn(state.workbook);
    return place && placeInfo(place);
  };

  return {
    kind: "file",
    async apply(wanted, progress) {
      const { plan, names } = resolveNames(wanted, takenBy(state.plan));
      progress?.({ done: 0 });
      checkPlan(plan);
      await become(joined(state.plan, plan));
      progress?.({ done: 1 });
      return { names: { ...names } };
    },
    async read(address) {
      return valuesIn(placeAt(address, "reading"));
    },
    async describe(address) {
      const place = locate(state.workbook, address);
      return place && placeInfo(place);
    },
    selection: async () => selection(),
    async region() {
      const place = regionIn(state.workbook);
      return place && placeInfo(place);
    },
    onSelectionChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select,
    async show(address) {
      const { sheet, zone } = placeAt(address, "going to");
      select(sheet.name, rangeOf(zone));
    },
    async enter(text) {
      const { selected } = state.workbook;
      const more = withEntry(state.plan, selected.sheet, selected.ranges[0].split(":")[0], text);
      checkPlan(more);
      await become(more);
    },
    overview: async () => overviewOf(state.plan),
    async revise(revision) {
      const plan = revised(state.plan, revision);
      checkPlan(plan);
      await become(plan);
    },
    settings: fileSettings(
      () => state.plan.settings ?? {},
      (settings) => {
        const { plan, workbook } = state;
        state = { ...state, plan: { ...plan, settings }, workbook: { ...workbook, settings } };
      },
    ),
    async undo() {
      const before = earlier.pop();
      if (!before) throw new HostError("there is nothing to take back");
      state = before;
    },
    async save(saveOptions) {
      if (state.workbook.sheets.length === 0)
        throw new HostError("a file must have a sheet", "writing the file");
      const workbook = await shared(state.workbook, saveOptions);
      return writeFile(await load(), workbook);
    },
  };
}

/** A workbook after what sharing does to it. */
export async function shared(
  workbook: FileWorkbook,
  { sharing }: SaveOptions = {},
): Promise<FileWorkbook> {
  const file = new SharedFile(workbook);
  await sharing?.(file);
  return file.workbook;
}

const hasFormulas = ({ sheets }: Plan): boolean =>
  sheets.some(({ blocks }) =>
    blocks.some(({ cells }) =>
      cells.some((row) => row.some((cell) => typeof cell === "object" && cell !== null)),
    ),
  );

const takenBy = ({ sheets, names, settings = {} }: Plan) => ({
  sheets: sheets.map(({ name }) => name),
  names: names.map(({ name }) => name),
  tables: sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name)),
  settings: Object.keys(settings),
});

/** Two plans with final names as one. Both may use the same ids, so the names take their place. */
const joined = (first: Plan, second: Plan): Plan => ({
  title: first.title || second.title,
  sheets: [...first.sheets, ...second.sheets].map((sheet) => ({
    ...sheet,
    id: sheet.name,
    ...(sheet.tables && {
      tables: sheet.tables.map((table) => ({ ...table, id: `table:${table.name}` })),
    }),
  })),
  names: [...first.names, ...second.names].map((name) => ({ ...name, id: `name:${name.name}` })),
  settings: { ...first.settings, ...second.settings },
  select: second.select ?? { sheet: second.sheets[0]?.name ?? first.sheets[0].name, cell: "A1" },
});

const overviewOf = ({ sheets, names, settings = {} }: Plan): Overview => ({
  sheets: sheets.map(({ name }) => name),
  ranges: Object.fromEntries([
    ...names.map(({ name, sheet, range }) => [name, addressOf(sheet, range)]),
    ...sheets.flatMap(({ name: sheet, tables = [] }) =>
      tables.map(({ name, range }) => [name, addressOf(sheet, range)]),
    ),
  ]),
  settings,
});

/** What is written over cells comes as further blocks: of blocks over each other the last one holds. */
function revised(plan: Plan, { sheets, settings }: Revision): Plan {
  for (const { name } of sheets)
    if (!plan.sheets.some((sheet) => sheet.name === name))
      throw new HostError(`there is no sheet '${name}'`);
  const stretches = new Map(
    sheets.flatMap(({ name, stretch }) => (stretch ? [[name, stretch] as const] : [])),
  );
  const stretched = planAfter(plan, stretches, true);
  return {
    ...stretched,
    settings: { ...plan.settings, ...settings },
    sheets: stretched.sheets.map((sheet) => {
      const changes = sheets.filter(({ name }) => name === sheet.name);
      const lists = changes.flatMap((change) => change.lists ?? []);
      return {
        ...sheet,
        blocks: [...sheet.blocks, ...changes.flatMap(({ blocks }) => blocks)],
        ...(sheet.validations && {
          validations: sheet.validations.map((each) => withWords(each, lists)),
        }),
      };
    }),
  };
}

function withWords(standing: ValidationPlan, lists: readonly RewordedList[]): ValidationPlan {
  const { range, rule } = standing;
  const list = lists.find(({ cell }) => cell === range);
  return list && rule.kind === "list" && isReworded(rule.values, list)
    ? { range, rule: { kind: "list", values: list.values }, message: list.message }
    : standing;
}

const withEntry = (plan: Plan, sheetName: string, cell: string, text: string): Plan => ({
  ...plan,
  select: { sheet: sheetName, cell },
  sheets: plan.sheets.map((sheet): SheetPlan =>
    sheet.name === sheetName
      ? { ...sheet, blocks: [...sheet.blocks, { at: cell, cells: [[entered(text)]] }] }
      : sheet,
  ),
});
