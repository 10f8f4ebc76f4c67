/** Reads a file in a worker; in the page where no worker starts. */
import type { OpenChoices } from "../../data/open/file";
import type { PlanCell } from "../../models/plan";
import type { Outcome, Request } from "./reading";
import type { Said } from "./worker";

export interface Reader {
  preview(choices: OpenChoices): Promise<Outcome>;
  /** All rows of what was last previewed; `progress` from 0 to 1. */
  rows(total: number, progress: (done: number) => void): Promise<PlanCell[][]>;
  /** Ends what is under way; nothing settles any more. */
  dispose(): void;
}

/** Rows that come over at once: some milliseconds' work for the page. */
const SLICE = 4_000;

export async function readerOf(file: File): Promise<Reader> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ask = (await workerFor(bytes)) ?? (await inPage(bytes));
  return {
    preview: (choices) => ask({ ask: "preview", choices }) as Promise<Outcome>,
    async rows(total, progress) {
      const rows: PlanCell[][] = [];
      for (let from = 0; from < total; from += SLICE) {
        const slice = await ask({ ask: "rows", from, count: SLICE });
        for (const row of slice as PlanCell[][]) rows.push(row);
        progress(rows.length / total);
      }
      return rows;
    },
    dispose: () => ask.end?.(),
  };
}

type Ask = ((request: Request) => Promise<unknown>) & { end?: () => void };

/** Undefined where no worker starts. */
async function workerFor(bytes: Uint8Array): Promise<Ask | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL("./worker.ts", import.meta.url));
  } catch {
    return undefined;
  }
  const say = (said: Said) =>
    new Promise<unknown>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ result?: unknown; error?: string }>) =>
        data.error === undefined ? resolve(data.result) : reject(new Error(data.error));
      worker.onerror = ({ message }) => reject(new Error(message || "the worker ended"));
      worker.postMessage(said);
    });
  const ask: Ask = say;
  ask.end = () => worker.terminate();
  return say({ ask: "open", bytes }).then(
    () => ask,
    () => undefined,
  );
}

async function inPage(bytes: Uint8Array): Promise<Ask> {
  const { Reading } = await import("./reading");
  const reading = new Reading(bytes);
  return (request) => reading.answer(request);
}
