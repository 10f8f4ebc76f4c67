/** Rust crates in a package of WebAssembly, whose binary names them in the places of its error messages. */
const fs = require("fs");
const path = require("path");

/** The licence under which each is used; of several that a crate offers, the one that asks least. */
const CRATES = new Map([
  ...[
    ...[
      "bumpalo",
      "chrono",
      "console_error_panic_hook",
      "dlmalloc",
      "flate2",
      "hashbrown",
      "indexmap",
    ],
    ...["log", "once_cell", "rust_xlsxwriter", "zip"],
  ].map((name) => [name, "MIT"]),
  ["lockfree-object-pool", "BSL-1.0"],
  ["zlib-rs", "Zlib"],
  ["zopfli", "Apache-2.0"],
]);

/** @returns {{name: string, version: string, license: string}[]} none for a package without WebAssembly */
function cratesIn(folder) {
  const found = new Map();
  for (const file of fs.readdirSync(folder, { recursive: true }).map(String))
    if (file.endsWith(".wasm"))
      for (const [, name, version] of fs
        .readFileSync(path.join(folder, file), "latin1")
        .matchAll(/registry\/src\/[^/]+\/([\w-]+?)-(\d+\.\d+\.\d+)\//g))
        found.set(`${name} ${version}`, { name, version, license: licenceOf(name) });
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceOf(name) {
  const license = CRATES.get(name);
  if (!license) throw new Error(`notices: say under which licence the crate ${name} is used`);
  return license;
}

module.exports = { CRATES, cratesIn };
