/** A user's table for a model that is not made from purchases, a survey for instance: its columns found by their headings. */
const path = require("path");
require("../typescript-require.cjs");
const { lettersOf } = require("../../src/a1.ts");
const { checkCustomers } = require("../../src/data/by-customer/check.ts");
const { answering, telling } = require("../../src/data/answers.ts");
const { codeOf, currenciesIn, yuanOf } = require("../../src/data/table-currency.ts");
const { distinctHeadings } = require("../../src/data/table.ts");
const { troubleText } = require("../../src/data/words.ts");
const { texts } = require("../../src/locales/index.ts");
const { sampleOf } = require("../../src/models/sample.ts");
const { summedCustomers, wantedBy } = require("../../src/taskpane/summed.ts");
const { WORDS } = require("./words.cjs");
const {
  Undecided,
  alikeText,
  chosenBy,
  hasOpenSheet,
  inCurrency,
  indices,
  openedTable,
  refuseIdle,
  troubleLines,
} = require("./data.cjs");

/**
 * The table as sample data of the model, or `Undecided` where a column has to be named: `columns` are headings by question.
 * `cures` say what is to be done where customers stand on several rows.
 */
async function tableFor(model, file, { sheet, columns = {}, cures = {} }, locale) {
  const { table, source } = await openedTable(file, { sheet, locale });
  if (hasOpenSheet(source, sheet)) throw new Undecided(alikeText(source, locale));
  const { headings: written, rows } = table;
  const questions = model.questions.filter(({ kind }) => kind === "column");
  const ids = questions.map(({ id }) => id);
  const named = new Map(Object.entries(indices(columns, written, ids)));
  const found = answering(questions, { headings: written, rows: telling(rows) });
  const chosen = new Map(
    questions.flatMap(({ id }) => {
      const column = named.get(id) ?? found.get(id)?.column;
      return column === undefined ? [] : [[id, column]];
    }),
  );
  const isOpen = ({ id, optional }) => !optional && !named.has(id) && !found.get(id)?.byHeading;
  const open = questions.filter(isOpen);
  const taken = questions.filter((question) => !isOpen(question) && chosen.has(question.id));
  const nameless = (i) => texts(locale).pane.table.column(lettersOf(i), "");
  const headings = distinctHeadings(written, nameless);
  if (open.length)
    throw new Undecided(
      asking(path.basename(file), { open, taken, chosen, headings }, WORDS[locale]),
    );
  const amounts = questions.flatMap(({ id, holds }) =>
    holds === "number" ? (chosen.get(id) ?? []) : [],
  );
  const currency = currencyIn(table, amounts, locale);
  const summed = summedUp(table, wantedBy(questions, chosen), { file: path.basename(file), cures }, locale); // prettier-ignore
  if (summed) return inCurrency(summed, model, currency);
  const areDays = new Set(
    questions.flatMap(({ id, holds }) => (holds === "date" ? (chosen.get(id) ?? []) : [])),
  );
  const title = texts(locale).data.sheet.source(path.basename(file));
  const sample = sampleOf(
    {
      ...{ id: "own-table", name: path.basename(file, path.extname(file)).slice(0, 31) },
      ...{ table: "Own_table", headings, rows },
      columns: headings.map((_, i) => ({
        width: 120,
        ...(areDays.has(i) && { format: "yyyy-mm-dd" }),
      })),
      ...{ about: texts(locale).data.sheet.about, notes: [title] },
    },
    headings.map((_, i) => [...chosen].find(([, column]) => column === i)?.[0]),
  );
  return inCurrency(sample, model, currency);
}

/** The one currency of the amounts, where the table says it; `Undecided` where there are several. */
function currencyIn(table, amounts, locale) {
  const { usual } = texts(locale).models.currency;
  const { isNamed, counts } = currenciesIn(table, amounts, yuanOf(usual));
  if (counts.length > 1) {
    const { data, pane } = texts(locale);
    throw new Undecided(pane.table.currencies(counts.length, data.currencyRows(counts)));
  }
  const [[code] = []] = counts;
  return code && codeOf(code, { isNamed, usual });
}

/** Which columns are known, and which a person must name. */
function asking(file, { open, taken, chosen, headings }, { colon, which, has }) {
  return [
    file,
    ...taken.map(({ id, label }) => `  ${label}${colon}${headings[chosen.get(id)]}`),
    ...open.map(({ id, label, hint }) => `  --column "${id}=…"  ${which(label, hint)}`),
    `  ${has(headings)}`,
  ].join("\n");
}

/** One row for each customer where the table has several; `Undecided` where a person must say that they are to be added up. */
function summedUp(table, wanted, { file, cures }, locale) {
  const check = wanted && checkCustomers(table, wanted, chosenBy({ cures }, locale));
  if (!check) {
    refuseIdle(cures, { troubles: [] });
    return undefined;
  }
  const say = texts(locale).data;
  const { hindrance, questions, troubles } = check;
  if (hindrance) throw new Undecided(say.notAdded(troubleText(hindrance, say), hindrance.example));
  refuseIdle(cures, check);
  if (questions.length)
    throw new Undecided([file, ...troubleLines(troubles, locale), say.decide(questions.length), ...questions.map(({ kind }) => `  --cure "${kind}=…"`)].join("\n")); // prettier-ignore
  return summedCustomers(check, file, say);
}

module.exports = { tableFor };
