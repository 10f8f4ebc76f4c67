/** A user's file of purchases for a model: opened, checked, and either mended or stopped at what a person must decide. */
const fs = require("fs");
const path = require("path");
require("../typescript-require.cjs");
const { Mistake, WORDS, unread } = require("./words.cjs");
const { lettersOf } = require("../../src/a1.ts");
const { checkFor, checkPurchases } = require("../../src/data/check.ts");
const { curePurchases, periodOf } = require("../../src/data/cure.ts");
const { brokenIn } = require("../../src/data/open/broken.ts");
const { NotOpened, openFile, tableIn } = require("../../src/data/open/file.ts");
const { ROLES } = require("../../src/data/roles.ts");
const { distinctHeadings, isOnlyHeadings } = require("../../src/data/table.ts");
const { TROUBLES, chosenCures } = require("../../src/data/trouble.ts");
const { yuanOf } = require("../../src/data/table-currency.ts");
const { currencyOf, purchasesInOpenYuan } = require("../../src/data/troubles/amounts.ts");
const {
  accountLines,
  countLines,
  cureText,
  reasonText,
  troubleText,
  whereText,
} = require("../../src/data/words.ts");
const { texts } = require("../../src/locales/index.ts");
const { rfmList } = require("../../src/models/rfm-list/index.ts");
const { curedPurchases } = require("../../src/taskpane/cured.ts");
const { customerList } = require("../../src/taskpane/customer-list.ts");
const { isCurrency } = require("../../src/taskpane/proposed.ts");

/** A person must decide something first: exit code 2. */
class Undecided extends Error {}

/**
 * Opens and checks a file; `sheet` is that of a workbook, `columns` are headings by role, `cures` chosen cures by kind of
 * trouble. What is wrong with them is said in the language of `locale`.
 */
async function checkFile(
  file,
  { sheet, columns = {}, cures = {}, locale = "en" },
  way = checkPurchases,
) {
  const { name, table, source } = await openedTable(file, { sheet, locale });
  const chosen = chosenBy({ columns: indices(columns, table.headings), cures }, locale);
  const check = way(table, chosen);
  refuseIdle(cures, check);
  return {
    check,
    file: { name, ...source, ...(hasOpenSheet(source, sheet) && { isOpenSheet: true }) },
  };
}

/** Whether other sheets have the headings of the one that was read, and nobody said which are wanted. */
const hasOpenSheet = ({ alike }, sheet) => sheet === undefined && alike !== undefined;

const alikeText = ({ sheet, alike }, locale) => WORDS[locale].alike(sheet, alike, ALL_ALIKE);

/** Choices as a check takes them, with how a reader of the language takes what nobody decides. */
const chosenBy = ({ columns, cures }, locale) => ({
  ...{ columns, cures: known(cures) },
  yuan: yuanOf(texts(locale).models.currency.usual),
});

/** In the place of a sheet's name: all sheets that have the headings of the first with purchases. */
const ALL_ALIKE = "*";

/** The table of a file, of one sheet of a workbook. What is wrong with it is said in the language of `locale`. */
async function openedTable(file, { sheet, locale }) {
  const name = path.basename(file);
  let bytes;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    throw unread(file, error);
  }
  const wanted = sheet === ALL_ALIKE ? { isJoined: true } : { sheet };
  const opened = await openFile(bytes, wanted).catch((error) => {
    if (!(error instanceof NotOpened)) throw error;
    const words = texts(locale).data.notOpened[error.refusal](error.detail);
    throw new Error(WORDS[locale].refused(name, words));
  });
  const { cells, source } = opened;
  if (sheet !== undefined && source.kind === "text") throw new Mistake("noSheets", [name]);
  const broken = source.kind === "text" ? brokenIn(cells) : undefined;
  if (broken) throw new Error(WORDS[locale].refused(name, largeWords(broken, locale)));
  const table = tableIn(opened);
  if (isOnlyHeadings(table))
    throw new Error(WORDS[locale].refused(name, texts(locale).data.notOpened["only-headings"]()));
  return { name, table, source };
}

/** Why a file is refused, in words that do not ask how large it is. */
const largeWords = ({ refusal, row, detail }, locale) =>
  texts(locale).data.large.refusals[refusal](row.toLocaleString(locale), detail);

/** Where a column stands that is given by its heading or, where none is called so, by its letter; −1 for none. */
function placeOf(heading, headings) {
  const at = [headings, distinctHeadings(headings, () => "")].map((names) =>
    names.indexOf(heading),
  );
  const found = at.find((each) => each >= 0);
  return found !== undefined
    ? found
    : headings.findIndex((_, i) => lettersOf(i) === heading.toUpperCase());
}

/** Where columns stand that are given by their headings or letters, under names of which there are so many. */
function indices(columns, headings, names = ROLES) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, heading]) => {
      if (!names.includes(name)) throw new Mistake("noRole", [name, names]);
      const at = placeOf(heading, headings);
      if (at < 0) {
        const all = headings.map((each, i) => each || lettersOf(i));
        throw new Mistake("noColumn", [heading, all]);
      }
      return [name, at];
    }),
  );
}

function known(cures) {
  for (const kind of Object.keys(cures))
    if (!TROUBLES.includes(kind)) throw new Mistake("noTrouble", [kind, TROUBLES]);
  return cures;
}

/** A cure that the check does not offer would silently do nothing. */
function refuseIdle(cures, { troubles }) {
  for (const [kind, cure] of Object.entries(cures)) {
    const trouble = troubles.find((each) => each.kind === kind);
    if (!trouble) throw new Mistake("idleCure", [kind, cure]);
    if (!trouble.cures.includes(cure)) throw new Mistake("noCure", [kind, cure, trouble.cures]);
  }
}

const readAs = (file, words) =>
  file.kind === "workbook"
    ? file.isJoined
      ? words.joined([file.sheet, ...file.alike])
      : words.sheet(file.sheet, file.sheets)
    : words.text(file.encoding, words.delimiters[file.delimiter] ?? JSON.stringify(file.delimiter));

/** A column without a heading goes by its letter. */
const nameOf = ({ headings }, column, locale) =>
  (headings[column] && distinctHeadings(headings, () => "")[column]) ||
  texts(locale).pane.table.column(lettersOf(column));

/** Troubles with their cures, a line each. */
function troubleLines(troubles, locale) {
  const say = texts(locale).data;
  const { brackets } = WORDS[locale];
  return troubles
    .filter(({ isProven }) => !isProven)
    .flatMap((trouble) => {
      const { kind, chosen, cures } = trouble;
      const where = whereText(trouble, say);
      return [
        `  ${troubleText(trouble, say)}${where && brackets(where)}`,
        ...cures.map(
          (cure) =>
            `    ${cure === chosen ? "→" : " "} --cure "${kind}=${cure}"  ${cureText(kind, cure, say)}`,
        ),
      ];
    });
}

/** A table that is no list of purchases, but one of customers. */
const listIn = (table, locale) => customerList(table, [rfmList(locale)]);

/** The check as text, a line each: columns, troubles with their cures, then what must be decided or what was kept. */
function checkText({ check, file, whole }, locale) {
  const say = texts(locale).data;
  const { table, roles, troubles, questions } = check;
  const { colon, stop, brackets } = WORDS[locale];
  // of a stream only its name is known
  const isOpened = file.kind !== undefined;
  const lines = [isOpened ? `${file.name}${brackets(readAs(file, WORDS[locale]))}` : file.name];
  for (const role of ROLES) {
    const { column } = roles[role];
    const reason = reasonText(roles[role], check, say);
    if (column !== undefined)
      lines.push(`  ${say.roles[role]}${colon}${nameOf(table, column, locale)}${stop}${reason}`);
    else if (roles[role].asks) lines.push(`  ${say.roles[role]}${colon}${reason}`);
  }
  lines.push(...troubleLines(troubles, locale));
  if (purchasesInOpenYuan(check)) lines.push(`  ${say.yuan}`);
  if (file.isOpenSheet) lines.push(`  ${alikeText(file, locale)}`);
  const list = listIn(table, locale);
  if (list)
    lines.push(`  ${say.customerList(list.headings)}${list.model.id}${brackets(list.model.title)}`);
  if (questions.length) {
    lines.push(say.decide(questions.length));
    for (const question of questions)
      lines.push(
        question.about === "column"
          ? `  --column "${question.role}=…"  ${say.roles[question.role]}${colon}${reasonText(question.check, check, say)}`
          : `  --cure "${question.trouble.kind}=…"  ${troubleText(question.trouble, say)}`,
      );
    if (questions.some(({ about }) => about === "column")) {
      const names = table.headings.map((_, i) => nameOf(table, i, locale));
      lines.push(`  ${WORDS[locale].has(names)}`);
      if (table.nested?.length) lines.push(`  ${WORDS[locale].nested(table.nested)}`);
    }
    return lines.join("\n");
  }
  const shown = (number) => number.toLocaleString(locale);
  if (whole) {
    const { account, customers, period } = whole;
    lines.push(say.summary(shown(account.kept), shown(customers), ...period));
    return [...lines, ...countLines(account, say, shown).map((line) => `  ${line}`)].join("\n");
  }
  const cured = curePurchases(check);
  const period = periodOf(cured);
  const customers = new Set(cured.customers.map(String)).size;
  if (period) lines.push(say.summary(shown(cured.account.kept), shown(customers), ...period));
  if (!cured.account.kept) lines.push(say.nothingLeft);
  return [...lines, ...accountLines(cured.account, say).map((line) => `  ${line}`)].join("\n");
}

/** The same as plain data. */
function checkJson({ check, file, whole }) {
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
  const account = questions.length ? null : (whole?.account ?? curePurchases(check).account);
  return {
    file,
    rows: whole?.account.rows ?? table.rows.length,
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
async function dataFor(model, file, choices, locale) {
  const ofModel = (table, chosen) => checkFor(model.questions, table, chosen);
  const checked = await checkFile(file, { ...choices, locale }, ofModel);
  const { check } = checked;
  const isList = listIn(check.table, locale) && !Object.keys(choices.columns ?? {}).length;
  if (
    isList ||
    check.questions.length ||
    checked.file.isOpenSheet ||
    !curePurchases(check).account.kept
  )
    throw new Undecided(checkText(checked, locale));
  const sample = curedPurchases(check, checked.file.name, texts(locale).data);
  const { usual } = texts(locale).models.currency;
  return inCurrency(sample, model, currencyOf(check, chosenCures(check.troubles), usual));
}

/** Data with the currency they were found to be in, where the model has it. */
const inCurrency = (sample, { questions }, currency) =>
  isCurrency(questions, currency)
    ? { ...sample, answers: { ...sample.answers, currency } }
    : sample;

module.exports = {
  ...{ Undecided, checkFile, checkJson, checkText, dataFor },
  ...{
    alikeText,
    chosenBy,
    hasOpenSheet,
    inCurrency,
    indices,
    largeWords,
    openedTable,
    refuseIdle,
    troubleLines,
  },
};
