/** A table with a row for each customer where purchases are asked for: of another model, which takes it as it is. */
import { answering, telling } from "../data/answers";
import type { Table } from "../data/table";
import type { AnyModel, Question } from "../models/model";

type Column = Extract<Question, { kind: "column" }>;
/** What only a list of customers has: the day of the last purchase, and the number of purchases. */
const TELLING: readonly string[] = ["last", "orders"];

/** The headings that say so, and the model of such lists; undefined for any other table. */
export function customerList(
  { headings, rows }: Pick<Table, "headings" | "rows">,
  models: readonly AnyModel[],
): { readonly headings: readonly string[]; readonly model: AnyModel } | undefined {
  const model = models.find(({ id }) => id === "rfm-list")!;
  const asked = model.questions.filter(
    (question): question is Column => question.kind === "column",
  );
  const found = answering(asked, { headings, rows: telling(rows) });
  const columns = TELLING.flatMap((id) => {
    const match = found.get(id);
    return match?.byHeading ? [headings[match.column]] : [];
  });
  return columns.length === TELLING.length ? { headings: columns, model } : undefined;
}
