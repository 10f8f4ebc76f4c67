/** Texts of sheets by id. Several parts that belong together are one text, with ` | ` between: "label | note | message". */
import type { PlanCell } from "../plan";
import type { TableSection } from "./words";

/**
 * What a sheet says: one text for each thing on it, by the thing's id.
 *
 * | id | its text |
 * |---|---|
 * | `sheet`, `title`, `subtitle` | the sheet's name; its first two rows, if it has them |
 * | `revenue`, a key figure | label, note |
 * | `settings` | title, heading of labels, heading of values |
 * | `margin`, a setting | label, note, message when a value is refused |
 * | `shops`, a table | title ("-": none), headings of its columns in their order; without title and headings no text |
 * | `shops.profit`, a column of it (unless a row has this id) | note at its heading, message |
 * | `shops.total`, a row of it | label, note, message |
 * | `chart.shops` | title, series, axes: "title | series | series | x=… | y=… | y2=…" |
 * | `chart.shares.says` | what stands above it: subtitle, finding, other findings |
 * | `revenue.says` | what stands beside the key figure: a comparison, other comparisons |
 * | `reading`, a remark | as it is |
 */
export type SheetTexts = Readonly<Record<string, string>> & { readonly sheet: string };

/** Title and headings of a table; a title of several parts says so, since each has columns of its own. */
export function tableTexts({ id, parts: across }: TableSection, texts: SheetTexts) {
  const said = parts(texts[id] ?? "");
  const titles = said.slice(0, across?.length ?? 1);
  return {
    titles: titles.some((title) => title !== "") ? titles : undefined,
    headings: said.slice(titles.length),
  };
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
export function textAt(texts: Readonly<Record<string, string>>, id: string, where: string): string {
  const text = texts[id];
  if (text === undefined)
    throw new Error(`${where} has no text "${id}"; it has ${Object.keys(texts).join(", ")}`);
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

/** Text that names a sheet of the plan, as a range of sample data does: its final name goes in where the plan is applied. */
export const textNaming = (text: string): PlanCell =>
  text.includes("{{") ? { formula: `="${text.replaceAll('"', '""')}"` } : text;
