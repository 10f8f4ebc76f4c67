/** The families of functions, from the reference that the build makes of their JSDoc. */
import type { Example, Family } from "./checks/functions";

export interface Entry {
  /** The first word of the function's id: "rfm". */
  readonly family: string;
  readonly examples: readonly Example[];
}

/** In the order of the titles; families without a title come after them under their own names. */
export function familiesOf(
  reference: readonly Entry[],
  titles: Readonly<Record<string, string>>,
): Family[] {
  const ids = new Set([...Object.keys(titles), ...reference.map(({ family }) => family)]);
  return [...ids].flatMap((id) => {
    const examples = reference
      .filter(({ family }) => family === id)
      .flatMap(({ examples }) => examples);
    return examples.length ? [{ id, title: titles[id] ?? id, examples }] : [];
  });
}
