const fs = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

const functionFiles = fs
  .readdirSync(path.resolve("src/functions"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `./src/functions/${file}`);

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true } },
};

/** functions.js: what Excel and the workbench run; needs nothing but CustomFunctions. */
const functions = (mode) => ({
  name: "functions",
  mode,
  target: ["web", "es2020"],
  devtool: "source-map",
  entry: { functions: functionFiles },
  output: { path: path.resolve("dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  plugins: [new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles })],
});

module.exports = (_env, { mode = "production" }) => [functions(mode)];
void CopyPlugin;
