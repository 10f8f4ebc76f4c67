/** The currency of purchases, where their table says which it is. */
import { checkPurchases } from "../../src/data/check";
import { tableOf } from "../../src/data/table";
import { type Choices, chosenCures } from "../../src/data/trouble";
import { type Yuan, yuanOf } from "../../src/data/table-currency";
import { currencyOf, purchasesInOpenYuan } from "../../src/data/troubles/amounts";

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

/** 元 is that of the mainland and that of Taiwan: a reader's is theirs. */
test.each<[string, string, string | undefined]>([
  ["99元", "TWD", "TWD"],
  ["99元", "CNY", "CNY"],
  ["99元", "USD", "CNY"],
  ["1.2萬元", "TWD", "TWD"],
  ["人民幣 99", "TWD", "CNY"],
  ["¥99", "TWD", "CNY"],
  ["NT$99", "CNY", "TWD"],
])("%s where %s is usual: %s", (amount, usual, currency) => {
  const table = tableOf([
    ["客戶", "日期", "金額"],
    ["甲", "2024-01-05", amount],
  ]);
  const check = checkPurchases(table, { yuan: yuanOf(usual) });
  expect(currencyOf(check, chosenCures(check.troubles), usual)).toBe(currency);
});

describe("a bare 元 beside another currency", () => {
  const table = (...amounts: string[]) =>
    tableOf([["客戶", "日期", "金額"], ...amounts.map((amount) => ["甲", "2024-01-05", amount])]);
  const asked = (yuan: Yuan, ...amounts: string[]) =>
    checkPurchases(table(...amounts), { yuan }).troubles.find(({ kind }) => kind === "currencies");

  test("is asked about as what it is to the reader", () => {
    expect(asked("TWD", "99元", "$5", "6元")).toMatchObject({
      example: "TWD 2, USD 1",
      cures: ["only TWD", "only USD", "same"],
    });
    expect(asked("CNY", "99元", "$5", "6元")?.example).toBe("CNY 2, USD 1");
  });
  test("is the same as what is spelled out as that, and asked about beside the other", () => {
    expect(asked("TWD", "99元", "新臺幣 5 元")).toBeUndefined();
    expect(asked("TWD", "99元", "人民幣 5 元")?.example).toBe("CNY 1, TWD 1");
    expect(asked("CNY", "99元", "人民币 5 元")).toBeUndefined();
    expect(asked("CNY", "99元", "¥5")).toBeUndefined();
  });
  test("is that of the mainland where a ¥ stands beside it, whoever reads", () => {
    expect(asked("TWD", "99元", "¥5", "6元")).toBeUndefined();
    const check = checkPurchases(table("99元", "¥5"), { yuan: "TWD" });
    expect(purchasesInOpenYuan(check)).toBe(false);
    expect(currencyOf(check, chosenCures(check.troubles), "TWD")).toBe("CNY");
  });
});

test.each([
  ["元", "TWD"],
  ["新臺幣", "TWD"],
  ["人民幣", "CNY"],
  ["歐元", "EUR"],
])("a column that says %s is in %s to a reader in Taiwan", (word, code) => {
  const table = tableOf([
    ["客戶", "日期", "金額", "幣別"],
    ["甲", "2024-01-05", 5, word],
    ["乙", "2024-01-06", 6, word],
  ]);
  const check = checkPurchases(table, { yuan: "TWD" });
  expect(purchasesInOpenYuan(check)).toBe(false);
  expect(currencyOf(check, chosenCures(check.troubles), "TWD")).toBe(code);
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
