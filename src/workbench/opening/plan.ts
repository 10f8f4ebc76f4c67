/** A file's rows as a plan: one new sheet. */
import type { Plan, PlanCell } from "../../models/plan";
import type { Preview } from "./reading";

const NARROWEST = 64;
const WIDEST = 280;
/** Pixels: of a Latin letter or figure, of a bold one, and of what stands left and right of a text. */
const LETTER = 7.5;
const BOLD_LETTER = 9;
const MARGIN = 14;
/** Rows that tell how wide a column is to be. */
const TELLING = 200;

export function planOf(name: string, preview: Preview, rows: readonly PlanCell[][]): Plan {
  const { formats, headingRow } = preview;
  const headings = headingRow === 1;
  return {
    title: name,
    names: [],
    // the table around the selected cell is what the pane offers, and a bill has blank rows above its headings
    select: { sheet: "file", cell: `A${headingRow || 1}` },
    sheets: [
      {
        id: "file",
        name,
        gridLines: true,
        ...(headingRow && headingRow < 10 && { freeze: { rows: headingRow } }),
        columns: formats.map((format, i) => ({
          width: Math.max(widthOf(i, format, rows), headings ? widthOfWords(rows[0][i]) : 0),
          ...(format && { format }),
        })),
        blocks: headings
          ? [
              { at: "A1", cells: rows.slice(0, 1), style: "column heading", format: "@" },
              ...(rows.length > 1 ? [{ at: "A2", cells: rows.slice(1) }] : []),
            ]
          : [{ at: "A1", cells: rows }],
      },
    ],
  };
}

function widthOf(
  i: number,
  format: string | undefined,
  rows: readonly (readonly PlanCell[])[],
): number {
  const longest = rows
    .slice(0, TELLING)
    .reduce(
      (most, row) =>
        Math.max(
          most,
          format && typeof row[i] === "number" ? format.length : lettersIn(row[i] ?? ""),
        ),
      0,
    );
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + MARGIN)));
}

/** So wide that a heading breaks between its words only. */
function widthOfWords(heading: PlanCell): number {
  const words = String(heading ?? "").split(/\s+/);
  const longest = Math.max(...words.map(lettersIn));
  return Math.round(Math.min(WIDEST, longest * BOLD_LETTER + MARGIN));
}

/** Of the first line; a Chinese character is as wide as two letters. */
function lettersIn(cell: unknown): number {
  const [line] = String(cell).split(/\r?\n/);
  return line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

/** A sheet's name from a file's: "orders 2024" for "orders 2024.csv". */
export const nameFrom = (file: string): string => file.replace(/\.[^.]{1,5}$/, "") || file;
