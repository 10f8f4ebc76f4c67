/** A file of Office as the parts it consists of, to be put right where the library has no word for something. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A part to be added, with what announces it. */
export interface NewPart {
  /** "docProps/custom.xml" */
  readonly path: string;
  readonly xml: string;
  readonly contentType?: string;
  /** The part that refers to it, and as what. */
  readonly from: string;
  readonly relationship: string;
}

export class Package {
  private readonly parts: Record<string, Uint8Array>;

  constructor(file: Uint8Array) {
    this.parts = unzipSync(file);
  }

  xml(path: string): string {
    return strFromU8(this.parts[path]);
  }

  /** Changes a part, or all whose paths match. */
  edit(which: string | RegExp, change: (xml: string) => string): void {
    const paths =
      typeof which === "string" ? [which] : Object.keys(this.parts).filter((p) => which.test(p));
    for (const path of paths) this.parts[path] = strToU8(change(this.xml(path)));
  }

  /** Adds a part that an existing one refers to. */
  add({ path, xml, contentType, from, relationship }: NewPart): void {
    this.parts[path] = strToU8(xml);
    if (contentType)
      this.edit("[Content_Types].xml", (types) =>
        types.replace(
          "</Types>",
          `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`,
        ),
      );
    const relationships = relationshipsOf(from);
    if (!(relationships in this.parts))
      this.parts[relationships] = strToU8(
        `${XML_DECLARATION}<Relationships xmlns="${OFFICE_PACKAGE}/relationships"></Relationships>`,
      );
    this.edit(relationships, (list) => {
      const id = `rId${list.split("<Relationship ").length}`;
      const target = `Id="${id}" Type="${relationship}" Target="/${path}"`;
      return list.replace("</Relationships>", `<Relationship ${target}/></Relationships>`);
    });
  }

  bytes(): Uint8Array {
    return zipSync(this.parts);
  }
}

const OFFICE_PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Kinds of relationships are named after what they lead to. */
export const relationshipTo = (what: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${what}`;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
const relationshipsOf = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");
