/** What LibreOffice, which knows nothing of the add-in, makes of the files. */
import type { HostValue } from "../../src/hosts/host";
import { freeze } from "../../src/sharing/frozen";
import { portableLibrary } from "../../src/sharing/library";
import { makePortable } from "../../src/sharing/portable";
import type { SharedWorkbook } from "../../src/hosts/shared-workbook";
import type { SharingReport } from "../../src/sharing/report";
import { models } from "../../src/models";
import type { Plan } from "../../src/models/plan";
import { describeWithLibreOffice, openInLibreOffice } from "../support/libreoffice";
import { plansWithData } from "../support/model-data";
import { definitions } from "../support/portable";
import { chartFacts } from "../support/xlsx-charts";
import { newFile } from "../support/xlsx-host";
import { partsOf } from "../support/xlsx-package";
import { type ReadCell, type ReadWorkbook, namedFormulas, readXlsx } from "../support/xlsx-reader";
import { zoneOf } from "../../src/hosts/xlsx/zones";
import { strToU8, zipSync } from "fflate";
import { block, chartsPlan, fullPlan, looksPlan, planOf } from "./contract/plans";

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
  ["every look of a series", [looksPlan]],
  ["formulas", [formulasPlan]],
  ...models("zh-TW").map((model) => [`the model ${model.id}`, plansWithData(model)] as const),
];

type Numbered = [where: string, value: HostValue];

describeWithLibreOffice("LibreOffice", () => {
  /** As written, and as LibreOffice saves it without and with calculating. */
  interface Opened {
    readonly ours: ReadWorkbook;
    readonly shown: ReadWorkbook;
    readonly calculated?: ReadWorkbook;
    /** What was done to the formulas of the add-in. */
    readonly report?: SharingReport;
  }
  const living: Opened[] = [];
  const portable: Opened[] = [];
  const values: Opened[] = [];

  beforeAll(async () => {
    const library = portableLibrary(definitions);
    const files: Uint8Array[] = [];
    const reports: (SharingReport | undefined)[] = [];
    for (const [, parts] of plans) {
      const host = await newFile();
      for (const plan of parts) await host.apply(plan);
      files.push(await host.save(), await host.save({ sharing: toPortable }));
      files.push(await host.save({ sharing: toValues }));
      reports.push(undefined, ...taken.splice(0));
    }
    const isValues = (_: unknown, i: number) => i % 3 === 2;
    const kept = openInLibreOffice(files, { recalculate: false });
    const calculated = openInLibreOffice(files.filter(isValues), { recalculate: true });
    for (const [i, file] of files.entries())
      [living, portable, values][i % 3].push({
        ours: await readXlsx(file),
        shown: await readXlsx(kept[i]),
        ...(isValues(file, i) && { calculated: await readXlsx(calculated[(i - 2) / 3]) }),
        report: reports[i],
      });

    async function toPortable(workbook: SharedWorkbook) {
      taken.push(await makePortable(workbook, library, (formula) => formula));
    }
    async function toValues(workbook: SharedWorkbook) {
      taken.push(await freeze(workbook, library));
    }
  }, 600_000);
  const taken: SharingReport[] = [];

  describe.each(plans.map(([title], i) => [title, i] as const))("%s", (_title, i) => {
    test.each([
      ["as it is", living],
      ["portable", portable],
    ])("shows what we computed, but for what it must calculate and cannot (%s)", (_way, opened) => {
      const { ours, shown } = opened[i];
      const [isFilled, isArray] = [filledBy(ours, isOurs), filledBy(ours, ({ fills }) => !!fills)];
      const calculated = withoutValue(ours);
      // An array formula of Excel's own functions is calculated anew, too: it fails where it rests on ours.
      const failed = new Set(
        valuesIn(shown)
          .filter(([where, value]) => (value === "#NAME?" || value === "#VALUE!") && isArray(where))
          .map(([where]) => where),
      );
      const [cells, wanted] = [shown, ours].map((file) =>
        valuesIn(file).filter(
          ([where]) => !isFilled(where) && !calculated.has(where) && !failed.has(where),
        ),
      );
      expectSame(cells, wanted);
    });

    test("keeps the names of a portable file, and their LAMBDAs", () => {
      const { ours, shown } = portable[i];
      const [found, wanted] = [shown, ours].map(({ parts }) =>
        Object.entries(namedFormulas(parts))
          .filter(([, formula]) => /^=lambda\(/i.test(formula))
          .map(([name]) => name)
          .sort(),
      );
      expect(found).toEqual(wanted);
      expect(wanted.length > 0).toBe(portable[i].report!.changed.length > 0);
    });

    test("shows what we computed everywhere, in a frozen file", () => {
      const { ours, shown, report } = values[i];
      expectSame(valuesIn(shown), valuesIn(ours), withoutResult(report!));
    });

    test("calculates the plain formulas to the same", () => {
      const { ours, calculated, report } = values[i];
      expectSame(valuesIn(calculated!), valuesIn(ours), withoutResult(report!));
    });

    test("finds the names, the tables and the charts", () => {
      const { ours, shown } = living[i];
      for (const [name, range] of Object.entries(ours.names))
        expect([name, shown.names[name]]).toEqual([name, range]);
      for (const sheet of ours.sheets) {
        expect(shown.sheet(sheet).tables).toEqual(ours.sheet(sheet).tables);
        const [found, wanted] = [shown, ours].map((file) =>
          chartFacts(file, sheet, "shown").map(({ title, kind, series }) => ({
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
    const { ours, shown } = living[plans.findIndex(([title]) => title.endsWith("customer"))];
    const known = new Map(valuesIn(shown));
    const cells = valuesIn(ours)
      .map(([where]) => where)
      .filter(filledBy(ours, isOurs));
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

/** What LibreOffice always calculates anew, and cannot: array formulas with functions of the add-in, and all native equivalents. */
const isOurs = ({ formula = "", fills }: ReadCell): boolean =>
  /CVX_/.test(formula) || (!!fills && /CV\./.test(formula));

/** Whether a cell is filled by such a formula. */
function filledBy(file: ReadWorkbook, isOne: (cell: ReadCell) => boolean) {
  const areas = file.sheets.flatMap((name) =>
    file
      .sheet(name)
      .cells()
      .filter(([, cell]) => isOne(cell))
      .map(([cell, { fills = cell }]) => ({ name, ...zoneOf(fills) })),
  );
  return (where: string): boolean => {
    const [, sheet, cell] = /^(.*)!(.*)$/.exec(where)!;
    const { left, top } = zoneOf(cell);
    return areas.some(
      (area) =>
        area.name === sheet &&
        isWithin(left, area.left, area.right) &&
        isWithin(top, area.top, area.bottom),
    );
  };
}

const isWithin = (at: number, first: number, last: number) => at >= first && at <= last;

/** Formulas that come to empty text or an error, which LibreOffice takes for no result: what it shows it has calculated. */
const withoutValue = (file: ReadWorkbook): ReadonlySet<string> =>
  new Set(
    file.sheets.flatMap((sheet) =>
      file
        .sheet(sheet)
        .cells()
        .filter(
          ([, { formula, value }]) => formula !== undefined && (value === "" || isError(value)),
        )
        .map(([cell]) => `${sheet}!${cell}`),
    ),
  );

/** Whether formulas of the add-in that have no result for their data were left, which LibreOffice does not know. */
const withoutResult = ({ left }: SharingReport): boolean =>
  left.some(({ because }) => because === "no result");

const isError = (value: unknown): boolean => /^#[A-Z]/.test(String(value));

/**
 * Numbers agree to the digits that LibreOffice saves. Where errors may be others, whatever shows one need not be the same
 * error, and empty text may have become one.
 */
function expectSame(
  found: readonly Numbered[],
  wanted: readonly Numbered[],
  errorsMayBeOthers = false,
): void {
  const known = new Map(found);
  const places = new Set(wanted.map(([where]) => where));
  const more = found.filter(
    ([where, value]) => !places.has(where) && !(errorsMayBeOthers && isError(value)),
  );
  expect(more).toEqual([]);
  const isSame = ([where, value]: Numbered): boolean => {
    const other = known.get(where);
    if (errorsMayBeOthers && isError(value)) return isError(other);
    if (typeof value !== "number" || typeof other !== "number") return other === value;
    return Math.abs(other - value) <= Math.abs(value) * 1e-14;
  };
  const others = wanted.filter((each) => !isSame(each));
  expect(others.map(([where, value]) => [where, known.get(where), value])).toEqual([]);
}
