/** The worker's end: functions-worker.js. Does a task, hands over the result and is done with it. */
import { CustomerValueError } from "../domain/support/errors";
import { doTask } from "../functions/support/tasks";
import type { Reply, Request } from "./messages";

/** Of a worker's own globals, which TypeScript takes for a page's, what is used here. */
interface WorkerScope {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(reply: Reply, transfer?: ArrayBufferLike[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { task, columns, options } }) => {
  scope.postMessage("begun");
  try {
    const result = doTask(task, columns as never, options as never);
    scope.postMessage({ result }, [...new Set(buffersIn(result))]);
  } catch (error) {
    scope.postMessage(reason(error));
  }
};
scope.postMessage("ready");

/** Memory of the columns in a result: handed over, not copied. */
function buffersIn(value: unknown): ArrayBufferLike[] {
  if (ArrayBuffer.isView(value)) return [value.buffer];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap(buffersIn);
}

function reason(error: unknown): Reply {
  if (error instanceof CustomerValueError) return { refusal: error.refusal };
  return { message: error instanceof Error ? error.message : String(error) };
}
