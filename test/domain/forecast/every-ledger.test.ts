/** Whatever ledger comes, a forecast answers, or says in one sentence in the reader's language why it cannot. */
import fs from "fs";
import path from "path";
import { checkPurchases } from "../../../src/data/check";
import { curePurchases } from "../../../src/data/cure";
import { openText } from "../../../src/data/open/csv";
import { decode } from "../../../src/data/open/text";
import { tableOf } from "../../../src/data/table";
import type { Choices } from "../../../src/data/trouble";
import { forecast, type ForecastOptions } from "../../../src/domain/forecast";
import { auditForecast } from "../../../src/domain/forecast/audit";
import { customerBase } from "../../../src/domain/forecast/base";
import { holdoutByCustomer } from "../../../src/domain/forecast/holdout";
import { MODEL_NAMES } from "../../../src/domain/forecast/models";
import { checkByFrequency, trackForecast } from "../../../src/domain/forecast/plots";
import { CustomerValueError } from "../../../src/domain/support/errors";
import { seededRandom } from "../../../src/domain/support/random";
import { LOCALES, sentence } from "../../../src/locales";
import { cdnowRows, ledgerOf, type Row } from "../../support/ledger";
import { exponential, gamma } from "../../support/simulate/draws";
import { mbgnbdTimes } from "../../support/simulate/histories";

const samples = path.join(__dirname, "../../../assets/samples");
const cases = path.join(__dirname, "../../data/cases");

/** The purchases of a file of test/data/cases, cured with the answers that stand beside it. */
function cured(file: string): Row[] {
  const answers = JSON.parse(fs.readFileSync(file.replace(/csv$/, "json"), "utf8")) as {
    with?: { columns?: Record<string, string>; cures?: Record<string, string> };
  };
  const { cells, cutOff } = openText(decode(fs.readFileSync(file)).text);
  const table = tableOf(cells, undefined, { cutOff });
  const columns = Object.fromEntries(
    Object.entries(answers.with?.columns ?? {}).map(([role, heading]) => [
      role,
      table.headings.indexOf(heading),
    ]),
  );
  const check = checkPurchases(table, { columns, cures: answers.with?.cures } as Choices);
  const { customers, dates, amounts } = curePurchases(check);
  return customers.map((customer, i): Row => [customer, dates[i], amounts[i]]);
}

const inFiles = fs
  .readdirSync(cases)
  .filter((file) => file.endsWith(".csv"))
  .flatMap((file): [string, Row[]][] => {
    const { kept } = JSON.parse(
      fs.readFileSync(path.join(cases, file.replace(/csv$/, "json")), "utf8"),
    ) as { kept?: number };
    return kept ? [[file, cured(path.join(cases, file))]] : [];
  });

const random = seededRandom(13);
const START = 45_000;
const YEAR = 365;

/** Customers who come within a quarter and buy at these times since. */
const customers = (
  count: number,
  timesUntil: (until: number) => number[],
  amountOf: (time: number) => number = () => gamma(random, 4, 0.1),
): Row[] =>
  Array.from({ length: count }, (_, customer) => {
    const joined = START + Math.floor(90 * random());
    return [0, ...timesUntil(START + YEAR - joined - 1)].map((time): Row => [
      customer,
      joined + Math.ceil(time),
      amountOf(time),
    ]);
  }).flat();

const poisson = (rate: number, until: number) => {
  const times: number[] = [];
  for (let t = exponential(random) / rate; t < until; t += exponential(random) / rate)
    times.push(t);
  return times;
};
const usual = (until: number) => mbgnbdTimes(random, { r: 0.8, alpha: 30, a: 0.8, b: 2.5 }, until);

/** One repeat purchase each, of amounts that no curve of spending fits: its p runs off. */
const farApart = [1, 1, 2, 3, 10, 50, 900, 200_000].flatMap((amount, customer): Row[] => [
  [customer, START, amount],
  [customer, START + 20 + 9 * customer, amount],
]);

/** Of these a forecast must give an answer. */
const simulated: [string, Row[]][] = [
  ["nobody leaves", customers(120, (until) => poisson(gamma(random, 1.5, 60), until))],
  ["one rate for all", customers(120, (until) => poisson(1 / 40, until))],
  ["a fixed price", customers(120, usual, () => 30)],
  ["three plans", customers(120, usual, () => [9, 19, 49][Math.floor(3 * random())])],
  ["returns", customers(120, usual, () => (random() < 0.2 ? -1 : 1) * gamma(random, 4, 0.1))],
  ["five customers", customers(5, (until) => poisson(1 / 50, until))],
  ["CDNOW, whole", cdnowRows()],
  ["F4: means far apart", farApart],
];
/** Columns year, customer, amount. */
const softwareCustomer = fs
  .readFileSync(path.join(samples, "software-customer.csv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(","))
  .map(([year, customer, , , , amount]): Row => [
    customer,
    `${2015 + Number(year)}-06-30`,
    Number(amount),
  ]);
const honest: [string, Row[]][] = [
  ["one-time buyers only", customers(120, () => [])],
  ["one customer, one purchase", [["A", START, 5]]],
  ["returns only", [["A", START, -5], ["B", START + 3, -5]]], // prettier-ignore
  ["software-customer.csv, a purchase in the middle of each year", softwareCustomer],
];

const options = (model: ForecastOptions["model"]): ForecastOptions => ({
  ...{ horizon: 52, unit: "week", discount: 0.002, margin: 1, model },
});

/** A result, or the sentences that a reader of each language gets. */
function answered<T>(compute: () => T): T | string[] {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof CustomerValueError)) throw error;
    return LOCALES.map((locale) => sentence(error, locale));
  }
}

const isShare = (share: number) => share >= 0 && share <= 1;
const isCount = (count: number) => Number.isFinite(count) && count >= 0;

function check(rows: Row[], model: ForecastOptions["model"]): boolean {
  const ledger = ledgerOf(rows);
  const made = answered(() => forecast(ledger, options(model)));
  const tasks: (() => unknown)[] = [
    () => trackForecast(ledger, options(model)),
    () => checkByFrequency(ledger, options(model), 7),
    () => holdoutByCustomer(ledger, options(model)),
    () => customerBase(ledger, { ...options(model), by: "quarter" }),
    () => auditForecast(ledger, options(model), { blank: 0, header: false }),
  ];
  for (const task of tasks) {
    const result = answered(task);
    if (Array.isArray(result) && typeof result[0] === "string") expectSentences(result as string[]);
  }
  if (Array.isArray(made)) {
    expectSentences(made);
    return false;
  }
  const { alive, chance, purchases, low, high, amount, value } = made;
  const isSound = (share: number, i: number): boolean =>
    [share, chance[i]].every(isShare) &&
    [purchases[i], low[i], high[i]].every(isCount) &&
    low[i] <= high[i] &&
    [amount[i], value[i]].every((money) => Number.isNaN(money) || isCount(money));
  expect([...alive].flatMap((share, i) => (isSound(share, i) ? [] : [i]))).toEqual([]);
  return true;
}

function expectSentences([english, ...others]: string[]): void {
  expect(english).toMatch(/^[^\n]{20,300}$/);
  for (const other of others) {
    expect(other).not.toBe(english);
    expect(other).toMatch(/[\u4e00-\u9fff]/);
  }
}

describe.each(MODEL_NAMES)("%s", (model) => {
  test.each(inFiles)("%s: a forecast or a sentence", (_name, rows) => void check(rows, model));
  test.each(simulated)("%s: a forecast", (_name, rows) => expect(check(rows, model)).toBe(true));
  test.each(honest)("%s: a sentence, if no forecast", (_name, rows) => void check(rows, model));
});
