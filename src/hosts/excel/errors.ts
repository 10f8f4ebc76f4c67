/** Excel's errors in words for the person in front of it. */
import { type Hindrance, HostError } from "../host";

const SENTENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    InvalidSelection: "something other than cells is selected; select a cell and try again",
    RequestPayloadSizeLimitExceeded: "that is more than Excel takes at once",
    ResponsePayloadSizeLimitExceeded: "that is more than Excel hands over at once",
  }),
);

/** What Office.js throws, and what it keeps of a request that Excel refused. */
interface OfficeError extends Error {
  readonly code?: string;
  /** Messages of the traces that were reached; the last one names the step that failed. */
  readonly traceMessages?: readonly string[];
}

/** Code of an error of Office.js, "" for any other. */
export const codeOf = (error: unknown): string => (error as OfficeError | undefined)?.code ?? "";

/** What the user can do something about; what is protected, only the step tells. */
function hindranceOf(code: string, step: string): Hindrance | undefined {
  switch (code) {
    case "AccessDenied":
      return step.startsWith(ADDING_SHEETS) ? "workbook protected" : "sheet protected";
    case "InvalidOperationInCellEditMode":
      return "cell edited";
    case "ApiNotFound":
      return "too old";
  }
  return undefined;
}

/** How the steps begin that add sheets. */
export const ADDING_SHEETS = "adding ";

const HINDRANCES: Readonly<Record<Hindrance, string>> = {
  "workbook protected":
    "the workbook is protected, so that no sheet can be added; take the protection off (Review > Protect Workbook) and try again",
  "sheet protected":
    "the sheet is protected; take the protection off (Review > Unprotect Sheet) and try again",
  "cell edited": "a cell is being edited; press Enter or Esc and try again",
  stopped: "it was stopped",
  "too old": "this version of Excel is too old; update it and try again",
};

/** The error to show, which says what failed and why. `doing` counts where the error does not know better. */
export function asHostError(error: unknown, doing: string): HostError {
  if (error instanceof HostError) return error;
  const { message, traceMessages } = error as OfficeError;
  const step = traceMessages?.[traceMessages.length - 1] ?? doing;
  const hindrance = hindranceOf(codeOf(error), step);
  const sentence = hindrance ? HINDRANCES[hindrance] : SENTENCES.get(codeOf(error));
  const reason = sentence ?? message ?? String(error);
  return new HostError(`${step} failed: ${reason}`, step, [], hindrance);
}
