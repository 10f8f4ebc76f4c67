/** Your data: from a table with troubles to the right purchases, in the workbench. */
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

/** Enters rows of text on the first sheet, from K1 on. */
async function table(rows: string[][]): Promise<void> {
  for (const [i, row] of rows.entries())
    for (const [j, text] of row.entries())
      if (text) await bench.enter(`Start!${String.fromCharCode(75 + j)}${i + 1}`, text);
  await bench.page.evaluate(() => window.workbench.select("Start!L2"));
}

test("a price and a quantity become revenue, and the page counts the mended purchases", async () => {
  await table([
    ["InvoiceNo", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"],
    ["536365", "6", "2010-12-01", "2.5", "17850"],
    ["536365", "2", "2010-12-01", "3", "17850"],
    ["536366", "4", "2010-12-02", "1.5", "NA"],
    ["536368", "10", "2010-12-06", "4", "13047"],
  ]);
  await pane.card("RFM").click();
  await pane.says("There is a price and a quantity, but no amount").waitFor();
  await pane.says("1 row names no customer").waitFor();
  await pane.figure("Revenue").getByText("61").waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const added = await pane.root.locator(".sheets li").allInnerTexts();
  expect(added.at(-1)).toBe("Purchases");
  expect((await bench.read("Purchases!C2")).value).toBe(15);
  expect((await bench.read("Purchases!C4")).value).toBe(40);
  expect((await bench.read("Purchases!E4")).value).toBe(5);
});

test("a column that could be meant as well is asked about, not taken", async () => {
  await table([
    ["Customer", "Date", "Amount", "Revenue"],
    ["Ann", "2024-01-01", "10", "11"],
    ["Bob", "2024-01-02", "20", "22"],
    ["Ann", "2024-01-05", "30", "33"],
  ]);
  await pane.card("RFM").click();
  await pane.button("Use selection").click();
  await pane.says("Amount or Revenue? Please choose.").waitFor();
  await pane.answer("Amounts").selectOption("3");
  await pane.figure("Revenue").getByText("66").waitFor();
});

test("retention asks for no amounts where there are none, and can do without those there are", async () => {
  await table([
    ["Customer", "Date"],
    ["Ann", "2024-01-05"],
    ["Ann", "2024-02-05"],
    ["Bob", "2024-01-05"],
    ["Bob", "2024-02-05"],
    ["Cy", "2024-01-05"],
  ]);
  await pane.card("Retention").click();
  await pane.says("5 purchases by 3 customers").first().waitFor();
  expect(await pane.answer("Amounts").inputValue()).toBe("none");
  expect(await pane.answer("As-of date").isVisible()).toBe(true);
  await pane.root.locator(".bar fluent-button").click();

  for (const [i, cell] of ["Amount", "10", "20", "30", "40", "50"].entries())
    await bench.enter(`Start!M${i + 1}`, cell);
  await pane.card("Retention").click();
  await pane.button("Use this selection instead").click();
  await pane.says("5 rows × 3 columns").waitFor();
  expect(await pane.answer("Amounts").inputValue()).toBe("2");
  await pane.answer("Amounts").selectOption("none");
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const sheets = await bench.page.evaluate(() => window.workbench.sheets());
  expect(sheets).toContain("Retention");
  expect(sheets).not.toContain("Revenue retention");
});

test("a list with one row per customer is shown the way to the model of such lists, which takes it", async () => {
  await table([
    ["Customer name", "Last order date", "Orders", "Total spent"],
    ["Ann Bell", "2024-01-01", "1", "10"],
    ["Bo Cid", "2024-01-02", "3", "60"],
    ["Cy Dow", "2024-01-05", "2", "30"],
  ]);
  await pane.card("RFM").click();
  await pane.button("Use selection").click();
  const note = pane.root.locator(".customer-list");
  await note.getByText("one row per customer").waitFor();
  await note.locator("button").click();
  await pane.title.getByText("RFM segments of a customer list").waitFor();
  await pane.says("All columns were recognised").waitFor();
  expect(await pane.answer("Number of orders").inputValue()).toBe("2");
});

test("dates in which day and month could be confused wait for an answer", async () => {
  await table([
    ["Customer", "Date", "Amount"],
    ["Ann", "'12/1/2010", "10"],
    ["Bob", "'11/2/2010", "20"],
    ["Ann", "'1/7/2011", "30"],
  ]);
  await pane.card("RFM").click();
  await pane.says("One thing only you can decide:").waitFor();
  await pane.root.locator(".asked select").selectOption({ label: "Day first" });
  await pane.figure("Customers").getByText(/^2$/).waitFor();
  await pane.says("2010-01-12 to 2011-07-01").first().waitFor();
});

test("a page in Chinese shows the euros of its data", async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=zh-CN`);
  await bench.page.waitForFunction(() => "workbench" in window);
  const sheet = await bench.page.evaluate(() => window.workbench.sheets()[0]);
  for (const [i, row] of [
    ["客户", "日期", "金额", "币种"],
    ["Ann", "2024-01-01", "10", "EUR"],
    ["Bob", "2024-01-02", "20", "EUR"],
    ["Ann", "2024-01-05", "30", "EUR"],
  ].entries())
    for (const [j, text] of row.entries())
      await bench.enter(`${sheet}!${String.fromCharCode(75 + j)}${i + 1}`, text);
  await bench.page.evaluate((at) => window.workbench.select(at), `${sheet}!L2`);
  await pane.card("RFM").click();
  await pane.figure("销售额").getByText("€60").waitFor();
});

test("amounts in no currency after some in euros are in the usual one, or in what was chosen", async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=zh-TW&workbook=empty`);
  await bench.page.waitForFunction(() => "workbench" in window);
  const rows = [
    ["客戶", "日期", "金額", "實付金額"],
    ["甲", "2024-01-05", "10", "'€11"],
    ["乙", "2024-02-05", "20", "'€22"],
    ["甲", "2024-03-05", "30", "'€33"],
  ];
  for (const [i, row] of rows.entries())
    for (const [j, text] of row.entries()) await bench.enter(`${"ABCD"[j]}${i + 1}`, text);
  await bench.page.evaluate(() => window.workbench.select("A1:D4"));
  await pane.card("RFM").click();
  const [amounts, currency] = [pane.answer("金額").first(), pane.answer("貨幣").first()];
  const revenue = pane.figure("銷售額").first();
  await revenue.getByText("€66").waitFor();
  await amounts.selectOption("2");
  await revenue.getByText("NT$60").waitFor();
  expect(await currency.inputValue()).toBe("TWD");
  await amounts.selectOption("3");
  await revenue.getByText("€66").waitFor();
  await currency.selectOption("HKD");
  await amounts.selectOption("2");
  await revenue.getByText("HK$60").waitFor();
});

test("a bare 元 is the reader's, said in Your data, and another currency can be chosen", async () => {
  const rows = [
    ["客戶", "日期", "金額"],
    ["甲", "2024-01-05", "'10元"],
    ["乙", "2024-02-05", "'20元"],
  ];
  for (const [lang, said, currency, figure, shown] of [
    [
      "zh-TW",
      "金額中的「元」視為新臺幣（NT$）。如果是其他貨幣，請在「貨幣」中改選。",
      "貨幣",
      "銷售額",
      "NT$30",
    ],
    [
      "zh-CN",
      "金额中的“元”按人民币计。如果是其他货币，请在“货币”中改选。",
      "货币",
      "销售额",
      "¥30",
    ],
  ]) {
    await bench.page.goto(`${bench.address}/workbench/?lang=${lang}&workbook=empty`);
    await bench.page.waitForFunction(() => "workbench" in window);
    for (const [i, row] of rows.entries())
      for (const [j, text] of row.entries()) await bench.enter(`${"ABC"[j]}${i + 1}`, text);
    await bench.page.evaluate(() => window.workbench.select("A1:C3"));
    await pane.card("RFM").click();
    await pane.says(said).waitFor();
    const revenue = pane.figure(figure).first();
    await revenue.getByText(shown).waitFor();
    await pane.answer(currency).first().selectOption("HKD");
    await revenue.getByText("HK$30").waitFor();
  }
});

test("currencies that only number formats show are asked about, and one of them is chosen", async () => {
  await table([
    ["Customer", "Date", "Amount"],
    ["Ann", "2024-01-01", "€10"],
    ["Bob", "2024-01-02", "$20"],
    ["Ann", "2024-01-05", "€30"],
  ]);
  expect((await bench.read("Start!M2")).value).toBe(10);
  await pane.card("RFM").click();
  await pane.says("Amounts are in 2 currencies, which cannot be added up").waitFor();
  await pane.root.locator(".asked select").selectOption("only EUR");
  await pane.figure("Revenue").getByText("€40").waitFor();
});

test("several rows of a customer are added up on a sheet of their own, and an update does so again", async () => {
  await table([
    ["Customer", "Month", "Realised value", "Potential value"],
    ["Ann", "Jan", "10", "50"],
    ["Bob", "Jan", "20", "20"],
    ["Ann", "Feb", "35", "60"],
    ["Cleo", "Feb", "5", "10"],
  ]);
  await pane.card("portfolio").click();
  await pane.says("2 rows are of customers that stand on several rows").waitFor();
  const cure = (words: string) =>
    pane.root.locator(".by-customer select", { has: bench.page.getByText(words) });
  await pane.button("Insert into workbook").click();
  expect(await cure("Add them up").getAttribute("aria-invalid")).toBe("true");
  await cure("Add them up").selectOption("add-up");
  await cure("The figure of the last row counts").selectOption("last");
  await pane.says("4 rows added up to 3 customers").waitFor();
  await pane.figure("Total").getByText("160").waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const added = await pane.root.locator(".sheets li").allInnerTexts();
  expect(added.at(-1)).toBe("By customer");
  const sums = async () =>
    Promise.all(
      ["A2", "B2", "C2", "A4", "B4"].map(
        async (cell) => (await bench.read(`'By customer'!${cell}`)).value,
      ),
    );
  expect((await sums()).slice(0, 3)).toEqual(["Ann", 45, 60]);

  await pane.button("Done").click();
  await bench.enter("Start!M2", "11");
  for (const [i, text] of ["Cleo", "Mar", "7", "8"].entries())
    await bench.enter(`Start!${"KLMN"[i]}6`, text);
  await pane.root.locator(".in-workbook .card").click();
  await pane.says("5 rows added up to 3 customers").waitFor();
  await pane.button("Update").click();
  await pane.says("Up to date").waitFor();
  expect(await sums()).toEqual(["Ann", 46, 60, "Cleo", 12]);
});

test("rates are never added up: the table is refused as it is", async () => {
  await table([
    ["Customer", "Realised value", "Potential value", "Influence rate"],
    ["Ann", "10", "50", "0.5"],
    ["Bob", "20", "20", "0.2"],
    ["Ann", "35", "60", "0.7"],
  ]);
  await pane.card("portfolio").click();
  await pane.says("which cannot be added up (Influence rate)").waitFor();
  await pane.says("PivotTable or GROUPBY").waitFor();
});

test.each([
  ["takes the currency that its table shows", "€20"],
  ["says when there are two", "$20"],
])("a portfolio %s", async (_, amount) => {
  await table([
    ["Customer", "Realised value", "Potential value"],
    ["Ann", "€10", "€20"],
    ["Bob", amount, "€10"],
    ["Cleo", "€30", "€10"],
  ]);
  await pane.card("portfolio").click();
  if (amount === "$20") await pane.says("The amounts are in 2 currencies (EUR 3, USD 1)").waitFor();
  else {
    await pane.figure("Total").getByText("€").first().waitFor();
    await pane.says("cannot be added up").waitFor({ state: "hidden" });
  }
});

test("every order is a purchase, unless those of a day are to be one", async () => {
  await table([
    ["Order ID", "Customer", "Date", "Amount"],
    ["1", "Ann", "2024-01-05", "10"],
    ["1", "Ann", "2024-01-05", "5"],
    ["2", "Ann", "2024-01-05", "20"],
    ["3", "Bob", "2024-01-07", "30"],
  ]);
  await pane.card("RFM").click();
  await pane.figure("Purchases").getByText(/^3$/).waitFor();
  expect(await pane.answer("Orders").inputValue()).toBe("0");
  await pane.root.locator(".found summary").click();
  await pane.root
    .locator(".found select")
    .last()
    .selectOption({ label: "What one buys in a day is one purchase" });
  await pane.figure("Purchases").getByText(/^2$/).waitFor();
  expect(await pane.answer("Orders").inputValue()).toBe("none");
  await pane.answer("Orders").selectOption("0");
  await pane.figure("Purchases").getByText(/^3$/).waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const name = await pane.root.locator(".sheets li").nth(1).innerText();
  const listed = ["A5", "D5", "A6", "D6"].map((cell) => bench.read(`'${name}'!${cell}`));
  expect((await Promise.all(listed)).map(({ value }) => value)).toEqual(["Bob", 1, "Ann", 2]);
});
