/** What the grid owes people who use a keyboard or a screen reader: names for its inputs, a natural order of focus. */

export interface GridLabels {
  /** The box that names the selected cell. */
  readonly nameBox: string;
  readonly zoom: string;
  readonly fontSize: string;
  readonly rowsToAdd: string;
}

const INPUTS: Readonly<Record<keyof GridLabels, string>> = {
  nameBox: ".o-named-range-selector input",
  zoom: ".o-number-input[max='300']",
  fontSize: ".o-number-input[max='400']",
  rowsToAdd: ".o-grid-add-rows-input",
};

/** Keeps the grid's inputs named, also those that it draws later. */
export function makeAccessible(grid: HTMLElement, say: () => GridLabels): void {
  const mend = () => {
    const labels = say();
    for (const [input, selector] of Object.entries(INPUTS) as [keyof GridLabels, string][])
      for (const element of grid.querySelectorAll(selector))
        if (element.getAttribute("aria-label") !== labels[input])
          element.setAttribute("aria-label", labels[input]);
    // A positive tabindex would come before everything else on the page.
    for (const element of grid.querySelectorAll("[tabindex='1']"))
      element.setAttribute("tabindex", "0");
  };
  let isDue = false;
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      mend();
    });
  }).observe(grid, { childList: true, subtree: true });
  mend();
}
