/**
 * Thousands of literals at once. Cell by cell, the grid takes 15 microseconds each and keeps three changes of each in its
 * history; so its plugins of cells and of sheets get a command of ours that puts all of them in as one change. What stands
 * there afterwards is what typing would have left (a test compares the two).
 */
import { coreTypes, invalidateEvaluationCommands, registries } from "@odoo/o-spreadsheet";

import { sheetsBeingAdded } from "./adding";

const FILL_CELLS = "CUSTOMER_VALUE_FILL_CELLS";
const PLACE_CELLS = "CUSTOMER_VALUE_PLACE_CELLS";

/** What a cell is to hold; what is absent stays as it is. */
export interface CellUpdate {
  /** As typed; 12.5 is "12.5", text that looks like a number has an apostrophe. */
  readonly content?: string;
  readonly format?: string;
  /** What the content stands for, where it is no formula; null for a blank. */
  readonly value?: string | number | boolean | null;
}

/** A block of literals on its way to the plugins; commands are copied when dispatched, this is handed on as it is. */
class Fill {
  /** Ids of the cells that are new, by row and column; 0 where there is none. */
  readonly newIds: Int32Array;
  constructor(
    readonly left: number,
    readonly top: number,
    readonly rows: readonly (readonly CellUpdate[])[],
    readonly style: object | undefined,
    readonly isFilled: (i: number, j: number) => boolean,
  ) {
    this.newIds = new Int32Array(rows.length * rows[0].length);
  }
  clone(): Fill {
    return this;
  }
}

interface FillCommand {
  readonly type: string;
  readonly sheetId: string;
  readonly fill: Fill;
}

interface KeptCell {
  readonly id: number;
  readonly isFormula: boolean;
  readonly style?: object;
  readonly format?: string;
}
type Row = { readonly cells: Readonly<Record<number, number | undefined>> };

/** What the grid's own plugins have that is not in their public types. */
interface PluginInside {
  readonly history: { update(...path: readonly unknown[]): void };
  readonly dispatch: (command: string, payload: object) => unknown;
  readonly getters: {
    getCell(at: { sheetId: string; col: number; row: number }): KeptCell | undefined;
  };
  handle(command: { type: string }): void;
}
interface CellsInside extends PluginInside {
  readonly nextId: number;
  readonly cells: Readonly<Record<string, Readonly<Record<number, KeptCell>> | undefined>>;
}
interface SheetsInside extends PluginInside {
  readonly sheets: Readonly<Record<string, { readonly rows: readonly Row[] }>>;
  readonly cellPosition: Readonly<Record<number, object>>;
}

/**
 * Puts the literals of a block into a sheet, those that `isFilled` tells; `dispatch` is that of a core plugin. Neither may they
 * replace formulas, nor be text over several lines, which makes its row higher.
 */
export function fillCells(
  dispatch: (command: string, payload: object) => unknown,
  sheetId: string,
  { left, top, rows, style }: Pick<Fill, "left" | "top" | "rows" | "style">,
  isFilled: Fill["isFilled"],
): void {
  dispatch(FILL_CELLS, { sheetId, fill: new Fill(left, top, rows, style, isFilled) });
}

function fillInto(plugin: CellsInside, { sheetId, fill }: FillCommand): void {
  const { left, top, rows, style, newIds, isFilled } = fill;
  let { nextId } = plugin;
  // what was begun in this step goes with it, and needs no copy to go back to
  const isNew = isBeingAdded(sheetId) && plugin.cells[sheetId] !== undefined;
  const cells: Record<number, object> = isNew
    ? plugin.cells[sheetId]!
    : { ...plugin.cells[sheetId] };
  let k = 0;
  rows.forEach((updates, i) =>
    updates.forEach((update, j) => {
      const at = k++;
      if (!isFilled(i, j)) return;
      const before = plugin.getters.getCell({ sheetId, col: left + j, row: top + i });
      const { content = "", value = null, format } = update;
      const kept = {
        id: before?.id ?? nextId,
        content,
        style: style ?? before?.style,
        format: (format ?? before?.format) || undefined,
        isFormula: false,
        parsedValue: value,
      };
      // a blank without looks is no cell
      if (!before && value === null && !kept.style && !kept.format) return;
      if (!before) newIds[at] = nextId++;
      cells[kept.id] = kept;
    }),
  );
  plugin.history.update("nextId", nextId);
  if (!isNew) plugin.history.update("cells", sheetId, cells);
  plugin.dispatch(PLACE_CELLS, { sheetId, fill });
}

function placeInto(plugin: SheetsInside, { sheetId, fill }: FillCommand): void {
  const { left, top, rows, newIds } = fill;
  const isNew = isBeingAdded(sheetId);
  const sheetRows = (
    isNew ? plugin.sheets[sheetId].rows : [...plugin.sheets[sheetId].rows]
  ) as Row[];
  // a place of a cell that is not there any more does no harm, so that these need no way back, and no copy of all there are
  const cellPosition = plugin.cellPosition as Record<number, object>;
  let k = 0;
  rows.forEach((updates, i) => {
    const row = top + i;
    const cells = (isNew ? sheetRows[row].cells : { ...sheetRows[row].cells }) as Record<
      number,
      number | undefined
    >;
    updates.forEach((_, j) => {
      const id = newIds[k++];
      if (!id) return;
      cells[left + j] = id;
      cellPosition[id] = { row, col: left + j, sheetId };
    });
    if (!isNew) sheetRows[row] = { ...sheetRows[row], cells };
  });
  if (!isNew) plugin.history.update("sheets", sheetId, "rows", sheetRows);
}

const isBeingAdded = (sheetId: string): boolean => sheetsBeingAdded()?.has(sheetId) ?? false;

type PluginClass = new (...args: any[]) => PluginInside;

/** The grid's own plugin, which does one command more. */
function extended(name: string, command: string, handle: (plugin: never, c: never) => void): void {
  const { corePluginRegistry } = registries;
  const Own = corePluginRegistry.get(name) as unknown as PluginClass;
  class Extended extends Own {
    override handle(given: { type: string }): void {
      if (given.type === command) handle(this as never, given as never);
      else super.handle(given);
    }
  }
  corePluginRegistry.replace(name, Extended as never);
}

/** Teaches the grid's plugins the commands; models made after this know them. */
export function offerFilling(): void {
  extended("cell", FILL_CELLS, fillInto);
  extended("sheet", PLACE_CELLS, placeInto);
  for (const command of [FILL_CELLS, PLACE_CELLS]) (coreTypes as Set<string>).add(command);
  // all formulas, charts and formats are worked out anew after it, as after a new sheet
  (invalidateEvaluationCommands as Set<string>).add(FILL_CELLS);
}
