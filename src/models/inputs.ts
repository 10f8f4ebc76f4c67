/** Where a plan has the answers it was made from: as settings of its sheets, or in other cells of input. */
import { type Answer, type Answers, type AnyModel, type Question, type RangeAnswer } from "./model";
import { cellAt, cornerOf } from "../a1";
import type { PlacedAnswer, Plan, PlanCell } from "./plan";

/** By question; nothing for one whose answer shapes the sheets rather than standing on them. */
export function placedAnswers(
  model: AnyModel,
  answers: Answers,
  plan: Plan,
): Readonly<Record<string, PlacedAnswer>> {
  const placed: Record<string, PlacedAnswer> = {};
  const asked = model.questions.filter(({ kind, id }) => kind !== "column" && id !== "currency");
  for (const { id } of asked) {
    const name = plan.names.find(({ setting }) => setting === id);
    if (name) placed[id] = { name: name.id, sheet: name.sheet, cell: name.range };
  }
  // a plan of few data is made in no time: what another answer changes is where it stands
  if (Object.values(answers).every((answer) => !(typeof answer === "object") || isShort(answer)))
    for (const question of asked) {
      const cell = placed[question.id] ?? cellThatFollows(model, answers, plan, question);
      if (cell) placed[question.id] = cell;
    }
  return placed;
}

const FEW_ROWS = 1_000;
const isShort = ({ cells }: RangeAnswer): boolean => cells.length <= FEW_ROWS;

/** The one cell of input that another answer changes, if that holds the answer itself. */
function cellThatFollows(
  model: AnyModel,
  answers: Answers,
  plan: Plan,
  question: Question,
): PlacedAnswer | undefined {
  const given = answers[question.id];
  const other = another(question, given);
  if (other === undefined) return undefined;
  try {
    const changed = inputsOf(model.plan({ ...answers, [question.id]: other }));
    const cells = [...inputsOf(plan)].filter(
      ([at, { content }]) => changed.has(at) && changed.get(at)!.content !== content,
    );
    if (cells.length !== 1) return undefined;
    const [[at, { sheet, cell, content }]] = cells;
    return content === given && changed.get(at)!.content === other ? { sheet, cell } : undefined;
  } catch {
    return undefined;
  }
}

function another(question: Question, given: Answer): Answer {
  if (question.kind === "text") return typeof given === "string" ? `${given}·` : undefined;
  if (question.kind !== "number" && question.kind !== "whole number") return undefined;
  if (typeof given !== "number") return undefined;
  const step = question.kind === "number" ? given / 2 || 0.5 : 1;
  const { min = -Infinity, max = Infinity } = question;
  return [given + step, given - step].find((each) => each >= min && each <= max);
}

interface Input {
  readonly sheet: string;
  readonly cell: string;
  readonly content: PlanCell;
}

/** Cells of input that hold no formula, by sheet and cell. */
function inputsOf({ sheets }: Plan): Map<string, Input> {
  const found = new Map<string, Input>();
  for (const { id: sheet, blocks } of sheets)
    for (const { at, cells, style } of blocks) {
      if (style !== "input") continue;
      const { row, column } = cornerOf(at)!;
      cells.forEach((line, i) =>
        line.forEach((content, j) => {
          const cell = cellAt(row + i, column + j);
          if (typeof content !== "object") found.set(`${sheet}!${cell}`, { sheet, cell, content });
        }),
      );
    }
  return found;
}
