/** The CDNOW sample, summarised by plain code of its own so that it can check the domain's. */
import fs from "fs";

const MILLISECONDS_PER_DAY = 86_400_000;

export interface Purchase {
  readonly customer: string;
  readonly date: string;
  /** Days since 1970. */
  readonly day: number;
  readonly amount: number;
}

export const dayOf = (date: string): number => Date.parse(date) / MILLISECONDS_PER_DAY;

/** All 6,919 purchases of 2,357 customers, 1997-01-01 to 1998-06-30. */
export function readCdnow(): Purchase[] {
  const [, ...lines] = fs
    .readFileSync("assets/samples/cdnow-sample.csv", "utf8")
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => {
    const [customer, date, , amount] = line.split(",");
    return { customer, date, day: dayOf(date), amount: Number(amount) };
  });
}

/** Histories of all customers up to a date, in units of so many days; one entry per customer, in order of id. */
export function cdnowHistories(until = "1997-09-30", daysPerUnit = 7) {
  const end = dayOf(until);
  const byCustomer = new Map<string, Map<number, number>>();
  for (const { customer, day, amount } of readCdnow()) {
    if (day > end) continue;
    if (!byCustomer.has(customer)) byCustomer.set(customer, new Map());
    const days = byCustomer.get(customer)!;
    days.set(day, (days.get(day) ?? 0) + amount);
  }
  const rows = [...byCustomer.values()].map((days) => {
    const dates = [...days.keys()].sort((a, b) => a - b);
    const repeats = dates.slice(1).map((day) => days.get(day)!);
    return {
      frequency: repeats.length,
      recency: (dates.at(-1)! - dates[0]) / daysPerUnit,
      age: (end - dates[0]) / daysPerUnit,
      monetary: repeats.length ? repeats.reduce((a, b) => a + b) / repeats.length : 0,
    };
  });
  const column = (name: keyof (typeof rows)[0]) => Float64Array.from(rows, (row) => row[name]);
  return {
    customers: [...byCustomer.keys()],
    frequency: column("frequency"),
    recency: column("recency"),
    age: column("age"),
    monetary: column("monetary"),
  };
}
