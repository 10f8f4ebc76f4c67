/**
 * What users type over inputs, in the grid and in Excel: the form opens with it, and an update leaves it where it is. What
 * formulas come to does not matter here, so our functions give 1 at once and Excel's formulas nothing.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { addFunction, helpers } from "@odoo/o-spreadsheet";
import { splitAddress, zoneOf } from "../../src/a1";
import type { Host } from "../../src/hosts/host";
import { excelHost } from "../../src/hosts/excel";
import { addressOf, cellAt, cornerOf } from "../../src/hosts/resolve";
import { placedAnswers } from "../../src/models/inputs";
import type { Answer, Answers, AnyModel, Question } from "../../src/models/model";
import type { Plan, PlanCell, SheetPlan, ValidationPlan } from "../../src/models/plan";
import { recorded, sampleTable } from "../../src/models/record";
import { type Sample, samplePlan } from "../../src/models/sample";
import { type Locale, texts } from "../../src/locales";
import type { Memory } from "../../src/taskpane/pane";
import { recall } from "../../src/taskpane/remembered";
import { insertedModels } from "../../src/updating/find";
import { inputCells } from "../../src/updating/inputs";
import { updateModel } from "../../src/updating/update";
import { ordersPlan } from "../hosts/contract/plans";
import { FEW_HISTORIES, SMALLER } from "../models/answers-given";
import { modelsInTurn } from "../models/in-turn";
import { loadExcel } from "../support/excel";
import { newGrid } from "../support/grid";
import type { Program } from "../support/office/program";
import { startExcel } from "../support/office/start";

for (const { id } of loadExcel().metadata.values())
  addFunction(`CV.${id}`, {
    description: id,
    args: [helpers.arg("values (any, range<any>, optional, repeating)", "anything")],
    compute: () => ({ value: 1 }),
  });

interface Workbook {
  readonly host: Host;
  type(sheet: string, cell: string, value: number | string): void;
}

function gridWorkbook(): Workbook {
  const { model, host } = newGrid();
  return {
    host,
    type(sheet, cell, value) {
      const { left: col, top: row } = helpers.toZone(cell);
      const sheetId = model.getters.getSheetIdByName(sheet)!;
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content: String(value) });
    },
  };
}

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});

function excelWorkbook(): Workbook {
  program.reset();
  return {
    host: excelHost(),
    type(sheet, cell, value) {
      program.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[value]];
    },
  };
}

/** Answers that shape the sheets and stand in no cell. */
const SHAPING: Readonly<Record<string, readonly string[]>> = {
  "software-customer": ["years"],
  portfolio: ["unit"],
  satisfaction: ["scale"],
};

const VISITS = { ...FEW_HISTORIES, currency: "none" };

describe.each([
  ["grid", gridWorkbook],
  ["excel", excelWorkbook],
] as const)("in %s", (program, newWorkbook) => {
  const cases = modelsInTurn(program).flatMap(({ model, locale }) => [
    [model.id, locale, model, SMALLER[model.id]] as const,
    ...(model.id === "retention"
      ? [["retention of purchases", locale, model, VISITS] as const]
      : []),
  ]);

  test.each(cases)("%s, %s", async (_title, locale, model, columns) => {
    const { host, type } = newWorkbook();
    const sample = columns ? undefined : model.sample?.();
    const own = plainOf(columns ?? sample?.answers ?? {});
    const answers: Answers = { ...begun(model), currency: "none", ...own };
    const given = { ...sample?.answers, ...columns, ...answers };
    const plan = columns ? model.plan(given) : samplePlan(model, answers);
    const inputs = placedAnswers(model, given, plan);
    const of = { model: model.id, locale, table: sample && sampleTable(sample) };
    await host.apply(ordersPlan());
    const { names } = await host.apply(recorded(plan, { ...of, answers, inputs }));

    const [inserted] = await insertedModels(host);
    const held = inputCells(inserted, await host.overview());
    const asked = model.questions.filter(
      ({ id, kind }) =>
        !["column", "several"].includes(kind) &&
        ![...(SHAPING[model.id] ?? []), "currency"].includes(id) &&
        // what is asked about purchases stands on the sheet only where there are some
        !(model.id === "retention" && !columns && id === "asOf"),
    );
    expect(held.map(({ question }) => question).sort()).toEqual(asked.map(({ id }) => id).sort());

    const entries = asked.map((question): Entry => {
      const { sheet, cell } = held.find((each) => each.question === question.id)!;
      const id = inserted.record.sheetIds.find((each) => names[each] === sheet);
      const { top, left } = zoneOf(cell)!;
      const rule = ruleAt(
        plan.sheets.find((each) => each.id === id)!,
        top,
        left,
      );
      return {
        id: question.id,
        at: cellsOf(cell).map((each) => [sheet, each]),
        ...entryFor(question, answers[question.id], rule, locale),
      };
    });
    const all = new Set(entries.flatMap(({ at }) => at.map(String)));
    entries.push(...otherInputs(plan, names).filter(({ at }) => !all.has(String(at[0]))));
    expect(entries.length).toBeGreaterThan(0);
    const opened = async () => {
      const memory: Memory = { answers: {}, columns: new Map() };
      await recall(inserted, memory, host, model.questions);
      return memory.answers;
    };
    for (const { at, typed } of entries) for (const each of at) type(...each, typed);
    expect(await opened()).toMatchObject(
      Object.fromEntries(entries.flatMap(({ id, means }) => (id ? [[id, means]] : []))),
    );

    const again = { ...(columns ?? columnsOf(sample, names)), ...(await opened()) };
    const updated = model.plan(again);
    const outcome = await updateModel(
      host,
      inserted.key,
      recorded(updated, {
        ...{ ...of, answers: again, table: inserted.record.table },
        inputs: placedAnswers(model, again, updated),
      }),
    );
    expect(outcome.kind).toBe("updated");
    const kept = entries.flatMap(({ at, typed }) => at.map((each) => [...each, typed] as const));
    const standing: unknown[] = [];
    for (const [sheet, cell] of kept)
      standing.push([sheet, cell, (await host.read(addressOf(sheet, cell)))[0][0]]);
    expect(standing).toEqual(kept);
  });
});

/** The answers that stand in a form before anybody has changed them. */
const begun = ({ questions }: AnyModel): Answers =>
  Object.fromEntries(
    questions.flatMap((question) =>
      "value" in question && question.value !== undefined ? [[question.id, question.value]] : [],
    ),
  );

const plainOf = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => typeof answer !== "object"));

/** The columns of a sample that has become a sheet of the workbook. */
const columnsOf = (sample: Sample | undefined, names: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(
    Object.entries(sample?.answers ?? {}).flatMap(([id, answer]) => {
      if (typeof answer !== "object") return [];
      const { range } = splitAddress(answer.address);
      return [[id, { ...answer, address: addressOf(names[sample!.sheet.id], range) }]];
    }),
  );

const cellsOf = (range: string): string[] => {
  const { top, left, bottom } = zoneOf(range)!;
  return Array.from({ length: bottom - top + 1 }, (_, i) => cellAt(top + i, left));
};

type Rule = ValidationPlan["rule"];
type Typed = Pick<Entry, "typed" | "means">;

/** Something typed, into one cell or several. */
interface Entry {
  readonly at: readonly (readonly [sheet: string, cell: string])[];
  readonly typed: number | string;
  /** The question that it answers, and what it means there. */
  readonly id?: string;
  readonly means?: Answer;
}

/** Another answer, as it is typed. */
function entryFor(
  question: Question,
  answer: Answer,
  rule: Rule | undefined,
  locale: Locale,
): Typed {
  const typed = (means: number | string): Typed => ({ means, typed: means });
  switch (question.kind) {
    case "whole number":
      return typed((answer as number) + (answer === question.max ? -1 : 1));
    case "number": {
      const means = (answer as number) / 2 || 3;
      return question.unit === "%" ? { means, typed: means / 100 } : typed(means);
    }
    case "text":
      return typed(`${answer as string} II`);
    case "date":
      return { means: "2025-08-31", typed: 45_900 };
    case "choice": {
      const { value, label } = question.choices.find((each) => each.value !== answer)!;
      const known: Readonly<Record<string, { name: string } | undefined>> = texts(locale).choices;
      const words = [known[value]?.name, label, value];
      const word =
        words.find((each) => rule?.kind === "list" && rule.values.includes(each!)) ?? label;
      return { means: value, typed: /^\d+$/.test(word) ? Number(word) : word };
    }
    case "column":
    case "several":
      throw new Error(`${question.kind} stands in no cell`);
  }
}

/** Inputs of a block that are typed over: in a long one, the first. */
const MOST = 24;

/** Inputs that no question asks for, each with another entry. */
const otherInputs = (plan: Plan, names: Readonly<Record<string, string>>): Entry[] =>
  plan.sheets
    .filter(({ isSample }) => !isSample)
    .flatMap((sheet) =>
      sheet.blocks
        .filter(({ style }) => style === "input")
        .flatMap(({ at, cells }) => {
          const { row, column } = cornerOf(at);
          const found = cells.flatMap((line, i) =>
            line.flatMap((content, j): Entry[] => {
              const typed = otherThan(content, ruleAt(sheet, row + i, column + j));
              const cell = cellAt(row + i, column + j);
              return typed === undefined ? [] : [{ at: [[names[sheet.id], cell]], typed }];
            }),
          );
          return found.slice(0, MOST);
        }),
    );

function otherThan(content: PlanCell, rule: Rule | undefined): number | string | undefined {
  if (content === null || rule?.kind === "list from") return undefined;
  if (rule?.kind === "list") return rule.values.find((value) => value !== content);
  if (typeof content === "string") return `${content} (2)`;
  if (typeof content !== "number") return undefined;
  return rule?.kind === "whole number" ? content + 1 : content * 0.75;
}

const ruleAt = ({ validations = [] }: SheetPlan, row: number, column: number): Rule | undefined =>
  validations.find(({ range }) => {
    const { top, left, bottom, right } = zoneOf(range)!;
    return row >= top && row <= bottom && column >= left && column <= right;
  })?.rule;
