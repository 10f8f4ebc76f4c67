/**
 * Updates a model in place: only cells whose planned content differs from what was planned when it was inserted are
 * written, so that whatever the user has changed elsewhere stays, and charts and links follow.
 */
import { zoneOf } from "../a1";
import type { Plan } from "../models/plan";
import type { Following, Host, HostValue, RedrawnChart, Revision, Stretch } from "../hosts/host";
import { cellAt, withNames } from "../hosts/resolve";
import { type InsertedModel, isAsInserted, modelsIn } from "./find";
import { recordOf, structureOf, valueDigest } from "../hosts/record";
import { changedBlocks, wordsBeside } from "./changed-blocks";
import { englishLists } from "./english-lists";
import { type InputCell, inputCells, standingInputs } from "./inputs";
import { Layout } from "./layout";
import { type Cells, hasSameCells } from "./recorded-cells";
import { retypedInputs } from "./retyped";
import { type Stretches, inverse, planAfter, rowAfter } from "../hosts/stretch";
import { chartsAnew, chartsOfOthers } from "./charts-anew";
import { looksOf } from "./reshaped-looks";
import { type Reshapes, canReshape, reshapesFor, stretchesIn } from "./reshaping";
import { canGo, endAsInserted, stretchesFor, takenFrom } from "./stretching";

export type Outcome =
  /** Cells written; 0 where the sheets hold these answers already. */
  | { readonly kind: "updated"; readonly cells: number }
  /** The new answers make other blocks, tables or charts. */
  | { readonly kind: "other structure" }
  /** Sheets, rows or names are not where they were put. */
  | { readonly kind: "rearranged" };

/** `key` is that of the model's setting; `plan` comes from the new answers, in the language of its sheets, with its record. */
export async function updateModel(
  host: Host,
  key: string,
  wanted: Plan,
  following?: Following,
): Promise<Outcome> {
  const overview = await host.overview();
  const model = modelsIn(overview).find((each) => each.key === key);
  if (!model) return { kind: "rearranged" };
  const { record } = model;
  const isSame = structureOf(wanted) === record.structure || hasSameCells(record, wanted);
  const fitting = isSame ? NONE : stretchesFor(record, wanted);
  const reshapes = fitting ? undefined : reshapesFor(record, wanted);
  const stretched = fitting ?? (reshapes && stretchesIn(reshapes));
  if (!stretched) return { kind: "other structure" };
  const isWhole = record.sheetIds.every((id) => model.sheets[id] !== undefined);
  if (!isWhole || !isAsInserted(model, overview) || !endAsInserted(model, overview, stretched))
    return { kind: "rearranged" };
  const { plan, stretches } = reshapes
    ? { plan: wanted, stretches: stretched }
    : await withWhatStays(host, model, wanted, stretched);
  const back = new Map([...stretches].map(([id, stretch]) => [id, inverse(stretch)]));
  const isFitting = reshapes
    ? await canReshape(host, model, reshapes)
    : isSame || structureOf(planAfter(plan, back)) === record.structure;
  if (!isFitting) return { kind: "other structure" };
  const cells = inputCells(model, overview);
  const layout = new Layout(host, model);
  const values = await standingInputs(host, layout, cells);
  const changes = { stretches, reshapes };
  const own = await revision(host, layout, model, plan, changes, { cells, values });
  const others = modelsIn(overview).filter((each) => each.key !== key);
  const charts = [...own.charts, ...chartsOfOthers(others, own.charts)];
  const revised: Revision = { ...own, charts };
  for (const { name } of revised.sheets)
    if (await layout.isShifted(name)) return { kind: "rearranged" };
  await host.revise(revised, following);
  return { kind: "updated", cells: contents(revised) };
}

const NONE: Stretches = new Map();
const NO_CELLS: Cells = new Map();

/** Rows that cannot go stay, below the others, with nothing in them. */
async function withWhatStays(
  host: Host,
  model: InsertedModel,
  wanted: Plan,
  wished: Stretches,
): Promise<{ readonly plan: Plan; readonly stretches: Stretches }> {
  const stretches = new Map(wished);
  let plan = wanted;
  for (const [id, stretch] of wished) {
    if (stretch.by > 0 || (await canGo(host, model, wanted, id, stretch))) continue;
    stretches.delete(id);
    const { row, by } = inverse(stretch);
    plan = planAfter(plan, new Map([[id, { row: row + 1, by, lengthens: true }]]));
  }
  return { plan, stretches };
}

const contents = ({ sheets }: Revision): number =>
  sheets
    .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
    .filter((cell) => cell !== null).length;

/**
 * What the plan changes. It is compared under the names that the model took when it was inserted, and written under those
 * its sheets have now.
 */
async function revision(
  host: Host,
  layout: Layout,
  { key, record, sheets }: InsertedModel,
  plan: Plan,
  { stretches, reshapes }: Changes,
  inputs: StandingInputs,
): Promise<Revision & { readonly charts: readonly RedrawnChart[] }> {
  const namesNow = {
    ...record.names,
    ...plan.standing,
    ...(sheets as Record<string, string>),
  };
  const then = withNames(plan, record.names);
  const now = withNames(plan, namesNow);
  const revised: Revision["sheets"][number][] = [];
  for (const [i, sheet] of now.sheets.entries()) {
    const { name } = sheet;
    const stretch = stretches.get(sheet.id);
    const before = record.blocks[i];
    const inputsHere = changedInputs(name, stretch, inputs);
    const planned = { ...sheet, blocks: then.sheets[i].blocks };
    // versions that did not say where answers stand cannot tell them from what else is typed
    const typed = record.inputs
      ? await retypedInputs(host, planned, before, stretch, inputsHere)
      : NO_CELLS;
    const standing = new Map([...inputsHere, ...typed]);
    const blocks = changedBlocks(before, planned.blocks, sheet.blocks, stretch, standing);
    const lists = await englishLists(host, layout, sheet, stretch);
    const looks = reshapes && looksOf(sheet, reshapes.get(sheet.id)!, before, record.sizes?.[i]);
    if (!blocks.length && !stretch && !lists.length && !looks) continue;
    revised.push({
      name,
      ...(stretch && { stretch }),
      ...(stretch && stretch.by < 0 && { taken: takenFrom(before, stretch).map(emptied) }),
      ...(looks && { looks }),
      blocks: [...blocks, ...wordsBeside(blocks, lists)],
      ...(lists.length > 0 && { lists: lists.map(({ list }) => list) }),
    });
  }
  const charts = chartsAnew(record, now, stretches, namesNow);
  return {
    title: plan.title,
    sheets: revised,
    charts,
    settings: { [key]: recordOf(plan, now, namesNow) },
  };
}

interface Changes {
  readonly stretches: Stretches;
  /** Where more than numbers of rows differ. */
  readonly reshapes: Reshapes | undefined;
}

/** Cells that hold answers, and what stands in each now, by question. */
interface StandingInputs {
  readonly cells: readonly InputCell[];
  readonly values: ReadonlyMap<string, HostValue>;
}

/** What somebody has typed over an answer is what the new one replaces. */
function changedInputs(
  name: string,
  stretch: Stretch | undefined,
  { cells, values }: StandingInputs,
): Cells {
  const found = new Map<string, string>();
  for (const { question, sheet, cell } of cells) {
    const value = values.get(question);
    if (sheet !== name || value === undefined) continue;
    const { top, left, bottom } = zoneOf(cell)!;
    for (let row = top; row <= bottom; row++) {
      const now = stretch ? rowAfter(stretch, row) : row;
      if (now !== undefined) found.set(cellAt(now, left), value === "" ? "" : valueDigest(value));
    }
  }
  return found;
}

const emptied = ({ column, from, rows, columns }: ReturnType<typeof takenFrom>[number]) => ({
  at: cellAt(from, column),
  cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => "")),
});
