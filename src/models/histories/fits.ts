/** Behind the page: what was fitted to the histories, and how well it foretold the purchases held out. */
import { moneyFormats } from "../currency";
import { COUNT, beside, label, number, sheet, table, words } from "../sheet/words";
import { type HistoriesMaking, fitOf } from "./list";
import { BUYING_PARAMETERS, GROUPS, OFF } from "../buying";
import { GROUP_LABELS, fitted, grouped, yearOf } from "./page";
import type { Computed } from "./preview";

export const fitsSheet = (making: HistoriesMaking) =>
  sheet("fits", {
    tab: 1,
    widths: [170, 110, ...Array<number>(5).fill(126)],
    sections: [
      beside([[buyingFit(), spendingFit(making.result.ranges)]]),
      ...(making.result.kinds.holdout > 0 ? [tested()] : []),
      ...(making.result.range ? [ranges(making)] : []),
    ],
  });

/** What was foretold for the hold-out beside what was made in it. */
const tested = () =>
  table("tested", { rows: GROUPS, tall: true }, [
    label("before", GROUP_LABELS),
    number("foretold", COUNT, {
      ...{ each: grouped("[customers]*list[expected]"), total: "sum" },
    }),
    number("made", COUNT, { each: grouped("[later]"), total: "sum" }),
    number("miss", OFF, {
      each: fitted('IF([@made]=0,"",[@foretold]/[@made]-1)'),
      total: fitted('IF([@made]=0,"",[@foretold]/[@made]-1)'),
    }),
  ]);

/** Years that the histories may come to hold. */
const SPARE = 3;

/** What is still to come, with its range, by the cohorts of the page. */
function ranges({ inputs, result, headers }: HistoriesMaking) {
  const { amount } = moneyFormats(inputs.currency);
  const { amounts, squares } = result.ranges;
  const first = yearOf(result.years, 0);
  return table(
    "ranges",
    {
      ...{ rows: result.years + 1 + SPARE, tall: true },
      spill:
        `CV.FORECAST.RANGE({{parameters}},IF(ISNUMBER(spendingFit[#first p]),{{spending}},MAX(list[average])),` +
        `{{discount-per-day}},IF(list[year]>${first},list[year],${first}),list[frequency],list[recency],list[age],` +
        `IF(list[frequency]>0,list[spenders],list[customers]),${amounts.address},${squares!.address},` +
        `{{margin}},{{model}},${headers})`,
    },
    [words("cohort"), number("residual", amount), number("low", amount), number("high", amount)],
  );
}

const DIGITS = "0.0000";

function buyingFit() {
  const spill = fitOf("list[frequency],list[recency],list[age],list[customers]");
  return table("buyingFit", { rows: 1, tall: true, spill: ["p1", spill] }, [
    label("name", undefined, { each: "{{model}}" }),
    ...BUYING_PARAMETERS.map((heading, i) => number(`p${i + 1}`, DIGITS, { heading })),
    number("likelihood", "#,##0.0"),
  ]);
}

function spendingFit({ spendFrequency, spendAmount, spendCustomers }: Computed["ranges"]) {
  const ranges = [spendFrequency, spendAmount, spendCustomers].map(({ address }) => address);
  const spill = `CV.GG.FIT(${ranges.join()})`;
  return table("spendingFit", { rows: 1, tall: true, spill: ["p", spill] }, [
    label("name", ["Gamma-Gamma"]),
    number("p", DIGITS, { heading: "p" }),
    number("q", DIGITS, { heading: "q" }),
    number("gamma", DIGITS, { heading: "gamma" }),
    number("likelihood", "#,##0.0"),
  ]);
}
