/** The pane's few icons, drawn on a 20 × 20 grid with lines in the colour of the text around them. */

const PATHS = {
  back: "M12.5 4.5 7 10l5.5 5.5",
  next: "M7.5 4.5 13 10l-5.5 5.5",
  lock: "M5.5 9h9v7.5h-9zM7.5 9V6.5a2.5 2.5 0 0 1 5 0V9",
  done: "M4.5 10.5 8.5 14.5 15.5 6",
  warning: "M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.3",
  search: "M8.5 13.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM12.2 12.2 16.5 16.5",
  table: "M3.5 4.5h13v11h-13zM3.5 8.2h13M8 8.2v7.3M12.3 8.2v7.3",
  dashboard: "M3.5 4h5.5v6H3.5zM11 4h5.5v3.5H11zM11 9.5h5.5V16H11zM3.5 12h5.5v4H3.5z",
  up: "M10 15.5v-11M5.5 9 10 4.5 14.5 9",
  down: "M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5",
  functions:
    "M12.5 4.2c-2.6-.9-3.4.5-3.8 2.8L7.3 14c-.4 1.9-1.3 2.6-3 2M6 8.5h5.5M12.2 11l4 4.5M16.2 11l-4 4.5",
  large: "M5 3.5h6.5L15 7v9.5H5zM11.5 3.5V7H15M10 9v5M7.8 11.8 10 14l2.2-2.2",
  warehouse:
    "M4 5.5c0-1.1 2.7-2 6-2s6 .9 6 2-2.7 2-6 2-6-.9-6-2zM4 5.5v9c0 1.1 2.7 2 6 2s6-.9 6-2v-9M4 10c0 1.1 2.7 2 6 2s6-.9 6-2",
  share: "M10 12V3.5M6.5 6.5 10 3l3.5 3.5M4.5 10v6.5h11V10",
  sheet: "M5.5 3.5h9v13h-9zM8 7h4M8 10h4M8 13h2.5",
  failed: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  absent: "M5 10h10",
  check: "M10 2.8 16 5v4.6c0 3.7-2.5 6.2-6 7.6-3.5-1.4-6-3.9-6-7.6V5zM7.2 9.8l2 2 3.6-4",
  undo: "M7.5 4.5 4 8l3.5 3.5M4 8h8a4 4 0 0 1 0 8H9",
} as const;

export type IconName = keyof typeof PATHS;

const SVG = "http://www.w3.org/2000/svg";

/** A decoration: whatever it stands for is said in words beside it or in its button's name. */
export function icon(name: IconName, slot?: "start" | "end" | "icon"): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  if (slot) svg.setAttribute("slot", slot);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** The product's mark, as in assets/customer-value.svg: a customer, and the value that grows. */
export function mark(): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "mark");
  svg.setAttribute("aria-hidden", "true");
  const parts = {
    customer: "M4 1.25a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5zM0 15v-3a4 4 0 0 1 8 0v3z",
    value: "M9 8h3v7H9zM13 1h3v14h-3z",
  };
  for (const [part, d] of Object.entries(parts)) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", part);
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
