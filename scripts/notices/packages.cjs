/** Which packages went into a bundle, and what their licences ask to be passed on. */
const fs = require("fs");
const path = require("path");
const { cratesIn } = require("./crates.cjs");

/** Packages whose published file holds others. */
const CONTAINED = { "chart.js": ["@kurkle/color"] };

const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyright)(\.(md|txt))?$/i;

/** Folders of the packages that the modules in a compilation's chunks come from. */
function packagesIn(compilation) {
  const folders = new Set();
  const visit = (module) => {
    // A style sheet that was extracted names its file after its loaders: css|loader!file|…
    const file = module.resource ?? module.identifier().split("!").pop().split("|")[0];
    const folder = file && packageOf(file.split("?")[0]);
    if (folder) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules)
    if (compilation.chunkGraph.getNumberOfModuleChunks(module)) visit(module);
  return [...folders];
}

/** The folder of the package that a file belongs to; none for our own. */
function packageOf(file) {
  if (!path.isAbsolute(file) || !file.includes(`${path.sep}node_modules${path.sep}`))
    return undefined;
  for (let folder = path.dirname(file); path.basename(folder) !== "node_modules";) {
    const description = path.join(folder, "package.json");
    if (fs.existsSync(description) && JSON.parse(fs.readFileSync(description)).version)
      return folder;
    folder = path.dirname(folder);
  }
  return undefined;
}

/** Folders with those of the packages contained in them. */
const withContained = (folders) => [
  ...new Set(
    folders.flatMap((folder) => [
      folder,
      ...(CONTAINED[descriptionOf(folder).name] ?? []).map((name) =>
        packageOf(require.resolve(name, { paths: [folder] })),
      ),
    ]),
  ),
];

const descriptionOf = (folder) =>
  JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));

const kept = (name) => fs.readFileSync(path.join(__dirname, "texts", `${name}.txt`), "utf8");

/** One package: its name, version, licence and licence texts. */
function notice(folder) {
  const { name, version, license, author, homepage, repository } = descriptionOf(folder);
  const texts = fs
    .readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());
  if (!texts.length) texts.push(...standardTexts(name, license, author));
  const source = homepage ?? repository?.url ?? repository;
  return [
    `${name} ${version} – ${license}`,
    ...(source ? [source] : []),
    "",
    ...texts,
    ...crates(folder),
  ].join("\n");
}

/** For a package that says its licence but does not bring the text. */
function standardTexts(name, license, author) {
  const ids = license.replace(/[()]/g, "").split(" AND ");
  const holder = typeof author === "string" ? author : author?.name;
  if (!holder) throw new Error(`notices: ${name} brings neither a licence text nor an author`);
  return [`Copyright (c) ${holder}`, ...ids.map((id) => kept(id).trim())];
}

/** A package of WebAssembly made from Rust: the crates it was made of. */
function crates(folder) {
  const found = cratesIn(folder);
  if (!found.length) return [];
  const licences = new Set(found.map(({ license }) => license));
  return [
    "",
    "Made from these Rust crates, each by the authors that its page names:",
    ...found.map(
      ({ name, version, license }) =>
        `- ${name} ${version} – ${license}, https://crates.io/crates/${name}`,
    ),
    ...[...licences].flatMap((license) => ["", kept(license).trim()]),
  ];
}

const RULE = "-".repeat(80);

/** All notices, one under the other, by name. */
function notices(folders) {
  const all = withContained(folders).sort((a, b) =>
    descriptionOf(a).name < descriptionOf(b).name ? -1 : 1,
  );
  return [
    "Third-party software in these files, with its licences. Made by the build, from the packages that went in.",
    ...all.map(notice),
    "",
  ].join(`\n\n${RULE}\n`);
}

module.exports = { notices, packagesIn };
