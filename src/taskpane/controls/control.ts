/**
 * A control is a function that returns an element with a `value`, and an `input` event when it changes: the manner of
 * Observable Inputs, no framework. `problem` says what is wrong with what was entered.
 */
export interface Control<V> extends HTMLElement {
  /** undefined while there is nothing usable. */
  readonly value: V | undefined;
  /** In words, for the person who entered it; undefined when nothing is wrong. */
  readonly problem: string | undefined;
  /** What takes the keyboard; labels and descriptions refer to it. */
  readonly target: HTMLElement;
}

export interface Entry<V> {
  readonly value?: V;
  readonly problem?: string;
}

/** Makes a control of an element; `read` says what stands in it now. */
export function asControl<V>(
  element: HTMLElement,
  target: HTMLElement,
  read: () => Entry<V>,
): Control<V> {
  Object.defineProperties(element, {
    value: { get: () => read().value },
    problem: { get: () => read().problem },
    target: { value: target },
  });
  return element as Control<V>;
}

/** Tells that a control's value changed, where no input element of the browser's has done so. */
export const changed = (control: HTMLElement): boolean =>
  control.dispatchEvent(new Event("input", { bubbles: true }));
