/**
 * The check of a table of purchases: which column is what, what is wrong, which cures hold, what a person must decide.
 * Nothing is dropped or changed that is not counted here.
 *
 *     const check = checkPurchases(tableOf(cells));
 *     check.questions            // what must be decided first
 *     curePurchases(check)       // the purchases, and the account of what became of every row
 */
import type { Asked } from "./answers";
import { NEEDED, type Role, type RoleCheck, columnsOf, rolesOf } from "./roles";
import type { Table } from "./table";
import {
  blankCurrencies,
  currencies,
  decimalSigns,
  misreadAmounts,
  refunds,
  textAmounts,
  unreadableAmounts,
} from "./troubles/amounts";
import {
  alikeNumbers,
  alikeSpelling,
  fillCustomers,
  fillDates,
  maskedIds,
  unknownCustomers,
  zeroCustomers,
} from "./troubles/customers";
import { discounts, quantityPrice } from "./troubles/products";
import {
  dayMonth,
  futureDates,
  minguoDates,
  placeholderDates,
  unreadableDates,
  wrongOrder,
} from "./troubles/dates";
import { orderLines, orderTotals, unknownOrders } from "./troubles/orders";
import {
  cutOff,
  duplicates,
  hiddenRows,
  incomplete,
  rowsOutAsTheyStand,
  titleRows,
  totalRows,
  totalRowsOf,
  unpaid,
} from "./troubles/rows";
import { adjustments, cancelledRows, openRefunds } from "./troubles/marks";
import { contracts } from "./troubles/contracts";
import { zeroAmounts } from "./troubles/zero-amounts";
import { otherSides } from "./troubles/other-side";
import { ordersOfOneDay } from "./troubles/one-day";
import { returnRows, returns, turnedSigns } from "./troubles/returns";
import { reversals } from "./troubles/reversals";
import { repeatedHeadings, repeatedHeadingsIn } from "./troubles/repeated";
import { spoiledIds } from "./troubles/spoiled-ids";
import { otherStates, unknownStates } from "./troubles/states";
import { testOrders } from "./troubles/test-orders";
import type { Choices, Look, Trouble, TroubleKind } from "./trouble";

export interface Check extends Look {
  readonly troubles: readonly Trouble[];
  /** What a person must decide before there is a result. */
  readonly questions: readonly AskedAbout[];
  /** Whether a model can refer to the table itself; otherwise it needs a copy made from it. */
  readonly usableAsItStands: boolean;
}

export type AskedAbout =
  | { readonly about: "column"; readonly role: Role; readonly check: RoleCheck }
  | { readonly about: "trouble"; readonly trouble: Trouble };

/** Each may know what was found before it. In the order of a reader: rows first, then customers, dates, amounts, what counts as one purchase. */
const SEARCHES: readonly ((look: Look, before: readonly Trouble[]) => Trouble | undefined)[] = [
  ...[
    cutOff,
    titleRows,
    hiddenRows,
    repeatedHeadings,
    contracts,
    totalRows,
    otherStates,
    unknownStates,
    cancelledRows,
    testOrders,
    openRefunds,
    adjustments,
    reversals,
    returnRows,
    duplicates,
  ],
  ...[
    unknownCustomers,
    zeroCustomers,
    maskedIds,
    spoiledIds,
    alikeNumbers,
    alikeSpelling,
    fillCustomers,
  ],
  ...[fillDates, dayMonth, wrongOrder, minguoDates, unreadableDates, placeholderDates, futureDates],
  ...[
    quantityPrice,
    discounts,
    refunds,
    currencies,
    blankCurrencies,
    textAmounts,
    decimalSigns,
    misreadAmounts,
    unreadableAmounts,
    turnedSigns,
    otherSides,
  ],
  ...[
    orderLines,
    unknownOrders,
    orderTotals,
    ordersOfOneDay,
    zeroAmounts,
    returns,
    unpaid,
    incomplete,
  ],
];

/** A check in steps, each of which looks for one thing. */
export type Checking = Generator<void, Check, void>;

function atOnce(checking: Checking): Check {
  for (;;) {
    const { done, value } = checking.next();
    if (done) return value;
  }
}

/** Checks a table of which only customers and days matter: one without amounts is not asked for them. */
export const checkVisits = (table: Table, choices: Choices = {}): Check =>
  atOnce(checkingVisits(table, choices));

function* checkingVisits(table: Table, choices: Choices): Checking {
  const check = yield* checkingPurchases(table, choices, { countsDays: true });
  const { reason, asks } = check.roles.amount;
  if (reason !== "none" || !asks || isProduct("amount", kindsOf(check.troubles))) return check;
  const columns = { ...choices.columns, amount: null };
  return yield* checkingPurchases(table, { ...choices, columns }, { countsDays: true });
}

/** What a model asks of the columns of purchases. */
export interface PurchaseQuestion extends Pick<Asked, "id" | "optional"> {
  /** Whether every value counts, even where several are of one day. */
  readonly counted?: boolean;
}

/** What was paid may be left out where the model asks for it so; a table without customers and dates answers nothing. */
export const isSpared = ({ id, optional }: PurchaseQuestion): boolean =>
  id === "amounts" && !!optional;

/** What is found in a table for a model that asks these questions about its columns. */
export const checkFor = (
  questions: readonly PurchaseQuestion[],
  table: Table,
  choices: Choices = {},
): Check => atOnce(checkingFor(questions, table, choices));

/** The same in steps, for a large table on a page that somebody uses. */
export function* checkingFor(
  questions: readonly PurchaseQuestion[],
  table: Table,
  choices: Choices = {},
): Checking {
  if (questions.some(isSpared)) return yield* checkingVisits(table, choices);
  const countsDays = !questions.some(({ counted }) => counted);
  return yield* checkingPurchases(table, choices, { countsDays });
}

export interface CheckOptions {
  /** Whether several orders of a day are one purchase anyway, as for models that count days, so that there is nothing to say. */
  readonly countsDays?: boolean;
}

/** Checks a table against the user's choices, if there are any yet. */
export const checkPurchases = (
  table: Table,
  choices: Choices = {},
  options: CheckOptions = {},
): Check => atOnce(checkingPurchases(table, choices, options));

function* checkingPurchases(
  table: Table,
  choices: Choices,
  { countsDays = false }: CheckOptions,
): Checking {
  const columns = columnsOf(table);
  yield;
  const roles = withProduct(rolesOf(columns, table.rows, choices.columns), choices);
  yield;
  const repeated = repeatedHeadingsIn(table);
  const sums = totalRowsOf(table, columns, roles);
  const out = rowsOutAsTheyStand(table, choices);
  const totals = repeated.size || out.size ? new Set([...repeated, ...out, ...sums]) : sums;
  const look: Look = { table, columns, roles, choices, totals };
  const troubles: Trouble[] = [];
  const searches = SEARCHES.filter((search) => !countsDays || search !== ordersOfOneDay);
  for (const search of searches) {
    yield;
    troubles.push(...[search(look, troubles) ?? []].flat());
  }
  const settled = kindsOf(troubles);
  const questions: AskedAbout[] = [
    ...NEEDED.filter((role) => roles[role].asks && !isProduct(role, settled)).map(
      (role) => ({ about: "column", role, check: roles[role] }) as const,
    ),
    ...troubles
      .filter(({ cures, chosen }) => cures.length && chosen === undefined)
      .map((trouble) => ({ about: "trouble", trouble }) as const),
  ];
  const usableAsItStands =
    !questions.length && table.headingRow <= 1 && !troubles.some(({ changes }) => changes);
  return { ...look, troubles, questions, usableAsItStands };
}

/** With a price and a quantity, a weak guess at the amount gives way to their product. */
function withProduct(
  roles: Readonly<Record<Role, RoleCheck>>,
  { columns = {} }: Choices,
): Readonly<Record<Role, RoleCheck>> {
  const { amount, price, quantity } = roles;
  const weak = !amount.certain && amount.reason !== "rivals" && columns.amount === undefined;
  if (!weak || price.column === undefined || quantity.column === undefined) return roles;
  return { ...roles, amount: { ...amount, column: undefined, certain: false, asks: true } };
}

const kindsOf = (troubles: readonly Trouble[]): ReadonlySet<TroubleKind> =>
  new Set(troubles.map(({ kind }) => kind));

const isProduct = (role: Role, troubles: ReadonlySet<TroubleKind>): boolean =>
  role === "amount" && troubles.has("quantity-price");
