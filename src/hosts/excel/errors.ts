/** Excel's errors in words for the person in front of it. */
import { HostError } from "../host";

const SENTENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AccessDenied: "the workbook or the sheet is protected; unprotect it and try again",
    ApiNotFound: "this version of Excel is too old; update it and try again",
    InvalidOperationInCellEditMode: "a cell is being edited; press Enter or Esc and try again",
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

/** The error to show, which says what failed and why. `doing` counts where the error does not know better. */
export function asHostError(error: unknown, doing: string): HostError {
  if (error instanceof HostError) return error;
  const { message, traceMessages } = error as OfficeError;
  const step = traceMessages?.[traceMessages.length - 1] ?? doing;
  const reason = SENTENCES.get(codeOf(error)) ?? message ?? String(error);
  return new HostError(`${step} failed: ${reason}`, step);
}
