/**
 * Formulas as a file stores them, read by hand from its parts, with every mark: what Excel will read. A reader that only takes
 * the marks away would find nothing wrong with `_xlpm.SUM(A1:A5)`, which Excel calls #NAME?.
 */
import { parse, tokenize } from "@borgar/fx";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "../../src/hosts/xlsx/function-names";
import { type Parts, elements, parseXml, relationshipsOf } from "./xlsx-package";

export interface StoredFormula {
  /** Without the = before it, as in the file: "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)". */
  readonly text: string;
  /** The range an array formula fills. */
  readonly fills?: string;
  /** Whether it is marked as dynamic: an array formula that may come to fill other cells, and shows no @. */
  readonly dynamic: boolean;
  /** What it showed last, as in the file. */
  readonly shown?: string;
}

/** Formulas of a sheet by cell. */
export function storedFormulas(parts: Parts, sheetNumber: number): Map<string, StoredFormula> {
  const sheets = elements(parseXml(parts["xl/workbook.xml"]), "sheet");
  const id = sheets[sheetNumber].getAttribute("r:id");
  const { target } = relationshipsOf(parts, "xl/workbook.xml").find((each) => each.id === id)!;
  const cells = parts[target].matchAll(/<c ([^>]*)><f([^>]*)>([^<]*)<\/f>(?:<v>([^<]*)<\/v>)?/g);
  return new Map(
    [...cells].map(([, cell, formula, text, shown]) => [
      attribute(cell, "r")!,
      {
        text: unescaped(text),
        ...(shown && { shown: unescaped(shown) }),
        dynamic: attribute(cell, "cm") === "1" && attribute(formula, "t") === "array",
        ...(attribute(formula, "t") === "array" && { fills: attribute(formula, "ref") }),
      },
    ]),
  );
}

/** Defined names with what they stand for, as in the file. */
export const storedNames = (parts: Parts): Record<string, string> =>
  Object.fromEntries(
    elements(parseXml(parts["xl/workbook.xml"]), "definedName").map((name) => [
      name.getAttribute("name")!,
      name.textContent ?? "",
    ]),
  );

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/_x000a_|&#10;/gi, "\n")
    .replace(/&amp;/g, "&");

/**
 * A stored formula as Excel shows it: `_xldudf_CV_NPS(…)` is CV.NPS(…), `_xlfn.LET(_xlpm.x,…)` is LET(x,…). Throws where a mark is
 * missing, or stands where Excel would not know it.
 */
export function asExcelShows(stored: string): string {
  const variables = variablesIn(stored);
  const wrong = (what: string): never => {
    throw new Error(`${what} in a file that holds ${stored}`);
  };
  const shown = tokenize(`=${stored}`).map(({ type, value }) => {
    if (type !== "func" && type !== "range_named") return value;
    if (value.startsWith("_xlpm.")) {
      if (!variables.has(value.toLowerCase())) wrong(`${value} is no variable`);
      return value.slice("_xlpm.".length);
    }
    if (variables.has(`_xlpm.${value.toLowerCase()}`) && type === "range_named")
      wrong(`${value} has no _xlpm.`);
    if (value.startsWith("_xleta.")) return value.slice("_xleta.".length);
    if (type !== "func") return value;
    const [, custom] = /^_xldudf_(\w+)$/.exec(value) ?? [];
    if (custom) return custom.replace(/_/g, ".");
    const [, marks, name] = /^((?:_xlfn\.)?(?:_xlws\.)?)(.*)$/.exec(value)!;
    const wanted = WORKSHEET_FUNCTIONS.has(name.toUpperCase())
      ? "_xlfn._xlws."
      : FUTURE_FUNCTIONS.has(name.toUpperCase())
        ? "_xlfn."
        : "";
    if (marks !== wanted) wrong(`${name} has the mark "${marks}", not "${wanted}"`);
    return name;
  });
  return shown.slice(1).join("");
}

/** Names that LET and LAMBDA give, with their marks, in small letters; LibreOffice writes `_xlfn.lambda`. Throws if they have none. */
function variablesIn(stored: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const { type, callee, arguments: args } = node as Record<string, any>;
    const kind =
      type === "CallExpression" &&
      /^_xlfn\.(LET|LAMBDA)$/i.exec(callee?.name ?? "")?.[1].toUpperCase();
    if (kind)
      (args as { value: string }[]).slice(0, -1).forEach(({ value }, i) => {
        if (kind === "LAMBDA" || i % 2 === 0) names.add(String(value).toLowerCase());
      });
    Object.values(node).forEach(visit);
  };
  visit(parse(tokenize(`=${stored}`)));
  const unmarked = [...names].find((name) => !name.startsWith("_xlpm."));
  if (unmarked) throw new Error(`${unmarked} has no _xlpm. in a file that holds ${stored}`);
  return names;
}
