/** What page and worker say to each other. The worker says "ready"; asked, it says "begun" at once, and later its answer. */
import type { TaskName } from "../functions/support/tasks";
import type { Refusal } from "../domain/support/errors";

export interface Request {
  readonly task: TaskName;
  readonly columns: object;
  readonly options: unknown;
}

export type Reply =
  | "ready"
  | "begun"
  | { readonly result: unknown }
  /** What the domain threw. */
  | { readonly refusal: Refusal }
  /** What should not have happened. */
  | { readonly message: string };
