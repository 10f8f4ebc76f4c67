/** The example with the user's costs and years, computed by the formulas' own domain. */
import { readColumns } from "../../domain/support/columns";
import { lifetimeValue, schedule } from "../../domain/lifetime";
import { sum } from "../../domain/support/sum";
import { money } from "../currency";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { previewFigures } from "../define";
import { filled, parts } from "../sheet/texts";
import { PRICES, costsOf, purchasesIn } from "./example";
import type { SoftwareCustomer } from "./page";

export function preview({ inputs, say, locale }: SoftwareCustomer): Preview {
  const example = purchasesIn(inputs.years);
  const ledger = readColumns({
    years: { cells: example.map(({ year }) => [year]), as: "number" },
    // 0 would be a blank, so the studio is number 1 here
    customers: { cells: example.map(({ customer }) => [customer + 1]), as: "id" },
    amounts: { cells: example.map(({ product }) => [PRICES[product]]), as: "number" },
  });
  const costs = costsOf(inputs).map((figure, i) => ({ year: i + 1, figure }));
  const years = schedule(ledger, costs);
  const total = (figure: "own" | "referred" | "total" | "cost") =>
    sum(years.map((year) => year[figure]));
  const purchases = example.filter(({ customer }) => customer === 0).length;
  const value = lifetimeValue({
    transactions: Float64Array.of(purchases),
    average: Float64Array.of(total("own") / purchases),
    cost: Float64Array.of(total("cost")),
    referral: Float64Array.of(total("referred")),
  });
  const breakEven = years.find(({ cumulative }) => cumulative >= 0);

  const amount = money(inputs.currency);
  const count = (number: number) => number.toLocaleString(locale);
  const share = (number: number) => number.toLocaleString(locale, { style: "percent" });
  const { page } = say.sheets;
  const [title, own, referred] = parts(page["chart.sales"]);
  const named = (year: number) => filled(say.yearName, { year });
  return {
    figures: previewFigures(page, {
      lifetimeValue: amount(value),
      profit: amount(years[inputs.years - 1].cumulative),
      referredShare: share(total("referred") / total("total")),
      breakEven: breakEven ? named(breakEven.year) : say.never,
    }),
    chart: {
      ...{ title, kind: "stacked column", categories: years.map(({ year }) => named(year)) },
      series: [
        { name: own, values: years.map((year) => year.own), color: PALETTE[0] },
        { name: referred, values: years.map((year) => year.referred), color: PALETTE[1] },
      ],
    },
    read: filled(say.read, {
      purchases: count(example.length),
      customers: count(new Set(example.map(({ customer }) => customer)).size),
    }),
  };
}
