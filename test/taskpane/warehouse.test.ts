/** From a warehouse, walked through: a query copied, run by DuckDB, its result pasted, the page inserted, every customer scored. */
import fs from "fs";
import { customerBase } from "../../src/domain/forecast/base";
import { forecast } from "../../src/domain/forecast";
import { rfm } from "../../src/domain/rfm";
import { dialect } from "../../src/warehouse/dialects";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { type PaneInPage, paneIn } from "../support/pane";
import { duckdb, type Engine, postgresql } from "../support/warehouse/engines";
import { ledgerFrom, loading, simulatedRows } from "../support/warehouse/ledger";

let bench: OpenWorkbench;
let pane: PaneInPage;
/** DuckDB, but for the walk with PostgreSQL. */
let engine: Engine;
let postgres: Engine;
const rows = simulatedRows(800, 5);
/** `CV_PICTURES=folder` keeps what each step looks like. */
const pictures = process.env.CV_PICTURES;
const picture = async (name: string) => {
  if (pictures) await bench.page.screenshot({ path: `${pictures}/${name}.png` });
};

beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
  engine = await duckdb();
  postgres = await postgresql();
  for (const [each, double] of [
    [engine, "DOUBLE"],
    [postgres, "NUMERIC(12, 2)"],
  ] as const) {
    await each.run("CREATE SCHEMA shop");
    const { name } = dialect(each.dialect);
    await each.run(loading("shop.lines", rows, name, { text: "VARCHAR", double }));
  }
});
afterAll(async () => {
  await engine.close();
  await postgres.close();
  await bench.close();
});
beforeEach(async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=en`);
  await bench.page.waitForFunction(() => "workbench" in window);
});
afterEach(() => expect(bench.errors).toEqual([]));

const answer = (label: string) =>
  pane.root.locator("input, select, textarea").and(pane.root.getByLabel(label));
const query = (kind: string) => pane.root.locator(`[data-query="${kind}"]`);
const total = (figures: Iterable<number>) =>
  [...figures].reduce((all, each) => all + (Number.isNaN(each) ? 0 : each), 0);

async function fillIn(warehouse = "duckdb"): Promise<void> {
  await pane.card("From a warehouse").click();
  await answer("Warehouse").selectOption(warehouse);
  for (const [label, text] of [
    ["Table", "shop.lines"],
    ["Column of customers", "Customer id"],
    ["Column of dates", "date"],
    ["Column of amounts", "amount"],
  ])
    await answer(label).fill(text);
}

/** Rows as a console copies them: with tabs, under their headings. */
async function resultOf(sql: string, from = engine): Promise<string> {
  const { columns, rows } = await from.query(sql);
  return [columns, ...rows].map((row) => row.join("\t")).join("\n");
}

test.each(["duckdb", "postgresql"])(
  "%s: two copied queries give the customer base and score everybody",
  async (warehouse) => {
    // prettier-ignore
    const from = warehouse === "duckdb" ? engine : postgres;
    await fillIn(warehouse);
    await pane.root.locator("summary").click();
    await answer("Column of orders").fill("order");
    await picture("warehouse-1-table");
    await query("summary").getByText('"order" AS order_id').waitFor();
    const summary = (await query("summary").textContent())!;
    await query("summary").scrollIntoViewIfNeeded();
    await picture("warehouse-2-query");
    await answer("Paste the result").fill(await resultOf(summary, from));
    await pane.says("800 customers with").waitFor();
    await pane.says("800 customers with").scrollIntoViewIfNeeded();
    await picture("warehouse-3-result");

    const scores = (await query("scores").textContent())!;
    const scored = await from.query(scores);
    const settings = { unit: "day", discount: 1.1 ** (1 / 365.25) - 1, margin: 1, model: "mbgnbd" } as const; // prettier-ignore
    const ledger = ledgerFrom(rows, true);
    const worth = customerBase(ledger, { ...settings, by: "all" }).at(-1)!;
    const all = (name: string) =>
      total(scored.rows.map((row) => Number(row[scored.columns.indexOf(name)])));
    const expected = forecast(ledger, { ...settings, horizon: 365 });
    expect(all("p_alive")).toBeCloseTo(total(expected.alive), 6);
    expect(all("expected_purchases")).toBeCloseTo(total(expected.purchases), 6);
    expect(all("expected_value") / worth.residual!).toBeCloseTo(1, 9);
    // each customer as the functions of the cells have it
    const { customers, frequency } = expected.summary;
    const row = new Map(scored.rows.map((each) => [each[0], each]));
    for (let i = 0; i < customers.length; i += 37) {
      const found = row.get(customers[i])!;
      expect(found[1]).toBe(frequency[i]);
      expect(found[scored.columns.indexOf("p_alive")]).toBeCloseTo(expected.alive[i], 9);
      expect(found[scored.columns.indexOf("chance")]).toBeCloseTo(expected.chance[i], 9);
    }
    const bands = await from.query((await query("rfm").textContent())!);
    expect(bands.rows).toHaveLength(800);
    const cells = rfm(ledger);
    const segments = new Map(cells.customers.map((id, i) => [id, [cells.r[i], cells.f[i], cells.m[i], cells.segments[i]]])); // prettier-ignore
    const at = (each: readonly unknown[], name: string) => each[bands.columns.indexOf(name)];
    for (const each of bands.rows)
    expect(["r", "f", "m", "segment"].map((name) => at(each, name))).toEqual(segments.get(each[0] as string)); // prettier-ignore

    await answer("Currency").selectOption("EUR");
    await pane.button("Insert the customer base").click();
    await pane.says("Added to your workbook").waitFor();
    const sheets = await pane.root.locator(".sheets li").allInnerTexts();
    expect(sheets).toEqual([
      "Base from histories",
      "Histories forecast",
      "Histories fit",
      "Histories",
    ]);
    expect((await bench.read("Base from histories!A6")).value).toBe(800);
    const residual = (await bench.read("Base from histories!A14")).value as number;
    expect(residual / worth.residual!).toBeCloseTo(1, 9);
    expect((await bench.read("Base from histories!A14")).text).toMatch(/^€[\d,]+$/);
    await picture(`warehouse-4-page-${warehouse}`);
  },
);

test("what is missing, wrong or cut off is said, and nothing can be inserted", async () => {
  await pane.card("From a warehouse").click();
  await pane.says("Fill in the table").first().waitFor();
  expect(await pane.button("Insert the customer base").isVisible()).toBe(false);
  await pane.root.locator(".bar fluent-button").click();
  await fillIn();
  await answer("Warehouse").selectOption("bigquery");
  await answer("Column of dates").fill("a`b");
  await pane.says("is no name that this warehouse can have").first().waitFor();
  await answer("Column of dates").fill("date");
  await pane.root.locator("details.found > summary").first().click();
  await answer("Days held out").fill("many");
  await pane.says("The query shows once what is marked above is mended").first().waitFor();
  expect(await pane.says("Fill in the table").first().isVisible()).toBe(false);
  await answer("Days held out").fill("0");
  await answer("Paste the result").fill("part\tfrequency\nhistory\t1");
  const step = pane.root.locator(".step", { has: bench.page.locator("textarea") });
  await step.getByText("The result has no column “recency_days”").waitFor();
  const headings = "part frequency recency_days age_days band customers spenders amount_1 amount_2 amount_3 revenue_sum later_sum"; // prettier-ignore
  const once = [headings, "history 0 0 100 0 1 0 0 0 0 50 0", "end 0 0 45000 0 0 0 0 0 0 0 0"];
  await answer("Paste the result").fill(once.join("\n").replaceAll(" ", "\t"));
  await pane.says("1 customer with one history").waitFor();
  // what the fit refuses is a sentence where the query would stand
  await pane.says("no customer bought again").waitFor();
  await answer("Warehouse").selectOption("duckdb");
  await query("summary").getByText('"date"').first().waitFor();
  const whole = (await resultOf((await query("summary").textContent())!)).split("\n");
  await answer("Paste the result").fill(whole.slice(0, -40).join("\n"));
  await pane.says("The result is not whole").waitFor();
  expect(await pane.button("Insert the customer base").isVisible()).toBe(false);
});

test("a result of many rows is read whole from what is pasted, and its first lines are shown", async () => {
  await fillIn();
  await query("summary").getByText('"amount"').first().waitFor();
  const [headings, ...lines] = (await resultOf((await query("summary").textContent())!)).split(
    "\n",
  );
  // longer, and the same
  const text = [headings, ...lines.map((line) => line + " ".repeat(200))].join("\n");
  await answer("Paste the result").evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true })); // prettier-ignore
  }, text);
  await pane.says("800 customers with").waitFor();
  const shown = await answer("Paste the result").inputValue();
  expect(shown.split("\n")).toHaveLength(21);
  expect(shown.startsWith(headings)).toBe(true);
  await answer("Paste the result").press("x");
  expect(await answer("Paste the result").inputValue()).toBe(shown);
  await pane.says("800 customers with").waitFor();
});

test("a file of the result serves as well, and what was filled in stays", async () => {
  await fillIn();
  await query("summary").getByText('"amount"').first().waitFor();
  const result = await resultOf((await query("summary").textContent())!);
  const file = { name: "result.csv", mimeType: "text/csv", buffer: Buffer.from(result.replaceAll("\t", ",")) }; // prettier-ignore
  await pane.root.locator('input[type="file"]').setInputFiles(file);
  await pane.says("800 customers with").waitFor();
  await pane.root.locator(".bar fluent-button").click();
  await pane.card("From a warehouse").click();
  expect(await answer("Table").inputValue()).toBe("shop.lines");
  await pane.says("800 customers with").waitFor();
  expect(fs.existsSync("dist/workbench")).toBe(true);
});
