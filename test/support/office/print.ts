/** How an emulated sheet goes on paper. */
import { parseArea } from "./address";
import { Collection, Emulated, invalidArgument } from "./emulated";

const ORIENTATIONS = ["Portrait", "Landscape"];

export class PageLayout extends Emulated {
  readonly className = "PageLayout";
  readonly headersFooters = new HeaderFooterGroup();
  /** Inches. */
  margins: Readonly<Record<string, number>> = {};
  titleRows: string | undefined = undefined;
  paperSize = "Letter";
  centerHorizontally = false;
  private laid = "Portrait";
  private zoomed: object = { scale: 100 };

  get orientation(): string {
    return this.laid;
  }
  set orientation(orientation: string) {
    if (!ORIENTATIONS.includes(orientation))
      throw invalidArgument(`${orientation} is not an orientation`);
    this.laid = orientation;
  }

  get zoom(): object {
    return this.zoomed;
  }
  /** A scale, or a number of pages; what is left out is as many as it takes. */
  set zoom(zoom: object) {
    const { scale, ...pages } = zoom as { scale?: number };
    const counts = Object.values(pages);
    const isScale = scale !== undefined && scale >= 10 && scale <= 400;
    if (!isScale && !counts.length) throw invalidArgument("say how large, or how many pages");
    if (counts.some((count) => !Number.isInteger(count) || (count as number) < 1))
      throw invalidArgument("pages are whole numbers from 1 on");
    this.zoomed = zoom;
  }

  setPrintMargins(unit: string, margins: Record<string, number>): void {
    if (unit !== "Inches") throw invalidArgument("a test of ours measures in inches");
    this.margins = margins;
  }

  setPrintTitleRows(rows: string): void {
    if (!/^\$\d+:\$\d+$/.test(rows)) throw invalidArgument(`${rows} are not rows`);
    this.titleRows = rows;
  }
}

class HeaderFooterGroup extends Emulated {
  readonly className = "HeaderFooterGroup";
  readonly defaultForAllPages = new HeaderFooter();
}

class HeaderFooter extends Emulated {
  readonly className = "HeaderFooter";
  leftFooter = "";
  rightFooter = "";
}

/** Rows before which a page begins. */
export class PageBreaks extends Collection<PageBreak> {
  constructor() {
    super("PageBreakCollection", [], () => false);
  }

  add(range: string): PageBreak {
    const { top } = parseArea(range);
    if (top === 0) throw invalidArgument("no page ends before the first row");
    const added = new PageBreak(top);
    this.items.push(added);
    return added;
  }
}

class PageBreak extends Emulated {
  readonly className = "PageBreak";

  /** Counted from 0. */
  constructor(readonly row: number) {
    super();
  }
}
