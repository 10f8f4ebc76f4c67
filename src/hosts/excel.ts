/** Excel as a host, through Office.js. */
import { applyPlan } from "./excel/apply";
import { readRange } from "./excel/read";
import { regionAroundActiveCell, findRange, selectedRange } from "./excel/ranges";
import { type Insertion, newInsertion, removeInsertion } from "./excel/remove";
import { excelInspection } from "./excel/inspection";
import { lookOver } from "./excel/overview";
import { revise } from "./excel/revise";
import { inExcel } from "./excel/run";
import { followSelection, showRange } from "./excel/selection";
import { readSetting } from "./excel/settings";
import { excelSharing } from "./excel/sharing";
import { type Applied, type Host, HostError, type Plan, type Progress } from "./host";

export function excelHost(): Host {
  /** Takes back what was done last. */
  let takeBack: (() => Promise<void>) | undefined;

  async function apply(plan: Plan, progress: (progress: Progress) => void = () => {}) {
    const insertion = newInsertion();
    try {
      const { names } = await inExcel(`inserting ${plan.title}`, (context) =>
        applyPlan(context, plan, insertion, progress),
      );
      takeBack = () => removeInsertion(insertion);
      return { names } satisfies Applied;
    } catch (error) {
      await removeAfter(error as HostError, insertion);
      throw error;
    }
  }

  return {
    kind: "excel",
    apply,
    read: readRange,
    describe: async (address) => (await findRange(address))?.info,
    selection: async () => (await selectedRange())?.info,
    region: async () => (await regionAroundActiveCell())?.info,
    onSelectionChange: followSelection,
    show: showRange,

    enter: (text) =>
      inExcel(`entering ${text}`, async (context) => {
        context.workbook.getActiveCell().formulas = [[text]];
        await context.sync();
      }),

    overview: lookOver,
    async revise(revision) {
      takeBack = await revise(revision);
    },

    setting: readSetting,

    sharing: excelSharing(),
    inspection: excelInspection(),

    async undo() {
      if (!takeBack) throw new HostError("there is nothing to take back");
      await takeBack();
      takeBack = undefined;
    },
  };
}

/** Removes what a failed insertion has added; if that fails as well, the error says that something may be left. */
async function removeAfter(failure: HostError, insertion: Insertion): Promise<void> {
  try {
    await removeInsertion(insertion);
  } catch (error) {
    const { message } = error as HostError;
    throw new HostError(
      `${failure.message}; new sheets may be left, since ${message}`,
      failure.step,
      true,
    );
  }
}
