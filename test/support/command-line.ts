/** `npm run model` without a process for every command, which would load its code for seconds each time. */
import path from "path";
import { MessageChannel, Worker, receiveMessageOnPort } from "worker_threads";

export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLine {
  /** Runs a command to its end. */
  run(...words: string[]): Said;
  close(): Promise<void>;
}

export function startCommandLine(): CommandLine {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(path.join(__dirname, "command-thread.cjs"), {
    workerData: { answered },
  });
  return {
    run(...words) {
      const { port1, port2 } = new MessageChannel();
      Atomics.store(answered, 0, 0);
      worker.postMessage({ words, port: port2 }, [port2]);
      Atomics.wait(answered, 0, 0);
      const { message } = receiveMessageOnPort(port1) as { message: Said };
      port1.close();
      return message;
    },
    close: async () => void (await worker.terminate()),
  };
}
