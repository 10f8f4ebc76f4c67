/**
 * Columns beside that of the status which say of a row that it is no purchase: a kind ("Sale", "Return"), a flag ("Cancelled":
 * yes), a day on which it was undone ("Cancelled at").
 */
import { couldBeDates } from "./contents";
import { has, wordsOf } from "./headings";
import type { Column, Role, RoleCheck } from "./roles";
import { isBought, isGivenBack, yesOrNo } from "./status";
import { type Cell, type Table, isBlank, textOf } from "./table";

/** What the mark means: the money goes back, or nothing was bought. */
export type Meaning = "return" | "cancelled";

export interface Marking {
  readonly column: number;
  /** What this cell says of its row; undefined where it is a purchase like any other. */
  readonly of: (cell: Cell) => Meaning | undefined;
}

/** So few different words name kinds of rows. */
const MOST_KINDS = 20;

/** Roles whose columns mean something else than the kind of a row. */
const OTHERS: readonly Role[] = ["customer", "date", "amount", "order", "quantity", "price", "refund", "status", "currency"]; // prettier-ignore

export function markingsOf(
  columns: readonly Column[],
  roles: Readonly<Record<Role, RoleCheck>>,
  rows: Table["rows"],
): readonly Marking[] {
  const taken = new Set(OTHERS.map((role) => roles[role].column));
  return columns.flatMap((column) => {
    if (taken.has(column.index)) return [];
    const of =
      flagged(column, rows) ??
      states(column, roles.refund.column !== undefined) ??
      kinds(column, rows);
    return of ? [{ column: column.index, of }] : [];
  });
}

/** "Refunded": yes says of a sale that its money went back; "Is refund" that the row is no sale. */
const UNDONE =
  /(^| )(refunded|returned|erstattet|remboursée?|devuelt[oa]|reembolsad[oa])( |$)|是否退|已退/;
const CANCELLED = /(^| )(test|tests)( |$)/;

/** "Cancelled" over yes and no, "Cancelled at" over days. */
function flagged(column: Column, rows: Table["rows"]): Marking["of"] | undefined {
  const words = wordsOf(column.heading);
  if (/(^| )part/.test(words)) return undefined;
  const meaning = has(column, "cancelled") || UNDONE.test(words) || CANCELLED.test(words) ? "cancelled" : has(column, "refund") ? "return" : undefined; // prettier-ignore
  if (!meaning) return undefined;
  const cells = rows.map((row) => row[column.index]).filter((cell) => !isBlank(cell));
  if (cells.every((cell) => yesOrNo(cell) !== undefined))
    return (cell) => (yesOrNo(cell) ? meaning : undefined);
  // a day on which something was given back says nothing of how much
  if (meaning === "cancelled" && couldBeDates(column.contents))
    return (cell) => (isBlank(cell) ? undefined : meaning);
  return undefined;
}

/** A second column of states, beside that which plays the role; states of deliveries say nothing of the payment. */
function states(column: Column, hasRefunds: boolean): Marking["of"] | undefined {
  const { meaning, contents, holds } = column;
  if (meaning.concept !== "status" || has(column, "delivery") || holds === "number")
    return undefined;
  if (contents.distinct > 40 || has(column, "id") || /(^| )(line|item|address)/.test(wordsOf(column.heading))) return undefined; // prettier-ignore
  return (cell) => (isBought(textOf(cell), hasRefunds) === false ? "cancelled" : undefined);
}

/** "Type" over "Sale" and "Return". */
function kinds(
  { index, contents, meaning }: Column,
  rows: Table["rows"],
): Marking["of"] | undefined {
  if (contents.texts === 0 || contents.distinct > MOST_KINDS) return undefined;
  if (meaning.concept !== undefined && meaning.concept !== "other" && meaning.concept !== "order") return undefined; // prettier-ignore
  const meanings = new Map<string, Meaning | undefined>();
  for (const row of rows) {
    const text = textOf(row[index]);
    if (text && !meanings.has(text)) meanings.set(text, meaningOfKind(text));
  }
  const found = [...meanings.values()];
  // where all rows say so it is what the table is about, or a policy ("No returns")
  if (!found.includes("return") || !found.includes(undefined)) return undefined;
  return (cell) => meanings.get(textOf(cell));
}

/** A sentence is a note on an order, no kind of one. */
function meaningOfKind(text: string): Meaning | undefined {
  if (text.split(/\s+/).length > 4) return undefined;
  if (/^(no|kein\w*|sans|sin)\s|无|無|不/i.test(text)) return undefined;
  if (isGivenBack(text)) return "return";
  return isBought(text) === false && /void|cancel|storno|作废|作廢/i.test(text)
    ? "cancelled"
    : undefined;
}
