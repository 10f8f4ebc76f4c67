import { Worker as NodeWorker } from "worker_threads";
import { CustomerValueError, unavailable } from "../../src/domain/support/errors";
import { doTask } from "../../src/functions/support/tasks";
import type { Running } from "../../src/functions/support/background";
import type { Reply, Request } from "../../src/worker/messages";
import { type WorkerPort, workers } from "../../src/worker/workers";
import { numbers } from "../support/cells";

const histories = () => ({
  frequency: numbers(0, 2, 5),
  recency: numbers(0, 20, 31),
  age: numbers(38, 38, 39),
});
const MODEL = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const here = () => doTask("bgnbdAlive", histories(), MODEL);

/** A worker of which the test decides what it says. */
class Port implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onmessageerror: WorkerPort["onmessageerror"] = null;
  onerror: WorkerPort["onerror"] = null;
  terminated = 0;
  readonly asked: Request[] = [];

  postMessage(request: unknown): void {
    this.asked.push(structuredClone(request) as Request);
  }
  terminate(): void {
    this.terminated++;
  }
  say(reply: Reply): void {
    (this.onmessage as (event: object) => void)({ data: reply });
  }
  fail(): void {
    (this.onerror as (event: object) => void)({});
  }
}

/** A real worker, in a thread of its own, that begins and then takes memory until there is none left. */
class MemoryEater implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onmessageerror: WorkerPort["onmessageerror"] = null;
  onerror: WorkerPort["onerror"] = null;
  /** Code of the error it dies of. */
  readonly death: Promise<string>;
  private readonly worker = new NodeWorker(
    `const { parentPort } = require("worker_threads");
     parentPort.on("message", () => {
       parentPort.postMessage("begun");
       setImmediate(() => { const eaten = []; for (;;) eaten.push(new Array(10_000).fill(eaten.length)); });
     });
     parentPort.postMessage("ready");`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 } },
  );

  constructor() {
    this.worker.on("message", (data) => (this.onmessage as (event: object) => void)({ data }));
    this.death = new Promise((resolve) =>
      this.worker.on("error", (error) => {
        resolve((error as NodeJS.ErrnoException).code ?? "");
        (this.onerror as (event: object) => void)({});
      }),
    );
  }
  postMessage(request: unknown): void {
    this.worker.postMessage(request);
  }
  terminate(): void {
    void this.worker.terminate();
  }
}

function opened() {
  const ports: Port[] = [];
  const background = workers(() => {
    const port = new Port();
    ports.push(port);
    return port;
  });
  const start = (columns = histories()) => {
    const running = background.start("bgnbdAlive", columns, MODEL);
    running.result.catch(() => undefined);
    started.push(running);
    return running;
  };
  return { ports, start };
}

const started: Running[] = [];
afterEach(() => started.splice(0).forEach((running) => running.stop()));

const soon = () => new Promise((resolve) => setImmediate(resolve));

test("a worker that is ready is given the task, and its result is the result", async () => {
  const { ports, start } = opened();
  const { result } = start();
  expect(ports[0].asked).toEqual([]);
  ports[0].say("ready");
  expect(ports[0].asked).toEqual([{ task: "bgnbdAlive", columns: histories(), options: MODEL }]);
  ports[0].say({ result: "its result" });
  expect(await result).toBe("its result");
  expect(ports[0].terminated).toBeGreaterThan(0);
});

test("columns stay with those who sent them", async () => {
  const { ports, start } = opened();
  const columns = histories();
  start(columns);
  ports[0].say("ready");
  expect(columns).toEqual(histories());
});

test("what the domain throws comes through; what nobody expected is done again in the page", async () => {
  const { ports, start } = opened();
  const { refusal } = unavailable("noRepeats", { model: "BG/NBD" });
  const [first, second] = [start(), start()];
  ports.forEach((port) => port.say("ready"));
  ports[0].say({ refusal });
  ports[1].say({ message: "Array buffer allocation failed" });
  await expect(first.result).rejects.toEqual(new CustomerValueError(refusal));
  await expect(first.result).rejects.toBeInstanceOf(CustomerValueError);
  expect(await second.result).toEqual(here());
});

test("two work at a time, a third waits for its turn", async () => {
  const { ports, start } = opened();
  const [first, , third] = [start(), start(), start()];
  expect(ports.length).toBe(2);
  ports[0].say("ready");
  ports[0].say({ result: 1 });
  await first.result;
  await soon();
  expect(ports.length).toBe(3);
  ports[2].say("ready");
  ports[2].say({ result: 3 });
  expect(await third.result).toBe(3);
});

test("a task that is stopped rejects and its worker is ended, or never begun", async () => {
  const { ports, start } = opened();
  const [first, second, third] = [start(), start(), start()];
  third.stop();
  await expect(third.result).rejects.toThrow("stopped");
  ports[0].say("ready");
  first.stop();
  await expect(first.result).rejects.toThrow("stopped");
  expect(ports[0].terminated).toBeGreaterThan(0);
  first.stop();
  ports[1].say("ready");
  ports[1].say({ result: 2 });
  expect(await second.result).toBe(2);
  await soon();
  expect(ports.length).toBe(2);
  start();
  expect(ports.length).toBe(3);
});

describe("is done in the page", () => {
  test("where no worker can be started, and then none is tried any more", async () => {
    let tries = 0;
    const background = workers(() => {
      tries++;
      throw new Error("refused by the page's security policy");
    });
    const run = () => background.start("bgnbdAlive", histories(), MODEL).result;
    expect(await run()).toEqual(here());
    await soon();
    expect(await run()).toEqual(here());
    expect(tries).toBe(1);
  });

  test("where its script does not load, and then none is tried any more", async () => {
    const { ports, start } = opened();
    const { result } = start();
    ports[0].fail();
    expect(await result).toEqual(here());
    await soon();
    expect(await start().result).toEqual(here());
    expect(ports.length).toBe(1);
  });

  test("where a worker breaks down at work; the next task has a worker again", async () => {
    const { ports, start } = opened();
    const { result } = start();
    ports[0].say("ready");
    ports[0].say("begun");
    ports[0].fail();
    expect(await result).toEqual(here());
    await soon();
    start();
    expect(ports.length).toBe(2);
  });

  test.each([{}, null, 7, "done", { message: "odd" }, { refusal: { trouble: {} } }])(
    "R9 – where a worker answers %j",
    async (reply) => {
      const { ports, start } = opened();
      const { result } = start();
      ports[0].say("ready");
      ports[0].say(reply as Reply);
      expect(await result).toEqual(here());
    },
  );

  test("R7, R9 – where workers close after they were ready: a second and third call as well, these without waiting", async () => {
    jest.useFakeTimers();
    try {
      const { ports, start } = opened();
      const both = [start(), start()];
      const third = start();
      ports.forEach((port) => port.say("ready"));
      await jest.advanceTimersByTimeAsync(10_000);
      for (const { result } of [...both, third]) expect(await result).toEqual(here());
      expect(await start().result).toEqual(here());
      expect(ports.length).toBe(2);
    } finally {
      jest.useRealTimers();
    }
  });

  test("R9 – where a worker eats all the memory it may have", async () => {
    const ports: MemoryEater[] = [];
    const background = workers(() => {
      ports.push(new MemoryEater());
      return ports[ports.length - 1];
    });
    const runs = [1, 2, 3].map(() => background.start("bgnbdAlive", histories(), MODEL).result);
    for (const result of runs) expect(await result).toEqual(here());
    // each had a worker, which was ended by Node for want of memory and by nothing else
    expect(ports.length).toBe(3);
    for (const { death } of ports) expect(await death).toBe("ERR_WORKER_OUT_OF_MEMORY");
  });

  test("where its input cannot be handed over", async () => {
    const { ports, start } = opened();
    const { result } = start();
    ports[0].postMessage = () => {
      throw new Error("could not be cloned");
    };
    ports[0].say("ready");
    expect(await result).toEqual(here());
  });

  test("where a worker is not ready within ten seconds", async () => {
    jest.useFakeTimers();
    try {
      const { ports, start } = opened();
      const { result } = start();
      await jest.advanceTimersByTimeAsync(9_999);
      expect(ports[0].terminated).toBe(0);
      await jest.advanceTimersByTimeAsync(1);
      expect(await result).toEqual(here());
      expect(ports[0].terminated).toBeGreaterThan(0);
    } finally {
      jest.useRealTimers();
    }
  });

  test("and fails there as the domain does", async () => {
    const background = workers(() => {
      throw new Error("none");
    });
    const { result } = background.start("fitBgnbd", { ...histories(), frequency: numbers(0.5, 1, 1) }, undefined); // prettier-ignore
    await expect(result).rejects.toThrow("frequency, row 1: 0.5 is not a whole number");
  });
});

test("R7 – a task without end is refused, and those that waited for its turn go on", async () => {
  jest.useFakeTimers();
  try {
    const { ports, start } = opened();
    const hung = [start(), start()];
    const third = start();
    for (const port of ports.slice()) {
      port.say("ready");
      port.say("begun");
    }
    const refused = hung.map(({ result }) =>
      expect(result).rejects.toThrow("not done after 10 minutes"),
    );
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    await Promise.all(refused);
    expect(ports.every(({ terminated }, i) => i === 2 || terminated > 0)).toBe(true);
    ports[2].say("ready");
    ports[2].say("begun");
    ports[2].say({ result: 3 });
    expect(await third.result).toBe(3);
  } finally {
    jest.useRealTimers();
  }
});

test("a pause lets others have their turn", async () => {
  const turns: string[] = [];
  setImmediate(() => turns.push("other"));
  await workers(() => new Port()).pause();
  await soon();
  turns.push("ours");
  expect(turns).toEqual(["other", "ours"]);
});
