import { helpers } from "@odoo/o-spreadsheet";
import type { Block } from "../../../src/models/plan";
import { APART, apart } from "../../../src/models/sheet/apart";

const heading: Block = { at: "B3", cells: [["Error"]], style: "number heading" };
const formats = (...blocks: Block[]) => apart(blocks).map(({ format }) => format);

test("words beside a heading or figures that end at the right begin further in", () => {
  const other: Block = { at: "C3", cells: [["Note"]], style: "column heading" };
  expect(formats(heading, other)).toEqual([undefined, APART]);
  const spill = { rows: 9, columns: 1 };
  const figures: Block = { at: "B4", cells: [[null]], style: "result", spill };
  const note: Block = { at: "C7", cells: [["from it"]], style: "note" };
  expect(formats(figures, note)).toEqual([undefined, APART]);
});

test("a chart's title goes with the line below it", () => {
  const title: Block = { at: "C2", cells: [["Title"]], style: "chart title" };
  const subtitle: Block = { at: "C3", cells: [["Subtitle"]], style: "chart subtitle" };
  expect(formats(heading, title, subtitle)).toEqual([undefined, APART, APART]);
});

test.each<[string, Block]>([
  ["beside nothing", { at: "D3", cells: [["Note"]], style: "column heading" }],
  ["in another row", { at: "C5", cells: [["Note"]], style: "note" }],
  ["figures", { at: "C3", cells: [["Sum"]], style: "number heading" }],
  ["with a format of their own", { at: "C3", cells: [[45_000]], style: "note", format: "yyyy" }],
])("all others stay: %s", (_, block) => {
  expect(formats(heading, block)).toEqual([undefined, block.format]);
});

test("the text stays what it is, and the grid shows it further in", () => {
  const { formatValue } = helpers as unknown as {
    formatValue(value: string, how: object): string;
  };
  const locale = { decimalSeparator: ".", thousandsSeparator: "," };
  expect(formatValue("标准误", { format: APART, locale })).toBe("  标准误");
});
