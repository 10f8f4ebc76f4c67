/** Talks to Excel: every call of this host goes through here. */
import { HostError } from "../host";
import { watched } from "./cell-edit";
import { asHostError } from "./errors";

/** Everything else is in the requirement set that the manifest asks for. Without notes, comments stand in for them. */
export const hasNotes = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.18");

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch, which waits while a cell is being edited; whatever it throws becomes a HostError. `doing`: "reading
 * Orders!A1:D9". Each of its requests is one step of Excel's own undo.
 */
export async function inExcel<T>(doing: string, batch: Batch<T>): Promise<T> {
  try {
    return await watched(Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    throw asHostError(error, doing);
  }
}

/**
 * Runs a batch of several requests as one step of Excel's own undo, where Excel can (1.20). It refuses that for many
 * reasons and says little of which, and least with `delayForCellEdit` beside it (office-js 6491, 6711, 6255): then the
 * batch runs once more as any other, so that whatever it does it must be able to do twice.
 */
export async function inOneUndo<T>(doing: string, batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    // What we have found wrong ourselves stays wrong.
    if (error instanceof HostError) throw error;
    return inExcel(doing, batch);
  }
}
