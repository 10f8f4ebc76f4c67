/** Where a plan has the answers it was made from: as settings of its sheets, or in other cells of input. */
import { type Answer, type Answers, type AnyModel, type Question, type RangeAnswer } from "./model";
import { cellAt, cornerOf, rangeAt, zoneOf } from "../a1";
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
  const few = withFewRows(answers);
  const small = few === answers ? plan : madeIfAny(model, few);
  if (!small) return placed;
  const [standing, own] = [inputsOf(small), small === plan ? undefined : inputsOf(plan)];
  for (const question of asked) {
    if (placed[question.id]) continue;
    const found = cellThatFollows(model, few, standing, question);
    // where the few rows leave it elsewhere, it is not found
    if (
      found &&
      (!own || cellsIn(found).every((at) => own.get(at)?.content === answers[question.id]))
    )
      placed[question.id] = found;
  }
  return placed;
}

const FEW_ROWS = 1_000;

/** The same answers from the first rows of long columns: inputs stand above what grows with the data. */
function withFewRows(answers: Answers): Answers {
  const isLong = (answer: Answer): answer is RangeAnswer =>
    typeof answer === "object" && answer.cells.length > FEW_ROWS;
  if (!Object.values(answers).some(isLong)) return answers;
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      isLong(answer) ? { ...answer, cells: answer.cells.slice(0, FEW_ROWS) } : answer,
    ]),
  );
}

/** Nothing where the first rows alone cannot make one. */
function madeIfAny(model: AnyModel, answers: Answers): Plan | undefined {
  try {
    return model.plan(answers);
  } catch {
    return undefined;
  }
}

const cellsIn = ({ sheet, cell }: PlacedAnswer): string[] => {
  const { top, left, bottom } = zoneOf(cell)!;
  return Array.from({ length: bottom - top + 1 }, (_, i) => `${sheet}!${cellAt(top + i, left)}`);
};

/** The one cell of input that another answer changes, or those below one another, if they hold the answer itself. */
function cellThatFollows(
  model: AnyModel,
  answers: Answers,
  standing: ReadonlyMap<string, Input>,
  question: Question,
): PlacedAnswer | undefined {
  const given = answers[question.id];
  const other = another(question, given);
  if (other === undefined) return undefined;
  try {
    const changed = inputsOf(model.plan({ ...answers, [question.id]: other }));
    const cells = [...standing].filter(
      ([at, { content }]) => changed.has(at) && changed.get(at)!.content !== content,
    );
    if (cells.some(([at, each]) => each.content !== given || changed.get(at)!.content !== other))
      return undefined;
    return inOneColumn(cells.map(([, each]) => each));
  } catch {
    return undefined;
  }
}

function inOneColumn(cells: readonly Input[]): PlacedAnswer | undefined {
  if (!cells.length) return undefined;
  const [{ sheet, cell: first }] = cells;
  const { row, column } = cornerOf(first)!;
  const isOne = cells.every(
    (each, i) => each.sheet === sheet && each.cell === cellAt(row + i, column),
  );
  return isOne ? { sheet, cell: rangeAt(first, cells.length, 1) } : undefined;
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
