/**
 * How much memory a forecast takes beside its columns. In a process of its own, since only a fresh one tells: it runs the
 * shipped functions-worker.js and reports the highest resident memory less what there was before. That includes compiled
 * code, and garbage, of which little is let lie. Only Linux tells the highest since a moment; what getrusage tells begins
 * with that of the process that started this one.
 */
const { execFileSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");
const vm = require("vm");

/**
 * Bytes of a ledger's columns, the customers' names among them, and of the most that a task took beside them. `columns` are
 * the codes of so many customers, dates and amounts.
 */
function memoryOf(script, task, options, columns, customers) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  try {
    const files = columns.map((column, i) => {
      const file = path.join(folder, String(i));
      fs.writeFileSync(file, column);
      return file;
    });
    const order = JSON.stringify({ script, task, options, files, customers });
    const flags = ["--expose-gc", "--max-semi-space-size=1"];
    return JSON.parse(
      execFileSync(process.execPath, [
        ...flags,
        path.join(__dirname, "forecast-memory.cjs"),
        order,
      ]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function measure({ script, task, options, files, customers }) {
  const [codes, dates, amounts] = files.map((file, i) => {
    const { buffer, byteOffset, byteLength } = fs.readFileSync(file);
    const Column = i === 0 ? Int32Array : Float64Array;
    return new Column(buffer, byteOffset, byteLength / Column.BYTES_PER_ELEMENT);
  });
  globalThis.gc();
  const nameless = process.memoryUsage().heapUsed;
  const values = Array.from({ length: customers }, (_, i) => `C${String(i).padStart(7, "0")}`);
  globalThis.gc();
  const names = process.memoryUsage().heapUsed - nameless;
  const scope = { postMessage: (reply) => (scope.reply = reply) };
  vm.runInNewContext(fs.readFileSync(script, "utf8"), scope);
  const columns = { customers: { codes, values }, dates, amounts };
  globalThis.gc();
  fs.writeFileSync("/proc/self/clear_refs", "5"); // the highest is counted anew
  const before = highestMemory();
  scope.onmessage({ data: { task, columns, options } });
  if (!scope.reply.result) throw new Error(scope.reply.message);
  const given = codes.byteLength + names + dates.byteLength + amounts.byteLength;
  console.log(JSON.stringify({ given, most: highestMemory() - before }));
}

const highestMemory = () =>
  1024 * Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]);

if (require.main === module) measure(JSON.parse(process.argv[2]));

module.exports = { memoryOf };
