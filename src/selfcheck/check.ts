/** What a check is, and what comes of it. */
import type { Laboratory } from "./laboratory";

/** Checks stand under these headings, in this order. */
export const GROUPS = [
  "functions",
  "arguments",
  "models",
  "workbook",
  "sharing",
  "program",
] as const;
export type Group = (typeof GROUPS)[number];

export interface Check {
  /** Stable, for reports: "functions.lifetime". */
  readonly id: string;
  readonly group: Group;
  /** In the reader's language. */
  readonly title: string;
  /**
   * Does the check. Gives what is worth knowing besides that all is well; throws NotHere where the program lacks what is
   * to be checked, and anything else where it is wrong. What it added through the laboratory is removed afterwards.
   */
  run(lab: Laboratory): Promise<string | undefined>;
}

export type Status =
  | "passed"
  | "failed"
  /** Not in this program. */
  | "absent"
  /** The run was stopped before. */
  | "not run";

/** What came of a check. */
export interface Line extends Pick<Check, "id" | "group" | "title"> {
  readonly status: Status;
  /** What is worth knowing, what went wrong, or what the program lacks; in the reader's language. */
  readonly detail?: string;
  readonly milliseconds: number;
}

/** The program has not got what is to be checked. */
export class NotHere extends Error {}

/** Something is not as it should be; the message says what. */
export class Wrong extends Error {}

/** The user has stopped the run. */
export class Stopped extends Error {}
