/** What shared costs can be allocated by, and the shared costs with what each is allocated by at first. */
import type { RangeAnswer } from "../model";
import { filled } from "../sheet/texts";
import { DRIVERS, type Inputs } from "./inputs";
import type { Texts } from "./texts/en";

/** A column of the user's, what it sells to the customer, or all customers alike. */
export interface Driver {
  readonly id: (typeof DRIVERS)[number] | "turnover" | "equal";
  /** Its name in the drop-down. */
  readonly label: string;
  readonly range?: RangeAnswer;
}

/** Shared costs per year, and the label of what they are allocated by. */
export interface Pool {
  readonly label: string;
  readonly cost: number;
  readonly driver: string;
}

/** The user's drivers by their heading, if they have one that is not taken, then turnover and all customers alike. */
export function driversOf(inputs: Inputs, header: boolean, { drivers: say }: Texts): Driver[] {
  const taken = new Set([say.turnover, say.equal]);
  const own = DRIVERS.flatMap((id): Driver[] => {
    const range = inputs[id];
    if (!range) return [];
    const heading = header ? String(range.cells[0][0] ?? "").trim() : "";
    const label = heading && !taken.has(heading) ? heading : say[id];
    taken.add(label);
    return [{ id, label, range }];
  });
  return [...own, { id: "turnover", label: say.turnover }, { id: "equal", label: say.equal }];
}

/** One line for each driver of the user's, by turnover where there is none; overheads; and a line of their own. */
export function poolsOf(inputs: Inputs, drivers: readonly Driver[], say: Texts): Pool[] {
  const label = (id: Driver["id"]) => drivers.find((driver) => driver.id === id)?.label;
  const own = DRIVERS.map((id, i): Pool => {
    const driver = label(id) ?? say.drivers.turnover;
    const named = filled(say.pool, { driver, lower: driver.toLowerCase() });
    return { label: named, cost: [inputs.firstCost, inputs.secondCost][i], driver };
  });
  return [
    ...own,
    { label: say.overheads, cost: inputs.overheads, driver: say.drivers.turnover },
    { label: say.otherPool, cost: 0, driver: say.drivers.equal },
  ];
}
