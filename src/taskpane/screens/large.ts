/** Large file: chosen or dropped, its first rows checked, read as a stream in a worker, and made into a model's data. */
import type { Choices } from "../../data/trouble";
import { lookThrough } from "../../data/roles";
import { countLines } from "../../data/words";
import { formatDate } from "../../domain/support/dates";
import { texts } from "../../locales";
import type { Model } from "../../models/model";
import type { FileRecord } from "../../models/plan";
import {
  checkOf,
  choicesOf,
  type YourData,
  knownTable,
  rememberColumns,
  yourData,
} from "../controls/your-data";
import type { ColumnQuestion } from "../controls/column";
import { fill, h, isolated, oneAtATime, painted, say, withDates } from "../dom";
import { fileChoice } from "../file-choice";
import { button } from "../fluent";
import { icon } from "../icons";
import { decisionsOf, choicesFrom, tableOfRows } from "../large/decisions";
import { MOST_LISTED, madeFrom } from "../large/models";
import type { ReadFile, SomeRows } from "../large/messages";
import type { Answer as Answered, LargeReader } from "../large/reader";
import { takeOver } from "../large/take-over";
import { type Memory, type Pane, type Place, type Screen, number, reasonOf } from "../pane";
import { largeOptions } from "./large-options";
import { readingBar } from "./large-reading";

/** A file and what is known of it, kept while the pane is open. */
interface Known {
  readonly reader: LargeReader;
  readonly file: File;
  /** Rows that are checked: the first ones, or later ones that raised a question. */
  rows?: SomeRows;
  /** The row up to which later ones stand. */
  upTo?: number;
  read?: ReadFile;
}
const KNOWN = new WeakMap<Memory, Known>();

const ACCEPTED = ".csv,.tsv,.txt,.gz,.parquet";

export function largeScreen(place: Extract<Place, { screen: "large" }>, pane: Pane): Screen {
  const t = pane.texts.large;
  const memory = pane.memory("large");
  const { inserted } = place;
  let isLeft = false;
  let data: YourData | undefined;

  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const complain = (message?: string) => {
    fill(problem, ...(message ? [icon("warning"), h("span", {}, message)] : []));
    problem.hidden = !message;
  };
  const status = h("p", { class: "result-status", role: "status" });
  const tell = (words: string) => {
    say(status, words);
    if (words) pane.announce(words);
  };

  const input = h("input", { type: "file", accept: ACCEPTED });
  input.addEventListener("change", () => {
    const [chosen] = input.files ?? [];
    if (chosen) void look(chosen);
  });
  const name = h("p", { class: "range in-use", hidden: true });
  const checked = h("div", { class: "columns" });
  const read = button(
    { appearance: "primary", class: "read-file", onclick: () => void readAll() },
    t.read,
  );
  const reading = readingBar(pane, () => void stop());
  const found = h("div", { class: "large-found" });
  const options = largeOptions(memory, pane);
  const choices = h("div", { class: "list" });
  const tables = h("div", { class: "list" });
  const step = (title: string, ...content: (Node | false)[]) =>
    h("section", { class: "step", "aria-label": title }, h("h2", {}, title), ...content);
  const steps = {
    file: step(
      t.steps.file,
      h("p", { class: "hint" }, t.kinds),
      dropZone((file) => void look(file), fileChoice(t.choose, input), h("p", { class: "hint" }, t.drop)), // prettier-ignore
      name,
    ),
    check: step(t.steps.check, checked, h("div", { class: "actions" }, read), reading.element),
    read: step(t.steps.read, found, ...options.fields),
    model: step(t.steps.model, choices, tables),
  };

  const show = () => {
    const known = KNOWN.get(memory);
    name.hidden = !known;
    if (known)
      fill(
        name,
        icon("sheet"),
        h("bdi", { class: "address" }, known.file.name),
        h("span", { class: "size" }, megabytes(known.file.size, pane)),
      );
    steps.check.hidden = !known?.rows;
    steps.read.hidden = steps.model.hidden = !known?.read;
    if (known?.rows) showCheck(known as Known & { rows: SomeRows });
    if (known?.read) showRead(known.read);
    say(read, known?.read || known?.upTo ? t.again : t.read);
    read.setAttribute("appearance", known?.read ? "outline" : "primary");
  };

  const showCheck = ({ rows, upTo }: Known & { rows: SomeRows }) => {
    data = yourData(purchaseQuestions(pane), memory.table!, memory, pane, () => settle(), () =>
      t.firstRows(number(pane, rows.cells.length - 1)),
    ); // prettier-ignore
    fill(
      checked,
      upTo !== undefined && h("p", { class: "note guessed" }, t.later(number(pane, upTo))),
      data.element,
    );
  };
  /** Once a choice is changed, what was read with another one no longer holds. */
  const settle = () => {
    complain();
    const known = KNOWN.get(memory)!;
    if (!known.read) return;
    known.read = undefined;
    show();
  };

  const inWords = ({ account, customers, first, last }: ReadFile) =>
    t.done(
      number(pane, account.kept),
      number(pane, customers),
      formatDate(first),
      formatDate(last),
    );
  const showRead = (known: ReadFile) => {
    const words = texts(pane.locale).data;
    const lines = countLines(known.account, words, (figure) => number(pane, figure));
    fill(
      found,
      h("p", { class: "data-summary" }, ...withDates(inWords(known))),
      h("details", { class: "found", open: known.account.scattered > 0 }, h("summary", {}, t.audit), h("ul", {}, ...lines.map((line) => h("li", {}, line)))), // prettier-ignore
    );
    const made = madeFrom(known.customers);
    const called = (ids: readonly string[]) =>
      ids.flatMap((id) => pane.models.find((model) => model.id === id) ?? []);
    const models = called(made.models);
    fill(
      choices,
      ...(inserted
        ? models.filter(({ id }) => id === inserted.record.model).map(updating)
        : [
            h("h3", {}, t.living),
            ...models.map((model) => card(model, "sample", saying(model, known))),
          ]),
    );
    fill(
      tables,
      ...(inserted || !made.tables.length
        ? []
        : [
            h("h3", {}, t.finished),
            ...called(made.tables).map((each) =>
              card(each, "tables", t.tooMany(number(pane, MOST_LISTED))),
            ),
          ]),
    );
  };
  const saying = ({ id, summary }: Model, { customers }: ReadFile) =>
    id === "portfolio" && customers > MOST_LISTED
      ? t.best(number(pane, MOST_LISTED), number(pane, customers))
      : (t.models[id] ?? summary);
  const card = (model: Model, as: "sample" | "tables", summary: string) =>
    h(
      "button",
      {
        ...{ type: "button", class: "card plain", "data-large-model": model.id },
        onclick: () => void make(model, as),
      },
      h("span", { class: "title" }, model.title),
      h("span", { class: "summary" }, summary),
      icon("next"),
    );
  const updating = (model: Model) =>
    button(
      { appearance: "primary", class: "use-file", onclick: () => void make(model, "sample") },
      t.use(model.title),
    );

  /** What the reader answers, unless the screen was left or another file chosen meanwhile. */
  const asked = async (known: Known, ...ask: Parameters<LargeReader["ask"]>) => {
    const answer = await known.reader.ask(...ask);
    return isLeft || KNOWN.get(memory) !== known ? undefined : answer;
  };

  const look = async (file: File) => {
    complain();
    forget(memory);
    show();
    tell(t.looking);
    let known: Known | undefined;
    try {
      const { largeReader } = await import("../large/reader");
      known = { reader: largeReader(), file };
      KNOWN.set(memory, known);
      const answer = await asked(known, { ask: "look", file });
      if (!answer) return;
      if (answer.is === "rows") await take(known, answer.rows, inserted?.record.table?.file);
      else refuse(answer, file);
    } catch (error) {
      failed(error, known);
    }
    tell("");
    if (!isLeft) show();
  };

  /** Rows to be checked, with what was decided about them before. */
  const take = async (known: Known, rows: SomeRows, before?: FileRecord) => {
    const { checkedTable, table } = tableOfRows(rows);
    knownTable(table.cells, checkedTable);
    await lookThrough(checkedTable, () => new Promise((resolve) => setTimeout(resolve)));
    if (before) {
      const { choices: remembered, missing } = choicesFrom(before, checkedTable.headings);
      memory.choices = remembered;
      if (missing.length) complain(t.forgotten(missing.map(isolated).join(", ")));
      memory.answers.holdout ??= before.holdout;
    }
    known.rows = rows;
    memory.table = table;
    memory.check = checkOf(table, choicesOf(memory, pane));
    rememberColumns(memory, memory.check);
  };

  const readAll = async () => {
    const known = KNOWN.get(memory)!;
    complain();
    tell("");
    data?.settle();
    const [first] = data?.problems() ?? [];
    if (first) {
      complain(pane.texts.form.mend(data!.problems().length));
      data!.focusOn(first.id);
      return;
    }
    known.read = undefined;
    show();
    read.hidden = true;
    reading.begin();
    const choices: Choices = choicesOf(memory, pane);
    try {
      const answer = await asked(known, { ask: "read", file: known.file, choices }, reading.show);
      if (!answer) return;
      if (answer.is === "read") {
        known.read = answer.read;
        known.upTo = undefined;
        pane.announce(inWords(answer.read));
      } else if (answer.is === "undecided") {
        known.upTo = answer.upTo;
        await take(known, answer.rows);
      } else refuse(answer, known.file);
    } catch (error) {
      failed(error, known);
    } finally {
      read.hidden = false;
      reading.end();
    }
    show();
  };

  /** Ends the reading, with its worker; another one can read the file with the same choices. */
  const stop = async () => {
    const known = KNOWN.get(memory);
    const { largeReader } = await import("../large/reader");
    if (!known || KNOWN.get(memory) !== known) return;
    KNOWN.set(memory, { ...known, reader: largeReader() });
    known.reader.end();
    await painted();
    if (isLeft) return;
    tell(t.cancelled);
    // the button that had the focus is gone
    read.focus();
  };

  const make = oneAtATime(async (model: Model, as: "sample" | "tables") => {
    const known = KNOWN.get(memory)!;
    complain(options.problem());
    if (options.problem()) return;
    tell(t.making);
    await painted();
    try {
      const { asOf, holdout } = options.value();
      const answer = await asked(known, { ask: as, model: model.id, options: { locale: pane.locale, asOf, holdout } }); // prettier-ignore
      if (!answer) return;
      if (answer.is === "sample") {
        const record = { ...known.read!.file, holdout, choices: decisionsOf(memory) };
        pane.go(await takeOver(answer.sample, record, { model, inserted }, pane));
        return;
      }
      if (answer.is === "tables") {
        const { plan } = answer;
        pane.go({ screen: "insertion", title: model.title, plan, from: { screen: "large" } });
        return;
      }
      refuse(answer, known.file);
    } catch (error) {
      failed(error, known);
    }
    tell("");
  });

  const refuse = (answer: Answered, file: File) => {
    if (answer.is === "refused") {
      const words = texts(pane.locale).data.large.refusals[answer.refusal];
      complain(t.refused(isolated(file.name), words(number(pane, answer.row), answer.detail)));
    } else if (answer.is === "failed") complain(t.failed(answer.reason));
  };
  /** Silent where the screen was left, the reading stopped or another file chosen meanwhile. */
  const failed = (error: unknown, known: Known | undefined) => {
    if (!isLeft && KNOWN.get(memory) === known) complain(t.failed(reasonOf(error)));
  };

  const element = h(
    "div",
    { class: "warehouse large" },
    h("p", { class: "intro" }, t.intro),
    steps.file,
    status,
    problem,
    steps.check,
    steps.read,
    steps.model,
  );
  show();
  return {
    title: t.title,
    element,
    back: () =>
      inserted
        ? { screen: "model", model: inserted.record.model, inserted }
        : { screen: "home", focus: "large" },
    arrived() {
      if (place.file) void look(place.file);
    },
    dispose() {
      isLeft = true;
      // what is under way ends; what was read stays
      const known = KNOWN.get(memory);
      if (known && (!known.rows || reading.isBusy())) forget(memory);
    },
  };
}

function forget(memory: Memory): void {
  KNOWN.get(memory)?.reader.end();
  KNOWN.delete(memory);
  memory.table = memory.check = memory.choices = undefined;
}

/** Columns as the models of purchases ask for them. */
const purchaseQuestions = ({ models }: Pane): ColumnQuestion[] =>
  models
    .find(({ id }) => id === "rfm")!
    .questions.filter((question): question is ColumnQuestion => question.kind === "column");

/** A small file has some, too. */
const megabytes = (bytes: number, pane: Pane): string =>
  `${Math.max(bytes / 1e6, 0.1).toLocaleString(pane.locale, { maximumFractionDigits: 1 })} MB`;

/** Where a file can be dropped; elsewhere in the page the workbench would open it as a sheet. */
function dropZone(dropped: (file: File) => void, ...content: Node[]): HTMLElement {
  const zone = h("div", { class: "drop-zone" }, ...content);
  const over = (isOver: boolean) => zone.classList.toggle("over", isOver);
  for (const type of ["dragenter", "dragover", "dragleave", "drop"] as const)
    zone.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.stopPropagation();
      over(type === "dragenter" || type === "dragover");
      const [file] = type === "drop" ? event.dataTransfer.files : [];
      if (file) dropped(file);
    });
  return zone;
}
