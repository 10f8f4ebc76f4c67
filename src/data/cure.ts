/** From a checked table to purchases, and the account of every row: kept, changed, left out and why. */
import { formatDate } from "../domain/support/dates";
import type { Check } from "./check";
import { type Likeness, alike, isUnknown, isZeroId, likenessKey } from "./ids";
import { type Role } from "./roles";
import { type Cell, type Table, isBlank, numberOf, textOf } from "./table";
import { type TroubleKind, areOfPayments, cellOf, chosenCures } from "./trouble";
import { isGap } from "./gaps";
import { readAmount } from "./amounts";
import { convertedColumn, convertedRefundColumn, currencyAt, decimalOf } from "./troubles/amounts"; // prettier-ignore
import { discountColumn } from "./troubles/products";
import {
  dateReading,
  isFuture,
  isMinguo,
  isPlaceholder,
  latestDay,
  readDate,
} from "./troubles/dates";
import { linesWithoutMoney, repeatedTotalRows } from "./troubles/orders";
import { freeRows } from "./troubles/zero-amounts";
import { otherSide, rowsOfOtherSide } from "./troubles/other-side";
import { takenBack } from "./troubles/reversals";
import { repeatedHeadingsIn } from "./troubles/repeated";
import { duplicatesIn, outAsItStands } from "./troubles/rows";
import { isWithoutSign, marksOf } from "./troubles/marks";
import { whyNotBought } from "./troubles/states";

/** Why a row was left out, or how it was changed. */
export type Fate = TroubleKind | "blank-rows" | "other-currency";

export interface Account {
  /** Rows of the table. */
  readonly rows: number;
  readonly kept: number;
  /** Numbers of the rows, as the source counts them, by reason; a row stands under one reason only. */
  readonly leftOut: ReadonlyMap<Fate, readonly number[]>;
  /** Rows that were kept but changed, by cure. */
  readonly changed: ReadonlyMap<Fate, readonly number[]>;
}

/** Columns of equal length, one entry for each row kept. */
export interface CuredPurchases {
  readonly customers: readonly (string | number)[];
  /** Serials. */
  readonly dates: readonly number[];
  /** Zeros where nothing says what was paid. */
  readonly amounts: readonly number[];
  /** Whether the table says what was paid. */
  readonly hasAmounts: boolean;
  /** Ids of orders, where the table has them and they are used. */
  readonly orders?: readonly (string | number)[];
  /** Numbers of the rows in the source. */
  readonly rows: readonly number[];
  readonly account: Account;
}

/** The first row a cell below may be filled from. */
interface Above {
  customer: Cell;
  date: Cell;
  owner: string;
  /** What stands on the first line of an order for all of its lines. */
  readonly head: { order: string; status: string; currency: string };
}

/** Notes what becomes of the rows of a table, one after the other, each by its index. */
export class Accounting {
  private readonly leftOut = new Map<Fate, number[]>();
  private readonly changed = new Map<Fate, number[]>();
  private kept = 0;

  constructor(private readonly table: Table) {}

  leaveOut(row: number, fate: Fate): void {
    this.note(this.leftOut, row, fate);
  }

  keep(row: number, changes: readonly Fate[]): void {
    this.kept++;
    for (const change of changes) this.note(this.changed, row, change);
  }

  get account(): Account {
    const { table, kept, leftOut, changed } = this;
    return { rows: table.rows.length, kept, leftOut, changed };
  }

  private note(notes: Map<Fate, number[]>, row: number, fate: Fate): void {
    const rows = notes.get(fate);
    if (rows) rows.push(numberOf(this.table, row));
    else notes.set(fate, [numberOf(this.table, row)]);
  }
}

/** Makes the purchases, once for a check, which must have no open questions. */
export function curePurchases(check: Check): CuredPurchases {
  if (check.questions.length) throw new Error("the check of the table has open questions");
  const known = CURED.get(check);
  if (known) return known;
  const made = cured(check);
  CURED.set(check, made);
  return made;
}
const CURED = new WeakMap<Check, CuredPurchases>();

/** The column whose orders are one purchase each; undefined where the rows of a customer on one day are. */
export function orderColumn({ roles, troubles, choices }: Check): number | undefined {
  const isIgnored = chosenCures(troubles).get("orders") === "ignore";
  // chosen for good, though no two orders may be of one day now
  const isByDay = choices.cures?.["one-day"] === "one-purchase";
  return isIgnored || isByDay ? undefined : roles.order.column;
}

function cured(check: Check): CuredPurchases {
  const { table, troubles } = check;
  const cures = chosenCures(troubles);
  const cure = (kind: TroubleKind) => cures.get(kind);
  const read = reader(check, cures);
  const accounting = new Accounting(table);
  const repeated = new Set(cure("duplicates") === "leave-out" ? duplicatesIn(table) : []);
  const customers: (string | number)[] = [];
  const dates: number[] = [];
  const amounts: number[] = [];
  const orders: (string | number)[] = [];
  const rows: number[] = [];
  const above: Above = {
    ...{ customer: null, date: null, owner: "" },
    head: { order: "", status: "", currency: "" },
  };

  for (let i = 0; i < table.rows.length; i++) {
    const changes: Fate[] = [];
    const outcome = repeated.has(i) ? "duplicates" : read(i, above, changes);
    if (typeof outcome === "string") {
      accounting.leaveOut(i, outcome);
      continue;
    }
    accounting.keep(i, changes);
    customers.push(outcome.customer);
    dates.push(outcome.date);
    amounts.push(outcome.amount);
    orders.push(outcome.order);
    rows.push(numberOf(table, i));
  }
  const { account } = accounting;
  const usesOrders = orderColumn(check) !== undefined;
  const hasAmounts = saysAmounts(check);
  return { customers, dates, amounts, hasAmounts, ...(usesOrders && { orders }), rows, account };
}

const saysAmounts = ({ roles, troubles }: Check): boolean =>
  roles.amount.column !== undefined || troubles.some(({ kind }) => kind === "quantity-price");

interface Purchase {
  readonly customer: string | number;
  readonly date: number;
  readonly amount: number;
  readonly order: string | number;
}

/** A function that reads row i: a purchase, or why there is none. Notes what it changed. */
function reader(
  check: Check,
  cures: ReadonlyMap<TroubleKind, string>,
): (i: number, above: Above, changes: Fate[]) => Purchase | Fate {
  const { table, roles, troubles, totals } = check;
  const cure = (kind: TroubleKind) => cures.get(kind);
  const ofOtherSide = cure("other-side") ? rowsOfOtherSide(check) : undefined;
  const other = otherSide(check);
  const cell = (role: Role, i: number): Cell => cellOf(check, role, i);
  const dating = dateReading(check, troubles);
  const decimal = decimalOf(check, troubles);
  const notBought = whyNotBought(check, cures);
  const currency = cure("currencies");
  const only = currency?.startsWith("only ") ? currency.slice("only ".length) : undefined;
  const amountColumn = currency === "converted" ? convertedColumn(check) : roles.amount.column;
  const convertedRefund = convertedRefundColumn(check);
  const hasAmounts = saysAmounts(check);
  const nameOf = naming(check, roles.customer.column!);
  const isPaying = areOfPayments(check);
  const gap = isPaying ? "unpaid" : "incomplete";
  const lines = linesWithoutMoney(check);
  const headings = repeatedHeadingsIn(table);
  const outAsStanding = outAsItStands(check, cures);
  const marks = marksOf(check);
  const isTakenBack = takenBack(check, troubles);
  const repeated = new Set(cure("order-totals") === "once" ? repeatedTotalRows(check) : []);

  const isFree = cure("zero-amounts") === "leave-out" ? freeRows(check) : undefined;
  const discounted = discountColumn(check);
  /** In the currency of the amounts that count. */
  const refundIn = (i: number, amount: number): number => {
    if (currency !== "converted") return readAmount(cell("refund", i), decimal);
    if (convertedRefund !== undefined) return readAmount(table.rows[i][convertedRefund], decimal);
    const original = readAmount(cell("amount", i), decimal);
    return (readAmount(cell("refund", i), decimal) * amount) / original || 0;
  };

  const amountIn = (i: number, changes: Fate[]): number | Fate => {
    if (!hasAmounts) return 0;
    const product = cure("quantity-price");
    const isOfOtherSide = !!ofOtherSide?.has(i);
    if (isOfOtherSide && cure("other-side") === "leave-out") return "other-side";
    const column = isOfOtherSide ? other! : amountColumn!;
    const main = product ? cell("price", i) : table.rows[i][column];
    if (isGap(main)) return "incomplete";
    if (typeof main === "string" && cure("text-amounts") === "leave-out") return "text-amounts";
    let amount = readAmount(main, decimal);
    if (Number.isNaN(amount)) return "unreadable-amounts";
    if (typeof main === "string") changes.push("text-amounts");
    if (product === "multiply") {
      const quantity = readAmount(cell("quantity", i), decimal);
      if (Number.isNaN(quantity)) return "incomplete";
      amount *= quantity;
      if (cure("discounts") === "subtract") {
        const discount = readAmount(table.rows[i][discounted!], decimal);
        if (discount) {
          amount -= Math.abs(discount) * (Math.sign(amount) || 1);
          changes.push("discounts");
        }
      }
    }
    if (isOfOtherSide) {
      amount = -amount;
      changes.push("other-side");
    }
    if (cure("turned-signs") === "turn" && amount) {
      amount = -amount;
      changes.push("turned-signs");
    }
    if (cure("refunds") === "subtract") {
      const refund = refundIn(i, amount);
      if (refund) {
        // some programs write refunds as negative amounts
        amount -= Math.abs(refund);
        changes.push("refunds");
      }
    }
    return amount;
  };

  const hasBlankCurrencies = cure("blank-currencies") === "leave-out";
  const latest = latestDay();
  const readsCurrency = !!only || hasBlankCurrencies;
  const hasHeads =
    roles.status.column !== undefined || readsCurrency || cure("fill-customers") === "fill";
  /** Order, status and currency of row i; a further line that leaves them blank has those of the first line. */
  const headOf = (i: number, { head }: Above, changes: readonly Fate[]): Above["head"] => {
    if (!hasHeads) return head;
    const order = textOf(cell("order", i));
    const status = textOf(cell("status", i));
    const currency = readsCurrency ? currencyAt(check, i) : "";
    const isFurther = (order && order === head.order) || changes.includes("fill-customers");
    // the same object for every row, as there are many
    if (order || !isFurther) head.order = order;
    if (status || !isFurther) head.status = status;
    if (currency || !isFurther) head.currency = currency;
    return head;
  };

  return (i, above, changes) => {
    if (table.rows[i].every(isBlank)) return "blank-rows";
    const out = outAsStanding(i);
    if (out) return out;
    if (headings.has(i)) return "repeated-headings";
    if (totals.has(i) && cure("total-rows") !== "keep") return "total-rows";
    let customer = cell("customer", i);
    let day = cell("date", i);
    if (isBlank(customer) && cure("fill-customers") === "fill" && !isBlank(above.customer)) {
      customer = above.customer;
      changes.push("fill-customers");
    }
    // the date of a payment is that of the same order only
    const owner = isPaying ? cell("order", i) : customer;
    if (isBlank(day) && cure("fill-dates") === "fill" && above.owner === textOf(owner)) {
      day = above.date;
      changes.push("fill-dates");
    } else if (!isBlank(day)) Object.assign(above, { date: day, owner: textOf(owner) });
    const isZero = isZeroId(customer) && cure("zero-customers") === "leave-out";
    if (!isBlank(customer)) above.customer = isUnknown(customer) || isZero ? null : customer;

    const { order, status: state, currency: inCurrency } = headOf(i, above, changes);
    if (lines.has(i)) return "orders";
    const noPurchase = notBought(i, state);
    if (noPurchase) return noPurchase;
    const [mark] = marks.get(i) ?? [];
    if (isTakenBack.has(i)) return "reversals";
    const isReturn = mark === "return" && isWithoutSign(check, i);
    if (isReturn && cure("return-rows") === "leave-out") return "return-rows";
    if (repeated.has(i)) return "order-totals";
    if (isBlank(customer)) return "incomplete";
    if (isUnknown(customer) && cure("unknown-customers") !== "keep") return "unknown-customers";
    if (isZero) return "zero-customers";
    if (isBlank(day) || day === 0) return gap;
    const date = readDate(day, dating);
    if (Number.isNaN(date)) return cure("wrong-order") ? "wrong-order" : "unreadable-dates";
    if (isPlaceholder(date) && cure("placeholder-dates") !== "keep") return "placeholder-dates";
    if (isFuture(date, latest) && cure("future-dates") !== "keep") return "future-dates";
    if (typeof day === "string" && cure("day-month")) changes.push("day-month");
    if (cure("minguo-dates") && isMinguo(day)) {
      if (cure("minguo-dates") === "leave-out") return "minguo-dates";
      changes.push("minguo-dates");
    }
    if (cure("wrong-order") === "restore") changes.push("wrong-order");
    if (only && inCurrency !== only) return "other-currency";
    if (hasBlankCurrencies && !inCurrency) return "blank-currencies";
    const paid = amountIn(i, changes);
    if (typeof paid === "string") return paid;
    if (isFree?.(i)) return "zero-amounts";
    const taking = isReturn ? "return-rows" : mark === "adjustment" ? "adjustments" : undefined;
    const isTaken = taking && cure(taking) === "subtract";
    const amount = isTaken ? -Math.abs(paid) : paid;
    if (isTaken) changes.push(taking);
    const name = nameOf(customer, changes);
    const ordered = cell("order", i);
    const isByDay = isUnknown(ordered) && cure("unknown-orders") === "by-day";
    if (isByDay) changes.push("unknown-orders");
    return {
      customer: name === 0 ? "0" : name, // functions take the number for a blank
      date,
      amount,
      order: isByDay ? "" : isBlank(ordered) ? order : idOf(ordered),
    };
  };
}

const idOf = (cell: Cell): string | number => (typeof cell === "number" ? cell : textOf(cell));

const ARTEFACT: ReadonlySet<Likeness> = new Set(["artefact"]);

/** One name for each group of ids that are merged: its most frequent spelling. */
export function naming(
  { table, troubles }: Pick<Check, "table" | "troubles">,
  customer: number,
): (id: Cell, changes: Fate[]) => string | number {
  const merged = troubles.filter(
    ({ kind, chosen }) =>
      (kind === "alike-numbers" || kind === "alike-spelling") && chosen === "merge",
  );
  if (!merged.length) return idOf;
  const likenesses = new Set<Likeness>(
    merged.map(({ kind }) => (kind === "alike-numbers" ? "artefact" : "case")),
  );
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const id = textOf(row[customer]);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  for (const likeness of likenesses)
    for (const [name] of alike(counts, likeness)) {
      const key = likenessKey(name, likenesses);
      if (!names.has(key)) names.set(key, name);
    }
  return (id, changes) => {
    const name = names.get(likenessKey(id, likenesses));
    if (name === undefined || name === textOf(id)) return idOf(id);
    const isNumber = likenessKey(id, ARTEFACT) === likenessKey(name, ARTEFACT);
    changes.push(isNumber ? "alike-numbers" : "alike-spelling");
    return name;
  };
}

/** First and last day of purchases, for a sentence about them: ["2024-01-02", "2024-12-30"]. */
export function periodOf({
  dates,
}: CuredPurchases): readonly [first: string, last: string] | undefined {
  if (!dates.length) return undefined;
  let [first, last] = [dates[0], dates[0]];
  for (const date of dates) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return [formatDate(first), formatDate(last)];
}
