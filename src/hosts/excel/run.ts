/** Talks to Excel: every call of this host goes through here. */
import { asHostError } from "./errors";

/** Everything else is in the requirement set that the manifest asks for. Without notes, comments stand in for them. */
export const hasNotes = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.18");

/** Waits while a cell is being edited; what one call changes is one step of Excel's own undo, where Excel can (1.20). */
const OPTIONS: Excel.RunOptions = { delayForCellEdit: true, mergeUndoGroup: true };

/** Runs a batch; whatever it throws becomes a HostError. `doing`: "reading Orders!A1:D9". */
export async function inExcel<T>(
  doing: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(OPTIONS, batch);
  } catch (error) {
    throw asHostError(error, doing);
  }
}
