/**
 * The headers dist/ is to be served with, as one list of rules and in the forms of the usual static hosts. A path is a file
 * or a folder ("/help/*"); besides the rule for everything, at most one fits a file, since some hosts join what two say.
 */
const { LOCALES } = require("../function-texts.cjs");
const {
  largeFileWorkerPolicy,
  panePolicy,
  workbenchPolicy,
  workerPolicy,
} = require("./policies.cjs");

const CORS = "Access-Control-Allow-Origin";
const POLICY = "Content-Security-Policy";
const CACHE = "Cache-Control";

const EVERYTHING = { "X-Content-Type-Options": "nosniff" };

/** Names of files stay the same from version to version, so browsers ask whether they have the latest. */
const FRESH = { [CACHE]: "no-cache" };
/** Office shows no icon that comes with no-cache. */
const KEPT = { [CACHE]: "public, max-age=604800" };

const inEveryLanguage = (name) =>
  LOCALES.map((locale) => `/${name}${locale === "en" ? "" : `-${locale}`}.json`);

/** @param {string} officeOrigin where Office.js comes from */
function headerRules(officeOrigin) {
  const rule = (path, headers) => ({ path, headers });
  return [
    // Excel on the web reads these from its own origin.
    ...inEveryLanguage("functions").map((path) => rule(path, { [CORS]: "*", ...FRESH })),
    rule("/taskpane.html", { [POLICY]: panePolicy(officeOrigin), ...FRESH }),
    rule("/functions-worker.js", { [POLICY]: workerPolicy(), ...FRESH }),
    rule("/large-file-worker.js", { [POLICY]: largeFileWorkerPolicy(), ...FRESH }),
    ...["/functions.js", "/taskpane.js", "/manifest.xml", "/portable.json"].map((path) =>
      rule(path, FRESH),
    ),
    ...inEveryLanguage("reference").map((path) => rule(path, FRESH)),
    rule("/assets/icons/*", KEPT),
    rule("/help/*", FRESH),
    rule("/workbench/*", { [POLICY]: `${workbenchPolicy()}; frame-ancestors 'self'`, ...FRESH }),
  ];
}

const ABOUT = "Made by the build of Customer Value for Excel: headers for this host.";
const isFolder = ({ path }) => path.endsWith("/*");
const folderOf = ({ path }) => path.slice(1, -2);
const lines = (headers, line) => Object.entries(headers).map(([name, value]) => line(name, value));

/** Netlify and Cloudflare Pages, in the root of the site. */
const netlify = (rules, base) =>
  [
    `# ${ABOUT}`,
    ...[{ path: "/*", headers: EVERYTHING }, ...rules].flatMap(({ path, headers }) => [
      base + path,
      ...lines(headers, (name, value) => `  ${name}: ${value}`),
    ]),
    "",
  ].join("\n");

/** Azure Static Web Apps, in the root of the site. */
const azure = (rules, base) =>
  `${JSON.stringify(
    {
      globalHeaders: EVERYTHING,
      mimeTypes: { ".json": "application/json", ".wasm": "application/wasm" },
      routes: rules.map(({ path, headers }) => ({ route: base + path, headers })),
    },
    null,
    2,
  )}\n`;

const attribute = (value) =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** IIS and Azure App Service; wherever the folder lies. A header that a folder above sets is taken back first. */
function iis(rules) {
  const setting = (headers) =>
    `<system.webServer><httpProtocol><customHeaders>${lines(
      headers,
      (name, value) =>
        `<remove name="${name}" /><add name="${name}" value="${attribute(value)}" />`,
    ).join("")}</customHeaders></httpProtocol></system.webServer>`;
  const types = [
    [".json", "application/json"],
    [".wasm", "application/wasm"],
    [".woff2", "font/woff2"],
  ].map(
    ([extension, type]) =>
      `<remove fileExtension="${extension}" /><mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${ABOUT} -->
<configuration>
${setting(EVERYTHING).replace("</system.webServer>", `<staticContent>${types.join("")}</staticContent></system.webServer>`)}
${rules.map((rule) => `<location path="${isFolder(rule) ? folderOf(rule) : rule.path.slice(1)}">${setting(rule.headers)}</location>`).join("\n")}
</configuration>
`;
}

/** Apache, wherever the folder lies, if its AllowOverride lets FileInfo. */
const apache = (rules) =>
  [
    `# ${ABOUT}`,
    "AddType application/json .json",
    "AddType application/wasm .wasm",
    "<IfModule mod_headers.c>",
    ...lines(EVERYTHING, (name, value) => `  Header set ${name} "${value}"`),
    ...rules.flatMap((rule) => [
      isFolder(rule)
        ? `  <If "%{REQUEST_URI} =~ m#/${folderOf(rule)}/#">`
        : `  <Files "${rule.path.slice(1)}">`,
      ...lines(rule.headers, (name, value) => `    Header set ${name} "${value}"`),
      isFolder(rule) ? "  </If>" : "  </Files>",
    ]),
    "</IfModule>",
    "",
  ].join("\n");

/** nginx: to be included in its server { … }. A location with headers of its own has none of the server's. */
const nginx = (rules, base) =>
  [
    `# ${ABOUT} Write in server { … }: include this-file;`,
    ...rules.map(
      (rule) =>
        `location ${isFolder(rule) ? `^~ ${base}/${folderOf(rule)}/` : `= ${base}${rule.path}`} {\n${lines(
          { ...EVERYTHING, ...rule.headers },
          (name, value) => `  add_header ${name} "${value}" always;`,
        ).join("\n")}\n}`,
    ),
    "",
  ].join("\n");

/** The header files by name. `base` is the address that dist/ will be at. */
function headerFiles(base, officeOrigin) {
  const rules = headerRules(officeOrigin);
  const path = new URL(base).pathname.replace(/\/$/, "");
  return {
    _headers: netlify(rules, path),
    "staticwebapp.config.json": azure(rules, path),
    "web.config": iis(rules),
    ".htaccess": apache(rules),
    "hosting/nginx.conf": nginx(rules, path),
  };
}

module.exports = { headerFiles, headerRules };
