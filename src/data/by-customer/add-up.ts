/** From a checked table of several rows a customer to one row for each, and the account of every row. */
import { sum } from "../../domain/support/sum";
import { readAmount, readingOf } from "../amounts";
import { couldBeAmounts, couldBeDates } from "../contents";
import { type Account, Accounting, type Fate, naming } from "../cure";
import { isUnknown, isZeroId } from "../ids";
import { type Cell, isBlank, textOf } from "../table";
import { chosenCures } from "../trouble";
import { decimalOf } from "../troubles/amounts";
import { duplicatesIn, outAsItStands } from "../troubles/rows";
import type { CustomerCheck } from "./check";
import { isHeadings } from "./rows";

/** Columns of equal length, one entry for each customer, in the order in which they first stand in the table. */
export interface Summed {
  readonly customers: readonly (string | number)[];
  /** One figure for each customer by question, "" where all its cells are blank. */
  readonly figures: ReadonlyMap<string, readonly (number | "")[]>;
  /** Rows of each customer. */
  readonly counts: readonly number[];
  /** Columns of words that say the same on all rows of each customer. */
  readonly traits: readonly { readonly heading: string; readonly values: readonly Cell[] }[];
  readonly account: Account;
}

/** Adds up, once for a check, which must have no open questions and no hindrance. */
export function addUp(check: CustomerCheck): Summed {
  if (check.questions.length || check.hindrance)
    throw new Error("the check of the table has open questions");
  const known = SUMMED.get(check);
  if (known) return known;
  const made = summed(check);
  SUMMED.set(check, made);
  return made;
}
const SUMMED = new WeakMap<CustomerCheck, Summed>();

function summed(check: CustomerCheck): Summed {
  const { table, wanted, troubles, ways } = check;
  const accounting = new Accounting(table);
  const read = reader(check);
  const groups = new Map<string, { readonly id: string | number; readonly rows: number[] }>();
  for (let i = 0; i < table.rows.length; i++) {
    const changes: Fate[] = [];
    const id = read(i, changes);
    if (typeof id === "object") {
      accounting.leaveOut(i, id.fate);
      continue;
    }
    accounting.keep(i, changes);
    const group = groups.get(String(id));
    if (group) group.rows.push(i);
    else groups.set(String(id), { id, rows: [i] });
  }
  const all = [...groups.values()];
  const decimal = decimalOf(check, troubles);
  const figureOf = (rows: readonly number[], column: number, k: number): number | "" => {
    const cells = rows.map((i) => table.rows[i][column]).filter((cell) => !isBlank(cell));
    if (!cells.length) return "";
    const figures = cells.map((cell) => readAmount(cell, decimal));
    return ways[k] === "last" ? figures[figures.length - 1] : sum(figures);
  };
  return {
    customers: all.map(({ id }) => (id === 0 ? "0" : id)),
    figures: new Map(
      wanted.figures.map(({ id, column }, k) => [
        id,
        all.map(({ rows }) => figureOf(rows, column, k)),
      ]),
    ),
    counts: all.map(({ rows }) => rows.length),
    traits: traitsOf(
      check,
      all.map(({ rows }) => rows),
    ),
    account: accounting.account,
  };
}

/** A function that says whose row i is, or why it is nobody's. Notes what it changed. */
function reader(
  check: CustomerCheck,
): (i: number, changes: Fate[]) => string | number | { readonly fate: Fate } {
  const { table, wanted, troubles, sums } = check;
  const cures = chosenCures(troubles);
  const repeated = new Set(cures.get("duplicates") === "leave-out" ? duplicatesIn(table) : []);
  const isTotal = (i: number) =>
    sums.sure.has(i) || (sums.doubtful.has(i) && cures.get("total-rows") !== "keep");
  const nameOf = naming(check, wanted.customer);
  const outAsStanding = outAsItStands(check, cures);
  let above: Cell = null;
  return (i, changes) => {
    const row = table.rows[i];
    if (row.every(isBlank)) return { fate: "blank-rows" };
    const out = outAsStanding(i);
    if (out) return { fate: out };
    if (isHeadings(check, i)) return { fate: "repeated-headings" };
    if (isTotal(i)) return { fate: "total-rows" };
    let customer = row[wanted.customer];
    const isZero = isZeroId(customer) && cures.get("zero-customers") === "leave-out";
    if (!isBlank(customer)) above = isUnknown(customer) || isZero ? null : customer;
    else if (cures.get("fill-customers") === "fill" && !isBlank(above)) {
      customer = above;
      changes.push("fill-customers");
    }
    if (repeated.has(i)) return { fate: "duplicates" };
    if (isBlank(customer)) return { fate: "incomplete" };
    if (isUnknown(customer) && cures.get("unknown-customers") !== "keep")
      return { fate: "unknown-customers" };
    if (isZero) return { fate: "zero-customers" };
    const written = wanted.figures.flatMap(({ column }) => {
      const cell = row[column];
      return typeof cell === "string" && cell.trim() ? [cell] : [];
    });
    if (written.some((cell) => readingOf(cell) === "none")) return { fate: "unreadable-amounts" };
    if (written.length) changes.push("text-amounts");
    return nameOf(customer, changes);
  };
}

/** More than these are no traits of a customer but another table. */
const MOST_TRAITS = 8;

function traitsOf(check: CustomerCheck, groups: readonly (readonly number[])[]): Summed["traits"] {
  const { table, columns, wanted } = check;
  const used = new Set([wanted.customer, ...wanted.figures.map(({ column }) => column)]);
  return columns
    .filter(
      ({ index, heading, contents }) =>
        heading && !used.has(index) && contents.texts > 0 && !couldBeAmounts(contents) && !couldBeDates(contents), // prettier-ignore
    )
    .map(({ index, heading }) => ({
      heading,
      values: groups.map((rows) => traitOf(rows.map((i) => table.rows[i][index]))),
    }))
    .flatMap(({ heading, values }) =>
      values.every((value) => value !== undefined) ? [{ heading, values: values.map(String) }] : [],
    )
    .slice(0, MOST_TRAITS);
}

/** What all filled cells say; undefined where they differ. */
function traitOf(cells: readonly Cell[]): string | undefined {
  const said = new Set(cells.map(textOf).filter(Boolean));
  return said.size > 1 ? undefined : ([...said][0] ?? "");
}
