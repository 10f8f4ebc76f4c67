/** Changes of formulas in Excel's workbook: all together where Excel takes them all, else all that it takes. */
import type { PlanCell } from "../../models/plan";
import { rangeAt } from "../../a1";
import { HostError } from "../host";
import { addressOf, cellAt, cornerOf } from "../resolve";
import type { CellPlace, Change, Place, Refusal } from "../shared-workbook";
import { contentSteps } from "./cells";
import { canBeWritten } from "./local";
import { type Annotation, annotationsIn, locatedNotes } from "./notes";
import { changeRule } from "./rules";
import { inExcel } from "./run";
import { type SheetOf, type Step, runSteps } from "./steps";

export async function makeChanges(changes: readonly Change[]): Promise<readonly Refusal[]> {
  if (!changes.length) return [];
  const reason = await attempt(changes);
  if (reason === undefined) return [];
  return changes.length === 1 ? [{ change: changes[0], reason }] : makeHalves(changes);
}

/** Refusals of single changes, one after another, after which the program is taken to refuse the others too. */
const ENOUGH = 25;

/** Finds out, half by half, which changes Excel refuses; all others are made. */
async function makeHalves(all: readonly Change[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  let inARow = 0;
  const make = async (changes: readonly Change[]): Promise<void> => {
    if (inARow >= ENOUGH) {
      const { reason } = refusals[refusals.length - 1];
      refusals.push(...changes.map((change) => ({ change, reason })));
      return;
    }
    const reason = await attempt(changes);
    if (reason === undefined) inARow = 0;
    else if (changes.length === 1) {
      inARow++;
      refusals.push({ change: changes[0], reason });
    } else await makeBoth(changes);
  };
  const makeBoth = async (changes: readonly Change[]) => {
    const half = Math.ceil(changes.length / 2);
    await make(changes.slice(0, half));
    await make(changes.slice(half));
  };
  await makeBoth(all);
  return refusals;
}

/** Makes changes, each of which may have been made before; says why Excel does not, if it does not. */
async function attempt(changes: readonly Change[]): Promise<string | undefined> {
  try {
    await inExcel("changing formulas", async (context) => {
      const steps = await stepsFor(context, changes);
      await runSteps(context, steps, () => undefined);
      for (const change of changes)
        if (change.kind === "formula" && change.place.kind === "rule")
          await changeRule(context, change.place, change.formula);
    });
    return undefined;
  } catch (error) {
    return (error as HostError).message;
  }
}

/** Cells come together where they lie below one another, since every range that is named adds to a request. */
async function stepsFor(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Step[]> {
  const { workbook } = context;
  const names = await existingNames(context, changes);
  const notes = changes.some(({ kind }) => kind === "note")
    ? new Map((await locatedNotes(context)).map((note) => [keyOf(note), note.item]))
    : new Map<string, Annotation>();
  const sheetOf: SheetOf = (name) => workbook.worksheets.getItem(name);
  const single: SingleCell[] = [];
  const others = changes.flatMap((change): Step[] => {
    switch (change.kind) {
      case "name":
        return [nameStep(workbook, change, names.get(change.name.toLowerCase()))];
      case "note":
        return [noteStep(context, sheetOf, change, notes)];
      case "values": {
        const { place, values } = change;
        if (values.length > 1 || values[0].length > 1)
          return contentSteps(place.sheet, place.cell, values, sheetOf);
        single.push({ ...place, content: values[0][0] });
        return [];
      }
      case "formula": {
        const { place, formula, over } = change;
        if (place.kind === "rule") return []; // needs to be read first
        if (place.kind === "name") return [namedFormulaStep(workbook, sheetOf, place, formula)];
        single.push({ ...place, content: { formula } });
        return over ? clearingRest(sheetOf, place, over) : [];
      }
    }
  });
  const runs = runsOf(single).flatMap(({ sheet, cell, cells }) =>
    contentSteps(sheet, cell, cells, sheetOf),
  );
  return [...runs, ...others];
}

interface SingleCell extends CellPlace {
  readonly content: PlanCell;
}

/** Cells that lie below one another and hold the same kind of thing, together. */
function runsOf(
  cells: readonly SingleCell[],
): (CellPlace & { readonly cells: readonly (readonly PlanCell[])[] })[] {
  const runs: (CellPlace & { cells: PlanCell[][] })[] = [];
  const open = new Map<string, { row: number; run: (typeof runs)[number] }>();
  const located = cells.map((cell) => ({ ...cell, ...cornerOf(cell.cell) }));
  for (const { sheet, cell, content, row, column } of located) {
    const key = JSON.stringify([sheet, column, typeof content === "object"]);
    const last = open.get(key);
    if (last?.row === row - 1) {
      last.run.cells.push([content]);
      last.row = row;
    } else {
      const run = { sheet, cell, cells: [[content]] };
      runs.push(run);
      open.set(key, { row, run });
    }
  }
  return runs;
}

function namedFormulaStep(
  workbook: Excel.Workbook,
  sheetOf: SheetOf,
  { name, sheet }: Place & { readonly kind: "name" },
  formula: string,
): Step {
  const items = sheet === undefined ? workbook.names : sheetOf(sheet).names;
  const doing = `changing the name ${name}`;
  return {
    doing,
    queue() {
      if (!canBeWritten(formula))
        throw new HostError(
          `the name ${name} calls functions by what they are called in this Excel's language, and only English can be written`,
        );
      items.getItem(name).formula = formula;
    },
  };
}

/** Empties the cells that a formula will spill over, when it is there, all at once; they keep their looks. */
function clearingRest(
  sheetOf: SheetOf,
  { sheet, cell }: CellPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Step[] {
  const { row, column } = cornerOf(cell);
  const ranges = [
    ...(columns > 1 ? [rangeAt(cellAt(row, column + 1), 1, columns - 1)] : []),
    ...(rows > 1 ? [rangeAt(cellAt(row + 1, column), rows - 1, columns)] : []),
  ];
  if (!ranges.length) return [];
  return [
    {
      doing: `emptying ${addressOf(sheet, rangeAt(cell, rows, columns))}`,
      queue: () => void sheetOf(sheet).getRanges(ranges.join(",")).clear("Contents"),
    },
  ];
}

/** Names that changes define or remove and that are there already, by lower-case name. */
async function existingNames(context: Excel.RequestContext, changes: readonly Change[]) {
  if (!changes.some(({ kind }) => kind === "name")) return new Map<string, Excel.NamedItem>();
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  return new Map(names.items.map((item) => [item.name.toLowerCase(), item]));
}

function nameStep(
  workbook: Excel.Workbook,
  { name, formula, comment }: Change & { readonly kind: "name" },
  existing: Excel.NamedItem | undefined,
): Step {
  return {
    doing: `defining the name ${name}`,
    bytes: 3 * (formula?.length ?? 0),
    queue() {
      if (formula === undefined) return void existing?.delete();
      const item = existing ?? workbook.names.add(name, formula, comment);
      if (existing) existing.formula = formula;
      item.visible = comment !== undefined;
    },
  };
}

const keyOf = ({ sheet, cell }: CellPlace): string => JSON.stringify([sheet, cell]);

/** A note that is there gets another text; nothing is taken away before. */
function noteStep(
  context: Excel.RequestContext,
  sheetOf: SheetOf,
  { place, text }: Change & { readonly kind: "note" },
  notes: ReadonlyMap<string, Annotation>,
): Step {
  const { sheet, cell } = place;
  return {
    doing: `noting ${addressOf(sheet, cell)}`,
    bytes: 3 * (text?.length ?? 0),
    queue() {
      const note = notes.get(keyOf(place));
      if (text === undefined) note?.delete();
      else if (note) note.content = text;
      else annotationsIn(context).add(sheetOf(sheet).getRange(cell), text);
    },
  };
}
