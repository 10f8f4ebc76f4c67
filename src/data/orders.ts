/** Whether a column under a heading of orders numbers orders: an order is of one customer, and is no name that comes again. */
import { parseDate } from "../domain/support/dates";
import { has } from "./headings";
import { type Likeness, isUnknown, likenessKey } from "./ids";
import type { Column } from "./roles";
import { type Cell, type Table, isBlank, textOf } from "./table";

const LIKENESSES: ReadonlySet<Likeness> = new Set(["artefact", "case"]);
/** The share of exceptions that are slips: an invoice typed under the wrong customer. */
const FEW = 0.05;

/**
 * Orders repeat (their lines do) within one customer. A value that comes again under other customers, or on other days without
 * looking like a number of orders, is a name or a kind: "Renewal".
 */
export function isOrders(
  column: Column,
  customer: number | undefined,
  date: number | undefined,
  rows: Table["rows"],
): boolean {
  const isNamed = has(column, "name") && !has(column, "id");
  const isNumbered = looksNumbered(column, rows);
  if (isNamed && !isNumbered) return false;
  const { repeated, shared, onOtherDays } = repeats(column, customer, date, rows);
  // 商机名称: "Acme36-renewal" comes again in another year
  const mayRecur = isNumbered && !isNamed;
  return shared <= FEW * repeated && (mayRecur || onOtherDays <= FEW * repeated);
}

/**
 * Whether a column whose heading names nothing in particular ("Name", "No.", "ID") numbers orders: its numbers are written alike
 * and either begin with # or come again, always on the same day of the same customer.
 */
export function numbersOrders(
  column: Column,
  customer: number | undefined,
  date: number | undefined,
  rows: Table["rows"],
): boolean {
  if (customer === undefined || date === undefined) return false;
  if (!LABELS.test(column.heading.trim()) || !looksNumbered(column, rows)) return false;
  const beginnings = new Set<string>();
  for (const row of rows) {
    const text = textOf(row[column.index]);
    if (text && !isUnknown(text)) beginnings.add(/^\D*/.exec(text)![0]);
    if (beginnings.size > 1) return false;
  }
  const { repeated, shared, onOtherDays } = repeats(column, customer, date, rows);
  return shared + onOtherDays === 0 && (repeated > 0 || beginnings.has("#"));
}

const LABELS = /^(name|id|nos?\.?|nr\.?|number|#|编号|编码|号码|編號|編碼|號碼)$/i;

/** How many rows repeat a value from above, how many of them under another customer, and how many on another day. */
export function repeats(
  column: Pick<Column, "index">,
  customer: number | undefined,
  date: number | undefined,
  rows: Table["rows"],
) {
  const firsts = new Map<string, { customer?: string; day?: string | number }>();
  let [repeated, shared, onOtherDays] = [0, 0, 0];
  for (const row of rows) {
    const order = textOf(row[column.index]);
    if (!order || isUnknown(order)) continue;
    const who = customer === undefined ? undefined : known(row[customer]);
    const day = date === undefined ? undefined : dayOf(row[date]);
    const first = firsts.get(order);
    if (!first) {
      firsts.set(order, { customer: who, day });
      continue;
    }
    repeated++;
    if (differ(first.customer, who)) shared++;
    if (differ(first.day, day)) onOtherDays++;
    first.customer ??= who;
    first.day ??= day;
  }
  return { repeated, shared, onOtherDays };
}

const differ = (one?: string | number, other?: string | number): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** A blank below a customer is of the same order; "NA" says nothing. */
const known = (cell: Cell): string | undefined =>
  isBlank(cell) || isUnknown(cell) ? undefined : likenessKey(cell, LIKENESSES);

function dayOf(cell: Cell): string | number | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "number") return Math.floor(cell);
  const serial = parseDate(textOf(cell));
  // lines of one order may be written at different times of a day
  return Number.isNaN(serial) ? textOf(cell).split(/\s/)[0] : Math.floor(serial);
}

/** Most values hold a digit and no blank: "536365", "#1001", "C-2024/17", not "Upsell 2024". */
function looksNumbered({ index }: Column, rows: Table["rows"]): boolean {
  let [filled, numbered] = [0, 0];
  for (const row of rows) {
    const text = textOf(row[index]);
    if (!text || isUnknown(text)) continue;
    filled++;
    if (/\d/.test(text) && !/\s/.test(text)) numbered++;
  }
  return numbered >= filled * (1 - FEW);
}
