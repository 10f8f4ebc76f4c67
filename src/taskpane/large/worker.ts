/** The worker that reads a large file, and keeps what it came to until another one is read. */
import { firstRows, type LargeRead, readLarge } from "../../data/large/read";
import { LargeFileError, OpenQuestions } from "../../data/large/refused";
import type { Table } from "../../data/table";
import { CustomerValueError } from "../../domain/support/errors";
import { sentence } from "../../locales";
import type { Answered, Asked, ReadFile, SomeRows } from "./messages";
import { largeSample } from "./samples";
import { fileSource } from "./source";
import { largeTables } from "./tables";

/** Between two reports of how far it is. */
const MILLISECONDS = 150;

let read: LargeRead | undefined;

const say = (answer: Answered) => postMessage(answer);

async function answer(asked: Asked): Promise<Answered> {
  switch (asked.ask) {
    case "look":
      return { is: "rows", rows: rowsOf((await firstRows(fileSource(asked.file))).table) };
    case "read": {
      read = undefined;
      let told = 0;
      read = await readLarge(
        fileSource(asked.file),
        () => asked.choices,
        (progress) => {
          const now = performance.now();
          if (now - told < MILLISECONDS) return;
          told = now;
          say({ is: "progress", progress });
        },
      );
      return { is: "read", read: inShort(read) };
    }
    case "sample":
    case "tables":
      return madeOf(asked);
  }
}

/** What the purchases are too few for is said in the pane's language. */
function madeOf({ ask, model, options }: Extract<Asked, { ask: "sample" | "tables" }>): Answered {
  try {
    return ask === "sample"
      ? { is: ask, sample: largeSample(model, read!, options) }
      : { is: ask, plan: largeTables(model, read!, options) };
  } catch (error) {
    if (!(error instanceof CustomerValueError)) throw error;
    return { is: "failed", reason: sentence(error, options.locale) };
  }
}

const rowsOf = ({
  headings,
  rows,
  headingRow,
  firstRow,
  numbers,
  currencies,
}: Table): SomeRows => ({
  ...{ cells: [headings, ...rows], headingRow, firstRow, numbers, currencies },
});

function inShort({ ledger: { customers, dates }, account, file }: LargeRead): ReadFile {
  let [first, last] = [Infinity, -Infinity];
  for (const date of dates) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return { file, account, customers: customers.values.length, first, last };
}

function failure(error: unknown): Answered {
  if (error instanceof OpenQuestions)
    return { is: "undecided", rows: rowsOf(error.check.table), upTo: error.row };
  if (error instanceof LargeFileError)
    return { is: "refused", refusal: error.refusal, row: error.row, detail: error.detail };
  return { is: "failed", reason: error instanceof Error ? error.message : String(error) };
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  answer(data)
    .catch(failure)
    .then(say, (error: unknown) => say(failure(error)));
});
