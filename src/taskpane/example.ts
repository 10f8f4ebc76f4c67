/** An example of a function: its formula and result, to be put in the active cell or copied. */
import type { RangeInfo } from "../hosts/host";
import { isSingleCell } from "./candidate";
import { copyText } from "./clipboard";
import { fill, h, isolated, oneAtATime } from "./dom";
import { button } from "./fluent";
import { icon } from "./icons";
import { type Pane, reasonOf } from "./pane";

export function exampleLine(
  { formula, result }: { readonly formula: string; readonly result: string },
  pane: Pane,
): HTMLElement {
  const t = pane.texts.reference;
  const code = h("code", { class: "formula" }, formula);
  const outcome = h("div", { class: "outcome", role: "status" });
  const report = (message: string, ...more: readonly HTMLElement[]) =>
    fill(outcome, h("span", {}, message), ...more);

  const put = oneAtATime(async (replaced?: string) => {
    report(t.putting);
    try {
      const cell = await pane.host.selection();
      if (!cell || !isSingleCell(cell)) return report(t.oneCell);
      const [[standing]] = await pane.host.read(cell.address);
      if (standing !== "" && cell.address !== replaced) return ask(cell);
      await pane.host.enter(formula);
      report(t.placed(isolated(cell.address)));
      putButton.focus();
    } catch (error) {
      report(t.putFailed(reasonOf(error)));
    }
  });
  /** What stands in a cell is the user's: it is replaced only when they say so, and only in that cell. */
  const ask = ({ address }: RangeInfo) => {
    const keep = () => {
      report(t.kept);
      putButton.focus();
    };
    const replace = button({ size: "small", onclick: () => void put(address) }, t.replace);
    report(
      t.occupied(isolated(address)),
      h(
        "div",
        { class: "actions" },
        replace,
        button({ size: "small", appearance: "subtle", onclick: keep }, t.keep),
      ),
    );
    replace.focus();
  };
  const copy = async () => report((await copyText(formula, code)) ? t.copied : t.copyFailed);

  const putButton = button(
    { size: "small", "aria-label": t.putNamed(formula), onclick: () => void put() },
    icon("table", "start"),
    t.put,
  );
  return h(
    "div",
    { class: "example-line" },
    code,
    h(
      "p",
      { class: "result" },
      h("span", { class: "visually-hidden" }, t.gives),
      h("span", { "aria-hidden": "true" }, "→"),
      " ",
      h("code", {}, result),
    ),
    h(
      "div",
      { class: "actions" },
      putButton,
      button(
        {
          size: "small",
          appearance: "subtle",
          "aria-label": t.copyNamed(formula),
          onclick: () => void copy(),
        },
        t.copy,
      ),
    ),
    outcome,
  );
}
