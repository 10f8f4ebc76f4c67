/** A check in words: the same for the pane, the sheet and the command line. */
import type { LargeAccount } from "./large/refused";
import type { Texts } from "../locales";
import type { Check } from "./check";
import type { Account, Fate } from "./cure";
import { isSurveyed } from "./headings";
import { type Column, NEEDED, type RoleCheck } from "./roles";
import { distinctHeadings } from "./table";
import { type Trouble, type TroubleKind, chosenCures, countsIn } from "./trouble";
import { convertedColumn } from "./troubles/amounts";

type Say = Texts["data"];

/** "3 rows name no customer". */
export const troubleText = ({ kind, count }: Pick<Trouble, "kind" | "count">, say: Say): string =>
  say.troubles[kind](count);

/** "row 4, 9, 12 and 7 more; for example NA". */
export function whereText({ kind, rows, count, example }: Trouble, say: Say): string {
  const more = count - rows.length;
  // what is counted there is not rows
  const counted = kind.startsWith("alike-") || OF_THE_WHOLE.has(kind);
  const parts = [
    ...(rows.length && !counted ? [say.inRows(rows.join(", "))] : []),
    ...(more > 0 && rows.length && !counted ? [say.more(more)] : []),
    ...(example && !["incomplete", "unpaid"].includes(kind)
      ? [exampleText(kind, example, say)]
      : []),
  ];
  return parts.join(" · ");
}

function exampleText(kind: TroubleKind, example: string, say: Say): string {
  if (kind === "currencies") return say.currencyRows(countsIn(example));
  return WHOLE.has(kind) ? say.listed(example) : say.example(example);
}

/** Troubles whose example is all there is to say: every state with its rows, the columns that are multiplied, both readings. */
const WHOLE: ReadonlySet<TroubleKind> = new Set([
  "quantity-price",
  "unknown-states",
  "decimal-signs",
  "rates",
  "same-figures",
  "standing-figures",
  "several-years",
]);

/** Troubles of columns, not of rows. */
const OF_THE_WHOLE: ReadonlySet<TroubleKind> = new Set([
  "currencies",
  "quantity-price",
  "rates",
  "same-figures",
  "standing-figures",
  "several-years",
]);

export function cureText(kind: TroubleKind, cure: string, say: Say): string {
  if (cure.startsWith("only ")) return say.onlyCurrency(cure.slice("only ".length));
  const cures = (say.cures as Partial<Record<TroubleKind, Record<string, string>>>)[kind];
  return cures?.[cure] ?? cure;
}

/** A column's heading, "" where it has none; of two alike the second is "Amount (2)", as on a sheet made of the table. */
const nameIn = (columns: readonly Pick<Column, "heading">[], i: number): string =>
  columns[i].heading &&
  distinctHeadings(
    columns.map(({ heading }) => heading),
    String,
  )[i];

/** Why a column has its role, or what is in doubt about it. */
export function reasonText(role: RoleCheck, check: Check, say: Say): string {
  const { columns, troubles } = check;
  const product = role.role === "amount" && troubles.find(({ kind }) => kind === "quantity-price");
  const converted = role.role === "amount" && chosenCures(troubles).get("currencies") === "converted"; // prettier-ignore
  if (converted) return say.reasons.converted(columns[convertedColumn(check)!].heading);
  if (product && role.column === undefined) return say.reasons.product(product.example);
  if (role.reason === "chosen") return "";
  if (role.reason === "none") return noneText(role, check, say);
  if (role.asks && role.column !== undefined && ["rivals", "contents"].includes(role.reason)) {
    // a column in doubt is not chosen in a list, so its name is said, where it has one
    const named = [role.column, ...role.rivals].map((i) => nameIn(columns, i));
    if (named.every(Boolean))
      return named.length > 1
        ? say.reasons.eitherOr(named.join(say.reasons.or))
        : say.reasons.perhaps(named[0]);
  }
  if (role.reason !== "rivals" && role.reason !== "equal") return say.reasons[role.reason];
  const others = role.rivals.map((i) => nameIn(columns, i)).join(", ");
  // what nobody must choose is used, and said
  return role.reason === "rivals" && !NEEDED.some((each) => each === role.role)
    ? say.reasons.preferred(others)
    : say.reasons[role.reason](others);
}

/** Why there is no such column; where the table plainly is another thing than purchases, what it is. */
function noneText({ role }: RoleCheck, { columns }: Check, say: Say): string {
  const months = role === "date" ? monthsOf(columns.map(({ heading }) => heading)) : [];
  if (months.length) return say.reasons.pivot(months[0], months[months.length - 1]);
  const survey = role === "amount" ? columns.find(({ heading }) => isSurveyed(heading)) : undefined;
  if (survey) return say.reasons.survey(survey.heading);
  const counted = role === "date" ? columns.find(isCountOfOrders) : undefined;
  return counted ? say.reasons.oneRowACustomer(counted.heading) : say.reasons.none;
}

const MONTH =
  /^((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|januar|februar|märz|mai|juni|juli|oktober|dezember)\.?([ '-]*(\d{2}|\d{4}))?$|^(\d{4}年)?\d{1,2}月份?$|^[一二三四五六七八九十]{1,2}月份?$/iu;

/** Headings that are months, where there are several: the columns of a summary. */
function monthsOf(headings: readonly string[]): readonly string[] {
  const months = headings.filter((heading) => MONTH.test(heading.trim()));
  return months.length >= 3 ? months : [];
}

const ORDERS =
  /^(number of |total |no\. of |# ?of )?(orders|purchases|transactions|visits)( count)?$|^(order|purchase|visit)s? (count|frequency)$|^frequency$|^(购买|订单|消费|下单|購買|訂單|消費)(次数|数|总数|次數|數|總數|笔数|筆數)$/iu;

/** How many orders somebody has made: small whole numbers under such a heading. */
const isCountOfOrders = ({ heading, contents }: Column): boolean =>
  ORDERS.test(heading.trim()) && contents.numbers + contents.digits > 0;

export const fateText = (fate: Fate, count: number, say: Say): string =>
  fate in say.sheet.fates
    ? say.sheet.fates[fate as keyof Say["sheet"]["fates"]](count)
    : say.troubles[fate as TroubleKind](count);

/** What became of the rows of a stream, which are counted, not listed: a line a reason. */
export function countLines(
  { rows, kept, scattered, leftOut, changed }: LargeAccount,
  say: Say,
  number: (figure: number) => string,
): readonly string[] {
  const lines = (label: string, fates: ReadonlyMap<Fate, number>) =>
    [...fates].map(([fate, count]) => say.sheet.line(label, fateText(fate, count, say)));
  return [
    say.large.rows(number(rows), number(kept)),
    ...(scattered ? [say.large.scattered(number(scattered))] : []),
    ...lines(say.sheet.leftOut, leftOut),
    ...lines(say.sheet.changedBy, changed),
  ];
}

/** Row numbers that a line of the account names. */
const NAMED = 12;

/** What became of every row, a line a reason: "2 rows kept", "Left out: 3 rows name no customer (rows 4, 9, 12)". */
export function accountLines({ kept, changed, leftOut }: Account, say: Say): readonly string[] {
  const lines = (label: string, fates: ReadonlyMap<Fate, readonly number[]>) =>
    [...fates].map(([fate, rows]) => {
      const named = say.sheet.inRows(
        rows.slice(0, NAMED).join(", "),
        Math.max(rows.length - NAMED, 0),
      );
      return say.sheet.line(label, fateText(fate, rows.length, say), named);
    });
  return [
    say.sheet.kept(kept),
    ...lines(say.sheet.leftOut, leftOut),
    ...lines(say.sheet.changedBy, changed),
  ];
}
