/** What the check of a table of purchases found: its columns by role, its troubles with their cures, what must be decided. */
import { splitAddress, zoneOf } from "../../a1";
import { type Check, checkFor, checkPurchases, checkingFor, isSpared } from "../../data/check";
import { curePurchases, orderColumn, periodOf } from "../../data/cure";
import { NEEDED, type Needed, type Role, lookThrough } from "../../data/roles";
import { type Table as CheckedTable, tableOf } from "../../data/table";
import type { Choices, Trouble, TroubleKind } from "../../data/trouble";
import { yuanOf } from "../../data/table-currency";
import { purchasesInOpenYuan } from "../../data/troubles/amounts";
import { reasonText } from "../../data/words";
import { texts } from "../../locales";
import { fill, h, isolated, say as put, shortened, uniqueId, withDates } from "../dom";
import { icon } from "../icons";
import { type Memory, type Pane, number, spoken } from "../pane";
import { customerList } from "../customer-list";
import type { ColumnQuestion } from "./column";
import { type Table, lettersOf } from "../table";
import type { Problem } from "./form";
import { askedSection, foundSection, markOpen, parted, troubleLine } from "./trouble";

/** The questions about purchases, and the roles of the columns that answer them. */
const ROLE_OF: ReadonlyMap<string, Needed> = new Map([
  ["customers", "customer"],
  ["dates", "date"],
  ["amounts", "amount"],
]);

/** The question that a column may answer. */
const ORDERS = "orders";

/** Whether questions ask for purchases: customers, dates and amounts. */
export const askForPurchases = (ids: readonly string[]): boolean =>
  [...ROLE_OF.keys()].every((id) => ids.includes(id));

/** Questions beside those and that of orders: what purchases were counted to, to be answered in their place. */
export const besidePurchases = (questions: readonly ColumnQuestion[]): ColumnQuestion[] =>
  questions.filter(({ id }) => !ROLE_OF.has(id) && id !== ORDERS);

type Cells = Pick<Table, "cells" | "currencies"> & Partial<Pick<Table, "info">>;

/** What is found in a table for a model that asks these questions. */
export const checkOf = (
  table: Cells,
  choices: Choices,
  questions: readonly ColumnQuestion[] = [],
): Check =>
  questions.length
    ? checkFor(questions, tableIn(table), choices)
    : checkPurchases(tableIn(table), choices);

/** What the user decided, and how the reader takes what nobody decides. */
export const choicesOf = (
  { choices }: Pick<Memory, "choices">,
  { locale }: Pick<Pane, "locale">,
) => ({
  ...choices,
  yuan: yuanOf(texts(locale).models.currency.usual),
});

/** What a bare 元 is taken for, and where that is changed. */
export function yuanSaid(pane: Pick<Pane, "locale">): HTMLElement {
  const t = texts(pane.locale).data;
  return h("p", { class: "note yuan" }, spoken(pane, t.yuan, t.otherYuan));
}

/** The check of a table that nobody has decided anything about yet, in slices, so that the pane stays at hand. */
export async function checkInSlices(
  table: Cells,
  pane: Pick<Pane, "locale">,
  questions: readonly ColumnQuestion[],
): Promise<Check> {
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  await lookThrough(tableIn(table), pause);
  const checking = checkingFor(questions, tableIn(table), choicesOf({}, pane));
  for (let began = Date.now(); ;) {
    const { done, value } = checking.next();
    if (done) return value;
    if (Date.now() - began < SLICE) continue;
    await pause();
    began = Date.now();
  }
}

/** Milliseconds. */
const SLICE = 50;

/** Cells whose table is known already, so that it is not looked for in them. */
export function knownTable(cells: Table["cells"], table: CheckedTable): void {
  TABLES.set(cells, table);
}

/** The same table for the same cells, so that another choice does not look through its columns again. */
export function tableIn({ cells, currencies, info }: Cells): CheckedTable {
  const known = TABLES.get(cells);
  if (known) return known;
  const above = info && zoneOf(splitAddress(info.address).range)?.top;
  const made = { ...tableOf(cells, currencies), ...(above && { above }) };
  TABLES.set(cells, made);
  return made;
}
const TABLES = new WeakMap<object, CheckedTable>();

/** The choice of no column. */
const NONE = "none";

/** Takes over into the memory which column answers which question. */
export function rememberColumns(memory: Memory, check: Check): void {
  for (const [id, role] of ROLE_OF) memory.columns.set(id, check.roles[role].column);
  memory.columns.set(ORDERS, orderColumn(check));
}

export interface YourData {
  readonly element: HTMLElement;
  problems(): readonly Problem[];
  /** Shows which decisions are still open. */
  settle(): void;
  focusOn(id: string): void;
}

/** `decided` is called whenever the user has chosen a column or a cure. */
export function yourData(
  questions: readonly ColumnQuestion[],
  table: Table,
  memory: Memory,
  pane: Pane,
  decided: () => void,
  /** What stands in the place of the sum of the purchases, where the table is only part of them. */
  summed?: () => string,
): YourData {
  const t = texts(pane.locale).data;
  const element = h("div", { class: "your-data" });
  const targets = new Map<string, HTMLElement>();
  const forOrders = questions.find(({ id }) => id === ORDERS);
  let check = memory.check!;

  const choose = (choices: Choices) => {
    memory.choices = choices;
    memory.check = checkOf(table, choicesOf(memory, pane), questions);
    rememberColumns(memory, memory.check);
    const focused = [...targets].find(([, target]) => target === document.activeElement)?.[0];
    show();
    if (focused) targets.get(focused)?.focus();
    decided();
  };

  const show = () => {
    check = memory.check!;
    targets.clear();
    const { asked, known } = parted(check.troubles);
    const doubts = check.questions.filter(({ about }) => about === "column").length;
    fill(
      element,
      listNote,
      summary(),
      yuanNote(),
      askedSection(t.decide(asked.length + doubts), asked.map(line)),
      h(
        "div",
        { class: "columns" },
        ...[...ROLE_OF].map(([id, role]) => columnOf(id, role)),
        forOrders && ordersField(forOrders),
      ),
      foundSection(
        t.found(known.length),
        known.map(line),
        known.some(({ changes }) => changes) || doubts > 0,
      ),
      !summed &&
        !check.questions.length &&
        !check.usableAsItStands &&
        h("p", { class: "note" }, t.copied),
    );
  };

  const list = customerList(check.table, pane.models);
  /** Where the table is no list of purchases, the way to the model that takes it. */
  const listNote =
    list &&
    h(
      "p",
      { class: "note guessed customer-list" },
      t.customerList(list.headings.map(isolated)),
      h(
        "button",
        {
          ...{ type: "button", class: "link" },
          onclick: () => pane.go({ screen: "model", model: list.model.id }),
        },
        list.model.title,
      ),
    );

  const summary = () => {
    if (check.questions.length) return false;
    if (summed) return h("p", { class: "data-summary" }, ...withDates(summed()));
    const cured = curePurchases(check);
    const period = periodOf(cured);
    if (!period) return h("p", { class: "problem" }, icon("warning"), t.nothingLeft);
    const customers = new Set(cured.customers.map(String)).size;
    const words = t.summary(number(pane, cured.account.kept), number(pane, customers), ...period);
    const byHeading = NEEDED.every((role) => check.roles[role].reason === "heading");
    return h(
      "p",
      { class: "data-summary" },
      ...withDates(words),
      byHeading &&
        h("span", { class: "note recognised" }, icon("done"), pane.texts.table.recognised),
    );
  };

  const yuanNote = () => purchasesInOpenYuan(check) && yuanSaid(pane);

  const line = (trouble: Trouble) => troubleLine(trouble, t, targets, cure);

  const cure = (kind: TroubleKind, chosen: string) =>
    choose({ ...memory.choices, cures: { ...memory.choices?.cures, [kind]: chosen || undefined } });

  const columnOf = (id: string, role: Role) => {
    const found = check.roles[role];
    // a column in doubt is proposed, not chosen
    const chosen = found.asks ? undefined : found.column;
    const product = reasonText(found, check, t);
    const isProduct =
      role === "amount" &&
      found.column === undefined &&
      !found.certain &&
      check.troubles.some(({ kind }) => kind === "quantity-price");
    const note = h("p", { class: found.certain || isProduct ? "note" : "note guessed" });
    const guess = found.reason === "contents" && !found.asks;
    put(note, found.reason === "heading" ? "" : guess ? pane.texts.table.guessed : product);
    const isOptional = isSpared(questions.find((question) => question.id === id)!);
    const choosing = isOptional && !found.asks ? undefined : pane.texts.table.choose;
    const empty = isProduct ? t.roles.amount : choosing;
    return selectOf(id, { chosen, empty, isOptional, note }, (column) =>
      choose({ ...memory.choices, columns: { ...memory.choices?.columns, [role]: column } }),
    );
  };

  /** Where nobody must choose: orders that are found are used, unless those of a day are to be one purchase. */
  const ordersField = ({ hint }: ColumnQuestion) => {
    const chosen = orderColumn(check);
    const named = { chosen, isOptional: true, note: h("p", { class: "note" }, hint) };
    return selectOf(ORDERS, named, (order) => {
      const { columns, cures } = memory.choices ?? {};
      choose({
        ...memory.choices,
        columns: { ...columns, order },
        cures: { ...cures, orders: undefined, "one-day": undefined },
      });
    });
  };

  const selectOf = (
    id: string,
    named: { chosen: number | undefined; empty?: string; isOptional?: boolean; note: HTMLElement },
    chose: (column: number | null | undefined) => void,
  ) => {
    const selectId = uniqueId("column");
    named.note.id = uniqueId("note");
    const select = h(
      "select",
      { id: selectId, "aria-describedby": named.note.id },
      named.empty && h("option", { value: "", selected: named.chosen === undefined }, named.empty),
      named.isOptional &&
        h(
          "option",
          { value: NONE, selected: named.chosen === undefined && !named.empty },
          pane.texts.table.none,
        ),
      ...check.table.headings.map((heading, i) =>
        h(
          "option",
          { value: i, selected: i === named.chosen },
          pane.texts.table.column(lettersOf(table, i), heading && isolated(shortened(heading, 60))),
        ),
      ),
    );
    select.addEventListener("input", () => {
      const { value } = select;
      chose(value === "" ? undefined : value === NONE ? null : Number(value));
    });
    targets.set(id, select);
    return h(
      "div",
      { class: "field" },
      h(
        "label",
        { for: selectId },
        questions.find((question) => question.id === id)!.label,
        named.isOptional && h("span", { class: "optional" }, pane.texts.form.optional),
      ),
      h("div", { class: "input" }, select),
      named.note,
    );
  };

  show();
  return {
    element,
    problems: () =>
      !check.questions.length && !summed && !curePurchases(check).account.kept
        ? [{ id: idOf("customer"), message: t.nothingLeft }]
        : check.questions.map((question) =>
            question.about === "column"
              ? { id: idOf(question.role), message: pane.texts.problems.column }
              : { id: question.trouble.kind, message: t.undecided },
          ),
    settle: () =>
      markOpen(
        targets,
        check.questions.map((question) =>
          question.about === "column" ? idOf(question.role) : question.trouble.kind,
        ),
      ),
    focusOn: (id) => targets.get(id)?.focus(),
  };
}

const idOf = (role: Role): string => [...ROLE_OF].find(([, each]) => each === role)?.[0] ?? role;
