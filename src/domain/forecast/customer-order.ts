/** Customers in order of their ids: those that are numbers by size, then those that are text, by UTF-16 code units. */
import { sortedByKeys } from "../numerics/distinct";

/** Fewer texts are compared with each other. */
const FEW = 1000;
/** Characters of a text that are looked at for its key. */
const LONGEST = 16;

/** Where customers stand in that order; `codes` are indices into `values`, which are distinct. */
export function customerOrder(values: readonly (string | number)[], codes: Int32Array): Int32Array {
  const numbers: number[] = [];
  const texts: number[] = [];
  const id = (c: number) => values[codes[c]];
  for (let c = 0; c < codes.length; c++) (typeof id(c) === "number" ? numbers : texts).push(c);
  numbers.sort((one, other) => (id(one) as number) - (id(other) as number));
  const order = new Int32Array(codes.length);
  order.set(numbers);
  const sorted = textOrder(texts.map((c) => id(c) as string));
  for (let i = 0; i < sorted.length; i++) order[numbers.length + i] = texts[sorted[i]];
  return order;
}

/**
 * Where texts stand in order. What follows the beginning that all share becomes a number of 32 bits, as many characters of it as
 * the alphabet in use allows; a radix sort by these numbers leaves few texts to be compared.
 */
function textOrder(texts: readonly string[]): Uint32Array {
  const before = (one: number, other: number) => (texts[one] < texts[other] ? -1 : 1);
  if (texts.length < FEW) return Uint32Array.from(texts.keys()).sort(before);
  return sortedByKeys(keysOf(texts), before).order;
}

/** A number for each text, in the same order as the texts, but alike for those that begin alike. */
function keysOf(texts: readonly string[]): Uint32Array {
  const start = sharedBeginning(texts);
  const digits = new Uint16Array(65_536); // by code unit; 0 stands for the end of the text
  for (const text of texts)
    for (let j = Math.min(text.length, start + LONGEST) - 1; j >= start; j--)
      digits[text.charCodeAt(j)] = 1;
  let base = 1;
  for (let unit = 0; unit < digits.length; unit++) if (digits[unit]) digits[unit] = base++;
  let places = 0;
  for (let all = base; all <= 2 ** 32 && places < LONGEST; all *= base) places++;
  const keys = new Uint32Array(texts.length);
  for (let i = 0; i < keys.length; i++) {
    const text = texts[i];
    let key = 0;
    for (let j = start; j < start + places; j++)
      key = key * base + (j < text.length ? digits[text.charCodeAt(j)] : 0);
    keys[i] = key;
  }
  return keys;
}

/** How many characters all the texts begin with. */
function sharedBeginning(texts: readonly string[]): number {
  const [first] = texts;
  let shared = first.length;
  for (const text of texts) {
    let j = 0;
    while (j < shared && j < text.length && text.charCodeAt(j) === first.charCodeAt(j)) j++;
    shared = j;
  }
  return shared;
}
