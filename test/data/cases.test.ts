/**
 * A file a kind of trouble: `cases/x.csv` (.txt, .xlsx) is the table, `cases/x.json` what its check and its cure must give.
 * Every case goes three ways: the check itself, the sheet that the workbench makes of the file as the pane reads it, and the
 * command line.
 */
import { execFileSync } from "child_process";
import fs from "fs";
import path from "path";
import { formatDate } from "../../src/domain/support/dates";
import { checkPurchases } from "../../src/data/check";
import { curePurchases } from "../../src/data/cure";
import { type Opened, openFile } from "../../src/data/open/file";
import { ROLES } from "../../src/data/roles";
import { type Cell, type Table, tableOf } from "../../src/data/table";
import type { Choices } from "../../src/data/trouble";
import { checkOf } from "../../src/taskpane/controls/your-data";
import { readTable } from "../../src/taskpane/table";
import { planOf } from "../../src/workbench/opening/plan";
import { type Scalar, loadExcel } from "../support/excel";
import { latinIn } from "../support/latin";
import { newGrid } from "../support/grid";

const excel = loadExcel();

interface Expected {
  /** The cells themselves, where no text file can hold them. */
  cells?: (string | number)[][];
  /** How the file is read. */
  source?: { encoding: string; delimiter: string };
  /** Heading of the column that plays each role. */
  roles: Record<string, string>;
  /** Roles that no column plays. */
  none?: string[];
  /** Roles and kinds of trouble that a person must decide. */
  questions: string[];
  reasons?: Record<string, string>;
  /** Count and chosen cure of every trouble; all of them. */
  troubles?: Record<string, [number, string | null]>;
  /** Answers to the questions; columns by heading. */
  with?: { columns?: Record<string, string>; cures?: Record<string, string> };
  /** Troubles whose cure the table proves, so that nothing is said of them. */
  proven?: string[];
  usableAsItStands?: boolean;
  /** Whether some trouble is one of the file, which a sheet made of it does not tell. */
  isOfFile?: boolean;
  /** Cells stay text, as a program that stores all of them as text hands them over. */
  asText?: boolean;
  kept?: number;
  leftOut?: Record<string, number[]>;
  amounts?: number[];
  dates?: string[];
  customers?: (string | number)[];
  /** What a function gives for the purchases, worked out by hand: its arguments after the columns, then its table. */
  result?: { of: string; columns: string[]; then: Scalar[]; table: Scalar[][] };
}

const folder = path.join(__dirname, "cases");
const names = fs
  .readdirSync(folder)
  .flatMap((file) => (file.endsWith(".json") ? file.slice(0, -5) : []));
const expectedOf = (name: string) =>
  JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8")) as Expected;
const fileOf = (name: string): string | undefined =>
  ["csv", "txt", "xlsx"]
    .map((ending) => path.join(folder, `${name}.${ending}`))
    .find((file) => fs.existsSync(file));

/** What the command line says of every file, as data and in Chinese, from one start of it. */
let fromCommandLine: Record<
  string,
  { questions: string[]; troubles: unknown; inChinese: string[] }
>;
beforeAll(() => {
  const files = names.flatMap((name) => (fileOf(name) ? [[name, fileOf(name)]] : []));
  const script = `
    const { checkFile, checkJson, checkText } = require(${JSON.stringify(path.resolve("scripts/model/data.cjs"))});
    (async () => {
      const said = {};
      for (const [name, file] of ${JSON.stringify(files)}) {
        const checked = await checkFile(file, {});
        const inChinese = ["zh-CN", "zh-TW"].map((locale) => checkText(checked, locale));
        said[name] = { ...checkJson(checked), inChinese };
      }
      console.log(JSON.stringify(said));
    })();`;
  fromCommandLine = JSON.parse(
    execFileSync(process.execPath, ["-e", script], { encoding: "utf8", maxBuffer: 1e8 }),
  );
});

/** What is said, without the words of the file itself. */
const without = (theirs: ReadonlySet<string>, said: string): string =>
  [...theirs]
    .filter((word) => /\p{Script=Latin}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, "·"), said);

describe.each(names)("%s", (name) => {
  const expected = expectedOf(name);
  let opened: Opened | undefined;
  let table: Table;
  let check: ReturnType<typeof checkPurchases>;

  beforeAll(async () => {
    const file = fileOf(name);
    if (file) opened = await openFile(new Uint8Array(fs.readFileSync(file)));
    const cells: readonly (readonly Cell[])[] = expected.asText
      ? fs
          .readFileSync(file!, "utf8")
          .trim()
          .split("\n")
          .map((line, i) =>
            line.split(",").map((field, j) => (i && j === 2 ? Number(field) : field)),
          )
      : (opened?.cells ?? expected.cells!);
    table = expected.asText || !opened ? tableOf(cells) : tableOf(cells, undefined, opened.facts);
    check = checkPurchases(table);
  });

  if (expected.source)
    test("is read as it is written", () => expect(opened!.source).toMatchObject(expected.source!));

  if (fileOf(name) && !expected.asText && !expected.isOfFile)
    test("is the same on the sheet that the workbench makes of it, as the pane reads it", async () => {
      const { host } = newGrid();
      const { cells, formats } = opened!;
      const rows = cells.map((row) => row.map((cell) => (cell === "" ? null : cell)));
      const { headingRow } = table;
      const preview = { source: opened!.source, formats, headingRow, first: [] };
      const { names } = await host.apply(
        planOf("Orders", { ...preview, rows: rows.length, columns: formats.length }, rows),
      );
      await host.show(`${names.file}!A${Math.max(headingRow, 1)}`);
      const info = await host.describe(
        `${names.file}!A1:${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[formats.length - 1]}${rows.length}`,
      );
      const { troubles, questions, roles } = checkOf(await readTable(host, info!), {});
      expect(troubles).toEqual(check.troubles);
      expect(questions.map(({ about }) => about)).toEqual(
        check.questions.map(({ about }) => about),
      );
      expect(roles).toEqual(check.roles);
    });

  if (fileOf(name) && !expected.asText) {
    test("is said in Chinese without a word of English", () => {
      const theirs = new Set(opened!.cells.flat().map(String));
      const options =
        /--(cure|column) "[^"]*"|^.*\n|\b(USD|EUR|CNY|MXN|GBP|AUD|HKD|TWD|JPY)\b|[ABC] [列欄]/g;
      for (const said of fromCommandLine[name].inChinese)
        expect(latinIn(without(theirs, said.replace(options, "")))).toEqual([]);
    });

    test("is the same on the command line", () => {
      const { questions, troubles } = fromCommandLine[name];
      expect(questions).toEqual(expected.questions);
      expect(troubles).toEqual(JSON.parse(JSON.stringify(check.troubles)));
    });
  }

  test("finds the columns", () => {
    const found = Object.fromEntries(
      ROLES.flatMap((role) => {
        const { column } = check.roles[role];
        return column === undefined ? [] : [[role, table.headings[column]]];
      }),
    );
    expect(found).toMatchObject(expected.roles);
    for (const role of expected.none ?? []) expect(found).not.toHaveProperty(role);
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

  if (expected.proven)
    test("says nothing of what the table proves", () => {
      const proven = check.troubles.filter(({ isProven }) => isProven);
      expect(proven.map(({ kind }) => kind)).toEqual(expected.proven);
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

  if (expected.result)
    test(`gives the right result of ${expected.result.of}`, () => {
      const { of, columns, then, table } = expected.result!;
      const purchases = curePurchases(settled()) as unknown as Record<string, Scalar[]>;
      const ranges = columns.map((name) => Array.from(purchases[name], (cell) => [cell]));
      const given = excel.call(of, ...([...ranges, ...then] as never[])) as Scalar[][];
      expect(given.map((row) => row.slice(0, table[0].length))).toEqual(table);
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
