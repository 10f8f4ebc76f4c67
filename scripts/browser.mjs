/**
 * Prints how to launch the Chromium that comes inside an npm package, as JSON {executablePath, env}: the last
 * resort of the browser tests, for Linux machines without a browser. It unpacks itself once per version, with the system
 * libraries that bare machines lack. Not part of the tests, since the package is an ES module.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const PACKAGE = "@sparticuz/chromium";
const manifest = path.join(
  path.dirname(createRequire(import.meta.url).resolve(PACKAGE)),
  "../package.json",
);
const { version } = JSON.parse(fs.readFileSync(manifest, "utf8"));
const folder = path.join(os.tmpdir(), `customer-value-chromium-${version}`);

const before = process.env.LD_LIBRARY_PATH;
// The package unpacks its libraries only where it believes itself in Amazon's cloud.
process.env.AWS_EXECUTION_ENV = `AWS_Lambda_nodejs${process.versions.node.split(".")[0]}.x`;
// It unpacks to the temporary folder. Ours appears only when it is complete, so that two tests may start at once.
const unpacking = fs.mkdtempSync(path.join(os.tmpdir(), "customer-value-unpacking-"));
process.env.TMPDIR = unpacking;
const { default: chromium } = await import(PACKAGE);
chromium.setGraphicsMode = false;

if (!fs.existsSync(folder)) {
  await chromium.executablePath();
  try {
    fs.renameSync(unpacking, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
  }
}
fs.rmSync(unpacking, { recursive: true, force: true });

const env = {
  LD_LIBRARY_PATH: [path.join(folder, "al2023", "lib"), before].filter(Boolean).join(":"),
  ...(fs.existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: path.join(folder, "fonts") }),
};
console.log(JSON.stringify({ executablePath: path.join(folder, "chromium"), env }));
