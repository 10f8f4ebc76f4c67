/** The columns of a table in the sheet: picked by selecting them, recognised by their headings, mended by hand. */
import type { RangeInfo } from "../../hosts/host";
import { texts as textsIn } from "../../locales";
import type { Answer, Answers, AnyModel } from "../../models/model";
import { isSingleCell, watchCandidate } from "../candidate";
import { fill, h, painted } from "../dom";
import { button } from "../fluent";
import { icon } from "../icons";
import { type Memory, type Pane, reasonOf } from "../pane";
import { type Match, answering, telling } from "../../data/answers";
import { isOnlyHeadings, tableOf } from "../../data/table";
import { byCustomer } from "./by-customer";
import type { ColumnQuestion } from "./column";
import { mendedData } from "../remembered";
import { LARGE_MODELS } from "../large/models";
import { sampleOffer } from "./sample";
import { isCurrency, proposedAnswers } from "../proposed";
import { currencyOf } from "../../data/troubles/amounts";
import { codeOf, currenciesIn, hasOpenYuan, yuanOf } from "../../data/table-currency";
import { chosenCures } from "../../data/trouble";
import { type Table, type TableHead, headOf, readTable, unusedNumbers } from "../table";
import { columnField } from "./column";
import { asControl, changed } from "./control";
import { endsAt } from "../grown";
import type { Field } from "./field";
import type { Part } from "./form";
import {
  type YourData,
  askForPurchases,
  besidePurchases,
  checkInSlices,
  checkOf,
  choicesOf,
  rememberColumns,
  tableIn,
  yourData,
  yuanSaid,
} from "./your-data";

/** A larger table takes a while to read, so it is read only when the user says so. */
const MOST_CELLS_UNASKED = 200_000;

/**
 * A part of a form that answers all column questions from one table; sample data answer others through `answerOthers`.
 * Call `dispose` when it leaves the page.
 */
export function tableInput(
  questions: readonly ColumnQuestion[],
  model: AnyModel,
  memory: Memory,
  pane: Pane,
  answerOthers: (answers: Answers) => void,
): Part & { dispose(): void } {
  const { host, texts } = pane;
  const t = texts.table;
  const usualCurrency = textsIn(pane.locale).models.currency.usual;
  let candidate: RangeInfo | undefined;
  let untouched = !memory.table && !memory.usesSample;
  let fields = new Map<string, Field<Answer>>();
  /** The check of the table, where the questions ask for purchases. */
  let data: YourData | undefined;

  const used = h("p", { class: "range" });
  const selected = h("p", { class: "range" });
  const use = button({ appearance: "outline", onclick: () => void take() });
  const problem = h("p", { class: "problem", hidden: true });
  const canHavePurchases = askForPurchases(questions.map(({ id }) => id));
  const beside = canHavePurchases ? besidePurchases(questions) : [];
  /** Whether the table holds what purchases were counted to, and not the purchases. */
  const isCounted = () => beside.some(({ id }) => memory.columns.get(id) !== undefined);
  const forPurchases = () => canHavePurchases && !isCounted();
  const recognised = h("p", { class: "note", hidden: true }, !canHavePurchases && t.recognised);
  const unused = h("p", { class: "note unused", hidden: true });
  const yuan = h("div");
  const mixed = h("p", { class: "problem", hidden: true });
  const columns = h("div", { class: "columns", oninput: () => recheck() });
  const summing = byCustomer(questions, memory, pane, () => changed(element));
  const sample = sampleOffer(model, memory, pane, (others) => {
    answerOthers(others);
    untouched = !memory.table && !memory.usesSample;
    complain(undefined);
    show();
    changed(element);
    if (candidate && untouched) void takeIfRecognised(candidate).catch(() => undefined);
  });
  const own = h(
    "div",
    { class: "own-table" },
    used,
    recognised,
    unused,
    selected,
    use,
    problem,
    columns,
    yuan,
    mixed,
    summing.element,
  );
  /** The way to files that no sheet holds, for models that can be made from them. */
  const large =
    (canHavePurchases || LARGE_MODELS.includes(model.id)) &&
    h(
      "button",
      {
        ...{ type: "button", class: "link read-large" },
        onclick: () => pane.go({ screen: "large" }),
      },
      texts.large.instead,
    );
  const element = h("div", { class: "table-input" }, own, sample?.element, large);

  const show = () => {
    own.hidden = !!memory.usesSample;
    if (large) large.hidden = !!memory.usesSample || !!memory.table;
    sample?.show();
    fill(used, ...(memory.table ? rangeLine(t.inUse, belowHeadings(memory.table)) : [t.hint]));
    used.classList.toggle("in-use", !!memory.table);
    const isUsed = candidate?.address === memory.table?.info.address;
    selected.hidden = use.hidden = !!memory.table && (isUsed || !candidate);
    fill(selected, ...(candidate ? rangeLine(t.selected, candidate) : [t.nothing]));
    fill(use, icon("table", "start"), memory.table ? t.useInstead : t.use);
    use.setAttribute("appearance", memory.table ? "outline" : "primary");
    use.disabledFocusable = !candidate;
  };
  /** The range, without the heading row in its number of rows. */
  const belowHeadings = ({ info, headings }: Table): RangeInfo =>
    headings.some(Boolean) ? { ...info, rows: info.rows - 1 } : info;
  const rangeLine = (label: string, { address, rows, columns }: RangeInfo) => [
    h("span", { class: "label" }, label),
    h("bdi", { class: "address" }, address),
    h("span", { class: "size" }, t.size(rows, columns)),
  ];
  const complain = (message: string | undefined) => {
    fill(problem, ...(message ? [icon("warning"), h("span", {}, message)] : []));
    problem.hidden = !message;
    if (message) pane.announce(message);
  };

  /** A model that can do without a table; then one is taken unasked only if it answers everything. */
  const isOptional = questions.every(({ optional }) => optional);

  const matching = (asked: readonly ColumnQuestion[], { headings, cells }: TableHead) =>
    answering(asked, {
      headings,
      rows: telling(headings.some((heading) => heading) ? cells.slice(1) : cells),
    });
  /** The columns of any table; in the place of purchases, those only whose headings say what was counted. */
  const recognise = (head: TableHead): ReadonlyMap<string, Match> | undefined => {
    if (!canHavePurchases) return matching(questions, head);
    const counted = [...matching(beside, head)].filter(([, { byHeading }]) => byHeading);
    return counted.length ? new Map(counted) : undefined;
  };

  /** Whether the headings alone answered every question that needs an answer. */
  const areClear = (matches: ReadonlyMap<string, Match>) =>
    (canHavePurchases ? beside : questions).every(
      ({ id, optional }) => (optional && !isOptional) || matches.get(id)?.byHeading,
    );

  const showColumns = (matches?: ReadonlyMap<string, Match>) => {
    const { table } = memory;
    if (!table) return;
    fields = new Map();
    data = undefined;
    if (forPurchases()) {
      memory.check ??= checkOf(table, choicesOf(memory, pane), questions);
      rememberColumns(memory, memory.check);
      data = yourData(questions, table, memory, pane, () => {
        offerCurrency();
        changed(element);
      });
      fill(columns, data.element);
      return;
    }
    fields = new Map(
      (isCounted() ? beside : questions).map((question) => [
        question.id,
        columnField(question, table, memory, matches?.get(question.id), pane),
      ]),
    );
    fill(columns, ...fields.values());
    recognised.hidden = !matches || !areClear(matches);
    recheck();
  };

  const recheck = () => {
    offerCurrency();
    if (!memory.table || canHavePurchases) return;
    const names = unusedNumbers(memory.table, new Set(memory.columns.values()));
    summing.look();
    unused.hidden = !names.length;
    fill(unused, names.length > 0 && t.unused(names));
  };

  /** The currency that the table taken here was found to be in, "" for none; undefined for a table that was remembered. */
  let offered: string | undefined;
  /** The answer before that. */
  let before: Answer;
  /** Answers with the currency of the table, each time that another one is found; as before where none is any more. */
  const offerCurrency = () => {
    const found = (forPurchases() ? ofPurchases() : ofColumns()) ?? "";
    const next = isCurrency(model.questions, found) ? found : "";
    if (offered === undefined || next === offered) return;
    const { currency = proposedAnswers(model).currency } = memory.answers;
    if (!offered) before = currency;
    // what somebody chose since stays where nothing else is found
    if (next || currency === offered) {
      memory.answers.currency = next || before;
      answerOthers({ currency: memory.answers.currency });
    }
    offered = next;
  };

  const ofPurchases = () =>
    memory.check && currencyOf(memory.check, chosenCures(memory.check.troubles), usualCurrency);
  /** Of the columns of figures; says so where they are in several. */
  const ofColumns = () => {
    if (!memory.table) return undefined;
    const figures = questions.flatMap(({ id, holds }) =>
      holds === "number" ? (memory.columns.get(id) ?? []) : [],
    );
    const table = tableIn(memory.table);
    fill(yuan, hasOpenYuan(table, figures) && yuanSaid(pane));
    const { isNamed, counts } = currenciesIn(table, figures, yuanOf(usualCurrency));
    mixed.hidden = counts.length < 2;
    const found = textsIn(pane.locale).data.currencyRows(counts);
    const words = t.currencies(counts.length, found);
    fill(mixed, ...(mixed.hidden ? [] : [icon("warning"), h("span", {}, words)]));
    if (counts.length !== 1) return undefined;
    return codeOf(counts[0][0], { isNamed, usual: usualCurrency });
  };

  /** Reads what is pointed at, once, and finds the columns. */
  const take = async () => {
    if (!candidate) return;
    if (isSingleCell(candidate)) return complain(t.tooSmall);
    complain(undefined);
    untouched = false;
    use.disabledFocusable = true;
    fill(use, t.reading(candidate.rows));
    try {
      await painted();
      const table = await readTable(host, candidate);
      if (isOnlyHeadings(tableOf(table.cells))) {
        complain(textsIn(pane.locale).data.notOpened["only-headings"]());
        return show();
      }
      const matches = recognise(table);
      const check = matches ? undefined : await checkInSlices(table, pane, questions);
      if (!element.isConnected) return;
      memory.ends = await endsAt(host, candidate);
      memory.grown = undefined;
      memory.table = table;
      memory.check = check;
      memory.choices = memory.summing = undefined;
      memory.columns = new Map(questions.map(({ id }) => [id, matches?.get(id)?.column]));
      offered ??= "";
      showColumns(matches);
      offerCurrency();
      pane.announce(t.read(table.info.address));
      changed(element);
    } catch (error) {
      complain(t.failed(reasonOf(error)));
    }
    show();
  };

  /** Before the user has chosen anything: a table whose headings answer every question is taken as it stands. */
  const takeIfRecognised = async (info: RangeInfo) => {
    if (isSingleCell(info) || info.rows * info.columns > MOST_CELLS_UNASKED) return;
    const head = await headOf(host, info);
    const matches = recognise(head);
    const isClear = matches
      ? areClear(matches)
      : checkOf(head, choicesOf({}, pane), questions).questions.every(
          ({ about }) => about !== "column",
        );
    if (isClear && untouched && candidate === info) await take();
  };

  showColumns();
  show();
  const needed = questions.filter(({ optional }) => !optional).length;
  const dispose = watchCandidate(
    host,
    (next) => {
      candidate = next;
      show();
      if (next && untouched) void takeIfRecognised(next).catch(() => undefined);
    },
    needed,
  );

  return Object.assign(
    asControl<Answers>(element, use, () => ({
      value: memory.usesSample ? sample!.answers() : answersIn(memory, pane),
    })),
    {
      problems: () =>
        memory.usesSample || (isOptional && !memory.table)
          ? []
          : memory.table
            ? [...(data?.problems() ?? []), ...summing.problems()].concat(
                [...fields].flatMap(([id, { problem }]) =>
                  problem ? [{ id, message: problem }] : [],
                ),
              )
            : [{ id: questions[0].id, message: texts.problems.table }],
      complain(id: string, message: string): boolean {
        if (memory.usesSample || !questions.some((question) => question.id === id)) return false;
        const field = memory.table && fields.get(id);
        if (field) field.complain(message);
        else complain(message);
        return true;
      },
      settle: () => {
        const answered = memory.table || memory.usesSample || isOptional;
        complain(answered ? undefined : texts.problems.table);
        fields.forEach((field) => field.complain());
        data?.settle();
        summing.settle();
      },
      focusOn(id: string) {
        if (memory.table && data) data.focusOn(id);
        else if (memory.table && summing.focusOn(id)) return;
        else if (questions.some((question) => question.id === id))
          (fields.get(id)?.target ?? use).focus();
      },
      dispose,
    },
  );
}

function answersIn(memory: Memory, pane: Pane): Answers {
  const { table, columns, check } = memory;
  if (!table) return {};
  if (check?.questions.length) return {};
  if (memory.summing?.questions.length && !memory.summing.hindrance) return {};
  const mended = mendedData(memory, pane);
  if (mended) return mended.answers;
  return Object.fromEntries(
    [...columns].map(([id, i]) => [id, i === undefined ? undefined : table.column(i)]),
  );
}
