/**
 * Where long work is done so that the page stays responsive, if there is such a place. The functions need none: whoever
 * runs them may offer one, as src/worker does in a page.
 */
import type { TaskName } from "./tasks";

export interface Background {
  /** Begins a task elsewhere. Its input is plain data, and copied: columns that were read stay with those who read them. */
  start(task: TaskName, columns: object, options: unknown): Running;
  /** Lets whatever waits in the page have its turn. */
  pause(): Promise<void>;
}

export interface Running {
  /** Always settles: with the task's result, or with what the domain throws. */
  readonly result: Promise<unknown>;
  /** Ends it; the result then rejects. */
  stop(): void;
}

let offered: Background | undefined;

/** Offers a background to the functions, or takes it back. */
export function offerBackground(background: Background | undefined): void {
  offered = background;
}

export const background = (): Background | undefined => offered;
