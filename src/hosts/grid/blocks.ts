/** Writes a rectangle of cells as one command: cell by cell, a large block would take the grid twice as long. */
import { CorePlugin } from "@odoo/o-spreadsheet";

export const WRITE_BLOCK = "CUSTOMER_VALUE_WRITE_BLOCK";

/** What a cell is to hold; what is absent stays as it is. */
export interface CellUpdate {
  /** As typed. */
  readonly content?: string;
  readonly format?: string;
}

/** Cells on their way to the plugin; commands are copied when dispatched, this is handed on as it is. */
export class CellBlock {
  constructor(
    /** Top left cell, counted from 0. */
    readonly left: number,
    readonly top: number,
    readonly rows: readonly (readonly CellUpdate[])[],
    readonly style: object | undefined,
  ) {}

  clone(): CellBlock {
    return this;
  }
}

type Dispatch = (command: string, payload: object) => unknown;

export class BlockPlugin extends CorePlugin {
  override handle(command: { type: string; sheetId?: string; block?: CellBlock }): void {
    const { type, sheetId, block } = command;
    if (type === WRITE_BLOCK && sheetId && block) this.write(sheetId, block);
  }

  private write(sheetId: string, { left, top, rows, style }: CellBlock): void {
    const dispatch = this.dispatch as unknown as Dispatch;
    const styled = style ? { style } : {};
    rows.forEach((cells, i) =>
      cells.forEach((update, j) => {
        const position = { sheetId, col: left + j, row: top + i };
        if (style || "content" in update || "format" in update)
          dispatch("UPDATE_CELL", { ...position, ...styled, ...update });
      }),
    );
  }
}
