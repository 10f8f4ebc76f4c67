/** Writes a workbook as the bytes of an .xlsx file: what the library can, and into its parts what it cannot. */
import { absolute } from "../../a1";
import { addressOf } from "../resolve";
import { type Surroundings, computesWithArrays } from "./arrays";
import { withOurLook } from "./chart-xml";
import { formatsIn } from "./looks";
import { storedFormula } from "./formulas";
import type { Library } from "./library";
import { Package } from "./package";
import { breaksIn } from "./print";
import {
  isDynamic,
  withColumns,
  withFormulas,
  withPageBreaks,
  withScales,
  withSelection,
  withTabColor,
  withValidations,
} from "./sheet-xml";
import { addSheet, valuesIn } from "./sheets";
import {
  type FileName,
  type FileSheet,
  type FileWorkbook,
  type FormulaContent,
  namesFormula,
} from "./workbook";
import {
  addDynamicArrays,
  addSettings,
  withComments,
  withFormats,
  withShrinking,
  withoutFilter,
  withoutRecalculation,
} from "./workbook-xml";
import { isCell, zoneOf } from "./zones";

export function writeFile(library: Library, workbook: FileWorkbook): Uint8Array {
  const file = new Package(written(library, workbook));
  const { sheets, settings } = workbook;
  const formats = sheets
    .flatMap(({ columns }) => columns)
    .flatMap(({ format }) => (format === undefined ? [] : [format]));
  const styles = withFormats(file.xml("xl/styles.xml"), formats);
  file.edit("xl/styles.xml", () => withShrinking(styles.xml));
  const surroundings = { isCell: cellNamesIn(workbook) };
  sheets.forEach((sheet, i) =>
    file.edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      completed(xml, sheet, workbook, surroundings, styles.looks),
    ),
  );
  file.edit("xl/workbook.xml", (xml) =>
    withComments(withoutRecalculation(xml), workbook.names.filter(namesFormula)),
  );
  file.edit(/^xl\/tables\//, withoutFilter);
  // the library numbers charts as they stand: sheet by sheet
  sheets
    .flatMap(({ charts }) => charts)
    .forEach((chart, i) =>
      file.edit(`xl/charts/chart${i + 1}.xml`, (xml) => withOurLook(xml, chart, valuesIn(sheets))),
    );
  if (sheets.some((_, i) => isDynamic(file.xml(`xl/worksheets/sheet${i + 1}.xml`))))
    addDynamicArrays(file);
  if (Object.keys(settings).length > 0) addSettings(file, settings);
  return file.bytes();
}

/** The file as the library writes it, with values where formulas go. */
function written(library: Library, workbook: FileWorkbook): Uint8Array {
  const book = new library.Workbook();
  try {
    const properties = new library.DocProperties().setTitle(workbook.title);
    book.setProperties(properties.setAuthor("Customer Value for Excel"));
    const formatOf = formatsIn(library);
    for (const sheet of workbook.sheets) addSheet(library, book, sheet, workbook, formatOf);
    for (const name of workbook.names) book.defineName(name.name, `=${meaningOf(name)}`);
    return book.saveToBufferSync();
  } finally {
    book.free();
  }
}

const meaningOf = (name: FileName): string =>
  namesFormula(name) ? storedFormula(name.formula) : addressOf(name.sheet, absolute(name.range));

function completed(
  xml: string,
  sheet: FileSheet,
  { selected }: FileWorkbook,
  surroundings: Surroundings,
  looks: ReadonlyMap<string, number>,
): string {
  const stored = ({ formula, result }: FormulaContent) => ({
    text: storedFormula(formula),
    array: result.length > 1 || result[0].length > 1 || computesWithArrays(formula, surroundings),
  });
  let complete = withFormulas(xml, sheet.cells, stored);
  complete = withColumns(complete, sheet.columns, looks);
  complete = withValidations(complete, sheet.validations);
  complete = withScales(complete, sheet.scales);
  complete = withPageBreaks(complete, breaksIn(sheet));
  if (sheet.tabColor) complete = withTabColor(complete, sheet.tabColor);
  return selected.sheet === sheet.name ? withSelection(complete, selected.ranges) : complete;
}

/** Tells whether a defined name stands for a single cell. */
function cellNamesIn({ names }: FileWorkbook): (name: string) => boolean {
  const cells = names.filter((name) => !namesFormula(name) && isCell(zoneOf(name.range)));
  const known = new Set(cells.map(({ name }) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}
