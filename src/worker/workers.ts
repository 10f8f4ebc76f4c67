/** The page's end: a worker for each task, so that ending a task is ending its worker, and nothing is left behind. */
import { CustomerValueError } from "../domain/errors";
import { doTask } from "../domain/tasks";
import type { Background, Running } from "../functions/support/background";
import type { Reply, Request } from "./messages";

/** What is used of a Worker. */
export type WorkerPort = Pick<
  Worker,
  "onmessage" | "onmessageerror" | "onerror" | "postMessage" | "terminate"
>;

/** Workers at work at the same time; further tasks wait, since each holds a copy of its columns. */
const MOST = 2;
/** Milliseconds within which a worker has to say that it is ready. */
const PATIENCE = 10_000;

/**
 * Does tasks in workers. Every result settles: where a worker cannot be started, is not ready in time or breaks down, its
 * task is done in the page; and once one could not even get ready, so are all later ones, without trying.
 */
export function workers(startWorker: () => WorkerPort): Background {
  const waiting: Errand[] = [];
  let atWork = 0;
  let usable = true;

  const next = () => {
    while (atWork < MOST && waiting.length) {
      atWork++;
      void waiting
        .shift()!
        .run(usable ? startWorker : undefined)
        .then((gotReady) => {
          usable &&= gotReady;
          atWork--;
          next();
        });
    }
  };

  return {
    pause,
    start(task, columns, options): Running {
      const errand = new Errand({ task, columns, options });
      waiting.push(errand);
      next();
      return { result: errand.result, stop: () => errand.stop() };
    },
  };
}

/** One task, from waiting for its turn to its result. */
class Errand {
  readonly result: Promise<unknown>;
  private resolve!: (result: unknown) => void;
  private reject!: (error: unknown) => void;
  private over = false;
  /** Ends the worker, if there is one. */
  private endWorker = (): void => undefined;

  constructor(private readonly request: Request) {
    this.result = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
  }

  /** Rejects the result, at work or not. */
  stop(): void {
    this.settle(() => this.reject(new Error("the task was stopped")));
  }

  /** Does the task, in a worker where one can be started; resolves when it is over, to false if no worker got ready. */
  async run(startWorker: (() => WorkerPort) | undefined): Promise<boolean> {
    if (this.over) return true;
    const { ready, reply } = startWorker ? await this.askWorker(startWorker) : NOTHING;
    if (this.over) return true;
    if (!reply) this.settleHere();
    else if ("result" in reply) this.settle(() => this.resolve(reply.result));
    else this.settle(() => this.reject(thrown(reply)));
    return ready;
  }

  /** What a worker has to say; nothing if it fails or is ended. */
  private askWorker(startWorker: () => WorkerPort): Promise<Answer> {
    let ready = false;
    return new Promise<Answer>((resolve) => {
      const failed = () => resolve({ ready });
      const timer = setTimeout(failed, PATIENCE);
      try {
        const worker = startWorker();
        this.endWorker = () => {
          clearTimeout(timer);
          worker.terminate();
          failed();
        };
        worker.onerror = worker.onmessageerror = failed;
        worker.onmessage = ({ data }: { readonly data: Reply }) => {
          if (data !== "ready") return resolve({ ready, reply: data });
          ready = true;
          clearTimeout(timer);
          try {
            worker.postMessage(this.request);
          } catch {
            failed(); // no memory for a copy
          }
        };
      } catch {
        clearTimeout(timer);
        failed();
      }
    }).finally(() => this.endWorker());
  }

  private settleHere(): void {
    const { task, columns, options } = this.request;
    this.settle(() => {
      try {
        this.resolve(doTask(task, columns as never, options as never));
      } catch (error) {
        this.reject(error);
      }
    });
  }

  private settle(how: () => void): void {
    if (this.over) return;
    this.over = true;
    this.endWorker();
    how();
  }
}

interface Answer {
  readonly ready: boolean;
  readonly reply?: Exclude<Reply, "ready">;
}

const NOTHING: Answer = { ready: false };

const thrown = ({ trouble, message }: Extract<Reply, { message: string }>): Error =>
  trouble ? new CustomerValueError(trouble, message) : new Error(message);

/** A message to oneself comes after whatever waits already; unlike a timer it is not held back in a hidden page. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
