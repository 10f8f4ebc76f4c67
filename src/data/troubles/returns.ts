/** Rows of money given back: below 0, or called returns. */
import { readAmount } from "../amounts";
import { isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, cellOf, chosenCures } from "../trouble";
import { isWithoutSign, marksOf } from "./marks";
import { takenBack } from "./reversals";
import { whyNotBought } from "./states";

/** Returns whose amount has no minus: it would be added. */
export function returnRows(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const found = new Found(look.table);
  let safe = true;
  const out = takenBack(look, before);
  for (const [i, [meaning, mark, isOpen]] of marksOf(look)) {
    if (meaning !== "return" || out.has(i) || look.totals.has(i) || !isWithoutSign(look, i))
      continue;
    found.add(i, mark);
    if (isOpen) safe = false;
  }
  return found.trouble(
    "return-rows",
    { cures: ["subtract", "leave-out", "keep"], safe, changing: ["subtract", "leave-out"] },
    look.choices,
  );
}

/** So many of the amounts are below 0 where the program writes revenue with a minus, as ledgers write what is credited. */
const NEARLY_ALL = 0.8;
const FEWEST = 5;

/** Amounts of which nearly all are below 0: nobody gives back more than was bought. */
export function turnedSigns(look: Look): Trouble | undefined {
  if (look.roles.amount.column === undefined) return undefined;
  const found = new Found(look.table);
  let others = 0;
  look.table.rows.forEach((_, i) => {
    const cell = cellOf(look, "amount", i);
    const amount = isBlank(cell) || look.totals.has(i) ? 0 : readAmount(cell, ".");
    if (amount < 0) found.add(i, textOf(cell));
    else if (amount > 0) others++;
  });
  if (found.count < FEWEST || found.count < NEARLY_ALL * (found.count + others)) return undefined;
  return found.trouble(
    "turned-signs",
    { cures: ["turn", "keep"], safe: false, changing: ["turn"] },
    look.choices,
  );
}

/** Rows of negative amounts: money given back. Said, since they count as returns. */
export function returns(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const found = new Found(look.table);
  const { roles } = look;
  const role = roles.amount.column !== undefined ? "amount" : "quantity";
  const cures = chosenCures(before);
  const isTakenBack = takenBack(look, before);
  const notBought = whyNotBought(look, cures);
  const isTurned = cures.get("turned-signs") === "turn";
  look.table.rows.forEach((_, i) => {
    const cell = cellOf(look, role, i);
    const amount = readAmount(cell, ".");
    if (isBlank(cell) || !(isTurned ? amount > 0 : amount < 0)) return;
    if (!isTakenBack.has(i) && !notBought(i)) found.add(i, textOf(cell));
  });
  return found.trouble("returns", {}, look.choices);
}
