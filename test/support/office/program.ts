/**
 * The program around the emulated workbook: what office.js finds in its window before it loads. It counts requests,
 * refuses those over 5 MB, fails on demand, tells of events, of clicks on the ribbon and of cells being edited, and calls
 * custom functions.
 */
import { Emulated } from "./emulated";
import { type Access, Executor, type Use } from "./execute";
import { checkProtection } from "./protection";
import {
  type Action,
  CUSTOM_FUNCTION_CATEGORY,
  EVENT_CATEGORY,
  ExcelFailure,
  FLAG,
  INVOKE_FUNCTION,
  LARGEST_MESSAGE,
  MESSAGE,
  PATH,
  type Push,
  type RequestBody,
  type ResponseBody,
  SELECTION_CHANGED,
} from "./protocol";
import { copyOf } from "./snapshot";
import { UndoGroup } from "./undo";
import { KIND, type Unkindness } from "./unkindness";
import { Ribbon, external } from "./window";
import { Workbook } from "./workbook";

/** What a custom function answered: the number of the call, whether it succeeded, its value or message, an error code. */
export type FunctionAnswer = readonly [
  id: number,
  succeeded: boolean,
  value: unknown,
  code?: number,
];

/** A workbook at a time, and what it says of the add-in's start. */
export interface Snapshot {
  readonly workbook: Workbook;
  readonly startup: Program["startup"];
}

/** The two ends of the bridge; office.js fills in the second. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

export class Program {
  workbook = new Workbook();
  /** How this Excel behaves, until it is reset. */
  unkindness = KIND;
  /** What the workbook keeps of `setStartupBehavior`: whether whoever opens it is to start the add-in. */
  startup: "Inactive" | "Background" = "Inactive";
  /** Requests office.js made for what the add-in asked, its own housekeeping left out. */
  requests = 0;
  /** Actions in those requests. */
  actions = 0;
  /** Bytes of the largest request. */
  largestRequest = 0;
  /** Bytes of the largest answer. */
  largestAnswer = 0;
  /** Whether functions are called for the preview of a value, in an Excel that says so. */
  isPreviewing = false;
  /** What was refused last, and why. */
  latestError: ResponseBody["Error"];
  /** Throws in place of an action's effect: `(action, number) => {}`, counted from 1. */
  intervene: (action: Action, number: number) => void = () => {};
  onFunctionAnswers: (answers: readonly FunctionAnswer[]) => void = () => {};

  /** Runs, one after another, that asked to be one step of the undo. */
  private undoGroups = 0;
  /** Requests that wait until a cell is no longer being edited; undefined while none is. */
  private waiting: (() => void)[] | undefined;
  private readonly ribbon = new Ribbon();
  private readonly bridge: Bridge = { sendMessageToHost: (text) => this.receive(text) };
  private executor: Executor;

  constructor(
    /** Requirement sets by name, {ExcelApi: "1.12"}, as Excel tells office.js of them. */
    private readonly supported: Readonly<Record<string, string>>,
    /** What of the API there is; whatever the emulation has, unless told otherwise. */
    private readonly accessTo: Access = () => "full",
  ) {
    this.executor = this.open(this.workbook);
  }

  /** Starts again with an empty workbook; office.js need not be loaded anew. */
  reset(unkindness: Unkindness = KIND): void {
    this.startWith(new Workbook(unkindness), "Inactive");
  }

  /** The workbook as it is, to start again with. */
  snapshot(): Snapshot {
    return { workbook: copyOf(this.workbook), startup: this.startup };
  }

  /** Starts again with the workbook as it was; the snapshot may be restored any number of times. */
  restore({ workbook, startup }: Snapshot): void {
    this.startWith(copyOf(workbook), startup);
  }

  private startWith(workbook: Workbook, startup: Program["startup"]): void {
    this.unkindness = workbook.unkindness;
    this.finishEditing();
    this.undoGroups = 0;
    this.startup = startup;
    this.workbook = workbook;
    this.executor = this.open(workbook);
    this.requests = this.actions = this.largestRequest = this.largestAnswer = 0;
    this.intervene = () => {};
  }

  /** Objects that office.js has kept and not released. */
  get keptCount(): number {
    return this.executor.keptCount;
  }

  /** Puts into a window what Excel on Windows has there before office.js loads. */
  install(window: object): void {
    Object.assign(window, { _richApiNativeBridge: this.bridge });
    Object.assign((window as { external: object }).external, external(this.supported, this.ribbon));
  }

  /** The user begins to type into a cell; ends when `finishEditing` is called. */
  editCell(): void {
    this.waiting ??= [];
  }

  finishEditing(): void {
    const requests = this.waiting ?? [];
    this.waiting = undefined;
    for (const request of requests) request();
  }

  /** The user clicks a button of the ribbon that runs a function. One that is not associated yet drops the click. */
  clickCommand(name: string): Promise<"ran" | "dropped"> {
    return this.ribbon.click(name);
  }

  /** `Excel.run` tells that a run begins whose requests are to be one step of the undo. */
  beginUndoGroup(): void {
    this.undoGroups++;
  }

  /** Calls a custom function: its id, and for each parameter a value, a table or null. */
  callFunctions(
    calls: readonly { number: number; id: string; args: unknown[]; addresses?: string[] }[],
  ): void {
    this.push(
      calls.map(({ number, id, args, addresses = null }) => ({
        messageCategory: CUSTOM_FUNCTION_CATEGORY,
        messageType: INVOKE_FUNCTION,
        message: [number, id, args, "Sheet1!A1", 0, addresses],
      })),
    );
  }

  private open(workbook: Workbook): Executor {
    workbook.onSelect = () =>
      this.push([
        { messageCategory: EVENT_CATEGORY, messageType: SELECTION_CHANGED, message: "{}" },
      ]);
    return new Executor(workbook, this.services(), this.accessTo);
  }

  private services(): Readonly<Record<string, object>> {
    return {
      "Microsoft.InternalService.AddinInternalService": { notifyActionHandlerReady() {} },
      "Microsoft.AppRuntime.AppRuntimePersistenceService": {
        getAppRuntimeStartState: () => this.startup,
        setAppRuntimeStartState: (state: Program["startup"]) => void (this.startup = state),
      },
      "Microsoft.ExcelServices.CustomFunctions": {
        _SetOsfControlContainerReadyForCustomFunctions() {},
        setInvocationArrayResults: (answers: FunctionAnswer[]) => this.onFunctionAnswers(answers),
      },
    };
  }

  private push(entries: readonly Push[]): void {
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: MESSAGE.push, message: { entries } }));
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as Request;
    const { id, flags } = request;
    const respond = () => {
      const body = this.answer(request, bytesOf(text));
      const message = { statusCode: 200, headers: {}, body };
      const answer = JSON.stringify({ id, type: MESSAGE.response, message });
      queueMicrotask(() => this.bridge.onMessageFromHost!(answer));
    };
    const isOurs = !isHousekeeping(request.message.body);
    if (this.waiting && isOurs && flags & FLAG.delayForCellEdit) this.waiting.push(respond);
    else respond();
  }

  private answer({ flags, message: { body } }: Request, bytes: number): ResponseBody {
    if (isHousekeeping(body)) return this.executor.execute(body, () => {});
    this.requests++;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    if (this.waiting) return refusal("InvalidOperationInCellEditMode", "a cell is being edited");
    if (bytes > LARGEST_MESSAGE) return refusal("RequestPayloadSizeLimitExceeded");
    const response = this.executor.execute(
      body,
      (action) => this.intervene(action, ++this.actions),
      this.checks(flags),
    );
    this.latestError = response.Error;
    const answered = bytesOf(JSON.stringify(response));
    this.largestAnswer = Math.max(this.largestAnswer, answered);
    return answered > LARGEST_MESSAGE ? refusal("ResponsePayloadSizeLimitExceeded") : response;
  }

  /** What a request must not do. */
  private checks(flags: number): (use: Use) => void {
    const { undoGroups } = this.unkindness;
    const waits = Boolean(flags & FLAG.delayForCellEdit);
    const group =
      flags & FLAG.undoGroup ? new UndoGroup(undoGroups, this.undoGroups - 1, waits) : undefined;
    return (use) => {
      const [target] = use.chain;
      checkProtection(use, this.workbook);
      if (!group && use.set) this.undoGroups = 0;
      if (target instanceof Emulated) group?.check(target.className, use.member, use.set);
    };
  }
}

/** A request as it comes over the bridge. */
interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** Length in UTF-8. */
const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Requests that release kept objects, or concern custom functions and not the workbook. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  return (
    paths.some(({ ObjectPathType }) => ObjectPathType === PATH.service) ||
    Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

const refusal = (code: string, message = "over 5 MB"): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 413 },
});

/** Fails the action with this number, as Excel fails now and then. */
export const failAt =
  (fatal: number): Program["intervene"] =>
  (_action, number) => {
    if (number === fatal) throw new ExcelFailure("GeneralException", "Excel could not do that");
  };
