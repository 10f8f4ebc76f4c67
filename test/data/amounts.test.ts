import { currencyIn, parseAmount, readingOf, signsIn } from "../../src/data/amounts";

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
    ["1,234萬", ",", 12340000],
    ["1.234萬", ",", 12340],
    ["1,2萬", ".", NaN],
    ["1,2萬", ",", NaN],
    ["3億", ".", 300000000],
    ["4.35亿元", ".", 435000000],
    ["3.5千", ".", 3500],
    ["2千萬", ".", 20000000],
    ["12萬5千", ".", 125000],
    ["NT$1萬2", ".", 12000],
    ["1萬2000元", ".", 12000],
    ["1億2000萬", ".", 120000000],
    ["-3萬5", ".", -35000],
    ["1萬200", ".", NaN],
    ["5千3萬", ".", NaN],
    ["1千20萬", ".", NaN],
    ["新台幣 8000 元整", ".", 8000],
    ["8,000圓整", ".", 8000],
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
    ["1,2萬", "none"],
    ["1萬2", "either"],
    ["45.00 CR", "none"],
  ])("%s: %s", (text, reading) => expect(readingOf(text)).toBe(reading));

  // a pattern that tries every split of it in two would never end
  test("a comment of a hundred thousand signs is none", () => {
    for (const sign of ["x", " ", "中"]) expect(readingOf(`${sign.repeat(100_000)}!`)).toBe("none");
    expect(readingOf(`99${" ".repeat(100_000)}`)).toBe("either");
  });
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

describe("currencyIn amounts in Chinese units", () => {
  test.each([
    ["3億", ""],
    ["3.5千", ""],
    ["3億元", "元"],
    ["1.2萬元", "元"],
    ["8000元整", "元"],
    ["新台幣 8000 元整", "TWD"],
    ["NT$1萬2", "TWD"],
    ["500圓", "元"],
    ["300塊", "元"],
    ["人民幣 300 元", "CNY"],
    ["500日圓", "JPY"],
    ["港幣 20", "HKD"],
    ["100美金", "USD"],
  ])("%s: %s", (text, currency) => expect(currencyIn(text)).toBe(currency));
});
