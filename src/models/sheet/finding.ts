/** Findings: sentences that state what a chart shows, written as formulas so that they follow the data. */
import { type Says, quoted } from "./words";

/** `"17% of customers bring 49%"` from "{share} of customers bring {revenue}"; the chart's title where that is an error. */
export function findingOf({ values, pick }: Says, said: readonly string[], title: string) {
  const [first, ...others] = said.map((text) => sentence(text, values));
  if (pick === undefined && others.length > 0)
    throw new Error(`"${title}" has ${said.length} findings and no "pick" among them`);
  const chosen = pick === undefined ? first : `CHOOSE(${pick},${[first, ...others].join(",")})`;
  return `IFERROR(${chosen},${quoted(title)})`;
}

/** "{share} of customers" as `TEXT(…,"0%")&" of customers"`. */
const sentence = (text: string, values: Says["values"]): string =>
  text
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? quoted(part) : shown(part, values)))
    .filter((part) => part !== '""')
    .join("&");

function shown(id: string, values: Says["values"]): string {
  if (!(id in values))
    throw new Error(`a finding has no value "${id}"; it has ${Object.keys(values).join(", ")}`);
  const [formula, format] = values[id];
  return format === undefined ? formula : `TEXT(${formula},${quoted(format)})`;
}
