/** Parts of custom XML in the emulated workbook. */
import { Collection, Emulated, removeFrom } from "./emulated";

class CustomXmlPart extends Emulated {
  readonly className = "CustomXmlPart";

  constructor(
    readonly id: string,
    private xml: string,
    private readonly siblings: CustomXmlPart[],
  ) {
    super();
  }

  get namespaceUri(): string {
    return /xmlns="([^"]*)"/.exec(this.xml)?.[1] ?? "";
  }

  getXml(): string {
    return this.xml;
  }

  setXml(xml: string): void {
    this.xml = xml;
  }

  delete(): void {
    removeFrom(this.siblings, this);
  }
}

class CustomXmlPartScopedCollection extends Collection<CustomXmlPart> {
  constructor(parts: CustomXmlPart[]) {
    super("CustomXmlPartScopedCollection", parts, ({ id }, key) => id === key);
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.items.length === 1 ? this.items[0] : null;
  }
}

export class CustomXmlParts extends Emulated {
  readonly className = "CustomXmlPartCollection";
  readonly items: CustomXmlPart[] = [];
  private added = 0;

  add(xml: string): CustomXmlPart {
    const part = new CustomXmlPart(`part ${++this.added}`, xml, this.items);
    this.items.push(part);
    return part;
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(
      this.items.filter((part) => part.namespaceUri === namespaceUri),
    );
  }
}
