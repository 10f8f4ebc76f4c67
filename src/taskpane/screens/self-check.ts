/** The self-check: what it does, how far it is, what came of every check, and a report to copy. */
import { selfChecks } from "../../selfcheck";
import { type Check, GROUPS, type Line } from "../../selfcheck/check";
import { familiesOf } from "../../selfcheck/families";
import { report } from "../../selfcheck/report";
import { runChecks } from "../../selfcheck/run";
import { portableLibrary } from "../../sharing/library";
import { copyText } from "../clipboard";
import { fill, h, painted, say } from "../dom";
import { button, messageBar } from "../fluent";
import { type IconName, icon } from "../icons";
import { type Pane, type Screen, reasonOf, spoken } from "../pane";

export function selfCheckScreen(pane: Pane): Screen {
  const t = pane.texts.check;
  const { host } = pane;
  const head = h("div", { class: "check-head" });
  const groups = h("div", { class: "check-groups" });
  const element = h("div", { class: "self-check" }, head, groups);
  let running: AbortController | undefined;

  const start = async () => {
    if (running) return;
    const stopped = (running = new AbortController());
    element.ariaBusy = "true";
    fill(groups);
    try {
      const checks = listFor(pane);
      const list = resultList(groups, pane);
      const progress = progressIn(head, checks.length + 1, pane, () => stopped.abort());
      await painted();
      const lines = await runChecks({
        host: { ...host, inspection: host.inspection! },
        checks,
        library: async () => portableLibrary(await pane.portable!()),
        sheetName: t.sheetName,
        leftovers: {
          title: t.leftovers,
          left: t.leftBehind,
          gone: t.goneSince,
          start: t.startLeft,
        },
        signal: stopped.signal,
        starting: (check, done) => progress.show(check, done),
        done: (line) => list.add(line),
      });
      element.ariaBusy = null;
      finished(lines);
    } catch (error) {
      const words = t.failedToStart(reasonOf(error));
      fill(head, messageBar("error", icon("warning", "icon"), h("div", {}, words)), startButton());
      pane.announce(words);
    } finally {
      running = undefined;
      element.ariaBusy = null;
    }
  };

  const startButton = (text: string = t.start) =>
    h(
      "div",
      { class: "actions" },
      button({ appearance: "primary", class: "start-check", onclick: () => void start() }, text),
    );

  const finished = (lines: readonly Line[]) => {
    const verdict = verdictOf(lines, pane);
    const text = report(lines, pane.program!.facts(), t);
    const shown = h("pre", { class: "report-text", tabindex: 0 }, text);
    const details = h("details", {}, h("summary", {}, t.showReport), shown);
    const outcome = h("p", { class: "outcome", role: "status" });
    const copy = async () => {
      const isCopied = await copyText(text, shown);
      details.open ||= !isCopied;
      say(outcome, isCopied ? t.copied : t.copyFailed);
    };
    const headline = h("h2", { tabindex: -1 }, verdict.headline);
    fill(
      head,
      h(
        "div",
        { class: `verdict ${verdict.kind}` },
        icon(verdict.icon),
        h("div", {}, headline, h("p", {}, verdict.summary)),
      ),
      h(
        "div",
        { class: "actions" },
        button({ appearance: "primary", class: "copy-report", onclick: () => void copy() }, t.copy),
        button({ appearance: "outline", onclick: () => void start() }, t.again),
      ),
      outcome,
      details,
    );
    headline.focus();
    head.scrollIntoView({ block: "end" });
    pane.announce(spoken(pane, verdict.headline, verdict.summary));
  };

  fill(
    head,
    h("p", { class: "intro" }, t.intro),
    h("p", { class: "promise" }, icon("lock"), h("span", {}, t.promise)),
    h("p", { class: "hint" }, t.duration),
    startButton(),
  );
  return {
    title: t.title[host.kind],
    element,
    back: () => (running ? undefined : { screen: "home", focus: "check" }),
    dispose: () => running?.abort(),
  };
}

function listFor(pane: Pane): Check[] {
  const families = familiesOf(pane.reference, pane.texts.reference.families);
  const program = pane.program!;
  return selfChecks({ families, program, locale: pane.locale, texts: pane.texts.check });
}

/** Bar, number and name of the check at work, and the way to stop. */
function progressIn(head: HTMLElement, all: number, pane: Pane, stop: () => void) {
  const t = pane.texts.check;
  const title = t.title[pane.host.kind];
  const bar = h("fluent-progress-bar", {
    role: "progressbar",
    "aria-label": title,
    max: all,
    value: 0,
  });
  const doing = h("p", { class: "doing" });
  const count = h("span", { class: "percent" });
  let isStopping = false;
  const stopper = button(
    {
      appearance: "outline",
      class: "stop-check",
      onclick: () => {
        isStopping = true;
        stopper.disabledFocusable = true;
        say(doing, t.stopping);
        stop();
      },
    },
    t.stop,
  );
  fill(head, bar, h("div", { class: "working" }, doing, count, stopper));
  stopper.focus();
  return {
    show(check: Pick<Check, "title">, done: number) {
      bar.setAttribute("value", String(done));
      say(count, t.progress(done, all));
      if (!isStopping) say(doing, t.doing(check.title));
    },
  };
}

const ICONS: Readonly<Record<Line["status"], IconName>> = {
  passed: "done",
  failed: "failed",
  absent: "absent",
  "not run": "absent",
};

/** Lines under the headings of their groups, as they come. */
function resultList(groups: HTMLElement, pane: Pane) {
  const t = pane.texts.check;
  const lists = new Map<string, HTMLElement>();
  const sections = GROUPS.map((group) => {
    const list = h("ul", { class: "lines" });
    lists.set(group, list);
    return h(
      "section",
      { hidden: true, "aria-label": t.groups[group] },
      h("h3", {}, t.groups[group]),
      list,
    );
  });
  fill(groups, ...sections);
  return {
    add(line: Line) {
      const list = lists.get(line.group)!;
      list.append(lineElement(line, pane));
      list.parentElement!.hidden = false;
    },
  };
}

function lineElement({ id, title, status, detail, milliseconds }: Line, pane: Pane): HTMLElement {
  const t = pane.texts.check;
  const isPlain = status === "passed";
  return h(
    "li",
    { class: `line ${status.replace(" ", "-")}`, "data-check": id, "data-status": status },
    icon(ICONS[status]),
    h(
      "div",
      {},
      h(
        "span",
        { class: isPlain ? "visually-hidden" : "status" },
        `${t.status[status]}${pane.texts.colon}`,
      ),
      h("span", { class: "title" }, title),
      detail && h("p", { class: "detail" }, detail),
    ),
    h(
      "span",
      { class: "time" },
      ["absent", "not run"].includes(status) ? "" : t.time(milliseconds),
    ),
  );
}

interface Verdict {
  readonly kind: "success" | "failure" | "neutral";
  readonly icon: IconName;
  readonly headline: string;
  readonly summary: string;
}

function verdictOf(lines: readonly Line[], pane: Pane): Verdict {
  const t = pane.texts.check;
  const counted = (status: Line["status"]) => lines.filter((line) => line.status === status).length;
  const [passed, failed, absent, notRun] = [
    ...[counted("passed"), counted("failed"), counted("absent"), counted("not run")],
  ];
  const summary = t.summary(passed, failed, absent, notRun);
  if (failed) return { kind: "failure", icon: "warning", headline: t.someFailed(failed), summary };
  if (notRun) return { kind: "neutral", icon: "absent", headline: t.stopped, summary };
  return {
    kind: "success",
    icon: "done",
    headline: absent ? t.wellExcept(absent) : t.allWell,
    summary,
  };
}
