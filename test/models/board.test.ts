/** What makes a page one for a board: one sheet of paper, headings that are whole, charts that say what they show. */
import { cellAt } from "../../src/a1";
import { cornerOf } from "../../src/hosts/resolve";
import { pageSetUp } from "../../src/hosts/print";
import { LOCALES, type Locale } from "../../src/locales";
import { models } from "../../src/models";
import type { SheetPlan } from "../../src/models/plan";
import { samplePlan } from "../../src/models/sample";
import { planFor } from "./answers-given";
import { type Zone, blockZone, chartZone, pageWidth, zoneOf } from "./geometry";
import { longestFindings } from "./findings";
import { findingWidth, lineWidth, linesIn } from "./headings";

const HEADINGS: ReadonlySet<string | undefined> = new Set([
  "column heading",
  "number heading",
  "centred heading",
]);
const DEFAULT_WIDTH = 64;

/** "Sheet!B4 'Customers': 94 px", of headings that do not fit. */
function brokenHeadings(sheet: SheetPlan): string[] {
  const width = (column: number) => sheet.columns?.[column]?.width ?? DEFAULT_WIDTH;
  return sheet.blocks
    .filter(({ style }) => HEADINGS.has(style))
    .flatMap(({ at, cells }) =>
      cells.flatMap((row, i) =>
        row.flatMap((cell, j) => {
          if (typeof cell !== "string") return [];
          const corner = cornerOf(at);
          let room = width(corner.column + j);
          for (let k = j + 1; k < row.length && row[k] === null; k++)
            room += width(corner.column + k);
          const lines = (sheet.rowHeights?.[corner.row + i + 1] ?? 20) >= 36 ? 2 : 1;
          return linesIn(cell, room) <= lines
            ? []
            : [`${sheet.id} ${at}+${j} "${cell}": ${room} px`];
        }),
      ),
    );
}

/** Of 9 points, where others are of 10. */
const SMALL = 0.9;
/** Pixels from a cell so many rows above a chart to the next chart, or the end of the page; undefined above none. */
function roomAbove(page: SheetPlan, at: string, rows: number): number | undefined {
  const before = (column: number) =>
    pageWidth({ ...page, columns: page.columns?.slice(0, column) });
  const { row, column } = cornerOf(at);
  const charts = (page.charts ?? [])
    .map((chart) => ({ ...cornerOf(chart.at), width: chart.width }))
    .filter((chart) => chart.row === row + rows);
  const own = charts.find((chart) => chart.column === column);
  const next = charts
    .filter((chart) => chart.column > column)
    .map((chart) => before(chart.column) - before(column));
  return own && Math.min(Math.max(pageWidth(page) - before(column), own.width), ...next);
}
/** "C5 'Share of customers': 410 in 380 px", of subtitles of charts. */
const longSubtitles = (page: SheetPlan): string[] =>
  page.blocks.flatMap(({ at, cells: [[text]], style }) => {
    const room = roomAbove(page, at, 1);
    if (style !== "chart subtitle" || typeof text !== "string" || room === undefined) return [];
    const needed = SMALL * lineWidth(text);
    return needed <= room ? [] : [`${at} "${text}": ${Math.ceil(needed)} in ${room} px`];
  });

/** Names of any length, and the longest words that a sheet has of its own. */
const WORDS: Readonly<Record<Locale, readonly [name: string, ownWords: string]>> = {
  en: ["Seasonal retailers of ", "Support systems"],
  "zh-CN": ["季节性零售客户", "支持服务与系统"],
  "zh-TW": ["季節性零售客戶", "支援服務與系統"],
};
/** The same of findings, at their longest. */
const longFindings = (sheet: SheetPlan, locale: Locale): string[] =>
  sheet.blocks
    .filter(({ style }) => style === "chart title")
    .flatMap(({ at, cells }) => {
      const { row, column } = cornerOf(at);
      return cells.flatMap((line, i) =>
        line.flatMap((cell, j) => {
          const from = cellAt(row + i, column + j);
          const room = roomAbove(sheet, from, 2) ?? 0;
          const { formula } = cell as { formula: string };
          return longestFindings(formula, ...WORDS[locale])
            .map((said) => [said, Math.ceil(findingWidth(said))] as const)
            .filter(([, needed]) => needed > room)
            .map(([said, needed]) => `${sheet.id} ${from} "${said}": ${needed} in ${room} px`);
        }),
      );
    });

const LABELS: ReadonlySet<string | undefined> = new Set(["row heading", "text", "input", "note"]);
/** Pixels of the arrow in the cell of a list. */
const ARROW = 18;

/** Labels and words that end before they are whole: at a cell with something in it, or under a chart. */
function cutLabels(sheet: SheetPlan): string[] {
  const width = (column: number) => sheet.columns?.[column]?.width ?? DEFAULT_WIDTH;
  const taken = takenIn(sheet);
  const lists = (sheet.validations ?? [])
    .filter(({ rule }) => rule.kind.startsWith("list"))
    .map(({ range }) => zoneOf(range));
  const isList = (row: number, column: number) =>
    lists.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const roomFrom = (row: number, column: number): number => {
    if (isList(row, column)) return width(column) - ARROW;
    let room = width(column);
    for (let next = column + 1; next < MOST_COLUMNS && !taken.has(`${row},${next}`); next++)
      room += width(next);
    return room;
  };
  return sheet.blocks
    .filter(({ style }) => LABELS.has(style))
    .flatMap(({ at, cells }) => {
      const { row, column } = cornerOf(at);
      return cells.flatMap((line, i) =>
        line.flatMap((cell, j) => {
          if (typeof cell !== "string") return [];
          const [needed, room] = [lineWidth(cell), roomFrom(row + i, column + j)];
          return needed <= room
            ? []
            : [`${sheet.id} ${at}+${i},${j} "${cell}": ${Math.ceil(needed)} in ${room} px`];
        }),
      );
    });
}

const MOST_COLUMNS = 26;

/** Cells, "row,column" from 0, in which something stands or on which a chart lies. */
function takenIn(sheet: SheetPlan): ReadonlySet<string> {
  const cells = sheet.blocks.flatMap((block) => {
    const { top, left } = blockZone(block);
    if (block.spill && block.cells.flat().some((cell) => cell !== null))
      return inZone(blockZone(block));
    return block.cells.flatMap((line, i) =>
      line.flatMap((cell, j) => (cell === null ? [] : [`${top + i},${left + j}`])),
    );
  });
  return new Set([
    ...cells,
    ...(sheet.charts ?? []).flatMap((chart) => inZone(chartZone(sheet, chart))),
  ]);
}
const inZone = ({ top, bottom, left, right }: Zone): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => `${top + i},${left + j}`),
  ).flat();

const cases = LOCALES.flatMap((locale) =>
  models(locale).map((model) => [`${model.id}, ${locale}`, locale, planFor(model)] as const),
);

describe.each(cases)("%s", (_, locale, plan) => {
  const [first] = plan.sheets;

  test("no heading is broken inside a word or cut", () => {
    expect(plan.sheets.flatMap(brokenHeadings)).toEqual([]);
  });

  test("no label is cut by what stands beside it", () => {
    expect(plan.sheets.filter(({ isSample }) => !isSample).flatMap(cutLabels)).toEqual([]);
  });

  test("what stands above a chart and does not change ends before the next chart, and with the page", () => {
    expect(longSubtitles(first)).toEqual([]);
  });

  test("findings at their longest end before the next chart, and with the page", () => {
    expect(plan.sheets.flatMap((sheet) => longFindings(sheet, locale))).toEqual([]);
  });

  test("the first page prints as one", () => {
    const { blocks, columns = [], rowHeights = {}, charts = [] } = first;
    const zones = blocks.map(blockZone);
    const lastRow = Math.max(...zones.map(({ bottom }) => bottom));
    const lastColumn = Math.max(...zones.map(({ right }) => right));
    const set = pageSetUp({
      ...{ columns, rowHeights, charts, lastRow, lastColumn },
      ...{ filled: new Set<number>(), repeated: 0 },
    });
    expect(set.pages).toBe(1);
  });

  test("charts of the first page end where its columns end", () => {
    const before = (column: number) =>
      pageWidth({ ...first, columns: first.columns?.slice(0, column) });
    for (const { at, width, title } of first.charts ?? [])
      expect([title, before(cornerOf(at).column) + width <= pageWidth(first)]).toEqual([
        title,
        true,
      ]);
  });
});

/** More customers than a chart has points for. */
test.each(LOCALES)("customer profit of 3,000 customers says what tenths bring, %s", (locale) => {
  const model = models(locale).find(({ id }) => id === "customer-profit")!;
  const { answers } = model.sample!();
  const many = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      if (typeof answer !== "object" || !("cells" in answer)) return [id, answer];
      const [head, ...rows] = answer.cells;
      const cells = Array.from({ length: 3_000 }, (_, i) => {
        const [cell] = rows[i % rows.length];
        return [typeof cell === "string" ? `${cell} ${i}` : cell];
      });
      return [id, { ...answer, cells: [head, ...cells] }];
    }),
  );
  const [page] = model.plan(many).sheets;
  expect(page.charts!.map(({ kind }) => kind)).toContain("column");
  expect([...longSubtitles(page), ...longFindings(page, locale)]).toEqual([]);
});

/** Lines of words of 9 points in a column; they break at spaces only, as the grid breaks them. */
function smallLines(text: string, room: number): number {
  let [lines, line] = [0, ""];
  for (const word of text.split(" ")) {
    const longer = `${line} ${word}`.trim();
    const isBegun = line && SMALL * lineWidth(longer) <= room;
    if (!isBegun) lines++;
    line = isBegun ? longer : word;
  }
  return lines;
}

describe.each(["portfolio", "rfm-list"])("%s in Taiwan dollars", (id) => {
  test("what stands beside a key figure says one amount, in two lines at most", () => {
    const model = models("zh-TW").find((each) => each.id === id)!;
    const { blocks, columns } = samplePlan(model, { currency: "TWD" }).sheets[0];
    const said = blocks
      .filter(({ style }) => style === "comparison")
      .flatMap(({ cells }) => cells.flat())
      .map((cell) => (cell as { formula: string }).formula)
      .filter((formula) => formula.includes("[$NT$]"));
    expect(said.length).toBeGreaterThan(0);
    for (const formula of said) expect(formula).toMatch(/CHOOSE\((2|IF\(.*>0,2,NA\(\)\)),/);
    for (const text of ["平均 NT$99,999,999", "每工時 NT$9,999,999"])
      expect(smallLines(text, columns![1].width!)).toBeLessThanOrEqual(2);
  });
});
