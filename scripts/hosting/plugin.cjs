/** Webpack plugin that adds the header files of the usual static hosts to what is built. */
const { Compilation, sources } = require("webpack");
const { headerFiles } = require("./headers.cjs");

const NAME = "HostingPlugin";

class HostingPlugin {
  /** @param {{baseUrl: string, officeOrigin: string}} options where dist/ will be, and where Office.js comes from */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const { baseUrl, officeOrigin } = this.options;
        for (const [name, text] of Object.entries(headerFiles(baseUrl, officeOrigin)))
          compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

module.exports = { HostingPlugin };
