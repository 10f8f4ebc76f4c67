/** A model's screen: its questions, a preview that follows the answers, and the button that inserts it. */
import { CustomerValueError } from "../../domain/support/errors";
import { type Locale, sentence } from "../../locales";
import type { AnyModel } from "../../models/model";
import type { FileRecord } from "../../models/plan";
import type { InsertedModel } from "../../updating/find";
import { type Form, questionForm } from "../controls/form";
import { debounced, h, isolated, oneAtATime, painted } from "../dom";
import { button, messageBar } from "../fluent";
import { icon } from "../icons";
import type { Grown } from "../grown";
import { type Memory, type Pane, type Place, type Screen, modelAt, reasonOf } from "../pane";
import { plannedFrom } from "../remembered";
import { type PreviewPanel, previewPanel } from "../preview";
import { readTable } from "../table";

const QUIET_MILLISECONDS = 250;

type ModelPlace = Extract<Place, { screen: "model" }>;

/** `inserted` is the model in the workbook that is to be updated; without it a new one is made. */
export function modelScreen(from: ModelPlace, pane: Pane): Screen {
  const { texts } = pane;
  const { inserted } = from;
  const model = modelAt(from, pane.locale);
  const memory = pane.memory(inserted?.key ?? model.id);
  const form = questionForm(model, memory, pane);
  const preview = previewPanel(pane);
  const summary = h("p", { class: "problem", role: "alert", hidden: true });
  const complain = (message?: string) => {
    summary.replaceChildren(...(message ? [icon("warning"), h("span", {}, message)] : []));
    summary.hidden = !message;
  };

  const update = () => updatePreview(model, form, preview, pane);
  const updateSoon = debounced(QUIET_MILLISECONDS, () => void update());
  form.addEventListener("input", () => {
    complain();
    updateSoon();
  });

  const anew = (): Place => {
    const plan = plannedFrom(model, form.value, memory, pane);
    return { screen: "insertion", title: model.title, plan, from };
  };
  /** In the language of its sheets, whatever the pane speaks. */
  const updating = ({ key, record }: InsertedModel): Place => {
    const locale = record.locale as Locale;
    const original = modelAt(from, locale);
    const plan = plannedFrom(original, form.value, memory, { ...pane, locale });
    return { screen: "update", title: model.title, key, plan, anew: anew(), from };
  };

  const insert = oneAtATime(async (to: () => Place) => {
    updateSoon.cancel();
    form.settle();
    const problems = form.problems();
    if (problems.length) {
      complain(texts.form.mend(problems.length));
      form.focusOn(problems[0].id);
      return;
    }
    await painted();
    try {
      pane.go(to());
    } catch (error) {
      const placed =
        error instanceof CustomerValueError && form.place(error, wordsFor(error, pane));
      complain(placed ? texts.form.mend(1) : wordsFor(error, pane));
    }
  });

  const main = inserted ? () => updating(inserted) : anew;
  const element = h(
    "form",
    {
      class: "model",
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        void insert(main);
      },
      onkeydown: (event: KeyboardEvent) => {
        // A form without a submit button of the browser's own does not hear Enter.
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void insert(main);
      },
    },
    h("p", { class: "intro" }, inserted ? texts.update.intro(namesOf(inserted)) : model.summary),
    memory.missing !== undefined &&
      messageBar(
        "warning",
        icon("warning", "icon"),
        h("div", {}, texts.update.missing(isolated(memory.missing))),
      ),
    memory.moved !== undefined &&
      messageBar(
        "info",
        icon("table", "icon"),
        h("div", {}, texts.update.moved(isolated(memory.moved))),
      ),
    memory.grown && grownBar(memory.grown, memory, from, pane),
    inserted && memory.file && fromFile(memory.file, inserted, pane),
    form,
    preview,
  );
  const footer = h(
    "div",
    { class: "insert" },
    summary,
    button(
      { appearance: "primary", class: "insert-model", onclick: () => void insert(main) },
      inserted ? texts.update.button : texts.form.insert,
    ),
    inserted &&
      button(
        { appearance: "outline", class: "insert-another", onclick: () => void insert(anew) },
        texts.update.another,
      ),
    h("p", { class: "hint" }, inserted ? texts.update.hint : texts.form.adds),
  );
  void update();
  return {
    title: model.title,
    element,
    footer,
    back: () => ({ screen: "home", focus: inserted?.key ?? model.id }),
    dispose() {
      updateSoon.cancel();
      form.dispose();
    },
  };
}

/** Says that a remembered table has been continued since; where it may have been a part of one, its rest is read when asked for. */
function grownBar(grown: Grown, memory: Memory, from: Place, pane: Pane): HTMLElement {
  const t = pane.texts.update;
  const address = isolated(grown.info.address);
  if (grown.isRead)
    return messageBar("info", icon("table", "icon"), h("div", {}, t.grown(grown.rows, address)));
  const press = button(
    {
      ...{ appearance: "outline", class: "read-below" },
      onclick: () => void take(),
    },
    t.readBelow,
  );
  const take = async () => {
    press.disabledFocusable = true;
    memory.table = await readTable(pane.host, grown.info);
    memory.check = undefined;
    memory.ends = true;
    memory.grown = { ...grown, isRead: true };
    pane.go(from);
  };
  return messageBar(
    "warning",
    icon("warning", "icon"),
    h("div", {}, h("p", {}, t.below(grown.rows, isolated(memory.table!.info.address))), press),
  );
}

/** A browser cannot open a file again by itself, so it is asked for. */
const fromFile = (file: FileRecord, inserted: InsertedModel, pane: Pane): HTMLElement =>
  h(
    "section",
    { class: "from-file" },
    h("p", { class: "note" }, pane.texts.large.from(isolated(file.name), file.modified)),
    button(
      {
        ...{ appearance: "outline", class: "choose-file" },
        onclick: () => pane.go({ screen: "large", inserted }),
      },
      pane.texts.large.anew,
    ),
  );

const namesOf = ({ sheets }: InsertedModel): string[] =>
  Object.values(sheets).flatMap((name) => (name === undefined ? [] : [isolated(name)]));

/** Shows the preview of the answers, or why there is none; what is wrong with one answer is said at its question. */
async function updatePreview(
  model: AnyModel,
  form: Form,
  preview: PreviewPanel,
  pane: Pane,
): Promise<void> {
  const { texts } = pane;
  const problems = form.problems();
  if (problems.length) {
    const missing = problems.some(({ message }) => message === texts.problems.table);
    preview.wait(missing ? texts.preview.waiting : texts.preview.incomplete);
    return;
  }
  try {
    await preview.show(() => model.preview(form.value));
    form.settle();
  } catch (error) {
    const placed = error instanceof CustomerValueError && form.place(error, wordsFor(error, pane));
    if (placed) preview.wait(texts.preview.incomplete);
    else preview.fail(wordsFor(error, pane));
  }
}

/** The domain's errors are sentences for the user; anything else is a fault of ours and says so. */
const wordsFor = (error: unknown, { texts, locale }: Pane): string =>
  error instanceof CustomerValueError
    ? sentence(error, locale)
    : texts.problems.unexpected(reasonOf(error));
