/** A field that says which column of a table holds what a question asks for. */
import type { Match } from "../../data/answers";
import type { Answer, Question } from "../../models/model";
import { h, isolated, shortened } from "../dom";
import type { Memory, Pane } from "../pane";
import { type Table, lettersOf } from "../table";
import { asControl } from "./control";
import { type Field, field } from "./field";

export type ColumnQuestion = Extract<Question, { kind: "column" }>;

const LONGEST_HEADING = 60;

/** A choice among the table's headings; `match` is how its column was found, if it was not chosen by hand. */
export function columnField(
  question: ColumnQuestion,
  table: Table,
  memory: Memory,
  match: Match | undefined,
  pane: Pane,
): Field<Answer> {
  const { texts } = pane;
  const chosen = memory.columns.get(question.id);
  const option = (i: number, heading: string) =>
    h(
      "option",
      { value: i, selected: i === chosen },
      texts.table.column(
        lettersOf(table, i),
        heading && isolated(shortened(heading, LONGEST_HEADING)),
      ),
    );
  const empty = question.optional ? texts.table.none : texts.table.choose;
  const select = h(
    "select",
    {},
    h("option", { value: "", selected: chosen === undefined }, empty),
    ...table.headings.map((heading, i) => option(i, heading)),
  );
  const guess = match && !match.byHeading;
  const note = h("p", { class: "note guessed" }, texts.table.guessed);
  select.addEventListener("input", () => {
    memory.columns.set(question.id, select.value === "" ? undefined : Number(select.value));
    note.remove();
  });
  const control = asControl<Answer>(h("div", { class: "input" }, select), select, () => {
    if (select.value !== "") return { value: table.column(Number(select.value)) };
    return question.optional ? {} : { problem: texts.problems.column };
  });
  const made = field(question, control, pane);
  if (guess) made.append(note);
  return made;
}
