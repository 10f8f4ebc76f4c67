/** The workbench in a browser, by its script and by hand. */
import fs from "fs";
import path from "path";
import type { FunctionReference } from "../../src/taskpane/reference";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { paneIn } from "../support/pane";
import { DIST, readConstant, type Scalar } from "../support/excel";

const reference: FunctionReference[] = JSON.parse(
  fs.readFileSync(path.join(DIST, "reference.json"), "utf8"),
);

let bench: OpenWorkbench;

beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench?.close());
afterEach(() => expect(bench.errors.splice(0)).toEqual([]));

/** Where examples are typed: a free corner of the first sheet. */
const COLUMN = 11;
const ROW = 1;
const address = (row: number, column: number): string =>
  `Start!${String.fromCharCode(64 + COLUMN + column)}${ROW + row}`;

/** Enters text in the corner and reads as many rows and columns from there on. */
async function typed(text: string, rows = 1, columns = 1) {
  await bench.enter(address(0, 0), text);
  const addresses = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => address(row, column)),
  );
  const readings = await bench.page.evaluate(
    (all) => Promise.all(all.map((row) => Promise.all(row.map((a) => window.workbench.read(a))))),
    addresses,
  );
  await bench.enter(address(0, 0), "");
  return readings;
}

describe.each(reference.map((entry) => [entry.name, entry] as const))("%s", (_, { examples }) => {
  test.each(examples.map(({ formula, result }) => [formula, result]))(
    "%s → %s",
    async (formula, result) => {
      if (result.startsWith("#")) {
        const [, code, message] = /^(#\S+) (.*)$/.exec(result)!;
        const [[reading]] = await typed(formula);
        expect(reading).toEqual({ value: code, text: code, error: message });
        return;
      }
      const wanted = readConstant(result.replace(/^≈\s*/, ""));
      const table = Array.isArray(wanted) ? wanted : [[wanted]];
      const readings = await typed(formula, table.length, table[0].length);
      readings.forEach((row, i) =>
        row.forEach((reading, j) => expectNear(reading.value, table[i][j])),
      );
    },
  );
});

/** The functions' own tests hold every digit; here it matters that the value arrives. */
function expectNear(value: Scalar, wanted: Scalar): void {
  if (typeof wanted !== "number") expect(value).toBe(wanted);
  else
    expect(Math.abs(Number(value) - wanted)).toBeLessThanOrEqual(
      Math.max(1, Math.abs(wanted)) / 1e3,
    );
}

describe("the sheets it opens with", () => {
  test("a start page, the ledger, the orders", async () => {
    const sheets = await bench.page.evaluate(() => window.workbench.sheets());
    expect(sheets).toEqual(["Start", "Software customer ledger", "CDNOW orders"]);
  });

  test.each([
    ["Start!B10", "45"],
    ["Start!G10", "8,306"],
    ["Start!B17", "Potential Loyalists"],
    ["Start!F22", "-105"],
    ["Start!G26", "8,306"],
    ["'Software customer ledger'!F28", "395"],
    ["'CDNOW orders'!A2", "0001"],
    ["'CDNOW orders'!B2", "1997-01-01"],
    ["'CDNOW orders'!D6920", "25.74"],
  ])("%s shows %s", async (cell, text) => expect((await bench.read(cell)).text).toBe(text));

  test("dates are dates and ids are text", async () => {
    expect((await bench.read("'CDNOW orders'!B2")).value).toBe(35_431);
    expect((await bench.read("'CDNOW orders'!A2")).value).toBe("0001");
  });

  test("an input of the start page is changed, its result follows, and undo takes it back", async () => {
    await bench.enter("Start!B5", "50");
    expect((await bench.read("Start!B10")).value).toBe(55);
    await bench.page.evaluate(() => window.workbench.undo());
    expect((await bench.read("Start!B10")).value).toBe(45);
  });
});

test("RFM of the CDNOW orders spills 2,357 customers", async () => {
  const milliseconds = await bench.page.evaluate(async () => {
    const start = performance.now();
    await window.workbench.enter("'CDNOW orders'!H1", "=CV.RFM(A:A,B:B,D:D)");
    return performance.now() - start;
  });
  console.info(`RFM of 6,919 purchases entered and spilled in ${Math.round(milliseconds)} ms`);
  expect((await bench.read("'CDNOW orders'!H1")).value).toBe("Customer");
  expect((await bench.read("'CDNOW orders'!Q2")).value).toBe("Champions");
  expect((await bench.read("'CDNOW orders'!H2358")).value).toMatch(/^\d{4}$/);
  expect((await bench.read("'CDNOW orders'!H2359")).value).toBe("");
  await bench.page.evaluate(() => window.workbench.undo());
  expect((await bench.read("'CDNOW orders'!H1")).value).toBe("");
});

describe("by hand", () => {
  /** Middle of a cell on the screen. */
  test("a formula is typed into a cell, with help on the argument it has come to", async () => {
    const { x, y } = await bench.pointIn("Start!I4");
    await bench.page.mouse.click(x, y);
    await bench.page.keyboard.type("=CV.VAL");
    await bench.page.locator(".o-autocomplete-dropdown").getByText("CV.VALUE").first().waitFor();
    await bench.page.keyboard.type("UE({40;30;20},");
    const help = bench.page.locator(".o-formula-assistant");
    await help.getByText("Perceived costs in the same unit").waitFor();
    await bench.page.keyboard.type("{35;10})");
    await bench.page.keyboard.press("Enter");
    expect((await bench.read("Start!I4")).value).toBe(45);
    await bench.enter("Start!I4", "");
  });

  test("the message of an error shows while the pointer rests on it", async () => {
    await bench.enter("Start!I4", '=CV.VALUE({40;30},{35;"ten"})');
    const { x, y } = await bench.pointIn("Start!I4");
    for (const step of [3, 2, 1, 0]) await bench.page.mouse.move(x - step, y);
    const tooltip = bench.page.locator(".o-error-tooltip-message");
    await tooltip.getByText("costs, row 2: 'ten' is not a number").waitFor();
    await bench.page.mouse.move(5, 5);
    await bench.enter("Start!I4", "");
  });

  test("the divider widens the pane by keyboard and by pointer", async () => {
    const pane = bench.page.locator("aside .pane-content");
    const width = async () => (await pane.boundingBox())!.width;
    const divider = bench.page.getByRole("separator", { name: "Width of the task pane" });
    const before = await width();
    await divider.press("ArrowLeft");
    expect(await width()).toBe(before + 16);
    const { x, y, height } = (await divider.boundingBox())!;
    await bench.page.mouse.move(x + 3, y + height / 2);
    await bench.page.mouse.down();
    await bench.page.mouse.move(x + 3 + 500, y + height / 2);
    await bench.page.mouse.up();
    expect(await width()).toBe(320);
  });
});

test("the language changes, and what was entered stays", async () => {
  await bench.enter("Start!I4", "=CV.NPS({10;9;8;3})");
  const menu = bench.page.locator(".o-topbar-menu").first();
  await bench.page.getByLabel("Language").selectOption("zh-TW");
  await menu.getByText("檔案").waitFor();
  await bench.page.locator("h1", { hasText: "客戶價值" }).first().waitFor();
  expect((await bench.read("Start!I4")).value).toBe(25);
  await bench.page.getByLabel("語言").selectOption("en");
  await menu.getByText("File").waitFor();
  await bench.enter("Start!I4", "");
});

test("dark and light", async () => {
  const theme = () => bench.page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe("light");
  await bench.page.getByRole("button", { name: "Switch to the dark theme" }).click();
  expect(await theme()).toBe("dark");
  await bench.page.locator(".o-spreadsheet.dark").waitFor();
  await bench.page.getByRole("button", { name: "Switch to the light theme" }).click();
  expect(await theme()).toBe("light");
});

describe("whatever is entered, the page stands", () => {
  test.each([
    ["=CV.VALUE("],
    ["=CV.VALUE()"],
    ["=CV.NOTHING(1)"],
    ["=CV.VALUE(K1,K1)"],
    ["=CV.VALUE(A1:A9,{1;2},#REF!)"],
    ["=CV.RFM(A:Z,B:B,1/0)"],
    ["=CV.RFM.SEGMENT(A1:G30,B1:B3,)"],
    [`=${"CV.NPS(".repeat(60)}1${")".repeat(60)}`],
    [`=CV.VALUE({${"1;".repeat(5_000)}1},{1})`],
    ["'=1+1"],
    ["<img src=x onerror=alert(1)>"],
    ["[link](javascript:alert(1))"],
    ["\u202e=CV.VALUE"],
    ["💰".repeat(16_000)],
  ])("%.40s", async (text) => {
    await typed(text);
    expect((await typed("=1+1"))[0][0].value).toBe(2);
    expect(await bench.page.locator("img[onerror]").count()).toBe(0);
  });

  test("a chart that cannot be drawn does not take the grid with it", async () => {
    await bench.page.evaluate(() => {
      const page = window as any;
      const Chart = page.Chart;
      let failed = false;
      page.Chart = new Proxy(Chart, {
        construct(target, args) {
          if (!failed) {
            failed = true;
            page.Chart = Chart;
            throw new Error("a broken chart");
          }
          return new target(...args);
        },
      });
    });
    await paneIn(bench.page).button("Insert this example").click();
    await bench.page.getByText("Something went wrong in the grid.").waitFor();
    expect((await typed("=1+1"))[0][0].value).toBe(2);
    await bench.page.locator(".o-figure canvas").first().waitFor();
    expect(bench.errors.splice(0).join()).toContain("a broken chart");
  });
});
