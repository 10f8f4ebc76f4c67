/**
 * A text with separated values as a stream of bytes. The first rows are checked as any table is; from then on a row that can be
 * read at a glance becomes a purchase at once, and every other row goes through the same check and cures in blocks. What the
 * first rows leave open, or a later block newly asks, a person must decide: nothing is guessed.
 */
import Papa from "papaparse";
import { type Check, checkPurchases } from "../check";
import { curePurchases, type Fate } from "../cure";
import { isUnknown } from "../ids";
import { markingsOf } from "../marks";
import type { Role } from "../roles";
import { type Table, tableOf } from "../table";
import type { Choices, TroubleKind } from "../trouble";
import { openText } from "../open/csv";
import type { ColumnSign } from "../open/figures";
import { isPlainId, isThousandOrFraction, plainAmount, plainDay } from "./fields";
import { GrowingLedger } from "./ledger";
import { type Choose, LargeFileError, mergeAlike, newAccount, OpenQuestions, refuseWhatNeedsAllRows } from "./refused"; // prettier-ignore

/** Rows that are looked at before the others are read. */
export const FIRST_ROWS = 20_000;
/** Rows that are not plain are checked so many at a time. */
const BLOCK = 20_000;
/** Bytes of a row: more means a quotation mark that is never closed, or no table. */
export const LONGEST_ROW = 1 << 20;

const [QUOTE, RETURN, NEWLINE, EQUALS, APOSTROPHE] = [34, 13, 10, 61, 39];

export class LargeCsv {
  readonly account = newAccount();
  check: Check | undefined;
  ledger: GrowingLedger | undefined;
  private rest = new Uint8Array(0);
  /** The first rows, until there are enough of them; `open` are the bytes of the last one, which has not ended. */
  private lead: { bytes: Uint8Array[]; rows: number; open: number } | undefined = { bytes: [], rows: 0, open: 0 }; // prettier-ignore
  private delimiter = 44;
  /** How the figures of each column are written, as the first rows tell. */
  private signs: readonly ColumnSign[] = [];
  private width = 0;
  private columns = { customer: -1, date: -1, amount: -1, order: -1 };
  private isPlainFile = false;
  /** Whether the first rows tell what "1.234" is. */
  private isProven = false;
  private row = 0;
  private readonly odd: string[] = [];
  private headings: readonly string[] = [];
  private fixed: Choices = {};
  /** By code of a customer: whether its id means that it is unknown. */
  private readonly unknown: boolean[] = [];

  /** `choose` gives the user's choices. */
  constructor(private readonly choose: Choose = () => ({})) {}

  /** Takes the next bytes, UTF-8. */
  push(chunk: Uint8Array): void {
    if (this.lead) {
      const { lead } = this;
      lead.bytes.push(chunk.slice());
      const last = chunk.lastIndexOf(NEWLINE);
      lead.open = last < 0 ? lead.open + chunk.length : chunk.length - last - 1;
      for (const byte of chunk) if (byte === NEWLINE) lead.rows++;
      if (lead.open > LONGEST_ROW) throw tooLong(lead.bytes, lead.rows + 1);
      if (lead.rows > FIRST_ROWS) this.begin(false);
      return;
    }
    let bytes = chunk;
    if (this.rest.length) {
      bytes = new Uint8Array(this.rest.length + chunk.length);
      bytes.set(this.rest);
      bytes.set(chunk, this.rest.length);
    }
    const used = this.read(bytes, false);
    this.rest = bytes.slice(used);
    if (this.rest.length > LONGEST_ROW) throw tooLong([this.rest], this.row + 1);
  }

  /** Rows that have come so far. */
  get rows(): number {
    return this.lead ? this.lead.rows : this.row;
  }

  /** After the last bytes: the purchases. */
  end(): GrowingLedger {
    if (this.lead) this.begin(true);
    else if (this.rest.length) this.read(this.rest, true);
    this.cureOdd();
    mergeAlike(this.check!, this.ledger!, this.account);
    this.account.kept = this.ledger!.length;
    return this.ledger!;
  }

  /** Looks at the first rows, settles what each column is, and reads them again like all that follow. */
  private begin(isAll: boolean): void {
    const { bytes } = this.lead!;
    this.lead = undefined;
    const all = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of bytes) {
      all.set(part, at);
      at += part.length;
    }
    const whole = isAll ? all.length : all.lastIndexOf(NEWLINE) + 1;
    const text = this.decodeRows(all.subarray(0, whole));
    if (!text.trim()) throw new LargeFileError("empty", 1);
    const opened = openText(text);
    if (opened.cells.length < 2) throw new LargeFileError("empty", 1);
    if (opened.broken !== undefined) throw new LargeFileError("open-quote", opened.broken);
    const table = tableOf(opened.cells);
    if (!table.rows.length) throw new LargeFileError("empty", 1);
    refuseOneColumn(table);
    const choices = this.choose(table.headings);
    const check = checkPurchases(table, choices);
    if (check.questions.length) throw new OpenQuestions(check);
    this.check = check;
    refuseWhatNeedsAllRows(check, []);
    const column = (role: Role) => check.roles[role].column ?? -1;
    const cure = (kind: TroubleKind) => check.troubles.find((each) => each.kind === kind)?.chosen;
    const usesOrders = column("order") >= 0 && cure("orders") !== "ignore";
    this.columns = {
      ...{ customer: column("customer"), date: column("date"), amount: column("amount") },
      order: usesOrders ? column("order") : -1,
    };
    this.delimiter = opened.delimiter.charCodeAt(0);
    this.signs = opened.signs;
    this.headings = table.headings;
    this.width = table.headings.length;
    this.ledger = new GrowingLedger(usesOrders);
    this.fixed = { ...choices, ...settled(check) };
    const sign = opened.signs[column("amount")];
    this.isProven = sign !== undefined && sign !== "text" && sign.isProven;
    this.isPlainFile =
      hasPoint(sign) &&
      ![
        "quantity-price",
        "refunds",
        "currencies",
        "status",
        "unknown-states",
        "cancelled-rows",
        "return-rows",
        "decimal-signs",
        "day-month",
      ].some((kind) => cure(kind as TroubleKind) !== undefined) &&
      column("status") < 0 &&
      !markingsOf(check.columns, check.roles, table.rows).length;
    const from = skipRows(all, table.headingRow);
    this.row = table.headingRow;
    const used = from + this.read(all.subarray(from), isAll);
    this.rest = all.slice(used);
  }

  /** Reads whole rows; gives how many bytes they take. At the end the last row need not end in a new line. */
  private read(bytes: Uint8Array, isLast: boolean): number {
    const { delimiter, width, columns } = this;
    const { customer, date, amount, order } = columns;
    const ledger = this.ledger!;
    const [starts, ends] = [new Int32Array(width), new Int32Array(width)];
    const { length } = bytes;
    let at = 0;
    while (at < length) {
      const begin = at;
      let column = 0;
      let from = at;
      let isQuoted = false;
      let isOpen = false;
      let ended = false;
      for (; at < length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE) {
          isQuoted = true;
          isOpen = !isOpen;
        } else if (isOpen) continue;
        else if (byte === delimiter) {
          if (column < width) {
            starts[column] = from;
            ends[column] = at;
          }
          column++;
          from = at + 1;
        } else if (byte === NEWLINE) {
          ended = true;
          break;
        }
      }
      if (!ended && !isLast) return begin;
      let stop = at;
      if (stop > begin && bytes[stop - 1] === RETURN) stop--;
      if (!ended && isOpen) throw new LargeFileError("open-quote", this.row + 1);
      at++;
      this.row++;
      if (stop === begin) continue; // an empty line
      if (column < width) {
        starts[column] = from;
        ends[column] = stop;
      }
      if (column + 1 !== width) {
        if (!ended) throw new LargeFileError("cut-off", this.row);
        if (!isBlankRow(bytes, begin, stop, delimiter))
          throw new LargeFileError("columns", this.row, `${column + 1} ≠ ${width}`);
      }
      this.account.rows++;
      if (this.isPlainFile && !isQuoted && column + 1 === width) {
        const day = plainDay(bytes, starts[date], ends[date]);
        const paid = plainAmount(bytes, starts[amount], ends[amount]);
        const who = starts[customer];
        const to = ends[customer];
        const isClear = this.isProven || !isThousandOrFraction(bytes, starts[amount], ends[amount]); // prettier-ignore
        if (
          day &&
          paid === paid &&
          isClear &&
          to > who &&
          bytes[who] > 32 &&
          bytes[who] !== EQUALS &&
          bytes[who] !== APOSTROPHE &&
          bytes[to - 1] > 32
        ) {
          const code = this.known(bytes, who, to);
          if (!this.unknown[code]) {
            const group = order < 0 || starts[order] === ends[order] ? -1 : ledger.orders!.code(bytes, starts[order], ends[order]); // prettier-ignore
            ledger.add(code, day, paid, group);
            continue;
          }
        }
      }
      this.odd.push(this.decode(bytes.subarray(begin, stop), this.row));
      if (this.odd.length >= BLOCK) this.cureOdd();
    }
    return Math.min(at, length);
  }

  private known(bytes: Uint8Array, from: number, to: number): number {
    const { customers } = this.ledger!;
    const { size } = customers;
    const code = customers.code(bytes, from, to);
    if (code === size) {
      if (isPlainId(bytes, from, to)) return code;
      try {
        this.unknown[code] = isUnknown(customers.text(code));
      } catch {
        throw new LargeFileError("encoding", this.row);
      }
    }
    return code;
  }

  /** Rows that were not plain: checked and cured as a table of their own, with what was settled before. */
  private cureOdd(): void {
    if (!this.odd.length) return;
    const rows = this.odd.splice(0);
    const delimiter = String.fromCharCode(this.delimiter);
    const headings = Papa.unparse([[...this.headings]], { delimiter });
    const { cells } = openText([headings, ...rows].join("\n"), delimiter, this.signs);
    const table: Table = {
      ...{ headings: this.headings, rows: cells.slice(1), headingRow: 1, firstRow: 2 },
    };
    const check = checkPurchases(table, this.fixed);
    if (check.questions.length) throw new OpenQuestions(check, this.row);
    const cured = curePurchases(check);
    const ledger = this.ledger!;
    const code = (id: string | number) => {
      const bytes = ENCODER.encode(String(id));
      return this.known(bytes, 0, bytes.length);
    };
    cured.customers.forEach((id, i) => {
      const order = ledger.orders && cured.orders ? ENCODER.encode(String(cured.orders[i])) : undefined; // prettier-ignore
      const group = order?.length ? ledger.orders!.code(order, 0, order.length) : -1;
      ledger.add(code(id), cured.dates[i], cured.amounts[i], group);
    });
    for (const [fate, list] of cured.account.leftOut)
      count(this.account.leftOut, fate, list.length);
    for (const [fate, list] of cured.account.changed)
      count(this.account.changed, fate, list.length);
  }

  /** All rows at once; if that fails, one after the other, to name the one that is to blame. */
  private decodeRows(bytes: Uint8Array): string {
    try {
      return DECODER.decode(bytes);
    } catch {
      for (let from = 0, row = 1; from < bytes.length; row++) {
        const to = bytes.indexOf(NEWLINE, from) + 1 || bytes.length;
        this.decode(bytes.subarray(from, to), row);
        from = to;
      }
      throw new LargeFileError("encoding", 1);
    }
  }

  private decode(bytes: Uint8Array, row: number): string {
    try {
      return DECODER.decode(bytes);
    } catch {
      throw new LargeFileError("encoding", row);
    }
  }
}

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const ENCODER = new TextEncoder();

/** Throws where nothing separates the values of a row: a purchase needs three. */
export function refuseOneColumn({ headings }: Table): void {
  if (headings.length === 1) throw new LargeFileError("one-column", 1, headings[0]);
}

/** Why the last row of some bytes has no end: a quotation mark in it that is never closed, or else it is no table. */
export function tooLong(parts: readonly Uint8Array[], row: number): LargeFileError {
  for (let i = parts.length - 1; i >= 0; i--) {
    const last = parts[i].lastIndexOf(NEWLINE);
    if (parts[i].includes(QUOTE, last + 1)) return new LargeFileError("open-quote", row);
    if (last >= 0) break;
  }
  return new LargeFileError("long-row", row);
}

const count = (counts: Map<Fate, number>, fate: Fate, by: number) =>
  counts.set(fate, (counts.get(fate) ?? 0) + by);

/** What the first rows settled, as choices for the rows that follow; ids are merged when all are known. */
function settled({ roles, troubles }: Check): Choices {
  const columns = Object.fromEntries(
    Object.entries(roles).map(([role, { column }]) => [role, column ?? null]),
  );
  const cures = Object.fromEntries(
    troubles.flatMap(({ kind, chosen }) =>
      chosen === undefined ? [] : [[kind, chosen === "merge" ? "apart" : chosen]],
    ),
  );
  return { columns, cures };
}

/** The byte after so many rows. */
function skipRows(bytes: Uint8Array, rows: number): number {
  let at = 0;
  for (let row = 0; row < rows; row++) at = bytes.indexOf(NEWLINE, at) + 1;
  return at;
}

/** Whether a column's figures have a decimal point, so that they can be read at a glance. */
const hasPoint = (sign: ColumnSign | undefined): boolean =>
  sign !== undefined && sign !== "text" && sign.decimal === ".";

function isBlankRow(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] !== delimiter && bytes[i] > 32) return false;
  return true;
}
