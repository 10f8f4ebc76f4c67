/** Changes of formulas in Excel's workbook: all in one request where Excel takes them all, else one by one. */
import type { HostError } from "../host";
import { addressOf } from "../resolve";
import type { CellPlace, Change, Refusal } from "../shared-workbook";
import { rangeAt, splitAddress } from "../../a1";
import { cellSteps } from "./cells";
import { hasNotes, inExcel } from "./run";
import { changeRule } from "./rules";
import { type SheetOf, type Step, runSteps } from "./steps";

export async function makeChanges(changes: readonly Change[]): Promise<readonly Refusal[]> {
  if (!changes.length) return [];
  if ((await attempt(changes)) === undefined) return [];
  const refusals: Refusal[] = [];
  for (const change of changes) {
    const reason = await attempt([change]);
    if (reason !== undefined) refusals.push({ change, reason });
  }
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

async function stepsFor(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Step[]> {
  const { workbook } = context;
  const names = await existingNames(context, changes);
  const notes = await existingNotes(context, changes);
  const sheetOf: SheetOf = (name) => workbook.worksheets.getItem(name);
  return changes.flatMap((change): Step[] => {
    switch (change.kind) {
      case "name":
        return [nameStep(workbook, change, names.get(change.name.toLowerCase()))];
      case "note":
        return [noteStep(context, sheetOf, change, notes)];
      case "values": {
        const { sheet: name, cell: at } = change.place;
        const plan = {
          title: "",
          names: [],
          sheets: [{ id: name, name, blocks: [{ at, cells: change.values }] }],
        };
        return [clearing(sheetOf, change.place), ...cellSteps(plan, sheetOf, "constants")];
      }
      case "formula":
        return formulaSteps(workbook, sheetOf, change);
    }
  });
}

function formulaSteps(
  workbook: Excel.Workbook,
  sheetOf: SheetOf,
  { place, formula, over }: Change & { readonly kind: "formula" },
): Step[] {
  if (place.kind === "rule") return []; // needs to be read first
  if (place.kind === "name") {
    const { name, sheet } = place;
    const items = sheet === undefined ? workbook.names : sheetOf(sheet).names;
    const doing = `changing the name ${name}`;
    return [{ doing, queue: () => void (items.getItem(name).formula = formula) }];
  }
  const { sheet, cell } = place;
  const doing = `entering ${formula.slice(0, 60)} in ${addressOf(sheet, cell)}`;
  return [
    ...(over ? [clearing(sheetOf, place, over)] : []),
    {
      doing,
      bytes: formula.length * 3,
      queue: () => void (sheetOf(sheet).getRange(cell).formulas = [[formula]]),
    },
  ];
}

/** Empties cells; they keep their looks. A formula that is gone spills no more. */
const clearing = (
  sheetOf: SheetOf,
  { sheet, cell }: CellPlace,
  { rows, columns } = { rows: 1, columns: 1 },
): Step => ({
  doing: `emptying ${addressOf(sheet, cell)}`,
  queue: () =>
    void sheetOf(sheet)
      .getRange(rangeAt(cell, rows, columns))
      .clear("Contents"),
});

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

type Annotation = Excel.Note | Excel.Comment;

/** Notes by where they are. */
async function existingNotes(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, Annotation>> {
  if (!changes.some(({ kind }) => kind === "note")) return new Map();
  const { workbook } = context;
  const annotations = hasNotes() ? workbook.notes : workbook.comments;
  annotations.load("items/content");
  await context.sync();
  const items: readonly Annotation[] = annotations.items;
  const places = items.map((item) => item.getLocation().load("address"));
  await context.sync();
  return new Map(items.map((item, i) => [keyOf(places[i].address), item]));
}

/** Sheets are quoted where they need it, and sometimes where they do not. */
const keyOf = (address: string): string => JSON.stringify(splitAddress(address));

function noteStep(
  { workbook }: Excel.RequestContext,
  sheetOf: SheetOf,
  { place: { sheet, cell }, text }: Change & { readonly kind: "note" },
  notes: ReadonlyMap<string, Annotation>,
): Step {
  const address = addressOf(sheet, cell);
  return {
    doing: `noting ${address}`,
    bytes: 3 * (text?.length ?? 0),
    queue() {
      notes.get(keyOf(address))?.delete();
      if (text === undefined) return;
      const annotations = hasNotes() ? workbook.notes : workbook.comments;
      annotations.add(sheetOf(sheet).getRange(cell), text);
    },
  };
}
