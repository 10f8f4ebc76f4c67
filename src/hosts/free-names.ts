/** Names for what a Plan brings into a workbook: each takes the one it asks for, or the nearest that is free and that Excel allows. */
import type { Plan } from "../models/plan";
import { HostError } from "./host";

/** Names the workbook uses already. Excel keeps names and tables in one list, so they may not share one. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /** Keys of settings. */
  readonly settings?: readonly string[];
}

export function finalNames(plan: Plan, taken: TakenNames): Record<string, string> {
  const final: Record<string, string> = Object.create(null);
  const sheets = new Set(taken.sheets.map(key));
  const names = new Set([...taken.names, ...taken.tables].map(key));
  const take = (id: string, used: Set<string>, choose: (copy: number) => string) => {
    if (id in final) throw new HostError(`the plan defines "${id}" twice`);
    let copy = 1;
    while (used.has(key(choose(copy)))) copy++;
    final[id] = choose(copy);
    used.add(key(final[id]));
  };
  for (const { id, name } of plan.sheets) take(id, sheets, (copy) => sheetNameFor(name, copy));
  const tables = plan.sheets.flatMap((sheet) => sheet.tables ?? []);
  for (const { id, name } of [...plan.names, ...tables])
    take(id, names, (copy) => definedNameFor(name, copy));
  return final;
}

/** Excel tells names apart by their letters, not by upper and lower case. */
const key = (name: string): string => name.toLowerCase();

const LONGEST_SHEET_NAME = 31;

/** "RFM", "RFM (2)", …, cut to what Excel allows: 31 characters, none of : \ / ? * [ ], and not "History". */
function sheetNameFor(wish: string, copy: number): string {
  const clean = wish
    .replace(/[:\\/?*[\]]/g, "-")
    // eslint-disable-next-line no-control-regex -- control characters are what is to go
    .replace(/[\u0000-\u001f\u007f]/g, " ")
    .replace(/'/g, "’")
    .trim();
  const name = clean === "" ? "Sheet" : /^history$/i.test(clean) ? `${clean}_` : clean;
  const suffix = copy === 1 ? "" : ` (${copy})`;
  return cut(name, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
}

const LONGEST_DEFINED_NAME = 255;

/** "price", "price_2", …: letters, digits, _ and . only, not beginning with a digit and not like a cell ("Q1", "R1C1"). */
function definedNameFor(wish: string, copy: number): string {
  const clean = wish.trim().replace(/[^\p{L}\p{N}_.]/gu, "_") || "_";
  const name = /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`;
  const suffix = copy === 1 ? "" : `_${copy}`;
  const whole = cut(name, LONGEST_DEFINED_NAME - suffix.length) + suffix;
  return looksLikeReference(whole) ? `_${whole}` : whole;
}

/** Cuts between characters, never through one that takes two code units. */
function cut(text: string, length: number): string {
  let result = "";
  for (const character of text) {
    if (result.length + character.length > length) break;
    result += character;
  }
  return result;
}

export const looksLikeReference = (name: string): boolean =>
  /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^R?\d*C?\d*$/i.test(name) || /^(TRUE|FALSE)$/i.test(name);

/** Settings under keys that are free: "answers", "answers 2", … */
export function freeSettings(
  settings: Readonly<Record<string, string>>,
  taken: readonly string[],
): Record<string, string> {
  const free: Record<string, string> = {};
  for (const [key, value] of Object.entries(settings)) {
    let copy = 1;
    const numbered = () => (copy === 1 ? key : `${key} ${copy}`);
    while (taken.includes(numbered()) || numbered() in free) copy++;
    free[numbered()] = value;
  }
  return free;
}
