/** A file to choose, in the pane's own words: what browsers write beside a file input is in their language, not the reader's. */
import { h } from "./dom";

/** `input` takes the focus and opens the dialogue, as its label does, which looks like a button. */
export const fileChoice = (label: string, input: HTMLInputElement): HTMLElement => {
  input.classList.add("visually-hidden");
  return h("label", { class: "file-choice" }, input, label);
};
