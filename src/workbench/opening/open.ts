/** Opens a file in the grid: read in a worker, shown before, then put in as a new sheet or not at all. */
import type { OpenChoices } from "../../data/open/file";
import type { Host } from "../../hosts/host";
import { type Locale, texts } from "../../locales";
import { painted } from "../../taskpane/dom";
import { reasonOf } from "../../taskpane/pane";
import { type DialogOptions, openingDialog } from "./dialog";
import { nameFrom, planOf } from "./plan";
import { type Reader, readerOf } from "./reader";
import type { Preview } from "./reading";
import { openingTexts } from "./texts";

export interface Surroundings {
  readonly root: HTMLElement;
  readonly host: Host;
  readonly locale: Locale;
  readonly notify: (words: string) => void;
  /** Takes a file that the grid cannot hold. */
  readonly readLarge: (file: File) => void;
}

/** Packed files and texts so large that a page had better not hold them: read as a stream, never as a sheet. */
export const isForStream = ({ name, size }: File): boolean =>
  /\.(parquet|gz)$/i.test(name) || (size > MOST_BYTES && !/\.xlsx$/i.test(name));
const MOST_BYTES = 150_000_000;

/** Cells that the grid holds, with all it keeps of them, in the memory a browser gives a page (see README, Decisions). */
const MOST_CELLS = 3_000_000;
/** As in Excel. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Resolves when the file is open, or the user has left it. */
export async function openInGrid(
  file: File,
  { root, host, locale, notify, readLarge }: Surroundings,
): Promise<void> {
  const say = openingTexts(locale);
  const { notOpened } = texts(locale).data;
  let reader: Reader | undefined;
  let leave!: () => void;
  const left = new Promise<"left">((resolve) => {
    leave = () => resolve("left");
  });
  /** What is under way, or nothing any more once the user has left. */
  const unlessLeft = <T>(work: Promise<T>): Promise<T | "left"> => Promise.race([work, left]);
  const options: DialogOptions = {
    ...{ file: file.name, say, left: leave },
    refusal: ({ refusal, detail }) => notOpened[refusal](detail),
    tooLarge({ rows, columns }) {
      if (rows > MOST_ROWS) return say.tooLarge("rows", rows, MOST_ROWS);
      if (columns > MOST_COLUMNS) return say.tooLarge("columns", columns, MOST_COLUMNS);
      const cells = rows * columns;
      return cells > MOST_CELLS ? say.tooLarge("cells", cells, MOST_CELLS) : undefined;
    },
  };
  const dialog = openingDialog(root, options);
  try {
    dialog.busy(say.reading);
    const made = await unlessLeft(readerOf(file));
    if (made === "left") return;
    reader = made;
    const preview = await agreed(made, dialog, say.reading, unlessLeft);
    if (preview === "large") readLarge(file);
    if (!preview || preview === "large") return;
    dialog.busy(say.filling(preview.rows), 0);
    const rows = await unlessLeft(
      made.rows(preview.rows, (done) => dialog.busy(say.filling(preview.rows), done)),
    );
    if (rows === "left") return;
    await painted();
    const { source } = preview;
    const name =
      source.kind === "workbook" && source.sheets.length > 1 ? source.sheet : nameFrom(file.name);
    await host.apply(planOf(name, preview, rows));
    notify(say.opened(file.name, preview.rows - (preview.headingRow ?? 0)));
  } catch (error) {
    await dialog.fail(say.failed(reasonOf(error)));
  } finally {
    reader?.dispose();
    dialog.close();
  }
}

/** Reads until the user says it is right; undefined if the user leaves; "large" if it is to be read as a large file. */
async function agreed(
  reader: Reader,
  dialog: ReturnType<typeof openingDialog>,
  reading: string,
  unlessLeft: <T>(work: Promise<T>) => Promise<T | "left">,
): Promise<Preview | "large" | undefined> {
  let choices: OpenChoices = {};
  for (;;) {
    const outcome = await unlessLeft(reader.preview(choices));
    if (outcome === "left") return undefined;
    const decision = await dialog.show(outcome, choices);
    if (decision.do === "leave") return undefined;
    if (decision.do === "read large") return "large";
    if (decision.do === "open") return "refusal" in outcome ? undefined : outcome;
    ({ choices } = decision);
    dialog.busy(reading);
  }
}
