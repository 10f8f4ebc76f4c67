/**
 * A change that goes into the grid slice by slice, so that the page stays at hand. Between two slices nothing else may change
 * the workbook: what is typed meanwhile is refused, and what other code wants to do waits until the change is over.
 */
import type { Model } from "@odoo/o-spreadsheet";
import type { Added } from "./adding";
import type { WorkingOut } from "./working-out";

/** How long a slice takes, and how the page gets its turn; tests make their own. */
export const PACE = {
  /** Milliseconds: at most three frames. */
  budget: 50,
  pause: (): Promise<void> => new Promise((resolve) => setTimeout(resolve)),
};

export interface UnderWay {
  /** "writing": nothing is worked out yet; "taking back": nothing of it will stay. */
  phase: "writing" | "working out" | "keeping" | "taking back";
  /** Sheets that are new, where no others change. */
  readonly added: Added | undefined;
  /** Whether one of its slices is running just now. */
  isRunning: boolean;
  /** Tells when the slice has lasted long enough. */
  isOver: () => boolean;
  workingOut?: WorkingOut;
  readonly over: Promise<void>;
}

/** By the getters of a model, which its plugins know. */
const changes = new WeakMap<object, UnderWay>();

export const underWayIn = (getters: object): UnderWay | undefined => changes.get(getters);

/** Runs when no change is under way: now, or as soon as it is over. */
export function whenFree({ getters }: Model, run: () => void): void {
  const change = underWayIn(getters);
  if (change) void change.over.then(run);
  else run();
}

/** Resolves when no change is under way. */
export async function whenOver({ getters }: Model): Promise<void> {
  for (let change = underWayIn(getters); change; change = underWayIn(getters)) await change.over;
}

const listeners = new WeakMap<object, (isBusy: boolean) => void>();

/** Tells when a change takes more than one slice, and when it is over. */
export function watchSlices({ getters }: Model, listener: (isBusy: boolean) => void): void {
  listeners.set(getters, listener);
}

/** Lets the page have its turn in the midst of a change. */
export async function pauseIn({ getters }: Model): Promise<void> {
  listeners.get(getters)?.(true);
  await PACE.pause();
}

/** Runs what changes the grid slice by slice; `run` must leave nothing half done. */
export async function whileUnderWay(
  model: Model,
  added: Added | undefined,
  run: (change: UnderWay) => Promise<void>,
): Promise<void> {
  const { getters } = model;
  // No turn for others between the look and the beginning.
  while (underWayIn(getters)) await underWayIn(getters)!.over;
  let end = () => {};
  const change: UnderWay = {
    ...{ phase: "writing", added, isRunning: false, isOver: () => false },
    over: new Promise((resolve) => (end = resolve)),
  };
  changes.set(getters, change);
  try {
    await run(change);
  } finally {
    changes.delete(getters);
    listeners.get(getters)?.(false);
    end();
  }
}
