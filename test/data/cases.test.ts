/** A file a kind of trouble: `cases/x.csv` is the table, `cases/x.json` what its check and its cure must give. */
import fs from "fs";
import path from "path";
import { formatDate } from "../../src/domain/support/dates";
import { checkPurchases } from "../../src/data/check";
import { curePurchases } from "../../src/data/cure";
import { openText } from "../../src/data/open/csv";
import { ROLES } from "../../src/data/roles";
import { type Cell, tableOf } from "../../src/data/table";
import type { Choices } from "../../src/data/trouble";

interface Expected {
  /** Heading of the column that plays each role. */
  roles: Record<string, string>;
  /** Roles and kinds of trouble that a person must decide. */
  questions: string[];
  reasons?: Record<string, string>;
  /** Count and chosen cure of every trouble; all of them. */
  troubles?: Record<string, [number, string | null]>;
  /** Answers to the questions; columns by heading. */
  with?: { columns?: Record<string, string>; cures?: Record<string, string> };
  usableAsItStands?: boolean;
  /** Cells stay text, as a program that stores all of them as text hands them over. */
  asText?: boolean;
  kept?: number;
  leftOut?: Record<string, number[]>;
  amounts?: number[];
  dates?: string[];
  customers?: (string | number)[];
}

const folder = path.join(__dirname, "cases");
const names = fs
  .readdirSync(folder)
  .flatMap((file) => (file.endsWith(".csv") ? file.slice(0, -4) : []));

describe.each(names)("%s", (name) => {
  const expected = JSON.parse(
    fs.readFileSync(path.join(folder, `${name}.json`), "utf8"),
  ) as Expected;
  const text = fs.readFileSync(path.join(folder, `${name}.csv`), "utf8");
  const cells: readonly (readonly Cell[])[] = expected.asText
    ? text
        .trim()
        .split("\n")
        .map((line, i) => line.split(",").map((field, j) => (i && j === 2 ? Number(field) : field)))
    : openText(text).cells;
  const table = tableOf(cells);
  const check = checkPurchases(table);

  test("finds the columns", () => {
    const found = Object.fromEntries(
      ROLES.flatMap((role) => {
        const { column } = check.roles[role];
        return column === undefined ? [] : [[role, table.headings[column]]];
      }),
    );
    expect(found).toMatchObject(expected.roles);
  });

  test("asks what a person must decide, and nothing else", () => {
    const asked = check.questions.map((q) => (q.about === "column" ? q.role : q.trouble.kind));
    expect(asked).toEqual(expected.questions);
    for (const [role, reason] of Object.entries(expected.reasons ?? {}))
      expect(check.roles[role as "customer"].reason).toBe(reason);
  });

  if (expected.troubles)
    test("counts the troubles and chooses safe cures", () => {
      const found = Object.fromEntries(
        check.troubles.map(({ kind, count, chosen }) => [kind, [count, chosen ?? null]]),
      );
      expect(found).toEqual(expected.troubles);
    });

  if (expected.usableAsItStands !== undefined)
    test(`the table is ${expected.usableAsItStands ? "used as it stands" : "copied"}`, () => {
      expect(settled().usableAsItStands).toBe(expected.usableAsItStands);
    });

  if (expected.kept !== undefined)
    test("gives the right purchases, and an account of every row", () => {
      const { account, ...purchases } = curePurchases(settled());
      expect(account.kept).toBe(expected.kept);
      const left = [...account.leftOut.values()].reduce((sum, rows) => sum + rows.length, 0);
      expect(account.kept + left).toBe(table.rows.length);
      if (expected.leftOut) expect(Object.fromEntries(account.leftOut)).toEqual(expected.leftOut);
      if (expected.amounts) expect(purchases.amounts).toEqual(expected.amounts);
      if (expected.customers) expect(purchases.customers).toEqual(expected.customers);
      if (expected.dates) expect(purchases.dates.map(formatDate)).toEqual(expected.dates);
    });

  function settled() {
    const columns = Object.fromEntries(
      Object.entries(expected.with?.columns ?? {}).map(([role, heading]) => [
        role,
        table.headings.indexOf(heading),
      ]),
    );
    return checkPurchases(table, { columns, cures: expected.with?.cures } as Choices);
  }
});
