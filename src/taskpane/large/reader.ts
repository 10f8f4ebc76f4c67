/** The page's end of the worker that reads a large file. */
import type { Progress } from "../../data/large/read";
import type { Answered, Asked } from "./messages";

export interface LargeReader {
  /** Asks one thing at a time. Rejects where the worker fails or is ended. */
  ask(asked: Asked, progress?: (progress: Progress) => void): Promise<Answer>;
  /** Ends it, with whatever it is doing and all it keeps. */
  end(): void;
}

/** All but how far it is. */
export type Answer = Exclude<Answered, { is: "progress" }>;

/** Throws where no worker can be started. */
export function largeReader(): LargeReader {
  const worker = new Worker(
    /* webpackChunkName: "large-file-worker" */ new URL("./worker.ts", import.meta.url),
  );
  let end: ((error: Error) => void) | undefined;
  return {
    ask: (asked, progress) =>
      new Promise<Answer>((resolve, reject) => {
        end = reject;
        worker.onmessage = ({ data }: MessageEvent<Answered>) => {
          if (data.is === "progress") progress?.(data.progress);
          else resolve(data);
        };
        worker.onerror = ({ message }) => reject(new Error(message || "the worker ended"));
        worker.postMessage(asked);
      }),
    end() {
      worker.terminate();
      end?.(new Error("the reader was ended"));
    },
  };
}
