/**
 * Records with columns of their own, as Parquet holds them: read column by column where that is enough, and row by row, checked
 * and cured as any table is, where it is not.
 */
import { type Check, checkPurchases } from "../check";
import { isUnknown } from "../ids";
import { isOpenZero } from "../troubles/customers";
import { ROLES, type Role } from "../roles";
import { type Cell, isBlank, textOf } from "../table";
import { latestDay } from "../troubles/dates";
import { isSpoiled } from "../troubles/spoiled-ids";
import { isTester } from "../troubles/test-orders";
import { orderColumn } from "../cure";
import { Blocks, type CuredBlock, keepBlock, Sides } from "./blocks";
import { AMOUNTS, cellOf, cells, codes, DAYS, figures, marked, NONE, type Numbering } from "./columns"; // prettier-ignore
import { isPlainId, isUsualDay } from "./fields";
import type { Interner } from "./interner";
import { GrowingLedger } from "./ledger";
import type { Column } from "./pages";
import { type Choose, LargeFileError, mergeAlike, newAccount, OpenQuestions, refuseWhatNeedsAllRows } from "./refused"; // prettier-ignore
import { type Earlier, ReadAgain, Survey } from "./survey";
import { MOST_VALUES } from "./watch";

/** A record that must be seen beside the first ones. */
export interface RecordWitness {
  readonly cells: readonly Cell[];
  /** As if the headings were row 1. */
  readonly row: number;
}

/** Number of the first record. */
const FIRST = 2;
/** Records that are not plain are checked so many at a time. */
const BLOCK = 20_000;

export class LargeRecords {
  readonly account = newAccount();
  check: Check | undefined;
  private ledger = new GrowingLedger(false);
  private blocks: Blocks | undefined;
  private readonly sides = new Sides();
  private names: Partial<Record<Role, string>> = {};
  private isPlainFile = false;
  private hasLines: boolean;
  /** Columns with few values in the first records, each with those of records that count as they stand. */
  private watched: ReadonlyMap<number, ReadonlySet<string>> = new Map();
  /** First records that were taken already. */
  private taken = 0;
  /** Number of the last record, and that of the last one when a block was cured. */
  private row = FIRST - 1;
  private cured = 0;
  private readonly odd: RecordWitness[] = [];
  private survey: Survey<RecordWitness> | undefined;
  /** By code of a customer: whether its id means that it is unknown, or was shortened. */
  private readonly unusual: boolean[] = [];
  /** Codes of orders called "NA" or the like, which are none. */
  private readonly unknownOrders = new Set<number>();

  private readonly headings: readonly string[];

  /** `names` are those of the columns, `nested` of others that are not read. */
  constructor(
    private readonly columns: { readonly names: readonly string[]; readonly nested: readonly string[] }, // prettier-ignore
    private readonly choose: Choose = () => ({}),
    private readonly earlier: Earlier<RecordWitness> = { witnesses: [], hasLines: false },
  ) {
    this.headings = columns.names;
    this.hasLines = earlier.hasLines;
  }

  /** Looks at the first records, all there are if `isAll`; gives the names of the columns that are needed, if not of every one. */
  begin(first: readonly (readonly unknown[])[], isAll: boolean): readonly string[] | undefined {
    if (!first.length) throw new LargeFileError("empty", 1);
    const { witnesses } = this.earlier;
    const records = first.map((record) => record.map(cellOf));
    const rows = [...records, ...witnesses.map(({ cells }) => cells)];
    const numbers = rows.map((_, i) => witnesses[i - records.length]?.row ?? FIRST + i);
    const choices = this.choose(this.headings);
    const { nested } = this.columns;
    const table = {
      headings: this.headings,
      rows,
      headingRow: 1,
      firstRow: FIRST,
      numbers,
      nested,
    };
    const check = checkPurchases(table, choices);
    if (check.questions.length) throw new OpenQuestions(check, witnesses.at(-1)?.row);
    this.check = check;
    refuseWhatNeedsAllRows(check);
    const blocks = (this.blocks = new Blocks(check, choices));
    const lines = check.troubles.find(({ kind }) => kind === "orders");
    const usesOrders = orderColumn(check) !== undefined;
    this.ledger = new GrowingLedger(usesOrders);
    this.taken = isAll ? records.length : blocks.ended(records);
    this.keep(blocks.lead(this.taken));

    const needed: Role[] = ["customer", "date", "amount", ...(usesOrders ? (["order"] as const) : [])]; // prettier-ignore
    for (const role of needed) {
      const { column } = check.roles[role];
      if (column !== undefined) this.names[role] = this.headings[column];
    }
    this.watched = this.watch(records, Object.values(this.names));
    this.isPlainFile =
      !this.hasLines &&
      !blocks.readsEveryRow &&
      check.roles.amount.column !== undefined &&
      blocks.deciding.every((column) => this.watched.has(column)) &&
      !records.some((row) => blocks.heads.some((column) => isBlank(row[column])));
    this.hasLines ||= lines !== undefined;
    if (!this.isPlainFile) return undefined;
    const roles = ROLES.flatMap((role) => check.roles[role].column ?? []);
    const wanted = new Set([...roles, ...this.watched.keys()].map((column) => this.headings[column])); // prettier-ignore
    return [...wanted];
  }

  /** The values of the columns that have few. */
  private watch(
    records: readonly (readonly Cell[])[],
    needed: readonly string[],
  ): ReadonlyMap<number, ReadonlySet<string>> {
    const watched = new Map<number, Set<string>>();
    const ordinary = this.blocks!.ordinary();
    this.headings.forEach((heading, column) => {
      if (needed.includes(heading)) return;
      const values = new Set<string>();
      for (const i of ordinary) {
        if (i >= records.length || values.size > MOST_VALUES) break;
        values.add(textOf(records[i][column]));
      }
      if (values.size <= MOST_VALUES) watched.set(column, values);
    });
    return watched;
  }

  /** Columns of the same records, by name. */
  push(rows: number, columns: ReadonlyMap<string, Column>): void {
    const from = Math.min(rows, this.taken);
    this.taken -= from;
    this.row += from;
    this.account.rows += rows;
    if (from === rows) return;
    const odd = this.isPlainFile && !this.survey ? this.plain(rows, from, columns) : undefined;
    if (odd && !odd.includes(1, from)) {
      this.row += rows - from;
      return;
    }
    const known = this.headings.map((heading) => {
      const column = columns.get(heading);
      return column && cells(column);
    });
    for (let i = from; i < rows; i++) {
      this.row++;
      if (odd && !odd[i]) continue;
      this.odd.push({ cells: known.map((column) => column?.[i] ?? null), row: this.row });
      if (this.odd.length >= BLOCK) this.cureOdd(false);
    }
  }

  /** Takes the records that can be read column by column; marks the others. */
  private plain(rows: number, from: number, columns: ReadonlyMap<string, Column>): Uint8Array {
    const column = (role: Role) => columns.get(this.names[role]!)!;
    const days = figures(column("date"), DAYS);
    const amounts = figures(column("amount"), AMOUNTS);
    const customers = codes(column("customer"), this.numbering);
    const { orders } = this.ledger;
    const known = orders?.size ?? 0;
    const orderOf = orders && codes(column("order"), this.orderNumbering(orders));
    const odd = new Uint8Array(rows);
    for (const [index, values] of this.watched) {
      const isNew = (cell: Cell) => !values.has(textOf(cell));
      marked(columns.get(this.headings[index])!, isNew).forEach((mark, i) => (odd[i] |= mark));
    }
    const { type, converted_type: kind } = column("amount").element;
    if (type === "BYTE_ARRAY" && kind !== "DECIMAL")
      marked(column("amount"), isThousandOrFraction).forEach((mark, i) => (odd[i] |= mark));
    const latest = latestDay();
    const { deciding, asksForZeros } = this.blocks!;
    const mayBeLeftOut = deciding.length > 0;
    let last = known - 1;
    for (let i = from; i < rows; i++) {
      const [customer, day, amount] = [customers[i], days[i], amounts[i]];
      const order = orderOf ? orderOf[i] : NONE;
      const isUnknownOrder = this.unknownOrders.size > 0 && this.unknownOrders.has(order);
      if (!this.hasLines && order !== NONE && order <= last && !isUnknownOrder)
        // an order of several lines, of which the first records have none: its total may stand on each
        throw new ReadAgain<RecordWitness>([], this.row + 1 + i - from, true);
      last = Math.max(last, order);
      if (customer === NONE || this.unusual[customer] || !isUsualDay(day) || day > latest || !Number.isFinite(amount) || isUnknownOrder) odd[i] = 1; // prettier-ignore
      // what gives money back may take back a row that is left out
      if (amount < 0 ? mayBeLeftOut : amount === 0 && asksForZeros) odd[i] = 1;
      if (!odd[i]) this.ledger.add(customer, day, amount, order);
    }
    return odd;
  }

  end(): GrowingLedger {
    this.cureOdd(true);
    this.survey?.end();
    mergeAlike(this.check!, this.ledger, this.account);
    this.account.kept = this.ledger.length;
    this.account.scattered = this.ledger.scattered;
    if (!this.ledger.length) throw new LargeFileError("empty", this.account.rows + 1);
    return this.ledger;
  }

  /** Records that were not plain: checked and cured as a table, with what was settled before. */
  private cureOdd(isLast: boolean): void {
    if (!this.odd.length) return;
    const odd = this.odd.splice(0);
    const rows = odd.map(({ cells }) => cells);
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
    keepBlock(block, this.ledger, this.account, (id) => {
      const bytes = ENCODER.encode(id);
      return this.numbering.code(bytes, 0, bytes.length);
    });
  }

  /** The number of a customer by its id without spaces around it; `NONE` where nothing else is left. */
  private readonly numbering: Numbering = {
    code: (bytes, from, to, hash) => {
      const { customers } = this.ledger;
      const { size } = customers;
      let code: number;
      if (mayHaveSpaces(bytes, from, to)) {
        const id = ENCODER.encode(textOfBytes(bytes, from, to).trim());
        if (!id.length) return NONE;
        code = customers.code(id, 0, id.length);
      } else code = customers.code(bytes, from, to, hash);
      if (code === size && !isPlainId(bytes, from, to)) {
        const id = textOfBytes(bytes, from, to);
        this.unusual[code] = isUnknown(id) || isOpenZero(id, this.check) || isSpoiled(id) || isTester(id); // prettier-ignore
      }
      return code;
    },
    fetch: (hashes, count) => this.ledger.customers.fetch(hashes, count),
  };

  /** Numbers orders, and notes those that are none. */
  private readonly orderNumbering = (orders: Interner): Numbering => ({
    code: (bytes, from, to, hash) => {
      const { size } = orders;
      const code = orders.code(bytes, from, to, hash);
      if (code === size && !isPlainId(bytes, from, to) && isUnknown(textOfBytes(bytes, from, to)))
        this.unknownOrders.add(code);
      return code;
    },
    fetch: (hashes, count) => orders.fetch(hashes, count),
  });
}

/** "1.234": other rows tell whether the point is that of thousands. */
const isThousandOrFraction = (cell: Cell): boolean =>
  /^\s*[+-]?[1-9]\d{0,2}\.\d{3}\s*$/.test(textOf(cell));

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { fatal: true });

function textOfBytes(bytes: Uint8Array, from: number, to: number): string {
  try {
    return DECODER.decode(bytes.subarray(from, to));
  } catch {
    throw new LargeFileError("parquet", 1, "UTF-8");
  }
}

/** Whether a text may begin or end with white space, of which there are several kinds besides that of one byte. */
function mayHaveSpaces(bytes: Uint8Array, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && (bytes[last] & 0xc0) === 0x80) last--;
  return isSpaceLike(bytes[from]) || isSpaceLike(bytes[last]);
}

/** The first byte of a space, or of other signs that begin alike. */
const isSpaceLike = (byte: number): boolean =>
  byte <= 32 || (byte > 127 && [0xc2, 0xe1, 0xe2, 0xe3, 0xef].includes(byte));
