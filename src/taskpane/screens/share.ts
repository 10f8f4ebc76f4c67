/** Sharing: the workbook for people without the add-in, and back. */
import { freeze, thaw } from "../../hosts/sharing/frozen";
import { type PortableLibrary, portableLibrary } from "../../hosts/sharing/library";
import { makeLive, makePortable } from "../../hosts/sharing/portable";
import { repair } from "../../hosts/sharing/repair";
import { type Survey, survey } from "../../hosts/sharing/survey";
import type { SharingReport } from "../../hosts/sharing/workbook";
import { fill, h, painted } from "../dom";
import { button, messageBar } from "../fluent";
import { icon } from "../icons";
import { type Pane, type Screen, reasonOf } from "../pane";
import { reportContent } from "./share-report";

type Texts = Pane["texts"]["share"];
/** What may be done with the workbook. */
type Way = keyof Texts["ways"];

export function shareScreen(pane: Pane): Screen {
  const t = pane.texts.share;
  const sharing = pane.host.sharing!;
  const state = h("p", { class: "intro", tabindex: -1 }, t.looking);
  const outcome = h("div", { class: "report" });
  const ways = h("div", { class: "ways" });
  const element = h("div", { class: "share" }, state, outcome, ways);
  let library: PortableLibrary;
  let busy = false;

  const actions: Record<Way, () => Promise<SharingReport>> = {
    portable: () => makePortable(sharing, library, t.note),
    live: () => makeLive(sharing, library),
    freeze: () => freeze(sharing, library),
    thaw: () => thaw(sharing, library),
    restore: () => thaw(sharing, library, { overChanges: true }),
    repair: () => repair(sharing, library),
  };

  const run = async (way: Way) => {
    if (busy) return;
    setBusy(true);
    fill(outcome, h("p", { class: "waiting" }, t.ways[way].doing));
    try {
      await painted();
      const report = await actions[way]();
      const content = reportContent(way, report, pane, () => void run("restore"));
      fill(outcome, ...content);
      pane.announce(content.map(({ textContent }) => textContent).join(" "));
      await look();
    } catch (error) {
      fail(error);
    }
    setBusy(false);
    state.focus();
  };

  const setBusy = (is: boolean) => {
    busy = is;
    element.ariaBusy = is ? "true" : null;
  };

  const fail = (error: unknown) => {
    const words = t.failed(reasonOf(error));
    fill(outcome, messageBar("error", icon("warning", "icon"), h("div", {}, words)));
    pane.announce(words);
  };

  const look = async () => {
    const found = await survey(sharing, library);
    fill(state, t.state(found));
    fill(ways, ...waysFor(found));
  };

  const waysFor = ({ live, portable, frozen, stuck }: Survey) => [
    stuck > 0 && section("repair", [t.stuck(stuck)], [["repair", true]]),
    section(
      "portable",
      sharing.knowsLambda ? [t.portable, t.portableNeeds] : [t.portable, t.noLambda],
      [
        ["portable", sharing.knowsLambda && live > 0],
        ["live", portable > 0],
      ],
    ),
    section(
      "freeze",
      [t.freeze],
      [
        ["freeze", live + portable > 0],
        ["thaw", frozen > 0],
      ],
    ),
  ];

  const section = (
    title: keyof Texts["titles"],
    texts: readonly string[],
    offers: readonly [Way, boolean][],
  ) =>
    h(
      "section",
      { class: "way", "aria-label": t.titles[title] },
      h("h2", {}, t.titles[title]),
      ...texts.map((text) => h("p", {}, text)),
      h(
        "div",
        { class: "actions" },
        ...offers
          .filter(([, isOffered]) => isOffered)
          .map(([way], i) =>
            button(
              { appearance: i ? "outline" : "primary", class: way, onclick: () => void run(way) },
              t.ways[way].button,
            ),
          ),
      ),
    );

  const start = async () => {
    try {
      library ??= portableLibrary(await pane.portable!());
      await look();
    } catch (error) {
      fill(state);
      fail(error);
    }
  };

  return {
    title: t.title,
    element,
    back: () => (busy ? undefined : { screen: "home", focus: "share" }),
    arrived: () => void start(),
  };
}
