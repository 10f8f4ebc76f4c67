/** Updating a model in the workbook: what was changed, or why it cannot be done in place and what can be done instead. */
import { type Outcome, updateModel } from "../../updating/update";
import { fill, h, painted, say } from "../dom";
import { button, messageBar } from "../fluent";
import { icon } from "../icons";
import { type Pane, type Place, type Screen, reasonOf, remainsIn, spoken, whyIn } from "../pane";
import { underWay } from "./under-way";

type Update = Extract<Place, { screen: "update" }>;

export function updateScreen({ title, key, plan, anew, from }: Update, pane: Pane): Screen {
  const t = pane.texts.update;
  const heading = h("h2", { tabindex: -1 }, t.busy(title));
  const element = h("div", { class: "insertion" }, heading);
  let busy = false;

  const show = (headline: string, ...content: readonly (HTMLElement | false)[]) => {
    say(heading, headline);
    fill(element, ...content);
    heading.focus();
  };
  const finish = () =>
    button(
      { appearance: "primary", onclick: () => pane.go({ screen: "home", focus: key }) },
      pane.texts.insertion.finish,
    );
  const back = () =>
    button({ appearance: "subtle", onclick: () => pane.go(from) }, pane.texts.back);
  const another = () =>
    button(
      { appearance: "primary", class: "insert-another", onclick: () => pane.go(anew) },
      t.another,
    );
  const warning = (words: string) =>
    messageBar("warning", icon("warning", "icon"), h("div", {}, words));

  const run = async () => {
    if (busy) return;
    busy = true;
    element.ariaBusy = "true";
    const under = underWay(t.busy(title), pane);
    say(heading, t.busy(title));
    fill(element, heading, under.element);
    heading.focus();
    try {
      await painted();
      const before = await pane.host.settings.read(key);
      tell(await updateModel(pane.host, key, plan, under), before);
    } catch (error) {
      fail(error);
    }
    busy = false;
    element.ariaBusy = null;
  };

  const tell = (outcome: Outcome, before: string | undefined) => {
    if (outcome.kind !== "updated") {
      const words = outcome.kind === "rearranged" ? t.rearranged : t.otherStructure;
      show(t.notInPlace, heading, warning(words), actions(another(), back()));
      pane.announce(spoken(pane, t.notInPlace, words));
      return;
    }
    const words = outcome.cells ? t.changed(outcome.cells) : t.nothing;
    show(
      t.done,
      h("div", { class: "success" }, icon("done"), heading),
      h("p", {}, words),
      actions(finish(), !!pane.host.undo && outcome.cells > 0 && undo(before)),
      problem,
    );
    pane.announce(spoken(pane, t.done, words));
  };

  const problem = h("p", { class: "problem", role: "alert" });
  const undo = (before: string | undefined) => {
    const press = button(
      { appearance: "outline", onclick: () => void takeBack() },
      icon("undo", "start"),
      pane.texts.insertion.undo,
    );
    const takeBack = async () => {
      problem.textContent = "";
      press.disabledFocusable = true;
      try {
        await pane.host.undo!();
        // The host takes back its latest step, which need not be ours.
        if ((await pane.host.settings.read(key)) !== before) problem.textContent = t.undoneOther;
        else show(t.undone, heading, actions(finish(), back()));
      } catch (error) {
        problem.textContent = pane.texts.insertion.undoFailed(reasonOf(error));
      }
      press.disabledFocusable = false;
    };
    return press;
  };

  const fail = (error: unknown) => {
    const remains = remainsIn(pane, error);
    show(
      remains ? t.failedPartly : t.failed,
      heading,
      messageBar(
        "error",
        icon("warning", "icon"),
        h(
          "div",
          {},
          h("strong", {}, whyIn(pane, error)),
          remains !== undefined && h("p", {}, remains),
          h("p", {}, remains ? t.remains : t.unchanged),
        ),
      ),
      actions(
        button({ appearance: "primary", onclick: () => void run() }, pane.texts.insertion.retry),
        back(),
      ),
    );
    pane.announce(spoken(pane, heading.textContent, whyIn(pane, error), remains));
  };

  return {
    title,
    element,
    focus: heading,
    back: () => (busy ? undefined : from),
    arrived: () => void run(),
  };
}

const actions = (...buttons: readonly (HTMLElement | false)[]): HTMLElement =>
  h("div", { class: "actions" }, ...buttons);
