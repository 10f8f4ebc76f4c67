import { parseNumber } from "../../src/taskpane/controls/number";

describe("parseNumber reads numbers as people type them", () => {
  const cases: [typed: string, value: number | undefined][] = [
    ["495", 495],
    [" 1,234.5 ", 1234.5],
    ["1,234,567", 1234567],
    ["-0.5", -0.5],
    ["−0.5", -0.5],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["12 %", 0.12],
    ["7%", 0.07],
    ["１２３", 123],
    ["１，２３４", 1234],
    ["0,25", undefined], // a comma groups thousands; elsewhere it may be the decimal sign: refused, not guessed
    ["1,23,456", undefined],
    ["1 234 567", 1234567],
    ["", undefined],
    ["ten", undefined],
    ["5 USD", undefined],
    ["1e999", undefined],
    ["NaN", undefined],
    ["Infinity", undefined],
    ["0x10", undefined],
    ["%", undefined],
    ["--5", undefined],
  ];
  test.each(cases)("%j → %p", (typed, value) => expect(parseNumber(typed)).toBe(value));

  test.each([
    ["40", 40],
    ["40%", 40],
    ["40 ％", 40],
    ["0.5 %", 0.5],
    ["40%%", undefined],
  ])("in percent, %j → %p", (typed, value) => expect(parseNumber(typed, true)).toBe(value));
});
