/** Rows that a column beside the status calls returns or cancelled. */
import { type Undone, markingsOf } from "../marks";
import { dayOrText } from "../contents";
import { Found, type Look, type Trouble, cellOf, moneyRole, once } from "../trouble";
import { readAmount } from "../amounts";
import { isBlank } from "../table";
import { areContracts } from "./contracts";
import { refundsGiven, statusOfRefunds } from "./refunds";

type Mark = readonly [meaning: Undone, cell: string, isOpen?: boolean, isOfRefund?: boolean];

/** What its marks say of each row, with the cell that says so. */
export const marksOf = once((look): ReadonlyMap<number, Mark> => {
  const { table, columns, roles } = look;
  const marks = new Map<number, Mark>();
  const isGiven = refundsGiven(look);
  const markings = [...markingsOf(columns, roles, table.rows), ...statusOfRefunds(look)];
  for (const { column, of, isOpen, isOfRefund } of markings)
    table.rows.forEach((row, i) => {
      const meaning = meantIn(look, i, of(row[column]));
      if (!meaning || (isOfRefund && (isGiven(i) || isBelowZero(look, i)))) return;
      const cell = `${columns[column].heading} = ${dayOrText(row[column])}`;
      const mark: Mark = [meaning, cell, isOpen, isOfRefund];
      const before = marks.get(i);
      if (!before || strength(mark) > strength(before)) marks.set(i, mark);
    });
  return marks;
});

/** An adjustment of a customer that is below 0 is money given back; one of nobody, a balance's. */
function meantIn(look: Look, i: number, meaning: Undone | undefined): Undone | undefined {
  if (meaning !== "adjustment") return meaning;
  if (isBlank(cellOf(look, "customer", i))) return "no-sale";
  return isBelowZero(look, i) ? "return" : meaning;
}

/** Whether the mark says that nothing was bought, or all was undone. */
export const isNotBought = (meaning: Undone | undefined): boolean =>
  meaning === "cancelled" || meaning === "no-sale";

/** What was cancelled was not given back as well, and what was given back in part not whole. */
const STRENGTH = { return: 0, adjustment: 0, open: 2, cancelled: 3, "no-sale": 3 } as const;
const strength = ([meaning, , , isOfRefund]: Mark): number =>
  isOfRefund && isNotBought(meaning) ? 1 : STRENGTH[meaning];

/** Whether the money of row i is below 0: an amount with a minus, or a price times a quantity with one. */
export function isBelowZero(look: Look, i: number): boolean {
  const money = readAmount(cellOf(look, moneyRole(look), i), ".");
  return money < 0 || (money > 0 && isOfNegativeQuantity(look, i));
}

const isOfNegativeQuantity = (look: Look, i: number): boolean =>
  moneyRole(look) === "price" && readAmount(cellOf(look, "quantity", i), ".") < 0;

/** Whether the money of row i stands there as if it had been paid, not given back. */
export function isWithoutSign(look: Look, i: number): boolean {
  return readAmount(cellOf(look, moneyRole(look), i), ".") > 0 && !isOfNegativeQuantity(look, i);
}

/** The rows whose marks mean that, totals aside. */
function marked(look: Look, isMeant: (meaning: Undone) => boolean): Found {
  const found = new Found(look.table);
  for (const [i, [meaning, mark]] of marksOf(look))
    if (isMeant(meaning) && !look.totals.has(i)) found.add(i, mark);
  return found;
}

export function cancelledRows(look: Look): Trouble | undefined {
  return marked(look, isNotBought).trouble(
    "cancelled-rows",
    {
      // a contract that is over was bought all the same
      cures: areContracts(look) ? ["keep", "leave-out"] : ["leave-out", "keep"],
      changing: ["leave-out"],
    },
    look.choices,
  );
}

/** Sales of which some or all may have been given back, and nothing tells how much. */
export function openRefunds(look: Look): Trouble | undefined {
  return marked(look, (meaning) => meaning === "open").trouble(
    "open-refunds",
    { cures: ["keep", "leave-out"], safe: false, changing: ["leave-out"] },
    look.choices,
  );
}

/** Corrections that add money, or have no sign: a dispute that was won, or money given back. */
export function adjustments(look: Look): Trouble | undefined {
  return marked(look, (meaning) => meaning === "adjustment").trouble(
    "adjustments",
    { cures: ["keep", "subtract", "leave-out"], safe: false, changing: ["subtract", "leave-out"] },
    look.choices,
  );
}
