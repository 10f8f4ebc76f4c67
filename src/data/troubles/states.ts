/** States of orders and deals: which rows are purchases at all. */
import { isBought } from "../status";
import { textOf } from "../table";
import { Found, type Look, type Trouble, cellOf } from "../trouble";

/** States of the rows with how many rows are in each, most first. */
export function statesOf(look: Look): readonly (readonly [state: string, rows: number])[] {
  const { column } = look.roles.status;
  if (column === undefined) return [];
  const counts = new Map<string, number>();
  for (const row of look.table.rows) {
    const state = textOf(row[column]);
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The states whose rows count: the user's list, else all but those that say "not bought". */
export function statesKept(look: Look): ReadonlySet<string> {
  const { states, cures } = look.choices;
  if (cures?.status === "keep") return new Set(statesOf(look).map(([state]) => state));
  if (states) return new Set(states);
  return new Set(statesOf(look).flatMap(([state]) => (isBought(state) === false ? [] : [state])));
}

export function otherStates(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.status.column === undefined) return undefined;
  const found = new Found(table);
  const kept = statesKept({ ...look, choices: { ...choices, cures: {} } });
  table.rows.forEach((_, i) => {
    const state = textOf(cellOf(look, "status", i));
    if (state && !kept.has(state)) found.add(i, state);
  });
  return found.trouble(
    "status",
    { cures: ["leave-out", "keep"], changing: ["leave-out"] },
    choices,
  );
}
