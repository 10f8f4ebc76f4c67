/**
 * The program around the emulated workbook: what office.js finds in its window before it loads. It counts requests,
 * refuses those over 5 MB, fails on demand, tells of events and calls custom functions.
 */
import { type Access, Executor } from "./execute";
import {
  type Action,
  CUSTOM_FUNCTION_CATEGORY,
  EVENT_CATEGORY,
  ExcelFailure,
  INVOKE_FUNCTION,
  LARGEST_MESSAGE,
  MESSAGE,
  PATH,
  type Push,
  type RequestBody,
  type ResponseBody,
  SELECTION_CHANGED,
} from "./protocol";
import { Workbook } from "./workbook";

/** What a custom function answered: the number of the call, whether it succeeded, its value or message, an error code. */
export type FunctionAnswer = readonly [
  id: number,
  succeeded: boolean,
  value: unknown,
  code?: number,
];

/** The two ends of the bridge; office.js fills in the second. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Office's older API wants its results as an array of Visual Basic; the first element 0 says that all is well. */
const DONE = { toArray: () => [0] };

export class Program {
  workbook = new Workbook();
  /** Requests office.js made for what the add-in asked, its own housekeeping left out. */
  requests = 0;
  /** Actions in those requests. */
  actions = 0;
  /** Bytes of the largest request. */
  largestRequest = 0;
  /** What was refused last, and why. */
  latestError: ResponseBody["Error"];
  /** Throws in place of an action's effect: `(action, number) => {}`, counted from 1. */
  intervene: (action: Action, number: number) => void = () => {};
  onFunctionAnswers: (answers: readonly FunctionAnswer[]) => void = () => {};

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
  reset(): void {
    this.workbook = new Workbook();
    this.executor = this.open(this.workbook);
    this.requests = this.actions = this.largestRequest = 0;
    this.intervene = () => {};
  }

  /** Objects that office.js has kept and not released. */
  get keptCount(): number {
    return this.executor.keptCount;
  }

  /** Puts into a window what Excel on Windows has there before office.js loads. */
  install(window: object): void {
    Object.assign(window, { _richApiNativeBridge: this.bridge });
    Object.assign((window as { external: object }).external, this.external());
  }

  /** Calls a custom function: its id, and for each parameter a value, a table or null. */
  callFunctions(calls: readonly { number: number; id: string; args: unknown[] }[]): void {
    this.push(
      calls.map(({ number, id, args }) => ({
        messageCategory: CUSTOM_FUNCTION_CATEGORY,
        messageType: INVOKE_FUNCTION,
        message: [number, id, args, "Sheet1!A1", 0, null],
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
    const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
    const bytes = bytesOf(text);
    const body = this.answer(message.body, bytes);
    const answer = { id, type: MESSAGE.response, message: { statusCode: 200, headers: {}, body } };
    queueMicrotask(() => this.bridge.onMessageFromHost!(JSON.stringify(answer)));
  }

  private answer(body: RequestBody, bytes: number): ResponseBody {
    if (isHousekeeping(body)) return this.executor.execute(body, () => {});
    this.requests++;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    if (bytes > LARGEST_MESSAGE) return refusal("RequestPayloadSizeLimitExceeded");
    const response = this.executor.execute(body, (action) =>
      this.intervene(action, ++this.actions),
    );
    this.latestError = response.Error;
    return bytesOf(JSON.stringify(response)) > LARGEST_MESSAGE
      ? refusal("ResponsePayloadSizeLimitExceeded")
      : response;
  }

  private external(): object {
    const context = {
      AppType: 1,
      SolutionRef: "customer-value",
      AppVersionMajor: 16,
      AppVersionMinor: 1,
      AppUILocale: "en-US",
      AppDataLocale: "en-US",
      DocUrl: "Book1.xlsx",
      AppCapabilities: 0,
      ActivationMode: 2,
      ControlIntegrationLevel: 1,
      SolutionToken: "",
      InstanceId: "1",
      SupportedMatrix: JSON.stringify(this.supported),
      InitialDisplayMode: 2,
      Settings: { Read() {}, Write() {} },
    };
    const getters = Object.entries(context).map(([name, value]) => [`Get${name}`, () => value]);
    return {
      GetContext: () => Object.fromEntries(getters) as object,
      GetLoggingAllowed: () => false,
      GetHostInfo: () => "Excel$Win32$16.01$en-US$$$disableLogging$3",
      Execute: (
        _id: number,
        _parameters: unknown,
        callback: (result: object, code: number) => void,
      ) => callback(DONE, 0),
      // Events come over the bridge; these serve Office's older API, which office.js tries out.
      RegisterEvent: (_id: number, _target: string, _on: unknown, done: (result: object) => void) =>
        done(DONE),
      UnregisterEvent: (_id: number, _target: string, done: (result: object) => void) => done(DONE),
    };
  }
}

/** Length in UTF-8. */
const bytesOf = (text: string): number => new Blob([text]).size;

/** Requests that release kept objects, or concern custom functions and not the workbook. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  return (
    paths.some(({ ObjectPathType }) => ObjectPathType === PATH.service) ||
    Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

const refusal = (code: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: "over 5 MB", ActionIndex: 0, HttpStatusCode: 413 },
});

/** Fails the action with this number, as Excel fails now and then. */
export const failAt =
  (fatal: number): Program["intervene"] =>
  (_action, number) => {
    if (number === fatal) throw new ExcelFailure("GeneralException", "Excel could not do that");
  };
