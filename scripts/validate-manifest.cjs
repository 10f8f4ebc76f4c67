/**
 * Checks a built manifest without asking anyone: `node scripts/validate-manifest.cjs dist/manifest.xml`. Microsoft's own
 * validator asks a server; this one uses Microsoft's schemas and our own checks.
 */
const fs = require("fs");
const path = require("path");
const { validateXML } = require("xmllint-wasm");
const { problems } = require("./manifest-checks.cjs");

const SCHEMAS = path.join(__dirname, "../test/support/manifest-xsd");
const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

/** What Microsoft's schemas refuse in a manifest. */
async function schemaProblems(xml) {
  const read = (fileName) => ({
    fileName,
    contents: fs.readFileSync(path.join(SCHEMAS, fileName), "utf8"),
  });
  const others = fs.readdirSync(SCHEMAS).filter((f) => f.endsWith(".xsd") && f !== MAIN_SCHEMA);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [read(MAIN_SCHEMA)],
    preload: others.map(read),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

async function main(file) {
  if (!file || !fs.existsSync(file)) {
    console.error(`validate: there is no ${file ?? "manifest"}; build it first (npm run build)`);
    return 1;
  }
  const folder = path.dirname(file);
  const xml = fs.readFileSync(file, "utf8");
  const refused = await schemaProblems(xml);
  const wrong = problems(xml, { pictures: folder, files: folder });
  const report = (what, found) =>
    console.log(`${found.length ? "✗" : "✓"} ${what}`, ...found.map((p) => `\n    ${p}`));

  console.log(file);
  report("Microsoft's schemas", refused);
  report("order, resources, texts, languages, addresses, icons, shared runtime", wrong);
  return refused.length || wrong.length ? 1 : 0;
}

if (require.main === module)
  main(process.argv[2]).then((status) => {
    process.exitCode = status;
  });

module.exports = { schemaProblems };
