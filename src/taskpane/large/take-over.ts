/** What a large file came to, handed to the form of a model: a new one, or one in the workbook that it brings up to date. */
import type { Model } from "../../models/model";
import type { FileRecord } from "../../models/plan";
import { sampleTable } from "../../models/record";
import type { Sample } from "../../models/sample";
import type { InsertedModel } from "../../updating/find";
import type { Pane, Place } from "../pane";
import { readTable } from "../table";

export async function takeOver(
  sample: Sample,
  file: FileRecord,
  to: { readonly model: Model; readonly inserted?: InsertedModel },
  pane: Pane,
): Promise<Place> {
  const { model, inserted } = to;
  const memory = pane.memory(inserted?.key ?? model.id);
  const single = Object.entries(sample.answers).filter(([, answer]) => typeof answer !== "object");
  const { currency } = memory.answers;
  memory.answers = { ...memory.answers, ...Object.fromEntries(single) };
  // a model in the workbook keeps the currency that somebody gave it
  if (inserted && currency !== undefined) memory.answers.currency = currency;
  memory.file = file;
  memory.check = memory.choices = undefined;
  if (!inserted) {
    memory.table = undefined;
    memory.given = sample;
    memory.usesSample = true;
    return { screen: "model", model: model.id };
  }
  // the model reads another sheet from now on; the one before stays, as it is the user's
  const { sheet } = sample;
  const { names } = await pane.host.apply({ title: sheet.name, names: [], sheets: [sheet] });
  const { address, columns } = sampleTable(sample);
  const range = address.slice(address.lastIndexOf("!") + 1);
  const info = await pane.host.describe(`'${names[sheet.id].replaceAll("'", "''")}'!${range}`);
  memory.table = await readTable(pane.host, info!);
  memory.columns = new Map(Object.entries(columns));
  memory.missing = memory.grown = memory.ends = undefined;
  return { screen: "model", model: model.id, inserted };
}
