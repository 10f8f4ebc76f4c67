/** What the library has no word for in a workbook, put into the parts it wrote. */
import { FILE_SETTINGS } from "../file-settings";
import { SHRINKING, growing } from "../../models/plan";
import { type Package, XML_DECLARATION, relationshipTo } from "./package";
import { element, escaped, escapedText } from "./xml";

/**
 * Keeps the results in the file: the library asks for a calculation when the file is opened, which would turn every custom
 * function into #NAME? for a reader without the add-in. The number is that of the calculation in Excel since 2019; with a
 * lower one Excel would calculate, too.
 */
export const withoutRecalculation = (xml: string): string =>
  xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');

/** Says of names what they are for; those that do not say it are hidden. */
export function withComments(
  xml: string,
  names: readonly { readonly name: string; readonly comment?: string }[],
): string {
  const attributes = new Map(
    names.map(({ name, comment }) => [
      escaped(name),
      comment === undefined ? ' hidden="1"' : ` comment="${escapedText(comment)}"`,
    ]),
  );
  return xml.replace(/<definedName name="([^"]*)"/g, (start, name: string) => {
    return start + (attributes.get(name) ?? "");
  });
}

/** Tables show no filter buttons. */
export const withoutFilter = (xml: string): string => xml.replace(/<autoFilter[^>]*\/>/, "");

/** Adds looks that are nothing but a number format, for whole columns, and gives the number of each. */
export function withFormats(
  xml: string,
  formats: readonly string[],
): { readonly xml: string; readonly looks: ReadonlyMap<string, number> } {
  const looks = new Map<string, number>();
  let styles = xml;
  for (const format of new Set(formats)) {
    const [withIt, id] = numberFormatIn(styles, format);
    const count = Number(/<cellXfs count="(\d+)"/.exec(withIt)![1]);
    const look = `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    styles = withIt
      .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + 1}"`)
      .replace("</cellXfs>", `${look}</cellXfs>`);
    looks.set(format, count);
  }
  return { xml: styles, looks };
}

/** Lets key figures, amounts and counts shrink to fit, which the library has no word for. */
export function withShrinking(xml: string): string {
  const fonts = [...xml.matchAll(/<font>(.*?)<\/font>/gs)].map(([, font]) => font);
  const growingFormats = new Set(
    [...xml.matchAll(NUMBER_FORMATS)].flatMap(([, id, code]) => (growing(code) ? [id] : [])),
  );
  const isLarge = (font = "") =>
    font.includes("<b/>") && SHRINKING.has(Number(/<sz val="([\d.]+)"/.exec(font)?.[1]));
  const shrinking = (look: string) =>
    (!look.includes('horizontal="left"') &&
      (BUILT_IN_GROWING.has(valueIn(look, "numFmtId")) ||
        growingFormats.has(valueIn(look, "numFmtId")))) ||
    isLarge(fonts[Number(valueIn(look, "fontId"))]);
  return xml.replace(/<cellXfs.*<\/cellXfs>/s, (looks) =>
    looks.replace(/<xf [^>]*?(\/>|>.*?<\/xf>)/gs, (look) =>
      shrinking(look) && !look.includes("wrapText") ? shrunk(look) : look,
    ),
  );
}

const valueIn = (look: string, attribute: string): string =>
  new RegExp(`\\b${attribute}="(\\d+)"`).exec(look)?.[1] ?? "";

const shrunk = (look: string): string =>
  look.includes("<alignment")
    ? look.replace("<alignment", '$& shrinkToFit="1"')
    : look.replace(/^<xf ([^>]*?)\s*\/>$/, `<xf $1 applyAlignment="1">${SHRUNK}</xf>`);

const SHRUNK = '<alignment shrinkToFit="1"/>';

const NUMBER_FORMATS = /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g;

/** Excel's own numbers of #,##0 and #,##0.00. */
const BUILT_IN_GROWING = new Set(["3", "4"]);

/** Formats of one's own are numbered from here on. */
const FIRST_FORMAT = 164;

function numberFormatIn(xml: string, format: string): [string, number] {
  const known = [...xml.matchAll(NUMBER_FORMATS)];
  const found = known.find(([, , code]) => code === escaped(format));
  if (found) return [xml, Number(found[1])];
  const id = Math.max(FIRST_FORMAT - 1, ...known.map(([, number]) => Number(number))) + 1;
  const list = `${known.map(([element]) => element).join("")}<numFmt numFmtId="${id}" formatCode="${escaped(format)}"/>`;
  const formats = `<numFmts count="${known.length + 1}">${list}</numFmts>`;
  return [xml.replace(/(<styleSheet[^>]*>)(<numFmts.*?<\/numFmts>)?/, `$1${formats}`), id];
}

/** Says what `cm="1"` on a cell means: its formula is a dynamic array. */
export function addDynamicArrays(file: Package): void {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const dynamic = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
  file.add({
    path: "xl/metadata.xml",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    from: "xl/workbook.xml",
    relationship: relationshipTo("sheetMetadata"),
    xml:
      `${XML_DECLARATION}<metadata xmlns="${main}" xmlns:xda="${dynamic}"><metadataTypes count="1">` +
      '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
      'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>' +
      '</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
      '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
      '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
  });
}

/** Keeps settings as custom XML, where they may be as long as they like. */
export function addSettings(file: Package, settings: Readonly<Record<string, string>>): void {
  const entries = Object.entries(settings).map(([key, value]) =>
    element("setting", value, ` key="${escaped(key)}"`),
  );
  file.add({
    path: "customXml/item1.xml",
    from: "xl/workbook.xml",
    relationship: relationshipTo("customXml"),
    xml: `${XML_DECLARATION}<settings xmlns="${FILE_SETTINGS}">${entries.join("")}</settings>`,
  });
  const store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  file.add({
    path: "customXml/itemProps1.xml",
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    from: "customXml/item1.xml",
    relationship: relationshipTo("customXmlProps"),
    xml:
      `${XML_DECLARATION}<ds:datastoreItem ds:itemID="{5B2F6D0C-7C0E-4C39-9B5E-0D6B9C1E7A41}" xmlns:ds="${store}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${FILE_SETTINGS}"/></ds:schemaRefs></ds:datastoreItem>`,
  });
}
