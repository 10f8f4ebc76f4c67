/**
 * A text with separated values as a stream of bytes. The first rows are checked as any table is; from then on a row that can be
 * read at a glance becomes a purchase at once, and every other row goes through the same check and cures in blocks. What the
 * first rows leave open, or a later block newly asks, a person must decide: nothing is guessed.
 */
import Papa from "papaparse";
import { type Check, checkPurchases } from "../check";
import { isUnknown } from "../ids";
import { isOpenZero } from "../troubles/customers";
import { latestDay } from "../troubles/dates";
import { isSpoiled } from "../troubles/spoiled-ids";
import { isTester } from "../troubles/test-orders";
import type { Role } from "../roles";
import { isBlank, type Table, tableOf } from "../table";
import type { TroubleKind } from "../trouble";
import { currenciesInFormats } from "../number-formats";
import { openText } from "../open/csv";
import type { ColumnSign } from "../open/figures";
import { orderColumn } from "../cure";
import { Blocks, Sides, type CuredBlock, keepBlock } from "./blocks";
import { isPlainId, isThousandOrFraction, plainAmount, plainDay } from "./fields";
import { GrowingLedger } from "./ledger";
import { type Choose, LargeFileError, mergeAlike, newAccount, OpenQuestions, refuseWhatNeedsAllRows } from "./refused"; // prettier-ignore
import { ReadAgain, Survey } from "./survey";
import { Watch } from "./watch";

/** Rows that are looked at before the others are read. */
export const FIRST_ROWS = 20_000;
/** Rows that are not plain are checked so many at a time. */
const BLOCK = 20_000;
/** Bytes of a row: more means a quotation mark that is never closed, or no table. */
export const LONGEST_ROW = 1 << 20;

const [QUOTE, RETURN, NEWLINE, EQUALS, APOSTROPHE] = [34, 13, 10, 61, 39];

/** A row that must be seen beside the first ones. */
export interface Witness {
  readonly text: string;
  /** Its number in the file. */
  readonly row: number;
}

export interface LargeCsvOptions {
  /** What earlier readings found. */
  readonly witnesses?: readonly Witness[];
  /** Whether an order of several lines comes after first rows that have none. */
  readonly hasLines?: boolean;
  /** Rows looked at before the others are read. */
  readonly firstRows?: number;
}

export class LargeCsv {
  readonly account = newAccount();
  check: Check | undefined;
  ledger: GrowingLedger | undefined;
  private readonly witnesses: readonly Witness[];
  private hasLines: boolean;
  private readonly firstRows: number;
  private readonly blockRows: number;
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
  /** The last row when a block was cured. */
  private cured = 0;
  private readonly odd: Witness[] = [];
  private headings: readonly string[] = [];
  private blocks: Blocks | undefined;
  private readonly sides = new Sides();
  private starts = new Int32Array(0);
  private ends = new Int32Array(0);
  private watch: Watch | undefined;
  /** From the first row on that changes what others mean, all that is looked for are more of them. */
  private survey: Survey<Witness> | undefined;
  /** By code of a customer: whether its id means that it is unknown, or was shortened. */
  private readonly unusual: boolean[] = [];
  /** Codes of orders called "NA" or the like, which are none. */
  private readonly unknownOrders = new Set<number>();

  /** `choose` gives the user's choices. */
  constructor(
    private readonly choose: Choose = () => ({}),
    { witnesses = [], hasLines = false, firstRows = FIRST_ROWS }: LargeCsvOptions = {},
  ) {
    this.witnesses = witnesses;
    this.hasLines = hasLines;
    this.firstRows = firstRows;
    this.blockRows = Math.min(BLOCK, firstRows);
  }

  /** Takes the next bytes, UTF-8. */
  push(chunk: Uint8Array): void {
    if (this.lead) {
      const { lead } = this;
      lead.bytes.push(chunk.slice());
      const last = chunk.lastIndexOf(NEWLINE);
      lead.open = last < 0 ? lead.open + chunk.length : chunk.length - last - 1;
      for (const byte of chunk) if (byte === NEWLINE) lead.rows++;
      if (lead.open > LONGEST_ROW) throw tooLong(lead.bytes, lead.rows + 1);
      if (lead.rows > this.firstRows) this.begin(false);
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
    this.cureOdd(true);
    this.survey?.end();
    mergeAlike(this.check!, this.ledger!, this.account);
    this.account.kept = this.ledger!.length;
    this.account.scattered = this.ledger!.scattered;
    return this.ledger!;
  }

  /** Looks at the first rows and settles what each column is. */
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
    // lines that end otherwise than the others would be one
    const end = text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
    const opened = openText(text + this.witnesses.map((each) => each.text + end).join(""));
    if (opened.cells.length < 2) throw new LargeFileError("empty", 1);
    if (opened.broken !== undefined) throw new LargeFileError("open-quote", opened.broken);
    const table = tableOf(opened.cells, currenciesInFormats(opened.currencies));
    if (!table.rows.length) throw new LargeFileError("empty", 1);
    refuseOneColumn(table);
    const lead = table.rows.length - this.witnesses.length;
    const numbers = table.rows.map((_, i) => this.witnesses[i - lead]?.row ?? table.firstRow + i);
    const choices = this.choose(table.headings);
    const check = checkPurchases({ ...table, numbers }, choices);
    if (check.questions.length) throw new OpenQuestions(check, this.witnesses.at(-1)?.row);
    this.check = check;
    refuseWhatNeedsAllRows(check);
    const column = (role: Role) => check.roles[role].column ?? -1;
    const cure = (kind: TroubleKind) => check.troubles.find((each) => each.kind === kind)?.chosen;
    const usesOrders = orderColumn(check) !== undefined;
    this.columns = {
      ...{ customer: column("customer"), date: column("date"), amount: column("amount") },
      order: usesOrders ? column("order") : -1,
    };
    this.delimiter = opened.delimiter.charCodeAt(0);
    this.signs = opened.signs;
    this.headings = table.headings;
    // a row with more fields than the others has its own number of columns, not the table
    this.width = opened.fields;
    this.ledger = new GrowingLedger(usesOrders);
    const sign = opened.signs[column("amount")];
    this.isProven = sign !== undefined && sign !== "text" && sign.isProven;
    this.blocks = new Blocks(check, choices);
    this.isPlainFile = hasPoint(sign) && !this.hasLines && !this.blocks.readsEveryRow;
    this.hasLines ||= cure("orders") !== undefined;
    this.readFirst(all, isAll, { ...table, rows: table.rows.slice(0, lead) });
  }

  /** Takes the purchases of the first rows, and their values; the lines of an order that may go on come again. */
  private readFirst(all: Uint8Array, isAll: boolean, { headingRow, rows }: Table): void {
    const count = isAll ? rows.length : this.blocks!.ended(rows);
    this.watch = new Watch(this.width, Object.values(this.columns));
    this.starts = new Int32Array(this.width);
    this.ends = new Int32Array(this.width);
    this.row = headingRow;
    const first = all.subarray(skipRows(all, headingRow));
    const ordinary = this.blocks!.ordinary();
    let [seen, used] = [0, -1];
    const read = this.eachRow(first, isAll, (begin, stop, isPlain) => {
      if (seen === count) used = begin;
      const i = seen++;
      if (i >= count || stop === begin) return;
      this.account.rows++;
      if (isPlain && ordinary.has(i)) this.watch!.learn(first, this.starts, this.ends);
    });
    const { deciding, heads } = this.blocks!;
    this.isPlainFile &&=
      this.watch.watches(deciding) &&
      !rows.some((row) => heads.some((column) => isBlank(row[column])));
    this.row = this.cured = headingRow + Math.min(seen, count);
    this.keep(this.blocks!.lead(count));
    this.rest = first.slice(used < 0 ? read : used);
  }

  /** Reads whole rows; gives how many bytes they take. At the end the last row need not end in a new line. */
  private read(bytes: Uint8Array, isLast: boolean): number {
    const { starts, ends } = this;
    const { customer, date, amount, order } = this.columns;
    const ledger = this.ledger!;
    const watch = this.watch!;
    const { heads, deciding, asksForZeros } = this.blocks!;
    const mayBeLeftOut = deciding.length > 0;
    const latest = latestDay();
    return this.eachRow(bytes, isLast, (begin, stop, isPlain) => {
      if (stop === begin) return; // an empty line
      this.account.rows++;
      if (this.isPlainFile && isPlain && watch.knows(bytes, starts, ends)) {
        const day = plainDay(bytes, starts[date], ends[date]);
        const paid = plainAmount(bytes, starts[amount], ends[amount]);
        const who = starts[customer];
        const to = ends[customer];
        const isClear = this.isProven || !isThousandOrFraction(bytes, starts[amount], ends[amount]); // prettier-ignore
        if (
          day &&
          day <= latest &&
          // what gives money back may take back a row that is left out
          (paid > 0 || (paid === 0 ? !asksForZeros : paid < 0 && !mayBeLeftOut)) &&
          isClear &&
          to > who &&
          bytes[who] > 32 &&
          bytes[who] !== EQUALS &&
          bytes[who] !== APOSTROPHE &&
          bytes[to - 1] > 32
        ) {
          const code = this.known(bytes, who, to);
          if (!this.unusual[code]) {
            const orders = order < 0 || starts[order] === ends[order] ? undefined : ledger.orders!;
            const { size } = orders ?? { size: 0 };
            const group = orders ? orders.code(bytes, starts[order], ends[order]) : -1;
            if (group >= size && orders && !isPlainId(bytes, starts[order], ends[order]) && isUnknown(orders.text(group))) this.unknownOrders.add(group); // prettier-ignore
            if (!this.unknownOrders.size || !this.unknownOrders.has(group)) {
              if (group >= size || this.hasLines || !orders) {
                ledger.add(code, day, paid, group);
                return;
              }
              // an order of several lines, of which the first rows have none: its total may stand on each
              throw new ReadAgain<Witness>([], this.row, true);
            }
          }
        }
      }
      if (this.isPlainFile && heads.some((column) => starts[column] === ends[column]))
        throw new ReadAgain<Witness>([], this.row, true);
      this.odd.push({ text: this.decode(bytes.subarray(begin, stop), this.row), row: this.row });
      if (this.odd.length >= this.blockRows) this.cureOdd(false);
    });
  }

  /**
   * Visits whole rows; gives how many bytes they take. The fields of a plain row, which has all columns, go from `starts` to
   * `ends`, without quotation marks around them.
   */
  private eachRow(
    bytes: Uint8Array,
    isLast: boolean,
    visit: (begin: number, stop: number, isPlain: boolean) => void,
  ): number {
    const { delimiter, width, starts, ends } = this;
    const { length } = bytes;
    let at = 0;
    while (at < length) {
      const begin = at;
      let column = 0;
      let from = at;
      let quotes = 0;
      let isPlain = true;
      let isOpen = false;
      let ended = false;
      for (; at < length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE) {
          quotes++;
          // within a field that does not begin with one it is a sign like any other: 3/4" pipe
          if (bytes[from] === QUOTE) isOpen = !isOpen;
        } else if (isOpen) continue;
        else if (byte === delimiter) {
          if (column < width) {
            const around = quotes ? quotedAround(bytes, from, at, quotes) : 0;
            if (around < 0) isPlain = false;
            starts[column] = from + around;
            ends[column] = at - around;
          }
          column++;
          from = at + 1;
          quotes = 0;
        } else if (byte === NEWLINE) {
          ended = true;
          break;
        }
      }
      if (!ended && !isLast) return begin;
      let stop = at;
      if (stop > begin && bytes[stop - 1] === RETURN) stop--;
      // a field that goes on over further lines is one whose end was forgotten
      if (!ended && isOpen) throw new LargeFileError(bytes.includes(NEWLINE, from) ? "open-quote" : "cut-off", this.row + 1); // prettier-ignore
      at++;
      this.row++;
      if (column < width) {
        const around = quotes ? quotedAround(bytes, from, stop, quotes) : 0;
        if (around < 0) isPlain = false;
        starts[column] = from + around;
        ends[column] = stop - around;
      }
      const isWhole = column + 1 === width;
      if (stop > begin && !isWhole) {
        if (!ended) throw new LargeFileError("cut-off", this.row);
        if (!isBlankRow(bytes, begin, stop, delimiter))
          throw new LargeFileError("columns", this.row, `${column + 1} ≠ ${width}`);
      }
      visit(begin, stop, isWhole && isPlain);
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
        const id = customers.text(code);
        this.unusual[code] = isUnknown(id) || isOpenZero(id, this.check) || isSpoiled(id) || isTester(id); // prettier-ignore
      } catch {
        throw new LargeFileError("encoding", this.row);
      }
    }
    return code;
  }

  /** Rows that were not plain: checked and cured as a table, with what was settled before. */
  private cureOdd(isLast: boolean): void {
    if (!this.odd.length) return;
    const odd = this.odd.splice(0);
    const delimiter = String.fromCharCode(this.delimiter);
    const headings = Papa.unparse([[...this.headings]], { delimiter });
    const text = [headings, ...odd.map((each) => each.text)].join("\n");
    const rows = openText(text, delimiter, this.signs).cells.slice(1);
    if (this.survey) return this.survey.take(odd, rows);
    const count = isLast ? rows.length : this.blocks!.ended(rows);
    const block = this.blocks!.cure(rows.slice(0, count), this.row - this.cured);
    if (!block) {
      this.survey = new Survey(odd[0].row, this.headings.length);
      return this.survey.takeAll(odd, rows);
    }
    this.odd.push(...odd.slice(count));
    this.cured = this.row;
    this.keep(block);
  }

  private keep(block: CuredBlock): void {
    this.sides.add(block.sides, this.row);
    keepBlock(block, this.ledger!, this.account, (id) => {
      const bytes = ENCODER.encode(id);
      return this.known(bytes, 0, bytes.length);
    });
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

/** How many bytes around a field are a quotation mark at either end; −1 where quotation marks stand in it otherwise. */
const quotedAround = (bytes: Uint8Array, from: number, to: number, quotes: number): number =>
  quotes === 2 && to - from > 1 && bytes[from] === QUOTE && bytes[to - 1] === QUOTE ? 1 : -1;

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
