/** Some of several things in an order of the user's choice: a list of boxes to tick, each with buttons that move it. */
import type { Answer, Question } from "../../models/model";
import { chosenIn, inOrder } from "../../models/dashboard/gathered";
import { h } from "../dom";
import { icon } from "../icons";
import { type Pane, number } from "../pane";
import { type Control, asControl, changed } from "./control";

type Several = Extract<Question, { kind: "several" }>;

interface Line {
  readonly value: string;
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
}

export function severalInput(question: Several, answer: Answer, pane: Pane): Control<Answer> {
  const { choices, most, label, takesNew } = question;
  const t = pane.texts.several;
  const values = choices.map(({ value }) => value);
  const given = String(answer ?? question.value);
  const lines = inOrder(given, values, takesNew && chosenIn(given).length < most).map(
    ({ value, isChosen }) => lineOf(value, isChosen),
  );
  const list = h("ul", { class: "several", role: "group", "aria-label": label, tabindex: -1 });
  arrange();

  function lineOf(value: string, isChosen: boolean): Line {
    const name = choices.find((each) => each.value === value)!.label;
    const box = h("input", { type: "checkbox", checked: isChosen });
    const mover = (way: "up" | "down", by: number) =>
      h(
        "button",
        {
          ...{ type: "button", class: "move", "aria-label": t[way](name), title: t[way](name) },
          onclick: () => move(value, by),
        },
        icon(way),
      );
    const [up, down] = [mover("up", -1), mover("down", 1)];
    const element = h("li", {}, h("label", {}, box, h("bdi", {}, name)), up, down);
    return { value, element, box, up, down };
  }

  function arrange(): void {
    list.replaceChildren(...lines.map(({ element }) => element));
    lines.forEach(({ up, down }, i) => {
      up.disabled = i === 0;
      down.disabled = i === lines.length - 1;
    });
  }

  function move(value: string, by: number): void {
    const at = lines.findIndex((line) => line.value === value);
    const [line] = lines.splice(at, 1);
    lines.splice(at + by, 0, line);
    arrange();
    // the button that was pressed, or the other one at an end of the list
    const [pressed, other] = by < 0 ? [line.up, line.down] : [line.down, line.up];
    (pressed.disabled ? other : pressed).focus();
    changed(list);
  }

  return asControl(list, list, () => {
    const chosen = lines.filter(({ box }) => box.checked).length;
    return chosen > most
      ? { problem: t.tooMany(number(pane, most)) }
      : { value: lines.map(({ value, box }) => `${box.checked ? "" : "-"}${value}`).join() };
  });
}
