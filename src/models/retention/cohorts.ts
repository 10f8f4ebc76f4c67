/** Retention's sheet of cohorts: who came when and bought again, and what all of them together say of survival. */
import { COUNT, PERCENT, label, number, ok, row, sheet, table } from "../sheet/words";
import { unless } from "../sheet/words";
import { PERIODS } from "./data";
import { MOST_PERIODS } from "./example";
import type { RangeAnswer } from "../model";
import type { Visits } from "./inputs";

/** Cohorts there is room for. */
const MOST_COHORTS = 400;

/** With amounts, returns are no purchases. `widest` is how many periods the shortest unit has. */
export function cohortSheet(
  { customers, dates }: Visits,
  amounts: RangeAnswer | undefined,
  widest: number,
) {
  const paid = amounts ? `,${amounts.address}` : "";
  const ids = PERIODS.map((period) => `period${period}`);
  const periods = ids.map((id, heading) => number(id, PERCENT, { heading }));
  const beyond = Math.max(0, widest - ids.length);
  const byPeriod = (formula: (id: string) => string) =>
    Object.fromEntries(ids.map((id) => [id, formula(id)]));
  const active = (id: string) => {
    const [shares, sizes] = [`cohorts[${id}]`, "cohorts[customers]"];
    const mean = `SUMPRODUCT(${shares},${sizes})/SUMPRODUCT(ISNUMBER(${shares})*${sizes})`;
    return ok("cohorts", `IF(COUNT(${shares})=0,"",${mean})`);
  };
  const survivors = (id: string) =>
    unless("[#active]", `IF([#active]="","",MAX([#active ${id}:period${MOST_PERIODS}]))`);
  return sheet("cohorts", {
    tab: 2,
    widths: [150, 96, ...Array<number>(ids.length + beyond).fill(56)],
    freeze: { above: "cohorts", columns: 2 },
    room: "cohorts",
    sections: [
      table("together", {
        columns: [label("what"), number("customers", COUNT), ...periods],
        rows: [
          row("active", {
            customers: ok("cohorts", "SUM(cohorts[customers])"),
            ...byPeriod(active),
          }),
          row("survivors", byPeriod(survivors)),
        ],
      }),
      table(
        "cohorts",
        {
          rows: MOST_COHORTS,
          ...{ space: 0, line: ids.length + 2 },
          spill: `CV.RETENTION.COHORT(${customers.address},${dates.address},{{unit}},FALSE,{{as-of}}${paid})`,
        },
        [
          label("cohort"),
          number("customers", COUNT),
          ...periods,
          // more periods than there are headings for, where they are short
          ...Array.from({ length: beyond }, (_, i) =>
            number(`beyond${i}`, PERCENT, { heading: null }),
          ),
        ],
      ),
    ],
  });
}
