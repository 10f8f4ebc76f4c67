/** Excel files, written by another library, as openFile reads them. */
import ExcelJS from "exceljs";
import { NotOpened, openFile, tableIn } from "../../src/data/open/file";
import { type ReadSheet, joined } from "../../src/data/open/workbook";

async function bytesOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const orders = (workbook: ExcelJS.Workbook, name = "Orders & Co") => {
  const sheet = workbook.addWorksheet(name);
  sheet.addRow(["Customer", "Date", "Paid at", "Amount", "Member"]);
  const day = (text: string) => new Date(`${text}Z`);
  sheet.addRow(["007", day("2024-01-05T00:00"), day("2024-01-05T15:20"), 12.5, true]);
  sheet.addRow(["ACME ", day("2024-02-29T00:00"), day("2024-03-01T00:00"), -3, false]);
  sheet.getColumn(2).numFmt = "dd/mm/yyyy";
  sheet.getColumn(3).numFmt = "dd/mm/yyyy hh:mm";
  return sheet;
};

test("days stay days, ids keep their zeros, text stays as it stands", async () => {
  const { cells, formats, source } = await openFile(await bytesOf((w) => void orders(w)));
  expect(cells).toEqual([
    ["Customer", "Date", "Paid at", "Amount", "Member"],
    ["007", 45296, 45296 + 55200 / 86400, 12.5, true],
    ["ACME ", 45351, 45352, -3, false],
  ]);
  expect(formats).toEqual([undefined, "yyyy-mm-dd", "yyyy-mm-dd hh:mm", undefined, undefined]);
  expect(source).toEqual({ kind: "workbook", sheets: ["Orders & Co"], sheet: "Orders & Co" });
});

test("the sheet is the first with purchases on it that is not hidden, or the one asked for", async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.addWorksheet("Lists", { state: "hidden" }).addRow(["x"]);
    workbook.addWorksheet("说明 <1>").addRow(["hello"]);
    orders(workbook, "订单");
  });
  const first = await openFile(bytes);
  expect(first.source).toEqual({
    kind: "workbook",
    sheets: ["说明 <1>", "订单"],
    sheet: "订单",
  });
  expect(first.cells).toHaveLength(3);
  expect((await openFile(bytes, { sheet: "说明 <1>" })).cells).toEqual([["hello"]]);
  await expect(openFile(bytes, { sheet: "Order" })).rejects.toMatchObject({
    refusal: "no-sheet",
    detail: "Order",
  });
});

test("without purchases on any sheet it is the first that is not hidden", async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.addWorksheet("Read me").addRow(["hello"]);
    orders(workbook, "Hidden").state = "hidden";
    workbook.addWorksheet("Customers").addRows([["Customer", "City"], ["Ann", "Bonn"]]);
  });
  expect((await openFile(bytes)).source).toMatchObject({ sheet: "Read me" });
}); // prettier-ignore

test("formulas count by their last result, rich text by its words; a cell in error by its code", async () => {
  const bytes = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet("S");
    sheet.getCell("A1").value = { formula: "1+1", result: 2 };
    sheet.getCell("B1").value = { richText: [{ text: "Ann " }, { text: "Lee" }] };
    sheet.getCell("C1").value = { formula: "1/0", result: { error: "#DIV/0!" } as never };
    sheet.getCell("D1").value = { text: "site", hyperlink: "https://example.com" };
    sheet.getCell("E1").value = { formula: 'A1&"x"', result: "2x" };
  });
  const [[number, rich, error, link, text]] = (await openFile(bytes)).cells;
  expect([number, rich, error, link, text]).toEqual([2, "Ann Lee", "#DIV/0!", "site", "2x"]);
});

test("rows and columns stand where they stood, blank ones above and to the left as well", async () => {
  const bytes = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet("S");
    sheet.getCell("B3").value = "Customer";
    sheet.getCell("D6").value = 5;
  });
  expect((await openFile(bytes)).cells).toEqual([
    ["", "", "", ""],
    ["", "", "", ""],
    ["", "Customer", "", ""],
    ["", "", "", ""],
    ["", "", "", ""],
    ["", "", "", 5],
  ]);
});

test("a workbook that counts its days from 1904 gives the same days", async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.properties.date1904 = true;
    orders(workbook);
  });
  expect((await openFile(bytes)).cells[1][1]).toBe(45296);
});

test.each([
  ["an empty file", [], "empty"],
  ["a file of spaces", [0x20, 0x0a], "empty"],
  ["an Excel 97 workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "old-or-locked"],
  ["a broken archive", [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], "no-workbook"],
  [
    "a picture",
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3, 4],
    "no-table",
  ],
  ["a quote without end", [...Buffer.from('a,b\n1,"x\n2,y\n')], "open-quote"],
])("%s is refused, and why is said", async (_, bytes, refusal) => {
  const failure = await openFile(Uint8Array.from(bytes)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotOpened);
  expect((failure as NotOpened).refusal).toBe(refusal);
});

test("an empty sheet is empty", async () => {
  const bytes = await bytesOf((workbook) => void workbook.addWorksheet("S"));
  await expect(openFile(bytes)).rejects.toMatchObject({ refusal: "empty" });
});

describe("rows that a filter hides", () => {
  const filtered = bytesOf((workbook) => {
    const sheet = workbook.addWorksheet("Orders");
    sheet.addRows([["Orders of 2024"], ["Customer", "Amount"], ["Ann", 1], ["Bo", 2], ["Cy", 4]]);
    for (const row of [1, 4]) sheet.getRow(row).hidden = true;
  }); // prettier-ignore

  test("are read, and known", async () => {
    const opened = await openFile(await filtered);
    expect(opened.facts).toEqual({ hidden: [0, 3] });
    const { rows, hidden } = tableIn(opened);
    expect([...hidden!].filter((i) => i >= 0).map((i) => rows[i])).toEqual([["Bo", 2]]);
  });
  test("are left out where that is asked", async () => {
    const { cells, facts } = await openFile(await filtered, { withoutHidden: true });
    expect(cells.map(([first]) => first)).toEqual(["Customer", "Ann", "Cy"]);
    expect(facts).toEqual({});
  });
});

test("a busy machine, on which the library's chunks shrink until its stack is full, opens a workbook all the same", async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.addWorksheet("Jan").addRows([["Customer"], ...Array.from({ length: 3000 }, (_, i) => [`C${i}`])]); // prettier-ignore
  });
  const now = Date.now;
  let looks = 0;
  const clock = jest
    .spyOn(Date, "now")
    .mockImplementation(() => (looks++ < 30_000 ? looks * 8 : now()));
  try {
    expect((await openFile(bytes)).cells).toHaveLength(3001);
    expect(looks).toBeGreaterThan(1000);
  } finally {
    clock.mockRestore();
  }
});

describe("months on sheets of their own", () => {
  const months = (format = "0") =>
    bytesOf((workbook) => {
      workbook.addWorksheet("Read me").addRow(["Sales of 2024"]);
      ["Jan", "Feb", "Mar"].forEach((name, i) => {
        const sheet = workbook.addWorksheet(name);
        if (i) sheet.addRow([name]);
        sheet.addRow(["Customer", "Date", "Amount"]);
        sheet.addRow([`C${i}`, new Date(Date.UTC(2024, i, 5)), 10 + i]);
        sheet.lastRow!.hidden = i === 2;
        sheet.getColumn(2).numFmt = "yyyy-mm-dd";
        sheet.getColumn(3).numFmt = i ? "[$€-407]#,##0" : format;
      });
      workbook.addWorksheet("Apr").addRows([["Customer", "City"], ["Ann", "Bonn"]]); // prettier-ignore
      workbook.addWorksheet("May").addRow(["Customer", "Date", "Amount"]);
    });

  test("are told by their headings, and the first is read", async () => {
    const { source, cells } = await openFile(await months());
    expect(source).toMatchObject({ sheet: "Jan", alike: ["Feb", "Mar"] });
    expect(cells).toHaveLength(2);
    expect((await openFile(await months(), { sheet: "Apr" })).source).not.toHaveProperty("alike");
  });
  test("become one table, in the order of the workbook, with what is hidden in each", async () => {
    const opened = await openFile(await months("[$€-407]#,##0"), { sheet: "Mar", isJoined: true });
    expect(opened.cells).toEqual([
      ["Customer", "Date", "Amount"],
      ["C0", 45296, 10],
      ["C1", 45327, 11],
      ["C2", 45356, 12],
    ]);
    expect(opened.facts).toEqual({ hidden: [3] });
    expect(opened.formats).toEqual([undefined, "yyyy-mm-dd", '"€"#,##0']);
  });
  test("may have more rows than a call takes arguments", () => {
    const sheet = (customer: string, rows: number): ReadSheet => ({
      cells: [["Customer", "Amount"], ...Array.from({ length: rows }, () => [customer, 1])],
      dates: [],
      currencies: new Map(),
      hidden: [rows],
    });
    const { cells, hidden } = joined([sheet("C", 1), sheet("D", 130_000)]);
    expect(cells).toHaveLength(1 + 1 + 130_000);
    expect(hidden).toEqual([1, 130_001]);
  });
  test("in several currencies show each amount's own", async () => {
    const { cells, formats } = await openFile(await months("[$£-809]#,##0"), { isJoined: true });
    expect(cells.map((row) => row[2])).toEqual(["Amount", "£ 10", "€ 11", "€ 12"]);
    expect(formats[2]).toBeUndefined();
  });
});

describe("currencies in number formats alone", () => {
  const priced = (...formats: (string | undefined)[]) =>
    bytesOf((workbook) => {
      const sheet = workbook.addWorksheet("Orders");
      sheet.addRow(["Customer", "Amount"]);
      formats.forEach((format, i) => {
        sheet.addRow([`C${i}`, 10 + i]);
        if (format) sheet.getCell(i + 2, 2).numFmt = format;
      });
    }).then((bytes) => openFile(bytes));

  test("several make texts, as a person sees them", async () => {
    const { cells, formats } = await priced("[$€-407] #,##0.00", '"CHF" 0.00', undefined);
    expect(cells.map((row) => row[1])).toEqual(["Amount", "€ 10", "CHF 11", 12]);
    expect(formats).toEqual([undefined, undefined]);
  });
  test("one is kept as the format of the column", async () => {
    const { cells, formats } = await priced("¥#,##0.00", "¥#,##0", undefined);
    expect(cells.map((row) => row[1])).toEqual(["Amount", 10, 11, 12]);
    expect(formats).toEqual([undefined, '"¥"#,##0']);
  });
  test("one on a few figures is not that of the column", async () => {
    expect((await priced("¥#,##0", undefined, undefined)).formats).toEqual([undefined, undefined]);
  });
});
