/** How wide words are in cells: the widths of DejaVu Sans, which is wider than the fonts of Excel. */

/** Thousandths of the size of the font, in bold. */
const BOLD = new Map(
  Object.entries({
    ...{ a: 675, b: 716, c: 593, d: 716, e: 678, f: 435, g: 716, h: 712, i: 343, j: 343, k: 665 },
    ...{ l: 343, m: 1042, n: 712, o: 687, p: 716, q: 716, r: 493, s: 595, t: 478, u: 712, v: 652 },
    ...{ w: 924, x: 645, y: 652, z: 582, A: 774, B: 762, C: 734, D: 830, E: 683, F: 683, G: 821 },
    ...{ H: 837, I: 372, J: 372, K: 775, L: 637, M: 995, N: 837, O: 850, P: 733, Q: 850, R: 770 },
    ...{ S: 720, T: 682, U: 812, V: 774, W: 1103, X: 771, Y: 724, Z: 725, " ": 348, ",": 380 },
    ...{ ".": 380, "-": 415, "%": 1002, "(": 457, ")": 457, "/": 365, "'": 306, "–": 500 },
    ...{ "±": 838, "+": 838, "×": 838, "=": 838, "&": 872, ":": 400 },
  }),
);
/** The same, not in bold. */
const REGULAR = new Map(
  Object.entries({
    ...{ a: 613, b: 635, c: 550, d: 635, e: 615, f: 352, g: 635, h: 634, i: 278, j: 278, k: 579 },
    ...{ l: 278, m: 974, n: 634, o: 612, p: 635, q: 635, r: 411, s: 521, t: 392, u: 634, v: 592 },
    ...{ w: 818, x: 592, y: 592, z: 525, A: 684, B: 686, C: 698, D: 770, E: 632, F: 575, G: 775 },
    ...{ H: 752, I: 295, J: 295, K: 656, L: 557, M: 863, N: 748, O: 787, P: 603, Q: 787, R: 695 },
    ...{ S: 635, T: 611, U: 732, V: 684, W: 989, X: 685, Y: 611, Z: 685, " ": 318, ",": 318 },
    ...{ ".": 318, "-": 361, "%": 950, "(": 390, ")": 390, "/": 337, "'": 275, "–": 500 },
    ...{ "±": 838, "+": 838, "×": 838, "=": 838, "&": 780, ":": 337, ";": 337, "·": 318 },
    ...{ "−": 838, "“": 518, "”": 518, "’": 318, "?": 531, $: 636, "€": 636, "£": 636 },
  }),
);
/** Of Chinese. */
const WHOLE = 1000;
/** Pixels: 10 points, and what stays free at both edges of a cell. */
const [SIZE, EDGES] = [13.33, 6];

const measured = (text: string, widths: ReadonlyMap<string, number>, digit: number): number =>
  [...text].reduce(
    (sum, sign) => sum + (widths.get(sign) ?? (/\d/.test(sign) ? digit : WHOLE)) / 1000,
    0,
  ) * SIZE;
const widthOf = (text: string): number => measured(text, BOLD, 696);
/** Pixels that a line of text takes in a cell, its edges included. */
export const lineWidth = (text: string): number => measured(text, REGULAR, 636) + EDGES;

const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/;

/** Where lines may be broken: at spaces, and around every Chinese sign. */
const pieces = (text: string): string[] =>
  text
    .split(" ")
    .flatMap((word) =>
      CHINESE.test(word) ? word.split(/(?<=[\u3000-\uffef])|(?=[\u3000-\uffef])/) : [word],
    );

/** The lines that a heading takes in a column, or more than any where a word of it is cut. */
export function linesIn(text: string, column: number): number {
  const room = column - EDGES;
  const space = CHINESE.test(text) ? 0 : widthOf(" ");
  let [lines, used] = [1, 0];
  for (const piece of pieces(text)) {
    const width = widthOf(piece);
    if (width > room) return Infinity;
    const next = used === 0 ? width : used + space + width;
    if (next <= room) used = next;
    else [lines, used] = [lines + 1, width];
  }
  return lines;
}
/** Letters of Arial, in which the grid and wider fonts of Excel draw, beside those of DejaVu Sans; Chinese signs are of one width. */
const ARIAL = 0.86;
/** Pixels that a finding takes, in bold. */
export const findingWidth = (text: string): number => {
  const letters = [...text].filter((sign) => BOLD.has(sign) || /\d/.test(sign)).join("");
  return widthOf(text) - (1 - ARIAL) * widthOf(letters) + EDGES;
};
