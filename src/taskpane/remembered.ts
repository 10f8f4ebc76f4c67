/** Answers that the workbook remembers of a model, read back into the pane. */
import type { Host, Overview } from "../hosts/host";
import type { InsertedModel } from "../updating/find";
import { answerFrom, inputCells, standingInputs } from "../updating/inputs";
import { type Source, sourceOf } from "../updating/source";
import { Layout } from "../updating/layout";
import type { Answer, Answers, AnyModel, Question } from "../models/model";
import type { Plan, SheetPlan } from "../models/plan";
import { placedAnswers } from "../models/inputs";
import { type RecordedTable, recorded, sampleTable } from "../models/record";
import { samplePlan } from "../models/sample";
import type { Choices } from "../data/trouble";
import type { Sample } from "../models/sample";
import { texts } from "../locales";
import { curedPurchases } from "./cured";
import { grownBelow } from "./grown";
import type { Memory, Pane } from "./pane";
import { summedCustomers } from "./summed";
import { readTable } from "./table";

/** The plan of a model from what stands in its form, with the record that the workbook is to keep. */
export function plannedFrom(model: AnyModel, answers: Answers, memory: Memory, pane: Pane): Plan {
  const { locale } = pane;
  const mended = mendedData(memory, pane);
  const isSample = memory.usesSample && !memory.given;
  const plan = isSample ? samplePlan(model, answers) : model.plan(answers);
  const given = isSample ? { ...model.sample?.().answers, ...answers } : answers;
  const table = tableIn(model, memory);
  const data = memory.usesSample ? memory.given?.sheet : mended?.sheet;
  return recordedPlan(model, plan, { answers, given, table, locale }, data);
}

/** A plan with the sheet of data it reads, if it brings one, and the record of what it was made from. */
export function recordedPlan(
  model: AnyModel,
  plan: Plan,
  from: {
    readonly answers: Answers;
    /** With those of a sample, if not all. */
    readonly given: Answers;
    readonly table: RecordedTable | undefined;
    readonly locale: Pane["locale"];
  },
  data?: SheetPlan,
): Plan {
  const { answers, given, table, locale } = from;
  const inputs = placedAnswers(model, given, plan);
  const whole = data ? { ...plan, sheets: [...plan.sheets, data] } : plan;
  return recorded(whole, { model: model.id, locale, answers, table, inputs });
}

/** What is made of the user's table where its check calls for a copy: mended purchases, or one row for each customer. */
export function mendedData(memory: Memory, { locale }: Pick<Pane, "locale">): Sample | undefined {
  const { table, check, summing, usesSample } = memory;
  if (!table || usesSample) return undefined;
  const { address } = table.info;
  const say = texts(locale).data;
  if (check && !check.usableAsItStands && !check.questions.length)
    return madeOnce(check, locale, () => curedPurchases(check, address, say));
  if (summing && !summing.hindrance && !summing.questions.length)
    return madeOnce(summing, locale, () => summedCustomers(summing, address, say));
  return undefined;
}

/** Always the same object for one check. */
function madeOnce(check: object, locale: string, make: () => Sample): Sample {
  const known = MENDED.get(check);
  if (known?.locale === locale) return known.sample;
  const sample = make();
  MENDED.set(check, { locale, sample });
  return sample;
}

const MENDED = new WeakMap<object, { locale: string; sample: Sample }>();

function tableIn(
  model: AnyModel,
  { table, columns, usesSample, choices, given, file, ends }: Memory,
): RecordedTable | undefined {
  if (usesSample)
    return { ...sampleTable(given ?? model.sample!()), ...(given && file && { file }) };
  if (!table) return undefined;
  const chosen = [...columns].filter((pair): pair is [string, number] => pair[1] !== undefined);
  const address = table.info.address;
  return {
    address,
    columns: Object.fromEntries(chosen),
    ...(table.headings.some(Boolean) && { headings: table.headings }),
    ...(choices && { choices }),
    ...(ends !== undefined && { ends }),
    ...(file && { file }),
  };
}

/** Fills a memory with what a model in the workbook was made from; its table is read as it stands now. */
export async function recall(
  inserted: InsertedModel,
  memory: Memory,
  host: Host,
  questions: readonly Question[],
): Promise<void> {
  const { record } = inserted;
  memory.answers = { ...record.answers, ...(await answersOnSheets(inserted, host, questions)) };
  memory.table = undefined;
  memory.usesSample = false;
  memory.given = undefined;
  memory.file = record.table?.file;
  memory.missing = memory.grown = memory.ends = memory.moved = undefined;
  const { table } = record;
  if (!table) return;
  const { ranges } = await host.overview();
  const source = await sourceOf(host, inserted);
  const info = await host.describe(grownFrom(source.address, Object.values(ranges)));
  if (!info || info.rows < 2) {
    memory.missing = table.address;
    return;
  }
  const below = await grownBelow(host, info);
  memory.grown = below && { ...below, isRead: table.ends === true };
  memory.ends = !below || table.ends;
  memory.table = await readTable(host, memory.grown?.isRead ? below!.info : info);
  if (source.isMoved) memory.moved = source.address;
  const placed = placedIn(table, source);
  memory.columns = new Map(Object.entries(placed.columns));
  memory.check = memory.summing = undefined;
  memory.choices = choicesIn(placed, memory);
}

/** What stands where answers were put, where it can be one: somebody may have changed it there. */
async function answersOnSheets(
  inserted: InsertedModel,
  host: Host,
  questions: readonly Question[],
): Promise<Record<string, Answer>> {
  const cells = inputCells(inserted, await host.overview());
  const values = await standingInputs(host, new Layout(host, inserted), cells);
  const found: Record<string, Answer> = {};
  for (const question of questions) {
    const value = values.get(question.id);
    const answer = value === undefined ? undefined : answerFrom(question, value);
    if (answer !== undefined) found[question.id] = answer === "none" ? undefined : answer;
  }
  return found;
}

/** A remembered table with its columns where they are now. */
function placedIn(table: RecordedTable, { isMoved, column }: Source): RecordedTable {
  if (!isMoved) return table;
  const choices = table.choices as Choices | undefined;
  const known = <T>(pairs: readonly (readonly [string, T | undefined])[]) =>
    Object.fromEntries(pairs.filter((pair): pair is [string, T] => pair[1] !== undefined));
  return {
    ...table,
    columns: known(Object.entries(table.columns).map(([id, i]) => [id, column(i)])),
    ...(choices && {
      choices: {
        ...choices,
        ...(choices.columns && {
          columns: known(
            Object.entries(choices.columns).map(([role, i]) => [role, i === null ? i : column(i)]),
          ),
        }),
      },
    }),
  };
}

/**
 * What was decided about the table when the model was inserted. A model of an earlier version remembers its columns
 * only: they are the user's choice.
 */
function choicesIn({ columns, choices }: RecordedTable, { table }: Memory): Choices {
  if (choices) return columns.orders === undefined ? byDay(choices) : (choices as Choices);
  const { customers: customer, dates: date, amounts: amount } = columns;
  const inTable = [customer, date, amount].every(
    (i) => i !== undefined && i < table!.headings.length,
  );
  return byDay(inTable ? { columns: { customer, date, amount } } : {});
}

/** A model that has no orders goes on without: one of an earlier version counts the purchases of a day as one. */
function byDay(choices: Choices): Choices {
  return { ...choices, cures: { "one-day": "one-purchase", ...choices.cures } };
}

/**
 * Rows that a model's table has been given since the model was written, and that an update reads. `source` is where the table
 * stands now: rows put in above it are no rows of it.
 */
export async function rowsSince(
  host: Host,
  { record: { table } }: InsertedModel,
  source: Pick<Source, "address">,
  known?: Overview,
): Promise<number> {
  if (!table) return 0;
  const { ranges } = known ?? (await host.overview());
  const address = grownFrom(source.address, Object.values(ranges));
  const info = await host.describe(address);
  if (!info) return 0;
  const inTable = address === source.address ? 0 : lastRow(address) - lastRow(source.address);
  const below = table.ends ? await grownBelow(host, { ...info, address }) : undefined;
  return inTable + (below?.rows ?? 0);
}

const lastRow = (range: string) => Number(/\d+$/.exec(range)?.[0] ?? 0);

/** A table that has been given more rows since is read with them. */
function grownFrom(address: string, ranges: readonly string[]): string {
  const [corner, end = ""] = address.split(":");
  const letters = end.replace(/\d+$/, "");
  const longer = ranges.filter((range) => {
    const [first, last = ""] = range.split(":");
    return first === corner && last.replace(/\d+$/, "") === letters && lastRow(last) > lastRow(end);
  });
  return longer[0] ?? address;
}
