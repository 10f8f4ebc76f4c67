import { parseDate } from "../../../src/domain/support/dates";
import { forecast } from "../../../src/domain/forecast";
import { type BaseOptions, customerBase } from "../../../src/domain/forecast/base";
import { seededRandom } from "../../../src/domain/support/random";
import { cdnowRows, ledgerOf, type Row, shuffled } from "../../support/ledger";

const cdnow = ledgerOf(cdnowRows());
const options: BaseOptions = {
  asOf: parseDate("1997-09-30"),
  unit: "week",
  discount: 0.002,
  margin: 1,
  model: "mbgnbd",
  by: "month",
};
const months = customerBase(cdnow, options);
const all = months[months.length - 1];
const add = (figure: "customers" | "realised" | "buyers" | "residual" | "total") =>
  months.slice(0, -1).reduce((total, cohort) => total + cohort[figure]!, 0);

describe("CDNOW's customers of the first quarter of 1997", () => {
  test("are in cohorts by month of first purchase, the earliest first, and together last", () =>
    expect(months.map(({ cohort }) => cohort)).toEqual(["1997-01", "1997-02", "1997-03", null]));

  test.each(["customers", "realised", "buyers", "residual", "total"] as const)(
    "%s of the cohorts add up to the total",
    (figure) => expect(add(figure) / all[figure]!).toBeCloseTo(1, 12),
  );

  test("have brought what the ledger says up to the as-of date", () => {
    const paid = cdnowRows().filter(([, date]) => parseDate(String(date)) <= options.asOf!);
    expect(all.realised).toBeCloseTo(
      paid.reduce((total, [, , amount]) => total + amount, 0),
      6,
    );
  });

  test("are worth what CV.FORECAST comes to as its horizon grows without end", () => {
    const { value } = forecast(cdnow, { ...options, horizon: 20_000 });
    expect(all.residual! / value.reduce((total, x) => total + x)).toBeCloseTo(1, 10);
  });

  test("buy within a year as CV.FORECAST says", () => {
    const { chance } = forecast(cdnow, { ...options, horizon: 365.25 / 7 });
    expect(all.buyers).toBeCloseTo(chance.reduce((total, x) => total + x), 8); // prettier-ignore
  });

  test("have a range around the residual value that is narrower, in proportion, for all than for a month", () => {
    for (const { low, high, residual } of months) {
      expect(low).toBeLessThan(residual!);
      expect(high).toBeGreaterThan(residual!);
    }
    const width = ({ low, high, residual }: (typeof months)[number]) => (high! - low!) / residual!;
    for (const month of months.slice(0, -1)) expect(width(all)).toBeLessThan(width(month));
  });

  test("are worth in proportion to margin and currency", () => {
    const half = customerBase(cdnow, { ...options, margin: 0.5 });
    half.forEach((cohort, i) => {
      for (const figure of ["realised", "residual", "low", "high", "total"] as const)
        expect(cohort[figure]! / months[i][figure]!).toBeCloseTo(0.5, 9);
    });
  });

  test("are worth the same in whatever order the rows come, and in months as in weeks but for the time of discounting", () => {
    const again = customerBase(ledgerOf(shuffled(seededRandom(3), cdnowRows())), options);
    again.forEach((cohort, i) => expect(cohort.residual! / months[i].residual!).toBeCloseTo(1, 12));
    const monthly = 1.002 ** (365.25 / 12 / 7) - 1;
    const [total] = customerBase(cdnow, { ...options, by: "all", unit: "month", discount: monthly }); // prettier-ignore
    expect(total.residual! / all.residual!).toBeCloseTo(1, 1);
  });

  test.each(["bgnbd", "pnbd"] as const)(
    "by %s too are worth what CV.FORECAST comes to",
    (model) => {
      const [total] = customerBase(cdnow, { ...options, by: "all", model });
      const { value } = forecast(cdnow, { ...options, model, horizon: 20_000 });
      expect(total.residual! / value.reduce((sum, x) => sum + x)).toBeCloseTo(1, 9);
    },
  );
});

test("without any amount the value of what is to come is unknown, and the customers are counted", () => {
  const free = cdnowRows().map(([customer, date]): Row => [customer, date, 0]);
  const [total] = customerBase(ledgerOf(free), { ...options, by: "all" });
  expect(total).toMatchObject({ residual: null, low: null, high: null, total: null, realised: 0 });
  expect(total.buyers).toBeCloseTo(all.buyers, 8);
});
