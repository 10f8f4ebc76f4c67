/** Answers to each model, small enough for a snapshot to be read. */
import type { Answers, Model, RangeAnswer } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
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

/** For models whose sample data are too many for a snapshot to be read. */
const SMALLER: Readonly<Record<string, Answers>> = { rfm: ORDERS };

/** The plan of a model with its own sample data, or with smaller ones in the sheet that `ordersPlan` adds. */
export const planFor = (model: Model): Plan =>
  SMALLER[model.id] ? model.plan(SMALLER[model.id]) : samplePlan(model);
