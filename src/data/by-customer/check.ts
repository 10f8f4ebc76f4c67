/**
 * The check of a table from which a model wants one row for each customer, where customers stand on several: months, invoices,
 * visits. What can be added up is, once a person says so; rates and totals never are.
 *
 *     const check = checkCustomers(table, { question: "customers", customer: 0, figures }, choices);
 *     check?.questions           // what must be decided first; undefined where there is nothing to add up
 *     addUp(check)               // one row for each customer, and the account of what became of every row
 */
import type { Table } from "../table";
import { type Choices, type Trouble, chosenCures } from "../trouble";
import { decimalSigns, misreadAmounts, textAmounts, unreadableAmounts } from "../troubles/amounts";
import { alikeNumbers, alikeSpelling, fillCustomers, unknownCustomers, zeroCustomers } from "../troubles/customers"; // prettier-ignore
import { repeatedHeadings } from "../troubles/repeated";
import { cutOff, hiddenRows, titleRows } from "../troubles/rows";
import { type Way, alikeFigures, hindranceIn, shapesOf, waysOf } from "./columns";
import { severalYears } from "./period";
import { duplicates, severalRows, totalRows, unnamed } from "./rows";
import { type CustomerLook, type Wanted, lookAt, ownersIn } from "./wanted";

export type { Sums } from "./figures";
export type { Figure, Wanted } from "./wanted";

export interface CustomerCheck extends CustomerLook {
  readonly troubles: readonly Trouble[];
  /** What a person must decide before there is a result. */
  readonly questions: readonly Trouble[];
  /** Why nothing can be added up; then the table has to stay as it is. */
  readonly hindrance?: Trouble;
  /** How each column of figures becomes one figure, in the order of the figures wanted. */
  readonly ways: readonly Way[];
}

/** Undefined where no customer stands on several rows, and each row is one. */
export function checkCustomers(
  table: Table,
  wanted: Wanted,
  choices: Choices = {},
): CustomerCheck | undefined {
  const look = lookAt(table, wanted, choices);
  const fill = fillCustomers(look, []);
  // a table that is written with a name on the first row of each group has several rows a customer, filled or not
  const several = severalRows(look, ownersIn(look, fill?.cures[0] === "fill"));
  if (!several) return listed(look);
  const owners = ownersIn(look, fill?.chosen === "fill");
  const shapes = shapesOf(look, owners);
  const troubles = [
    ...[
      several,
      cutOff(look),
      titleRows(look),
      hiddenRows(look),
      repeatedHeadings(look),
      totalRows(look),
      duplicates(look),
    ],
    ...[unknownCustomers(look), zeroCustomers(look), alikeNumbers(look), alikeSpelling(look), fill],
    ...[unnamed(look, owners), severalYears(look)],
    ...[converted(textAmounts(look)), decimalSigns(look), misreadAmounts(look)],
    unreadableAmounts(look),
    ...alikeFigures(look, shapes),
  ].filter((trouble) => trouble !== undefined);
  const ways = waysOf(look, shapes, chosenCures(troubles));
  const hindrance = hindranceIn(look);
  return { ...look, ...settled(troubles), ways, ...(hindrance && { hindrance }) };
}

/** A list with a row for each customer, and totals or hidden rows among them: they are left out, and nothing is added up. */
function listed(look: CustomerLook): CustomerCheck | undefined {
  const rows = [cutOff(look), hiddenRows(look), totalRows(look)];
  const isPlain = !look.sums.sure.size && rows.every((trouble) => trouble?.kind !== "cut-off" && !trouble?.changes); // prettier-ignore
  if (isPlain) return undefined;
  const troubles = [
    ...[titleRows(look), repeatedHeadings(look), ...rows],
    ...[unknownCustomers(look), zeroCustomers(look), unnamed(look, ownersIn(look, false))],
    ...[converted(textAmounts(look)), decimalSigns(look), misreadAmounts(look)],
    unreadableAmounts(look),
  ].filter((trouble) => trouble !== undefined);
  return { ...look, ...settled(troubles), ways: look.wanted.figures.map(() => "last") };
}

/** Troubles with those of them that a person must decide. */
const settled = (troubles: readonly Trouble[]) => ({
  troubles,
  questions: troubles.filter(({ cures, chosen }) => cures.length && chosen === undefined),
});

/** A row is not left out for the way in which one of its figures is written. */
const converted = (trouble: Trouble | undefined): Trouble | undefined =>
  trouble && { ...trouble, cures: ["convert"], chosen: "convert", changes: true };
