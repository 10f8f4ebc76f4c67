/** A question as a field: label, hint, control, and in place what is wrong with the answer. */
import type { Question } from "../../models/model";
import { h, say, uniqueId } from "../dom";
import { icon } from "../icons";
import type { Pane } from "../pane";
import type { Control } from "./control";

export interface Field<V> extends Control<V> {
  /** Shows a problem; without one, the control's own, or none if there is none. */
  complain(message?: string): void;
}

/**
 * Wraps a control. Its own problem is shown once the user has left it, not while they are still typing; it goes as soon
 * as the answer is mended.
 */
export function field<V>(
  { label, hint, optional }: Pick<Question, "label" | "hint" | "optional">,
  control: Control<V>,
  pane: Pane,
): Field<V> {
  const { target } = control;
  target.id ||= uniqueId("input");
  const hintLine = hint && h("p", { class: "hint", id: uniqueId("hint") }, hint);
  const problemText = h("span");
  const problemLine = h(
    "p",
    { class: "problem", id: uniqueId("problem"), hidden: true },
    icon("warning"),
    problemText,
  );

  const complain = (message = control.problem) => {
    say(problemText, message ?? "");
    problemLine.hidden = !message;
    target.ariaInvalid = message ? "true" : null;
    const described = [hintLine, message && problemLine].filter((line) => line instanceof Element);
    target.setAttribute("aria-describedby", described.map(({ id }) => id).join(" "));
  };
  const element = h(
    "div",
    {
      class: "field",
      onchange: () => {
        complain();
        if (control.problem) pane.announce(`${label}${pane.texts.colon}${control.problem}`);
      },
      oninput: () => {
        if (!problemLine.hidden && !control.problem) complain();
      },
    },
    h(
      "label",
      { for: target.id },
      label,
      optional && h("span", { class: "optional" }, pane.texts.form.optional),
    ),
    hintLine,
    control,
    problemLine,
  );
  if (hintLine) target.setAttribute("aria-describedby", hintLine.id);
  return Object.defineProperties(element, {
    value: { get: () => control.value },
    problem: { get: () => control.problem },
    target: { value: target },
    complain: { value: complain },
  }) as unknown as Field<V>;
}
