/**
 * Webpack plugin that adds to the functions' bundle everything else that is made from their JSDoc: functions.json with
 * its help addresses and its twins in other languages, reference.json and its twins for the pane, portable.json for
 * portable workbooks, and the help pages.
 */
const { Compilation, sources } = require("webpack");
const { readPortable } = require("./portable.cjs");
const { readReference } = require("./reference.cjs");
const { withEnums } = require("./function-enums.cjs");
const {
  LOCALES,
  choiceTexts,
  localiseMetadata,
  localiseReference,
} = require("./function-texts.cjs");
const { helpPages } = require("./help/pages.cjs");

const NAME = "FunctionAssetsPlugin";

/**
 * Functions that give tables are told the addresses of their ranges, so that a message can name the cell
 * (CustomFunctionsRuntime 1.3; Excel allows it for functions whose result is a table). src/functions/support/addresses.ts
 * uses them.
 */
const withAddresses = (entry) =>
  entry.result.dimensionality === "matrix" &&
  entry.parameters.some(({ dimensionality }) => dimensionality === "matrix")
    ? { ...entry, options: { ...entry.options, requiresParameterAddresses: true } }
    : entry;

class FunctionAssetsPlugin {
  /** @param {{folder: string, baseUrl: string}} options where the functions are, and where dist/ will be hosted */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.emit(compilation));
    });
  }

  emit(compilation) {
    const { folder, baseUrl } = this.options;
    const write = (name, text) => {
      const source = new sources.RawSource(text);
      if (compilation.getAsset(name)) compilation.updateAsset(name, source);
      // Not to be minified: a help page's security policy names its style and its script by their hashes.
      else compilation.emitAsset(name, source, { minimized: true });
    };
    const asset = compilation.getAsset("functions.json");
    if (!asset) throw new Error("functions.json was not made: see the metadata generator's errors");
    const metadata = JSON.parse(asset.source.source().toString());
    const reference = readReference(folder);
    for (const locale of LOCALES) {
      const suffix = locale === "en" ? "" : `-${locale}`;
      const place = locale === "en" ? "" : `${locale}/`;
      const texts = withEnums(localiseMetadata(metadata, locale), metadata, choiceTexts(locale));
      const functions = texts.functions.map((entry) => ({
        ...withAddresses(entry),
        helpUrl: `${baseUrl}/help/${place}${entry.id}.html`,
      }));
      // Cells that are data types or errors are handed over as they are, for the function to read or to name in its refusal.
      const allowed = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true };
      write(
        `functions${suffix}.json`,
        JSON.stringify({ ...texts, ...allowed, functions }, null, 2),
      );
      write(`reference${suffix}.json`, JSON.stringify(localiseReference(reference, locale)));
    }
    write("portable.json", JSON.stringify(readPortable(folder)));
    for (const page of helpPages(reference)) write(page.path, page.html);
  }
}

module.exports = { FunctionAssetsPlugin };
