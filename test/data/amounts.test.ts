import { parseAmount, readingOf, signsIn } from "../../src/data/amounts";

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
    ["12,-", ".", 12],
    ["Rs.500", ".", 500],
    ["$(45.00)", ",", -45],
    ["12,50", ".", 12.5],
    ["1.234", ",", 1234],
    ["1.234", ".", 1.234],
    ["45.00 CR", ".", NaN],
    ["10 - very likely", ".", NaN],
    ["12 apples", ".", NaN],
    ["1.2.3", ".", NaN],
    ["", ".", NaN],
  ];
  test.each(cases)("%s with %s is %s", (text, decimal, amount) =>
    expect(parseAmount(text, decimal)).toBe(amount),
  );
});

describe("readingOf", () => {
  test.each([
    ["12.5", "."],
    ["12,5", ","],
    ["1,234.50", "."],
    ["1.234,50 €", ","],
    ["1,234,567", "."],
    ["1.234.567", ","],
    ["1,00,000", "."],
    ["12,34,56,789", "."],
    ["1,2345,6789", "."],
    ["0.250", "."],
    [".5", "."],
    ["1'234", "either"],
    ["1\u202f234", "either"],
    ["99元", "either"],
    ["45.-", "either"],
    ["Rs.500", "either"],
    ["$(45.00)", "."],
    ["1.234", "doubtful"],
    ["-€ 12,500", "doubtful"],
    ["12 34", "none"],
    ["10.0.0.1", "none"],
    ["1,23,45", "none"],
    ["45.00 CR", "none"],
  ])("%s: %s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("signsIn a column", () => {
  test.each<[string[], object]>([
    [["1,234", "99"], { doubtful: 1 }],
    [["1.234,50", "7", "1.234"], { sign: ",", doubtful: 1 }],
    [["12,5"], { sign: ",", doubtful: 0 }],
    [["1,234,567"], { sign: ".", doubtful: 0 }],
    [["1.5", "1,5"], { sign: "both", doubtful: 0 }],
  ])("%j → %j", (texts, signs) => expect(signsIn(texts)).toEqual(signs));
});
