/** The page: the bar above, the grid, a divider that can be dragged, the pane. In a narrow window the pane lies over. */
import { h } from "./dom";
import { keepPreference, preference } from "./preferences";

export interface Layout {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  setPaneShown(shown: boolean): void;
  paneShown(): boolean;
  /** Names for screen readers. */
  setLabels(labels: { pane: string; divider: string }): void;
}

export const PANE_ID = "task-pane";

const NARROWEST_PANE = 320;
const WIDEST_PANE = 720;
const USUAL_PANE = 380;
/** What is left to the grid at least. */
const NARROWEST_GRID = 320;
/** By an arrow key. */
const STEP = 16;

/** As in workbench.css: below this width the pane lies over the grid. */
const ROOM_FOR_BOTH = "(min-width: 761px)";

export function layOut(root: HTMLElement, bar: HTMLElement): Layout {
  const grid = h("main", { class: "grid" });
  const pane = h("div", { class: "pane-content", id: PANE_ID });
  const divider = h("div", {
    class: "divider",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-valuemin": String(NARROWEST_PANE),
    "aria-valuemax": String(WIDEST_PANE),
  });
  const side = h("aside", { class: "pane" }, divider, pane);
  const bench = h("div", { class: "bench" }, grid, side);
  root.append(bar, bench);

  const setWidth = (wanted: number): void => {
    const most = Math.min(WIDEST_PANE, bench.clientWidth - NARROWEST_GRID);
    const width = Math.round(Math.max(NARROWEST_PANE, Math.min(wanted, most)));
    bench.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };
  const keepWidth = (): void => {
    keepPreference("pane-width", divider.getAttribute("aria-valuenow")!);
    // The grid draws itself for the size of the window, so it is told of its own.
    dispatchEvent(new Event("resize"));
  };
  dragging(divider, (x) => setWidth(bench.getBoundingClientRect().right - x), keepWidth);
  divider.addEventListener("keydown", ({ key }) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[key];
    if (!direction) return;
    setWidth(pane.offsetWidth + direction * STEP);
    keepWidth();
  });
  setWidth(Number(preference("pane-width")) || USUAL_PANE);

  const setPaneShown = (shown: boolean): void => {
    bench.classList.toggle("without-pane", !shown);
    dispatchEvent(new Event("resize"));
  };
  setPaneShown(matchMedia(ROOM_FOR_BOTH).matches && preference("pane") !== "hidden");

  return {
    grid,
    pane,
    setPaneShown(shown) {
      setPaneShown(shown);
      keepPreference("pane", shown ? "shown" : "hidden");
    },
    paneShown: () => !bench.classList.contains("without-pane"),
    setLabels(labels) {
      side.setAttribute("aria-label", labels.pane);
      divider.setAttribute("aria-label", labels.divider);
    },
  };
}

function dragging(handle: HTMLElement, moved: (x: number) => void, done: () => void): void {
  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => moved(clientX);
    handle.addEventListener("pointermove", move);
    handle.addEventListener(
      "lostpointercapture",
      () => {
        handle.removeEventListener("pointermove", move);
        done();
      },
      { once: true },
    );
  });
}
