/**
 * Many commands as one step of the history, all or nothing. o-spreadsheet records what each command changes; when one
 * fails, this plugin takes back what the ones before it changed and forgets that they ever were.
 */
import { type DispatchResult, type Model, UIPlugin } from "@odoo/o-spreadsheet";
import { HostError, withRemains } from "../host";
import { evaluatingOnlyNew } from "./evaluation";
import { lookAt, remnantsOf } from "./standing";

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

/**
 * Runs steps as one step of the history. Throws a HostError for the first that fails; then what was changed is taken back,
 * and the error names what remains after all: the workbook was looked at, before and after.
 */
export function runSteps(model: Model, steps: readonly Step[]): void {
  const before = lookAt(model, steps);
  const batch = new Batch(steps, model as unknown as Running);
  attemptAll(model, batch);
  if (batch.failure) throw withRemains(batch.failure, remnantsOf(model, steps, before));
}

/** Twice, where the grid itself has failed after the last step: the second time takes back what the first has changed. */
function attemptAll(model: Model, batch: Batch): void {
  for (let round = 0; round < 2 && !batch.isTakenBack; round++)
    try {
      evaluatingOnlyNew(round ? [] : batch.steps, () => dispatch(model, BATCH, { batch }));
      return;
    } catch (error) {
      batch.failure ??= new HostError(`working out the sheets failed: ${reasonOf(error)}`);
      // Else it would take all that follows for a part of what has failed.
      batch.model.status = READY;
    }
}

const BATCH = "CUSTOMER_VALUE_BATCH";

/** The steps on their way to the plugin; commands are copied when dispatched, this is handed on as it is. */
class Batch {
  failure?: HostError;
  recorded?: Recorded;
  isTakenBack = false;
  constructor(
    readonly steps: readonly Step[],
    readonly model: Running,
  ) {}
  clone(): Batch {
    return this;
  }
}

type StateObserver = ConstructorParameters<typeof UIPlugin>[0]["stateObserver"];
type Recorded = ReturnType<StateObserver["recordChanges"]>;
type Change = Recorded["changes"][number];

/** What a model is at: a command that throws leaves it there. */
interface Running {
  status: number;
  /** Whatever shows the document, or works out what follows from it. */
  readonly uiHandlers: readonly { handle(command: Command): void }[];
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
}

const READY = 0;

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
    if (!batch.recorded) {
      const status = batch.model.status;
      batch.recorded = this.observer.recordChanges(() => {
        for (const step of batch.steps) {
          batch.failure = this.attempt(step);
          if (batch.failure) return;
        }
      });
      batch.model.status = status;
    }
    if (batch.failure) this.takeBackAll(batch, batch.recorded);
  }

  /** Whatever part of it fails, the others are tried; what remains is seen by those who look. */
  private takeBackAll(batch: Batch, { changes, commands }: Recorded): void {
    const status = batch.model.status;
    const attempt = (part: () => void) => {
      try {
        part();
      } catch {
        batch.model.status = status;
      }
    };
    batch.isTakenBack = true;
    // Lets whatever has taken note of a new sheet, such as the viewports, forget it.
    const stubborn: Command[] = [];
    const deletion = this.observer.recordChanges(() => {
      for (const { sheetId, name: sheetName } of (commands as readonly Command[]).filter(
        isSheetCreation,
      )) {
        const removal = { type: "DELETE_SHEET", sheetId, sheetName };
        let isRemoved = false;
        attempt(() => {
          isRemoved = this.dispatchAny(removal.type, removal).isSuccessful;
        });
        if (!isRemoved) stubborn.push(removal);
      }
    });
    const undone = [...commands, ...deletion.commands];
    for (const change of [...changes, ...deletion.changes].reverse())
      attempt(() => takeBack(change));
    for (const list of [changes, commands, deletion.changes, deletion.commands]) list.length = 0;
    // A sheet that the grid would not remove is gone all the same; whatever draws it would go on asking for it.
    for (const removal of stubborn.filter(({ sheetId }) => !this.isThere(sheetId)))
      for (const handler of batch.model.uiHandlers) attempt(() => handler.handle(removal));
    // What is derived from the cells (their values, the charts) follows as it does after the user's own undo.
    attempt(() => this.dispatchAny("UNDO", { commands: undone }));
  }

  private isThere(sheetId: string | undefined): boolean {
    return this.getters.getSheetIds().some((id) => id === sheetId);
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
      return new HostError(`${doing} failed: ${reasonOf(error)}`, doing);
    }
  }
}

const isSheetCreation = (
  command: Command,
): command is { type: "CREATE_SHEET"; sheetId: string; name: string } =>
  command.type === "CREATE_SHEET";

function takeBack({ target, key, before }: Change): void {
  if (before === undefined) delete target[key];
  else target[key] = before;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** "target out of sheet" for o-spreadsheet's TargetOutOfSheet. */
const inWords = (reasons: readonly string[]): string =>
  reasons.map((reason) => reason.replace(/\B[A-Z]/g, " $&").toLowerCase()).join(", ");
