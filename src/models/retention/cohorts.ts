/** Retention's sheet of cohorts: who came when and bought again, and what all of them together say of survival. */
import { lettersOf } from "../../a1";
import type { Texts } from "../../locales";
import { HEIGHTS, counting, formula, heading, text, unlessError } from "../cells";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { COHORTS, HEADER, MOST_COHORTS, MOST_PERIODS, POOLED } from "./places";
import type { Visits } from "./questions";

const SHARE = "0%";
const LAST = COHORTS + MOST_COHORTS - 1;

/** The spilled table's first cell tells whether it could be computed. */
export const COHORT_TABLE = `$A$${COHORTS}`;

/** `columns` is how many periods the shortest unit has. */
export function cohortSheet(
  { customers, dates }: Visits,
  columns: number,
  { retention: say }: Texts["models"],
): SheetPlan {
  const { cohorts } = say;
  const cells = (make: (letter: string) => string): Block["cells"] => [
    counting(MOST_PERIODS + 1).map((i): PlanCell => formula(make(lettersOf(i + 1)))),
  ];
  const rows = (letter: string) => `${letter}$${COHORTS}:${letter}$${LAST}`;
  const observed = (letter: string) => `SUMPRODUCT(ISNUMBER(${rows(letter)})*${rows("$B")})`;
  return {
    id: "cohorts",
    name: cohorts.sheet,
    tabColor: PALETTE[2],
    columns: [
      { width: 150 },
      { width: 96 },
      ...Array<{ width: number }>(Math.max(columns, MOST_PERIODS + 1)).fill({ width: 56 }),
    ],
    rowHeights: { 1: HEIGHTS.title },
    freeze: { rows: COHORTS - 1, columns: 2 },
    rows: LAST,
    blocks: [
      text("A1", cohorts.title, "title"),
      text("A2", cohorts.subtitle, "subtitle"),
      text(`A${HEADER}`, cohorts.together, "column heading"),
      text(`B${HEADER}`, cohorts.customers, "number heading"),
      { at: `C${HEADER}`, cells: [[0, ...counting(MOST_PERIODS)]], style: "number heading" },
      text(`A${POOLED}`, cohorts.active, "row heading"),
      {
        at: `B${POOLED}`,
        cells: [[formula(unlessError(COHORT_TABLE, `SUM(${rows("B")})`))]],
        style: "result",
        format: "#,##0",
      },
      {
        at: `C${POOLED}`,
        cells: cells((letter) =>
          unlessError(
            COHORT_TABLE,
            `IF(COUNT(${rows(letter)})=0,"",SUMPRODUCT(${rows(letter)},${rows("$B")})/${observed(letter)})`,
          ),
        ),
        style: "result",
        format: SHARE,
      },
      text(`A${POOLED + 1}`, cohorts.survivors, "row heading"),
      {
        at: `C${POOLED + 1}`,
        cells: cells((letter) =>
          unlessError(
            `${letter}${POOLED}`,
            `IF(${letter}${POOLED}="","",MAX(${letter}${POOLED}:$${lettersOf(MOST_PERIODS + 2)}${POOLED}))`,
          ),
        ),
        style: "result",
        format: SHARE,
      },
      heading(`A${COHORTS - 2}`, cohorts.each, MOST_PERIODS + 3),
      text(`A${COHORTS - 1}`, cohorts.cohort, "column heading"),
      text(`B${COHORTS - 1}`, cohorts.customers, "number heading"),
      {
        at: `C${COHORTS - 1}`,
        cells: [[0, ...counting(MOST_PERIODS)]],
        style: "number heading",
      },
      {
        at: `A${COHORTS}`,
        cells: [
          [formula(`=CV.RETENTION.COHORT(${customers.address},${dates.address},{{unit}},FALSE)`)],
        ],
        style: "row heading",
        spill: { rows: MOST_COHORTS, columns: 1 },
      },
      {
        at: `B${COHORTS}`,
        cells: [[null]],
        spill: { rows: MOST_COHORTS, columns: 1 },
        style: "result",
        format: "#,##0",
      },
      {
        at: `C${COHORTS}`,
        cells: [[null]],
        spill: { rows: MOST_COHORTS, columns: Math.max(columns, MOST_PERIODS + 1) },
        style: "result",
        format: SHARE,
      },
    ],
    notes: [
      { cell: `A${POOLED}`, text: say.notes.active },
      { cell: `A${POOLED + 1}`, text: say.notes.survivors },
      { cell: `A${COHORTS - 1}`, text: say.notes.cohorts },
    ],
  };
}

export { lettersOf as letterOf };
