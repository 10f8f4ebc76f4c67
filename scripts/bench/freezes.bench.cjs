/* global window, requestAnimationFrame, setTimeout, PerformanceObserver -- in the page */
/**
 * `npm run bench -- freezes`: how long the workbench's page does nothing else while a large table is opened and models are made
 * of it, in a browser: the longest task and the sum of those over 200 ms. `CV_ROWS` rows of 8 columns (150,000), and
 * `CV_MODELS` ("rfm"; more with commas, "all" for each that asks for purchases); one that asks for a row per customer ("portfolio",
 * "customer-profit") has a table of `CV_ROWS` customers of its own. `CV_DIST` measures another build,
 * `CV_PROFILE=FILE` keeps a profile of the processor. It runs by its name only.
 */
const fs = require("fs");
const os = require("os");
const path = require("path");

module.exports = async ({ report, random, only }) => {
  if (!only.some((name) => "freezes".includes(name))) return;
  require("../typescript-require.cjs");
  const { openWorkbench } = require("../../test/support/browser.ts");
  const { paneIn } = require("../../test/support/pane.ts");
  const rows = Number(process.env.CV_ROWS ?? 150_000);
  const asked = process.env.CV_MODELS ?? "rfm";
  const models = asked === "all" ? ["rfm", "forecast", "retention"] : asked.split(",");
  const file = path.join(os.tmpdir(), `customer-value-${rows}.csv`);
  const PURCHASES = ["rfm", "forecast", "retention", "customer-base"];
  const isOfPurchases = PURCHASES.includes(models[0]);
  const lines = isOfPurchases ? ledger(rows, random(7)) : customersOf(models[0], rows);
  fs.writeFileSync(file, lines.join("\n"));
  const bench = await openWorkbench({ query: "lang=en&workbook=empty" });
  bench.page.setDefaultTimeout(Number(process.env.CV_PATIENCE ?? 300_000));
  const profiler = process.env.CV_PROFILE && (await startProfile(bench.page));
  const pane = paneIn(bench.page);
  try {
    await watchTasks(bench.page);
    const chooser = bench.page.waitForEvent("filechooser");
    await bench.page.keyboard.press("Control+o");
    await (await chooser).setFiles(file);
    const open = bench.page.locator("dialog.opening").getByRole("button", { name: "Open" });
    await open.waitFor();
    await tasks(bench.page);
    const name = path.basename(file, ".csv");
    await timed(`opening ${rows.toLocaleString("en")} rows`, async () => {
      await open.click();
      await bench.page.waitForFunction((sheet) => window.workbench.sheets().includes(sheet), name);
    });
    for (const model of models) {
      await bench.page.evaluate((sheet) => window.workbench.select(`'${sheet}'!A1`), name);
      await timed(`${model}: its screen and preview`, async () => {
        await pane.root.locator(`.models [data-model="${model}"]`).click();
        // a ledger of many cells is not taken unasked
        const use = pane.button("Use selection");
        if (isOfPurchases && rows * 8 > 100_000) await use.click();
        await pane.root.locator(".preview .key-figures").waitFor();
      });
      await timed(`${model}: inserting`, async () => {
        await pane.root.locator("fluent-button.insert-model").click();
        await pane.root.locator(".sheets").waitFor();
      });
      await timed(`${model}: calculating`, () =>
        bench.page.evaluate(() => window.workbench.read("A1")),
      );
      await pane.root.locator("fluent-button[appearance=primary]").first().click();
    }
  } catch (error) {
    const picture = path.join(os.tmpdir(), "customer-value-freezes.png");
    await bench.page.screenshot({ path: picture }).catch(() => undefined);
    console.log(`${error.message.split("\n")[0]} (${picture})`);
  } finally {
    if (bench.errors.length) console.log(bench.errors.join("\n"));
    if (profiler) await profiler();
    await bench.close();
  }

  async function timed(what, action) {
    const start = performance.now();
    await action();
    await bench.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
    const took = performance.now() - start;
    const { longest, over } = await tasks(bench.page);
    const s = (ms) => `${(ms / 1000).toFixed(2)} s`;
    report(what, `${s(took)}, longest task ${s(longest)}, over 200 ms ${s(over)}`);
  }
};

/** Eight columns of a shop: order, customer, date, amount, quantity, product, country, currency. */
function ledger(rows, draw) {
  const lines = ["Order ID,Customer,Date,Amount,Quantity,Product,Country,Channel"];
  const customers = Math.ceil(rows / 6);
  for (let i = 0; i < rows; i++) {
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(draw() * 1000)));
    lines.push(
      [
        `O-${i}`,
        `C${String(Math.floor(draw() ** 1.5 * customers)).padStart(6, "0")}`,
        day.toISOString().slice(0, 10),
        (5 + 195 * draw()).toFixed(2),
        1 + Math.floor(draw() * 4),
        `Product ${Math.floor(draw() * 200)}`,
        ["DE", "FR", "CN", "US"][Math.floor(draw() * 4)],
        ["web", "shop"][Math.floor(draw() * 2)],
      ].join(),
    );
  }
  return lines;
}

/** The customers of a model's sample many times over, under other names and with other figures. */
function customersOf(id, count) {
  const { models } = require("../../src/models/index.ts");
  const { answers } = models("en")
    .find((each) => each.id === id)
    .sample();
  const columns = Object.values(answers).filter((answer) => answer?.cells);
  const vary = (cell, i) => (typeof cell === "number" && cell > 1 ? cell + (i % 97) : cell);
  const line = (i) =>
    columns.map(({ cells }, j) =>
      j === 0 ? `Customer ${i}` : vary(cells[1 + (i % (cells.length - 1))][0], i),
    );
  return [
    columns.map(({ cells }) => cells[0][0]).join(),
    ...Array.from({ length: count }, (_, i) => line(i).join()),
  ];
}

const watchTasks = (page) =>
  page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: "longtask" });
  });

/** Those since the last time that it was asked. */
async function tasks(page) {
  const durations = await page.evaluate(() => window.longTasks.splice(0));
  return {
    longest: Math.max(0, ...durations),
    over: durations.filter((each) => each > 200).reduce((sum, each) => sum + each, 0),
  };
}

async function startProfile(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.start");
  return async () => {
    const { profile } = await session.send("Profiler.stop");
    fs.writeFileSync(process.env.CV_PROFILE, JSON.stringify(profile));
  };
}
