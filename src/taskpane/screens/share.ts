/** Sharing: what the workbook holds, three ways to send it to people without the add-in, and the way back. */
import { type PortableLibrary, portableLibrary } from "../../sharing/library";
import { survey } from "../../sharing/survey";
import { fill, h, painted } from "../dom";
import { messageBar } from "../fluent";
import { icon } from "../icons";
import { type Pane, type Screen, reasonOf } from "../pane";
import { type Action, type Actions, actionsOn } from "./share-actions";
import { reportContent } from "./share-report";
import { holdings, waysOf } from "./share-ways";

export function shareScreen(pane: Pane): Screen {
  const t = pane.texts.share;
  const state = h("div", { class: "holdings" });
  const outcome = h("div", { class: "report", tabindex: -1 });
  const ways = h("div", { class: "ways" });
  const element = h("div", { class: "share" }, state, outcome, ways);
  let library: PortableLibrary;
  let actions: Actions;
  let busy = false;

  const run = (action: Action) =>
    working(action.doing, async () => {
      const report = await action.act();
      const content = reportContent(action, report, pane, (insisting) => void run(insisting));
      const { live } = await look();
      await pane.host.sharing!.startAddIn?.(live > 0);
      fill(outcome, ...content);
      const headline = outcome.querySelector("h2")!;
      headline.focus();
      pane.announce(headline.textContent!);
    });

  /** Does something that takes a while; what goes wrong is said in the place of what came of it. */
  const working = async (doing: string, work: () => Promise<void>) => {
    if (busy) return;
    busy = true;
    ways.inert = true;
    element.ariaBusy = "true";
    fill(
      outcome,
      h("fluent-progress-bar", { role: "progressbar", "aria-label": doing }),
      h("p", { class: "percent" }, doing),
    );
    try {
      await painted();
      await work();
    } catch (error) {
      const words = t.failed(reasonOf(error));
      fill(outcome, messageBar("error", icon("warning", "icon"), h("div", {}, words)));
      outcome.focus();
      pane.announce(words);
    }
    busy = false;
    ways.inert = false;
    element.ariaBusy = null;
  };

  const look = async () => {
    const found = await survey(pane.host.sharing!, library);
    fill(state, ...holdings(found, pane));
    fill(ways, ...waysOf(found, actions, pane, (action) => void run(action)));
    return found;
  };

  const start = () =>
    working(t.looking, async () => {
      library = portableLibrary(await pane.portable!());
      actions = actionsOn(pane, library);
      await look();
      fill(outcome);
    });

  return {
    title: t.title,
    element,
    back: () => (busy ? undefined : { screen: "home", focus: "share" }),
    arrived: () => void start(),
  };
}
