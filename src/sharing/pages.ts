/**
 * Pages whose results follow no more. Where formulas have given way to values, a model's page says at the top of which day
 * they are, in the place of its subtitle, and says so too where it told how everything follows; what stood there returns
 * with the formulas.
 */
import type { HostValue } from "../hosts/host";
import { cornerOf } from "../hosts/resolve";
import {
  type CellBlock,
  type CellPlace,
  type Contents,
  type FoundFormula,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import { tokensOf } from "./calls";
import { splitAddress } from "../a1";

/** What a page says, in its language. */
export interface PageTexts {
  /** Of a living page, in column B: "…; everything else is calculated from it." */
  readonly follows: string;
  /** Of a page of values. */
  valuesOf(day: Date): string;
  /** In the place of `follows`. */
  followsNoMore(day: Date): string;
}

/** A text on a page, and what stood in its cell before. */
export interface Said extends CellPlace {
  readonly text: string;
  readonly before: string;
}

/** Where a page has its subtitle. */
const SUBTITLE = "A2";
const FOLLOWS_COLUMN = "B";
/** How far below its last formula a page tells of itself, at most. */
const BELOW = 60;

/** What pages are to say when formulas give way to values. */
export async function sayings(
  workbook: SharedWorkbook,
  contents: Contents,
  giving: readonly FoundFormula[],
  {
    pages,
    today,
    earlier = [],
  }: {
    pages: readonly PageTexts[];
    today: Date;
    /** What pages say already, of an earlier day perhaps. */
    earlier?: readonly Said[];
  },
): Promise<Said[]> {
  if (!giving.length || !pages.length) return [];
  const stale = staleSheets(contents, giving);
  const sheets = contents.sheets.filter(({ name, isProtected }) => !isProtected && stale.has(name));
  const blocks = sheets.flatMap(({ name }): CellBlock[] => [
    { sheet: name, cell: SUBTITLE, rows: 1, columns: 1 },
    { sheet: name, cell: `${FOLLOWS_COLUMN}1`, rows: depthOf(name, contents), columns: 1 },
  ]);
  const values = await workbook.values(blocks);
  const formulas = new Set(contents.formulas.map(({ place }) => keyOf(place)));
  const saidAt = new Map(earlier.map((said) => [keyOf(cellAt(said)), said]));
  /** What stood in a cell before it said of which day values are. */
  const beforeIn = (sheet: string, cell: string, value: HostValue): HostValue => {
    const said = saidAt.get(keyOf(cellAt({ sheet, cell })));
    return said?.text === value ? said.before : value;
  };
  return sheets.flatMap(({ name: sheet }, i): Said[] => {
    const column = (values[2 * i + 1] ?? []).map(([value], row) =>
      beforeIn(sheet, `${FOLLOWS_COLUMN}${row + 1}`, value),
    );
    const row = column.findIndex((value) => pages.some(({ follows }) => follows === value));
    if (row < 0) return [];
    const before = String(column[row]);
    const texts = pages.find(({ follows }) => follows === before)!;
    const below = { sheet, cell: `${FOLLOWS_COLUMN}${row + 1}`, before };
    const subtitle = beforeIn(sheet, SUBTITLE, values[2 * i]?.[0][0] ?? "");
    const isText = typeof subtitle === "string";
    const top = { sheet, cell: SUBTITLE, before: String(subtitle), text: texts.valuesOf(today) };
    return [
      ...(isText && !formulas.has(keyOf(cellAt(top))) ? [top] : []),
      { ...below, text: texts.followsNoMore(today) },
    ];
  });
}

/** Sheets with formulas that give way, and those whose formulas refer to such a sheet, by way of others too. */
function staleSheets({ formulas }: Contents, giving: readonly FoundFormula[]): Set<string> {
  const stale = new Set(giving.flatMap(({ place }) => place.sheet ?? []));
  const refers = new Map<string, Set<string>>();
  for (const { place, formula } of formulas) {
    if (place.sheet === undefined || !formula.includes("!")) continue;
    const to = refers.get(place.sheet) ?? new Set();
    refers.set(place.sheet, to);
    for (const { type, value } of tokensOf(formula) ?? [])
      if (type.startsWith("range")) to.add(splitAddress(value).sheet ?? "");
  }
  for (let size = -1; size !== stale.size;) {
    size = stale.size;
    for (const [sheet, to] of refers) if ([...to].some((each) => stale.has(each))) stale.add(sheet);
  }
  return stale;
}

function depthOf(sheet: string, { formulas }: Contents): number {
  let last = 0;
  for (const { place, values = [] } of formulas)
    if (place.kind === "cell" && place.sheet === sheet)
      last = Math.max(last, cornerOf(place.cell).row + values.length);
  return last + BELOW;
}
