/** The five-year software customer: what one customer is worth with those it refers. */
import { readColumns } from "../domain/columns";
import { invalid } from "../domain/errors";
import { lifetimeValue, schedule } from "../domain/lifetime";
import { sum } from "../domain/sum";
import { type Locale, type Texts, texts } from "../locales";
import { answersTo } from "./answers";
import { counting } from "./cells";
import type { Answers, Model, Preview, Question } from "./model";
import { PALETTE, type Plan } from "./plan";
import { NAMES } from "./software-customer/places";
import {
  ACQUISITION_COST,
  COST_TO_SERVE,
  type Inputs,
  PRICES,
  PURCHASES,
  REFERRED_CUSTOMERS,
  YEARS,
} from "./software-customer/example";
import { ledgerSheet } from "./software-customer/ledger";
import { pageSheet } from "./software-customer/page";

export function softwareCustomer(locale: Locale): Model {
  const say = texts(locale).models.softwareCustomer;
  const questions = questionsIn(say);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "software-customer",
    title: say.title,
    summary: say.summary,
    questions,
    preview: (answers) => preview(inputs(answers), locale),
    plan: (answers) => plan(inputs(answers), locale),
  };
}

type Say = Texts["models"]["softwareCustomer"];

function questionsIn({ questions: say, studio }: Say): readonly Question[] {
  return [
    {
      id: "customer",
      kind: "text",
      label: say.customer,
      hint: say.customerHint,
      value: studio,
    },
    {
      id: "acquisitionCost",
      kind: "number",
      label: say.acquisitionCost,
      hint: say.acquisitionCostHint,
      value: ACQUISITION_COST,
      min: 0,
    },
    {
      id: "costToServe",
      kind: "number",
      label: say.costToServe,
      hint: say.costToServeHint,
      value: COST_TO_SERVE,
      min: 0,
    },
  ];
}

function readInputs(questions: readonly Question[], answers: Answers, locale: Locale): Inputs {
  const answer = answersTo(questions, answers, locale);
  const say = texts(locale).models.softwareCustomer;
  const customer = answer.text("customer");
  if (REFERRED_CUSTOMERS.some((number) => say.designer(number) === customer))
    throw invalid(say.sameName(customer));
  return {
    customer,
    acquisitionCost: answer.number("acquisitionCost"),
    costToServe: answer.number("costToServe"),
  };
}

function plan(inputs: Inputs, locale: Locale): Plan {
  const { models } = texts(locale);
  return {
    title: models.softwareCustomer.title,
    sheets: [pageSheet(inputs, models), ledgerSheet(inputs, models)],
    names: NAMES,
  };
}

/** The example with the user's costs, computed by the formulas' own domain. */
function preview({ acquisitionCost, costToServe }: Inputs, locale: Locale): Preview {
  const say = texts(locale).models.softwareCustomer;
  const ledger = readColumns({
    years: { cells: PURCHASES.map(({ year }) => [year]), as: "number" },
    // 0 would be a blank, so the studio is number 1 here
    customers: { cells: PURCHASES.map(({ customer }) => [customer + 1]), as: "id" },
    amounts: { cells: PURCHASES.map(({ product }) => [PRICES[product]]), as: "number" },
  });
  const costs = counting(YEARS).map((year) => ({
    year,
    figure: year === 1 ? acquisitionCost : costToServe,
  }));
  const years = schedule(ledger, costs);
  const total = (figure: "own" | "referred" | "total" | "cost") =>
    sum(years.map((year) => year[figure]));
  const purchases = PURCHASES.filter(({ customer }) => customer === 0).length;
  const value = lifetimeValue({
    transactions: Float64Array.of(purchases),
    average: Float64Array.of(total("own") / purchases),
    cost: Float64Array.of(total("cost")),
    referral: Float64Array.of(total("referred")),
  });
  const breakEven = years.find(({ cumulative }) => cumulative >= 0);

  const amount = (number: number) => number.toLocaleString(locale, { maximumFractionDigits: 0 });
  const share = (number: number) => number.toLocaleString(locale, { style: "percent" });
  return {
    figures: [
      { label: say.figures.lifetimeValue, value: amount(value) },
      { label: say.figures.profit, value: amount(years[YEARS - 1].cumulative) },
      { label: say.figures.referredShare, value: share(total("referred") / total("total")) },
      {
        label: say.figures.breakEven,
        value: breakEven ? say.yearName(breakEven.year) : say.never,
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
    read: say.read(amount(PURCHASES.length), amount(REFERRED_CUSTOMERS.length + 1)),
  };
}
