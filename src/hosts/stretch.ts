/**
 * Rows put into a sheet, or taken out of it, in the midst of what is there: where everything is afterwards. Grid and Excel do it
 * themselves; a file, and whoever has to know beforehand, does it with this.
 */
import {
  type ReferenceA1,
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  tokenize,
} from "@borgar/fx";
import { type Zone, cornerOf, rangeOf, zoneOf } from "../a1";
import type { Block, Plan, PlanCell, RangeRef, SheetPlan } from "../models/plan";
import { chartWith } from "./resolve";
import type { Stretch } from "./host";

/** What takes a stretch back. */
export const inverse = ({ row, by }: Stretch): Stretch => ({ row: row + by, by: -by });

/** Rows and their number, counted from 0, that a stretch puts in; where it takes some out, those. */
export const rowsOf = ({ row, by }: Stretch): { readonly first: number; readonly count: number } =>
  by > 0 ? { first: row, count: by } : { first: row + by, count: -by };

/** Where a row is afterwards; undefined if it is gone. */
export function rowAfter({ row, by }: Stretch, at: number): number | undefined {
  if (at >= row) return at + by;
  return by < 0 && at >= row + by ? undefined : at;
}

/** Where a row of afterwards stands before; undefined if it is put in. */
export const rowBefore = (stretch: Stretch | undefined, at: number): number | undefined =>
  stretch ? rowAfter(inverse(stretch), at) : at;

/** What ends right above rows that come is made longer by them. */
export interface Lengthening extends Stretch {
  readonly lengthens?: boolean;
}

/** What of a zone is there afterwards, as references follow: undefined if nothing is. */
export function zoneAfter<Z extends Pick<Zone, "top" | "bottom">>(
  stretch: Lengthening,
  zone: Z,
): Z | undefined {
  if (isLengthened(stretch, zone)) return { ...zone, bottom: zone.bottom + stretch.by };
  const top = rowAfter(stretch, zone.top) ?? stretch.row + stretch.by;
  const bottom = rowAfter(stretch, zone.bottom) ?? stretch.row + stretch.by - 1;
  return bottom < top ? undefined : { ...zone, top, bottom };
}

const isLengthened = (
  { row, lengthens }: Lengthening,
  { top, bottom }: Pick<Zone, "top" | "bottom">,
): boolean => lengthens === true && bottom === row - 1 && top < bottom;

/** A range such as "B4:B9" afterwards; as it is, where it names no cells or nothing of them is left. */
export function rangeAfter(stretch: Lengthening, range: string): string {
  const zone = zoneOf(range);
  const after = zone && zoneAfter(stretch, zone);
  return after ? rangeOf(after) : range;
}

/** The ranges that a formula reads, each with its sheet. */
export function rangesIn(formula: string, ownSheet: string): ({ readonly sheet: string } & Zone)[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    const reference = referenceIn(type, value);
    if (!reference) return [];
    const { top, bottom, left, right } = reference.range;
    const zone = { top: top!, bottom: bottom!, left: left ?? 0, right: right ?? Infinity };
    return [{ sheet: sheetOf(reference, ownSheet), ...zone }];
  });
}

/** A formula of `ownSheet` after rows of `sheet` have come or gone. */
export function formulaAfter(
  formula: string,
  ownSheet: string,
  sheet: string,
  stretch: Stretch,
): string {
  const tokens = tokenize(formula);
  let isChanged = false;
  for (const token of tokens) {
    const reference = referenceIn(token.type, token.value);
    if (!reference || sheetOf(reference, ownSheet).toLowerCase() !== sheet.toLowerCase()) continue;
    const { range } = reference;
    const after = zoneAfter(stretch, { top: range.top!, bottom: range.bottom! });
    if (after && after.top === range.top && after.bottom === range.bottom) continue;
    isChanged = true;
    token.value = after ? stringifyA1Ref({ ...reference, range: { ...range, ...after } }) : "#REF!";
  }
  return isChanged ? stringifyTokens(tokens) : formula;
}

/** A reference to cells or rows; whole columns follow no rows. */
function referenceIn(type: string, text: string): ReferenceA1 | undefined {
  if (type !== "range" && type !== "range_beam") return undefined;
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return undefined;
  const { top, bottom } = reference.range;
  return top == null || bottom == null ? undefined : reference;
}

const sheetOf = ({ context }: ReferenceA1, ownSheet: string): string => context?.at(-1) ?? ownSheet;

/** Stretches of a plan's sheets, by their ids. */
export type Stretches = ReadonlyMap<string, Lengthening>;

/** A plan whose sheets have been stretched; `formulas` tells whether what formulas say follows, sheets being called by their ids. */
export function planAfter(plan: Plan, stretches: Stretches, formulas = false): Plan {
  if (!stretches.size) return plan;
  const of = (sheet: string, range: string) =>
    stretches.has(sheet) ? rangeAfter(stretches.get(sheet)!, range) : range;
  const reference = (ref: RangeRef): RangeRef => ({ ...ref, range: of(ref.sheet, ref.range) });
  return {
    ...plan,
    names: plan.names.map((name) => ({ ...name, range: of(name.sheet, name.range) })),
    sheets: plan.sheets.map((sheet) =>
      sheetAfter(
        formulas ? withFormulas(sheet, stretches) : sheet,
        stretches.get(sheet.id),
        reference,
      ),
    ),
  };
}

function sheetAfter(
  sheet: SheetPlan,
  stretch: Lengthening | undefined,
  reference: (ref: RangeRef) => RangeRef,
): SheetPlan {
  const range = (text: string) => (stretch ? rangeAfter(stretch, text) : text);
  const { tables, charts, notes, scales, validations, rowHeights, rows } = sheet;
  return {
    ...sheet,
    blocks: stretch ? sheet.blocks.flatMap((block) => blockAfter(block, stretch)) : sheet.blocks,
    ...(rows !== undefined && { rows: rows + (stretch?.by ?? 0) }),
    ...(tables && { tables: tables.map((table) => ({ ...table, range: range(table.range) })) }),
    ...(notes && { notes: notes.map((note) => ({ ...note, cell: range(note.cell) })) }),
    ...(scales && { scales: scales.map((scale) => ({ ...scale, range: range(scale.range) })) }),
    ...(charts && {
      charts: charts.map((chart) => ({ ...chartWith(chart, reference), at: range(chart.at) })),
    }),
    ...(validations && {
      validations: validations.map((validation) => ({
        ...validation,
        range: range(validation.range),
        ...(validation.rule.kind === "list from" && {
          rule: { ...validation.rule, source: reference(validation.rule.source) },
        }),
      })),
    }),
    ...(rowHeights &&
      stretch && {
        rowHeights: Object.fromEntries(
          Object.entries(rowHeights).flatMap(([row, height]) => {
            const after = rowAfter(stretch, Number(row) - 1);
            return after === undefined ? [] : [[after + 1, height]];
          }),
        ),
      }),
  };
}

/** Rows that are put into a block are blank. */
function blockAfter(block: Block, stretch: Lengthening): Block[] {
  const { row: top, column } = cornerOf(block.at)!;
  const { cells, spill } = block;
  const height = Math.max(cells.length, spill?.rows ?? 0);
  const before = { top, bottom: top + height - 1 };
  const zone = zoneAfter(stretch, before);
  if (!zone) return [];
  const end = isLengthened(stretch, before) ? cells.length : cells.length - 1;
  const blank = cells[0].map(() => null);
  const { first, count } = rowsOf(stretch);
  const i = first - top;
  const lines = [...cells];
  if (stretch.by > 0 && i > 0 && i <= end)
    lines.splice(i, 0, ...Array.from({ length: count }, () => blank));
  if (stretch.by < 0) lines.splice(Math.max(i, 0), Math.max(count + Math.min(i, 0), 0));
  if (!lines.length) return [];
  return [
    {
      ...block,
      at: rangeOf({ ...zone, bottom: zone.top, left: column, right: column }),
      cells: lines,
      ...(spill && { spill: { ...spill, rows: zone.bottom - zone.top + 1 } }),
    },
  ];
}

function withFormulas(sheet: SheetPlan, stretches: Stretches): SheetPlan {
  const cell = (content: PlanCell): PlanCell =>
    typeof content === "object" && content !== null
      ? {
          formula: [...stretches].reduce(
            (formula, [id, stretch]) => formulaAfter(formula, sheet.id, id, stretch),
            content.formula,
          ),
        }
      : content;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map(cell)),
    })),
  };
}
