/** Results that take a while: a cell shows that it is loading, and is evaluated again when its result is there. */
import type { Model } from "@odoo/o-spreadsheet";
import { makeRoom } from "../hosts/grid/entry";
import { whenFree } from "../hosts/grid/under-way";
import {
  type GridResult,
  gridError,
  gridResult,
  isErrorValue,
  isRange,
  LOADING,
} from "./excel-values";

/** Whether a result is an error, or has one among its values. */
const hasError = (result: GridResult): boolean =>
  isRange(result) ? result.some((column) => column.some(isErrorValue)) : isErrorValue(result);

/** A function and what it is given. */
export interface Request {
  readonly id: string;
  readonly args: readonly unknown[];
}

interface Call extends Request {
  /** Set when settled. */
  result?: GridResult;
  readonly settled: Promise<void>;
  /** Cells to evaluate again. */
  readonly cellIds: Set<number>;
  readonly cancel: () => void;
}

/** The calls in a cell's formula, as it was evaluated last. */
interface Formula {
  readonly calls: Set<Call>;
  /** While it is being evaluated. */
  isOpen: boolean;
}

/** Settled results kept for formulas that are evaluated again with the same arguments, and the cells in these. */
const KEPT = 500;
const KEPT_CELLS = 10_000_000;

export class PendingResults {
  /** Oldest first. */
  private readonly calls = new Set<Call>();
  private readonly formulas = new Map<number, Formula>();
  private model?: Model;

  /** The grid whose cells are evaluated again. */
  attach(model: Model): void {
    this.model = model;
  }

  /** The result of such a call, if there was one lately; LOADING while it is under way. */
  recall(request: Request, cellId: number | undefined): GridResult | undefined {
    for (const call of this.calls)
      if (isSame(call, request)) {
        this.want(call, cellId);
        return call.result ?? { value: LOADING };
      }
    return undefined;
  }

  /** Keeps a promise of a result; the cell shows LOADING until then. `cancel` is called if no cell wants it any more. */
  keep(
    request: Request,
    promise: PromiseLike<unknown>,
    cellId: number | undefined,
    cancel: () => void = () => undefined,
  ): GridResult {
    const settled = Promise.resolve(promise)
      .then(gridResult, gridError)
      .then((result) => {
        call.result = result;
        if (this.model) whenFree(this.model, () => this.evaluate(call.cellIds));
      });
    const call: Call = { ...request, settled, cancel, cellIds: new Set() };
    this.calls.add(call);
    this.want(call, cellId);
    this.forgetOldest();
    return { value: LOADING };
  }

  /** Resolves when no result is under way any more. */
  async settled(): Promise<void> {
    for (;;) {
      const open = [...this.calls].filter(({ result }) => !result);
      if (!open.length) return;
      await Promise.all(open.map(({ settled }) => settled));
    }
  }

  /** Errors are asked for again: their messages are in a language that is no longer the reader's. */
  forgetErrors(): void {
    for (const call of this.calls)
      if (call.result && hasError(call.result)) this.calls.delete(call);
  }

  /** Notes that a cell's formula makes this call; those it made before and makes no more are left once it is evaluated. */
  private want(call: Call, cellId: number | undefined): void {
    if (cellId === undefined) return;
    let formula = this.formulas.get(cellId);
    if (!formula?.isOpen) {
      const before = formula?.calls ?? [];
      const now: Formula = { calls: new Set(), isOpen: true };
      this.formulas.set(cellId, (formula = now));
      queueMicrotask(() => {
        now.isOpen = false;
        for (const old of before) if (!now.calls.has(old)) this.leave(old, cellId);
      });
    }
    formula.calls.add(call);
    call.cellIds.add(cellId);
  }

  private leave(call: Call, cellId: number): void {
    call.cellIds.delete(cellId);
    if (call.result || call.cellIds.size) return;
    this.calls.delete(call);
    call.cancel();
  }

  private forgetOldest(): void {
    let cells = [...this.calls].reduce((total, call) => total + cellsIn(call), 0);
    for (const call of this.calls) {
      if (this.calls.size <= KEPT && cells <= KEPT_CELLS) return;
      if (call.result && this.calls.delete(call)) cells -= cellsIn(call);
    }
  }

  private evaluate(ids: ReadonlySet<number>): void {
    const { model } = this;
    if (!model) return;
    // The grid goes on knowing where the cells of a deleted sheet were, and stands still when asked to evaluate one.
    const cells = [...ids].filter((id) => {
      const position = model.getters.tryGetCellPosition(id);
      return position && model.getters.tryGetSheet(position.sheetId);
    });
    if (!cells.length) return;
    model.dispatch("EVALUATE_CELLS", { cellIds: cells });
    for (const id of cells) makeRoom(model, model.getters.getCellPosition(id));
  }
}

/** Whether all values are the same. A grid hands a range over in new arrays whenever it evaluates. */
const isSame = (one: Request, other: Request): boolean =>
  one.id === other.id && isEqual(one.args, other.args);

const isEqual = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((value, i) => isEqual(value, other[i])));

const cellsIn = ({ args }: Request): number =>
  args.reduce<number>(
    (total, arg) => total + (Array.isArray(arg) ? arg.length * (arg[0]?.length ?? 1) : 1),
    0,
  );
