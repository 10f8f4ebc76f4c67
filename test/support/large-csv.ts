/** A text read as a large file whose first rows are few, and read again as often as it asks for. */
import { type Check, checkPurchases } from "../../src/data/check";
import { curePurchases } from "../../src/data/cure";
import { LargeCsv, type Witness } from "../../src/data/large/csv";
import { LargeFileError, OpenQuestions } from "../../src/data/large/refused";
import { type Earlier, readUntilSettled } from "../../src/data/large/survey";
import type { Table } from "../../src/data/table";
import type { Choices } from "../../src/data/trouble";

/** Its purchases, each in words and in order of these, and what is left out; or what is asked. */
export async function streamed(text: string, firstRows: number, choices: Choices = {}) {
  const bytes = new TextEncoder().encode(text);
  const read = async (earlier: Earlier<Witness>) => {
    const file = new LargeCsv(() => choices, { firstRows, ...earlier });
    for (let at = 0; at < bytes.length; at += 997) file.push(bytes.subarray(at, at + 997));
    const { customers, dates, amounts, orders } = file.end().ledger();
    const purchases = Array.from(customers.codes, (code, i) =>
      purchase(customers.values[code], dates[i], amounts[i]),
    );
    const leftOut = [...file.account.leftOut].filter(([, rows]) => rows);
    const { scattered } = file.account;
    const lines = linesOf(Array.from(orders?.codes ?? [], (code) => (code < 0 ? "" : code)));
    return { purchases: purchases.sort(), leftOut: Object.fromEntries(leftOut), lines, scattered };
  };
  try {
    return await readUntilSettled(read);
  } catch (error) {
    if (error instanceof LargeFileError && ["reversals", "cut-off"].includes(error.refusal))
      return { refused: error.refusal } as const;
    if (error instanceof OpenQuestions) return { asks: asked(error.check), check: error.check };
    throw error;
  }
}

/** The same of a table that is read whole. */
export function curedOf(table: Table, choices: Choices) {
  const check = checkPurchases(table, choices);
  if (check.questions.length) return { asks: asked(check) };
  const { customers, dates, amounts, orders = [], account } = curePurchases(check);
  return {
    purchases: customers.map((id, i) => purchase(id, dates[i], amounts[i])).sort(),
    leftOut: Object.fromEntries([...account.leftOut].map(([fate, rows]) => [fate, rows.length])),
    lines: linesOf(orders),
  };
}

/** How many lines each order has; what has no order, "", is none. */
export function linesOf(orders: readonly (string | number)[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const order of orders.map(String))
    if (order) counts.set(order, (counts.get(order) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => a - b);
}

export const purchase = (customer: string | number, date: number, amount: number): string =>
  `${customer} ${Math.floor(date)} ${+amount.toFixed(6)}`;

const asked = ({ questions }: Check): string[] =>
  questions.map((each) => (each.about === "column" ? each.role : each.trouble.kind));
