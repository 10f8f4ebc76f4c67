/**
 * Judges what became of a workbook after something failed: it is as it was, or complete, or the message names what remains;
 * and no formula is lost. Knows no program: a workbook is what it holds, as text.
 */
import type { Remnant } from "../../../src/hosts/host";
import type { SharingReport } from "../../../src/sharing/report";

/** Texts by where they stand. */
export type Cells = ReadonlyMap<string, string>;

/** All that a workbook holds. */
export interface State {
  /** What is entered, by sheet and cell ("Page!4,0", row and column from 0); results of spills left out. */
  readonly cells: Cells;
  readonly names: Cells;
  readonly notes: Cells;
  /** Everything else. */
  readonly rest: string;
}

/** What was tried, and what came of it. */
export interface Trial {
  readonly before: State;
  readonly after: State;
  /** What it comes to where nothing fails. */
  readonly complete: State;
  /** Everything the workbook remembers, as one text. */
  readonly memory: string;
  readonly failure?: Error & { readonly remains?: readonly Remnant[] };
  readonly report?: SharingReport;
  /** Whose formulas are all to be in the workbook or its memory. */
  readonly living: State;
}

/** What is wrong; undefined if nothing is. */
export function verdict(trial: Trial): string | undefined {
  const { before, after, complete, failure, report } = trial;
  const said = failure?.message ?? JSON.stringify(report);
  const [lost] = lostFormulas(trial);
  if (lost) return `lost ${lost.join(" ")}; ${said}`;
  // What could not be looked at is named as well, and may be as it was.
  if (failure && !failure.remains?.length && !isSame(before, after))
    return `says nothing of what remains: ${said}`;
  if (failure) {
    const unsaid = unnamed(trial, failure.remains ?? []);
    if (unsaid) return `does not name ${unsaid}: ${said}`;
  }
  if (!report)
    return !failure && !isSame(complete, after) ? `calls complete what is not` : undefined;
  if (!report.left.length && !report.remains.length && !isSame(complete, after))
    return `calls complete what is not: ${said}`;
  const [between] = [...after.cells].filter(
    ([key, text]) => text !== before.cells.get(key) && text !== complete.cells.get(key),
  );
  if (between && !report.left.some(({ because }) => because === "unfinished"))
    return `half done without a word: ${between.join(" ")}; ${said}`;
  const names = [...after.names.keys()].filter(
    (name) => !before.names.has(name) && !complete.names.has(name) && !said.includes(name),
  );
  if (names.length) return `does not name ${names.join(", ")}: ${said}`;
  const unused = unusedNames(trial).filter((name) => !said.includes(name));
  return unused.length
    ? `leaves names that nothing uses: ${unused.join(", ")}; ${said}`
    : undefined;
}

/** Formulas of ours that neither stand in their cells nor are remembered. */
function lostFormulas({ after, living, memory }: Trial) {
  return formulas(living).filter(
    ([key, formula]) =>
      callsUs(formula) &&
      !callsUs(after.cells.get(key) ?? "") &&
      !memory.includes(JSON.stringify(JSON.stringify(formula)).slice(3, -3)),
  );
}

/** A sheet, name or cell that is not as it was, and of which the failure says nothing. */
function unnamed({ before, after }: Trial, remains: readonly Remnant[]): string | undefined {
  const isNamed = (kind: Remnant["kind"], what: string) =>
    remains.some((each) => each.kind === kind && each.what === what);
  const sheets = new Set([...after.cells.keys()].map(sheetOf));
  const known = new Set([...before.cells.keys()].map(sheetOf));
  const sheet = [...sheets].find((name) => !known.has(name) && !isNamed("sheet", name));
  // A blank sheet that a remnant of another kind speaks of is named by that.
  if (sheet !== undefined && !remains.some(({ what }) => what.includes(sheet))) return sheet;
  return [...after.names.keys()].find((name) => !before.names.has(name) && !isNamed("name", name));
}

const sheetOf = (key: string): string => key.slice(0, key.lastIndexOf("!"));

/** Native equivalents that no formula calls. */
function unusedNames({ before, after }: Trial): string[] {
  const used = [
    ...after.cells.values(),
    ...[...after.names].flatMap(([name, formula]) => (name.startsWith("CVX_") ? [] : formula)),
  ];
  if (used.some((text) => text.includes("CVX_"))) return [];
  return [...after.names.keys()].filter(
    (name) => name.startsWith("CVX_") && !before.names.has(name),
  );
}

/** After a failure the way back has led to `now`: what is wrong with that; undefined if nothing is. */
export function verdictOfWayBack(
  living: State,
  now: State,
  left: SharingReport["left"],
  keyOfCell: (cell: { readonly sheet: string; readonly cell: string }) => string,
): string | undefined {
  const excused = new Set(
    left.flatMap(({ place, because }) =>
      place.kind === "cell" && because === "changed since" ? [keyOfCell(place)] : [],
    ),
  );
  const missing = formulas(living).find(
    ([key, formula]) => now.cells.get(key) !== formula && !excused.has(key),
  );
  return (
    missing &&
    `the way back does not lead back: ${missing.join(" ")}, now ${now.cells.get(missing[0])}`
  );
}

const formulas = ({ cells }: State) => [...cells].filter(([, text]) => text.startsWith("="));

const callsUs = (text: string): boolean => /CVX?[._]/.test(text);

const sameCells = (one: Cells, other: Cells): boolean =>
  one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);

export const isSame = (one: State, other: State): boolean =>
  sameCells(one.cells, other.cells) &&
  sameCells(one.names, other.names) &&
  sameCells(one.notes, other.notes) &&
  one.rest === other.rest;
