/** A portable file in the hands of someone without the add-in: an independent engine computes what stands in it. */
import type { HostValue } from "../../src/hosts/host";
import { portableLibrary } from "../../src/sharing/library";
import { makePortable } from "../../src/sharing/portable";
import type { SharingReport } from "../../src/sharing/report";
import { type Zone, zoneOf } from "../../src/hosts/xlsx/zones";
import { models } from "../../src/models";
import type { Plan } from "../../src/models/plan";
import { softwareCustomer } from "../../src/models/software-customer";
import { plansWithData } from "../support/model-data";
import { definitions } from "../support/portable";
import { type Calculated, type Univer, type UniverWorkbook, startUniver } from "../support/univer";
import { newFile } from "../support/xlsx-host";
import { type ReadWorkbook, readXlsx } from "../support/xlsx-reader";
import { storedNames } from "../support/xlsx-stored";

let engine: Univer;
beforeAll(() => {
  engine = startUniver();
});
afterAll(() => engine.stop());

/** Rows that a sheet has at least: formulas refer to more than are filled. */
const ROWS = 1_000;

/**
 * What another reader finds in the file: values, formulas and names, as the file stores them; results are left to the engine.
 * Of the marks that files have, only `_xlfn.` is taken away, for which the engine has no use: a name that LET or LAMBDA gives
 * keeps `_xlpm.`, so that a call which has it by mistake has no result.
 */
function asFound(file: ReadWorkbook): UniverWorkbook {
  return {
    rows: Math.max(
      ROWS,
      ...file.sheets.flatMap((name) =>
        file
          .sheet(name)
          .cells()
          .map(([at]) => zoneOf(at).bottom + 1),
      ),
    ),
    names: Object.fromEntries(
      Object.entries(storedNames(file.parts)).map(([name, stored]) => [name, asCalculated(stored)]),
    ),
    sheets: Object.fromEntries(
      file.sheets.map((name) => {
        const cells = file.sheet(name).cells();
        const filled = cells
          .filter(([, { fills }]) => fills)
          .map(([anchor, { fills }]) => ({ anchor, zone: zoneOf(fills!) }));
        const isResult = (at: string) => {
          const { left, top } = zoneOf(at);
          return filled.some(({ anchor, zone }) => at !== anchor && contains(zone, left, top));
        };
        return [
          name,
          Object.fromEntries(
            cells
              .filter(([at]) => !isResult(at))
              .map(([at, { stored, value }]) => [
                at,
                stored === undefined ? value : asCalculated(stored),
              ]),
          ),
        ];
      }),
    ),
  };
}

const asCalculated = (stored: string): string => `=${stored.replace(/_xlfn\.(_xlws\.)?/g, "")}`;

const contains = (zone: Zone, column: number, row: number): boolean =>
  column >= zone.left && column <= zone.right && row >= zone.top && row <= zone.bottom;

const library = portableLibrary(definitions);

/** A portable file of plans, and what was done to make it one. */
async function portableFile(plans: readonly Plan[]) {
  const host = await newFile();
  for (const plan of plans) await host.apply(plan);
  const reports: SharingReport[] = [];
  const bytes = await host.save({
    sharing: async (workbook) => {
      reports.push(await makePortable(workbook, library, (formula) => formula));
    },
  });
  return { file: await readXlsx(bytes), report: reports[0] };
}

describe.each(models("en").map((model) => [model.id, model] as const))("%s", (_id, model) => {
  test("X2 – computes without the add-in to what it computed with it", async () => {
    const { file, report } = await portableFile(plansWithData(model));
    expect(report.changed.length).toBeGreaterThan(0);
    const others = report.left.filter(({ because }) => because !== "no result");
    expect(others).toEqual([]);
    let shown = await engine.calculate(asFound(file));
    // what refers to a cell that a formula fills may need a second time
    if (differing(file, shown).length) shown = await engine.calculateAgain();
    const wanted = differing(file, shown);
    expect(wanted.map(([sheet, at]) => [sheet, at, shown[sheet][at]])).toEqual(wanted);
  }, 600_000);
});

/** What the cells of a file should show and do not; what has no result with the add-in, for its data, is calculated by nobody. */
const differing = (file: ReadWorkbook, shown: Calculated): [string, string, HostValue][] =>
  file.sheets.flatMap((sheet) =>
    file
      .sheet(sheet)
      .cells()
      .filter(([at, { value }]) => !isError(value) && !isClose(shown[sheet][at] ?? "", value))
      .map(([at, { value }]): [string, string, HostValue] => [sheet, at, value]),
  );

const isError = (value: HostValue): boolean => /^#[A-Z]/.test(String(value));

/** Numbers agree to what Univer's BETA.DIST is exact to. */
const isClose = (one: HostValue, other: HostValue): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 + 2e-9 * Math.abs(other)
    : one === other;

test("the software customer is worth 8306, and 8806 when the layout software costs 100 more", async () => {
  const { file } = await portableFile([softwareCustomer("en").plan({})]);
  const [page] = file.sheets;
  const cellOf = (name: string) => file.names[name].replace(/\$/g, "").split(/[!:]/)[1];
  const [value, price] = [cellOf("Lifetime_value"), cellOf("Product_prices")];

  const found = asFound(file);
  const before = await engine.calculate(found);
  expect(before[page][value]).toBe(8306);
  const dearer = { ...found.sheets[page], [price]: 595 };
  const after = await engine.calculate({ ...found, sheets: { ...found.sheets, [page]: dearer } });
  expect(after[page][value]).toBe(8806);
});
