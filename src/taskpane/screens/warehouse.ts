/** From a warehouse: a query to copy, its result to paste, the customer base from it, and queries that score every customer. */
import { formatDate } from "../../domain/support/dates";
import { CustomerValueError } from "../../domain/support/errors";
import { sentence } from "../../locales";
import { resultIn } from "../../locales/results";
import { sampleTable } from "../../models/record";
import { kindsSample } from "../../models/histories/sample";
import { dialect } from "../../warehouse/dialects";
import { type Kinds, readResult } from "../../warehouse/result";
import { rfmQuery } from "../../warehouse/rfm";
import { scoringFrom, scoringQuery, type SCORING_MODELS } from "../../warehouse/scoring";
import { recordedPlan } from "../remembered";
import { summaryQuery } from "../../warehouse/summary";
import { WarehouseError } from "../../warehouse/refused";
import { copyText } from "../clipboard";
import { debounced, fill, h, oneAtATime, painted, say, uniqueId, withDates } from "../dom";
import { fileChoice } from "../file-choice";
import { button } from "../fluent";
import { icon } from "../icons";
import { type Memory, type Pane, type Screen, reasonOf } from "../pane";
import { historiesIn, isFilled, questionIn, warehouseFields } from "./warehouse-fields";

/** What was read from a pasted result, kept while the pane is open, by what has been answered. */
const RESULTS = new WeakMap<Memory, { readonly kinds: Kinds; readonly from: string }>();

const QUIET_MILLISECONDS = 250;
/** Of a longer text the first lines are shown. */
const LONG_TEXT = 100_000;
const LINES_SHOWN = 20;
const CUT = "\n…";

export function warehouseScreen(pane: Pane): Screen {
  const t = pane.texts.warehouse;
  const memory = pane.memory("warehouse");
  const fields = warehouseFields(memory, pane);
  const summary = queryBox("summary", pane);
  const scores = queryBox("scores", pane);
  const rfm = queryBox("rfm", pane);
  const status = h("p", { class: "result-status", role: "status" });
  const misread = complaint();
  const problem = complaint();
  const insert = button(
    { appearance: "primary", class: "insert-base", onclick: () => void insertBase() },
    t.insert,
  );

  /** Each query from what stands in the fields now, or why there is none. */
  const showQueries = () => {
    const question = questionIn(fields, t.comments);
    const make = (query: () => string | undefined, box: QueryBox, waiting: string) => {
      try {
        box.show(
          question && query(),
          question ? waiting : isFilled(fields) ? t.mend : t.incomplete,
        );
      } catch (error) {
        box.show(undefined, wordsFor(error, pane));
      }
    };
    make(() => summaryQuery(question!), summary, "");
    make(
      () => rfmQuery({ ...question!, named: (segment) => resultIn(pane.locale, segment) }),
      rfm,
      "",
    );
    const known = RESULTS.get(memory);
    make(() => known && scoringQuery(question!, scoringFrom(known.kinds, settings())), scores, t.waiting); // prettier-ignore
    fill(status, ...withDates(known ? readSentence(known.kinds, pane) : ""));
    insert.hidden = !known;
  };
  const settings = () => ({
    horizon: Number(fields.horizon.value ?? 365),
    margin: Number(fields.margin.value ?? 100) / 100,
    discount: Number(fields.discount.value ?? 10) / 100,
    model: String(fields.model.value) as (typeof SCORING_MODELS)[number],
  });

  const soon = debounced(QUIET_MILLISECONDS, showQueries);

  const take = async (from: string, open: () => Promise<readonly (readonly unknown[])[]>) => {
    misread.show();
    problem.show();
    say(status, t.reading);
    await painted();
    try {
      RESULTS.set(memory, { kinds: readResult(await open()), from });
    } catch (error) {
      RESULTS.delete(memory);
      misread.show(wordsFor(error, pane));
    }
    showQueries();
    if (RESULTS.has(memory)) pane.announce(status.textContent!);
  };

  const pasted = h("textarea", { id: uniqueId("input"), rows: 4, spellcheck: "false" });
  const takeText = (text: string) => {
    if (!text.trim()) return;
    const { table, dialect: name } = questionIn(fields, t.comments) ?? {};
    const from = t.pastedFrom(table?.join(".") ?? "–", name ? dialect(name).title : "–");
    void take(from, async () => {
      const { openText } = await import("../../data/open/csv");
      return openText(text).cells;
    });
  };
  // what is typed or put in line by line is read once it is all there
  const takePasted = debounced(QUIET_MILLISECONDS, () => takeText(pasted.value));
  /** The first lines of a long text that was pasted. */
  let beginning = "";
  pasted.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const isAll = pasted.selectionStart === 0 && pasted.selectionEnd === pasted.value.length;
    if (!isAll || text.length < LONG_TEXT) return;
    // a page takes seconds to lay out so many lines, and nobody reads them
    event.preventDefault();
    takePasted.cancel();
    pasted.value = beginning = `${text.split("\n", LINES_SHOWN).join("\n")}${CUT}`;
    takeText(text);
  });
  pasted.addEventListener("input", () => {
    // what stands behind the first lines can be replaced, not edited: these alone would be another result
    if (beginning && pasted.value.includes(CUT)) pasted.value = beginning;
    else {
      beginning = "";
      takePasted();
    }
  });
  const file = h("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void take(chosen.name, async () => {
      const { openFile } = await import("../../data/open/file");
      return (await openFile(new Uint8Array(await chosen.arrayBuffer()))).cells;
    });
  });

  const insertBase = oneAtATime(async () => {
    const known = RESULTS.get(memory)!;
    problem.show();
    await painted();
    try {
      const model = historiesIn(pane);
      const sample = kindsSample(known.kinds, pane.locale, [t.source(known.from)]);
      const { margin, discount, ...chosen } = settings();
      const usual = Object.fromEntries(model.questions.flatMap((each) => each.kind === "column" ? [] : [[each.id, each.value]])); // prettier-ignore
      const answers = {
        ...{ ...usual, ...sample.answers, ...chosen },
        ...{ margin: 100 * margin, discount: 100 * discount, currency: fields.currency.value },
      };
      const plan = model.plan(answers);
      const from = { answers, given: answers, table: sampleTable(sample), locale: pane.locale };
      pane.go({
        screen: "insertion",
        title: model.title,
        plan: recordedPlan(model, plan, from, sample.sheet),
        from: { screen: "warehouse" },
      });
    } catch (error) {
      problem.show(wordsFor(error, pane));
    }
  });

  const step = (title: string, ...content: (Node | false)[]) =>
    h("section", { class: "step", "aria-label": title }, h("h2", {}, title), ...content);
  const labelled = (label: string, input: HTMLElement) =>
    h(
      "div",
      { class: "field" },
      h("label", { for: input.id }, label),
      h("div", { class: "input" }, input),
    );
  const element = h(
    "div",
    {
      class: "warehouse",
      oninput: (event: Event) => {
        if (event.target === pasted || event.target === file) return;
        for (const [id, field] of Object.entries(fields)) memory.answers[id] = field.value ?? "";
        soon();
      },
    },
    h("p", { class: "intro" }, t.intro),
    step(
      t.steps.table,
      ...[fields.dialect, fields.table, fields.customer, fields.date, fields.amount],
      h(
        "details",
        { class: "found" },
        h("summary", {}, t.rules),
        h(
          "div",
          { class: "group" },
          ...[fields.order, fields.filterColumn, fields.filterOperator, fields.filterValue],
          ...[fields.filterKind, fields.asOf, fields.holdout, fields.step],
        ),
      ),
    ),
    step(t.steps.summary, summary.element),
    step(
      t.steps.result,
      labelled(t.fields.pasted, pasted),
      fileChoice(t.file, file),
      misread.element,
      status,
    ),
    step(
      t.steps.base,
      ...[fields.horizon, fields.model, fields.margin, fields.discount, fields.currency],
      problem.element,
      insert,
    ),
    step(t.steps.scores, scores.element),
    step(t.steps.rfm, rfm.element),
  );
  showQueries();
  return {
    title: t.title,
    element,
    back: () => ({ screen: "home", focus: "warehouse" }),
    dispose() {
      soon.cancel();
      takePasted.cancel();
    },
  };
}

const readSentence = ({ customers, frequency, asOf }: Kinds, { locale, texts }: Pane): string => {
  const all = customers.reduce((total, each) => total + each, 0);
  const [people, histories] = [all, frequency.length].map((figure) => figure.toLocaleString(locale)); // prettier-ignore
  return texts.warehouse.read(people, histories, formatDate(asOf), all, frequency.length);
};

/** Sentences for what we and the fits refuse; what else goes wrong says so itself. */
function wordsFor(error: unknown, { texts: { warehouse: t }, locale }: Pane): string {
  if (error instanceof CustomerValueError) return sentence(error, locale);
  if (!(error instanceof WarehouseError)) return t.failed(reasonOf(error));
  return t.refusals[error.refusal](error.detail);
}

interface QueryBox {
  readonly element: HTMLElement;
  /** Shows a query; without one, why there is none yet. */
  show(sql: string | undefined, waiting: string): void;
}

/** A place for what went wrong, beside what it went wrong with. */
function complaint() {
  const element = h("p", { class: "problem", role: "alert", hidden: true });
  return {
    element,
    show(message?: string) {
      fill(element, ...(message ? [icon("warning"), h("span", {}, message)] : []));
      element.hidden = !message;
    },
  };
}

/** A query that can be read and copied. */
function queryBox(kind: keyof Pane["texts"]["warehouse"]["query"], pane: Pane): QueryBox {
  const t = pane.texts.warehouse;
  const shown = h("pre", {
    ...{ class: "query", tabindex: 0, role: "region", "aria-label": t.query[kind] },
    ...{ lang: "en", dir: "ltr", "data-query": kind },
  });
  const waiting = h("p", { class: "waiting" });
  const copy = button(
    {
      ...{
        appearance: "outline",
        class: `copy-${kind}`,
        "aria-label": pane.texts.reference.copyNamed(t.query[kind]),
      },
      onclick: () =>
        void copyText(shown.textContent!, shown).then((isCopied) => {
          const words = isCopied ? t.copied : t.notCopied;
          fill(outcome, words);
          pane.announce(words);
        }),
    },
    t.copy,
  );
  const outcome = h("span", { class: "hint" });
  const actions = h("div", { class: "copying" }, copy, outcome);
  return {
    element: h("div", { class: "query-box" }, waiting, shown, actions),
    show(sql, why) {
      shown.hidden = actions.hidden = sql === undefined;
      waiting.hidden = sql !== undefined;
      say(waiting, sql === undefined ? why : "");
      say(shown, sql ?? "");
      fill(outcome);
    },
  };
}
