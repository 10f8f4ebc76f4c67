/** What is wrong or worth knowing about a table of purchases, and the cures on offer. Words for it stand in the locales. */
import type { Column, Role, RoleCheck } from "./roles";
import { isGap } from "./gaps";
import { type Cell, type Table, numberOf } from "./table";
import type { Yuan } from "./table-currency";

export const TROUBLES = [
  // rows that are no purchases
  "cut-off",
  "title-rows",
  "hidden-rows",
  "repeated-headings",
  "contracts",
  "total-rows",
  "status",
  "unknown-states",
  "cancelled-rows",
  "test-orders",
  "open-refunds",
  "adjustments",
  "reversals",
  "return-rows",
  "duplicates",
  // customers
  "unknown-customers",
  "zero-customers",
  "masked-ids",
  "spoiled-ids",
  "alike-numbers",
  "alike-spelling",
  "fill-customers",
  // dates
  "fill-dates",
  "day-month",
  "wrong-order",
  "minguo-dates",
  "unreadable-dates",
  "placeholder-dates",
  "future-dates",
  // amounts
  "quantity-price",
  "discounts",
  "refunds",
  "currencies",
  "blank-currencies",
  "text-amounts",
  "decimal-signs",
  "misread-amounts",
  "unreadable-amounts",
  "turned-signs",
  "other-side",
  // what counts as one purchase
  "orders",
  "unknown-orders",
  "order-totals",
  "one-day",
  "zero-amounts",
  "returns",
  "unpaid",
  "incomplete",
  // several rows for a customer where a model wants one
  "customer-rows",
  "several-years",
  "rates",
  "same-figures",
  "standing-figures",
] as const;
export type TroubleKind = (typeof TROUBLES)[number];

export interface Trouble {
  readonly kind: TroubleKind;
  /** Rows (for alike-…: groups of ids; for currencies: currencies) concerned. */
  readonly count: number;
  /** Numbers of the first rows concerned, as the source counts them. */
  readonly rows: readonly number[];
  /** A value as it stands there. */
  readonly example: string;
  /** Cures on offer, the recommended one first; none where there is nothing to decide. */
  readonly cures: readonly string[];
  /** The cure that holds now; undefined where a person must decide. */
  readonly chosen?: string;
  /** Whether the chosen cure changes what stands in the cells, so that a model needs a copy. */
  readonly changes: boolean;
  /** Whether the table itself proves the cure, so that there is nothing to say. */
  readonly isProven?: boolean;
}

/** What the user decided; plain data, remembered with a model. */
export interface Choices {
  readonly columns?: Partial<Record<Role, number | null>>;
  readonly cures?: Partial<Record<TroubleKind, string>>;
  /** States whose rows count as purchases, where the user listed them. */
  readonly states?: readonly string[];
  /** What a bare 元 is to the reader; of the mainland if omitted. */
  readonly yuan?: Yuan;
}

/** All that a search for troubles looks at. */
export interface Look {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly roles: Readonly<Record<Role, RoleCheck>>;
  readonly choices: Choices;
  /** Indices of rows that are sums of others. */
  readonly totals: ReadonlySet<number>;
  /** Columns of figures that count, where they are others than those of purchases. */
  readonly figures?: readonly number[];
}

/** How many rows a trouble names. */
const NAMED = 5;

/** Collects the rows of one trouble. */
export class Found {
  count = 0;
  example = "";
  readonly rows: number[] = [];
  private last?: number;

  constructor(private readonly table: Table) {}

  /** Notes a row; two cells of one row, one after the other, are one. */
  add(row: number, value: unknown): void {
    if (row === this.last) return;
    this.last = row;
    if (!this.count++) this.example = String(value ?? "");
    if (this.rows.length < NAMED) this.rows.push(numberOf(this.table, row));
  }

  /** The trouble, unless nothing was found. `safe`: the first cure may be taken without asking. */
  trouble(
    kind: TroubleKind,
    { cures = [], safe = true, changing = cures }: Offer,
    { cures: chosen = {} }: Choices,
  ): Trouble | undefined {
    if (!this.count) return undefined;
    const { count, rows, example } = this;
    const choice = chosen[kind] ?? (safe ? cures[0] : undefined);
    const valid =
      choice !== undefined && cures.includes(choice) ? choice : safe ? cures[0] : undefined;
    return {
      ...{ kind, count, rows, example, cures, chosen: valid },
      changes: valid !== undefined && changing.includes(valid),
    };
  }
}

/** "EUR 3, USD 2": values with how many rows have each, as an example of a trouble. */
export const countsText = (counts: readonly (readonly [value: string, rows: number])[]): string =>
  counts.map(([value, rows]) => `${value} ${rows}`).join(", ");

/** What `countsText` wrote, read back, so that each language can write it in its own way; the values hold no ", ". */
export const countsIn = (text: string): [value: string, rows: number][] =>
  text.split(", ").map((pair) => {
    const end = pair.lastIndexOf(" ");
    return [pair.slice(0, end), Number(pair.slice(end))];
  });

export interface Offer {
  readonly cures?: readonly string[];
  readonly safe?: boolean;
  /** The cures that change what a function would read; all of them if omitted. */
  readonly changing?: readonly string[];
}

/** A search whose result several troubles and the cure ask for: made once for the roles that a check found. */
export function once<T>(search: (look: Look) => T): (look: Look) => T {
  const known = new WeakMap<Look["roles"], { readonly found: T }>();
  return (look) => {
    const before = known.get(look.roles);
    if (before) return before.found;
    const found = search(look);
    known.set(look.roles, { found });
    return found;
  };
}

/** The cure that holds for each trouble that has one. */
export const chosenCures = (troubles: readonly Trouble[]): ReadonlyMap<TroubleKind, string> =>
  new Map(troubles.flatMap(({ kind, chosen }) => (chosen === undefined ? [] : [[kind, chosen]])));

/** Whether the dates are those of payments: then a blank one is an order that was never paid. */
export const areOfPayments = ({ roles, columns }: Pick<Look, "roles" | "columns">): boolean =>
  roles.date.column !== undefined && columns[roles.date.column].meaning.modifiers.has("paid");

/** How many rows there are, with those that a large file was read past. */
export const rowsOf = ({ rows, outOf = rows.length }: Table): number => outOf;

/** Rows few enough to leave out without asking. */
export const areFew = (count: number, table: Table): boolean => count <= rowsOf(table) * 0.05;

/** The role whose column says what a row is worth: the amount, or the price where amounts are worked out. */
export const moneyRole = ({ roles: { amount, price } }: Pick<Look, "roles">): "amount" | "price" =>
  amount.column === undefined && price.column !== undefined ? "price" : "amount";

/** Roles whose cells are days or figures: "-" is a blank there, and may be a name elsewhere. */
const FIGURES: ReadonlySet<Role> = new Set(["date", "amount", "quantity", "price", "refund"]);

/** The cell of row i in the column that plays a role; null where none does, or where the cell says that there is nothing. */
export function cellOf({ table, roles }: Look, role: Role, i: number): Cell {
  const { column } = roles[role];
  if (column === undefined) return null;
  const cell = table.rows[i][column];
  return typeof cell === "string" && FIGURES.has(role) && isGap(cell) ? null : cell;
}
