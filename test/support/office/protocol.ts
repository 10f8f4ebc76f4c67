/** What office.js says to the program that holds the workbook, and what it wants to hear. Learnt from its own code. */

/** Types of a message over the bridge. */
export const MESSAGE = {
  /** office.js asks. */
  request: 1,
  /** The answer to a request. */
  response: 2,
  /** The program speaks of its own accord: events, calls of custom functions. */
  push: 3,
} as const;

/** How a client object is reached. */
export const PATH = {
  /** The workbook. */
  root: 1,
  /** A service by its name, such as the one of custom functions. */
  service: 2,
  /** The result of a method of the parent. */
  method: 3,
  /** A property of the parent. */
  property: 4,
  /** An item of the parent, a collection, by its key. */
  item: 5,
  /** An object kept earlier. */
  reference: 6,
  /** An object known to be null. */
  nothing: 7,
} as const;

export const ACTION = {
  /** Reach the object; the answer says whether it is there, and by which id to ask for it again. */
  reach: 1,
  /** Load properties. */
  load: 2,
  /** Call a method. */
  call: 3,
  /** Set a property. */
  set: 4,
  /** Note that the request was carried out up to here. */
  trace: 5,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; HttpStatusCode: number };
}

/** A message the program pushes. */
export interface Push {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly message: unknown;
}

/** Bits of a request's flags. */
export const FLAG = {
  /** Wait while a cell is being edited, instead of failing. */
  delayForCellEdit: 64,
  /** Be one step of the undo with the run's other requests. The release of office.js in node_modules does not know of
   * that, so `start.ts` adds it and the bit is our own. */
  undoGroup: 1 << 24,
} as const;

/** Members that office.js calls by another name than its own. */
export const OTHER_NAMES: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** Calls of custom functions, as the program pushes them. */
export const CUSTOM_FUNCTION_CATEGORY = 1;
export const INVOKE_FUNCTION = 1000;

/** Events, as the program pushes them. */
export const EVENT_CATEGORY = 65_536;
/** What `workbook.onSelectionChanged` listens to. */
export const SELECTION_CHANGED = 2;

/** Excel on the web takes and gives 5 MB at a time. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** An error of Excel: office.js throws it with this code. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
