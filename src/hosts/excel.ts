/** Excel as a host, through Office.js. */
import { applyPlan } from "./excel/apply";
import { onCellEdit } from "./excel/cell-edit";
import { readFormats, readRange } from "./excel/read";
import { regionAroundActiveCell, findRange, selectedRange } from "./excel/ranges";
import { newInsertion, removeInsertion } from "./excel/remove";
import { excelInspection } from "./excel/inspection";
import { lookOver } from "./excel/overview";
import { revise } from "./excel/revise";
import { inExcel } from "./excel/run";
import { followSelection, showRange } from "./excel/selection";
import { excelSettings } from "./excel/settings";
import { excelSharing } from "./excel/sharing";
import {
  type Applied,
  type Host,
  HostError,
  type Plan,
  type Progress,
  type Remnant,
  withRemains,
} from "./host";

export function excelHost(): Host {
  /** Takes back what was done last. */
  let takeBack: (() => Promise<void>) | undefined;

  async function apply(
    plan: Plan,
    progress: (progress: Progress) => void = () => {},
    signal?: AbortSignal,
  ) {
    const insertion = newInsertion();
    try {
      const { names } = await inExcel(`inserting ${plan.title}`, (context) =>
        applyPlan(context, plan, insertion, progress, signal),
      );
      takeBack = async () => leavingNothing(await removeInsertion(insertion));
      return { names } satisfies Applied;
    } catch (error) {
      throw withRemains(error as HostError, await removeInsertion(insertion));
    }
  }

  return {
    kind: "excel",
    canStop: true,
    apply,
    read: (address) => readRange(address),
    formats: readFormats,
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
    async revise(revision, following) {
      const restore = await revise(revision, following);
      takeBack = async () => leavingNothing(await restore());
    },

    onCellEdit,
    settings: excelSettings,
    sharing: excelSharing(),
    inspection: excelInspection(),

    async undo() {
      if (!takeBack) throw new HostError("there is nothing to take back");
      await takeBack();
      takeBack = undefined;
    },
  };
}

/** Throws if something remains of what was to be taken back. */
function leavingNothing(remains: readonly Remnant[]): void {
  const doing = "taking back";
  if (remains.length) throw withRemains(new HostError(`${doing} failed`, doing), remains);
}
