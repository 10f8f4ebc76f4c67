/** The pane's own page: in Excel (the genuine office.js around an emulated workbook), outside it, and without Office.js. */
import fs from "fs";
import os from "os";
import path from "path";
import { ENGLISH_EXCEL, type ExcelPages, type PanePage, excelPages } from "../support/excel-page";
import { type PaneInPage, paneIn } from "../support/pane";
import { dialect } from "../../src/warehouse/dialects";
import { duckdb } from "../support/warehouse/engines";
import { loading, simulatedRows } from "../support/warehouse/ledger";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let pages: ExcelPages;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "excel-pane-"));
beforeAll(async () => {
  pages = await excelPages();
});
afterAll(async () => {
  await pages.close();
  fs.rmSync(folder, { recursive: true });
});

/** `CV_PICTURES=folder` keeps what is seen. */
const pictures = process.env.CV_PICTURES;

/** A warehouse with purchases of 300 customers, and a query's result as its console copies it. */
async function shop() {
  const engine = await duckdb();
  await engine.run("CREATE SCHEMA shop");
  const types = { text: "VARCHAR", double: "DOUBLE" };
  await engine.run(loading("shop.lines", simulatedRows(300, 5), dialect("duckdb").name, types));
  const query = async (sql: string) => {
    const { columns, rows } = await engine.query(sql);
    return [columns, ...rows].map((row) => row.join("\t")).join("\n");
  };
  return { engine, query };
}

/** Names of the emulated workbook's sheets. */
const sheetNames = ({ page }: PanePage) =>
  page.evaluate(() => window.program.workbook.worksheets.items.map(({ name }) => name));

describe("in Excel", () => {
  let opened: PanePage;
  let pane: PaneInPage;
  const picture = async (name: string) => {
    if (pictures) await opened.page.screenshot({ path: `${pictures}/excel-${name}.png` });
  };
  beforeEach(async () => {
    opened = await pages.newPage({ excel: ENGLISH_EXCEL });
    pane = paneIn(opened.page);
    await opened.goto();
    await pane.title.waitFor();
  });
  afterEach(() => opened.page.close());

  test("the pane opens, inserts its example and takes it back", async () => {
    const before = await sheetNames(opened);
    await pane.button("Insert this example").click();
    await pane.says("Added to your workbook").waitFor();
    const added = await pane.root.locator(".sheets li").allInnerTexts();
    expect(await sheetNames(opened)).toEqual([...before, ...added]);
    await pane.button("Undo").click();
    await pane.says("Taken back.").waitFor();
    expect(await sheetNames(opened)).toEqual(before);
  });

  test("the ribbon's button inserts the software customer and shows that", async () => {
    const completed = await opened.page.evaluate(async () => {
      const actions = Office.actions as unknown as {
        _association: { mappings: Record<string, (event: unknown) => void> };
      };
      return new Promise((resolve) =>
        actions._association.mappings.INSERTSOFTWARECUSTOMER({ completed: () => resolve(true) }),
      );
    });
    expect(completed).toBe(true);
    await pane.says("Added to your workbook").waitFor();
  });

  test.each(["csv", "parquet"])(
    "a large file is read in its worker, and its customer base inserted: %s",
    async (kind) => {
      const { engine } = await shop();
      const file = path.join(folder, `sales.${kind}`);
      await engine.run(`COPY (SELECT "Customer id" AS customer, date, amount FROM shop.lines WHERE amount IS NOT NULL AND "Customer id" <> '') TO '${file}' (FORMAT ${kind})`); // prettier-ignore
      await engine.close();
      await pane.card("Large file").click();
      await pane.root.locator('input[type="file"]').setInputFiles(file);
      await pane.root.locator(".read-file").click();
      await pane.says("purchases by").waitFor();
      await picture(`large-${kind}`);
      await pane.root.locator('[data-large-model="histories"]').click();
      await pane.button("Insert into workbook").click();
      await pane.says("Added to your workbook").waitFor();
      expect(await sheetNames(opened)).toEqual(
        expect.arrayContaining(["Base from histories", "Histories"]),
      );
      expect(opened.errors).toEqual([]);
    },
  );

  test("what a warehouse gave becomes the customer base", async () => {
    const { engine, query } = await shop();
    await pane.card("From a warehouse").click();
    await pane.answer("Warehouse").selectOption("duckdb");
    for (const [label, text] of [
      ["Table", "shop.lines"],
      ["Column of customers", "Customer id"],
      ["Column of dates", "date"],
      ["Column of amounts", "amount"],
    ])
      await pane.root.locator("input").and(pane.answer(label)).fill(text);
    const first = pane.root.locator('[data-query="summary"]');
    await first.getByText('"amount"').first().waitFor();
    await pane.answer("Paste the result").fill(await query((await first.textContent())!));
    await engine.close();
    await pane.says("300 customers with").waitFor();
    await picture("warehouse");
    await pane.button("Insert the customer base").click();
    await pane.says("Added to your workbook").waitFor();
    expect(await sheetNames(opened)).toContain("Base from histories");
    expect(opened.errors).toEqual([]);
  });

  /** Makes some of the next actions of the emulated Excel fail, counted from 1. */
  const failFrom = (first: number, last: number) =>
    opened.page.evaluate(
      ([first, last]) => {
        let passed = 0;
        window.program.intervene = () => {
          passed++;
          if (passed >= first && passed <= last) throw new Error("out of order");
        };
      },
      [first, last] as const,
    );

  test("a failure of Excel's leaves nothing behind and offers to try again", async () => {
    const before = await sheetNames(opened);
    await failFrom(60, 60);
    await pane.button("Insert this example").click();
    await pane.says("Nothing was added").waitFor();
    await pane.says("Your workbook is as it was.").waitFor();
    expect(await sheetNames(opened)).toEqual(before);
    await pane.button("Try again").click();
    await pane.says("Added to your workbook").waitFor();
  });

  test("where Excel cannot remove what it has added, the pane does not say that it has", async () => {
    await failFrom(60, Infinity);
    await pane.button("Insert this example").click();
    await pane.says("The insertion stopped half-way").waitFor();
    await pane.says("Look through the new sheets").waitFor();
    expect(await pane.says("Your workbook is as it was.").count()).toBe(0);
  });

  test("the security policy refuses nothing the pane needs", async () => {
    await pane.card("Function reference").click();
    await pane.root.locator("summary.function").first().click();
    await pane.root.locator(".example-line").first().waitFor();
    expect(opened.errors).toEqual([]);
  });
});

test.each([
  ["zh-TW", "zh-TW", "客戶價值"],
  ["zh-CN", "zh-CN", "客户价值"],
  ["fr-FR", "en", "Customer Value"],
])("an Excel in %s gets the pane in %s", async (language, locale, title) => {
  const { page, goto } = await pages.newPage({ excel: { ...ENGLISH_EXCEL, language } });
  await goto();
  const pane = paneIn(page);
  await pane.title.getByText(title).waitFor();
  expect(await pane.root.getAttribute("lang")).toBe(locale);
  await page.close();
});

test.each([
  ["ffffff", "light"],
  ["f3f2f1", "light"],
  ["666666", "dark"],
  ["262626", "dark"],
  ["000000", "dark"],
])("an Excel whose panes are #%s gets the %s pane", async (ground, theme) => {
  const { page, goto } = await pages.newPage({ excel: { ...ENGLISH_EXCEL, ground } });
  await goto();
  const pane = paneIn(page);
  await pane.title.waitFor();
  expect(await pane.root.getAttribute("data-theme")).toBe(theme);
  await page.close();
});

test("outside Excel the page says where it belongs, and leads to the workbench", async () => {
  const { page, goto } = await pages.newPage();
  await goto();
  await page.getByText("This page lives inside Excel").waitFor();
  expect(await page.locator("a").getAttribute("href")).toBe("workbench/");
  await page.close();
});

test("outside Excel it speaks the browser's language", async () => {
  const { page, goto } = await pages.newPage({ locale: "zh-TW" });
  await goto();
  await page.getByText("請在 Excel 中開啟這個頁面").waitFor();
  await page.close();
});

test("without Office.js the page says so at once", async () => {
  const { page, goto } = await pages.newPage();
  await page.route(OFFICE_JS, (route) => route.abort());
  await goto();
  await page.getByText("Office is not answering").waitFor();
  await page.close();
});

test("while Office.js keeps it waiting the page says so, and goes on when it comes", async () => {
  const { page, goto } = await pages.newPage({ excel: ENGLISH_EXCEL });
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route(OFFICE_JS, async (route) => {
    await asked;
    await route.fallback();
  });
  await goto();
  await page.getByText("Office is not answering").waitFor();
  answer();
  await paneIn(page).title.waitFor();
  await page.close();
});
