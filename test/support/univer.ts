/**
 * An independent spreadsheet engine that knows LAMBDA: Univer's, without a page. What a portable workbook shows without
 * the add-in is calculated here, by code that has nothing to do with ours.
 */
import { type ChildProcess, fork } from "child_process";
import path from "path";

export type Value = string | number | boolean;

/** Cells by address: a value, a formula ("=…"), or null for blank. */
export type SheetCells = Readonly<Record<string, Value | null>>;

export interface UniverWorkbook {
  readonly sheets: Readonly<Record<string, SheetCells>>;
  /** Defined names and what they refer to, "=LAMBDA(…)" or "=Sheet1!$A$1". */
  readonly names?: Readonly<Record<string, string>>;
  /** Rows of each sheet, 1,000 if not said. */
  readonly rows?: number;
}

/** What the cells show, by sheet and address; an error is its code, a blank is absent. */
export type Calculated = Record<string, Record<string, Value>>;

export interface Univer {
  calculate(workbook: UniverWorkbook): Promise<Calculated>;
  /**
   * The last workbook, calculated once more. Univer does not know beforehand which cells a formula will fill, so what refers to
   * one of them may need a second time.
   */
  calculateAgain(): Promise<Calculated>;
  /** What one formula shows, spilled or not, row by row. */
  show(formula: string, names?: UniverWorkbook["names"]): Promise<Value[][]>;
  stop(): void;
}

/** Starts the engine; `stop` it afterwards. */
export function startUniver(): Univer {
  const engine = fork(path.join(__dirname, "univer/engine.cjs"), [], {
    // it makes an object of every number on the way: room for those that live shortly
    execArgv: ["--max-semi-space-size=64"],
  });
  let requests = 0;

  const ask = (workbook?: UniverWorkbook): Promise<Calculated> =>
    new Promise((resolve, reject) => {
      const id = ++requests;
      const listener = (answer: { id: number; values?: Calculated; error?: string }) => {
        if (answer.id !== id) return;
        engine.off("message", listener);
        engine.off("exit", ended);
        if (answer.values) resolve(answer.values);
        else reject(new Error(answer.error));
      };
      const ended = () => reject(new Error("the engine has ended"));
      engine.on("message", listener);
      engine.on("exit", ended);
      engine.send({ id, workbook });
    });

  return {
    calculate: ask,
    calculateAgain: () => ask(),
    async show(formula, names) {
      const { Sheet1 } = await ask({ sheets: { Sheet1: { A1: formula } }, names });
      return block(Sheet1);
    },
    stop: () => void (engine satisfies ChildProcess).kill(),
  };
}

/** Cells from A1 on as rows, from the first `columns` of a sheet; what is absent between them is "". */
export function block(cells: Readonly<Record<string, Value>>, columns = Infinity): Value[][] {
  const rows: Value[][] = [];
  for (const [address, value] of Object.entries(cells)) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    if (column < columns) (rows[Number(row) - 1] ??= [])[column] = value;
  }
  const width = Math.max(0, ...Array.from(rows, (row) => row?.length ?? 0));
  return Array.from(rows, (row = []) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
}

/** "B3" for row 2 and column 1, both from 0. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
