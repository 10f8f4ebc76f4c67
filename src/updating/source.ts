/**
 * Where the table stands that a model was made from. Sheets are renamed, and rows and columns come before it: the model's own
 * formulas follow, so they are asked first; where they read a copy of the table, its headings tell.
 */
import { type Zone, rangeOf, splitAddress, zoneOf } from "../a1";
import type { Host, HostValue } from "../hosts/host";
import { addressOf } from "../hosts/resolve";
import { rangesIn } from "../hosts/stretch";
import type { RecordedTable } from "../models/record";
import type { InsertedModel } from "./find";

export interface Source {
  readonly address: string;
  /** Whether that is elsewhere than remembered. */
  readonly isMoved: boolean;
  /** The column, counted from 0 in the table, that one of the remembered table is now. */
  column(i: number): number | undefined;
}

/** Of a model that was made from a table. */
export async function sourceOf(host: Host, model: InsertedModel): Promise<Source> {
  const table = model.record.table!;
  const { sheet = "", range } = splitAddress(table.address);
  const zone = zoneOf(range);
  const asRemembered = { address: table.address, isMoved: false, column: (i: number) => i };
  if (!zone) return asRemembered;
  const remembered = { sheet, zone };
  const read = await readRanges(host, model);
  const found =
    read.length > 0
      ? await placeOfRead(host, read, table, remembered)
      : await placeOfHeadings(host, model, table, remembered);
  return found
    ? { address: addressOf(found.sheet, rangeOf(found.zone)), isMoved: true, column: found.column }
    : asRemembered;
}

interface Place {
  readonly sheet: string;
  readonly zone: Zone;
}
interface NewPlace extends Place {
  column(i: number): number | undefined;
}

/** What the formulas on the model's sheets read on others. */
async function readRanges(host: Host, { sheets }: InsertedModel): Promise<Place[]> {
  const own = Object.values(sheets).filter((name) => name !== undefined);
  const contents = await host.sharing?.contents(own);
  const isOwn = (name: string) => own.some((each) => each.toLowerCase() === name.toLowerCase());
  return (contents?.formulas ?? []).flatMap(({ place, formula }) =>
    place.kind !== "cell"
      ? []
      : rangesIn(formula, place.sheet)
          .filter(
            ({ sheet, top, bottom, right }) => !isOwn(sheet) && bottom > top && right < Infinity,
          )
          .map(({ sheet, ...zone }) => ({ sheet, zone })),
  );
}

/** Undefined where that is as remembered, or cannot be told. */
async function placeOfRead(
  host: Host,
  read: readonly Place[],
  table: RecordedTable,
  { sheet: was, zone: before }: Place,
): Promise<NewPlace | undefined> {
  const sheet = mostOf(read.map((each) => each.sheet));
  const zones = read.filter((each) => each.sheet === sheet).map(({ zone }) => zone);
  const columns = distinct(
    zones.flatMap(({ left, right }) =>
      Array.from({ length: right - left + 1 }, (_, i) => left + i),
    ),
  );
  const used = distinct(Object.values(table.columns));
  if (used.length !== columns.length) return undefined;
  const shift = (i: number) => {
    const k = Math.max(used.filter((each) => each <= i).length - 1, 0);
    return columns[k] - used[k];
  };
  const width = before.right - before.left;
  const left = Math.max(shift(0), 0);
  const right = width + shift(width);
  // a second table may stand beside it
  const within = zones.filter((each) => each.left >= left && each.left <= right);
  if (!within.length) return undefined;
  const [top, bottom] = [
    Math.min(...within.map((each) => each.top)),
    Math.max(...within.map((each) => each.bottom)),
  ];
  const isWhere =
    sheet.toLowerCase() === was.toLowerCase() && left === before.left && right === before.right;
  const isWithin = bottom <= before.bottom;
  // formulas may read on below the table, and begin below its headings
  const begins =
    top === before.top ||
    (top === before.top + 1 && (isWithin || (await isFilled(host, was, before, used))));
  if (isWhere && begins) return undefined;
  const head = await headRow(host, sheet, { ...before, left, right, top, bottom }, before, table);
  const zone = { top: head, left, bottom, right };
  return { sheet, zone, column: (i) => i + shift(i) - left };
}

/** Whether there is something in the first row of all columns of a zone that are used. */
async function isFilled(
  host: Host,
  sheet: string,
  { top, left, right }: Zone,
  used: readonly number[],
): Promise<boolean> {
  const [row] = await host.read(addressOf(sheet, rangeOf({ top, bottom: top, left, right })));
  return used.every((i) => i > right - left || text(row[i] ?? "") !== "");
}

/** Formulas read a table with its headings or without: as many rows as there were, or what stands there, tells. */
async function headRow(
  host: Host,
  sheet: string,
  { top, bottom, left, right }: Zone,
  before: Zone,
  { headings }: RecordedTable,
): Promise<number> {
  const less = before.bottom - before.top - (bottom - top);
  if (top === 0 || less === 0) return top;
  const row = async (at: number) =>
    (await host.read(addressOf(sheet, rangeOf({ top: at, bottom: at, left, right }))))[0].map(text);
  const [above, first] = [await row(top - 1), await row(top)];
  const known = headings?.filter(Boolean);
  if (known?.length) {
    const count = (line: readonly string[]) => known.filter((each) => line.includes(each)).length;
    return count(above) > count(first) ? top - 1 : top;
  }
  return less === 1 ? top - 1 : top;
}

/** Rows from the top in which headings are looked for. */
const TOP_ROWS = 60;

/** Where a copy is read, and the headings do not stand where they stood: on the same sheet, or on the one other that has them. */
async function placeOfHeadings(
  host: Host,
  { sheets: own }: InsertedModel,
  { headings = [], columns }: RecordedTable,
  { sheet: was, zone: before }: Place,
): Promise<NewPlace | undefined> {
  const used = distinct(Object.values(columns));
  const isUnique = (heading?: string) => headings.filter((each) => each === heading).length === 1;
  if (!used.length || used.some((i) => !headings[i] || !isUnique(headings[i]))) return undefined;
  const { sheets } = await host.overview();
  const isThere = sheets.includes(was);
  if (isThere) {
    const { top, left, right } = before;
    const [standing] = await host
      .read(addressOf(was, rangeOf({ top, bottom: top, left, right })))
      .catch(() => [[]]);
    if (used.every((i) => text(standing[i] ?? "") === headings[i])) return undefined;
  }
  const ours = Object.values(own);
  const found: NewPlace[] = [];
  for (const sheet of isThere ? [was] : sheets.filter((name) => !ours.includes(name)))
    found.push(...(await headingsOn(host, sheet, headings, used, before)));
  return found.length === 1 ? found[0] : undefined;
}

async function headingsOn(
  host: Host,
  sheet: string,
  headings: readonly string[],
  used: readonly number[],
  { top, bottom }: Zone,
): Promise<NewPlace[]> {
  const info = await host.describe(addressOf(sheet, `1:${TOP_ROWS}`));
  const zone = info && zoneOf(splitAddress(info.address).range);
  if (!zone) return [];
  const rows = await host.read(info.address);
  return rows.flatMap((row, i): NewPlace[] => {
    const line = row.map(text);
    const places = headings.map((heading) => (heading ? line.indexOf(heading) : -1));
    if (used.some((each) => places[each] < 0)) return [];
    const known = places.filter((each) => each >= 0);
    const [left, right] = [Math.min(...known), Math.max(...known)];
    const head = zone.top + i;
    return [
      {
        sheet,
        zone: {
          top: head,
          bottom: head + bottom - top,
          left: zone.left + left,
          right: zone.left + right,
        },
        column: (each) => (places[each] < 0 ? undefined : places[each] - left),
      },
    ];
  });
}

const text = (value: HostValue): string => String(value).trim();

const distinct = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

function mostOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0][0];
}
