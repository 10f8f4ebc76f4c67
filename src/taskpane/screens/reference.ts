/** The function reference: searchable, by family, with examples that can be put in a cell. */
import { debounced, fill, h, uniqueId } from "../dom";
import { exampleLine } from "../example";
import { icon } from "../icons";
import type { Pane, Screen } from "../pane";
import { type FunctionReference, byFamily, search, signature } from "../reference";

const QUIET_MILLISECONDS = 300;

export function referenceScreen(pane: Pane): Screen {
  const t = pane.texts.reference;
  const titleOf = (family: string) => t.families[family] ?? family.toUpperCase();
  const families = byFamily(pane.reference, Object.keys(t.families));
  const inOrder = families.flatMap(({ functions }) => functions);
  const entries = new Map(inOrder.map((entry) => [entry.id, entryOf(entry, pane)]));
  const input = h("input", {
    type: "search",
    "aria-label": t.search,
    placeholder: t.placeholder,
    autocomplete: "off",
    spellcheck: "false",
  });
  const count = h("p", { class: "count" });
  const results = h("div", { class: "results" });
  const tellCount = debounced(QUIET_MILLISECONDS, () => pane.announce(count.textContent ?? ""));

  const sections = (found: readonly FunctionReference[]) =>
    byFamily(found).map(({ family, functions }) => {
      const id = uniqueId("family");
      return h(
        "section",
        { class: "family", "aria-labelledby": id },
        h("h2", { id }, titleOf(family)),
        ...functions.map((entry) => entries.get(entry.id)!),
      );
    });
  const show = () => {
    const query = input.value.trim();
    const { best, others } = search(inOrder, query, titleOf);
    count.textContent = best.length ? t.count(best.length) : t.none(query);
    fill(results, ...(best.length ? sections(best) : [h("p", { class: "waiting" }, t.noneHint)]));
    if (others.length)
      results.append(
        h(
          "details",
          { class: "others" },
          h("summary", {}, t.others(others.length, query)),
          h("div", { class: "results" }, ...sections(others)),
        ),
      );
  };
  const summaries = () =>
    [...results.querySelectorAll<HTMLElement>("summary.function")].filter(
      (summary) => !summary.closest(".others:not([open])"),
    );
  input.addEventListener("input", () => {
    show();
    tellCount();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) {
      event.stopPropagation(); // The first Escape clears the search, the next leaves the screen.
      input.value = "";
      show();
    } else if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      summaries()[0]?.focus();
    }
  });
  results.addEventListener("keydown", (event) => {
    const all = summaries();
    const at = all.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    if (to < 0) input.focus();
    else all[to]?.focus();
  });

  show();
  const element = h(
    "div",
    { class: "reference" },
    h("p", { class: "intro" }, t.intro),
    h(
      "div",
      { class: "search", role: "search" },
      h("div", { class: "input" }, icon("search"), input),
    ),
    count,
    results,
  );
  return {
    title: t.title,
    element,
    back: () => ({ screen: "home", focus: "reference" }),
    dispose: tellCount.cancel,
  };
}

/** A function, folded up to its name and summary; the rest is made when it is first opened. */
function entryOf(entry: FunctionReference, pane: Pane): HTMLElement {
  const details = h(
    "details",
    { class: "entry" },
    h(
      "summary",
      { class: "function" },
      icon("next"),
      h("code", {}, entry.name),
      h("span", { class: "summary" }, entry.summary),
    ),
  );
  details.addEventListener("toggle", () => details.append(...content(entry, pane)), { once: true });
  return details;
}

function content(entry: FunctionReference, pane: Pane): HTMLElement[] {
  const t = pane.texts.reference;
  const part = (title: string, ...children: readonly HTMLElement[]) =>
    h("div", { class: "part" }, h("h3", {}, title), ...children);
  const parameters = entry.parameters.flatMap(({ name, description, optional, range }) => {
    const kinds = [range && t.range, optional && t.optional]
      .filter(Boolean)
      .join(pane.texts.home.listSeparator);
    return [
      h("dt", {}, h("code", {}, name), kinds && h("span", { class: "kind" }, kinds)),
      h("dd", {}, description),
    ];
  });
  return [
    h("code", { class: "signature" }, `=${signature(entry)}`),
    ...(parameters.length ? [part(t.parameters, h("dl", {}, ...parameters))] : []),
    ...(entry.returns ? [part(t.returns, h("p", {}, entry.returns))] : []),
    ...(entry.remarks ? [part(t.remarks, h("p", { class: "remarks" }, entry.remarks))] : []),
    ...(entry.examples.length
      ? [part(t.examples, ...entry.examples.map((example) => exampleLine(example, pane)))]
      : []),
    ...(pane.help ? [helpLink(`${pane.help}${entry.id}.html`, t.help)] : []),
  ];
}

const helpLink = (href: string, text: string): HTMLElement =>
  h("a", { class: "help", href, target: "_blank", rel: "noopener" }, text);
