/** Orders: rows of one order are one purchase, on every page of purchases; without orders those of a day are. */
import { checkPurchases } from "../../src/data/check";
import { tableOf } from "../../src/data/table";
import { customerBase as worthOf } from "../../src/domain/forecast/base";
import { ratePer, summarisePurchases } from "../../src/domain/forecast/summary";
import { rfm as score } from "../../src/domain/rfm";
import { parseDate } from "../../src/domain/support/dates";
import { customerBase } from "../../src/models/customer-base";
import { forecast } from "../../src/models/forecast";
import type { Answers, RangeAnswer } from "../../src/models/model";
import { type PurchaseRanges, readPurchases } from "../../src/models/purchases";
import { rfm } from "../../src/models/rfm";
import { dataPlan } from "../support/model-data";
import { FEW_HISTORIES } from "./answers-given";
import { newWorkbook } from "./cv-in-grid";

const AS_OF = "2025-06-30";
const { customers, dates, amounts } = FEW_HISTORIES as Record<string, RangeAnswer>;
const rows = customers.cells.length + 1;
const column = (letter: string, cells: readonly unknown[]): RangeAnswer => ({
  address: `Orders!${letter}1:${letter}${rows}`,
  cells: cells.map((cell) => [cell]),
});
/** Two more than FEW_HISTORIES in the ids alone: Ann orders twice on 22 April, Bob's first two days are one order. */
const BY_DAY: Answers = {
  customers: column("A", [...customers.cells.flat(), "Ann"]),
  dates: column("B", [...dates.cells.flat(), "2025-04-22"]),
  amounts: column("C", [...amounts.cells.flat(), 65]),
  asOf: AS_OF,
  currency: "none",
};
const ids = Array.from({ length: rows - 1 }, (_, i) => `N-${i === 3 ? 2 : i}`);
const BY_ORDER: Answers = { ...BY_DAY, orders: column("D", ["Order", ...ids]) };
const ledgerOf = (answers: Answers) => readPurchases(answers as unknown as PurchaseRanges);

async function inserted(
  model: typeof rfm | typeof forecast | typeof customerBase,
  answers = BY_ORDER,
) {
  const { host } = newWorkbook();
  await host.apply(dataPlan(Object.values(BY_ORDER).filter((each) => typeof each === "object")));
  const { names } = await host.apply(model("en").plan(answers));
  return (sheet: string, range: string) => host.read(`'${names[sheet]}'!${range}`);
}

test.each([
  ["by order", BY_ORDER, { Ann: 3, Bob: 4 }],
  ["by day", BY_DAY, { Ann: 2, Bob: 5 }],
] as const)("RFM, %s", async (_, answers, purchases) => {
  const scored = score(ledgerOf(answers), { asOf: parseDate(AS_OF) });
  const read = await inserted(rfm, answers);
  const listed = await read("list", "A5:E11");
  expect(listed.map(([customer]) => customer)).toEqual(scored.customers);
  expect(listed.map(([, , , frequency]) => frequency)).toEqual([...scored.frequency]);
  expect(Object.fromEntries(listed.map(([who, , , times]) => [who, times]))).toMatchObject(purchases); // prettier-ignore
  const [[count]] = await read("page", "A8");
  expect(rfm("en").preview(answers).figures[1].value).toBe(String(count));
});

test("Forecast counts days of buying, and an order of several days on its first", async () => {
  const frequency = (answers: Answers) => [
    ...summarisePurchases(ledgerOf(answers), { unit: "week", asOf: parseDate(AS_OF) }).frequency,
  ];
  const read = await inserted(forecast);
  expect((await read("list", "B5:B11")).flat()).toEqual(frequency(BY_ORDER));
  expect(frequency(BY_ORDER)).toEqual([1, 3, 0, 2, 2, 1, 0]);
  expect(frequency(BY_DAY)).toEqual([1, 4, 0, 2, 2, 1, 0]);
  expect(forecast("en").preview(BY_ORDER).read).toContain("17 purchases by 7 customers");
});

test("Customer base is worth what CV.FORECAST.BASE says of the orders", async () => {
  const options = { margin: 1, model: "mbgnbd", unit: "week", by: "month" } as const;
  const worth = (answers: Answers) =>
    worthOf(ledgerOf(answers), {
      ...{ ...options, asOf: parseDate(AS_OF), discount: ratePer("week", 0.1) },
    }).at(-1)!.residual;
  const read = await inserted(customerBase);
  const [[shown]] = await read("page", "A6");
  expect(shown).toBeCloseTo(worth(BY_ORDER)!, 8);
  expect(worth(BY_ORDER)).not.toBeCloseTo(worth(BY_DAY)!, 2);
});

test("whether numbers may be those of lines is asked only where orders are counted", () => {
  const lines = ["T1", "T2", "T3"].map((id, i) => [id, i ? "Ann" : "Bob", 45700, 10]);
  const table = tableOf([["Transaction ID", "Customer", "Date", "Amount"], ...lines]);
  const asked = (countsDays: boolean) => checkPurchases(table, {}, { countsDays }).questions.length;
  expect([asked(false), asked(true)]).toEqual([1, 0]);
  const counts = ({ questions }: { readonly questions: readonly object[] }) =>
    questions.some((question) => "counted" in question);
  expect([rfm, forecast, customerBase].map((model) => counts(model("en")))).toEqual([true, false, false]); // prettier-ignore
});
