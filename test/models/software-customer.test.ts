import { softwareCustomer } from "../../src/models/software-customer";
import { PRICES, PURCHASES } from "../../src/models/software-customer/example";
import { softwareCustomer as sample } from "../support/samples";
import { rendered } from "./rendered";

const model = softwareCustomer("en");

describe("the example", () => {
  test("is the ledger that ships as a sample", () => {
    const ledger = sample();
    expect(PURCHASES.map(({ year }) => [year])).toEqual(ledger.years);
    expect(PURCHASES.map(({ product }) => [PRICES[product]])).toEqual(ledger.amounts);
    expect(
      PURCHASES.map(({ customer }) => [customer === 0 ? "Studio" : `Designer ${customer}`]),
    ).toEqual(ledger.customers);
  });
});

describe("preview", () => {
  test("shows the figures and the years of the example", () => {
    const { figures, chart, read } = model.preview({});
    expect(figures).toEqual([
      { label: "Lifetime value", value: "8,306" },
      { label: "Profit after 5 years", value: "8,306" },
      { label: "Referred share of sales", value: "64%" },
      { label: "Break-even", value: "Year 2" },
    ]);
    expect(chart.series.map(({ values }) => values)).toEqual([
      [495, 839, 694, 278, 1018],
      [0, 495, 1039, 2228, 2060],
    ]);
    expect(read).toContain("28 purchases by 5 customers");
    expect(read).toContain("illustrative");
  });

  test("follows the costs", () => {
    const { figures } = model.preview({ acquisitionCost: 3000, costToServe: 100 });
    expect(figures.map(({ value }) => value)).toEqual(["5,746", "5,746", "64%", "Year 3"]);
  });

  test("follows the years and the currency", () => {
    const { figures, read } = model.preview({ years: 3, currency: "EUR" });
    expect(figures).toEqual([
      { label: "Lifetime value", value: "€2,842" },
      { label: "Profit after 3 years", value: "€2,842" },
      { label: "Referred share of sales", value: "43%" },
      { label: "Break-even", value: "Year 2" },
    ]);
    expect(read).toContain("10 purchases by 3 customers in 3 years");
  });

  test("says when the cost is not earned back", () => {
    const { figures } = model.preview({ acquisitionCost: 20000 });
    expect(figures[0].value).toBe("-11,094");
    expect(figures[3].value).toBe("Not within 5 years");
  });

  test("speaks Chinese", () => {
    expect(softwareCustomer("zh-CN").preview({}).figures).toContainEqual({
      label: "客户终身价值",
      value: "8,306",
    });
    expect(softwareCustomer("zh-TW").preview({}).figures).toContainEqual({
      label: "客戶終身價值",
      value: "8,306",
    });
  });
});

describe("answers", () => {
  test.each([
    [{ acquisitionCost: -1 }, "Acquisition cost: enter a number of at least 0."],
    [{ acquisitionCost: NaN }, "Acquisition cost: enter a number."],
    [{ costToServe: "60" }, "Yearly cost to serve: enter a number."],
    [{ customer: "  " }, "Customer: enter a text."],
    [{ years: 2 }, "Years: enter a whole number from 3 to 10."],
    [{ currency: "XYZ" }, "Currency: choose one of the answers offered."],
    [
      { customer: "Designer 3" },
      "Customer: “Designer 3” is one of the referred customers; choose another name.",
    ],
  ])("%j is refused", (answers, message) => {
    expect(() => model.preview(answers)).toThrow(message);
    expect(() => model.plan(answers)).toThrow(message);
  });

  test("a refusal speaks the user's language", () => {
    expect(() => softwareCustomer("zh-TW").plan({ costToServe: -5 })).toThrow(
      "每年服務成本：請輸入不小於 0 的數字。",
    );
  });

  test("a customer's name that looks like a formula stays a name", () => {
    const { sheets } = model.plan({ customer: "=1+1" });
    expect(JSON.stringify(sheets)).not.toContain('{"formula":"=1+1"}');
    expect(sheets[0].blocks.flatMap(({ cells }) => cells.flat())).toContain("=1+1");
  });
});

test("the plan", () => {
  const answers = { customer: "Atelier", acquisitionCost: 700, years: 3, currency: "EUR" };
  expect(rendered(model.plan(answers))).toMatchSnapshot();
});
