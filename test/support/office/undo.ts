/**
 * What has no undo in Excel's JavaScript API, and what is refused for it where a run is to be one step of the undo. The
 * list is Microsoft's of August 2026 (excel-add-ins-undo-capabilities), of the classes that an add-in such as ours could
 * touch; whatever lacks undo on the web or on Windows and Mac counts, since an add-in runs in both.
 */
import { ExcelFailure } from "./protocol";
import type { Unkindness } from "./unkindness";

const WITHOUT_UNDO: ReadonlySet<string> = new Set(
  Object.entries({
    // nowhere
    AllowEditRange: ["address", "delete", "pauseProtection", "setPassword", "title"],
    AllowEditRangeCollection: ["add", "pauseProtection"],
    Chart: ["categoryLabelLevel", "seriesNameLevel"],
    DataConnectionCollection: ["refreshAll"],
    LinkedWorkbook: ["refresh"],
    LinkedWorkbookCollection: ["refreshAll"],
    Workbook: ["close", "insertWorksheetsFromBase64", "save"],
    WorkbookProtection: ["protect", "unprotect"],
    Worksheet: ["copy", "delete", "name", "position", "visibility", "standardWidth"],
    WorksheetCollection: ["addFromBase64"],
    WorksheetProtection: [
      ...["pauseProtection", "protect", "resumeProtection", "setPassword", "unprotect"],
      "updateOptions",
    ],
    // not on the web
    ChartPivotOptions: [
      ...["showAxisFieldButtons", "showLegendFieldButtons", "showReportFilterFieldButtons"],
      "showValueFieldButtons",
    ],
    ChartTrendlineLabel: ["formula"],
    DocumentProperties: [
      ...["author", "category", "comments", "company", "keywords", "manager", "revisionNumber"],
      ...["subject", "title"],
    ],
    NamedItem: ["comment"],
    Query: ["delete", "refresh"],
    QueryCollection: ["refreshAll"],
    Slicer: ["name", "nameInFormula"],
    Style: [
      ...["addIndent", "autoIndent", "formulaHidden", "horizontalAlignment", "includeAlignment"],
      ...["includeBorder", "includeFont", "includeNumber", "includePatterns", "includeProtection"],
      ...["indentLevel", "locked", "numberFormat", "numberFormatLocal", "orientation"],
      ...["readingOrder", "shrinkToFit", "textOrientation", "verticalAlignment", "wrapText"],
    ],
    TableStyle: ["delete", "duplicate", "name"],
    TableStyleCollection: ["add", "setDefault"],
  }).flatMap(([className, members]) => members.map((member) => `${className}.${member}`)),
);

const MANY_FORMULAS = 40 * 40;

/** What a request with an undo group has done so far. */
export class UndoGroup {
  private formulas = 0;

  constructor(
    private readonly refuses: Unkindness["undoGroups"],
    /** Runs with a group that went before, with none without between them. */
    private readonly before: number,
    /** Whether the run waits while a cell is being edited. */
    private readonly waits: boolean,
  ) {}

  /** Throws what Excel answers when a member of the class is called, or set to a value. */
  check(className: string, member: string, set?: { readonly value: unknown }): void {
    const { listed, manyFormulas, writes, threeInARow } = this.refuses;
    if (threeInARow && this.before >= 2)
      throw new ExcelFailure("GeneralException", "There was an internal error.");
    if (listed && WITHOUT_UNDO.has(`${className}.${member}`)) throw notSupported();
    if (!set) return;
    if (member === "formulas") this.formulas += formulasIn(set.value);
    if (manyFormulas && this.formulas >= MANY_FORMULAS) throw notSupported();
    if (writes && this.waits)
      throw new ExcelFailure("GeneralException", "There was an internal error.");
  }
}

const formulasIn = (rows: unknown): number =>
  (rows as unknown[][]).flat().filter((input) => typeof input === "string" && input.startsWith("="))
    .length;

const notSupported = (): ExcelFailure =>
  new ExcelFailure("UndoNotSupported", "The operation cannot be grouped for the undo.");
