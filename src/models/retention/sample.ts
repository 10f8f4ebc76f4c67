/** Customers counted from purchases that stay elsewhere, as a sheet of data: those still there, and the cohorts by month beside them. */
import { lettersOf } from "../../a1";
import { type Cohorts, COHORT_UNITS, type CohortUnit } from "../../domain/retention/cohorts";
import { counting } from "../cells";
import { type Sample, type SampleTable, sampleOf } from "../sample";
import { parts } from "../sheet/texts";
import { MOST_PERIODS } from "./example";
import { survivorsOf } from "./preview";
import type { Texts } from "./texts/en";

/** Periods, their counts by four lengths, a gap, the remarks, a gap. */
const BESIDE = 8;

/** `kept` are those who bought in a period or later, by its length; `active` those who bought in a month. */
export function countsSample(
  kept: Readonly<Record<CohortUnit, Cohorts>>,
  active: Cohorts,
  told: Pick<SampleTable, "about" | "notes" | "remarks">,
  { counted: say }: Texts,
): Sample {
  const survivors = COHORT_UNITS.map((unit) => survivorsOf(kept[unit].rows));
  const longest = Math.max(...survivors.map(({ length }) => length));
  const periods = [0, ...counting(MOST_PERIODS)].slice(0, longest);
  const sample = sampleOf(
    {
      ...{ id: "counted", name: say.sheet, table: "Still_customers", ...told },
      headings: parts(say.columns),
      rows: periods.map((period) => [period, ...survivors.map((column) => column[period] ?? null)]),
      columns: [{ width: 64 }, ...COHORT_UNITS.map(() => ({ width: 150, format: "#,##0" }))],
      notes: [...told.notes, ...say.notes],
    },
    [undefined, ...COHORT_UNITS],
  );
  return { ...sample, sheet: withCohorts(sample.sheet, active, parts(say.cohorts)) };
}

/** The sheet with a table of cohorts beside what it has. */
function withCohorts(
  sheet: Sample["sheet"],
  { periods, rows }: Cohorts,
  [cohort, customers]: readonly string[],
): Sample["sheet"] {
  const at = (column: number, row: number) => `${lettersOf(BESIDE + column)}${row}`;
  const numbers = [customers, ...periods.map(String)];
  return {
    ...sheet,
    rows: Math.max(sheet.rows!, rows.length + 1),
    columns: [
      ...sheet.columns!,
      { width: 32 },
      { width: 96, format: "@" },
      { width: 90, format: "#,##0" },
      ...periods.map(() => ({ width: 56, format: "0%" })),
    ],
    blocks: [
      ...sheet.blocks,
      { at: at(0, 1), cells: [[cohort]], style: "column heading" },
      { at: at(1, 1), cells: [numbers], style: "number heading" },
      { at: at(0, 2), cells: rows },
    ],
    tables: [
      ...sheet.tables!,
      {
        id: "counted-cohorts",
        name: "Retention_cohorts",
        range: `${at(0, 1)}:${at(numbers.length, rows.length + 1)}`,
      },
    ],
  };
}
