/** The shipped functions-worker.js, in a context with nothing but what a worker says and hears by. */
import fs from "fs";
import path from "path";
import vm from "vm";
import { doTask } from "../../src/functions/support/tasks";
import { numbers } from "../support/cells";
import { DIST } from "../support/excel";
import { cdnowRows, ledgerOf } from "../support/ledger";

function startWorker() {
  const said: { reply: any; transfer: unknown[] }[] = [];
  const scope = {
    onmessage: (_event: object): void => undefined,
    postMessage: (reply: unknown, transfer: unknown[] = []) => said.push({ reply, transfer }),
  };
  vm.runInNewContext(fs.readFileSync(path.join(DIST, "functions-worker.js"), "utf8"), scope);
  const ask = (data: object) => {
    scope.onmessage({ data });
    return said.at(-1)!;
  };
  return { said, ask };
}

/** Plain data of another context's arrays and objects. */
const ours = <T>(value: T): T => structuredClone(value);

test("it says that it is ready, as soon as it is", () => {
  expect(startWorker().said).toEqual([{ reply: "ready", transfer: [] }]);
});

test("it gives what the domain gives, and hands the columns over", () => {
  const ledger = ledgerOf(cdnowRows());
  const options = { horizon: 39, unit: "week", discount: 0.001, margin: 0.4, model: "bgnbd" } as const; // prettier-ignore
  const { reply, transfer } = startWorker().ask({ task: "forecast", columns: ledger, options });
  const expected = doTask("forecast", ledger, options);
  expect(ours(reply.result)).toEqual(expected);
  expect(transfer).toHaveLength(new Set(transfer).size);
  expect(transfer).toContain(reply.result.value.buffer);
  expect(transfer).toContain(reply.result.summary.codes.buffer);
});

test("it says what the domain throws", () => {
  const columns = { frequency: numbers(0, 0), recency: numbers(0, 0), age: numbers(3, 4) };
  expect(ours(startWorker().ask({ task: "fitBgnbd", columns }).reply)).toEqual({
    refusal: { trouble: "unavailable", id: "noRepeats", about: { model: "BG/NBD" } },
  });
});

test("it says what nobody expected", () => {
  const { reply } = startWorker().ask({ task: "fitBgnbd", columns: {} });
  expect(ours(reply)).toEqual({ message: expect.any(String) });
});
