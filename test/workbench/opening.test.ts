/** Opening files in the workbench: by the menu and by drop, read as they should be, whole or not at all. */
import fs from "fs";
import os from "os";
import path from "path";
import ExcelJS from "exceljs";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { paneIn } from "../support/pane";

let bench: OpenWorkbench;
let folder: string;
beforeAll(async () => {
  bench = await openWorkbench();
  // Whoever listens first has choosers held back, which takes a moment: a key pressed at once came before it.
  bench.page.on("filechooser", () => undefined);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "opening-"));
});
afterAll(async () => {
  await bench?.close();
  fs.rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=en`);
  await bench.page.waitForFunction(() => "workbench" in window);
});
afterEach(() => expect(bench.errors).toEqual([]));

const dialog = () => bench.page.locator("dialog.opening");

/** Chooses a file by File › Open…. */
async function choose(name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  await bench.page.locator(".o-topbar-menu").first().click();
  const asked = bench.page.waitForEvent("filechooser");
  await bench.page.getByText("Open…", { exact: true }).click();
  await (await asked).setFiles(file);
}

async function open(): Promise<void> {
  await dialog().getByRole("button", { name: "Open" }).click();
  await dialog().waitFor({ state: "detached" });
}

/** What axe finds in the dialog. */
const axe = () =>
  bench.page.evaluate(async (script) => {
    if (!("axe" in window)) window.eval(script);
    const { axe: loaded } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await loaded.run("dialog.opening");
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  }, AXE);
const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const value = async (address: string) => (await bench.read(address)).value;
const sheets = () => bench.page.evaluate(() => window.workbench.sheets());

test("a CSV becomes a sheet: ids keep their zeros, days are days, quotes go over lines", async () => {
  await choose(
    "orders 2024.csv",
    'Customer,Date,Amount,Note\n007,2024-01-05,1.5,"a\nb"\n,,2,=1+1\n',
  );
  await dialog().getByText("3 rows × 4 columns").waitFor();
  expect(await dialog().getByLabel("Encoding").inputValue()).toBe("utf-8");
  expect(await dialog().getByLabel("Columns are parted by").inputValue()).toBe(",");
  await open();
  expect((await sheets()).at(-1)).toBe("orders 2024");
  expect(await value("'orders 2024'!A2")).toBe("007");
  expect(await bench.read("'orders 2024'!B2")).toMatchObject({ value: 45296, text: "2024-01-05" });
  expect(await value("'orders 2024'!D2")).toBe("a\nb");
  expect(await value("'orders 2024'!A3")).toBe("");
  expect(await value("'orders 2024'!D3")).toBe("=1+1");
});

test("GBK is found and shown; choosing another encoding shows it read so", async () => {
  const gbk = [0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbc, 0xd7, 0x2c, 0x35];
  await choose("订单.csv", Uint8Array.from(gbk));
  await dialog().getByText("客户").waitFor();
  expect(await dialog().getByLabel("Encoding").inputValue()).toBe("gb18030");
  await dialog().getByLabel("Encoding").selectOption("windows-1252");
  await dialog().getByText("¿Í»§").waitFor();
  await dialog().getByLabel("Encoding").selectOption("gb18030");
  await dialog().getByText("客户").waitFor();
  await open();
  expect(await value("订单!A1")).toBe("客户");
  expect(await value("订单!B2")).toBe(5);
});

test("semicolons with decimal commas; another separator can be chosen", async () => {
  await choose("x.txt", "Kunde;Betrag\nA;1234,50\nB;7,5\n");
  expect(await dialog().getByLabel("Columns are parted by").inputValue()).toBe(";");
  await dialog().getByLabel("Columns are parted by").selectOption("|");
  await dialog().getByText("3 rows × 1 column").waitFor();
  await dialog().getByLabel("Columns are parted by").selectOption(";");
  await dialog().getByText("3 rows × 2 columns").waitFor();
  await open();
  expect(await value("x!B2")).toBe(1234.5);
});

test("months on sheets of their own open one below the other, hidden rows if wanted", async () => {
  const workbook = new ExcelJS.Workbook();
  ["Jan", "Feb"].forEach((name, i) => {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows([["Customer", "Amount"], [`A${i}`, 1], [`B${i}`, 2]]); // prettier-ignore
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).numFmt = "[$€-407]#,##0";
  });
  await choose("months.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  await dialog().getByText("3 rows × 2 columns").waitFor();
  await dialog().getByLabel("With the same headings: Feb").selectOption("all");
  await dialog().getByText("5 rows × 2 columns").waitFor();
  // an amount in euros is no time of day
  expect(await dialog().locator("td.number").allInnerTexts()).toEqual(["1", "2", "1", "2"]);
  await dialog().getByLabel("2 rows are hidden in the file").selectOption("without");
  await dialog().getByText("3 rows × 2 columns").waitFor();
  expect(await axe()).toEqual([]);
  await open();
  expect([await value("Jan!A2"), await value("Jan!A3")]).toEqual(["A0", "A1"]);
});

test("a file that ends in the middle of a row is told before it is opened", async () => {
  await choose("cut.csv", "Customer,Date,Amount\nAnn,2024-01-05,1\nBo,2024-0");
  await dialog()
    .getByText("The file seems to be cut off: it ends in the middle of row 3.")
    .waitFor();
  expect(await axe()).toEqual([]);
  await open();
  expect(await value("cut!A3")).toBe("Bo");
});

test("of an Excel workbook the sheet is chosen", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Read me").addRow(["An export"]);
  const sheet = workbook.addWorksheet("Orders");
  sheet.addRow(["Customer", "Date"]);
  sheet.addRow(["0042", new Date("2024-01-05T15:30Z")]).getCell(2).numFmt = "dd.mm.yyyy hh:mm";
  await choose("export.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  await dialog().getByText("An export").waitFor();
  await dialog().getByLabel("Sheet").selectOption("Orders");
  await dialog().getByText("0042").waitFor();
  expect(await axe()).toEqual([]);
  await open();
  expect(await value("Orders!A2")).toBe("0042");
  expect((await bench.read("Orders!B2")).text).toBe("2024-01-05 15:30");
});

test("what cannot be opened is said, and nothing is inserted", async () => {
  const before = await sheets();
  await choose("a.csv", 'a,b\n1,"x\n2,y\n');
  await dialog().getByText("In row 2 a quotation mark is opened and never closed.").waitFor();
  await bench.page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await choose("old.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  await dialog().getByText("It is a workbook of Excel 97 to 2003 or has a password.").waitFor();
  await dialog().getByRole("button", { name: "Close" }).click();
  await dialog().waitFor({ state: "detached" });
  expect(await sheets()).toEqual(before);
});

test("a file dropped on the page is opened, and the pane finds its columns", async () => {
  const text = "Customer,Date,Amount\nAnn,2024-01-05,10\nBob,2024-02-05,20\nAnn,2024-03-05,30\n";
  const data = await bench.page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "shop.csv", { type: "text/csv" }));
    return transfer;
  }, text);
  await bench.page.dispatchEvent(".pane", "dragenter", { dataTransfer: data });
  await bench.page.getByText("Drop a CSV, text or Excel file to open it").waitFor();
  await bench.page.dispatchEvent(".pane", "drop", { dataTransfer: data });
  await open();
  expect(await bench.page.locator(".drop-veil").count()).toBe(0);
  const pane = paneIn(bench.page);
  await pane.card("RFM").click();
  await pane.figure("Revenue").getByText("60").waitFor();
});

test("by keyboard alone: Ctrl+O asks for a file, Enter opens it", async () => {
  const file = path.join(folder, "keys.csv");
  fs.writeFileSync(file, "a,b\n1,2\n");
  const asked = bench.page.waitForEvent("filechooser");
  await bench.page.keyboard.press("Control+o");
  await (await asked).setFiles(file);
  await dialog().getByText("2 rows × 2 columns").waitFor();
  await bench.page.keyboard.press("Enter");
  await dialog().waitFor({ state: "detached" });
  expect(await value("keys!B2")).toBe(2);
});

test.each([
  ["rows", `a,b\n${"1,2\n".repeat(1_048_576)}`, "1,048,577 rows, at most 1,048,576."],
  ["columns", `${"c,".repeat(16_384)}c\n1\n`, "16,385 columns, at most 16,384."],
  ["cells", `${"c,".repeat(3_000)}c\n`.repeat(1_000), "3,001,000 cells, at most 3,000,000."],
])("too many %s: it says how many, and how many there may be", async (name, content, words) => {
  await choose(`${name}.csv`, content);
  await dialog().getByText(words).waitFor();
  expect(await dialog().getByRole("button", { name: "Open" }).count()).toBe(0);
  await dialog().getByRole("button", { name: "Close" }).click();
});
