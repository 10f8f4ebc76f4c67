/** Results that take a while: a cell shows that it is loading, and is evaluated again when its result is there. */
import type { Model } from "@odoo/o-spreadsheet";
import { makeRoom } from "../hosts/grid/entry";
import { type GridResult, gridError, gridResult, LOADING } from "./excel-values";

interface Call {
  /** Set when settled. */
  result?: GridResult;
  readonly settled: Promise<void>;
  /** Cells to evaluate again. */
  readonly cellIds: Set<number>;
}

/** Settled results kept for formulas that are evaluated again with the same arguments. */
const KEPT = 500;

export class PendingResults {
  private readonly calls = new Map<string, Call>();
  private model?: Model;

  /** The grid whose cells are evaluated again. */
  attach(model: Model): void {
    this.model = model;
  }

  /** The result of a call with these arguments, if there was one lately; LOADING while it is under way. */
  recall(key: string, cellId: number | undefined): GridResult | undefined {
    const call = this.calls.get(key);
    if (!call || call.result) return call?.result;
    if (cellId !== undefined) call.cellIds.add(cellId);
    return { value: LOADING };
  }

  /** Keeps a promise of a result; the cell shows LOADING until then. */
  keep(key: string, promise: PromiseLike<unknown>, cellId: number | undefined): GridResult {
    const cellIds = new Set(cellId === undefined ? [] : [cellId]);
    const settled = Promise.resolve(promise)
      .then(gridResult, gridError)
      .then((result) => {
        call.result = result;
        this.evaluate(call.cellIds);
      });
    const call: Call = { settled, cellIds };
    this.calls.set(key, call);
    for (const [oldest, { result }] of this.calls) {
      if (this.calls.size <= KEPT) break;
      if (result) this.calls.delete(oldest);
    }
    return { value: LOADING };
  }

  /** Resolves when no result is under way any more. */
  async settled(): Promise<void> {
    for (;;) {
      const open = [...this.calls.values()].filter(({ result }) => !result);
      if (!open.length) return;
      await Promise.all(open.map(({ settled }) => settled));
    }
  }

  private evaluate(ids: ReadonlySet<number>): void {
    const { model } = this;
    if (!model) return;
    const cells = [...ids].filter((id) => model.getters.tryGetCellPosition(id));
    if (!cells.length) return;
    model.dispatch("EVALUATE_CELLS", { cellIds: cells });
    for (const id of cells) makeRoom(model, model.getters.getCellPosition(id));
  }
}
