/** What Ctrl+Z takes back in the grid. */
import type { Model } from "@odoo/o-spreadsheet";

/** o-spreadsheet's own history, which it gives no access to. */
interface History {
  /** Ids of steps, the last one last. */
  undoStack: string[];
  redoStack: string[];
  readonly session: {
    on(
      event: "new-local-state-update",
      owner: object,
      listener: (step: { id: string }) => void,
    ): void;
    off(event: "new-local-state-update", owner: object): void;
    readonly revisions: { get(id: string): Step };
  };
}

/** What was done in a step, and what that changed. */
interface Step {
  _commands: readonly object[];
  _changes: readonly object[];
}

/**
 * Notes the steps that can be taken back; the function it gives makes them those again, and nothing is to be redone. To take
 * back a step, o-spreadsheet takes back all that came after it, and does it again: what was done meanwhile is forgotten, so
 * that this takes no time. That is right since its effects are gone by then. Where the user has done something meanwhile, that
 * can be taken back as well; then nothing is forgotten, since a step undone rests on what stood when it was done.
 */
export function keepUndo(model: Model): () => void {
  const history = historyOf(model);
  const kept = [...history.undoStack];
  const meanwhile: string[] = [];
  const before = standing(model);
  const owner = {};
  history.session.on("new-local-state-update", owner, ({ id }) => meanwhile.push(id));
  return () => {
    history.session.off("new-local-state-update", owner);
    const now = standing(model);
    const users = meanwhile.filter((id) =>
      commandsOf(history, id).some(
        (command) => concerns(command, before) || concerns(command, now),
      ),
    );
    if (!users.length) for (const id of meanwhile) forget(history, id);
    history.undoStack = [...kept, ...users];
    history.redoStack = [];
  };
}

/** A command of o-spreadsheet's, as far as it says what it concerns. */
interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly target?: readonly { readonly sheetId?: string }[];
  readonly ranges?: readonly { readonly _sheetId?: string }[];
  readonly name?: string;
}

/** Sheets and names that are there. */
interface Standing {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const standing = ({ getters }: Model): Standing => ({
  sheets: new Set(getters.getSheetIds()),
  names: new Set(getters.getNamedRanges().map(({ name }) => name)),
});

function concerns(command: Command, { sheets, names }: Standing): boolean {
  const { type, sheetId, target = [], ranges = [], name } = command;
  if (type.endsWith(NAME)) return names.has(name ?? "");
  const ids = [sheetId, ...target.map((each) => each.sheetId), ...ranges.map((r) => r._sheetId)];
  return ids.some((id) => id !== undefined && sheets.has(id));
}

const NAME = "_NAMED_RANGE";

function commandsOf({ session }: History, id: string): readonly Command[] {
  try {
    return session.revisions.get(id)._commands as readonly Command[];
  } catch {
    return []; // It was taken back itself.
  }
}

function forget({ session }: History, id: string): void {
  try {
    const step = session.revisions.get(id);
    step._commands = [];
    step._changes = [];
  } catch {
    // It was taken back itself, and is no longer on the way to any other.
  }
}

function historyOf(model: Model): History {
  const { handlers } = model as unknown as { handlers: readonly Partial<History>[] };
  const found = handlers.find(({ undoStack, redoStack }) => undoStack && redoStack);
  if (!found) throw new Error("o-spreadsheet keeps its history elsewhere");
  return found as History;
}
