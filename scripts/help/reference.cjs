/**
 * The reference of the functions as pages of the repository, one per language, made from the same JSDoc and translations as
 * the help pages: src/functions/README.md and its twins. `npm run reference` writes them; test/mirror.test.ts says when they
 * are out of date.
 */
const fs = require("fs");
const path = require("path");
const { LOCALES, helpTexts, localiseReference, paneTexts } = require("../function-texts.cjs");
const { readReference } = require("../reference.cjs");
const { byFamily } = require("./pages.cjs");

const FOLDER = "src/functions";

const fileOf = (locale) => (locale === "en" ? "README.md" : `README.${locale}.md`);

/** [{path, text}] of every language. Paths begin at the root of the project. */
function referencePages() {
  const english = readReference(FOLDER);
  return LOCALES.map((locale) => ({
    path: `${FOLDER}/${fileOf(locale)}`,
    text: pageOf(localiseReference(english, locale), locale),
  }));
}

function pageOf(reference, locale) {
  const words = helpTexts(locale);
  const groups = byFamily(reference, paneTexts(locale).reference.families);
  return `${[
    "<!-- Made by `npm run reference` from the JSDoc of the functions. Change that, not this page. -->",
    `# ${words.title}`,
    languagesOf(locale),
    words.intro,
    ...groups.map(
      ({ title, entries }) =>
        `**${title}**${words.colon}${entries.map(({ name }) => linkTo(name)).join(" · ")}`,
    ),
    `## ${words.rules}`,
    words.ruleList.map((rule) => `- ${escaped(rule)}`).join("\n"),
    `## ${words.errors}`,
    table(
      ["", ""],
      Object.entries(words.errorMeanings).map(([code, meaning]) => [
        `\`${code}\``,
        escaped(meaning),
      ]),
    ),
    ...groups.flatMap(({ title, entries }) => [
      `## ${title}`,
      ...entries.flatMap((entry) => sectionOf(entry, words)),
    ]),
  ].join("\n\n")}\n`;
}

const languagesOf = (locale) =>
  LOCALES.map((other) => {
    const { language } = helpTexts(other);
    return other === locale ? language : `[${language}](${fileOf(other)})`;
  }).join(" · ");

/** The name of a function as a link to its section: GitHub's anchors have small letters and no dots. */
const linkTo = (name) => `[${name}](#${name.toLowerCase().replaceAll(".", "")})`;

function sectionOf({ name, summary, parameters, returns, remarks, examples }, words) {
  const written = parameters.map(({ name: each, optional }) => (optional ? `[${each}]` : each));
  return [
    `### ${name}`,
    escaped(summary),
    `\`=${name}(${written.join(", ")})\``,
    ...(parameters.length
      ? [
          table(
            [words.argument, words.meaning],
            parameters.map((each) => argument(each, words)),
          ),
        ]
      : []),
    `${words.result}${words.colon}${escaped(returns)}`,
    escaped(remarks),
    table(
      [words.formula, words.gives],
      examples.map(({ formula, result }) => [code(formula), code(result)]),
    ),
  ];
}

const argument = ({ name, optional, description }, words) => [
  `\`${name}\`${optional ? `<br>${words.optional}` : ""}`,
  escaped(description),
];

const table = (headings, rows) =>
  [headings, headings.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Code in a table: a bar would end the cell. */
const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;

/** Text in which nothing is a mark of Markdown. */
const escaped = (text) => text.replace(/[\\*_|<>[\]`]/g, "\\$&");

/** The refusals of examples first, which the pages quote. They need the built functions. */
async function write() {
  await require("./refusals.cjs").writeRefusals();
  for (const { path: file, text } of referencePages())
    fs.writeFileSync(path.join(__dirname, "../..", file), text);
}

if (require.main === module) void write();

module.exports = { referencePages };
