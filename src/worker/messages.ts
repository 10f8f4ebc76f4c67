/** What page and worker say to each other. The worker begins with "ready", then answers each request. */
import type { TaskName } from "../domain/tasks";
import type { Trouble } from "../domain/errors";

export interface Request {
  readonly task: TaskName;
  readonly columns: object;
  readonly options: unknown;
}

export type Reply =
  | "ready"
  | { readonly result: unknown }
  /** What the domain threw; without trouble, what should not have happened. */
  | { readonly trouble?: Trouble; readonly message: string };
