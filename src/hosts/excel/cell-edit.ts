/**
 * Notices that a cell is being edited. Excel keeps requests waiting until the user is done, and says nothing of it, to the
 * pane or to the user; one that does not wait is refused at once, and so tells.
 */
import { codeOf } from "./errors";

/** How long a request may take before it is asked whether a cell is being edited, and how often after that. */
const PATIENCE_MILLISECONDS = 1500;

type Listener = (isEdited: boolean) => void;

const listeners = new Set<Listener>();
let waiting = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let isEdited = false;

export function onCellEdit(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Work for Excel, watched while it lasts. */
export async function watched<T>(work: Promise<T>): Promise<T> {
  if (waiting++ === 0) lookLater();
  try {
    return await work;
  } finally {
    if (--waiting === 0) {
      clearTimeout(timer);
      tell(false);
    }
  }
}

function lookLater(): void {
  clearTimeout(timer);
  if (listeners.size) timer = setTimeout(() => void look(), PATIENCE_MILLISECONDS);
}

async function look(): Promise<void> {
  const seen = await isCellEdited();
  if (!waiting) return;
  tell(seen);
  lookLater();
}

const isCellEdited = (): Promise<boolean> =>
  Excel.run({ delayForCellEdit: false }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return false;
  }).catch((error) => codeOf(error) === "InvalidOperationInCellEditMode");

function tell(now: boolean): void {
  if (now === isEdited) return;
  isEdited = now;
  for (const listener of listeners) listener(now);
}
