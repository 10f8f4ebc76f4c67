/**
 * How badly the emulated Excel behaves. Each switch is something the genuine one is known to do; none of it was seen in
 * Excel itself, only read of at the source that is named.
 */

export interface Unkindness {
  /** What `Excel.run({mergeUndoGroup: true})` refuses. */
  readonly undoGroups: {
    /**
     * `UndoNotSupported` for what Microsoft lists as having no undo, on either platform (see undo.ts).
     * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
     */
    readonly listed: boolean;
    /** `UndoNotSupported` for 40 × 40 formulas in one request. https://github.com/OfficeDev/office-js/issues/6491 */
    readonly manyFormulas: boolean;
    /**
     * Plain writes, where `delayForCellEdit` is asked for as well; the report shows the error's code in a picture only.
     * https://github.com/OfficeDev/office-js/issues/6711
     */
    readonly writes: boolean;
    /** The third in a row: an internal error. https://github.com/OfficeDev/office-js/issues/6255 */
    readonly threeInARow: boolean;
  };
  /**
   * 1 MB a setting, 2 MB in all; more is an "invalid argument". https://github.com/OfficeDev/office-js/issues/3957 and
   * https://github.com/OfficeDev/office-js/issues/621
   */
  readonly smallSettings: boolean;
  /**
   * Which language `NamedItem.formula` speaks when it is read; it is written in English all the same.
   * https://github.com/OfficeDev/office-js/issues/2834 and, of writing, https://github.com/MicrosoftDocs/VBA-Docs/pull/1382
   */
  readonly nameFormulas: "English" | "German";
  /**
   * What becomes of the blank cells of a range in an argument: 0 on the desktop, null on the web.
   * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
   */
  readonly blankArgument: 0 | null;
  /**
   * Whether data types and error cells reach functions as objects, where functions.json allows it
   * (CustomFunctionsRuntime 1.4). Perpetual Office hands over the basic value, and calls no function for an error.
   * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts
   */
  readonly dataTypeArguments: boolean;
  /**
   * Whether arguments have the drop-downs of functions.json (custom enums, CustomFunctionsRuntime 1.5); an older Excel passes
   * them over. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-custom-enums
   */
  readonly argumentDropDowns: boolean;
  /**
   * Whether a function is told that its value is only a preview, of a part of a formula that is being typed; an older Excel
   * says nothing. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-formula-value-preview
   */
  readonly valuePreviews: boolean;
}

/**
 * Besides the switches, the emulated Excel does on demand what any Excel does: `Program.editCell` (requests wait or fail),
 * `Worksheet.protection` and `Workbook.protection` (AccessDenied), `Program.clickCommand` (dropped before its function is
 * associated), `Program.startup`. Requests and answers over 5 MB are always refused: their size is that of the JSON that
 * the genuine office.js exchanges, objects and loaded properties included.
 */

/** An Excel that lets pass whatever some Excel is known to let pass. */
export const KIND: Unkindness = {
  undoGroups: { listed: false, manyFormulas: false, writes: false, threeInARow: false },
  smallSettings: false,
  nameFormulas: "English",
  blankArgument: 0,
  dataTypeArguments: false,
  argumentDropDowns: false,
  valuePreviews: false,
};

/** All that any Excel is known to do, at once. */
export const WORST: Unkindness = {
  undoGroups: { listed: true, manyFormulas: true, writes: true, threeInARow: true },
  smallSettings: true,
  nameFormulas: "German",
  blankArgument: null,
  dataTypeArguments: true,
  argumentDropDowns: true,
  valuePreviews: true,
};
