/**
 * Rows that come and go in the midst of a sheet. Excel does not take back half a request, so each sheet has a name on the row
 * in question as long as it lasts: that moves with the rows, and shows later whether they have come or gone.
 */
import { splitAddress, zoneOf } from "../../a1";
import type { Remnant, Revision, Stretch } from "../host";
import { addressOf, quoteSheet } from "../resolve";
import { inverse, rowsOf } from "../stretch";
import { inExcel } from "./run";
import { type SheetOf, type Step, runSteps } from "./steps";

interface Marked {
  readonly sheet: string;
  readonly stretch: Stretch;
  /** A name that nobody else uses. */
  readonly name: string;
}

export class Stretching {
  private readonly marked: readonly Marked[];

  constructor({ sheets }: Revision) {
    const mark = crypto.getRandomValues(new Uint32Array(1))[0].toString(36);
    this.marked = sheets.flatMap(({ name: sheet, stretch }, i) =>
      stretch ? [{ sheet, stretch, name: `_cv_row_${mark}_${i}` }] : [],
    );
  }

  get isAny(): boolean {
    return this.marked.length > 0;
  }

  /** Marks rows, then moves them. */
  steps(context: Excel.RequestContext, sheetOf: SheetOf): Step[] {
    return this.marked.flatMap((each) => [
      marking(context, each, each.stretch.row),
      moving(each.sheet, each.stretch, sheetOf),
    ]);
  }

  /** Takes the marks away, when all is done. */
  unmarking(context: Excel.RequestContext): Step[] {
    return this.marked.map(({ name, sheet }) => ({
      doing: `finishing ${sheet}`,
      queue: () => void context.workbook.names.getItem(name).delete(),
    }));
  }

  /** Marks again what was done and finished, so that it can be taken back. */
  async markAgain(): Promise<void> {
    if (!this.isAny) return;
    await inExcel("taking back", (context) =>
      runSteps(
        context,
        this.marked.map((each) => marking(context, each, each.stretch.row + each.stretch.by)),
        () => undefined,
      ),
    );
  }

  /** Takes the rows that have come out again, puts those in that have gone, and gives what remains of it; usually nothing. */
  async takeBack(): Promise<readonly Remnant[]> {
    if (!this.isAny) return [];
    for (let round = 0; round < ROUNDS; round++)
      try {
        if (await this.takeBackOnce()) return [];
      } catch {
        // the next look tells what that has left
      }
    return this.rest();
  }

  /** Whether there was nothing to take back. */
  private takeBackOnce(): Promise<boolean> {
    return inExcel("taking rows back", async (context) => {
      const standing = await this.standing(context);
      if (!standing.length) return true;
      const sheetOf: SheetOf = (name) => context.workbook.worksheets.getItem(name);
      const steps = standing.flatMap(({ each, isMoved }) => [
        ...(isMoved ? [moving(each.sheet, inverse(each.stretch), sheetOf)] : []),
        {
          doing: `finishing ${each.sheet}`,
          queue: () => void context.workbook.names.getItem(each.name).delete(),
        },
      ]);
      await runSteps(context, steps, () => undefined);
      return false;
    });
  }

  /** Marks that are there, and whether their rows have moved. */
  private async standing(context: Excel.RequestContext) {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return this.marked.flatMap((each) => {
      const item = names.items.find(({ name }) => name === each.name);
      if (!item) return [];
      const row = zoneOf(splitAddress(String(item.formula)).range)?.top;
      return [{ each, isMoved: row !== each.stretch.row }];
    });
  }

  private rest(): Promise<readonly Remnant[]> {
    return inExcel("looking for rows", async (context) =>
      (await this.standing(context)).flatMap(({ each, isMoved }): Remnant[] => [
        { kind: "name", what: each.name, isCertain: true },
        ...(isMoved ? [rowsLeft(each, true)] : []),
      ]),
    ).catch(() =>
      this.marked.flatMap((each): Remnant[] => [
        { kind: "name", what: each.name, isCertain: false },
        rowsLeft(each, false),
      ]),
    );
  }
}

/** How often Excel is asked before what is not as it was remains so. */
const ROUNDS = 4;

const rowsLeft = ({ sheet, stretch }: Marked, isCertain: boolean): Remnant => ({
  ...{ kind: "cells", what: addressOf(sheet, rowRange(stretch)), isCertain },
});

/** "12:31" */
function rowRange(stretch: Stretch): string {
  const { first, count } = rowsOf(stretch);
  return `${first + 1}:${first + count}`;
}

const marking = (context: Excel.RequestContext, { name, sheet }: Marked, row: number): Step => ({
  doing: `marking ${sheet}`,
  queue: () => {
    const item = context.workbook.names.add(name, `=${quoteSheet(sheet)}!$A$${row + 1}`);
    item.visible = false;
  },
});

const moving = (sheet: string, stretch: Stretch, sheetOf: SheetOf): Step => ({
  doing: `${stretch.by > 0 ? "putting rows into" : "taking rows out of"} ${sheet}`,
  queue: () => {
    const range = sheetOf(sheet).getRange(rowRange(stretch)).untrack();
    if (stretch.by > 0) range.insert("Down");
    else range.delete("Up");
  },
});
