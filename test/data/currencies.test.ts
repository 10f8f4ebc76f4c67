/** The currency of purchases, where their table says which it is. */
import { checkPurchases } from "../../src/data/check";
import { tableOf } from "../../src/data/table";
import { type Choices, chosenCures } from "../../src/data/trouble";
import { currencyOf } from "../../src/data/troubles/amounts";

test.each([
  ["CNY", "USD"],
  ["none", "USD"],
  ["TWD", undefined],
  ["USD", undefined],
])("a bare $ where %s is usual: %s", (usual, currency) => {
  const check = checkPurchases(
    tableOf([
      ["客户", "日期", "金额"],
      ["甲", "2024-01-05", "$5"],
    ]),
    {},
  );
  expect(currencyOf(check, chosenCures(check.troubles), usual)).toBe(currency);
});

function found(headings: string, rows: readonly string[], choices: Choices = {}) {
  const cells = [headings, ...rows].map((row) => row.split(";"));
  const check = checkPurchases(tableOf(cells), choices);
  return currencyOf(check, chosenCures(check.troubles));
}

const NAMED = "Customer;Date;Amount;Currency";
const row = (amount: string, currency = "") => `Ann;2024-01-05;${amount};${currency}`;
const both = [row("5", "USD"), row("6", "EUR")];

test.each<[string, string, string[], string | undefined, string?]>([
  ["a column names it", NAMED, [row("5", "eur"), row("6", "EUR")], "EUR"],
  ["people write RMB for CNY", NAMED, [row("5", "RMB")], "CNY"],
  ["dollars by name", NAMED, [row("5", "USD")], "USD"],
  ["a sign beside the amounts", "Customer;Date;Amount", [row("€5"), row("€6")], "EUR"],
  ["a bare $ may be any dollar", "Customer;Date;Amount", [row("$5"), row("$6")], undefined],
  ["nothing says it", "Customer;Date;Amount", [row("5")], undefined],
  ["two, and nobody has chosen", NAMED, both, undefined],
  ["two, and one is chosen", NAMED, both, "EUR", "only EUR"],
])("%s", (...[, headings, rows, currency, cure]) => {
  expect(found(headings, rows, cure ? { cures: { currencies: cure } } : {})).toBe(currency);
});
