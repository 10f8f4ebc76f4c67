import { decimalSign, parseAmount } from "../../src/data/amounts";

describe("parseAmount reads figures with signs, brackets and currencies", () => {
  const cases: [text: string, decimal: "." | ",", amount: number][] = [
    ["$1,234.50", ".", 1234.5],
    ["(45.00)", ".", -45],
    ["99元", ".", 99],
    ["¥1,234", ".", 1234],
    ["500 USD", ".", 500],
    ["-€ 3.20", ".", -3.2],
    ["12.50-", ".", -12.5],
    ["1.234,50 €", ",", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["CHF 1'000.00", ".", 1000],
    ["1.2万", ".", 12000],
    ["1,00,000", ".", 100000],
    ["10 - very likely", ".", NaN],
    ["12 apples", ".", NaN],
    ["1.2.3", ".", NaN],
    ["", ".", NaN],
  ];
  test.each(cases)("%s with %s is %s", (text, decimal, amount) =>
    expect(parseAmount(text, decimal)).toBe(amount),
  );
});

describe("decimalSign", () => {
  test.each<[string[], string | undefined]>([
    [["1,234", "99"], "."],
    [["1.234,50", "7"], ","],
    [["12,5"], ","],
    [["1,234,567"], "."],
    [["1.5", "1,5"], undefined],
  ])("%j → %s", (texts, sign) => expect(decimalSign(texts)).toBe(sign));
});
