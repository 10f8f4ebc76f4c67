/** What the warehouse screen asks: fields by id, and the question that their values make. */
import { parts } from "../../models/sheet/texts";
import type { Model, Question } from "../../models/model";
import { percent } from "../../models/questions";
import { DIALECTS, type DialectName, dialect } from "../../warehouse/dialects";
import {
  type Comments,
  OPERATORS,
  type Filter,
  tableParts,
  type WarehouseQuestion,
} from "../../warehouse/question";
import { SCORING_MODELS } from "../../warehouse/scoring";
import { type Field, field } from "../controls/field";
import { inputFor } from "../controls/inputs";
import type { Memory, Pane } from "../pane";
import type { Answer } from "../../models/model";

type Texts = Pane["texts"]["warehouse"];
type FieldId = keyof Omit<Texts["fields"], "pasted">;
/** `currency` is asked in the words of the model that is made. */
export type Fields = Readonly<Record<FieldId | "currency", Field<Answer>>>;

type InputQuestion = Exclude<Question, { kind: "column" }>;

/** The model that is made of a query's result. */
export const historiesIn = ({ models }: Pane): Model =>
  models.find(({ id }) => id === "histories")!;

const KINDS = ["text", "number", "date"] as const;

export function warehouseFields(memory: Memory, pane: Pane): Fields {
  const say = pane.texts.warehouse.fields;
  const made = (id: FieldId, question: (words: readonly string[]) => Partial<Question>) => {
    const [label, said, ...words] = parts(say[id]);
    const hint = said === "-" ? undefined : said;
    return asked({ id, label, ...(hint && { hint }), ...question(words) } as InputQuestion);
  };
  const asked = (question: InputQuestion) => {
    const made = field(question, inputFor(question, memory.answers, pane), pane);
    made.classList.add(`field-${question.id}`);
    return made;
  };
  const currency = historiesIn(pane).questions.find(({ id }) => id === "currency") as InputQuestion;
  const text = (id: FieldId, optional = false) =>
    made(id, () => ({ kind: "text", value: "", optional }));
  const choice = (id: FieldId, values: readonly string[], labels?: readonly string[]) =>
    made(id, (words) => ({
      ...{ kind: "choice", value: values[0] },
      choices: values.map((value, i) => ({ value, label: (labels ?? words)[i] ?? value })),
    }));
  return {
    dialect: choice(
      "dialect",
      DIALECTS,
      DIALECTS.map((name) => dialect(name).title),
    ),
    table: text("table"),
    customer: text("customer"),
    date: text("date"),
    amount: text("amount"),
    order: text("order", true),
    filterColumn: text("filterColumn", true),
    filterOperator: choice("filterOperator", OPERATORS, ["=", "≠", "<", "≤", ">", "≥"]),
    filterValue: text("filterValue", true),
    filterKind: choice("filterKind", KINDS),
    asOf: made("asOf", () => ({ kind: "date", optional: true })),
    holdout: made("holdout", () => ({ kind: "whole number", value: 0, min: 0, max: 3653 })),
    step: choice("step", ["1", "7", "30"]),
    horizon: made("horizon", () => ({ kind: "whole number", value: 365, min: 1, max: 3653 })),
    model: choice("model", SCORING_MODELS),
    margin: made("margin", percent(100).make),
    discount: made("discount", percent(10, 0.01).make),
    currency: asked(currency),
  };
}

const NEEDED = ["table", "customer", "date", "amount"] as const;

/** Whether what a question needs has been given, right or wrong. */
export const isFilled = (fields: Fields): boolean =>
  NEEDED.every((id) => String(fields[id].value ?? ""));

/** The question, or nothing while it is not complete. */
export function questionIn(fields: Fields, comments: Comments): WarehouseQuestion | undefined {
  const text = (id: FieldId) => String(fields[id].value ?? "");
  if (!isFilled(fields) || fields.asOf.problem || fields.holdout.problem) return undefined;
  const column = text("filterColumn");
  const filter: Filter = {
    ...{ column, value: text("filterValue"), kind: text("filterKind") as Filter["kind"] },
    operator: text("filterOperator") as Filter["operator"],
  };
  return {
    ...{ dialect: text("dialect") as DialectName, table: tableParts(text("table")) },
    ...{ customer: text("customer"), date: text("date"), amount: text("amount") },
    ...{ order: text("order") || undefined, filters: column ? [filter] : [] },
    ...{ asOf: text("asOf") || undefined, holdout: Number(text("holdout")) },
    step: Number(text("step")),
    comments,
  };
}
