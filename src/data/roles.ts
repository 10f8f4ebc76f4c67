/** Which column of a table of purchases plays which role, how sure that is, and why. */
import {
  type Contents,
  type Holds,
  contentsOf,
  couldBeAmounts,
  couldBeDates,
  couldBeIds,
  holdsOf,
} from "./contents";
import { type Meaning, has, isSurveyed, meaningOf, wordsOf, namesAnEnd } from "./headings";
import { isStateOfOrder, isStatusOfRefund } from "./marks";
import { isOrders, numbersOrders } from "./orders";
import { weighed } from "./rival-amounts";
import { isEmail } from "./ids";
import { isOfLedger, sidesOf } from "./sides";
import { type Table, isBlank, textOf } from "./table";

export const ROLES = [
  "customer",
  "date",
  "amount",
  "order",
  "quantity",
  "price",
  "refund",
  "currency",
  "status",
] as const;
export type Role = (typeof ROLES)[number];

/** The roles without which there are no purchases. */
export const NEEDED = ["customer", "date", "amount"] as const;
export type Needed = (typeof NEEDED)[number];

export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly meaning: Meaning;
  readonly contents: Contents;
  readonly holds: Holds;
}

/** Why a column has a role, or why there is doubt; the words for it stand in the locales. */
export type Reason =
  | "heading" // its heading says so and its cells agree
  | "contents" // only its cells suggest it
  | "cells" // its heading says so, but few of its cells can be read
  | "rivals" // other columns fit as well
  | "equal" // other columns fit as well and hold the same in every row
  | "distinct" // another customer on every row: more likely a number of orders
  | "none" // no column fits
  | "chosen"; // the user said so

export interface RoleCheck {
  readonly role: Role;
  /** Index of the column; undefined where there is none. */
  readonly column?: number;
  /** Whether its heading says so, or the user. */
  readonly certain: boolean;
  /** Whether a person must choose before it is used; a guess that nothing competes with is used and said to be one. */
  readonly asks: boolean;
  readonly reason: Reason;
  /** Other columns that could play it, best first; with reason "equal", those that hold the same. */
  readonly rivals: readonly number[];
}

/** The columns of a table, looked through once however often it is checked. */
export function columnsOf(table: Table): readonly Column[] {
  const known = COLUMNS.get(table);
  if (known) return known;
  const made = paired(table.headings.map((_, index) => columnAt(table, index)));
  COLUMNS.set(table, made);
  return made;
}

/** Looks through a large table column by column, with a pause after each; then its check is short. */
export async function lookThrough(table: Table, pause: () => Promise<unknown>): Promise<void> {
  if (COLUMNS.has(table)) return;
  const made: Column[] = [];
  for (const index of table.headings.keys()) {
    made.push(columnAt(table, index));
    await pause();
  }
  COLUMNS.set(table, paired(made));
}

/** Money out and money in are amounts, whichever is the customer's; the accounts beside them are those of a ledger. */
function paired(columns: readonly Column[]): readonly Column[] {
  const sides = sidesOf(columns);
  if (!sides) return columns;
  const none = { modifiers: new Set<never>(), plain: true } as const;
  return columns.map((column) => {
    const isSide = column.index === sides.debit || column.index === sides.credit;
    const concept = isSide ? "amount" : isOfLedger(column.heading) ? "other" : undefined;
    return concept ? { ...column, meaning: { ...none, concept } } : column;
  });
}

function columnAt({ headings, rows }: Table, index: number): Column {
  const contents = contentsOf(rows, index);
  const heading = headings[index];
  return { index, heading, meaning: meaningOf(heading), contents, holds: holdsOf(contents) };
}

const COLUMNS = new WeakMap<Table, readonly Column[]>();

/** How well a column plays a role: 0 not at all; two columns closer than CLOSE compete. */
type Judge = (column: Column, rows: number) => number;
const CLOSE = 0.5;
/** A role is certain from here on: its heading says so. */
const CERTAIN = 3;
/** The heading says nothing, the cells fit; below it the heading speaks against it. */
const GUESS = 1;

/** What stands before an amount that is none of a purchase, or not all of it. */
const NO_SALES = ["refund", "tax", "discount", "fee", "monthly", "expected", "unit"] as const;

/** "Total spent" is all that a customer ever paid. */
const OF_OTHER_ORDERS =
  /(^| )(spent|previous|prior|lifetime|cumulative|running|ytd|budget)( |$)|累计|累計|历史|歷史|上次|上一/;

export const isOfPurchases = (column: Column): boolean => !has(column, ...NO_SALES);

const JUDGES: Readonly<Record<Role, Judge>> = {
  customer(column) {
    const { meaning, contents, holds } = column;
    if (!couldBeIds(contents) || holds === "flag") return 0;
    const known = contents.cells - contents.blank - contents.unknown;
    if (contents.yesNo === known) return 0; // "New customer": yes, no
    // the same in every row: nobody, or the shop itself
    const isOne = contents.distinct - (contents.unknown > 0 ? 1 : 0) <= 1 && known > 2;
    if (isOne) return meaning.concept === "customer" ? 2.9 : 0;
    // 138****1234: different people may share it
    const isNaming = meaning.concept === "customer" || meaning.concept === "contact";
    if (contents.masked > known / 2) return isNaming ? 2.8 : 0;
    if (meaning.concept === "customer") {
      // "Customer since", 客户经理: something of the customer's
      if (!meaning.isHead) return 2.9;
      const score = has(column, "id") ? 5 : has(column, "name") ? 4.2 : 4.6;
      // "Kunde" beside "Client": the languages that the headings are made for come first
      return meaning.isForeign ? score - 0.6 : score;
    }
    return meaning.concept === "contact" ? 3.4 : 0;
  },

  date(column) {
    const { meaning, contents } = column;
    if (!couldBeDates(contents)) return 0;
    // "Created" and "Paid" over days are dates without the word
    const isDate = meaning.concept === "date" || (!meaning.concept && meaning.modifiers.size > 0);
    if (!isDate)
      return contents.dates + contents.dayMonths === 0 ? 0 : meaning.concept ? 0.75 : GUESS;
    if (has(column, "expected", "birth", "cancelled") || namesAnEnd(column.heading)) return 0.5;
    if (has(column, "delivery", "updated", "refund")) return 2;
    if (has(column, "paid")) return 6;
    if (has(column, "closed")) return 5.4;
    if (!meaning.plain && !meaning.modifiers.size) return 3.6;
    return has(column, "created")
      ? has(column, "ordered")
        ? 4.2
        : 3.6
      : has(column, "ordered")
        ? 4.8
        : 4.2;
  },

  amount(column) {
    const { meaning, contents } = column;
    if (!couldBeAmounts(contents) || meaning.concept !== "amount") return 0;
    if (!isOfPurchases(column) || OF_OTHER_ORDERS.test(wordsOf(column.heading))) return 0.5;
    if (has(column, "actual")) return 6;
    if (has(column, "paid")) return 5.4;
    if (has(column, "sub")) return 3;
    return has(column, "total", "net") ? 4.4 : meaning.plain ? 4.8 : 4.2;
  },

  order(column, rows) {
    const { meaning, contents } = column;
    if (meaning.concept !== "order" || !couldBeIds(contents)) return 0;
    // a kind of order ("Order Source" has another head) is no order; a handful of values number none (see orders.ts, too)
    if (!has(column, "id") && contents.distinct < Math.min(rows, 3)) return 0;
    // "Transaction ID" may number the lines of an order beside "Order ID"
    const isOrder = /(^| )order( |$)|订单|訂單/.test(wordsOf(column.heading)) ? 0.6 : 0;
    return (has(column, "id") ? 5 : has(column, "name") ? 3.2 : 4) + isOrder;
  },

  quantity: ({ meaning, contents }) =>
    meaning.concept === "quantity" && contents.numbers > 0 ? 4 : 0,

  price(column) {
    const { meaning, contents } = column;
    return meaning.concept === "price" &&
      couldBeAmounts(contents) &&
      !has(column, "tax", "discount", "fee", "refund")
      ? has(column, "unit")
        ? 5
        : 4
      : 0;
  },

  refund(column) {
    const { meaning, contents, holds } = column;
    if (holds === "flag") return 0; // "Is refund": 0 and 1
    // "Return by" is a day, "Max refund" no money given back
    if (couldBeDates(contents) || NO_REFUND.test(wordsOf(column.heading))) return 0;
    // "Refunded" over figures is an amount without the word
    return (meaning.concept === "amount" || !meaning.concept) &&
      has(column, "refund") &&
      contents.numbers + contents.amounts + contents.digits > 0
      ? 4
      : 0;
  },

  currency: ({ meaning, holds }) =>
    holds === "currency" ? 5 : meaning.concept === "currency" && holds !== "number" ? 4 : 0,

  status(column) {
    const { meaning, contents, holds } = column;
    if (meaning.concept !== "status" || contents.distinct > 40 || holds === "number") return 0;
    if (isStatusOfRefund(column)) return 0; // "Completed" is the refund
    // "ship-state", "Address Status" and "Customer status" say nothing of an order
    if (/(^| )(ship state|state code)( |$)/.test(wordsOf(column.heading))) return 0;
    if (!isStateOfOrder(column)) return 0;
    // what was paid counts, not what was sent
    return has(column, "paid") ? 4.6 : has(column, "delivery") ? 3.2 : 4;
  },
};

const NO_REFUND =
  /(^| )(by|until|deadline|window|period|day|days|frist|plazo|délai|max|maximum|limit|policy|reason|rate|count|number|eligible|refundable|returnable|possible|lifetime|allowed)( |$)|可退|期限|截止|天数|天數|次数|次數|件数|件數|原因|累计|累計/;

/** The roles of a table's columns; `chosen` are the user's own choices, null for "none". */
export function rolesOf(
  columns: readonly Column[],
  rows: Table["rows"],
  chosen: Partial<Record<Role, number | null>> = {},
): Readonly<Record<Role, RoleCheck>> {
  const taken = new Set(Object.values(chosen).filter((i): i is number => typeof i === "number"));
  const found: Partial<Record<Role, RoleCheck>> = {};
  for (const role of ROLES) {
    const choice = chosen[role];
    found[role] =
      choice !== undefined
        ? {
            role,
            column: choice ?? undefined,
            certain: true,
            asks: false,
            reason: "chosen",
            rivals: [],
          }
        : role === "order"
          ? judged(role, ordersAmong(found), rows.length, taken, unnamedOrders(found))
          : judged(role, columns, rows.length, taken);
    const { column } = found[role];
    // "Refund amount" where there is no other amount is still that of the refunds
    const isWeak = role === "amount" && column !== undefined && !isOfPurchases(columns[column]);
    if (column !== undefined && !isWeak) taken.add(column);
  }
  proposePrice(found);
  const roles = { ...found, customer: byAddress(found.customer!) } as Record<Role, RoleCheck>;
  return { ...roles, amount: weighed(roles, fitting("amount"), rows) };

  function ordersAmong({ customer, date }: Partial<Record<Role, RoleCheck>>) {
    return columns.filter(
      (column) =>
        !JUDGES.order(column, rows.length) ||
        isOrders(column, customer?.column, date?.column, rows),
    );
  }

  /** Without a quantity a price may be all that was paid: proposed where no amount is. */
  function proposePrice({ amount, price, quantity }: Partial<Record<Role, RoleCheck>>) {
    if (!amount?.asks || amount.reason === "rivals" || price?.column === undefined) return;
    const column = amount.column === undefined ? undefined : columns[amount.column];
    if (quantity?.column !== undefined || (column && isOfPurchases(column))) return;
    found.amount = { ...amount, column: price.column, reason: "contents" };
  }

  /** Two people of one name are told apart by their addresses of e-mail. */
  function byAddress(customer: RoleCheck): RoleCheck {
    const name = customer.column === undefined ? undefined : columns[customer.column];
    if (!name || customer.reason !== "heading" || !has(name, "name") || has(name, "id"))
      return customer;
    if (OF_FIRMS.test(wordsOf(name.heading))) return customer;
    const address = columns.find(
      ({ index, meaning, contents }) =>
        meaning.concept === "contact" &&
        contents.masked === 0 &&
        contents.distinct > name.contents.distinct &&
        contents.blank <= name.contents.blank &&
        rows.every((row) => isBlank(row[index]) || isEmail(textOf(row[index]))),
    );
    return address ? { ...customer, column: address.index, rivals: [] } : customer;
  }

  /** Columns whose heading says nothing ("Name" of a Shopify export) and whose cells number orders all the same. */
  function unnamedOrders({ customer, date }: Partial<Record<Role, RoleCheck>>) {
    return columns
      .filter(
        (column) =>
          !taken.has(column.index) && numbersOrders(column, customer?.column, date?.column, rows),
      )
      .map((column) => ({ column, score: GUESS }));
  }

  function fitting(role: Role) {
    const chosenOnes = new Set(Object.values(chosen));
    return columns.filter(
      (column) => !chosenOnes.has(column.index) && JUDGES[role](column, rows.length) >= CERTAIN,
    );
  }
}

function judged(
  role: Role,
  columns: readonly Column[],
  rows: number,
  taken: ReadonlySet<number>,
  guesses = guessed(role, columns, taken),
): RoleCheck {
  const ranked = columns
    .filter(({ index }) => !taken.has(index))
    .map((column) => ({ column, score: JUDGES[role](column, rows) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index);
  const candidates = ranked.length ? ranked : guesses;
  if (!candidates.length) {
    const headed = headedOnly(role, columns, taken);
    // what its cells are is asked as a trouble, by an example
    if (headed) return { role, column: headed.index, certain: false, asks: false, reason: "cells", rivals: [] }; // prettier-ignore
    return { role, certain: !isNeeded(role), asks: isNeeded(role), reason: "none", rivals: [] };
  }
  const [best, ...others] = candidates;
  const rivals = others
    .filter(({ score }) => best.score - score < CLOSE)
    .map(({ column }) => column.index);
  const found = { role, column: best.column.index, rivals };
  if (best.score < CERTAIN) {
    const { cells, blank, distinct } = best.column.contents;
    // "Number", another on every row; a table without headings has nothing else to go by
    const isNamed = best.column.heading !== "" && best.score === GUESS;
    if (
      role === "customer" &&
      (isNamed ? distinct >= cells - blank : isDifferentOnEveryRow(best.column, rows))
    )
      return { ...found, certain: false, asks: true, reason: "distinct" };
    const asks = best.score !== GUESS || rivals.length > 0;
    return { ...found, certain: false, asks, reason: "contents" };
  }
  // name and number of one customer are not rivals, nor are two spellings of one thing
  if (rivals.length && role !== "customer")
    return { ...found, certain: false, asks: true, reason: "rivals" };
  if (role === "customer") {
    const same = rivals.filter(
      (i) => columns[i].meaning.modifiers.size === best.column.meaning.modifiers.size,
    );
    if (same.length)
      return { ...found, rivals: same, certain: false, asks: true, reason: "rivals" };
    if (isDifferentOnEveryRow(best.column, rows))
      return { ...found, rivals: [], certain: false, asks: true, reason: "distinct" };
  }
  return { ...found, rivals: [], certain: true, asks: false, reason: "heading" };
}

/** The one column whose heading says date or amount though its cells are written in no way that is known: "Sept 5th", "$3M". */
function headedOnly(
  role: Role,
  columns: readonly Column[],
  taken: ReadonlySet<number>,
): Column | undefined {
  if (role !== "date" && role !== "amount") return undefined;
  const headed = columns.filter(
    (column) =>
      !taken.has(column.index) &&
      column.meaning.concept === role &&
      !has(column, "expected", "birth", "delivery", "updated", "refund", "tax", "discount") &&
      column.contents.withDigits * 2 >= column.contents.cells - column.contents.blank &&
      column.contents.cells > column.contents.blank,
  );
  return headed.length === 1 ? headed[0] : undefined;
}

const isNeeded = (role: Role): boolean => (NEEDED as readonly Role[]).includes(role);

/** Rows from which on a different customer on each of them is no chance. */
const MANY_ROWS = 10;

export const isDifferentOnEveryRow = ({ contents }: Column, rows: number): boolean =>
  rows >= MANY_ROWS &&
  contents.distinct >= contents.cells - contents.blank &&
  contents.blank < rows / 2;

const OF_FIRMS =
  /(^| )(company|account|organisation|organization|firma|société|empresa)( |$)|公司|企业|企業/;

/** Headings that speak of something else than who bought. */
const NO_CUSTOMERS = ["refund", "tax", "discount", "fee", "cancelled", "delivery"] as const;

const OF_ROWS = /^(numbers?|nos?\.?|nr\.?|#|编号|编码|号码|編號|編碼|號碼)$/i;
const isDifferentOnEvery = ({ contents: { distinct, cells, blank } }: Column): boolean =>
  cells > 1 && distinct >= cells - blank;

/** Without headings, what the cells suggest for a role that must be filled: a proposal, never a certainty. */
function guessed(role: Role, columns: readonly Column[], taken: ReadonlySet<number>) {
  if (!isNeeded(role)) return [];
  const fits = {
    customer: (column: Column) =>
      column.holds === "id" &&
      !couldBeDates(column.contents) &&
      !column.meaning.concept &&
      column.contents.blank <= column.contents.cells / 2 &&
      column.contents.distinct > Math.min(2, column.contents.cells - 1) &&
      column.contents.yesNo === 0 &&
      !has(column, ...NO_CUSTOMERS) &&
      // beside other columns "Number" numbers what the row is about
      !(OF_ROWS.test(column.heading.trim()) && isDifferentOnEvery(column)),
    date: (column: Column) => couldBeDates(column.contents) && !column.meaning.concept,
    amount: (column: Column) =>
      couldBeAmounts(column.contents) &&
      !couldBeDates(column.contents) &&
      !column.meaning.concept &&
      !isSurveyed(column.heading) &&
      !has(column, "refund", "tax", "discount", "id"),
  }[role as Needed];
  const fitting = columns.filter((column) => !taken.has(column.index) && fits(column));
  // a number of vouchers is another on every row; beside it, what comes again names who bought
  const again = fitting.filter((column) => !isDifferentOnEvery(column));
  return (role === "customer" && again.length ? again : fitting).map((column) => ({
    column,
    score: GUESS,
  }));
}
