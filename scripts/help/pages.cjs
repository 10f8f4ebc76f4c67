/**
 * The help pages, one file per function and language, made from the JSDoc alone. Each page is a single file without
 * requests, so that it can be read offline, mailed, or opened from a disk. English lies at the top, the others in a
 * folder named after their language.
 */
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");
const { LOCALES, helpTexts, localiseReference, paneTexts } = require("../function-texts.cjs");

const style = fs.readFileSync(path.join(__dirname, "help.css"), "utf8");
const script = fs.readFileSync(path.join(__dirname, "help.js"), "utf8");

/** All pages: [{path: "help/zh-CN/RFM.html", html}]. `englishReference` as scripts/reference.cjs reads it. */
const helpPages = (englishReference) =>
  LOCALES.flatMap((locale) => {
    const reference = localiseReference(englishReference, locale);
    const words = helpTexts(locale);
    const families = paneTexts(locale).reference.families;
    const page = (name, html) => ({ path: `help/${folderOf(locale)}${name}.html`, html });
    return [
      page("index", indexPage({ reference, words, families, locale })),
      ...reference.map((entry) => page(entry.id, functionPage({ entry, words, families, locale }))),
    ];
  });

/** Families with their functions, those that have a title of their own first. */
function byFamily(reference, families) {
  const order = new Set([...Object.keys(families), ...reference.map(({ family }) => family)]);
  return [...order]
    .map((family) => ({
      title: families[family] ?? family,
      entries: reference.filter((entry) => entry.family === family),
    }))
    .filter(({ entries }) => entries.length);
}

const folderOf = (locale) => (locale === "en" ? "" : `${locale}/`);

function indexPage({ reference, words, families, locale }) {
  const list = byFamily(reference, families).map(
    ({ title, entries }) => `<section data-group>
<h2>${escape(title)}</h2>
<ul class="functions">${entries
      .map(
        (entry) =>
          `<li data-words="${escape(searchText(entry))}"><a href="${escape(entry.id)}.html"><code>${escape(entry.name)}</code></a><span>${escape(entry.summary)}</span></li>`,
      )
      .join("\n")}</ul>
</section>`,
  );
  const body = `<h1>${escape(words.title)}</h1>
<p class="lead">${escape(words.intro)}</p>
<input type="search" id="search" placeholder="${escape(words.search)}" aria-label="${escape(words.search)}" autocomplete="off">
<p id="none" hidden>${escape(words.none)}</p>
${list.join("\n")}
<h2>${escape(words.rules)}</h2>
<ul>${words.ruleList.map((rule) => `<li>${escape(rule)}</li>`).join("")}</ul>
<h2>${escape(words.errors)}</h2>
${errorTable(words, Object.keys(words.errorMeanings))}`;
  return layout({ title: words.title, locale, name: "index", body, words });
}

function functionPage({ entry, words, families, locale }) {
  const { how, source } = splitRemarks(entry.remarks);
  const good = entry.examples.filter(({ result }) => !result.startsWith("#"));
  const bad = entry.examples.filter(({ result }) => result.startsWith("#"));
  const body = `<p class="family"><a href="index.html">${escape(words.allFunctions)}</a> › ${escape(families[entry.family] ?? entry.family)}</p>
<h1><code>${escape(entry.name)}</code></h1>
<p class="lead">${escape(entry.summary)}</p>
<h2>${escape(words.syntax)}</h2>
<p class="syntax"><code>=${escape(entry.name)}(${entry.parameters
    .map(({ name, optional }) => (optional ? `<i>[${escape(name)}]</i>` : `<b>${escape(name)}</b>`))
    .join(", ")})</code></p>
${entry.parameters.length ? argumentTable(entry.parameters, words) : ""}
<h2>${escape(words.result)}</h2>
<p>${escape(entry.returns)}</p>
<h2>${escape(words.examples)}</h2>
${exampleTable(good, words)}
<h2>${escape(words.how)}</h2>
<p>${escape(how)}</p>
${source ? `<p class="source"><b>${escape(words.source)}</b> ${escape(source)}</p>` : ""}
<h2>${escape(words.errors)}</h2>
${bad.length ? exampleTable(bad, words) : ""}
${errorTable(words, Object.keys(words.errorMeanings))}`;
  return layout({ title: `${entry.name} – ${words.title}`, locale, name: entry.id, body, words });
}

const argumentTable = (parameters, words) => `<h2>${escape(words.arguments)}</h2>
<table class="arguments"><thead><tr><th scope="col">${escape(words.argument)}</th><th scope="col">${escape(words.meaning)}</th></tr></thead>
<tbody>${parameters
  .map(
    ({ name, optional, description }) =>
      `<tr><th scope="row"><code>${escape(name)}</code>${optional ? `<small>${escape(words.optional)}</small>` : ""}</th><td>${escape(description)}</td></tr>`,
  )
  .join("\n")}</tbody></table>`;

const exampleTable = (
  examples,
  words,
) => `<table class="examples"><thead><tr><th scope="col">${escape(words.formula)}</th><th scope="col">${escape(words.gives)}</th></tr></thead>
<tbody>${examples
  .map(
    ({ formula, result }) =>
      `<tr><td><code>${escape(formula)}</code><button type="button" data-copy="${escape(formula)}" data-done="${escape(words.copied)}">${escape(words.copy)}</button></td><td>${shownResult(result)}</td></tr>`,
  )
  .join("\n")}</tbody></table>`;

/** A table result as a little table, an error with its message, anything else as it stands. */
function shownResult(result) {
  const error = /^(#\S+) (.*)$/.exec(result);
  if (error) return `<strong class="error">${escape(error[1])}</strong> ${escape(error[2])}`;
  const rows = tableOf(result);
  return rows ? littleTable(rows) : `<code>${escape(result)}</code>`;
}

/** The cells of a result in braces, {"Ann",1;"Bob",2}, row by row; undefined for any other. */
function tableOf(result) {
  if (!/^\{.*\}$/s.test(result)) return undefined;
  const rows = [[]];
  for (const [, text, plain, separator] of result
    .slice(1, -1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",;]*))([,;]|$)/g)) {
    rows[rows.length - 1].push(text?.replaceAll('""', '"') ?? plain);
    if (separator === ";") rows.push([]);
    if (separator === "") return rows;
  }
  return rows;
}

const littleTable = (rows) =>
  `<div class="scroll"><table class="cells"><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`)
    .join("")}</tbody></table></div>`;

const errorTable = (words, codes) =>
  `<table class="errors"><tbody>${codes
    .map(
      (code) =>
        `<tr><th scope="row">${escape(code)}</th><td>${escape(words.errorMeanings[code])}</td></tr>`,
    )
    .join("\n")}</tbody></table>`;

/** @remarks ends with its source, introduced by "Source:" or its translation. */
function splitRemarks(remarks) {
  const match = /^(.*?)(?:Sources?:|来源：|來源：|出处：|出處：)\s*(.*)$/s.exec(remarks);
  return match ? { how: match[1].trim(), source: match[2].trim() } : { how: remarks, source: "" };
}

function layout({ title, locale, name, body, words }) {
  const up = locale === "en" ? "" : "../";
  const languages = LOCALES.map((other) => {
    const label = escape(helpTexts(other).language);
    if (other === locale) return `<span aria-current="true">${label}</span>`;
    return `<a lang="${other}" hreflang="${other}" href="${up}${folderOf(other)}${escape(name)}.html">${label}</a>`;
  });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<header><a class="home" href="index.html">${escape(words.title)}</a><nav aria-label="Language">${languages.join(" ")}</nav></header>
<main>
${body}
</main>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (text) => `'sha256-${crypto.createHash("sha256").update(text).digest("base64")}'`;

const searchText = ({ name, summary, parameters, remarks }) =>
  [
    name,
    summary,
    ...parameters.map((p) => `${p.name} ${p.english ?? ""} ${p.description}`),
    remarks,
  ]
    .join(" ")
    .toLowerCase();

const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

module.exports = { byFamily, helpPages };
