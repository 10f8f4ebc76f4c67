/** A user's file of purchases for a model: opened, checked, and either mended or stopped at what a person must decide. */
const fs = require("fs");
const path = require("path");
require("../typescript-require.cjs");
const { checkPurchases } = require("../../src/data/check.ts");
const { curePurchases, periodOf } = require("../../src/data/cure.ts");
const { openText } = require("../../src/data/open/csv.ts");
const { decode } = require("../../src/data/open/text.ts");
const { ROLES } = require("../../src/data/roles.ts");
const { tableOf } = require("../../src/data/table.ts");
const { TROUBLES } = require("../../src/data/trouble.ts");
const {
  accountLines,
  cureText,
  reasonText,
  troubleText,
  whereText,
} = require("../../src/data/words.ts");
const { texts } = require("../../src/locales/index.ts");
const { curedPurchases } = require("../../src/taskpane/cured.ts");

/** A person must decide something first: exit code 2. */
class Undecided extends Error {}

/** Opens and checks a file; `columns` are headings by role, `cures` chosen cures by kind of trouble. */
function checkFile(file, { columns = {}, cures = {} }) {
  if (!/\.(csv|tsv|txt)$/i.test(file))
    throw new Error(
      `'${path.basename(file)}' is not a .csv, .tsv or .txt file; save it as CSV UTF-8.`,
    );
  let bytes;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    throw new Error(`'${file}' cannot be read: ${error.code ?? error.message}`);
  }
  const { text, encoding } = decode(bytes);
  const opened = openText(text);
  if (opened.broken !== undefined)
    throw new Error(
      `'${path.basename(file)}', row ${opened.broken}: a quotation mark is opened and never closed.`,
    );
  const table = tableOf(opened.cells);
  if (!table.rows.length) throw new Error(`'${path.basename(file)}' has no rows.`);
  const check = checkPurchases(table, {
    columns: indices(columns, table.headings),
    cures: known(cures),
  });
  return { check, file: { name: path.basename(file), encoding, delimiter: opened.delimiter } };
}

function indices(columns, headings) {
  return Object.fromEntries(
    Object.entries(columns).map(([role, heading]) => {
      if (!ROLES.includes(role))
        throw new Error(`There is no column '${role}'; there are ${ROLES.join(", ")}.`);
      const at = headings.indexOf(heading);
      if (at < 0)
        throw new Error(`The file has no column '${heading}'; it has ${headings.join(", ")}.`);
      return [role, at];
    }),
  );
}

function known(cures) {
  for (const kind of Object.keys(cures))
    if (!TROUBLES.includes(kind))
      throw new Error(`There is no trouble '${kind}'; there are ${TROUBLES.join(", ")}.`);
  return cures;
}

/** The check as text, a line each: columns, troubles with their cures, then what must be decided or what was kept. */
function checkText({ check, file }, locale) {
  const say = texts(locale).data;
  const { table, roles, troubles, questions } = check;
  const lines = [`${file.name} (${file.encoding}, ${JSON.stringify(file.delimiter)})`];
  for (const role of ROLES) {
    const { column } = roles[role];
    const reason = reasonText(roles[role], check, say);
    if (column !== undefined)
      lines.push(`  ${say.roles[role]}: ${table.headings[column]}. ${reason}`);
    else if (roles[role].asks) lines.push(`  ${say.roles[role]}: ${reason}`);
  }
  for (const trouble of troubles) {
    const { kind, chosen, cures } = trouble;
    lines.push(`  ${troubleText(trouble, say)} (${whereText(trouble, say)})`);
    for (const cure of cures)
      lines.push(
        `    ${cure === chosen ? "→" : " "} --cure "${kind}=${cure}"  ${cureText(kind, cure, say)}`,
      );
  }
  if (questions.length) {
    lines.push(say.decide(questions.length));
    for (const question of questions)
      lines.push(
        question.about === "column"
          ? `  --column "${question.role}=…"  ${say.roles[question.role]}: ${reasonText(question.check, check, say)}`
          : `  --cure "${question.trouble.kind}=…"  ${troubleText(question.trouble, say)}`,
      );
    return lines.join("\n");
  }
  const cured = curePurchases(check);
  const period = periodOf(cured);
  const customers = new Set(cured.customers.map(String)).size;
  const shown = (number) => number.toLocaleString(locale);
  if (period) lines.push(say.summary(shown(cured.account.kept), shown(customers), ...period));
  return [...lines, ...accountLines(cured.account, say).map((line) => `  ${line}`)].join("\n");
}

/** The same as plain data. */
function checkJson({ check, file }) {
  const { table, roles, troubles, questions } = check;
  const columns = Object.fromEntries(
    ROLES.map((role) => {
      const { column, certain, reason, rivals } = roles[role];
      const heading = (i) => table.headings[i];
      return [
        role,
        {
          column: column === undefined ? null : heading(column),
          certain,
          reason,
          rivals: rivals.map(heading),
        },
      ];
    }),
  );
  const asked = questions.map((question) =>
    question.about === "column" ? question.role : question.trouble.kind,
  );
  const account = questions.length ? null : curePurchases(check).account;
  return {
    file,
    rows: table.rows.length,
    columns,
    troubles,
    questions: asked,
    account: account && {
      ...account,
      leftOut: Object.fromEntries(account.leftOut),
      changed: Object.fromEntries(account.changed),
    },
  };
}

/** The mended purchases as sample data for a model, or `Undecided` with the check as its message. */
function dataFor(file, choices, locale) {
  const checked = checkFile(file, choices);
  if (checked.check.questions.length) throw new Undecided(checkText(checked, locale));
  return curedPurchases(checked.check, checked.file.name, texts(locale).data);
}

module.exports = { Undecided, checkFile, checkJson, checkText, dataFor };
