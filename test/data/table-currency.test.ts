/** Currencies that a table shows in the formats of its figures, which its cells do not say. */
import { checkPurchases } from "../../src/data/check";
import { curePurchases } from "../../src/data/cure";
import { type Currencies, tableOf } from "../../src/data/table";
import { currenciesIn, hasOpenYuan } from "../../src/data/table-currency";
import { type Choices, chosenCures } from "../../src/data/trouble";
import { currencyOf } from "../../src/data/troubles/amounts";

const ORDERS = [
  ["Orders of January", "", ""],
  ["Customer", "Date", "Amount"],
  ["Ann", 45296, 5],
  ["Bob", 45297, 6],
  ["Cleo", 45298, 7],
];
const shown = (...each: string[]): Currencies => new Map([[2, ["", "", ...each]]]);
const check = (currencies: Currencies | undefined, choices: Choices = {}) =>
  checkPurchases(tableOf(ORDERS, currencies), choices);
const troubles = (currencies?: Currencies) =>
  check(currencies)
    .troubles.map(({ kind }) => kind)
    .filter((kind) => kind === "currencies");

test("two currencies in one column are asked about, although every amount is a number", () => {
  const { questions } = check(shown("EUR", "USD", "EUR"));
  expect(questions).toMatchObject([{ trouble: { kind: "currencies", example: "EUR 2, USD 1" } }]);
});

test("of two, the amounts in the one that is chosen count, in their order", () => {
  const chosen = check(shown("EUR", "USD", "EUR"), { cures: { currencies: "only EUR" } });
  const { amounts, account } = curePurchases(chosen);
  expect(amounts).toEqual([5, 7]);
  expect(account.leftOut.get("other-currency")).toEqual([4]);
  expect(currencyOf(chosen, chosenCures(chosen.troubles))).toBe("EUR");
});

test.each<[string, Currencies | undefined, string | undefined]>([
  ["each row's", shown("EUR", "EUR", "EUR"), "EUR"],
  ["some rows'", shown("", "EUR", ""), "EUR"],
  ["that of the column", new Map([[2, "EUR"]]), "EUR"],
  ["none", undefined, undefined],
])("one currency is that of the purchases: %s", (_, currencies, currency) => {
  expect(troubles(currencies)).toEqual([]);
  const looked = check(currencies);
  expect(currencyOf(looked, chosenCures(looked.troubles))).toBe(currency);
});

test("a column of currencies says it before any format does", () => {
  const cells = ORDERS.slice(1).map((row, i) => [...row, i ? "GBP" : "Currency"]);
  const looked = checkPurchases(tableOf(cells, new Map([[2, ["", "EUR", "USD", "EUR"]]])));
  expect(looked.questions).toEqual([]);
  expect(currencyOf(looked, chosenCures(looked.troubles))).toBe("GBP");
});

describe("amounts in several columns of a table", () => {
  const cells = [
    ["Customer", "Sales", "Potential"],
    ["Ann", "€5", 9],
    ["Bob", "€6", 9],
  ];
  test("are in the currencies of all of them", () => {
    const table = tableOf(cells, new Map([[2, "USD"]]));
    expect(currenciesIn(table, [1, 2])).toEqual({
      isNamed: false,
      counts: [
        ["EUR", 2],
        ["USD", 2],
      ],
    });
    expect(currenciesIn(table, [1]).counts).toEqual([["EUR", 2]]);
    expect(currenciesIn(tableOf(cells), [2]).counts).toEqual([]);
  });
  test("are the reader's where a figure or its format says a bare 元", () => {
    const table = tableOf([...cells.slice(0, 1), ["Ann", "5元", 9]], new Map([[2, "元"]]));
    expect(hasOpenYuan(table, [1])).toBe(true);
    expect(currenciesIn(table, [1, 2]).counts).toEqual([["CNY", 1]]);
    expect(currenciesIn(table, [1, 2], "TWD").counts).toEqual([["TWD", 1]]);
    expect(hasOpenYuan(tableOf(cells), [1, 2])).toBe(false);
  });
  test("are in those that a column names, RMB being CNY", () => {
    const named = cells.map((row, i) => [...row, ["Currency", "RMB", "cny"][i]]);
    expect(currenciesIn(tableOf(named), [2])).toEqual({ isNamed: true, counts: [["CNY", 2]] });
  });
});
