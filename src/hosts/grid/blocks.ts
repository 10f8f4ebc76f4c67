/** Writes a rectangle of cells as one command: cell by cell, a large block would take the grid twice as long. */
import { CorePlugin } from "@odoo/o-spreadsheet";
import { type CellUpdate, fillCells } from "./fill";

export type { CellUpdate };

export const WRITE_BLOCK = "CUSTOMER_VALUE_WRITE_BLOCK";

/** From this many cells on, literals and the looks of blank cells go in as one change. */
const MANY = 2_000;

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
    const width = rows[0]?.length ?? 0;
    const isMany = rows.length * width >= MANY;
    // whatever else takes note of new cells, such as the view, does so from the last one, which is typed
    const isLiteral = ({ content, value }: CellUpdate, i: number, j: number): boolean => {
      if (i === rows.length - 1 && j === width - 1) return false;
      const standing = this.getters.getCell({ sheetId, col: left + j, row: top + i });
      if (content === undefined) return standing === undefined;
      return value !== undefined && !/[\r\n]/.test(content) && !standing?.isFormula;
    };
    const filled = isMany && rows.map((cells, i) => cells.map((cell, j) => isLiteral(cell, i, j)));
    const isFilled = (i: number, j: number) => filled && filled[i][j];
    if (isMany) fillCells(dispatch, sheetId, { left, top, rows, style }, isFilled);
    rows.forEach((cells, i) =>
      cells.forEach((update, j) => {
        if (isFilled(i, j)) return;
        const { content, format } = update;
        if (style || content !== undefined || format !== undefined)
          dispatch("UPDATE_CELL", {
            ...{ sheetId, col: left + j, row: top + i },
            ...styled,
            ...(content !== undefined && { content }),
            ...(format !== undefined && { format }),
          });
      }),
    );
  }
}
