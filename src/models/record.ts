/** Plans that say whose they are and from which answers, so that the workbook can remember it. */
import product from "../../package.json";
import { cornerOf } from "../a1";
import type { Locale } from "../locales";
import type { Answers, RangeAnswer } from "./model";
import type { Plan, PlanRecord } from "./plan";
import type { Sample } from "./sample";

/** Where the columns among the answers come from. */
export type RecordedTable = NonNullable<PlanRecord["table"]>;

export const recorded = (
  plan: Plan,
  of: {
    model: string;
    locale: Locale;
    answers: Answers;
    table?: RecordedTable;
    inputs?: PlanRecord["inputs"];
  },
): Plan => ({
  ...plan,
  record: {
    ...{ model: of.model, locale: of.locale, version: product.version },
    answers: Object.fromEntries(
      Object.entries(of.answers).flatMap(([id, answer]) =>
        answer === undefined || typeof answer === "object" ? [] : [[id, answer]],
      ),
    ),
    ...(of.inputs && { inputs: of.inputs }),
    ...(of.table && { table: of.table }),
    ...(plan.shows && { shows: plan.shows }),
  },
});

/** The table of a sample, which has the name of its sheet only once it is in the workbook. */
export function sampleTable({ sheet, answers, range }: Sample): RecordedTable {
  const columns = Object.entries(answers).flatMap(([id, answer]) =>
    typeof answer === "object" ? [[id, columnOf(answer)] as const] : [],
  );
  return {
    address: `{{${sheet.id}}}!${range ?? sheet.tables![0].range}`,
    columns: Object.fromEntries(columns),
  };
}

const columnOf = ({ address }: RangeAnswer): number =>
  cornerOf(address.slice(address.lastIndexOf("!") + 1))!.column;
