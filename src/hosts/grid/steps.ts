/** A Plan as the steps that put it into the grid. Pure: it looks at the plan, never at the workbook. */
import type { Plan, SheetPlan } from "../../models/plan";
import { addressOf } from "../resolve";
import type { Step } from "./batch";
import { cellSteps, sizeOf } from "./cells";
import { furnishingSteps } from "./furnishings";
import type { Locale } from "./literals";
import { settingStep } from "./settings";
import { step } from "./step";
import { zoneOf } from "./zones";

/** What the steps need to know of the workbook. */
export interface Surroundings {
  readonly locale: Locale;
  /** Sheets it has already; new ones go behind them. */
  readonly sheetCount: number;
  /** An id that no sheet, figure, chart or rule has. */
  readonly newId: () => string;
}

export interface PlanSteps {
  readonly steps: readonly Step[];
  /** The grid's ids of the new sheets, by their final names. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** Steps of a resolved Plan: sheets and names first, so that every formula finds what it refers to. */
export function stepsOf(plan: Plan, { locale, sheetCount, newId }: Surroundings): PlanSteps {
  const sheetIds = new Map(plan.sheets.map(({ name }) => [name, newId()]));
  const sheets = plan.sheets.map((sheet) => ({ sheet, sheetId: sheetIds.get(sheet.name)! }));
  const steps = [
    ...sheets.flatMap(({ sheet, sheetId }, i) => sheetSteps(sheet, sheetId, sheetCount + i)),
    ...plan.names.map(({ name, sheet, range }) =>
      step(`naming ${addressOf(sheet, range)} ${name}`, () => {
        const sheetId = sheetIds.get(sheet);
        // without its own sheet, the range would have to fit into the sheet in view
        return [
          "CREATE_NAMED_RANGE",
          { name, sheetId, ranges: [{ _sheetId: sheetId, _zone: zoneOf(range) }] },
        ];
      }),
    ),
    ...sheets.flatMap(({ sheet, sheetId }) => cellSteps(sheet, sheetId, locale)),
    ...sheets.flatMap(({ sheet, sheetId }) => furnishingSteps(sheet, sheetId, newId)),
    ...Object.entries(plan.settings ?? {}).map(([key, value]) => settingStep(key, value)),
  ];
  return { steps, sheetIds };
}

function sheetSteps(sheet: SheetPlan, sheetId: string, position: number): Step[] {
  const { name, freeze, tabColor, columns = [], rowHeights = {}, gridLines = false } = sheet;
  const adding = (command: string, payload: () => object) =>
    step(`adding the sheet ${name}`, () => [command, { sheetId, ...payload() }]);
  const resize = (dimension: "COL" | "ROW", index: number, size: number) =>
    adding("RESIZE_COLUMNS_ROWS", () => ({ dimension, elements: [index], size }));
  return [
    adding("CREATE_SHEET", () => ({ name, position, ...sizeOf(sheet) })),
    adding("SET_GRID_LINES_VISIBILITY", () => ({ areGridLinesVisible: gridLines })),
    ...(tabColor ? [adding("COLOR_SHEET", () => ({ color: tabColor }))] : []),
    ...(freeze?.rows ? [adding("FREEZE_ROWS", () => ({ quantity: freeze.rows }))] : []),
    ...(freeze?.columns ? [adding("FREEZE_COLUMNS", () => ({ quantity: freeze.columns }))] : []),
    ...columns.flatMap(({ width }, i) => (width === undefined ? [] : [resize("COL", i, width)])),
    ...Object.entries(rowHeights).map(([row, height]) => resize("ROW", Number(row) - 1, height)),
  ];
}
