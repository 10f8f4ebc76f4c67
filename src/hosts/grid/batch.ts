/**
 * Many commands as one step of the history, all or nothing. o-spreadsheet records what each command changes; when one
 * fails, this plugin takes back what the ones before it changed and forgets that they ever were.
 */
import { type DispatchResult, type Model, UIPlugin } from "@odoo/o-spreadsheet";
import { HostError } from "../host";

/** A command for the grid and what it does, in words: "writing Ledger!A4:F32". */
export interface Step {
  readonly doing: string;
  readonly command: string;
  readonly payload: object;
}

type Dispatch = (command: string, payload: object) => DispatchResult;

/** Dispatches a command that o-spreadsheet's types do not list, such as our own. */
export const dispatch = (model: Model, command: string, payload: object): DispatchResult =>
  (model.dispatch as unknown as Dispatch)(command, payload);

/** Runs steps as one step of the history. Throws a HostError for the first that fails, and then nothing has changed. */
export function runSteps(model: Model, steps: readonly Step[]): void {
  const batch = new Batch(steps);
  dispatch(model, BATCH, { batch });
  if (batch.failure) throw batch.failure;
}

const BATCH = "CUSTOMER_VALUE_BATCH";

/** The steps on their way to the plugin; commands are copied when dispatched, this is handed on as it is. */
class Batch {
  failure?: HostError;
  constructor(readonly steps: readonly Step[]) {}
  clone(): Batch {
    return this;
  }
}

type StateObserver = ConstructorParameters<typeof UIPlugin>[0]["stateObserver"];
type Change = ReturnType<StateObserver["recordChanges"]>["changes"][number];

export class BatchPlugin extends UIPlugin {
  private readonly observer: StateObserver;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.observer = config.stateObserver;
  }

  override handle(command: { type: string; batch?: Batch }): void {
    if (command.type === BATCH && command.batch) this.run(command.batch);
  }

  private run(batch: Batch): void {
    const { changes, commands } = this.observer.recordChanges(() => {
      for (const step of batch.steps) {
        batch.failure = this.attempt(step);
        if (batch.failure) return;
      }
    });
    if (!batch.failure) return;
    this.removeNewSheets(commands);
    const undone = [...commands];
    takeBack(changes);
    changes.length = 0;
    commands.length = 0;
    // What is derived from the cells (their values, the charts) follows as it does after the user's own undo.
    this.dispatchAny("UNDO", { commands: undone });
  }

  /** Lets whatever has taken note of a new sheet, such as the viewports, forget it. */
  private removeNewSheets(commands: readonly { type: string }[]): void {
    for (const { sheetId, name } of commands.filter(isSheetCreation))
      this.dispatchAny("DELETE_SHEET", { sheetId, sheetName: name });
  }

  private dispatchAny(command: string, payload: object): DispatchResult {
    return (this.dispatch as unknown as Dispatch)(command, payload);
  }

  private attempt({ doing, command, payload }: Step): HostError | undefined {
    try {
      const result = this.dispatchAny(command, payload);
      if (result.isSuccessful) return undefined;
      return new HostError(`${doing} failed: ${inWords(result.reasons)}`, doing);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return new HostError(`${doing} failed: ${reason}`, doing);
    }
  }
}

const isSheetCreation = (command: {
  type: string;
}): command is { type: "CREATE_SHEET"; sheetId: string; name: string } =>
  command.type === "CREATE_SHEET";

function takeBack(changes: readonly Change[]): void {
  for (const { target, key, before } of [...changes].reverse())
    if (before === undefined) delete target[key];
    else target[key] = before;
}

/** "target out of sheet" for o-spreadsheet's TargetOutOfSheet. */
const inWords = (reasons: readonly string[]): string =>
  reasons.map((reason) => reason.replace(/\B[A-Z]/g, " $&").toLowerCase()).join(", ");
