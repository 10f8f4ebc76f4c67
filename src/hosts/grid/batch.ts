/**
 * Many commands as one step of the history, all or nothing: at once, or slice by slice, so that the page stays at hand.
 * o-spreadsheet records what each command changes; when one fails, this plugin takes back what the ones before it changed and
 * forgets that they ever were.
 */
import { type DispatchResult, type Model, UIPlugin, coreTypes } from "@odoo/o-spreadsheet";
import { type Following, HostError, withRemains } from "../host";
import { adding } from "./adding";
import { evaluatingOnlyNew, newCells } from "./evaluation";
import { lookAt, remnantsOf } from "./standing";
import { PACE, type UnderWay, pauseIn, underWayIn, whileUnderWay } from "./under-way";

/** A command for the grid and what it does, in words: "writing Ledger!A4:F32". */
export interface Step {
  readonly doing: string;
  readonly command: string;
  readonly payload: object;
}

type Dispatch = (command: string, payload: object) => DispatchResult;

/** Dispatches a command that o-spreadsheet's types do not list, such as our own. */
const dispatch = (model: Model, command: string, payload: object): DispatchResult =>
  (model.dispatch as unknown as Dispatch)(command, payload);

/**
 * Runs steps as one step of the history. Throws a HostError for the first that fails; then what was changed is taken back,
 * and the error names what remains after all: the workbook was looked at, before and after.
 */
export function runSteps(model: Model, steps: readonly Step[]): void {
  if (underWayIn(model.getters)) throw new HostError("another change is under way");
  const before = lookAt(model, steps);
  const batch = new Batch(steps, model as unknown as Running);
  attemptAll(model, batch);
  if (batch.failure) throw withRemains(batch.failure, remnantsOf(model, steps, before));
}

/**
 * As `runSteps`, slice by slice, with the page at hand in between: it shows how far it is, and `signal` stops it. Nobody else
 * changes the workbook meanwhile.
 */
export async function runInSlices(
  model: Model,
  steps: readonly Step[],
  { progress = () => {}, signal }: Following = {},
): Promise<void> {
  if (!steps.length) return;
  await whileUnderWay(model, newCells(steps), async (change) => {
    const before = lookAt(model, steps);
    const batch = new Batch(steps, model as unknown as Running);
    await slices(model, batch, change, progress, signal);
    if (batch.failure) {
      slice(model, batch, change, "taking back");
      throw withRemains(batch.failure, remnantsOf(model, steps, before));
    }
  });
}

/** The share of the time that writing takes, about. */
const WRITING = 0.3;

async function slices(
  model: Model,
  batch: Batch,
  change: UnderWay,
  progress: Required<Following>["progress"],
  signal: AbortSignal | undefined,
): Promise<void> {
  let end = performance.now() + PACE.budget;
  change.isOver = () => performance.now() >= end;
  const pause = async () => {
    progress({
      done:
        (batch.next / batch.steps.length) * WRITING +
        (change.workingOut?.done ?? 0) * (1 - WRITING),
    });
    await pauseIn(model);
    end = performance.now() + PACE.budget;
    if (signal?.aborted)
      batch.failure ??= new HostError("it was stopped", undefined, [], "stopped");
  };
  progress({ done: 0 });
  while (!batch.failure && batch.next < batch.steps.length) {
    slice(model, batch, change, "writing");
    if (change.isOver()) await pause();
  }
  while (!batch.failure && !change.workingOut?.isDone) {
    slice(model, batch, change, "working out");
    if (change.isOver() && !change.workingOut?.isDone) await pause();
  }
  if (batch.failure) return;
  slice(model, batch, change, "keeping");
  progress({ done: 1 });
}

function slice(model: Model, batch: Batch, change: UnderWay, phase: UnderWay["phase"]): void {
  change.phase = phase;
  change.isRunning = true;
  try {
    adding(change.added, () => dispatch(model, BATCH, { batch }));
  } catch (error) {
    batch.failure ??= failedWorkingOut(error);
    batch.model.status = READY;
  }
  change.isRunning = false;
}

const failedWorkingOut = (error: unknown): HostError =>
  new HostError(`working out the sheets failed: ${reasonOf(error)}`);

/** Twice, where the grid itself has failed after the last step: the second time takes back what the first has changed. */
function attemptAll(model: Model, batch: Batch): void {
  for (let round = 0; round < 2 && !batch.isTakenBack; round++)
    try {
      evaluatingOnlyNew(round ? [] : batch.steps, () => dispatch(model, BATCH, { batch }));
      return;
    } catch (error) {
      batch.failure ??= failedWorkingOut(error);
      // Else it would take all that follows for a part of what has failed.
      batch.model.status = READY;
    }
}

const BATCH = "CUSTOMER_VALUE_BATCH";

/** The steps on their way to the plugin; commands are copied when dispatched, this is handed on as it is. */
class Batch {
  failure?: HostError;
  /** The step that comes next. */
  next = 0;
  /** What the steps so far have changed. */
  readonly recorded: Recorded = { changes: [], commands: [] };
  isTakenBack = false;
  constructor(
    readonly steps: readonly Step[],
    readonly model: Running,
  ) {}
  clone(): Batch {
    return this;
  }
}

type Verdict = ReturnType<UIPlugin["allowDispatch"]>;
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

  /** Nobody but us changes the workbook while a change is under way. */
  override allowDispatch({ type }: { type: string }): Verdict {
    const change = underWayIn(this.getters);
    const isChange = (coreTypes as ReadonlySet<string>).has(type) || HISTORY.has(type);
    return (change && !change.isRunning && isChange ? "Readonly" : "Success") as unknown as Verdict;
  }

  override handle(command: { type: string; batch?: Batch }): void {
    if (command.type === BATCH && command.batch) this.run(command.batch);
  }

  private run(batch: Batch): void {
    const change = underWayIn(this.getters);
    switch (change?.phase) {
      case "writing":
        this.write(batch, change.isOver);
        // The grid keeps no step of a slice.
        this.observer.recordChanges(() => undefined);
        return;
      case "working out":
        return;
      case "keeping":
        // All that shows or sums up cells looks at them once more.
        this.dispatchAny("EVALUATE_CELLS", { cellIds: [] });
        this.keep(batch);
        return;
      case "taking back":
        this.takeBackAll(batch);
        return;
      case undefined:
        if (!batch.failure && batch.next === 0) this.write(batch, () => false);
        if (batch.failure) this.takeBackAll(batch);
        else this.keep(batch);
    }
  }

  /** Runs steps, until it is over. */
  private write(batch: Batch, isOver: () => boolean): void {
    const status = batch.model.status;
    const { changes, commands } = this.observer.recordChanges(() => {
      do batch.failure = this.attempt(batch.steps[batch.next]);
      while (!batch.failure && ++batch.next < batch.steps.length && !isOver());
    });
    batch.model.status = status;
    append(batch.recorded.changes, changes);
    append(batch.recorded.commands, commands);
  }

  /** Hands what was changed to the grid's history, as one step. */
  private keep({ recorded }: Batch): void {
    const { changes, commands } = this.observer.recordChanges(() => undefined);
    append(changes, recorded.changes);
    append(commands, recorded.commands);
  }

  /** Whatever part of it fails, the others are tried; what remains is seen by those who look. */
  private takeBackAll(batch: Batch): void {
    const { changes, commands } = batch.recorded;
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

/** There may be more than a call can take. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const each of more) to.push(each);
}

const HISTORY: ReadonlySet<string> = new Set(["REQUEST_UNDO", "REQUEST_REDO"]);

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
