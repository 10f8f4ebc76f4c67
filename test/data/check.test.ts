/** The check of a table for what needs no amounts, such as retention, and in steps. */
import { checkFor, checkPurchases, checkVisits, checkingFor } from "../../src/data/check";
import { curePurchases } from "../../src/data/cure";
import { type Cell, tableOf } from "../../src/data/table";

const asked = ({ questions }: ReturnType<typeof checkVisits>) =>
  questions.map((question) =>
    question.about === "column" ? question.role : question.trouble.kind,
  );

const VISITS: Cell[][] = [
  ["Customer", "Date"],
  ["A", "2024-01-05"],
  ["A", "2024-02-05"],
  ["B", "2024-01-05"],
];

test("a table without amounts is asked for none where none are needed", () => {
  expect(asked(checkPurchases(tableOf(VISITS)))).toEqual(["amount"]);
  const check = checkVisits(tableOf(VISITS));
  expect(asked(check)).toEqual([]);
  expect(check.usableAsItStands).toBe(true);
});

test("what is mended of it has customers and days, and no amounts", () => {
  const rows = [...VISITS, ["B", "5.3.2024"], ["C", "25.3.2024"]];
  const cured = curePurchases(checkVisits(tableOf(rows)));
  expect(cured.hasAmounts).toBe(false);
  expect(cured.customers).toEqual(["A", "A", "B", "B", "C"]);
  expect(cured.account.kept).toBe(5);
});

test("amounts that are there are used, and asked about where in doubt", () => {
  const paid = (...headings: string[]) =>
    tableOf([
      ["Customer", "Date", ...headings],
      ...VISITS.slice(1).map((row, i) => [...row, ...headings.map((_, j) => 10 * (i + 1) + j)]),
    ]);
  const [one, rivals] = [checkVisits(paid("Amount")), checkVisits(paid("Amount", "Revenue"))];
  expect(asked(one)).toEqual([]);
  expect(curePurchases(one)).toMatchObject({ hasAmounts: true, amounts: [10, 20, 30] });
  expect(asked(rivals)).toEqual(["amount"]);
});

test("customers and days are asked for all the same", () =>
  expect(asked(checkVisits(tableOf([["Note"], ["a"], ["b"]])))).toEqual(["customer", "date"]));

test.each([[[{ id: "amounts", optional: true }]], [[{ id: "amounts", counted: true }]], [[]]])(
  "in steps it finds what it finds at once: %j",
  (questions) => {
    const checking = checkingFor(questions, tableOf(VISITS));
    let steps = 0;
    for (;;) {
      const { done, value } = checking.next();
      if (done) {
        expect(value).toEqual(checkFor(questions, tableOf(VISITS)));
        break;
      }
      steps++;
    }
    expect(steps).toBeGreaterThan(20);
  },
);
