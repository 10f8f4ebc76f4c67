/** What Ctrl+Z takes back in the grid. */
import type { Model } from "@odoo/o-spreadsheet";

/** o-spreadsheet's own list of steps, which it gives no access to. */
interface Steps {
  /** Ids of steps, the last one last. */
  undoStack: string[];
  redoStack: string[];
}

/** Notes the steps that can be taken back; the function it gives makes them those again, and nothing is to be redone. */
export function keepUndo(model: Model): () => void {
  const steps = stepsOf(model);
  const kept = [...steps.undoStack];
  return () => {
    steps.undoStack = kept;
    steps.redoStack = [];
  };
}

function stepsOf(model: Model): Steps {
  const { handlers } = model as unknown as { handlers: readonly Partial<Steps>[] };
  const found = handlers.find(({ undoStack, redoStack }) => undoStack && redoStack);
  if (!found) throw new Error("o-spreadsheet keeps its steps elsewhere");
  return found as Steps;
}
