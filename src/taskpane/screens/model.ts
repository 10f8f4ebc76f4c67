/** A model's screen: its questions, a preview that follows the answers, and the button that inserts it. */
import { CustomerValueError } from "../../domain/errors";
import type { Model } from "../../models/model";
import { type Form, questionForm } from "../controls/form";
import { debounced, h, painted } from "../dom";
import { button } from "../fluent";
import { icon } from "../icons";
import { type Pane, type Screen, reasonOf } from "../pane";
import { type PreviewPanel, previewPanel } from "../preview";

const QUIET_MILLISECONDS = 250;

export function modelScreen(model: Model, pane: Pane): Screen {
  const { texts } = pane;
  const memory = pane.memory(model.id);
  const form = questionForm(model.questions, memory, pane);
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

  const insert = async () => {
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
      const plan = model.plan(form.value);
      const from = { screen: "model", model: model.id } as const;
      pane.go({ screen: "insertion", title: model.title, plan, from });
    } catch (error) {
      const placed = error instanceof CustomerValueError && form.place(error.message);
      complain(placed ? texts.form.mend(1) : wordsFor(error, pane));
    }
  };

  const element = h(
    "form",
    {
      class: "model",
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        void insert();
      },
      onkeydown: (event: KeyboardEvent) => {
        // A form without a submit button of the browser's own does not hear Enter.
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void insert();
      },
    },
    h("p", { class: "intro" }, model.summary),
    form,
    preview,
  );
  const footer = h(
    "div",
    { class: "insert" },
    summary,
    button(
      { appearance: "primary", class: "insert-model", onclick: () => void insert() },
      texts.form.insert,
    ),
    h("p", { class: "hint" }, texts.form.adds),
  );
  void update();
  return {
    title: model.title,
    element,
    footer,
    back: () => ({ screen: "home", focus: model.id }),
    dispose() {
      updateSoon.cancel();
      form.dispose();
    },
  };
}

/** Shows the preview of the answers, or why there is none; what is wrong with one answer is said at its question. */
async function updatePreview(
  model: Model,
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
    const placed = error instanceof CustomerValueError && form.place(error.message);
    if (placed) preview.wait(texts.preview.incomplete);
    else preview.fail(wordsFor(error, pane));
  }
}

/** The domain's errors are sentences for the user; anything else is a fault of ours and says so. */
const wordsFor = (error: unknown, { texts }: Pane): string =>
  error instanceof CustomerValueError ? error.message : texts.problems.unexpected(reasonOf(error));
