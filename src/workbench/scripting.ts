/** `window.workbench`: the page by script, for tests and for trying things in the console. */
import { type Model } from "@odoo/o-spreadsheet";
import { show } from "../hosts/grid";
import { type Place, locate } from "../hosts/grid/ranges";
import { enterText } from "../hosts/grid/entry";
import { whenOver } from "../hosts/grid/under-way";
import { valueAt } from "../hosts/grid/values";
import type { HostValue } from "../hosts/host";
import type { PendingResults } from "./pending";

/** What stands in a cell. */
export interface CellReading {
  /** Blank is "", an error its code. */
  readonly value: HostValue;
  /** As shown, in the cell's number format. */
  readonly text: string;
  /** The message shown when the pointer rests on an error; null if there is none. */
  readonly error: string | null;
}

/** Addresses are `A1` of the active sheet, `Sheet!A1` or `'My sheet'!A1`; of a range, the first cell counts. */
export interface Workbench {
  /** Enters text as if typed, and waits until everything is calculated. Rejects if a validation refuses it. */
  enter(address: string, text: string): Promise<void>;
  /** What stands in a cell once everything is calculated. */
  read(address: string): Promise<CellReading>;
  /** Activates the sheet of a range and selects the range. */
  select(address: string): Promise<void>;
  /** Takes back the last step. */
  undo(): Promise<void>;
  /** Names of the sheets, in order. */
  sheets(): string[];
}

export function workbenchFor(model: Model, pending: PendingResults): Workbench {
  const { getters } = model;

  const place = (address: string): Place => {
    const found = locate(model, address);
    if (!found) throw new Error(`there is no cell '${address}'`);
    return found;
  };
  const position = (address: string) => {
    const { sheetId, zone } = place(address);
    return { sheetId, col: zone.left, row: zone.top };
  };

  return {
    async enter(address, text) {
      await whenOver(model);
      enterText(model, position(address), text);
      await pending.settled();
    },
    async read(address) {
      await whenOver(model);
      await pending.settled();
      const at = position(address);
      const cell = getters.getEvaluatedCell(at);
      return {
        value: valueAt(model, at),
        text: cell.formattedValue,
        error: cell.type === "error" ? (cell.message?.toString() ?? null) : null,
      };
    },
    async select(address) {
      show(model, place(address));
    },
    async undo() {
      model.dispatch("REQUEST_UNDO");
      await pending.settled();
    },
    sheets: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
  };
}
