/** The page's end: a worker for each task, so that ending a task is ending its worker, and nothing is left behind. */
import { CustomerValueError, unavailable } from "../domain/support/errors";
import { doTask } from "../functions/support/tasks";
import type { Background, Running } from "../functions/support/background";
import type { Reply, Request } from "./messages";

/** What is used of a Worker. */
export type WorkerPort = Pick<
  Worker,
  "onmessage" | "onmessageerror" | "onerror" | "postMessage" | "terminate"
>;

/** Workers at work at the same time; further tasks wait, since each holds a copy of its columns. */
const MOST = 2;
/** Milliseconds within which a worker has to say that it is ready, and, asked, that it has begun. */
const PATIENCE = 10_000;
/** Milliseconds within which a task is done: more than ten times what the longest takes over a million rows. */
const LONGEST = 10 * 60_000;

/**
 * Does tasks in workers. Every result settles: where a worker cannot be started, does not begin in time, breaks down or says
 * what makes no sense, its task is done in the page; and once one could not even begin, so are all later ones, without trying.
 * A task that does not end is refused, since in the page it would not end either.
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
        .then((begun) => {
          usable &&= begun;
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

  /** Does the task, in a worker where one can be started; resolves when it is over, to false if no worker began. */
  async run(startWorker: (() => WorkerPort) | undefined): Promise<boolean> {
    if (this.over) return true;
    const { begun, reply } = startWorker ? await this.askWorker(startWorker) : NOTHING;
    if (this.over) return true;
    if (!reply) this.settleHere();
    else if ("result" in reply) this.settle(() => this.resolve(reply.result));
    else this.settle(() => this.reject(new CustomerValueError(reply.refusal)));
    return begun;
  }

  /** What a worker has to say; nothing if it fails or is ended. */
  private askWorker(startWorker: () => WorkerPort): Promise<Answer> {
    let begun = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    return new Promise<Answer>((resolve) => {
      const failed = () => resolve({ begun });
      const within = (milliseconds: number, late: () => void) => {
        clearTimeout(timer);
        timer = setTimeout(late, milliseconds);
      };
      within(PATIENCE, failed);
      try {
        const worker = startWorker();
        this.endWorker = () => {
          worker.terminate();
          failed();
        };
        worker.onerror = worker.onmessageerror = failed;
        worker.onmessage = ({ data }: { readonly data: unknown }) => {
          if (data === "ready") {
            within(PATIENCE, failed);
            try {
              worker.postMessage(this.request);
            } catch {
              failed(); // no memory for a copy
            }
          } else if (data === "begun") {
            begun = true;
            within(LONGEST, () => resolve({ begun, reply: ENDLESS }));
          } else {
            begun ||= isAnswer(data);
            resolve({ begun, reply: isAnswer(data) ? data : undefined });
          }
        };
      } catch {
        failed();
      }
    }).finally(() => {
      clearTimeout(timer);
      this.endWorker();
    });
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
  /** Whether the worker set about the task. */
  readonly begun: boolean;
  /** What it came to, if that is sure; what nobody expected is no answer, since memory may be short there and not here. */
  readonly reply?: TaskReply;
}

type TaskReply = Extract<Reply, { result: unknown } | { refusal: unknown }>;

const NOTHING: Answer = { begun: false };

const ENDLESS: TaskReply = {
  refusal: unavailable("endlessTask", { minutes: LONGEST / 60_000 }).refusal,
};

function isAnswer(data: unknown): data is TaskReply {
  if (typeof data !== "object" || data === null) return false;
  if ("result" in data) return true;
  const { trouble, id } = ((data as { refusal?: unknown }).refusal ?? {}) as Record<
    string,
    unknown
  >;
  return typeof trouble === "string" && typeof id === "string";
}

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
