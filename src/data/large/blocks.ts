/**
 * Rows of a large file that cannot be read at a glance, block by block: checked and cured as a table, below some of the first
 * rows. What looks harmless alone, 50 rows of euros, is not so beside the dollars of all others.
 */
import { type Check, checkPurchases } from "../check";
import { curePurchases, type CuredPurchases, type Fate } from "../cure";
import { markingsOf } from "../marks";
import type { Role } from "../roles";
import { isGivenBack } from "../status";
import { isBlank, type Table, textOf } from "../table";
import { chosenCures, type Choices, type TroubleKind } from "../trouble";
import { marksOf } from "../troubles/marks";
import { isSnapshot } from "../troubles/zero-amounts";
import { type Side, sidesOf } from "../troubles/reversals";
import { statesOut } from "../troubles/states";
import { testMarks } from "../troubles/test-orders";
import type { GrowingLedger } from "./ledger";
import { type LargeAccount, LargeFileError } from "./refused";
import { MOST_VALUES } from "./watch";

type Rows = Table["rows"];

/** So many of the first rows stand above each block, and whatever else shows their few values. */
const CONTEXT = 1000;

export interface CuredBlock {
  /** The purchases of the block. */
  readonly purchases: Pick<CuredPurchases, "customers" | "dates" | "amounts" | "orders">;
  /** Whether an amount is that of its order: one that an earlier block had is counted. */
  readonly isOncePerOrder: boolean;
  readonly leftOut: ReadonlyMap<Fate, number>;
  readonly changed: ReadonlyMap<Fate, number>;
  /** What may take back another row, or be taken back: both may stand far apart. */
  readonly sides: readonly Side[];
}

export class Blocks {
  /** Whether an amount of 0 may say that nothing was bought. */
  readonly asksForZeros: boolean;
  private readonly settled: Settled;
  private readonly curedFirst: Cured;
  private readonly context: Rows;
  private readonly before: readonly string[];

  /** `first` is the check of the first rows, under choices `chosen` by the user. */
  constructor(
    private readonly first: Check,
    chosen: Choices,
  ) {
    this.settled = { choices: settled(first, chosen), amount: first.roles.amount.column };
    this.context = telling(first.table.rows).map((row) =>
      withOwnOrder(row, first.roles.order.column),
    );
    const { headings, rows } = first.table;
    this.curedFirst = curedBelow([], { headings, rows }, this.settled)!;
    this.before = outcomes(this.curedWith([]), this.context.length);
    this.asksForZeros =
      chosenCures(first.troubles).get("zero-amounts") === "leave-out" ||
      isSnapshot(first, first.troubles);
  }

  /** The purchases of so many of the first rows. */
  lead(count: number): CuredBlock {
    return blockOf(this.curedFirst, 0, count);
  }

  /**
   * The first rows that count as they stand, and of which nothing says that they might not: what is like them in all columns that
   * are watched is a purchase, too.
   */
  ordinary(): ReadonlySet<number> {
    const { first, curedFirst: cured } = this;
    const { table, roles, troubles } = first;
    const { status } = roles;
    const changed = new Set([...cured.account.changed.values()].flat());
    const marks = marksOf(first);
    const out = statesOut(first, chosenCures(troubles));
    return new Set(
      cured.rows
        .filter((row) => !changed.has(row))
        .map((row) => row - FIRST)
        .filter((i) => {
          const row = table.rows[i];
          const state = status.column === undefined ? "" : textOf(row[status.column]);
          return !marks.has(i) && !out.has(state) && !isGivenBack(state);
        }),
    );
  }

  /** Whether some cure reads every row in another way than at a glance. */
  get readsEveryRow(): boolean {
    return this.first.troubles.some(({ kind, chosen = "" }) => {
      if (kind === "order-totals") return chosen === "once";
      if (kind === "currencies") return !chosen.startsWith("only ");
      return OF_EVERY_ROW.includes(kind) || chosen === "fill";
    });
  }

  /** Columns that the further lines of an order may leave blank, so that these say nothing without its first line. */
  get heads(): readonly number[] {
    const { order, status, currency } = this.first.roles;
    if (order.column === undefined) return [];
    return [status.column, currency.column].filter((column) => column !== undefined);
  }

  /** Columns whose values say whether a row counts. */
  get deciding(): readonly number[] {
    const { columns, roles, table } = this.first;
    const marks = markingsOf(columns, roles, table.rows).map(({ column }) => column);
    const tests = testMarks(table.headings).map(({ column }) => column);
    const { status, currency } = roles;
    return [status.column, currency.column, ...marks, ...tests].filter(
      (column) => column !== undefined,
    );
  }

  /**
   * Cures a block, of `outOf` rows all those that are not plain; `undefined` where they leave a question open, or change what the
   * first rows mean.
   */
  cure(rows: Rows, outOf: number): CuredBlock | undefined {
    const cured = this.curedWith(rows, outOf);
    const { length } = this.context;
    if (!cured || String(outcomes(cured, length)) !== String(this.before)) return undefined;
    return blockOf(cured, length, length + rows.length);
  }

  /** How many rows of a block can be cured: its last order, or what is filled from above, may go on in the next one. */
  ended(rows: Rows): number {
    const { roles, troubles } = this.first;
    const isFilled = (kind: TroubleKind) =>
      troubles.some((each) => each.kind === kind && each.chosen === "fill");
    const needed = [
      ...(isFilled("fill-customers") ? [roles.customer.column!] : []),
      ...(isFilled("fill-dates") ? [roles.date.column!] : []),
    ];
    const { column: order } = roles.order;
    const goesOn = (i: number) =>
      needed.some((column) => isBlank(rows[i][column])) ||
      (order !== undefined &&
        (isBlank(rows[i][order]) || textOf(rows[i][order]) === textOf(rows[i - 1][order])));
    if ((order === undefined && !needed.length) || !rows.length) return rows.length;
    let end = rows.length - 1;
    while (end > 0 && goesOn(end)) end--;
    return end || rows.length;
  }

  private curedWith(rows: Rows, outOf = 0): Cured | undefined {
    const { headings } = this.first.table;
    return curedBelow(this.context, { headings, rows, outOf }, this.settled);
  }
}

/** What the first rows settle for all others; the column of amounts is no choice, for the first may give no reason to ask. */
interface Settled {
  readonly choices: Choices;
  readonly amount: number | undefined;
}

function curedBelow(
  context: Rows,
  { headings, rows, outOf = 0 }: Pick<Table, "headings" | "rows" | "outOf">,
  { choices, amount }: Settled,
): Cured | undefined {
  const all = [...context, ...rows];
  const table = {
    ...{ headings, rows: all, headingRow: 1, firstRow: FIRST },
    outOf: Math.max(all.length, outOf),
  };
  const check = checkPurchases(table, choices);
  return check.questions.length || check.roles.amount.column !== amount
    ? undefined
    : { ...curePurchases(check), check };
}

/** Purchases with the check that they come from. */
interface Cured extends CuredPurchases {
  readonly check: Check;
}
/** Number of the first row in such a table. */
const FIRST = 2;

/** What becomes of the first rows, each kept one in words. */
function outcomes(cured: CuredPurchases | undefined, count: number): readonly string[] {
  if (!cured) return [];
  const { customers, dates, amounts, orders, rows } = cured;
  return rows
    .filter((row) => row - FIRST < count)
    .map((row, i) => [row, customers[i], dates[i], amounts[i], orders?.[i]].join());
}

/** Of a cured table the rows from one to another, the first of them 0. */
function blockOf(cured: Cured, from: number, to: number): CuredBlock {
  const { check } = cured;
  const cures = chosenCures(check.troubles);
  const { customers, dates, amounts, orders, rows, account } = cured;
  const isIn = (row: number) => row - FIRST >= from && row - FIRST < to;
  const within = <T>(column: readonly T[]) => column.filter((_, i) => isIn(rows[i]));
  const counted = (fates: ReadonlyMap<Fate, readonly number[]>) =>
    new Map([...fates].map(([fate, numbers]) => [fate, numbers.filter(isIn).length]));
  return {
    purchases: {
      ...{ customers: within(customers), dates: within(dates), amounts: within(amounts) },
      ...(orders && { orders: within(orders) }),
    },
    isOncePerOrder: cures.get("order-totals") === "once",
    sides:
      cures.get("reversals") === "keep"
        ? []
        : sidesOf(check, cures).filter(({ row }) => row >= from && row < to),
    leftOut: counted(account.leftOut),
    changed: counted(account.changed),
  };
}

/** Rows that show what the others hold: the first ones, and one for each value of a column that has few. */
function telling(rows: Rows): Rows {
  if (rows.length <= CONTEXT) return rows;
  const picked = new Set(Array.from({ length: CONTEXT }, (_, i) => i));
  for (let column = 0; column < rows[0].length; column++) {
    const seen = new Map<string, number>();
    for (let i = 0; i < rows.length && seen.size <= MOST_VALUES; i++) {
      const value = textOf(rows[i][column]);
      if (!seen.has(value)) seen.set(value, i);
    }
    if (seen.size <= MOST_VALUES) for (const i of seen.values()) picked.add(i);
  }
  return [...picked].sort((one, other) => one - other).map((i) => rows[i]);
}

/** A row whose order is none of those below: the same may stand there, too. */
const withOwnOrder = (row: Rows[number], order: number | undefined): Rows[number] =>
  order === undefined || isBlank(row[order])
    ? row
    : row.map((cell, column) => (column === order ? `${textOf(cell)}\u0001` : cell));

/** Roles that later rows cannot take away or give. */
const FIXED: readonly Role[] = ["customer", "date", "order"];

const OF_EVERY_ROW: readonly TroubleKind[] = ["quantity-price", "discounts", "refunds", "decimal-signs", "day-month", "turned-signs", "unknown-orders"]; // prettier-ignore

/** Troubles whose cure the values prove; other values may prove another one. */
const BY_PROOF: readonly TroubleKind[] = ["day-month", "wrong-order", "minguo-dates", "decimal-signs", "quantity-price", "discounts", "refunds", "currencies", "order-totals"]; // prettier-ignore

/** What the first rows settled, as choices for the rows that follow; ids are merged when all are known. */
function settled({ roles, troubles }: Check, chosen: Choices): Choices {
  const columns = Object.fromEntries(
    Object.entries(roles).flatMap(([role, { column }]) =>
      role !== "amount" && (column !== undefined || FIXED.includes(role as Role))
        ? [[role, column ?? null]]
        : [],
    ),
  );
  const cures = Object.fromEntries(
    troubles.flatMap(({ kind, chosen }) =>
      chosen === undefined || BY_PROOF.includes(kind)
        ? []
        : [[kind, chosen === "merge" ? "apart" : chosen]],
    ),
  );
  return {
    ...chosen,
    columns: { ...chosen.columns, ...columns },
    cures: { ...chosen.cures, ...cures },
  };
}

/** Adds the purchases of a block to the ledger; `code` gives the number of a customer. */
export function keepBlock(
  { purchases, isOncePerOrder, leftOut, changed }: CuredBlock,
  ledger: GrowingLedger,
  account: LargeAccount,
  code: (id: string) => number,
): void {
  const { customers, dates, amounts, orders } = purchases;
  const add = (counts: Map<Fate, number>, fate: Fate, rows: number) =>
    counts.set(fate, (counts.get(fate) ?? 0) + rows);
  const before = ledger.orders?.size ?? 0;
  customers.forEach((id, i) => {
    const order = ledger.orders && orders ? ENCODER.encode(String(orders[i])) : undefined;
    const group = order?.length ? ledger.orders!.code(order, 0, order.length) : NO_ORDER;
    const isCounted = isOncePerOrder && group !== NO_ORDER && group < before;
    if (isCounted) add(account.leftOut, "order-totals", 1);
    else ledger.add(code(String(id)), dates[i], amounts[i], group);
  });
  for (const [fate, rows] of leftOut) add(account.leftOut, fate, rows);
  for (const [fate, rows] of changed) add(account.changed, fate, rows);
}

const NO_ORDER = -1;

const ENCODER = new TextEncoder();

/** Refuses a file in which a row may take back one that is left out, since only all rows together tell which. */
export class Sides {
  private readonly out = new Set<string>();
  private readonly back = new Set<string>();

  add(sides: readonly Side[], row: number): void {
    for (const { isOut, keys } of sides)
      for (const key of keys) {
        (isOut ? this.out : this.back).add(key);
        if ((isOut ? this.back : this.out).has(key)) throw new LargeFileError("reversals", row);
      }
  }
}
