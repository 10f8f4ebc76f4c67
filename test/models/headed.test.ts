/** Headings that hold digits, and data that only look so. */
import { customerProfit } from "../../src/models/customer-profit";
import { withHeadingsKnown } from "../../src/models/headed";
import { rfm } from "../../src/models/rfm";
import { portfolio } from "../../src/models/portfolio";

const range = (address: string, ...cells: unknown[]) => ({
  address,
  cells: cells.map((cell) => [cell]),
});

const { questions } = customerProfit("en");
const known = (heading: unknown, ...below: unknown[]) => {
  const turnover = range("Data!B1:B9", heading as string, ...(below as number[]));
  const { turnover: found } = withHeadingsKnown({ turnover }, questions);
  return (found as { cells: unknown[][] }).cells[0][0] !== heading;
};

test.each([
  "Revenue 2024",
  "2024 revenue",
  "2024年销售额",
  "NPS (0-10)",
  "CSAT (1-5)",
  "Q1",
  "FY2024",
  "Q3. How likely are you to recommend us?",
  "1、您有多大可能向朋友推荐我们？",
  "Sales (k€, 12 months)",
])("%s heads a column of numbers", (heading) => {
  expect(known(heading, 10, 20)).toBe(true);
});

test.each([
  "50 USD",
  "USD 50",
  "R$ 1,200.00",
  "31 Jan 2025",
  "5 pieces",
  "12k",
  "#DIV/0!",
  "C17",
  "2024",
])("%s is no heading", (cell) => expect(known(cell, 10, 20)).toBe(false));

test("nothing is a heading that words follow, or beside which stands a number", () => {
  expect(known("Revenue 2024", "much", "little")).toBe(false);
  const answers = {
    turnover: range("Data!B1:B3", "Revenue 2024", 10, 20),
    direct: range("Data!C1:C3", 5, 5, 6),
  };
  expect(withHeadingsKnown(answers, questions)).toBe(answers);
});

const customers = range("Data!A1:A4", "Customer", "Ann", "Bob", "Cy");
test.each([
  [customerProfit, { customers, turnover: range("Data!B1:B4", "Revenue 2024", 10, 20, 30), direct: range("Data!C1:C4", "COGS 2024", 5, 6, 7) }], // prettier-ignore
  [portfolio, { customers, realised: range("Data!B1:B4", "Revenue 2024", 10, 20, 30), potential: range("Data!C1:C4", "Pipeline Q1", 5, 6, 7) }], // prettier-ignore
] as const)("a table with a year in its headings is read (%#)", (model, answers) => {
  const { read } = model("en").preview(answers);
  expect(read).toContain("3 customers");
  const formulas = JSON.stringify(model("en").plan(answers));
  expect(formulas).toContain("Data!B2:B4");
  expect(formulas).not.toContain("Data!B1:B4");
});

test("purchases under such headings are handed to functions without them", () => {
  const answers = {
    customers: range("Orders!A1:A4", "Customer", "Ann", "Bob", "Ann"),
    dates: range("Orders!B1:B4", "Date", 45_000, 45_010, 45_020),
    amounts: range("Orders!C1:C4", "Amount 2023", 10, 20, 30),
  };
  expect(rfm("en").preview(answers).figures[0].value).toBe("2");
  const formulas = JSON.stringify(rfm("en").plan(answers));
  expect(formulas).toContain("Orders!A2:A4,Orders!B2:B4,Orders!C2:C4");
  expect(formulas).not.toContain("Orders!C1:C4");
});
