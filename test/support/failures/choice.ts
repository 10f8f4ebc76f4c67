/** Which failures are tried: all, or some that a seed chooses, the same each time. */

export const EXHAUSTIVE = Boolean(process.env.CV_EXHAUSTIVE);
const SEED = Number(process.env.CV_SEED ?? 1);

/** Numbers from 0 to 1 that a seed and a name choose (mulberry32). */
export function drawsFor(name: string): () => number {
  let state = [...name].reduce(
    (sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 16777619),
    SEED,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const oneOf = <T>(items: readonly T[], draw: () => number): T =>
  items[Math.floor(draw() * items.length)];

/** At most so many of the items, spread over all of them, in their order. */
export function someOf<T>(items: readonly T[], most: number, draw: () => number): T[] {
  const part = items.length / most;
  if (part <= 1) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.floor((i + draw()) * part)]);
}
