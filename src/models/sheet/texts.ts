/** Texts of sheets by id. Several parts that belong together are one text, with ` | ` between: "label | note | message". */

/** What a sheet says. */
export interface SheetTexts {
  /** Its name. */
  readonly sheet: string;
  readonly title?: string;
  readonly subtitle?: string;
  /** "label | note". */
  readonly figures?: Readonly<Record<string, string>>;
  /** "label | note | message"; `heading`: "title | setting | value". */
  readonly settings?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, TableTexts>>;
  /** "title | series | series | x=… | y=… | y2=…". */
  readonly charts?: Readonly<Record<string, string>>;
  readonly remarks?: Readonly<Record<string, string>>;
}

export interface TableTexts {
  /** Its parts have columns of their own. */
  readonly title?: string;
  /** Headings in their order: "Customer | Revenue". */
  readonly columns?: string;
  /** "label | note". */
  readonly rows?: Readonly<Record<string, string>>;
  /** Notes at headings, by column. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Shown when a value is refused, by column or row. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** The parts of a text: "Revenue | In all" is ["Revenue", "In all"]; an empty part is undefined. */
export const parts = (text: string): string[] =>
  text.split(" | ").map((part) => part.trim().replace(/^-$/, ""));

const AXIS = /^(x|y|y2)=(.*)$/;

/** What a chart says: "title | series | series | x=… | y=… | y2=…". */
export function chartTexts(text: string): {
  readonly title: string;
  readonly names: readonly string[];
  readonly axes: Readonly<Partial<Record<"xTitle" | "yTitle" | "y2Title", string>>>;
} {
  const [title, ...others] = parts(text);
  const axes = others.flatMap((part) => {
    const [, axis, said] = AXIS.exec(part) ?? [];
    return axis ? [[`${axis}Title`, said]] : [];
  });
  return {
    ...{ title, names: others.filter((part) => !AXIS.test(part)) },
    axes: Object.fromEntries(axes) as Record<string, string>,
  };
}

/** A text that must be there. */
export function textAt(
  texts: Readonly<Record<string, string>> | undefined,
  id: string,
  where: string,
): string {
  const text = texts?.[id];
  if (text === undefined)
    throw new Error(`${where} has no text "${id}"; it has ${Object.keys(texts ?? {}).join(", ")}`);
  return text;
}

/** Texts with their gaps filled: `{years}` is what `values.years` says. */
export function filled<T>(texts: T, values: Readonly<Record<string, string | number>>): T {
  if (typeof texts === "string")
    return texts.replace(/\{(\w+)\}/g, (gap, id: string) =>
      id in values ? String(values[id]) : gap,
    ) as T;
  if (Array.isArray(texts)) return texts.map((text: unknown) => filled(text, values)) as T;
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, filled(text as unknown, values)]),
  ) as T;
}
