/** Sharing from the pane: what the workbook holds, the ways to send it, what came of it and the way back. */
import fs from "fs";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { ENGLISH_EXCEL, type ExcelPages, type PanePage, excelPages } from "../support/excel-page";
import { type PaneInPage, paneIn } from "../support/pane";
import { namedFormulas, readXlsx } from "../support/xlsx-reader";

const ESTIMATE = "=CV.VALUE.ESTIMATE({80,100,140;20,30,60},{50,60,90})";

/** The section of a way to send the workbook. */
const way = ({ root }: PaneInPage, title: string) => root.getByRole("region", { name: title });

const headline = ({ root }: PaneInPage) => root.locator(".report h2");

describe("in the workbench", () => {
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

  const open = async () => {
    await pane.card("Share this workbook").click();
    await pane.root.locator(".holdings p").first().waitFor();
  };
  const value = async (address: string) => (await bench.read(address)).value;
  const button = (title: string, text: string) =>
    way(pane, title).locator("fluent-button").filter({ hasText: text });

  test("it says how many formulas need the add-in, and which of them cannot calculate without", async () => {
    await bench.enter("Start!K1", ESTIMATE);
    await open();
    await pane
      .says("5 formulas need the add-in. 4 can be made portable, 1 can only be sent as its value")
      .waitFor();
    await pane.says("CV.VALUE.ESTIMATE").first().waitFor();
    // The grid has no LAMBDAs, so there the file is all that can be made portable.
    await pane.says("This program itself cannot calculate them.").waitFor();
    expect(await pane.button("Make portable").count()).toBe(0);
  });

  test("frozen formulas are values; each can be found, and put back on its own or all at once", async () => {
    const [lifetime, segment] = [await value("Start!G10"), await value("Start!B17")];
    await open();
    await pane.button("Freeze to values").click();
    await headline(pane).getByText("4 formulas are frozen.").waitFor();
    expect(await pane.focused()).toBe("4 formulas are frozen.");
    await pane.says("Save a copy to send, then turn everything back here.").waitFor();
    await pane.says("4 formulas are frozen: values stand in their place.").waitFor();
    await bench.enter("Start!G5", "20");
    expect([await value("Start!G10"), await value("Start!B17")]).toEqual([lifetime, segment]);

    await pane.root.locator(".report summary").click();
    const place = pane.root.locator(".report .link").filter({ hasText: "Start!B17" });
    await place.click();
    await bench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input.os-input")?.value !== "A1",
    );
    expect(await selected()).toBe("B17");

    await way(pane, "Send values only").locator("summary").click();
    await pane.root.getByLabel("Put back Start!G10").click();
    await headline(pane).getByText("1 formula is back.").waitFor();
    expect(await value("Start!G10")).toBe(11_630);
    await pane.says("3 formulas are frozen").waitFor();

    await pane.button("Put formulas back").click();
    await headline(pane).getByText("3 formulas are back.").waitFor();
    await pane.says("4 formulas need the add-in. All of them can be made portable.").waitFor();
  });

  /** What the grid's name box says. */
  const selected = () => bench.page.locator("input.os-input").first().inputValue();

  test("values that were changed since are kept, until one insists", async () => {
    await open();
    await pane.button("Freeze to values").click();
    await headline(pane).getByText("4 formulas are frozen.").waitFor();
    await bench.enter("Start!G10", "1");
    await pane.button("Put formulas back").click();
    await headline(pane).getByText("3 formulas are back.").waitFor();
    await pane.says("Its cells have been changed since.").waitFor();
    expect(await value("Start!G10")).toBe(1);
    await pane.button("Put them back over the changes").click();
    await headline(pane).getByText("1 formula is back.").waitFor();
    expect(await value("Start!G10")).toBe(8306);
  });

  test("what has no result stays as it is, and is named", async () => {
    await bench.enter("Start!K1", "=CV.NPS(11)");
    await open();
    await pane.button("Freeze to values").click();
    await headline(pane).getByText("4 formulas are frozen.").waitFor();
    const left = pane.root.locator(".report li").filter({ hasText: "Start!K1" });
    expect(await left.innerText()).toContain("It shows an error or has no result yet.");
  });

  /** The file that a press on a button gives, read back. */
  async function downloaded(press: () => Promise<void>) {
    const [download] = await Promise.all([bench.page.waitForEvent("download"), press()]);
    const file = await readXlsx(fs.readFileSync(await download.path()));
    return { name: download.suggestedFilename(), file };
  }

  test("the workbook downloads as it is, portable, or as values", async () => {
    await bench.enter("Start!K1", ESTIMATE);
    await open();
    const living = await downloaded(() => button("Send it as it is", "Download").click());
    await headline(pane).getByText("The file is in your downloads.").waitFor();
    expect(living.name).toBe("Customer value.xlsx");
    const sheets = await bench.page.evaluate(() => window.workbench.sheets());
    expect(living.file.sheets).toEqual(sheets);
    expect(living.file.sheet("Start").cell("G10")).toMatchObject({
      formula: "=CV.LIFETIME(G5,G6,G7,G8)",
      value: 8306,
    });

    const portable = await downloaded(() => button("Keep it calculating", "Download").click());
    await pane.says("4 formulas are portable: no add-in needed.").waitFor();
    await pane.says("Became its value, formula in a note:").waitFor();
    expect(portable.name).toBe("Customer value, portable.xlsx");
    const start = portable.file.sheet("Start");
    expect(start.cell("G10")).toMatchObject({
      formula: '=CVX_LIFETIME(G5,G6,G7,G8,"","")',
      value: 8306,
    });
    expect(start.cell("K1").note).toBe(`Calculated with Customer Value for Excel: ${ESTIMATE}`);
    expect(namedFormulas(portable.file.parts).CVX_LIFETIME).toMatch(/^=LAMBDA\(/);

    const values = await downloaded(() => button("Send values only", "Download").click());
    await pane.says("5 formulas are frozen.").waitFor();
    expect(values.file.sheet("Start").cell("G10").formula).toBeUndefined();
    expect(values.file.sheet("Start").cell("G10").value).toBe(8306);
    // The grid itself keeps what it has.
    await bench.enter("Start!G5", "20");
    expect(await value("Start!G10")).toBe(11_630);
  });

  test("the File menu downloads, too, in the language of the page", async () => {
    await bench.page.goto(`${bench.address}/workbench/?lang=zh-CN`);
    await bench.page.waitForFunction(() => "workbench" in window);
    const { name, file } = await downloaded(async () => {
      await bench.page.locator(".o-topbar-menu").first().click();
      await bench.page.getByText("下载为 Excel 文件").hover();
      await bench.page.getByText("没有加载项也能计算").click();
    });
    expect(name).toBe("客户价值（通用公式）.xlsx");
    expect(file.sheet("开始").cell("G10").formula).toContain("CVX_LIFETIME(");
    await bench.page.getByText("已下载“客户价值（通用公式）.xlsx”。").waitFor();
  });

  test("what writes files is loaded when the first one is written", async () => {
    const asked: string[] = [];
    bench.page.on("request", (request) => asked.push(request.url()));
    await bench.page.reload();
    await bench.page.waitForFunction(() => "workbench" in window);
    await open();
    expect(asked.filter((url) => url.endsWith(".wasm"))).toEqual([]);
    await downloaded(() => button("Send it as it is", "Download").click());
    expect(asked.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
    expect(asked.every((url) => url.startsWith(bench.address) || /^(blob|data):/.test(url))).toBe(
      true,
    );
  });
});

describe("in Excel", () => {
  let pages: ExcelPages;
  let opened: PanePage;
  let pane: PaneInPage;
  beforeAll(async () => {
    pages = await excelPages();
  });
  afterAll(() => pages.close());

  const openIn = async (sets: Record<string, string>) => {
    opened = await pages.newPage({ excel: { ...ENGLISH_EXCEL, sets } });
    pane = paneIn(opened.page);
    await opened.goto();
    await pane.button("Insert this example").click();
    await pane.says("Added to your workbook").waitFor();
    await opened.page.keyboard.press("Escape");
    await pane.card("Share this workbook").click();
    await pane.root.locator(".holdings p").first().waitFor();
  };
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });

  /** Formulas of the add-in or in their place, and names, in the emulated workbook. */
  const state = () =>
    opened.page.evaluate(() => {
      const { worksheets, names } = window.program.workbook;
      const formulas = worksheets.items.flatMap(({ cells }) =>
        [...cells].flatMap(({ cell: { formula } }) =>
          /CVX?[._]/.test(formula ?? "") ? formula! : [],
        ),
      );
      return { formulas, names: names.items.map(({ name }) => name) };
    });

  test("a workbook is made portable, and live again", async () => {
    await openIn({ ExcelApi: "1.17" });
    const before = await state();
    expect(before.formulas.length).toBeGreaterThan(1);
    expect(await pane.button("Download").count()).toBe(0);
    await pane.button("Make portable").click();
    await headline(pane).getByText("portable: no add-in needed.").waitFor();
    const portable = await state();
    expect(portable.formulas).toHaveLength(before.formulas.length);
    expect(portable.formulas.filter((formula) => formula.includes("CV."))).toEqual([]);
    expect(portable.names).toContain("CVX_LIFETIME");

    await pane.root.locator(".report summary").click();
    const places = pane.root.locator(".report .link");
    expect(await places.count()).toBe(before.formulas.length);
    await places.first().click();
    const name = await places.first().innerText();
    await opened.page.waitForFunction(
      (place) => window.program.workbook.selected.address.replaceAll("'", "") === place,
      name,
    );

    await pane.button("Make live again").click();
    await headline(pane).getByText("as before.").waitFor();
    expect(await state()).toEqual(before);
  });

  test("an Excel without LAMBDA says that it cannot calculate such formulas", async () => {
    await openIn({});
    await pane.says("This program itself cannot calculate them.").waitFor();
    expect(await pane.button("Make portable").count()).toBe(0);
  });

  test("formulas stuck at #NAME? are entered again", async () => {
    await openIn({});
    await opened.page.evaluate(() => {
      for (const { cells } of window.program.workbook.worksheets.items)
        for (const { row, column, cell } of [...cells])
          if (cell.formula?.includes("CV.LIFETIME("))
            cells.set(row, column, { ...cell, value: "#NAME?" });
    });
    await pane.button("").first().click();
    await pane.card("Share this workbook").click();
    await pane.says("1 formula does not find the add-in although it is here").waitFor();
    await pane.button("Enter again").click();
    await headline(pane).getByText("1 formula is entered again.").waitFor();
  });

  test("a failure of Excel's is said, and nothing is lost", async () => {
    await openIn({ ExcelApi: "1.17" });
    const before = await state();
    await opened.page.evaluate(() => {
      window.program.intervene = () => {
        throw new Error("out of order");
      };
    });
    await pane.button("Make portable").click();
    await pane.says("That did not work:").waitFor();
    await opened.page.evaluate(() => {
      window.program.intervene = () => {};
    });
    expect((await state()).formulas).toEqual(before.formulas);
    await pane.button("Make portable").click();
    await headline(pane).getByText("portable: no add-in needed.").waitFor();
  });
});
