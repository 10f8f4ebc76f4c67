/** Which sheets the steps under way add, and no others change: those can be filled in place and worked out alone. */
import type { Zone } from "./zones";

/** The cells of each that the steps write, by the grid's ids of the sheets. */
export type Added = ReadonlyMap<string, Zone>;

let added: Added | undefined;

/** Runs what dispatches the steps. */
export function adding<T>(sheets: Added | undefined, run: () => T): T {
  added = sheets;
  try {
    return run();
  } finally {
    added = undefined;
  }
}

export const sheetsBeingAdded = (): Added | undefined => added;
