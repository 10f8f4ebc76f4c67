/**
 * Checks a built manifest without asking anyone: `node scripts/validate-manifest.cjs dist/manifest.xml`. Microsoft's own
 * validator asks a server; this one uses Microsoft's schemas, where xmllint is installed, and our own checks, always.
 */
const fs = require("fs");
const path = require("path");
const { spawnSync } = require("child_process");
const { problems } = require("./manifest-checks.cjs");

const SCHEMA = path.join(__dirname, "../test/support/manifest-xsd/OfficeAppManifestV1_1.xsd");

/** What the schemas refuse, or undefined where there is no xmllint to ask. */
function schemaProblems(file) {
  const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", SCHEMA, file], {
    encoding: "utf8",
  });
  if (run.error?.code === "ENOENT") return undefined;
  if (run.error) throw run.error;
  if (run.status === 0) return [];
  return run.stderr.split("\n").filter((line) => line && !line.endsWith("fails to validate"));
}

function main(file) {
  if (!file || !fs.existsSync(file)) {
    console.error(`validate: there is no ${file ?? "manifest"}; build it first (npm run build)`);
    return 1;
  }
  const folder = path.dirname(file);
  const refused = schemaProblems(file);
  const wrong = problems(fs.readFileSync(file, "utf8"), { pictures: folder, files: folder });
  const report = (what, found) =>
    console.log(`${found.length ? "✗" : "✓"} ${what}`, ...found.map((p) => `\n    ${p}`));

  console.log(file);
  if (refused) report("Microsoft's schemas", refused);
  else
    console.log(
      "– Microsoft's schemas: not asked, since xmllint is not installed (Debian: libxml2-utils)",
    );
  report("order, resources, texts, languages, addresses, icons, shared runtime", wrong);
  return refused?.length || wrong.length ? 1 : 0;
}

if (require.main === module) process.exitCode = main(process.argv[2]);

module.exports = { schemaProblems };
