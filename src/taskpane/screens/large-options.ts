/** Which purchases of a large file count as known: fields for the as-of date and the hold-out. */
import { parseDate } from "../../domain/support/dates";
import type { Answer, Question } from "../../models/model";
import { parts } from "../../models/sheet/texts";
import { type Field, field } from "../controls/field";
import { inputFor } from "../controls/inputs";
import type { Memory, Pane } from "../pane";

export interface LargeFields {
  readonly fields: readonly Field<Answer>[];
  /** Serial of the as-of date, if there is one, and days held out. */
  value(): { readonly asOf?: number; readonly holdout: number };
  problem(): string | undefined;
}

export function largeOptions(memory: Memory, pane: Pane): LargeFields {
  const t = pane.texts.large;
  const made = (said: string, question: Exclude<Question, { kind: "column" }>) => {
    const [label, hint] = parts(said);
    const whole = { ...question, label, hint };
    const one = field(whole, inputFor(whole, memory.answers, pane), pane);
    one.addEventListener("input", () => {
      memory.answers[question.id] = one.value;
    });
    return one;
  };
  const asOf = made(t.asOf, { id: "asOf", kind: "date", label: "", optional: true });
  const holdout = made(t.holdout, {
    ...{ id: "holdout", kind: "whole number", label: "" },
    ...{ value: 0, min: 0, max: 3653 },
  } as const);
  return {
    fields: [asOf, holdout],
    value: () => ({
      ...(asOf.value ? { asOf: parseDate(String(asOf.value)) } : {}),
      holdout: Number(holdout.value ?? 0),
    }),
    problem: () => asOf.problem ?? holdout.problem,
  };
}
