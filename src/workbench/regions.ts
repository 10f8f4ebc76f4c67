/** F6 and Shift+F6 go round the parts of the page: the bar, the grid, the pane if it is shown. */

/** Makes F6 go round. Of each part its first place to type in or to press gets the focus, or else the part itself. */
export function goRoundWithF6(parts: () => readonly HTMLElement[]): void {
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const all = parts();
      const here = all.findIndex((part) => part.contains(document.activeElement));
      const step = event.shiftKey ? all.length - 1 : 1;
      enter(all[(here < 0 ? 0 : here + step) % all.length]);
    },
    // Before the grid, which keeps most keys to itself.
    { capture: true },
  );
}

/** Where the grid takes what is typed; it is there whether a cell is being edited or not. */
const GRID_INPUT = ".o-grid [contenteditable]";
const FIRST = "select, button, a[href], input";

/** Gives a part of the page the focus. */
export function enter(part: HTMLElement): void {
  const target =
    part.querySelector<HTMLElement>(GRID_INPUT) ?? part.querySelector<HTMLElement>(FIRST) ?? part;
  if (target === part) part.tabIndex = -1;
  target.focus();
}
