/** Answers to each model, small enough for a snapshot to be read. */
import { kindsOf } from "../../src/domain/forecast/kinds";
import { summarisePurchases } from "../../src/domain/forecast/summary";
import { parseDate } from "../../src/domain/support/dates";
import type { Answers, Model, RangeAnswer } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
import { kindsSample } from "../../src/models/histories/sample";
import { type PurchaseRanges, readPurchases } from "../../src/models/purchases";
import { samplePlan } from "../../src/models/sample";

const range = (address: string, ...cells: unknown[]): RangeAnswer => ({
  address,
  cells: cells.map((cell) => [cell]),
});

/** Seven purchases of four customers under a heading, one row without an amount. */
export const ORDERS: Answers = {
  customers: range(
    "Orders!A1:A9",
    ...["Customer", "Ann", "Bob", "Ann", "007", "Ann", "Eve", "Bob", "007"],
  ),
  dates: range("Orders!B1:B9", "Date", 45700, 45710, 45720, 45650, 45740, 45500, 45600, 45741),
  amounts: range("Orders!C1:C9", "Amount", 120, 40, 200, 15, 180, 60, 30, ""),
};

/** Seventeen purchases of seven customers, the fewest that tell a model of buying by the end of June 2025. */
const HISTORIES: readonly (readonly [customer: string, date: string, amount: number])[] = [
  ["Ann", "2025-01-31", 30],
  ["Ann", "2025-04-22", 35],
  ["Bob", "2025-02-05", 115],
  ["Bob", "2025-02-09", 50],
  ["Bob", "2025-03-11", 65],
  ["Bob", "2025-05-17", 10],
  ["Bob", "2025-06-10", 55],
  ["Cy", "2025-02-25", 15],
  ["Di", "2025-02-13", 130],
  ["Di", "2025-04-30", 65],
  ["Di", "2025-06-02", 145],
  ["Ed", "2025-02-17", 35],
  ["Ed", "2025-03-04", 40],
  ["Ed", "2025-04-20", 75],
  ["Flo", "2025-01-04", 90],
  ["Flo", "2025-01-12", 80],
  ["Gus", "2025-01-27", 50],
];
export const FEW_HISTORIES: Answers = {
  customers: range("Orders!A1:A18", "Customer", ...HISTORIES.map(([customer]) => customer)),
  dates: range("Orders!B1:B18", "Date", ...HISTORIES.map(([, date]) => date)),
  amounts: range("Orders!C1:C18", "Amount", ...HISTORIES.map(([, , amount]) => amount)),
  asOf: "2025-06-30",
};

/** The same customers in a list, a row each, beside the purchases. */
export const LIST = listed();

function listed() {
  const customers = [...new Set(HISTORIES.map(([customer]) => customer))];
  const own = customers.map((customer) => HISTORIES.filter(([each]) => each === customer));
  const rows = own.map((bought) => ({
    last: Math.max(...bought.map(([, date]) => parseDate(date))),
    orders: bought.length,
    spent: bought.reduce((sum, [, , amount]) => sum + amount, 0),
  }));
  const below = (letter: string, ...cells: unknown[]) =>
    range(`Orders!${letter}1:${letter}${cells.length}`, ...cells);
  return {
    customers: below("H", "Buyer", ...customers),
    last: below("I", "Last order", ...rows.map(({ last }) => last)),
    orders: below("J", "Orders", ...rows.map(({ orders }) => orders)),
    spent: below("K", "Total spent", ...rows.map(({ spent }) => spent)),
    asOf: "2025-06-30",
  };
}

/** The same customers as histories with their numbers, in place of the purchases. */
export function fewKinds(): Answers {
  const ledger = readPurchases(FEW_HISTORIES as unknown as PurchaseRanges);
  const asOf = parseDate("2025-06-30");
  const kinds = kindsOf(summarisePurchases(ledger, { asOf, unit: "day" }), ledger, 0);
  return Object.fromEntries(
    Object.entries(kindsSample(kinds, "en", []).answers).map(([id, answer]) => [
      id,
      typeof answer === "object" && "address" in answer
        ? { ...answer, address: answer.address.replace(/^.*!/, "Orders!") }
        : answer,
    ]),
  );
}

/** For models whose sample data are too many for a snapshot to be read. */
export const SMALLER: Readonly<Record<string, Answers>> = {
  rfm: { ...ORDERS, currency: "none" },
  "rfm-list": { ...LIST, currency: "none" },
  forecast: { ...FEW_HISTORIES, currency: "none" },
  "customer-base": { ...FEW_HISTORIES, currency: "none" },
};

/** The plan of a model with its own sample data, or with smaller ones in the sheet that `ordersPlan` adds. */
export const planFor = (model: Model): Plan =>
  SMALLER[model.id] ? model.plan(SMALLER[model.id]) : samplePlan(model, { currency: "none" });
