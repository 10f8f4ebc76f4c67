/** Several rows for a customer where a model wants one: the offer to add them up, and what must be decided for it. */
import { addUp } from "../../data/by-customer/add-up";
import { checkCustomers } from "../../data/by-customer/check";
import type { TroubleKind } from "../../data/trouble";
import { troubleText } from "../../data/words";
import { texts } from "../../locales";
import { fill, h } from "../dom";
import { icon } from "../icons";
import { type Memory, type Pane, number } from "../pane";
import { countsOf, wantedBy } from "../summed";
import type { ColumnQuestion } from "./column";
import type { Problem } from "./form";
import { askedSection, foundSection, markOpen, parted, troubleLine } from "./trouble";
import { choicesOf, tableIn } from "./your-data";

export interface ByCustomer {
  readonly element: HTMLElement;
  /** Looks at the table and its columns as they are now. */
  look(): void;
  problems(): readonly Problem[];
  settle(): void;
  /** Whether the problem is one of these. */
  focusOn(id: string): boolean;
}

/** Keeps its check in the memory; nothing is shown where each customer has one row. */
export function byCustomer(
  questions: readonly ColumnQuestion[],
  memory: Memory,
  pane: Pane,
  decided: () => void,
): ByCustomer {
  const t = texts(pane.locale).data;
  const element = h("div", { class: "your-data by-customer", hidden: true });
  const targets = new Map<string, HTMLElement>();

  const cure = (kind: TroubleKind, chosen: string) => {
    const cures = { ...memory.choices?.cures, [kind]: chosen || undefined };
    memory.choices = { ...memory.choices, cures };
    look();
    targets.get(kind)?.focus();
    decided();
  };
  const line = (trouble: Parameters<typeof troubleLine>[0]) =>
    troubleLine(trouble, t, targets, cure);

  const look = () => {
    const wanted = memory.table && wantedBy(questions, memory.columns);
    memory.summing =
      memory.table &&
      wanted &&
      checkCustomers(tableIn(memory.table), wanted, choicesOf(memory, pane));
    targets.clear();
    const check = memory.summing;
    element.hidden = !check;
    if (!check) return fill(element);
    const { hindrance, troubles } = check;
    if (hindrance) {
      const words = t.notAdded(troubleText(hindrance, t), hindrance.example);
      return fill(element, h("p", { class: "problem" }, icon("warning"), h("span", {}, words)));
    }
    // what else there is to decide comes up once the rows are to be added up
    const first = troubles.filter(({ kind, chosen }) => kind === "customer-rows" && !chosen);
    const { asked, known } = parted(first.length ? first : troubles);
    fill(
      element,
      askedSection(t.decide(asked.length), asked.map(line)),
      foundSection(t.found(known.length), known.map(line), true),
      !asked.length && h("p", { class: "note" }, t.added(...counted())),
    );
  };
  const counted = (): [rows: string, customers: string] => {
    const [rows, customers] = countsOf(addUp(memory.summing!));
    return [number(pane, rows), number(pane, customers)];
  };
  const open = () => (memory.summing?.hindrance ? [] : (memory.summing?.questions ?? []));

  return {
    element,
    look,
    problems: () => open().map(({ kind }) => ({ id: kind, message: t.undecided })),
    settle: () =>
      markOpen(
        targets,
        open().map(({ kind }) => kind),
      ),
    focusOn(id) {
      targets.get(id)?.focus();
      return targets.has(id);
    },
  };
}
