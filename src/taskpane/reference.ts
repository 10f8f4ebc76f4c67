/** The function reference as data, and how it is searched. The build makes it from the functions' JSDoc. */

export interface FunctionReference {
  /** "RFM.SEGMENT". */
  readonly id: string;
  /** As typed in a cell: "CV.RFM.SEGMENT". */
  readonly name: string;
  /** The source file, which is the first word of the id: "rfm". */
  readonly family: string;
  readonly summary: string;
  readonly parameters: readonly ParameterReference[];
  readonly returns: string;
  readonly remarks: string;
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

export interface ParameterReference {
  readonly name: string;
  /** Its English name, by which it is found as well; absent where that is its name. */
  readonly english?: string;
  readonly description: string;
  readonly optional: boolean;
  /** Takes a range of cells rather than one. */
  readonly range: boolean;
  readonly type: string;
}

/** "CV.RFM.SEGMENT(r, f, m, [bins])". */
export const signature = ({ name, parameters }: FunctionReference): string =>
  `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

/**
 * Functions that hold every word of the query in their name, summary, arguments, result or remarks, or in their
 * family's title. Chinese is written without spaces, so a word may stand anywhere. All functions if nothing is asked.
 */
export function search(
  reference: readonly FunctionReference[],
  query: string,
  familyTitle: (family: string) => string,
): readonly FunctionReference[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (!words.length) return reference;
  return reference.filter((entry) => {
    const text = folded(
      [
        entry.name,
        familyTitle(entry.family),
        entry.summary,
        ...entry.parameters.flatMap(({ name, english = "", description }) => [
          name,
          english,
          description,
        ]),
        entry.returns,
        entry.remarks,
      ].join("\n"),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Case, full-width forms and accents make no difference; "=CV.NPS(" finds CV.NPS. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^\s*=|\($/g, "");

/** Functions by family: families in the order given, those it does not know after them. */
export function byFamily(
  reference: readonly FunctionReference[],
  order: readonly string[],
): readonly { family: string; functions: readonly FunctionReference[] }[] {
  const families = new Map<string, FunctionReference[]>(order.map((family) => [family, []]));
  for (const entry of reference) {
    if (!families.has(entry.family)) families.set(entry.family, []);
    families.get(entry.family)!.push(entry);
  }
  return [...families]
    .filter(([, functions]) => functions.length)
    .map(([family, functions]) => ({ family, functions }));
}
