/** What a finding can come to say, at its longest: its formula with figures and names as long as they get. */

/** Parts of a formula at its top level, between signs such as "," or "&". */
function partsOf(formula: string, between: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|./gs)) {
    if ("({".includes(piece)) depth++;
    if (")}".includes(piece)) depth--;
    if (piece === between && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const argumentsOf = (call: string, name: string): string[] | undefined =>
  call.startsWith(`${name}(`) && partsOf(call, "&").length === 1
    ? partsOf(call.slice(name.length + 1, -1), ",")
    : undefined;

const wordsOf = (quoted: string): string => quoted.slice(1, -1).replaceAll('""', '"');

/** Figures as long as they get, by the format: shares up to 100 %, counts and amounts of six digits. */
function longest(format: string): string {
  if (format.startsWith("yyyy")) return format.replace(/[a-z]/g, "8");
  if (format.includes("%")) return format.replace("0", "100");
  const [, currency = ""] = /^(?:"([^"]*)"|\[\$([^\]]*)\])/.exec(format) ?? [];
  if (format.includes("#,##0")) return `${currency}888,888${/\.0*/.exec(format)?.[0] ?? ""}`;
  return format.replace(/;.*/, "").replace("0", "88");
}

/** Sentences that the formula can give, the chart's title in their stead included; `name` fills names. */
export function longestFindings(formula: string, name: string, ownWords: string): string[] {
  const [chosen, title] = argumentsOf(formula.replace(/^=/, ""), "IFERROR")!;
  const sentences = argumentsOf(chosen, "CHOOSE")?.slice(1) ?? [chosen];
  return [
    wordsOf(title),
    ...sentences.map((sentence) =>
      partsOf(sentence, "&")
        .map((part) => {
          if (part.startsWith('"')) return wordsOf(part);
          const shown = argumentsOf(part, "TEXT");
          if (shown) return longest(wordsOf(shown[1]));
          const cut = argumentsOf(part, "LEFT");
          if (cut) return name.repeat(Number(cut[1])).slice(0, Number(cut[1]));
          if (/^\$[A-Z]+\$\d+$/.test(part)) return ownWords;
          // what stands for the end of a name that is cut
          return argumentsOf(part, "IF")?.[2] === '""' ? "…" : `{${part}}`;
        })
        .join(""),
    ),
  ];
}
