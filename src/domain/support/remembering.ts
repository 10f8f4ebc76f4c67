/**
 * A costly function of numbers, text and lists of them that answers from memory when asked the same again: a sheet calculates a formula each
 * time one of its cells is touched, even by the same value.
 */
export function remembering<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
  { most }: { /** Answers kept. */ readonly most: number },
): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = JSON.stringify(args);
    const found = known.has(key) ? known.get(key)! : compute(...args);
    known.delete(key);
    known.set(key, found); // the last asked for is the last to go
    if (known.size > most) known.delete(known.keys().next().value!);
    return found;
  };
}
