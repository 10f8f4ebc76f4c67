/**
 * Webpack plugin that writes the notices of the packages in a build. Builds that share a `gathered` set add to it; the one
 * that has a `file` writes what all of them gathered until then.
 */
const path = require("path");
const { Compilation, sources } = require("webpack");
const { notices, packagesIn } = require("./packages.cjs");

const NAME = "NoticesPlugin";

class NoticesPlugin {
  /** @param {{gathered?: Set<string>, copied?: string[], file?: string}} options `copied`: packages that are copied, by name */
  constructor({ gathered = new Set(), copied = [], file }) {
    Object.assign(this, { gathered, copied, file });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const folder of packagesIn(compilation)) this.gathered.add(folder);
        for (const name of this.copied)
          this.gathered.add(path.join(compiler.context, "node_modules", name));
        // Bundles begin with a few lines of webpack's own.
        this.gathered.add(path.dirname(require.resolve("webpack/package.json")));
        if (!this.file) return;
        const text = notices([...this.gathered]);
        compilation.emitAsset(this.file, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

module.exports = { NoticesPlugin };
