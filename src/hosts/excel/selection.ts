/** Follows the selection, and leads it. */
import type { RangeInfo } from "../host";
import { splitAddress } from "../../a1";
import { selectedRange } from "./ranges";
import { inExcel } from "./run";

/** Activates the sheet of a range and selects the range. */
export const showRange = (address: string): Promise<void> =>
  inExcel(`going to ${address}`, async (context) => {
    const { worksheets } = context.workbook;
    const { sheet: name, range } = splitAddress(address);
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(range).select();
    await context.sync();
  });

/**
 * Calls back whenever the selection changes to one range, until the returned function is called. While Excel is still
 * telling about one selection, only the latest of those that follow is asked for.
 */
export function followSelection(listener: (selection: RangeInfo) => void): () => void {
  let stopped = false;
  let asking = false;
  let changed = false;

  async function tell(): Promise<void> {
    changed = true;
    if (asking) return;
    asking = true;
    while (changed && !stopped) {
      changed = false;
      // A selection that cannot be told, in a cell being edited for instance, is followed by another.
      const selection = await selectedRange().catch(() => undefined);
      if (selection && !changed && !stopped) listener(selection.info);
    }
    asking = false;
  }

  const following = inExcel("following the selection", async (context) => {
    const handler = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return handler;
  });
  // Without the event the pane still reads the selection when asked to.
  following.catch(() => undefined);

  return () => {
    stopped = true;
    following.then(unfollow).catch(() => undefined);
  };
}

type Handler = OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>;

/** A handler is removed in the context it was added in. */
const unfollow = (handler: Handler): Promise<void> =>
  Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
