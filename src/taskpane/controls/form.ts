/** A model's questions as a form: `value` is the answers, `input` tells that one of them changed. */
import { argumentOf, type CustomerValueError } from "../../domain/support/errors";
import type { Answers, AnyModel, Question } from "../../models/model";
import { h, uniqueId } from "../dom";
import type { Memory, Pane } from "../pane";
import type { ColumnQuestion } from "./column";
import { type Control, asControl } from "./control";
import { field } from "./field";
import { inputFor } from "./inputs";
import { tableInput } from "./table";

export interface Problem {
  /** The question's id. */
  readonly id: string;
  readonly message: string;
}

/** A part of the form: one question, or several answered together. */
export interface Part extends Control<Answers> {
  /** Id of the question of a column without which it is not shown. */
  readonly onlyWith?: string;
  problems(): readonly Problem[];
  /** Shows a problem at a question; false if the question is not of this part. */
  complain(id: string, message: string): boolean;
  /** Shows at each question what is wrong with its own answer, and nothing else. */
  settle(): void;
  focusOn(id: string): void;
  /** Shows other answers, where they are to its questions. */
  show?(answers: Answers): void;
  dispose?(): void;
}

export interface Form extends HTMLElement {
  readonly value: Answers;
  problems(): readonly Problem[];
  settle(): void;
  /** Shows a refusal, as its sentence, at the question it is about: false if it is about none. */
  place(error: CustomerValueError, message: string): boolean;
  focusOn(id: string): void;
  dispose(): void;
}

export function questionForm(model: AnyModel, memory: Memory, pane: Pane): Form {
  const { questions } = model;
  const parts: Part[] = [];
  const sections = groups(questions).map(({ title, questions }) => {
    const made = partsOf(questions, model, memory, pane, (answers) =>
      parts.forEach((part) => part.show?.(answers)),
    );
    parts.push(...made);
    const heading = columnsOf(questions).length ? pane.texts.table.title : title;
    const id = uniqueId("group");
    return h(
      "section",
      { class: "group", "aria-labelledby": heading && id },
      heading && h("h2", { id }, heading),
      ...made,
    );
  });
  const element = h(
    "div",
    {
      class: "form",
      oninput: () => {
        remember();
        showWhatCounts();
      },
    },
    ...sections,
  );
  const answers = (): Answers => Object.assign({}, ...parts.map(({ value }) => value));
  const remember = () => Object.assign(memory.answers, answers());
  const showWhatCounts = () => {
    const given = answers();
    for (const part of parts) if (part.onlyWith) part.hidden = given[part.onlyWith] === undefined;
  };
  showWhatCounts();

  return Object.defineProperties(
    Object.assign(element, {
      problems: () => parts.flatMap((part) => part.problems()),
      settle: () => parts.forEach((part) => part.settle()),
      place(error: CustomerValueError, message: string) {
        const argument = argumentOf(error);
        const named =
          questions.find(({ id }) => id === argument) ??
          questions.find(({ id, label }) => isNamed(message, id, label));
        return !!named && parts.some((part) => part.complain(named.id, message));
      },
      focusOn(id: string) {
        parts.forEach((part) => part.focusOn(id));
      },
      dispose: () => parts.forEach((part) => part.dispose?.()),
    }),
    { value: { get: answers } },
  ) as unknown as Form;
}

/**
 * Whether a message, or the part of it after a colon, begins with a question's name:
 * "The purchases cannot be used: dates, row 17: 'abc' is not a date".
 */
const isNamed = (message: string, ...names: readonly string[]): boolean =>
  message
    .toLowerCase()
    .split(/(?<=[:：])\s*/)
    .some((part) =>
      names.some(
        (name) =>
          part.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(part.slice(name.length)),
      ),
    );

/** Neighbours of one group stand together, and so do all columns: they come from one table. */
function groups(questions: readonly Question[]) {
  const made: { title: string | undefined; columns: boolean; questions: Question[] }[] = [];
  for (const question of questions) {
    const columns = question.kind === "column";
    const home = columns
      ? made.find((group) => group.columns)
      : made.at(-1)?.columns === false && made.at(-1)?.title === question.group && made.at(-1);
    if (home) home.questions.push(question);
    else made.push({ title: question.group, columns, questions: [question] });
  }
  return made;
}

const columnsOf = (questions: readonly Question[]): ColumnQuestion[] =>
  questions.filter((question): question is ColumnQuestion => question.kind === "column");

function partsOf(
  questions: readonly Question[],
  model: AnyModel,
  memory: Memory,
  pane: Pane,
  answerOthers: (answers: Answers) => void,
): Part[] {
  const columns = columnsOf(questions);
  if (columns.length) return [tableInput(columns, model, memory, pane, answerOthers)];
  return questions.map((question) => fieldPart(question as SingleQuestion, memory, pane));
}

type SingleQuestion = Exclude<Question, ColumnQuestion>;

function fieldPart(question: SingleQuestion, memory: Memory, pane: Pane): Part {
  const { id } = question;
  const made = field(question, inputFor(question, memory.answers, pane), pane);
  return Object.assign(
    asControl<Answers>(h("div", {}, made), made.target, () => ({ value: { [id]: made.value } })),
    {
      onlyWith: question.onlyWith,
      problems: () => (made.problem ? [{ id, message: made.problem }] : []),
      complain(wanted: string, message: string) {
        if (wanted === id) made.complain(message);
        return wanted === id;
      },
      settle: () => made.complain(),
      focusOn(wanted: string) {
        if (wanted === id) made.target.focus();
      },
      show(answers: Answers) {
        // every single answer is the value of an input or a list
        if (id in answers) (made.target as HTMLInputElement).value = String(answers[id] ?? "");
      },
    },
  );
}
