/** The example with the user's costs and years, computed by the formulas' own domain. */
import { readColumns } from "../../domain/columns";
import { lifetimeValue, schedule } from "../../domain/lifetime";
import { sum } from "../../domain/sum";
import { type Locale, texts } from "../../locales";
import { money } from "../currency";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { type Inputs, PRICES, costsOf, purchasesIn } from "./example";

export function preview(inputs: Inputs, locale: Locale): Preview {
  const say = texts(locale).models.softwareCustomer;
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

  const amount = money(inputs.currency, locale);
  const count = (number: number) => number.toLocaleString(locale);
  const share = (number: number) => number.toLocaleString(locale, { style: "percent" });
  return {
    figures: [
      { label: say.figures.lifetimeValue, value: amount(value) },
      {
        label: say.figures.profit(inputs.years),
        value: amount(years[inputs.years - 1].cumulative),
      },
      { label: say.figures.referredShare, value: share(total("referred") / total("total")) },
      {
        label: say.figures.breakEven,
        value: breakEven ? say.yearName(breakEven.year) : say.never(inputs.years),
      },
    ],
    chart: {
      title: say.page.salesChart,
      kind: "stacked column",
      categories: years.map(({ year }) => say.yearName(year)),
      series: [
        { name: say.page.series.own, values: years.map(({ own }) => own), color: PALETTE[0] },
        {
          name: say.page.series.referred,
          values: years.map(({ referred }) => referred),
          color: PALETTE[1],
        },
      ],
    },
    read: say.read(
      count(example.length),
      count(new Set(example.map(({ customer }) => customer)).size),
      inputs.years,
    ),
  };
}
