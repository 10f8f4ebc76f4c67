/** Models in the workbook open with the answers they were made from, and are updated in place. */
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
});
afterEach(() => expect(bench.errors).toEqual([]));

const sheets = () => bench.page.evaluate(() => window.workbench.sheets());
const select = (address: string) => bench.page.evaluate((a) => window.workbench.select(a), address);
const inWorkbook = () => pane.root.locator(".in-workbook");
const goHome = () => pane.button("Done").click();

/** Inserts the software customer with a cost of acquisition, and goes home. Gives the name of its page. */
async function insertCustomer(cost: string): Promise<string> {
  await pane.root.locator(".models").locator(".card", { hasText: "Software customer" }).click();
  await pane.answer("Acquisition cost").fill(cost);
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const [page] = await pane.root.locator(".sheets li").allInnerTexts();
  await goHome();
  return page;
}

test("a model is found again, opens with its answers, and is updated in place", async () => {
  expect(await inWorkbook().isVisible()).toBe(false);
  const page = await insertCustomer("700");
  const before = await sheets();
  await bench.enter(`'${page}'!Z1`, "mine");

  await inWorkbook().locator(".card", { hasText: page }).click();
  expect(await pane.answer("Acquisition cost").inputValue()).toBe("700");
  await pane.answer("Acquisition cost").fill("1600");
  await pane.button("Update").click();
  await pane.says("Up to date").waitFor();
  expect(await pane.focused()).toBe("Up to date");
  expect(await sheets()).toEqual(before);
  expect((await bench.read(`'${page}'!Z1`)).value).toBe("mine");
  expect(await valuesOf(page)).toContain(1600);

  await pane.button("Undo").click();
  await pane.says("The sheets are as they were.").waitFor();
  expect(await valuesOf(page)).toContain(700);
});

/** What stands in the upper left of a sheet. */
async function valuesOf(sheet: string): Promise<unknown[]> {
  const cells = Array.from({ length: 50 }, (_, row) =>
    [..."ABCDEFGHIJ"].map((column) => `'${sheet}'!${column}${row + 1}`),
  ).flat();
  return bench.page.evaluate(
    (all) => Promise.all(all.map(async (cell) => (await window.workbench.read(cell)).value)),
    cells,
  );
}

test("the same answers change nothing, and say so", async () => {
  await pane.button("Insert this example").click();
  await pane.says("Added to your workbook").waitFor();
  await goHome();
  await inWorkbook().locator(".card").click();
  await pane.button("Update").click();
  await pane.says("The sheets hold these answers already").waitFor();
  expect(await pane.button("Undo").count()).toBe(0);
});

test("another one is inserted when asked for", async () => {
  await insertCustomer("700");
  const before = await sheets();
  await inWorkbook().locator(".card").click();
  await pane.button("Insert another").click();
  await pane.says("Added to your workbook").waitFor();
  const added = await pane.root.locator(".sheets li").allInnerTexts();
  expect(await sheets()).toEqual([...before, ...added]);
  await goHome();
  await inWorkbook().locator(".card").nth(1).waitFor();
});

test("a model made from a table remembers it, and asks again when it is gone", async () => {
  await table([
    ["Customer", "Date", "Amount"],
    ["Ann", "2025-01-31", "5"],
    ["Bo", "2025-02-01", "6"],
    ["Cy", "2025-02-03", "7"],
  ]);
  await select("Start!K1");
  await pane.card("RFM").click();
  await pane.figure("Customers").getByText(/^3$/).waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const before = await sheets();
  await goHome();
  await select("Start!A1");

  await inWorkbook().locator(".card").click();
  await pane.figure("Customers").getByText(/^3$/).waitFor();
  expect(await pane.root.locator(".in-use").innerText()).toContain("Start!K1:M4");
  await pane.answer("Score steps").fill("3");
  await pane.button("Update").click();
  await pane.says("Up to date").waitFor();
  expect(await sheets()).toEqual(before);

  // the monthly habit: new purchases are written below
  await goHome();
  for (const [i, text] of ["Dee", "2025-03-01", "900"].entries())
    await bench.enter(`Start!${"KLM"[i]}5`, text);
  await inWorkbook().locator(".card").hover();
  await pane.says("1 row added to its data since; update to read it").waitFor();
  await inWorkbook().locator(".card").click();
  await pane.says("1 row has been added below the table since; it is read as well").waitFor();
  expect(await pane.root.locator(".in-use").innerText()).toContain("Start!K1:M5");
  await pane.figure("Customers").getByText(/^4$/).waitFor();
  await pane.button("Update").click();
  await pane.says("Up to date").waitFor();
  const customers = before.find((name) => name.startsWith("RFM customers"))!;
  expect(await valuesOf(customers)).toContain("Dee");

  await goHome();
  await table(Array.from({ length: 5 }, () => ["", "", ""]));
  await inWorkbook().locator(".card").click();
  await pane.says("is no longer there. Please select your data again.").waitFor();
  expect(await pane.answer("Score steps").inputValue()).toBe("3");
});

async function table(rows: string[][]): Promise<void> {
  for (const [i, row] of rows.entries())
    for (const [j, text] of row.entries()) await bench.enter(`Start!${"KLM"[j]}${i + 1}`, text);
}

test("sample data that came with a model are a table like any other afterwards", async () => {
  await select("Start!Z99");
  await pane.card("RFM").click();
  await pane.button("Start from sample data").click();
  await pane.figure("Customers").getByText("2,357").waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  await goHome();
  await inWorkbook().locator(".card").click();
  await pane.figure("Customers").getByText("2,357").waitFor();
  // the workbench's own sheet of them: sample data come into a workbook once
  expect(await pane.root.locator(".in-use").innerText()).toContain("CDNOW orders");
  await pane.answer("Score steps").fill("4");
  await pane.button("Update").click();
  await pane.says("Up to date").waitFor();
});

test("what cannot be updated in place is said, and can be inserted anew", async () => {
  const page = await insertCustomer("700");
  // the title stands elsewhere, as it does when columns were added before it
  const { text } = await bench.read(`'${page}'!A1`);
  await bench.enter(`'${page}'!A1`, "");
  await bench.enter(`'${page}'!P1`, text);
  await inWorkbook().locator(".card").click();
  await pane.answer("Acquisition cost").fill("800");
  const before = await sheets();
  await pane.button("Update").click();
  await pane.says("This cannot be changed in place").waitFor();
  await pane.says("are no longer where they were").waitFor();
  expect(await sheets()).toEqual(before);
  await pane.button("Insert another").click();
  await pane.says("Added to your workbook").waitFor();
  expect((await sheets()).length).toBeGreaterThan(before.length);
});

test("in another language the pane still knows the model, and its sheets keep theirs", async () => {
  const page = await insertCustomer("700");
  await bench.page.locator("select").first().selectOption("zh-TW");
  await inWorkbook().locator(".card", { hasText: page }).click();
  await pane.root.locator("input[inputmode=decimal]").first().fill("900");
  await pane.root.locator("fluent-button.insert-model").click();
  await pane.says("已是最新").waitFor();
  const values = await valuesOf(page);
  expect(values).toContain(900);
  expect(values).toContain("About this model");
});
