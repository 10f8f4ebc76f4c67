/** The function reference in the workbench: found, read, put in a cell. */
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { type PaneInPage, paneIn } from "../support/pane";

let bench: OpenWorkbench;
let pane: PaneInPage;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
});
afterAll(() => bench.close());

beforeEach(async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=en`);
  await bench.page.waitForFunction(() => "workbench" in window);
  await pane.card("Function reference").click();
});

const select = (address: string) => bench.page.evaluate((a) => window.workbench.select(a), address);
const entry = (name: string) =>
  pane.root.locator("details.entry").filter({ has: bench.page.getByText(name, { exact: true }) });

/** Opens a function and puts its first example in the active cell. */
async function putFirstExample(name: string): Promise<void> {
  await entry(name).locator("summary").click();
  await entry(name).locator("fluent-button").filter({ hasText: "Put in cell" }).first().click();
}

test("holds every function once, with its help page", async () => {
  const names = await pane.root.locator("summary.function code").allInnerTexts();
  const reference = await (await fetch(`${bench.address}/reference.json`)).json();
  expect([...names].sort()).toEqual(reference.map(({ name }: { name: string }) => name).sort());

  await entry("CV.VALUE").locator("summary").click();
  const help = await entry("CV.VALUE")
    .locator("a.help")
    .evaluate((a) => (a as HTMLAnchorElement).href);
  expect((await fetch(help)).status).toBe(200);
});

test("an example goes into the active cell and calculates there", async () => {
  await select("Start!K30");
  await putFirstExample("CV.VALUE");
  await pane.says("Start!K30").waitFor();
  expect((await bench.read("Start!K30")).value).toBe(45);
});

test("what stands in a cell is replaced only on request, and only in that cell", async () => {
  await bench.enter("Start!K31", "mine");
  await select("Start!K31");
  await putFirstExample("CV.VALUE");
  await pane.says("is not empty. Replace what stands there?").waitFor();
  expect(await pane.focused()).toBe("Replace");
  await pane.button("Keep it").click();
  expect((await bench.read("Start!K31")).value).toBe("mine");

  await pane.button("Put in cell").first().click();
  await bench.enter("Start!K32", "mine too");
  await select("Start!K32");
  await pane.button("Replace").click(); // the question was about another cell, so it is asked again
  await pane.says("Start!K32").waitFor();
  expect((await bench.read("Start!K32")).value).toBe("mine too");
  await pane.button("Replace").click();
  await pane.says("It stands in").waitFor();
  expect((await bench.read("Start!K32")).value).toBe(45);
});

test("a selection of several cells is no place for an example", async () => {
  await select("Start!A5:B6");
  await putFirstExample("CV.VALUE");
  await pane.says("Select one empty cell").waitFor();
});

test("an example is copied as it is typed", async () => {
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await entry("CV.VALUE").locator("summary").click();
  await entry("CV.VALUE").locator("fluent-button").filter({ hasText: "Copy" }).first().click();
  await pane.says("Copied.").waitFor();
  const copied = await bench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe("=CV.VALUE({40;30;20},{35;10})");
});
