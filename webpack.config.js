/**
 * dist/ in five parts: the functions with all that is made from their JSDoc, their worker, the task pane in Excel, the library for
 * warehouses, and the workbench. The first three are the add-in; dist/warehouse/ and dist/workbench/ can be left out. `npm start`
 * serves all from memory.
 */
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { FunctionAssetsPlugin } = require("./scripts/function-assets-plugin.cjs");
const { DEVELOPMENT_URL, baseUrl, render } = require("./scripts/manifest.cjs");
const { functionFiles } = require("./scripts/reference.cjs");
const { devServer } = require("./scripts/dev-server.cjs");
const { officeJs } = require("./scripts/hosting/office-js.cjs");
const { HostingPlugin } = require("./scripts/hosting/plugin.cjs");
const { panePolicy, workbenchPolicy } = require("./scripts/hosting/policies.cjs");
const { NoticesPlugin } = require("./scripts/notices/plugin.cjs");
const { WarehouseStatementsPlugin } = require("./scripts/warehouse-statements.cjs");

const here = (...parts) => path.resolve(__dirname, ...parts);
const DIST = process.env.CV_DIST ? path.resolve(process.env.CV_DIST) : here("dist");
const ADDRESS = baseUrl(process.env.CV_BASE_URL || DEVELOPMENT_URL);
const OFFICE = officeJs(process.env.CV_OFFICE_JS);
const FUNCTIONS = functionFiles(here("src/functions"));
const NOTICES = "third-party-notices.txt";

const common = (mode, year = 2020) => ({
  mode,
  context: __dirname,
  target: ["web", `es${year}`],
  // Never one that needs eval: the pane's security policy refuses it.
  devtool: "source-map",
  stats: "errors-warnings",
  // In node_modules/.cache: a build after a small change takes a third of the time of the first one.
  cache: { type: "filesystem", buildDependencies: { config: [here("webpack.config.js")] } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { target: `ES${year}` } },
        },
      },
      { test: /\.csv$/, type: "asset/source" },
    ],
  },
});

/**
 * functions-worker.js: does the functions' long work where there are workers. Built on its own: modules that two entries share
 * would stay apart in both files, larger and slower.
 */
const worker = (mode, gathered) => ({
  ...common(mode),
  name: "worker",
  dependencies: ["functions"],
  entry: { "functions-worker": here("src/worker/worker.ts") },
  output: { path: DIST, filename: "[name].js" },
  plugins: [new NoticesPlugin({ gathered })],
});

/** An entry that imports these files in turn. A list of entries would be built as modules apart, larger and slower. */
const importing = (files) =>
  `data:text/javascript,${encodeURIComponent(files.map((file) => `import ${JSON.stringify(file)};`).join("\n"))}`;

const WORDS_BY_LANGUAGE = {
  test: here("src/locales/results.ts"),
  // after the types are gone
  enforce: "post",
  use: here("scripts/word-columns-loader.cjs"),
};

const SHORTEN = { passes: 3, unsafe_arrows: true, evaluate: false };

/** functions.js: what Excel and the workbench run; needs nothing but CustomFunctions. */
const functions = (mode, gathered) => ({
  ...common(mode),
  // the map is made, and the file does not say so: some bytes fewer
  devtool: "hidden-source-map",
  name: "functions",
  module: { rules: [WORDS_BY_LANGUAGE, ...common(mode).module.rules] },
  entry: {
    functions: importing([
      here("src/functions/support/associate.ts"),
      ...FUNCTIONS,
      here("src/worker/offer.ts"),
    ]),
  },
  output: {
    path: DIST,
    filename: "[name].js",
    // The first of the parts to write here; the workbench cleans its own folder.
    clean: { keep: /^workbench/ },
  },
  // Every workbook with a formula waits for this file. What swc leaves, terser makes smaller still; either alone makes it one per
  // cent larger. No function here is called with new, no getter does anything, and sums worked out beforehand are longer when gzipped.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: [MinimizerPlugin.swcMinify, MinimizerPlugin.terserMinify],
        minimizerOptions: [
          { compress: { ...SHORTEN, collapse_vars: false, if_return: false }, ecma: 2020 },
          { compress: { ...SHORTEN, pure_getters: true }, mangle: false, ecma: 2020 },
        ],
      }),
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTIONS }),
    new FunctionAssetsPlugin({ folder: here("src/functions"), baseUrl: ADDRESS }),
    new NoticesPlugin({ gathered }),
  ],
});

/**
 * taskpane.html and what it needs in Excel: the pane, icons, the manifest for the address it will be hosted at; and for all
 * of dist/ the hosts' header files and the notices.
 */
const taskpane = (mode, gathered) => ({
  ...common(mode),
  name: "taskpane",
  dependencies: ["functions", "worker"],
  entry: { taskpane: here("src/taskpane/taskpane.ts") },
  output: { path: DIST, filename: "[name].js" },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        {
          from: here("src/taskpane/taskpane.html"),
          transform: (page) =>
            page
              .toString()
              .replace("{{policy}}", () => panePolicy(OFFICE.origin))
              .replace("{{officeJs}}", () => OFFICE.address.replaceAll("&", "&amp;")),
        },
        { from: here("assets/icons"), to: "assets/icons" },
        {
          from: here("manifest.xml"),
          transform: (xml) => render(xml.toString(), ADDRESS),
        },
      ],
    }),
    new HostingPlugin({ baseUrl: ADDRESS, officeOrigin: OFFICE.origin }),
    new NoticesPlugin({ gathered, file: NOTICES }),
  ],
});

/** Packages of which files are copied as they are. */
const PUBLISHED = [
  "@odoo/o-spreadsheet",
  "@odoo/owl",
  "chart.js",
  "chartjs-adapter-luxon",
  "luxon",
];

/**
 * workbench/: grid, functions and pane in one page, without Excel. The grid comes as its makers publish it, file for file
 * (its licence, the LGPL, wants it replaceable), and so the page has it as globals.
 */
const workbench = (mode) => {
  const shared = common(mode);
  const published = (file, to) => ({
    from: here("node_modules", file),
    to: `grid/${to}`,
    info: { minimized: true },
  });
  return {
    ...shared,
    name: "workbench",
    entry: { workbench: here("src/workbench/workbench.ts") },
    output: {
      path: path.join(DIST, "workbench"),
      filename: "[name].js",
      assetModuleFilename: "assets/[name][ext]",
      // The dev server has to know where to serve it; on a host it may be anywhere.
      publicPath: mode === "production" ? "auto" : "/workbench/",
      clean: true,
    },
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" },
    module: {
      rules: [
        ...shared.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.xml$/, type: "asset/source" },
        { test: /\.(woff2?|ttf|eot|svg)$/, type: "asset/resource" },
      ],
    },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        template: here("src/workbench/index.html"),
        scriptLoading: "defer",
        policy: workbenchPolicy(),
      }),
      new NoticesPlugin({ copied: PUBLISHED, file: NOTICES }),
      new CopyPlugin({
        patterns: [
          published("@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js", "o_spreadsheet.js"),
          published("@odoo/o-spreadsheet/LICENSE", "LICENSE.txt"),
          published("@odoo/owl/dist/owl.iife.min.js", "owl.js"),
          published("chart.js/dist/chart.umd.min.js", "chart.js"),
          published(
            "chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.min.js",
            "luxon-adapter.js",
          ),
          published("luxon/build/global/luxon.min.js", "luxon.js"),
        ],
      }),
    ],
  };
};

/**
 * warehouse/: the functions as a library for UDFs, with the statements that register them in BigQuery and Snowflake. Neither says
 * how new its JavaScript is.
 */
const warehouse = (mode) => ({
  ...common(mode, 2019),
  name: "warehouse",
  dependencies: ["functions"],
  devtool: false,
  entry: { "customer-value": here("src/warehouse/udf/library.ts") },
  output: {
    path: path.join(DIST, "warehouse"),
    filename: "[name].js",
    library: { name: "CustomerValue", type: "var" },
  },
  plugins: [new WarehouseStatementsPlugin()],
});

module.exports = async (env, { mode = "production" }) => {
  const gathered = new Set();
  const parts = [
    functions(mode, gathered),
    worker(mode, gathered),
    taskpane(mode, gathered),
    warehouse(mode),
    workbench(mode),
  ];
  if (env.WEBPACK_SERVE) parts.at(-1).devServer = await devServer({ forExcel: Boolean(env.excel) });
  return parts;
};
