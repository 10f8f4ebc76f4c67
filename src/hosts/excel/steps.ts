/** A Plan's application in steps, packed into as few requests as Excel's limit allows. */
import { HostError } from "../host";
import { asHostError } from "./errors";

/** Something to ask of Excel, small enough for one request. */
export interface Step {
  /** For the error message: "writing Purchases!A4:F32". */
  readonly doing: string;
  /** What it adds to the request; small steps need not say. */
  readonly bytes?: number;
  /** Queues the calls; nothing happens before the request is sent. */
  queue(): void;
}

/** The plan's sheets in the workbook, by their final names. */
export type SheetOf = (name: string) => Excel.Worksheet;

/** Excel on the web refuses requests over 5 MB; what surrounds the cells of a step is allowed for. */
const BYTES_PER_REQUEST = 4_000_000;

const BYTES_PER_SMALL_STEP = 4_000;

const size = ({ bytes = 0 }: Step): number => bytes + BYTES_PER_SMALL_STEP;

export const sizeOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + size(step), 0);

/**
 * Sends steps, in order, in as few requests as their size allows. `sent` hears the bytes sent so far; nothing more is sent once `signal` is aborted. Each step leaves a
 * trace, by which `asHostError` knows which one failed.
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sent: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let total = 0;
  for (const request of pack(steps)) {
    if (signal?.aborted) throw new HostError("it was stopped", undefined, [], "stopped");
    for (const step of request) queue(context, step);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for every few megabytes
    await context.sync();
    total += sizeOf(request);
    sent(total);
  }
}

function queue(context: Excel.RequestContext, step: Step): void {
  context.trace(step.doing);
  try {
    step.queue();
  } catch (error) {
    throw asHostError(error, step.doing);
  }
}

/** Whether steps fit one request. */
export const fitOneRequest = (steps: readonly Step[]): boolean => pack(steps).length <= 1;

function pack(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (size(step) > room) {
      requests.push([]);
      room = BYTES_PER_REQUEST;
    }
    requests[requests.length - 1].push(step);
    room -= size(step);
  }
  return requests;
}
