/** What makes a page one for a board: one sheet of paper, headings that are whole, charts that say what they show. */
import { cornerOf } from "../../src/hosts/resolve";
import { pageSetUp } from "../../src/hosts/print";
import { LOCALES } from "../../src/locales";
import { models } from "../../src/models";
import type { SheetPlan } from "../../src/models/plan";
import { planFor } from "./answers-given";
import { blockZone, pageWidth } from "./geometry";
import { linesIn } from "./headings";

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

const cases = LOCALES.flatMap((locale) =>
  models(locale).map((model) => [`${model.id}, ${locale}`, planFor(model)] as const),
);

describe.each(cases)("%s", (_, plan) => {
  const [first] = plan.sheets;

  test("no heading is broken inside a word or cut", () => {
    expect(plan.sheets.flatMap(brokenHeadings)).toEqual([]);
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
