/** Commands of command-line.ts, one after the other, in a thread that has loaded their code. */
const path = require("path");
const { parentPort, workerData } = require("worker_threads");
const { run } = require(path.resolve("scripts/model/run.cjs"));

const { answered } = workerData;

parentPort.on("message", async ({ words, port }) => {
  const said = { stdout: "", stderr: "" };
  const into = (stream) => ({ write: (text) => void (said[stream] += text) });
  try {
    const status = await run(words, { stdout: into("stdout"), stderr: into("stderr") });
    port.postMessage({ status, ...said });
  } catch (error) {
    port.postMessage({ status: null, ...said, stderr: String(error?.stack ?? error) });
  }
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});
