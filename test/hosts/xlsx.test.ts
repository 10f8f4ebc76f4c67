/** Files themselves: what the contract of all hosts does not ask. */
import { freeze } from "../../src/sharing/frozen";
import { portableLibrary } from "../../src/sharing/library";
import { makeLive, makePortable } from "../../src/sharing/portable";
import type { FileHost, SaveOptions } from "../../src/hosts/xlsx";
import type { SharedFile } from "../../src/hosts/xlsx/sharing";
import type { FileCell } from "../../src/hosts/xlsx/workbook";
import type { Plan } from "../../src/models/plan";
import { planFor } from "../models/answers-given";
import { modelsInTurn } from "../models/in-turn";
import { definitions } from "../support/portable";
import { newFile } from "../support/xlsx-host";
import { faultsOf, partsOf } from "../support/xlsx-package";
import { type ReadWorkbook, namedFormulas, readXlsx } from "../support/xlsx-reader";
import { HOSTILE_TEXTS, block, chartsPlan, fullPlan, ordersPlan, planOf } from "./contract/plans";

let host: FileHost;
beforeEach(async () => {
  host = await newFile();
});

const saved = async (plan: Plan, options: SaveOptions = {}) => {
  await host.apply(plan);
  return readXlsx(await host.save(options));
};

const sheetXml = async (plan: Plan) => {
  await host.apply(plan);
  return partsOf(await host.save())["xl/worksheets/sheet1.xml"];
};

describe("results are stored", () => {
  test("with the formula, whatever they are", async () => {
    const formulas = [
      "=1/4",
      '="00"&7',
      "=1=1",
      '=""',
      "=1/0",
      '="#N/A"',
      '="<&>"&CHAR(10)',
      "=-0",
    ];
    const file = await saved(planOf({ blocks: [block(formulas.map((formula) => [{ formula }]))] }));
    const cells = formulas.map((_, i) => file.sheet("Page").cell(`A${i + 1}`));
    expect(cells.map(({ formula }) => formula)).toEqual(formulas);
    expect(cells.map(({ value }) => value)).toEqual([
      ...[0.25, "007", true, "", "#DIV/0!"],
      ...["#N/A", "<&>\n", 0],
    ]);
  });

  test("of kinds that other readers do not take for each other", async () => {
    const results = ['="007"', "=TRUE", "=1/0", "=7"].map((formula) => ({ formula }));
    const xml = await sheetXml(planOf({ blocks: [block([results])] }));
    expect(xml).toContain(
      '<c r="A1" t="str"><f>"007"</f><v>007</v></c>'.replace(/"(007)"</, "&quot;$1&quot;<"),
    );
    expect(xml).toContain('<c r="B1" t="b"><f>TRUE</f><v>1</v></c>');
    expect(xml).toContain('<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(xml).toContain('<c r="D1"><f>7</f><v>7</v></c>');
  });

  test("of every cell that a formula fills, which stays a dynamic array", async () => {
    const formula = '=CV.VALUE.SEGMENTS({"Agency";"Retail"},{60;30},{30;40})';
    const file = await saved(planOf({ blocks: [block([[{ formula }]], { at: "B2" })] }));
    const sheet = file.sheet("Page");
    expect(sheet.cell("B2")).toMatchObject({ formula, fills: "B2:H4", value: "Segment" });
    expect(["B3", "C3", "F4", "H4"].map((cell) => sheet.cell(cell).value)).toEqual([
      ...["Agency", 1, -10, 0],
    ]);
    const xml = file.parts["xl/worksheets/sheet1.xml"];
    expect(xml).toContain(
      '<c r="B2" t="str" cm="1"><f t="array" ref="B2:H4">_xldudf_CV_VALUE_SEGMENTS(',
    );
    expect(xml).toContain('<c r="B3" t="str"><v>Agency</v></c><c r="C3"><v>1</v></c>');
    expect(file.parts["xl/metadata.xml"]).toContain('fDynamic="1"');
  });

  test("and not computed again when the file is opened", async () => {
    const { parts } = await saved(fullPlan);
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  test("in charts, too", async () => {
    const formula = "=CV.RETENTION.CURVE({100;70;55;47},3)";
    const range = (cells: string) => ({ sheet: "page", range: cells });
    const { parts } = await saved(
      planOf({
        blocks: [block([[{ formula }]])],
        charts: [
          {
            ...chartsPlan.sheets[0].charts![0],
            categories: range("A2:A4"),
            series: [{ name: "Survival", values: range("B2:B4") }],
          },
        ],
      }),
    );
    const values = (await host.read("Page!B2:B4")).map(([value]) => `<c:v>${value}</c:v>`);
    for (const value of values) expect(parts["xl/charts/chart1.xml"]).toContain(value);
  });
});

describe("formulas that compute with arrays", () => {
  test("say so, others do not", async () => {
    const formulas = ["=SUM(B1:B3*C1:C3)", "=SUM(B1:B3)", "=SUM(many*2)", "=one*2"];
    const file = await saved(
      planOf(
        { blocks: [block([...formulas.map((formula) => [{ formula }])])] },
        {
          names: [
            { id: "many", name: "many", sheet: "page", range: "B1:B3" },
            { id: "one", name: "one", sheet: "page", range: "B1" },
          ],
        },
      ),
    );
    const fills = formulas.map((_, i) => file.sheet("Page").cell(`A${i + 1}`).fills);
    expect(fills).toEqual(["A1", undefined, "A3", undefined]);
  });

  test("are all that call a function of the add-in, which else would show as =@CV.NPS(…)", async () => {
    const formula = "=CV.RETENTION.FIT({100;70;55})";
    const single = "=CV.NPS({10;9;3})";
    const file = await saved(
      planOf({ blocks: [block([[{ formula }]]), block([[{ formula: single }]], { at: "A9" })] }),
    );
    expect(file.sheet("Page").cell("A1")).toMatchObject({ fills: "A1:C1", dynamic: true });
    expect(file.sheet("Page").cell("A9")).toMatchObject({ fills: "A9", dynamic: true });
  });
});

describe("sharing", () => {
  const plan = planOf({
    blocks: [
      block([[{ formula: "=CV.PROFIT.ALLOCATE(90,{1;2;0})" }]]),
      block([[{ formula: "=SUM(A1:A3)+CV.NPS({10;9;3;3})" }, { formula: "=SUM(A1:A3)" }]], {
        at: "A5",
        style: "total",
      }),
      block([[{ formula: "=CV.NPS({11})" }]], { at: "A6" }),
      block([[{ formula: "=CV.VALUE.ESTIMATE({0,6,12},{1,1,1},FALSE)" }]], { at: "D1" }),
    ],
    notes: [{ cell: "D1", text: "By experience." }],
  });
  const library = portableLibrary(definitions);
  const factsIn = (file: ReadWorkbook) => (cell: string) => {
    const { value, formula, note } = file.sheet("Page").cell(cell);
    return [value, formula, note];
  };

  test("a frozen file holds values, and remembers the formulas", async () => {
    const file = await saved(plan, { sharing: (workbook) => freeze(workbook, library) });
    const facts = factsIn(file);
    expect(["A1", "A2", "A3"].map((cell) => facts(cell))).toEqual([
      [30, undefined, undefined],
      [60, undefined, undefined],
      [0, undefined, undefined],
    ]);
    expect(facts("A5")).toEqual([90, undefined, undefined]);
    expect(file.sheet("Page").cell("A5").bold).toBe(true);
    expect(facts("B5")).toEqual([90, "=SUM(A1:A3)", undefined]);
    // an error is no value to keep: the formula is left, and the report names it
    expect(facts("A6")).toEqual(["#VALUE!", "=CV.NPS({11})", undefined]);
    const [remembered] = Object.values(file.settings);
    expect(remembered).toContain("=CV.PROFIT.ALLOCATE(90,{1;2;0})");
    const xml = String(file.parts["xl/worksheets/sheet1.xml"]);
    expect(xml.match(/_xldudf_\w+/g)).toEqual(["_xldudf_CV_NPS"]);
    expect(xml.match(/ cm="1"/g)).toHaveLength(1);
    expect(faultsOf(file.parts)).toEqual([]);
  });

  test("a portable file holds native formulas and their definitions, and values where there are none", async () => {
    const file = await saved(plan, {
      sharing: (workbook) => makePortable(workbook, library, (formula) => `Was ${formula}`),
    });
    const facts = factsIn(file);
    expect(file.sheet("Page").cell("A1")).toMatchObject({
      formula: "=CVX_PROFIT_ALLOCATE(90,{1;2;0})",
      fills: "A1:A3",
      value: 30,
    });
    expect(facts("A5")).toEqual([90, "=SUM(A1:A3)+CVX_NPS({10;9;3;3})", undefined]);
    expect(facts("D1")).toEqual([
      "Benefits",
      undefined,
      "By experience.\n\nWas =CV.VALUE.ESTIMATE({0,6,12},{1,1,1},FALSE)",
    ]);
    const names = namedFormulas(file.parts);
    for (const { name, formula } of library.definitions(["CVX_PROFIT_ALLOCATE", "CVX_NPS"]))
      expect([name, names[name]]).toEqual([name, formula]);
    const xml = file.parts["xl/workbook.xml"];
    expect(xml).toContain('<definedName name="CVX_NPS" comment="CV.NPS">_xlfn.LAMBDA(_xlpm.');
    expect(xml).toMatch(/<definedName name="CVX_CELLS" hidden="1">|name="CVX_\w+" hidden="1">/);
    expect(JSON.stringify(file.parts)).not.toContain("_xldudf_");
    expect(faultsOf(file.parts)).toEqual([]);
  });

  test("what is made portable can be made live again, to the byte", async () => {
    await host.apply(plan);
    const before = partsOf(await host.save());
    const after = partsOf(
      await host.save({
        sharing: async (workbook) => {
          await makePortable(workbook, library, (formula) => formula);
          await makeLive(workbook, library);
        },
      }),
    );
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
      expect(after[part]).toBe(before[part]);
  });

  test("the work grows with the cells and the formulas, not with their product", async () => {
    const rows = 200;
    const cells = Array.from({ length: rows }, (_, i) => [i, { formula: `=CV.NPS({${i % 11}})` }]);
    await host.apply(planOf({ blocks: [block(cells)] }));
    let looks = 0;
    const counting = (cell: FileCell) =>
      Object.defineProperty({ ...cell }, "row", { get: () => (looks++, cell.row) });
    await host.save({
      sharing(workbook) {
        const file = workbook as SharedFile;
        const [sheet] = file.workbook.sheets;
        file.workbook = {
          ...file.workbook,
          sheets: [{ ...sheet, cells: sheet.cells.map(counting) }],
        };
        return freeze(workbook, library);
      },
    });
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(20 * rows);
  });

  test("the host keeps the formulas", async () => {
    await saved(plan, { sharing: (workbook) => freeze(workbook, library) });
    const file = await readXlsx(await host.save());
    expect(file.sheet("Page").cell("A1")).toMatchObject({
      formula: "=CV.PROFIT.ALLOCATE(90,{1;2;0})",
      fills: "A1:A3",
    });
  });
});

describe("charts", () => {
  test("are called by what they show", async () => {
    await host.apply(chartsPlan);
    const drawing = partsOf(await host.save())["xl/drawings/drawing1.xml"];
    const names = [...drawing.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(chartsPlan.sheets[0].charts!.map(({ title }) => title));
  });

  test("bars lie from the top down, their labels at the edge, and keep their colour below zero", async () => {
    const { parts } = await saved(chartsPlan);
    const charts = chartsPlan.sheets[0].charts!.map(({ kind }, i) => {
      const xml = parts[`xl/charts/chart${i + 1}.xml`];
      return {
        kind,
        downwards: xml.includes('"maxMin"'),
        low: xml.includes('tickLblPos val="low"'),
      };
    });
    for (const { kind, downwards, low } of charts)
      expect({ kind, downwards, low }).toEqual({
        ...{ kind, downwards: kind.endsWith("bar"), low: true },
      });
    const inverted = (xml: string) => xml.match(/<c:invertIfNegative val="0"\/>/g)?.length ?? 0;
    expect(charts.map((_, i) => inverted(parts[`xl/charts/chart${i + 1}.xml`]))).toEqual([
      ...[2, 2, 2, 2, 0, 0, 2],
    ]);
  });
});

describe("charts", () => {
  const share = { values: [0.55, 0.41, 0.04], formats: "0%" };
  const stacked: Plan = planOf({
    blocks: [block([share.values], { at: "B2", format: share.formats })],
    charts: [
      {
        ...chartsPlan.sheets[0].charts![0],
        ...{ kind: "stacked bar", labelled: true, categories: { sheet: "page", range: "A2:A2" } },
        series: ["B2:B2", "C2:C2"].map((range, i) => ({
          name: `Part ${i}`,
          values: { sheet: "page", range },
          color: ["#4f8f3a", "#a3adb5"][i],
        })),
      },
    ],
  });

  test("values in stacked bars are read on their colours, and small shares have none", async () => {
    const { parts } = await saved(stacked);
    const labels = [...parts["xl/charts/chart1.xml"].matchAll(/<c:dLbls>.*?<\/c:dLbls>/gs)];
    expect(labels.map(([label]) => /srgbClr val="(\w+)"/.exec(label)?.[1])).toEqual([
      ...["FFFFFF", "24323A"],
    ]);
    for (const [label] of labels) expect(label).toContain('formatCode="[&lt;0.06]&quot;&quot;;0%"');
  });

  test("labels of axes are never slanted, and stand below what is less than nothing", async () => {
    const { parts } = await saved(chartsPlan);
    chartsPlan.sheets[0].charts!.forEach((_, i) => {
      const axes = [
        ...parts[`xl/charts/chart${i + 1}.xml`].matchAll(/<c:(catAx|valAx)>.*?<\/c:\1>/gs),
      ];
      const shown = axes.filter(([axis]) => axis.includes("<c:txPr>"));
      expect(shown.length).toBeGreaterThan(1);
      for (const [axis] of shown) expect(axis).toContain('<a:bodyPr rot="0" vert="horz"/>');
    });
  });

  test("of many categories some are named, and LibreOffice does not draw the others' labels over them", async () => {
    const [chart] = chartsPlan.sheets[0].charts!;
    const range = (letter: string) => ({ sheet: "page", range: `${letter}2:${letter}79` });
    const { parts } = await saved(
      planOf({
        blocks: [block(Array.from({ length: 79 }, (_, i) => [i || "Week", i || "Purchases"]))],
        charts: [
          {
            ...{ ...chart, kind: "line", categories: range("A") },
            series: [{ name: "Purchases", values: range("B"), color: "#4f8f3a" }],
          },
        ],
      }),
    );
    const [axis] = /<c:catAx>.*?<\/c:catAx>/s.exec(parts["xl/charts/chart1.xml"])!;
    expect(Number(/<c:tickLblSkip val="(\d+)"/.exec(axis)![1])).toBeGreaterThan(1);
    expect(axis).toMatch(/<a:bodyPr rot="1" vert="horz"\/>/);
  });
});

describe("a valid package", () => {
  test("of a plan with everything", async () => {
    await host.apply(fullPlan);
    await host.apply({ ...chartsPlan, settings: { 'a "key" & more': "<value>\n\u0001 " } });
    await host.apply(planOf({ blocks: [block([[{ formula: "=SEQUENCE(2,2)" }]])] }));
    const file = await readXlsx(await host.save());
    expect(faultsOf(file.parts)).toEqual([]);
    expect(file.settings).toEqual({
      answers: '{"price":5}',
      'a "key" & more': "<value>\n_x0001_ ",
    });
  });

  test.each(
    modelsInTurn("valid packages").map(({ model, locale }) => [model.id, locale, model] as const),
  )("of the model %s in %s", async (_id, _locale, model) => {
    await host.apply(ordersPlan());
    await host.apply(planFor(model));
    const library = portableLibrary(definitions);
    const ways: SaveOptions["sharing"][] = [
      undefined,
      (workbook) => freeze(workbook, library),
      (workbook) => makePortable(workbook, library, (formula) => formula),
    ];
    for (const sharing of ways) {
      const file = await readXlsx(await host.save({ sharing }));
      expect(faultsOf(file.parts)).toEqual([]);
      const failed = file.sheets.flatMap((sheet) =>
        file
          .sheet(sheet)
          .cells()
          .filter(([, { value }]) => /^#(NAME\?|REF!|NULL!)$/.test(String(value)))
          .map(([cell]) => `${sheet}!${cell}`),
      );
      expect(failed).toEqual([]);
    }
  });
});

describe("text", () => {
  test("stays text when someone enters the cell again, where Excel would read something else", async () => {
    const texts = ["=1+1", "007", "May 1", "TRUE", "Layout software", "客户"];
    const xml = await sheetXml(planOf({ blocks: [block(texts.map((text) => [text]))] }));
    const looks = texts.map(
      (_, i) => new RegExp(`<c r="A${i + 1}"( s="1")? t="s">`).exec(xml)?.[1],
    );
    expect(looks.map(Boolean)).toEqual([true, true, true, true, false, false]);
    const styles = partsOf(await host.save())["xl/styles.xml"];
    expect(styles.match(/quotePrefix="1"/g)).toHaveLength(1);
  });

  test("is what it was for another reader", async () => {
    const file = await saved(planOf({ blocks: [block(HOSTILE_TEXTS.map((text) => [text]))] }));
    const read = HOSTILE_TEXTS.map((_, i) => file.sheet("Page").cell(`A${i + 1}`).value);
    expect(read).toEqual(HOSTILE_TEXTS);
  });
});

describe("what a plan may not ask of a file", () => {
  const lists = (values: string[]) =>
    planOf({ validations: [{ range: "A1", rule: { kind: "list", values }, message: "" }] });
  const table = (...headings: (string | number)[]) =>
    planOf({
      blocks: [block([headings, headings.map(() => 1)])],
      tables: [{ id: "table", name: "Table", range: "A1:B2" }],
    });
  test.each([
    ["a list that is too long", lists(["x".repeat(200), "y".repeat(60)]), "255 characters"],
    ["a comma within a list", lists(["Paris, France"]), "'Paris, France' has a comma"],
    ["a table with the same heading twice", table("Year", "year"), "two columns are called 'year'"],
    ["a table with a number for a heading", table("Year", 2025), "its heading in B1 is not a text"],
    ["text too long for a cell", planOf({ blocks: [block([["x".repeat(32_768)]])] }), "32767"],
    ["a cell beyond the sheet", planOf({ notes: [{ cell: "XFE1", text: "" }] }), "lies outside"],
  ])("%s", async (_what, plan, reason) => {
    await expect(host.apply(plan)).rejects.toMatchObject({
      name: "HostError",
      message: expect.stringContaining(reason),
    });
  });

  test("to be saved with nothing in it", async () => {
    await expect(host.save()).rejects.toThrow("a file must have a sheet");
  });
});

describe("on paper", () => {
  const CENTRED = 'horizontalCentered="1"';
  const wide = (columns: number, rows: number) =>
    planOf({
      blocks: [block(Array.from({ length: rows }, () => Array(columns).fill(1)))],
      freeze: { rows: 1 },
    });
  test.each([
    ["what fits is one page", wide(8, 30), ['orientation="portrait"', CENTRED], ["fitToHeight"]],
    [
      "what is wide lies across",
      wide(18, 30),
      ['orientation="landscape"', CENTRED],
      ["fitToHeight"],
    ],
    ["a long list runs on", wide(8, 300), ['orientation="portrait"', 'fitToHeight="0"'], [CENTRED]],
    ["a long wide one, too", wide(30, 300), ['orientation="landscape"', 'fitToHeight="0"'], []],
  ])("%s", async (_what, plan, has, hasNot) => {
    const xml = await sheetXml(plan);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    for (const part of has) expect(xml).toContain(part);
    for (const part of hasNot) expect(xml).not.toContain(part);
  });

  test("a block that a page would cut begins on the next page", async () => {
    const rows = (count: number) => Array.from({ length: count }, () => Array(8).fill(1));
    const blocks = [block(rows(40)), { ...block(rows(40)), at: "A42" }];
    const xml = await sheetXml(planOf({ blocks }));
    expect(xml).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="41" max="16383" man="1"/></rowBreaks>',
    );
    expect(faultsOf((await saved(planOf({ blocks }))).parts)).toEqual([]);
  });

  test("the headings that stay in view stand on every page", async () => {
    const { parts } = await saved(wide(8, 300));
    expect(parts["xl/workbook.xml"]).toMatch(/_xlnm\.Print_Titles"[^>]*>Page!\$1:\$1</);
  });
});

test("100,000 rows are all there", async () => {
  const cells = Array.from({ length: 100_000 }, (_, i) => [i, `C${i}`]);
  const xml = await sheetXml(planOf({ blocks: [block(cells)] }));
  expect(xml.match(/<row /g)).toHaveLength(100_000);
});
