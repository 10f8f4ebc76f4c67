/** Answers that the workbook remembers of a model, read back into the pane. */
import type { Host } from "../hosts/host";
import type { InsertedModel } from "../updating/find";
import type { Answers, Model } from "../models/model";
import type { Plan } from "../models/plan";
import { type RecordedTable, recorded, sampleTable } from "../models/record";
import { samplePlan } from "../models/sample";
import type { Memory, Pane } from "./pane";
import { readTable } from "./table";

/** The plan of a model from what stands in its form, with the record that the workbook is to keep. */
export function plannedFrom(model: Model, answers: Answers, memory: Memory, pane: Pane): Plan {
  const { locale } = pane;
  const plan = memory.usesSample ? samplePlan(model, answers) : model.plan(answers);
  return recorded(plan, { model: model.id, locale, answers, table: tableIn(model, memory) });
}

export function tableIn(
  model: Model,
  { table, columns, usesSample }: Memory,
): RecordedTable | undefined {
  if (usesSample) return sampleTable(model.sample!());
  if (!table) return undefined;
  const chosen = [...columns].filter((pair): pair is [string, number] => pair[1] !== undefined);
  return { address: table.info.address, columns: Object.fromEntries(chosen) };
}

/** Fills a memory with what a model in the workbook was made from; its table is read as it stands now. */
export async function recall({ record }: InsertedModel, memory: Memory, host: Host): Promise<void> {
  memory.answers = { ...record.answers };
  memory.table = undefined;
  memory.usesSample = false;
  memory.missing = undefined;
  const { table } = record;
  if (!table) return;
  const { ranges } = await host.overview();
  const info = await host.describe(grownFrom(table.address, Object.values(ranges)));
  if (!info || info.rows < 2) {
    memory.missing = table.address;
    return;
  }
  memory.table = await readTable(host, info);
  memory.columns = new Map(Object.entries(table.columns));
}

/** A table that has been given more rows since is read with them. */
function grownFrom(address: string, ranges: readonly string[]): string {
  const [corner, end = ""] = address.split(":");
  const letters = end.replace(/\d+$/, "");
  const rows = (range: string) => Number(/\d+$/.exec(range)?.[0] ?? 0);
  const longer = ranges.filter((range) => {
    const [first, last = ""] = range.split(":");
    return first === corner && last.replace(/\d+$/, "") === letters && rows(last) > rows(end);
  });
  return longer[0] ?? address;
}
