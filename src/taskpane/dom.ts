/** Elements from code. Text becomes text nodes, never markup: what stands in a workbook cannot act in the page. */

type Listener = (event: any) => void;
/** Attributes, and listeners under names such as `onclick`; undefined and false leave an attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;
export type Child = Node | string | undefined | false;
type ElementOf<K extends string> = K extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[K]
  : HTMLElement;

/** `h("p", {class: "note"}, "text")` makes `<p class="note">text</p>`. */
export function h<K extends string>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): ElementOf<K> {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") made.addEventListener(name.slice("on".length), value);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...present(children));
  return made as ElementOf<K>;
}

/** Puts other children in an element's place, leaving out what is undefined or false. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children));
}

const present = (children: readonly Child[]): (Node | string)[] =>
  children.filter((child): child is Node | string => child !== undefined && child !== false);

let ids = 0;
/** An id that no other element of the page has. */
export const uniqueId = (word: string): string => `cv-${word}-${++ids}`;

/** Puts text in an element unless it says so already, so that a live region does not repeat itself. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The beginning of a long text: what someone else has written must not push everything else out. */
export const shortened = (text: string, length: number): string =>
  [...text.slice(0, 2 * length)].length > length
    ? `${[...text].slice(0, length - 1).join("")}…`
    : text;

/** A text whose dates are not broken at their hyphens. */
export const withDates = (text: string): Child[] =>
  text
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, i) => (i % 2 ? h("span", { class: "date" }, part) : part));

/** Text of someone else's within a sentence of ours: marks for right-to-left writing in it end with it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Lets the browser paint before work that keeps it busy. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // A hidden page gets no frames, so a timer stands by.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });

/** Starts something that takes a while; further presses meanwhile start nothing. */
export function oneAtATime<T extends unknown[]>(
  start: (...asked: T) => Promise<void>,
): (...asked: T) => Promise<void> {
  let isUnderWay = false;
  return async (...asked) => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await start(...asked);
    } finally {
      isUnderWay = false;
    }
  };
}

/** Calls back once things have been quiet for a while. */
export function debounced(
  milliseconds: number,
  action: () => void,
): (() => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return Object.assign(
    () => {
      cancel();
      timer = setTimeout(action, milliseconds);
    },
    { cancel },
  );
}
