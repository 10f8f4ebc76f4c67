/** The parts of an Office file, and whether they make a valid package. */
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import path from "path";
import { SaxesParser } from "saxes";

const parser = new new JSDOM().window.DOMParser();

/** Throws where it is not well-formed. */
export function parseXml(xml: string): Document {
  const document = parser.parseFromString(xml, "application/xml");
  const [error] = document.getElementsByTagName("parsererror");
  if (error) throw new Error(error.textContent ?? "not well-formed");
  return document;
}

/** The names of the elements right below the root, in their order. Throws where the text is not well-formed. */
function partNames(xml: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local }) => {
    if (depth === 1) names.push(local);
    depth++;
  });
  parser.on("closetag", () => void depth--);
  parser.write(xml).close();
  return names;
}

export type Parts = Readonly<Record<string, string>>;

export const partsOf = (file: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** Elements of a name, whatever their prefix. */
export const elements = (from: Document | Element, name: string): Element[] => [
  ...from.getElementsByTagNameNS("*", name),
];

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

/** Relationships of a part; "" for those of the package. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const xml = parts[path.posix.join(path.dirname(part), "_rels", `${path.basename(part)}.rels`)];
  if (xml === undefined) return [];
  return elements(parseXml(xml), "Relationship").map((element) => ({
    id: element.getAttribute("Id")!,
    type: element.getAttribute("Type")!.split("/").pop()!,
    target: path.posix
      .resolve("/", path.dirname(part), element.getAttribute("Target")!)
      .replace("/", ""),
  }));
}

/** What is wrong with a package: nothing, if it is valid. */
export function faultsOf(parts: Parts): string[] {
  const types = parseXml(parts["[Content_Types].xml"]);
  const attribute = (name: string) => (element: Element) => element.getAttribute(name)!;
  const extensions = elements(types, "Default").map(attribute("Extension"));
  const overrides = elements(types, "Override").map(attribute("PartName"));
  const names = Object.keys(parts).filter((name) => name !== "[Content_Types].xml");
  const reached = new Set<string>();
  const faults: string[] = [];

  const follow = (part: string): void => {
    const ids = new Set<string>();
    for (const { id, target } of relationshipsOf(parts, part)) {
      if (ids.has(id)) faults.push(`${part} has two relationships ${id}`);
      ids.add(id);
      if (!(target in parts)) faults.push(`${part} refers to ${target}, which is not there`);
      else if (!reached.has(target)) {
        reached.add(target);
        follow(target);
      }
    }
    for (const [, id] of (parts[part] ?? "").matchAll(/\br:(?:id|embed)="([^"]*)"/g))
      if (!ids.has(id)) faults.push(`${part} uses ${id}, which is no relationship of its`);
  };
  follow("");

  for (const name of names) {
    if (!overrides.includes(`/${name}`) && !extensions.includes(name.split(".").pop()!))
      faults.push(`${name} has no content type`);
    if (!name.endsWith(".rels") && !reached.has(name)) faults.push(`nothing refers to ${name}`);
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const below = partNames(parts[name]);
    if (name.startsWith("xl/worksheets/sheet")) faults.push(...orderFaults(name, below));
  }
  for (const name of overrides)
    if (!(name.slice(1) in parts)) faults.push(`there is a content type for ${name}, but no part`);
  return faults;
}

/** The order of a sheet's parts in ECMA-376, 18.3.1.99, as far as we have them. Excel calls a file with another damaged. */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter"],
  ...["mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions"],
  ...[
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "drawing",
    "legacyDrawing",
    "tableParts",
  ],
];

function orderFaults(name: string, below: readonly string[]): string[] {
  const order = below.map((part) => ORDER.indexOf(part));
  if (order.includes(-1)) return [`${name} has a part whose place is not known`];
  return order.every((place, i) => i === 0 || place > order[i - 1])
    ? []
    : [`the parts of ${name} are out of order`];
}
