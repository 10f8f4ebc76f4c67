/** Troubles with amounts: refunds, several currencies, figures written as text. */
import { type DecimalSign, parseAmount, readAmount, readingOf, signsIn } from "../amounts";
import { isGap } from "../gaps";
import { textOf, isBlank } from "../table";
import { codeOf, hasOpenYuan, shownCurrency } from "../table-currency";
import {
  Found,
  type Look,
  type Trouble,
  areFew,
  cellOf,
  chosenCures,
  countsText,
} from "../trouble";

/** Money given back, in a column of its own. */
export function refunds(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.refund.column === undefined) return undefined;
  const found = new Found(table);
  table.rows.forEach((_, i) => {
    const cell = cellOf(look, "refund", i);
    const refund = readAmount(cell, ".");
    if (refund) found.add(i, textOf(cell));
  });
  return found.trouble(
    "refunds",
    { cures: ["subtract", "ignore"], changing: ["subtract"] },
    choices,
  );
}

/** The currency of row i: from its column, or as the amount itself is shown ("$5", "5 EUR"); "" where neither says. */
export function currencyAt(look: Look, i: number): string {
  if (look.roles.currency.column !== undefined)
    return textOf(cellOf(look, "currency", i)).toUpperCase();
  const { amount, price } = look.roles;
  const column = amount.column ?? price.column;
  return column === undefined ? "" : shownCurrency(look.table, i, column, look.choices.yuan);
}

/** Rows of each currency, most first. */
export function currenciesOf(look: Look): readonly (readonly [currency: string, rows: number])[] {
  const counts = new Map<string, number>();
  look.table.rows.forEach((_, i) => {
    const currency = currencyAt(look, i);
    if (currency && !look.totals.has(i)) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/**
 * The one currency of the purchases that count, as a code, where the table says so; converted amounts are in one that no column
 * names. A bare "$" is that of many countries: where the `usual` currency is one of those, that stays.
 */
export function currencyOf(
  look: Look,
  cures: ReadonlyMap<string, string>,
  usual = "USD",
): string | undefined {
  const cure = cures.get("currencies");
  const found = currenciesOf(look);
  const isNamed = look.roles.currency.column !== undefined;
  const code = cure?.startsWith("only ") ? cure.slice("only ".length) : found[0]?.[0];
  if (!code || (found.length > 1 && !cure?.startsWith("only "))) return undefined;
  return codeOf(code, { isNamed, usual });
}

/** Whether amounts that count show a bare 元, and nothing else says their currency. */
export function purchasesInOpenYuan({ table, roles: { amount, price, currency } }: Look): boolean {
  const column = amount.column ?? price.column;
  return column !== undefined && currency.column === undefined && hasOpenYuan(table, [column]);
}

/** The column of amounts converted to one currency, if the table has one. */
export const convertedColumn = ({ columns, roles }: Look): number | undefined =>
  columns.find(
    ({ index, meaning, contents }) =>
      meaning.concept === "amount" &&
      meaning.modifiers.has("converted") &&
      !meaning.modifiers.has("refund") &&
      index !== roles.refund.column &&
      contents.numbers + contents.amounts > 0,
  )?.index;

/** Refunds converted to that currency. */
export const convertedRefundColumn = ({ columns }: Look): number | undefined =>
  columns.find(
    ({ meaning, contents }) =>
      meaning.modifiers.has("converted") &&
      meaning.modifiers.has("refund") &&
      contents.numbers + contents.amounts + contents.digits > 0,
  )?.index;

/** Never added up: the converted column, or one currency, which the user chooses. */
export function currencies(look: Look): Trouble | undefined {
  const { table, choices } = look;
  const counts = currenciesOf(look);
  if (counts.length < 2) return undefined;
  const isColumn = look.roles.currency.column !== undefined;
  const found = new Found(table);
  const firsts = new Set<string>();
  table.rows.forEach((_, i) => {
    const currency = currencyAt(look, i);
    if (!currency || firsts.has(currency)) return;
    firsts.add(currency);
    found.add(i, currency);
  });
  found.example = countsText(counts);
  const only = counts.map(([currency]) => `only ${currency}`);
  const converted = convertedColumn(look) !== undefined;
  // "$" beside "CAD" may be one currency, a column of codes is not
  const cures = converted ? ["converted", ...only] : isColumn ? only : [...only, "same"];
  return found.trouble("currencies", { cures, safe: converted }, choices);
}

/** Amounts without a currency beside others that name one: of the same, or of another. Further lines have that of their order. */
export function blankCurrencies(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  if (roles.currency.column === undefined || currenciesOf(look).length !== 1) return undefined;
  const orderOf = (i: number) => textOf(cellOf(look, "order", i));
  const named = new Set<string>();
  table.rows.forEach((_, i) => {
    if (currencyAt(look, i)) named.add(orderOf(i));
  });
  named.delete("");
  const found = new Found(table);
  const role = roles.amount.column === undefined ? "price" : "amount";
  table.rows.forEach((_, i) => {
    if (currencyAt(look, i) || look.totals.has(i) || named.has(orderOf(i))) return;
    if (isBlank(cellOf(look, role, i)) || isBlank(cellOf(look, "customer", i))) return;
    found.add(i, textOf(cellOf(look, role, i)));
  });
  const cures = ["same", "leave-out"];
  const safe = areFew(found.count, table);
  return found.trouble("blank-currencies", { cures, safe, changing: ["leave-out"] }, choices);
}

/** The columns whose figures count. */
const moneyColumns = ({ roles, figures }: Look): readonly number[] =>
  figures ??
  [roles.amount.column, roles.price.column, roles.refund.column].filter((i) => i !== undefined);

function* amountTexts(look: Look): Generator<readonly [row: number, text: string]> {
  const columns = moneyColumns(look);
  for (let i = 0; i < look.table.rows.length; i++) {
    if (look.totals.has(i)) continue;
    for (const column of columns) {
      const cell = look.table.rows[i][column];
      if (typeof cell === "string" && !isGap(cell)) yield [i, cell];
    }
  }
}

const isAmount = (text: string): boolean => readingOf(text) !== "none";

export function textAmounts(look: Look): Trouble | undefined {
  const found = new Found(look.table);
  for (const [row, text] of amountTexts(look)) if (isAmount(text)) found.add(row, text);
  return found.trouble("text-amounts", { cures: ["convert", "leave-out"] }, look.choices);
}

/** "1.234" where no amount tells the decimal sign, or "1.234,50" and "1,234.50" both stand: a thousand, or one and a fraction? */
export function decimalSigns(look: Look): Trouble | undefined {
  const texts = [...amountTexts(look)];
  const { sign, doubtful } = signsIn(
    texts.map(([, text]) => text),
    look.table.headings,
  );
  if (!doubtful || (sign && sign !== "both")) return undefined;
  const found = new Found(look.table);
  for (const [row, text] of texts) if (readingOf(text) === "doubtful") found.add(row, text);
  const { example } = found;
  found.example = `${example} = ${parseAmount(example, ".")} / ${parseAmount(example, ",")}`;
  const cures = example.includes(",") ? ["point", "comma"] : ["comma", "point"];
  return found.trouble("decimal-signs", { cures, safe: false }, look.choices);
}

/**
 * Numbers beside texts with decimal commas: the program that opened the file took a point for the decimal sign, and made
 * 1.234 of a thousand and 1250 of "12,50" where it could.
 */
export function misreadAmounts(look: Look): Trouble | undefined {
  const { table } = look;
  const found = new Found(table);
  for (const column of moneyColumns(look)) {
    const cells = table.rows.map((row) => row[column]);
    const texts = cells.filter((cell) => typeof cell === "string");
    if (signsIn(texts).sign !== ",") continue;
    cells.forEach((cell, i) => {
      if (typeof cell === "number" && cell !== 0 && !look.totals.has(i)) found.add(i, cell);
    });
  }
  return found.trouble(
    "misread-amounts",
    { cures: ["keep"], safe: false, changing: [] },
    look.choices,
  );
}

/** The sign that decides what "1.234" is, under the cures that hold. */
export function decimalOf(look: Look, troubles: readonly Trouble[]): DecimalSign {
  const chosen = chosenCures(troubles).get("decimal-signs");
  if (chosen) return chosen === "comma" ? "," : ".";
  const texts = [...amountTexts(look)].map(([, text]) => text);
  return signsIn(texts, look.table.headings).sign === "," ? "," : ".";
}

export function unreadableAmounts(look: Look): Trouble | undefined {
  const found = new Found(look.table);
  for (const [row, text] of amountTexts(look)) if (!isAmount(text)) found.add(row, text);
  const safe = areFew(found.count, look.table);
  return found.trouble("unreadable-amounts", { cures: ["leave-out"], safe }, look.choices);
}
