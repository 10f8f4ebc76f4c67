/** Drop-downs whose words change, as they stood before: Excel does not take back half a request. */
import { type Remnant, type Revision, type RewordedList, isReworded } from "../host";
import { cellAt, cornerOf, addressOf } from "../resolve";
import { rowBefore } from "../stretch";
import { inExcel } from "./run";
import { type SheetOf, type Step, runSteps } from "./steps";

interface Standing {
  readonly sheet: string;
  /** Where it stands before rows come or go. */
  readonly cell: string;
  readonly list: RewordedList;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

export class Lists {
  static readonly none = new Lists([]);

  private constructor(private readonly standing: readonly Standing[]) {}

  /** Those that stand as the revision expects them. */
  static async lookAt(context: Excel.RequestContext, { sheets }: Revision): Promise<Lists> {
    const asked = sheets.flatMap(({ name: sheet, stretch, lists = [] }) =>
      lists.flatMap((list) => {
        const { row, column } = cornerOf(list.cell);
        const before = rowBefore(stretch, row);
        return before === undefined ? [] : [{ sheet, cell: cellAt(before, column), list }];
      }),
    );
    if (!asked.length) return Lists.none;
    const loaded = asked.map(({ sheet, cell }) => load(context, sheet, cell));
    await context.sync();
    return new Lists(
      asked.flatMap((each, i) => {
        const { rule, errorAlert } = loaded[i];
        return isReworded(wordsOf(rule), each.list) ? [{ ...each, rule, errorAlert }] : [];
      }),
    );
  }

  steps(sheetOf: SheetOf): Step[] {
    return this.standing.map(({ sheet, list }) =>
      setting(sheet, list.cell, sheetOf, {
        rule: { list: { inCellDropDown: true, source: list.values.join(",") } },
        message: list.message,
      }),
    );
  }

  /** Puts the words back that stood there, and gives what does not after that; usually nothing. */
  async putBack(): Promise<readonly Remnant[]> {
    if (!this.standing.length) return [];
    for (let round = 0; round < ROUNDS; round++)
      try {
        if (await this.putBackOnce()) return [];
      } catch {
        // the next look tells what that has left
      }
    return this.standing.map(({ sheet, cell }): Remnant => ({
      ...{ kind: "cells", what: addressOf(sheet, cell), isCertain: false },
    }));
  }

  /** Whether there was nothing to put back. */
  private putBackOnce(): Promise<boolean> {
    return inExcel("putting back words", async (context) => {
      const now = this.standing.map(({ sheet, cell }) => load(context, sheet, cell));
      await context.sync();
      const changed = this.standing.filter(
        ({ rule }, i) => wordsOf(rule).join() !== wordsOf(now[i].rule).join(),
      );
      const sheetOf: SheetOf = (name) => context.workbook.worksheets.getItem(name);
      const steps = changed.map(({ sheet, cell, rule, errorAlert }) =>
        setting(sheet, cell, sheetOf, { rule, message: errorAlert.message ?? "" }),
      );
      await runSteps(context, steps, () => undefined);
      return !changed.length;
    });
  }
}

/** How often Excel is asked before what is not as it was remains so. */
const ROUNDS = 4;

const load = (context: Excel.RequestContext, sheet: string, cell: string): Excel.DataValidation =>
  context.workbook.worksheets.getItem(sheet).getRange(cell).dataValidation.load("rule,errorAlert");

/** None where there is no list, or one that refers to cells. */
function wordsOf({ list }: Excel.DataValidationRule): string[] {
  const source = list?.source;
  return typeof source === "string" && !source.startsWith("=") ? source.split(",") : [];
}

const setting = (
  sheet: string,
  cell: string,
  sheetOf: SheetOf,
  { rule, message }: { rule: Excel.DataValidationRule; message: string },
): Step => ({
  doing: `listing words at ${addressOf(sheet, cell)}`,
  queue() {
    const { dataValidation } = sheetOf(sheet).getRange(cell).untrack();
    dataValidation.rule = rule;
    dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "" };
  },
});
