/** What LibreOffice, which knows nothing of the add-in, makes of the files. */
import type { HostValue } from "../../src/hosts/host";
import { freeze } from "../../src/hosts/sharing/frozen";
import { portableLibrary } from "../../src/hosts/sharing/library";
import { models } from "../../src/models";
import type { Plan } from "../../src/models/plan";
import { planFor } from "../models/answers-given";
import { describeWithLibreOffice, openInLibreOffice } from "../support/libreoffice";
import { definitions } from "../support/portable";
import { chartFacts } from "../support/xlsx-charts";
import { newFile } from "../support/xlsx-host";
import { partsOf } from "../support/xlsx-package";
import { type ReadWorkbook, readXlsx } from "../support/xlsx-reader";
import { cellAt, zoneOf } from "../../src/hosts/xlsx/zones";
import { strToU8, zipSync } from "fflate";
import { block, chartsPlan, fullPlan, ordersPlan, planOf } from "./contract/plans";

/** Formulas of Excel that a model's page is made of, whose results LibreOffice must agree with. */
const formulasPlan = planOf({
  blocks: [
    block([
      [1, 2, "a"],
      [3, 4, "b"],
      [5, 6, "a"],
    ]),
    block(
      [
        "=SUM(A1:A3*B1:B3)",
        '=SUMIFS(A1:A3,C1:C3,"a")',
        '=MINIFS(B1:B3,C1:C3,"b")',
        "=STDEV.S(A1:A3)+PERCENTILE.INC(B1:B3,0.3)",
        '=IF(COUNTIF(C1:C3,"=a")=2,"two",0)',
        '=SUMPRODUCT(EXACT(C1:C3,"a")*(A1:A3<>""))',
        "=INDEX(C1:C3,MATCH(3,A1:A3,0))",
        "=A1=B1",
        "=1/0",
        '=TEXTJOIN(",",TRUE,C1:C3)',
      ].map((formula) => [{ formula }]),
      { at: "E1" },
    ),
  ],
});

const plans: readonly (readonly [string, readonly Plan[]])[] = [
  ["all that a sheet can have", [fullPlan]],
  ["every kind of chart", [chartsPlan]],
  ["formulas", [formulasPlan]],
  ...models("zh-TW").map(
    (model) => [`the model ${model.id}`, [ordersPlan(), planFor(model)]] as const,
  ),
];

type Numbered = [where: string, value: HostValue];

describeWithLibreOffice("LibreOffice", () => {
  /** As written and as LibreOffice saves it, by how its formulas of the add-in are stored and whether it calculates. */
  const living: { ours: ReadWorkbook; theirs: ReadWorkbook }[] = [];
  const values: { ours: ReadWorkbook; shown: ReadWorkbook; calculated: ReadWorkbook }[] = [];

  beforeAll(async () => {
    const library = portableLibrary(definitions);
    const files: Record<"living" | "values", Uint8Array[]> = { living: [], values: [] };
    for (const [, parts] of plans) {
      const host = await newFile();
      for (const plan of parts) await host.apply(plan);
      files.living.push(await host.save());
      files.values.push(await host.save({ sharing: (workbook) => freeze(workbook, library) }));
    }
    const kept = openInLibreOffice([...files.living, ...files.values], { recalculate: false });
    const calculated = openInLibreOffice(files.values, { recalculate: true });
    for (const [i] of plans.entries()) {
      living.push({ ours: await readXlsx(files.living[i]), theirs: await readXlsx(kept[i]) });
      values.push({
        ours: await readXlsx(files.values[i]),
        shown: await readXlsx(kept[plans.length + i]),
        calculated: await readXlsx(calculated[i]),
      });
    }
  }, 600_000);

  describe.each(plans.map(([title], i) => [title, i] as const))("%s", (_title, i) => {
    test("shows what we computed, where a formula fills one cell", () => {
      const { ours, theirs } = living[i];
      const computedAnew = arrayCells(ours);
      const [cells, wanted] = [theirs, ours].map((file) =>
        valuesIn(file).filter(([where]) => !computedAnew.has(where)),
      );
      expectSame(cells, wanted);
    });

    test("shows what we computed everywhere, in a frozen file", () => {
      expectSame(valuesIn(values[i].shown), valuesIn(values[i].ours));
    });

    test("calculates the plain formulas to the same", () => {
      expectSame(valuesIn(values[i].calculated), valuesIn(values[i].ours));
    });

    test("finds the names, the tables and the charts", () => {
      const { ours, theirs } = living[i];
      for (const [name, range] of Object.entries(ours.names))
        expect([name, theirs.names[name]]).toEqual([name, range]);
      for (const sheet of ours.sheets) {
        expect(theirs.sheet(sheet).tables).toEqual(ours.sheet(sheet).tables);
        const [found, wanted] = [theirs, ours].map((file) =>
          chartFacts(file, sheet).map(({ title, kind, series }) => ({
            ...{ title, kind },
            series: series.map(({ values: range, categories, color }) => ({
              ...{ range, categories, color },
            })),
          })),
        );
        expect(found).toEqual(wanted);
      }
    });
  });

  test("computes array formulas anew and does not know ours; this is what frozen files are for", () => {
    const { ours, theirs } = living[plans.findIndex(([title]) => title.endsWith("customer"))];
    const known = new Map(valuesIn(theirs));
    const cells = [...arrayCells(ours)];
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.map((where) => known.get(where))).toEqual(cells.map(() => "#NAME?"));
  });

  test("these proofs prove something: a wrong result is shown as it is, and put right when calculated", async () => {
    const host = await newFile();
    await host.apply(formulasPlan);
    const parts = partsOf(await host.save());
    const sheet = "xl/worksheets/sheet1.xml";
    const wrong = parts[sheet].replace(/(<c r="E2"><f>[^<]*<\/f><v>)6</, "$17<");
    expect(wrong).not.toBe(parts[sheet]);
    const file = zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, [sheet]: wrong }).map(([name, xml]) => [name, strToU8(xml)]),
      ),
    );
    for (const [recalculate, value] of [
      [false, 7],
      [true, 6],
    ] as const) {
      const [saved] = openInLibreOffice([file], { recalculate });
      expect((await readXlsx(saved)).sheet("Page").cell("E2").value).toBe(value);
    }
  }, 300_000);
});

const valuesIn = (file: ReadWorkbook): Numbered[] =>
  file.sheets.flatMap((sheet) =>
    file
      .sheet(sheet)
      .cells()
      .filter(([, { value }]) => value !== "")
      .map(([cell, { value }]): Numbered => [`${sheet}!${cell}`, value]),
  );

/** Cells that array formulas with functions of the add-in fill, also with nothing. */
function arrayCells(file: ReadWorkbook): Set<string> {
  const found = new Set<string>();
  for (const name of file.sheets)
    for (const [, { formula, fills }] of file.sheet(name).cells()) {
      if (!fills || !formula?.includes("CV.")) continue;
      const { left, right, top, bottom } = zoneOf(fills);
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          found.add(`${name}!${cellAt(row, column)}`);
    }
  return found;
}

/** Numbers agree to the digits that LibreOffice saves. */
function expectSame(found: readonly Numbered[], wanted: readonly Numbered[]): void {
  const known = new Map(found);
  expect([...known.keys()].sort()).toEqual(wanted.map(([where]) => where).sort());
  for (const [where, value] of wanted) {
    const other = known.get(where);
    if (typeof value !== "number" || typeof other !== "number")
      expect([where, other]).toEqual([where, value]);
    else expect([where, Math.abs(other - value) <= Math.abs(value) * 1e-14]).toEqual([where, true]);
  }
}
