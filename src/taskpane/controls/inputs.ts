/**
 * Controls for single answers. They are the browser's own input elements in Fluent's look: a Fluent text input keeps its
 * input in a shadow root, out of reach of the hint and error it should be described by, and a Fluent drop-down opens
 * when Tab passes over it.
 */
import type { Answer, Answers, Question } from "../../models/model";
import { h } from "../dom";
import { type Pane, number } from "../pane";
import { type Control, type Entry, asControl } from "./control";
import { parseNumber } from "./number";
import { severalInput } from "./several";

type QuestionOf<K extends Question["kind"]> = Extract<Question, { kind: K }>;
type SingleKind = Exclude<Question["kind"], "column">;
type MakeInput<K extends SingleKind> = (
  question: QuestionOf<K>,
  answer: Answer,
  pane: Pane,
) => Control<Answer>;

/** One control per kind of question; a new kind of question is added here. */
const INPUTS: { readonly [K in SingleKind]: MakeInput<K> } = {
  number: (question, answer, pane) => numberInput(question, answer, pane, false),
  "whole number": (question, answer, pane) => numberInput(question, answer, pane, true),
  text: textInput,
  date: dateInput,
  choice: choiceInput,
  several: severalInput,
};

/** The control for a question, showing the answer it has, be it none, or else the one proposed. */
export function inputFor(
  question: QuestionOf<SingleKind>,
  answers: Answers,
  pane: Pane,
): Control<Answer> {
  const make = INPUTS[question.kind] as MakeInput<SingleKind>;
  return make(question, question.id in answers ? answers[question.id] : question.value, pane);
}

function numberInput(
  question: QuestionOf<"number" | "whole number">,
  answer: Answer,
  pane: Pane,
  whole: boolean,
): Control<Answer> {
  const unit = question.kind === "number" ? question.unit : undefined;
  const input = h("input", {
    type: "text",
    inputmode: whole ? "numeric" : "decimal",
    autocomplete: "off",
    value: answer === undefined ? undefined : String(answer),
  });
  const problems = pane.texts.problems;
  const read = (): Entry<Answer> => {
    if (!input.value.trim() && question.optional) return {};
    const value = parseNumber(input.value, unit === "%");
    if (value === undefined || (whole && !Number.isInteger(value)))
      return { problem: whole ? problems.wholeNumber : problems.number };
    const { min = -Infinity, max = Infinity } = question;
    if (value >= min && value <= max) return { value };
    if (max === Infinity) return { problem: problems.atLeast(number(pane, min)) };
    if (min === -Infinity) return { problem: problems.atMost(number(pane, max)) };
    return { problem: problems.between(number(pane, min), number(pane, max)) };
  };
  const suffix = unit && h("span", { class: "unit", "aria-hidden": "true" }, unit);
  return asControl(h("div", { class: "input" }, input, suffix), input, read);
}

function textInput(question: QuestionOf<"text">, answer: Answer, pane: Pane): Control<Answer> {
  const input = h("input", { type: "text", autocomplete: "off", value: String(answer ?? "") });
  return asControl(h("div", { class: "input" }, input), input, () =>
    input.value.trim() || question.optional
      ? { value: input.value.trim() || undefined }
      : { problem: pane.texts.problems.text },
  );
}

function dateInput(question: QuestionOf<"date">, answer: Answer, pane: Pane): Control<Answer> {
  const input = h("input", { type: "date", value: String(answer ?? "") });
  return asControl(h("div", { class: "input" }, input), input, () => {
    if (input.value) return { value: input.value };
    const unfinished = input.validity.badInput || !question.optional;
    return unfinished ? { problem: pane.texts.problems.date } : {};
  });
}

function choiceInput({ choices }: QuestionOf<"choice">, answer: Answer): Control<Answer> {
  const select = h(
    "select",
    {},
    ...choices.map(({ value, label }) => h("option", { value, selected: value === answer }, label)),
  );
  return asControl(h("div", { class: "input" }, select), select, () => ({ value: select.value }));
}
