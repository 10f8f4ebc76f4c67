/** What an insertion added and where, what to do next, and taking it back where the host can. */
import { fill, h } from "../dom";
import { type FluentButton, button } from "../fluent";
import { icon } from "../icons";
import { type Pane, type Place, reasonOf } from "../pane";

/** Fills an element with the success of an insertion, and moves the focus there. */
export function inserted(
  element: HTMLElement,
  sheets: readonly string[],
  from: Place,
  pane: Pane,
  hasInputs: boolean,
): void {
  const t = pane.texts.insertion;
  const heading = h("h2", { tabindex: -1 }, t.done);
  const problem = h("p", { class: "problem", role: "alert" });
  const undo = button({ appearance: "outline", onclick: () => void takeBack() }, t.undo);
  const takeBack = async () => {
    problem.textContent = "";
    working(undo, true);
    try {
      await pane.host.undo!();
      // The host takes back its latest step, which need not be ours: the user may have gone on working.
      if (await pane.host.describe(cellOf(sheets[0]))) problem.textContent = t.undoneOther;
      else takenBack(element, from, pane);
    } catch (error) {
      problem.textContent = t.undoFailed(reasonOf(error));
    }
    working(undo, false);
  };
  const working = (undo: FluentButton, busy: boolean) => {
    undo.disabledFocusable = busy;
    fill(undo, icon("undo", "start"), busy ? t.undoing : t.undo);
  };
  working(undo, false);

  fill(
    element,
    h("div", { class: "success" }, icon("done"), heading),
    h("p", { class: "label" }, t.sheets(sheets.length)),
    h(
      "ul",
      { class: "sheets" },
      ...sheets.map((name) => h("li", {}, icon("sheet"), h("bdi", {}, name))),
    ),
    hasInputs && h("p", {}, t.next),
    h("div", { class: "actions" }, finish(pane), !!pane.host.undo && undo),
    problem,
  );
  heading.focus();
  pane.announce(t.added(sheets));
}

function takenBack(element: HTMLElement, from: Place, pane: Pane): void {
  const heading = h("h2", { tabindex: -1 }, pane.texts.insertion.undone);
  const back = button({ appearance: "outline", onclick: () => pane.go(from) }, pane.texts.back);
  fill(element, heading, h("div", { class: "actions" }, finish(pane), back));
  heading.focus();
}

const finish = (pane: Pane): FluentButton =>
  button(
    { appearance: "primary", onclick: () => pane.go({ screen: "home" }) },
    pane.texts.insertion.finish,
  );

const cellOf = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!A1`;
