/** Retention's sheet of cohorts: who came when and bought again, and what all of them together say of survival. */
import { COUNT, PERCENT, type Row, label, number, ok, row, sheet, table } from "../sheet/words";
import { unless } from "../sheet/words";
import { PERIODS } from "./data";
import type { RangeAnswer } from "../model";
import type { Visits } from "./inputs";

/** Cohorts there is room for. */
const MOST_COHORTS = 400;

const ids = PERIODS.map((period) => `period${period}`);
const byPeriod = (formula: (id: string) => string) =>
  Object.fromEntries(ids.map((id) => [id, formula(id)]));

/** With amounts, returns are no purchases. `widest` is how many periods the shortest unit has. */
export function cohortSheet(visits: Visits, amounts: RangeAnswer | undefined, widest: number) {
  const lowest = (id: string) =>
    unless("lasting[#share]", `IF([#active]="","",MIN(lasting[#share period0:${id}]))`);
  return following("cohorts", visits, amounts, widest, {
    above: [
      row("active", {
        customers: ok("cohorts", "SUM(cohorts[customers])"),
        ...byPeriod(pooled("cohorts")),
      }),
      row("survivors", byPeriod(lowest)),
    ],
  });
}

/** Behind it: who bought in a period or after it, and so was still a customer. */
export const keptSheet = (visits: Visits, amounts: RangeAnswer | undefined, widest: number) =>
  following("keptCohorts", visits, amounts, widest, {
    above: [row("share", byPeriod(pooled("keptCohorts")))],
    survivors: true,
  });

/** Of all cohorts old enough, the share in a period. */
const pooled = (cohorts: string) => (id: string) => {
  const [shares, sizes] = [`${cohorts}[${id}]`, `${cohorts}[customers]`];
  const mean = `SUMPRODUCT(${shares},${sizes})/SUMPRODUCT(ISNUMBER(${shares})*${sizes})`;
  return ok(cohorts, `IF(COUNT(${shares})=0,"",${mean})`);
};

/** A sheet that follows each cohort in a table from one formula, with rows for all of them above. */
function following(
  id: "cohorts" | "keptCohorts",
  { customers, dates }: Visits,
  amounts: RangeAnswer | undefined,
  widest: number,
  { above, survivors = false }: { above: readonly Row[]; survivors?: boolean },
) {
  const paid = amounts?.address ?? "";
  const more = survivors ? `,${paid},,TRUE` : paid && `,${paid}`;
  const periods = ids.map((period, heading) => number(period, PERCENT, { heading }));
  const beyond = Math.max(0, widest - ids.length);
  return sheet(id, {
    tab: 2,
    widths: [150, 96, ...Array<number>(ids.length + beyond).fill(56)],
    freeze: { above: id, columns: 2 },
    room: id,
    sections: [
      table(survivors ? "lasting" : "together", {
        columns: [label("what"), number("customers", COUNT), ...periods],
        rows: above,
      }),
      table(
        id,
        {
          rows: MOST_COHORTS,
          ...{ space: 0, line: ids.length + 2 },
          spill: `CV.RETENTION.COHORT(${customers.address},${dates.address},{{unit}},FALSE,{{as-of}}${more})`,
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
