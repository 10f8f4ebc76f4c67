/** A file being read: what is shown of it before it is opened, and its rows in slices. Runs in a worker, or in the page. */
import {
  NotOpened,
  type OpenChoices,
  type Opened,
  type Refusal,
  type Source,
  openFile,
} from "../../data/open/file";
import { tableOf } from "../../data/table";
import type { PlanCell } from "../../models/plan";

export interface Preview {
  readonly source: Source;
  readonly rows: number;
  readonly columns: number;
  /** The first rows, cut to the first columns. */
  readonly first: readonly (readonly PlanCell[])[];
  readonly formats: readonly (string | undefined)[];
  /** Number of the row of headings, from 1; 0 where there is none. */
  readonly headingRow: number;
  /** Number of the row in the middle of which the file ends. */
  readonly cutOff?: number;
}

/** A preview, or why there is none. */
export type Outcome = Preview | { readonly refusal: Refusal; readonly detail: string };

const SHOWN_ROWS = 8;
const SHOWN_COLUMNS = 12;

/** What is asked of a reading: previews, and rows of what was last previewed. */
export type Request =
  | { readonly ask: "preview"; readonly choices: OpenChoices }
  | { readonly ask: "rows"; readonly from: number; readonly count: number };

export class Reading {
  private opened: Opened | undefined;
  constructor(private readonly bytes: Uint8Array) {}

  async answer(request: Request): Promise<Outcome | PlanCell[][]> {
    return request.ask === "preview"
      ? this.preview(request.choices)
      : this.rows(request.from, request.count);
  }

  private async preview(choices: OpenChoices): Promise<Outcome> {
    try {
      this.opened = await openFile(this.bytes, choices);
    } catch (error) {
      this.opened = undefined;
      if (!(error instanceof NotOpened)) throw error;
      return { refusal: error.refusal, detail: error.detail };
    }
    const { cells, source, formats, facts } = this.opened;
    return {
      source,
      formats,
      rows: cells.length,
      columns: cells[0].length,
      first: this.rows(0, SHOWN_ROWS).map((row) => row.slice(0, SHOWN_COLUMNS)),
      headingRow: tableOf(cells).headingRow,
      ...(facts.cutOff !== undefined && { cutOff: facts.cutOff + 1 }),
    };
  }

  /** Blanks as null. */
  private rows(from: number, count: number): PlanCell[][] {
    const { cells } = this.opened!;
    return cells
      .slice(from, from + count)
      .map((row) => row.map((cell) => (cell === "" ? null : cell)));
  }
}
