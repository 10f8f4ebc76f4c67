/** The figures of a chart as a table, in a browser. */
import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { type PaneInPage, paneIn } from "../support/pane";

let bench: OpenWorkbench;
let pane: PaneInPage;

beforeAll(async () => {
  bench = await openWorkbench({ query: "lang=en&workbook=empty" });
  pane = paneIn(bench.page);
});
afterAll(() => bench.close());

const figures = () => pane.root.locator(".figures").last();

test("of a few rows stand there, of many once they are asked for", async () => {
  await pane.root.locator('.models [data-model="rfm"]').click();
  await pane.root.locator("fluent-button.use-sample").click();
  await figures().waitFor();
  expect(await figures().locator("tbody tr").count()).toBeGreaterThan(5);
  await bench.page.keyboard.press("Escape");

  const chooser = bench.page.waitForEvent("filechooser");
  await bench.page.keyboard.press("Control+o");
  const customers = Array.from({ length: 600 }, (_, i) => `C ${i},${10 + i},${i}`);
  const text = ["Customer,Turnover,Direct costs", ...customers].join("\n");
  await (
    await chooser
  ).setFiles({ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await bench.page
    .locator("dialog.opening")
    .getByRole("button", { name: "Open", exact: true })
    .click();
  await pane.root.locator('.models [data-model="customer-profit"]').click();
  await figures().waitFor();
  expect(await figures().locator("tbody tr").count()).toBe(0);
  await figures().locator("summary").click();
  await figures().locator("tbody tr").last().waitFor();
  expect(await figures().locator("tbody tr").count()).toBeGreaterThan(500);
  // closed and opened again it is the same table
  await figures().locator("summary").click();
  await figures().locator("summary").click();
  expect(await figures().locator("table").count()).toBe(1);
});
