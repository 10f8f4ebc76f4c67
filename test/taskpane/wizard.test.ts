/** The wizard in the workbench: from the first screen to sheets that calculate, and what happens when something is wrong. */
import { models } from "../../src/models";
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

test("the first screen inserts the software customer at one press, and takes it back", async () => {
  const before = await sheets();
  await pane.button("Insert this example").click();
  await pane.says("Added to your workbook").waitFor();
  const added = await pane.root.locator(".sheets li").allInnerTexts();
  expect(await sheets()).toEqual([...before, ...added]);

  await pane.button("Undo").click();
  await pane.says("Taken back. Your workbook is as it was.").waitFor();
  expect(await sheets()).toEqual(before);
});

test.each(["a double click", "Enter and a click at once"])("%s inserts once", async (press) => {
  const before = await sheets();
  await pane.card("Software customer").click();
  await pane.figure("Lifetime value").waitFor();
  if (press === "a double click") await pane.button("Insert into workbook").dblclick();
  else
    await pane.root.evaluate(({ shadowRoot }) => {
      const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
      shadowRoot!.querySelector("form input")!.dispatchEvent(enter);
      shadowRoot!.querySelector<HTMLElement>(".insert-model")!.click();
    });
  await pane.says("Added to your workbook").waitFor();
  await bench.page.waitForTimeout(1000); // a second one would be under way
  await pane.says("Added to your workbook").waitFor();
  const added = await pane.root.locator(".sheets li").allInnerTexts();
  expect(await sheets()).toEqual([...before, ...added]);
});

test("undo says so when it took back something else", async () => {
  await pane.button("Insert this example").click();
  await pane.says("Added to your workbook").waitFor();
  await bench.enter("Start!K1", "mine");
  await pane.button("Undo").click();
  await pane.says("but the new sheets are still there").waitFor();
  await pane.button("Undo").click();
  await pane.says("Taken back.").waitFor();
});

test("the preview follows the answers, and the sheets hold them", async () => {
  await pane.card("Software customer").click();
  await pane.answer("Acquisition cost").fill("1,600");
  await pane.figure("Lifetime value").getByText("7,306").waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const [sheet] = await pane.root.locator(".sheets li").allInnerTexts();
  expect(await textsIn(`'${sheet}'`, "A", 4, 8)).toContain("7,306");
});

/** Texts of some cells of a column, as shown. */
async function textsIn(sheet: string, column: string, from: number, to: number): Promise<string[]> {
  const texts: string[] = [];
  for (let row = from; row <= to; row++)
    texts.push((await bench.read(`${sheet}!${column}${row}`)).text);
  return texts;
}

test("a cell of a table is enough: its columns are recognised, read and scored", async () => {
  await select("'CDNOW orders'!B9");
  await pane.card("RFM").click();
  await pane.says("All columns were recognised by their headings.").waitFor();
  await pane.figure("Customers").getByText("2,357").waitFor();
  expect(await pane.figure("Purchases").innerText()).toBe("6,696");
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const [sheet] = await pane.root.locator(".sheets li").allInnerTexts();
  expect(await textsIn(`'${sheet}'`, "A", 1, 14)).toContain("2,357");
});

test.each(["A1:C1", "B1:B6920"])("of a table, %s is enough, too", async (range) => {
  await select(`'CDNOW orders'!${range}`);
  await pane.card("RFM").click();
  await pane.figure("Customers").getByText("2,357").waitFor();
});

test("another selection is offered, and taken when asked for", async () => {
  await select("'CDNOW orders'!A1");
  await pane.card("RFM").click();
  await pane.figure("Customers").getByText("2,357").waitFor();
  const [customers, dates, amounts] = ["Customer", "Date", "Amount"];
  await table("K", [
    [customers, dates, amounts],
    ["Ann", "2025-01-31", "5"],
    ["Bo", "2025-02-01", "6"],
  ]);
  await select("Start!L2");
  await pane.button("Use this selection instead").click();
  await pane.figure("Customers").getByText(/^2$/).waitFor();
  expect(await pane.root.locator(".in-use").innerText()).toContain("Start!K1:M3");
});

/** Enters rows of text on the first sheet, from row 1 and a column on. */
async function table(column: string, rows: string[][]): Promise<void> {
  for (const [i, row] of rows.entries())
    for (const [j, text] of row.entries())
      await bench.enter(`Start!${String.fromCharCode(column.charCodeAt(0) + j)}${i + 1}`, text);
}

test("without data a model starts from its sample, which is used where it stands already", async () => {
  const before = await sheets();
  await select("Start!Z99");
  await pane.card("RFM").click();
  await pane.button("Start from sample data").click();
  await pane.figure("Customers").getByText("2,357").waitFor();
  expect(await pane.focused()).toBe("Use my own data instead");
  expect(await pane.button("Use selection").isVisible()).toBe(false);
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const added = await pane.root.locator(".sheets li").allInnerTexts();
  expect(await sheets()).toEqual([...before, ...added]);
  expect(added).toHaveLength(3);
  expect(await textsIn(`'${added[0]}'`, "A", 1, 14)).toContain("2,357");
});

test("sample data give way to one's own table", async () => {
  await table("K", [
    ["Customer", "Date", "Amount"],
    ["Ann", "2025-01-31", "5"],
    ["Bo", "2025-02-01", "6"],
  ]);
  await select("Start!Z99");
  await pane.card("RFM").click();
  await pane.button("Start from sample data").click();
  await pane.figure("Customers").getByText("2,357").waitFor();
  await select("Start!K1");
  await pane.button("Use my own data instead").click();
  await pane.figure("Customers").getByText(/^2$/).waitFor();
  expect(await pane.root.locator(".in-use").innerText()).toContain("Start!K1:M3");
  expect(await pane.button("Start from sample data").count()).toBe(0);
});

test("the first screen groups the models by what one wants to know, each of them once", async () => {
  const groups = pane.root.locator(".models .question");
  const shown = await groups
    .locator("[data-model]")
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.model));
  expect([...shown].sort()).toEqual(
    models("en")
      .map(({ id }) => id)
      .sort(),
  );
  expect(await groups.locator("h2").allInnerTexts()).not.toContain("More models");
});

test("what is only a guess is said to be one, and a column can be chosen by hand", async () => {
  await table("K", [
    ["Ann", "2025-01-31", "5", "50"],
    ["Bo", "2025-02-01", "6", "60"],
  ]);
  await select("Start!K1:N2");
  await pane.card("RFM").click();
  await pane.button("Use selection").click();
  await pane.says("Suggested by what stands in it. Please check.").waitFor(); // M or N
  expect(await pane.says("Guessed from what stands in it").count()).toBe(2);
  await pane.answer("Amounts").selectOption({ label: "N" });
  await pane.figure("Revenue").first().getByText(/^110$/).waitFor();
  expect(await pane.says("Guessed from what stands in it").count()).toBe(2);
});

test("answers that cannot be are explained where they stand, and nothing is inserted", async () => {
  const before = await sheets();
  await select("'CDNOW orders'!A1");
  await pane.card("RFM").click();
  await pane.figure("Customers").waitFor();
  await pane.answer("Score steps").fill("12");
  await pane.button("Insert into workbook").click();
  await pane.says("One answer needs another look").waitFor();
  await pane.says("Enter a number from 2 to 9.").waitFor();
  expect(await pane.focused()).toBe("Score steps");
  expect(await pane.answer("Score steps").getAttribute("aria-invalid")).toBe("true");

  await pane.answer("Score steps").fill("4");
  await pane.figure("Customers").getByText("2,357").waitFor();
  expect(await pane.says("Enter a number from 2 to 9.").isVisible()).toBe(false);
  expect(await sheets()).toEqual(before);
});

test("a margin of 400 % is refused where it stands, and 40% is 40 %", async () => {
  await select("'CDNOW orders'!A1");
  await pane.card("RFM").click();
  await pane.figure("Customers").waitFor();
  await pane.answer("Margin on sales").fill("400");
  await pane.button("Insert into workbook").click();
  await pane.says("Enter a number from 0 to 100.").waitFor();
  await pane.answer("Margin on sales").fill("40%");
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  await bench.enter("Start!Z1", "=RFM_margin");
  expect((await bench.read("Start!Z1")).value).toBe(0.4);
});

test("a cell that cannot be read is counted and shown, and what becomes of it is asked", async () => {
  await table("K", [
    ["Customer", "Date", "Amount"],
    ["Ann", "2025-01-31", "5"],
    ["Bo", "yesterday", "6"],
  ]);
  await select("Start!K1");
  await pane.card("RFM").click();
  await pane.says("1 row has a date that cannot be read").waitFor();
  await pane.says("for example yesterday").waitFor();
  await pane.root.locator(".asked select").selectOption({ label: "Leave out" });
  await pane.figure("Customers").getByText(/^1$/).waitFor();
});

test("without a table the model says how to choose one", async () => {
  await select("Start!Z99");
  await pane.card("RFM").click();
  await pane.says("The preview appears as soon as your data are chosen.").waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Select your table in the sheet, then press “Use selection”.").waitFor();
  expect(await pane.focused()).toBe("Use selection");
  await pane.button("Use selection").click();
  await pane.says("That is a single cell.").waitFor();
});

test("what is read aloud is of the screen one is on, and in its language", async () => {
  await bench.page.locator("select").first().selectOption("zh-TW");
  await pane.card("軟體").click();
  await pane.voice.getByText("預覽：").waitFor();
  await pane.button("").first().click();
  await pane.card("軟體").waitFor();
  expect(await pane.voice.textContent()).toBe("");
});

test("answers stay when one leaves the model, and when the language changes", async () => {
  await pane.card("Software customer").click();
  await pane.answer("Acquisition cost").fill("777");
  await pane.button("").first().click();
  await pane.card("Software customer").click();
  expect(await pane.answer("Acquisition cost").inputValue()).toBe("777");

  await bench.page.locator("select").first().selectOption("zh-TW");
  await pane.title.getByText("軟體").waitFor();
  expect(
    await pane.root
      .locator("input")
      .evaluateAll((inputs) => inputs.map((i) => (i as HTMLInputElement).value)),
  ).toContain("777");
  expect(await pane.root.getAttribute("lang")).toBe("zh-TW");
});
