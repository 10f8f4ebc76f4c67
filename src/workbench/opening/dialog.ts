/** The dialog before a file is opened: how it was read, with a choice, its first rows, and whether it fits. */
import { ENCODINGS, type Encoding } from "../../data/open/encodings";
import type { OpenChoices } from "../../data/open/file";
import { formatDate } from "../../domain/support/dates";
import type { PlanCell } from "../../models/plan";
import { h } from "../dom";
import type { OpeningTexts } from "./texts";
import type { Outcome, Preview } from "./reading";

export interface OpeningDialog {
  /** Shows how far it is: 0 to 1, or undefined where that is not known. */
  busy(words: string, done?: number): void;
  /** Shows what would be opened, or why not; resolves when the user has decided or wants it read otherwise. */
  show(outcome: Outcome, choices: OpenChoices): Promise<Decision>;
  /** Shows why it failed, until it is closed. */
  fail(words: string): Promise<void>;
  close(): void;
}

export type Decision =
  | { readonly do: "open" }
  | { readonly do: "leave" }
  /** As a stream, since the grid cannot hold it. */
  | { readonly do: "read large" }
  | { readonly do: "read"; readonly choices: OpenChoices };

export interface DialogOptions {
  readonly file: string;
  readonly say: OpeningTexts;
  /** A sentence where the grid cannot hold so much; undefined where it can. */
  readonly tooLarge: (preview: Preview) => string | undefined;
  /** The texts of refusals, by kind. */
  readonly refusal: (outcome: Extract<Outcome, { refusal: unknown }>) => string;
  /** Called when the user leaves while it is busy. */
  readonly left: () => void;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

export function openingDialog(root: HTMLElement, options: DialogOptions): OpeningDialog {
  const { say, file } = options;
  const body = h("div", { class: "opening-body" });
  const footer = h("footer");
  const title = h("h2", { id: "opening-title" }, say.title(file));
  const dialog = h(
    "dialog",
    { class: "message opening", "aria-labelledby": "opening-title" },
    title,
    body,
    footer,
  );
  let leave = options.left;
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });
  dialog.addEventListener("close", () => dialog.remove());
  root.append(dialog);
  dialog.showModal();

  const press = (words: string, action: () => void, isMain = false) => {
    const made = h("button", { type: "button", ...(isMain && { class: "main" }) }, words);
    made.addEventListener("click", action);
    return made;
  };

  return {
    busy(words, done) {
      leave = options.left;
      const bar = h("progress", {
        "aria-label": words,
        ...(done !== undefined && { max: "1", value: String(done) }),
      });
      body.replaceChildren(h("p", { role: "status" }, words), bar);
      if (footer.childElementCount !== 1)
        footer.replaceChildren(press(say.cancel, () => options.left()));
    },

    show(outcome, choices) {
      return new Promise((resolve) => {
        leave = () => resolve({ do: "leave" });
        const otherwise = (change: OpenChoices) =>
          resolve({ do: "read", choices: { ...choices, ...change } });
        const problem = "refusal" in outcome ? options.refusal(outcome) : options.tooLarge(outcome);
        const open = press(say.open, () => resolve({ do: "open" }), true);
        const large = press(say.large, () => resolve({ do: "read large" }), true);
        body.replaceChildren(
          ...("refusal" in outcome
            ? []
            : [howRead(outcome, choices, say, otherwise), table(outcome, say)]),
          ...("refusal" in outcome || !outcome.cutOff
            ? []
            : [h("p", { class: "problem", role: "status" }, say.cutOff(outcome.cutOff))]),
          ...(problem ? [h("p", { class: "problem", role: "alert" }, problem)] : []),
        );
        footer.replaceChildren(
          ...(problem ? [] : [open]),
          ...(problem && !("refusal" in outcome) && outcome.source.kind === "text" ? [large] : []),
          press(problem ? say.close : say.cancel, () => resolve({ do: "leave" })),
        );
        (footer.firstElementChild as HTMLElement).focus();
      });
    },

    fail(words) {
      return new Promise((resolve) => {
        leave = resolve;
        body.replaceChildren(h("p", { class: "problem", role: "alert" }, words));
        const close = press(say.close, resolve, true);
        footer.replaceChildren(close);
        close.focus();
      });
    },

    close: () => dialog.close(),
  };
}

/** Encoding and separator of a text, or the sheet of a workbook, each with a choice. */
function howRead(
  { source, rows, columns }: Preview,
  { withoutHidden }: OpenChoices,
  say: OpeningTexts,
  otherwise: (change: OpenChoices) => void,
): HTMLElement {
  const choice = <T extends string>(
    label: string,
    values: readonly (readonly [value: T, words: string])[],
    current: T,
    change: (value: T) => OpenChoices,
  ) => {
    const select = h(
      "select",
      {},
      ...values.map(([value, words]) => {
        const option = h("option", { value }, words);
        option.selected = value === current;
        return option;
      }),
    );
    select.addEventListener("change", () => otherwise(change(select.value as T)));
    return h("label", {}, h("span", {}, label), select);
  };
  const { alike = [], isJoined, hidden } = source.kind === "workbook" ? source : {};
  const choices =
    source.kind === "workbook"
      ? [
          choice(
            say.sheet,
            source.sheets.map((name) => [name, name]),
            source.sheet,
            (sheet) => ({ sheet, isJoined: false }),
          ),
          ...(alike.length
            ? [
                choice(
                  say.alike(alike),
                  [
                    ["one", say.oneSheet(source.sheet)],
                    ["all", say.allSheets(alike.length + 1)],
                  ],
                  isJoined ? "all" : "one",
                  (rows) => ({ sheet: source.sheet, isJoined: rows === "all" }),
                ),
              ]
            : []),
          ...(hidden
            ? [
                choice(
                  say.hidden(hidden),
                  [
                    ["with", say.withHidden],
                    ["without", say.withoutHidden],
                  ],
                  withoutHidden ? "without" : "with",
                  (rows) => ({ withoutHidden: rows === "without" }),
                ),
              ]
            : []),
        ]
      : [
          choice<Encoding>(
            say.encoding,
            ENCODINGS.map((encoding) => [encoding, say.encodings[encoding]]),
            source.encoding,
            (encoding) => ({ encoding }),
          ),
          choice<string>(
            say.separator,
            DELIMITERS.map((delimiter) => [delimiter, say.separators[delimiter]]),
            source.delimiter,
            (delimiter) => ({ delimiter }),
          ),
        ];
  return h("div", { class: "how-read" }, ...choices, h("p", {}, say.size(rows, columns)));
}

/** The first rows; a column of days shows them as days. */
function table({ first, formats, headingRow, columns }: Preview, say: OpeningTexts): HTMLElement {
  const shown = (cell: PlanCell, i: number): string =>
    cell === null
      ? ""
      : typeof cell === "number" && isOfDays(formats[i])
        ? dayText(cell, formats[i])
        : String(cell);
  const rows = first.map((row, i) =>
    h(
      "tr",
      {},
      ...row.map((cell, j) =>
        i + 1 === headingRow
          ? h("th", { scope: "col" }, shown(cell, j))
          : h("td", typeof cell === "number" ? { class: "number" } : {}, shown(cell, j)),
      ),
      ...(row.length < columns ? [h("td", {}, "…")] : []),
    ),
  );
  // it scrolls, so it can be reached by keyboard
  const frame = { class: "first-rows", tabindex: "0", role: "region", "aria-label": say.firstRows };
  return h("div", frame, h("table", {}, h("tbody", {}, ...rows)));
}

/** A format of days or times; that of a currency is shown once the file is open. */
const isOfDays = (format: string | undefined): format is string => /^(yyyy|hh)/.test(format ?? "");

function dayText(serial: number, format: string): string {
  const minutes = Math.round((serial % 1) * 1440);
  const two = (n: number) => String(n).padStart(2, "0");
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (!format.startsWith("yyyy")) return time;
  return format.includes("hh") ? `${formatDate(serial)} ${time}` : formatDate(serial);
}
