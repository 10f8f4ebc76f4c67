/**
 * Prints what stands in an Excel file as JSON: cells by sheet, and the part with our settings. For tests whose own world is
 * a page, where the second reader does not run: `node test/support/xlsx-contents.cjs model.xlsx`.
 */
const fs = require("fs");
require("../../scripts/typescript-require.cjs");
const { readXlsx } = require("./xlsx-reader.ts");

async function main() {
  const { sheets, sheet, parts } = await readXlsx(fs.readFileSync(process.argv[2]));
  const cells = Object.fromEntries(sheets.map((name) => [name, sheet(name).cells()]));
  console.log(JSON.stringify({ cells, settings: parts["customXml/item1.xml"] }));
}

void main();
