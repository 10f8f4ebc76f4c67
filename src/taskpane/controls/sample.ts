/** Sample data in the place of a table: offered where a model has some, and given up again for the user's own. */
import type { Answers, AnyModel } from "../../models/model";
import type { Sample } from "../../models/sample";
import { fill, h, shortened } from "../dom";
import { button } from "../fluent";
import { icon } from "../icons";
import type { Memory, Pane } from "../pane";

export interface SampleOffer {
  readonly element: HTMLElement;
  /** Shows what `memory` says. */
  show(): void;
  /** The sample's columns, always the same objects, so that what was worked out from their cells is kept. */
  answers(): Answers;
}

/**
 * Undefined for a model without sample data and without any given; `chosen` is called when the user takes them, with the answers to other
 * questions that suit them, or gives them up.
 */
export function sampleOffer(
  model: AnyModel,
  memory: Memory,
  pane: Pane,
  chosen: (others: Answers) => void,
): SampleOffer | undefined {
  if (!model.sample && !memory.given) return undefined;
  const { sample: t, large } = pane.texts;
  let made: Sample | undefined;
  const sample = () => memory.given ?? (made ??= model.sample!());
  const element = h("div", { class: "sample" });

  const choose = (uses: boolean) => {
    memory.usesSample = uses;
    if (!uses) memory.given = memory.file = undefined;
    chosen(uses ? answersOf(sample(), false) : {});
    pane.announce(uses ? t.inUse(sample().sheet.name) : t.givenUp);
    element.querySelector<HTMLElement>("fluent-button")?.focus();
  };
  const offer = () => [
    h("p", { class: "hint" }, t.question),
    button({ appearance: "outline", class: "use-sample", onclick: () => choose(true) }, t.use),
  ];
  const inUse = () => [
    h(
      "p",
      { class: "range in-use" },
      h("span", { class: "label" }, memory.given ? large.inUse : t.label),
      h(
        "bdi",
        { class: "address" },
        icon("sheet"),
        memory.given ? shortened(memory.file!.name, 60) : sample().sheet.name,
      ),
      h("span", { class: "size" }, memory.given ? large.comes : t.comes),
    ),
    button({ appearance: "outline", class: "use-own", onclick: () => choose(false) }, t.giveUp),
  ];
  return {
    element,
    show: () =>
      fill(
        element,
        ...(memory.usesSample ? inUse() : memory.table || !model.sample ? [] : offer()),
      ),
    answers: () => answersOf(sample(), true),
  };
}

/** Those that are ranges, or those that are not. */
const answersOf = ({ answers }: Sample, ranges: boolean): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => (typeof answer === "object") === ranges),
  );
