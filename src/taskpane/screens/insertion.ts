/** Inserting a plan: progress, then what was added, or what went wrong and the way on. */
import { hasInputs } from "../../models/plan";
import { fill, h, painted, say } from "../dom";
import { button, messageBar } from "../fluent";
import { icon } from "../icons";
import { type Pane, type Place, type Screen, remainsIn, spoken, whyIn } from "../pane";
import { withStandingSample } from "../standing-sample";
import { inserted } from "./inserted";
import { underWay } from "./under-way";

type Insertion = Extract<Place, { screen: "insertion" }>;

export function insertionScreen({ title, plan: wanted, from }: Insertion, pane: Pane): Screen {
  const t = pane.texts.insertion;
  const heading = h("h2", { tabindex: -1 });
  const element = h("div", { class: "insertion" }, heading);
  let busy = false;

  const insert = async () => {
    if (busy) return;
    busy = true;
    element.ariaBusy = "true";
    const under = underWay(t.busy(title), pane);
    say(heading, t.busy(title));
    fill(element, heading, under.element);
    heading.focus();
    try {
      await painted();
      const plan = await withStandingSample(wanted, pane.host);
      const applied = await pane.host.apply(plan, under.progress, under.signal);
      // A workbook that holds our formulas starts the add-in when it is opened, so that they calculate at once.
      await pane.host.sharing?.startAddIn?.(true);
      const sheets = plan.sheets.map(({ id, name }) => applied.names[id] ?? name);
      inserted(element, sheets, from, pane, hasInputs(plan));
    } catch (error) {
      fail(error);
    } finally {
      busy = false;
      element.ariaBusy = null;
    }
  };

  const fail = (error: unknown) => {
    const remains = remainsIn(pane, error);
    const words = [
      h("strong", {}, whyIn(pane, error)),
      ...(remains ? [h("p", {}, remains), h("p", {}, t.remains)] : [h("p", {}, t.unchanged)]),
    ];
    say(heading, remains ? t.failedPartly : t.failed);
    fill(
      element,
      heading,
      messageBar("error", icon("warning", "icon"), h("div", {}, ...words)),
      h(
        "div",
        { class: "actions" },
        button({ appearance: "primary", onclick: () => void insert() }, t.retry),
        button({ appearance: "subtle", onclick: () => pane.go(from) }, pane.texts.back),
      ),
    );
    heading.focus();
    pane.announce(spoken(pane, heading.textContent, whyIn(pane, error), remains));
  };

  return {
    title,
    element,
    focus: heading,
    back: () => (busy ? undefined : from),
    arrived: () => void insert(),
  };
}
