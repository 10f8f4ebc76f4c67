/** What the workbook remembers of its formulas while others stand in their place, in a setting of its own. */
import { HostError, type HostValue } from "../hosts/host";
import {
  type CellBlock,
  type Contents,
  type FoundFormula,
  type Place,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import type { Said } from "./pages";

export interface Memory {
  readonly frozen: readonly FrozenFormula[];
  /** Formulas rewritten in a way that cannot be read back from what stands there now. */
  readonly rewritten: readonly RewrittenFormula[];
  /** What pages say while formulas are frozen; absent in workbooks of earlier versions. */
  readonly said?: readonly Said[];
}

/** A formula whose values stand in its place. */
export interface FrozenFormula extends CellBlock {
  readonly formula: string;
  /** Of the values, to tell whether they have been changed. */
  readonly digest: string;
  /** Of all values but the first, where there are more. */
  readonly rest?: string;
  /** The note the cell was given, and what its note said before, if it had one. */
  readonly note?: { readonly text: string; readonly before?: string };
}

export interface RewrittenFormula {
  readonly place: Place;
  readonly formula: string;
  readonly written: string;
}

export const MEMORY_KEY = "customer-value-sharing";
const VERSION = 1;
const NOTHING: Memory = { frozen: [], rewritten: [] };

export async function recall(workbook: SharedWorkbook): Promise<Memory> {
  const text = await workbook.settings.read(MEMORY_KEY);
  if (text === undefined) return NOTHING;
  try {
    const { version, ...memory } = JSON.parse(text) as Memory & { version: number };
    if (version === VERSION) return memory;
  } catch {
    // no memory that this version can read
  }
  throw new HostError(
    `the workbook remembers formulas (setting ${MEMORY_KEY}) in a way that this version of the add-in cannot read; use a newer one`,
  );
}

export function remember(workbook: SharedWorkbook, memory: Memory): Promise<void> {
  const isEmpty = !memory.frozen.length && !memory.rewritten.length && !memory.said?.length;
  return workbook.settings.keep(
    MEMORY_KEY,
    isEmpty ? undefined : JSON.stringify({ version: VERSION, ...memory }),
  );
}

/** Formulas with what is to be remembered of each. */
type Remembered = {
  readonly found: FoundFormula;
  readonly frozen?: FrozenFormula;
  readonly rewritten?: RewrittenFormula;
};

/** A formula is remembered once by its place. */
export const adding = (
  tasks: readonly Remembered[],
  memory: Memory,
  said: readonly Said[],
): Memory => {
  const { frozen, rewritten, said: earlier = [] } = removing(tasks, memory);
  const places = new Set(said.map((each) => keyOf(cellAt(each))));
  const others = earlier.filter((each) => !places.has(keyOf(cellAt(each))));
  const all = [...others, ...said];
  return {
    ...(all.length > 0 && { said: all }),
    frozen: [...frozen, ...tasks.flatMap((task) => task.frozen ?? [])],
    rewritten: [...rewritten, ...tasks.flatMap((task) => task.rewritten ?? [])],
  };
};

export function removing(
  tasks: readonly Remembered[],
  { frozen, rewritten, ...others }: Memory,
): Memory {
  const places = new Set(tasks.map(({ found }) => keyOf(found.place)));
  return {
    ...others,
    frozen: frozen.filter((each) => !places.has(keyOf(cellAt(each)))),
    rewritten: rewritten.filter(({ place }) => !places.has(keyOf(place))),
  };
}

export const isSameMemory = (one: Memory, other: Memory): boolean => asText(one) === asText(other);

const asText = ({ frozen, rewritten, said = [] }: Memory) =>
  JSON.stringify([frozen, rewritten, said]);

/** Without what is back in its cell already, as happens when the program fails just before it is to be forgotten. */
export function settled({ frozen, rewritten, ...others }: Memory, contents: Contents): Memory {
  const formulas = formulasByPlace(contents);
  return {
    ...others,
    frozen: frozen.filter((each) => formulas.get(keyOf(cellAt(each)))?.formula !== each.formula),
    rewritten: rewritten.filter(
      ({ place, formula }) => formulas.get(keyOf(place))?.formula !== formula,
    ),
  };
}

export const formulasByPlace = ({ formulas }: Contents): ReadonlyMap<string, FoundFormula> =>
  new Map(formulas.map((found) => [keyOf(found.place), found]));

/** Short for the values: FNV-1a, which is different for almost any values that differ. */
export function digestOf(values: readonly (readonly HostValue[])[]): string {
  let state = 0x811c9dc5;
  for (const character of JSON.stringify(values))
    state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return state.toString(36);
}
