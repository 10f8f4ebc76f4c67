/** How wide words are in a bold heading: the widths of DejaVu Sans Bold, which is wider than the fonts of Excel. */

/** Thousandths of the size of the font. */
const WIDTHS = new Map(
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
/** Of digits, and of Chinese. */
const [DIGIT, WHOLE] = [696, 1000];
/** Pixels: 10 points, and what stays free at both edges of a cell. */
const [SIZE, EDGES] = [13.33, 6];

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (WIDTHS.get(sign) ?? (/\d/.test(sign) ? DIGIT : WHOLE)) / 1000,
    0,
  ) * SIZE;

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
