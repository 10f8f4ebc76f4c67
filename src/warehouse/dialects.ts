/** Where warehouses differ: how each quotes names and texts, and how it counts days. Everything else is one template. */
import { refused } from "./refused";

export const DIALECTS = [
  "spark",
  "bigquery",
  "snowflake",
  "trino",
  "clickhouse",
  "postgresql",
  "duckdb",
] as const;
export type DialectName = (typeof DIALECTS)[number];

export interface Dialect {
  readonly title: string;
  /** A name of a column, or one part of a table's name. */
  readonly name: (name: string) => string;
  /** A text, as a literal. */
  readonly text: (text: string) => string;
  /** A day, given as 2025-01-31. */
  readonly date: (iso: string) => string;
  readonly today: string;
  /** The day of a date or of a moment. */
  readonly day: (expression: string) => string;
  /** Days from one day to another. */
  readonly days: (from: string, to: string) => string;
  readonly double: (expression: string) => string;
  readonly string: (expression: string) => string;
}

/** A quote ends a quoted name wherever it stands in it, by the rules of this or that dialect; so may a backslash. */
const doubled = (quote: string, unquoted?: (name: string) => string) => (given: string) => {
  const inner = withoutQuotes(given);
  const name = inner ?? (unquoted && IDENTIFIER.test(given) ? unquoted(given) : given);
  return quote + plainName(name).replaceAll(quote, quote + quote) + quote;
};

/** Where a backslash escapes, or a quote cannot be doubled, a name that holds either is refused. */
const bare = (quote: string) => (given: string) => {
  const name = withoutQuotes(given) ?? given;
  if (/[\\`"]/.test(name)) throw refused("name", given);
  return quote + plainName(name) + quote;
};

/** What stands between the quotes of a name that is quoted already, as people copy it from a query of theirs. */
function withoutQuotes(name: string): string | undefined {
  const [, inner, ticked] = /^"((?:[^"]|"")+)"$|^`((?:[^`]|``)+)`$/.exec(name.trim()) ?? [];
  return inner?.replaceAll('""', '"') ?? ticked?.replaceAll("``", "`");
}

/** A name that queries need not quote. */
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_$]*$/;

function plainName(name: string): string {
  // eslint-disable-next-line no-control-regex
  if (!name.trim() || name.length > 300 || /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name))
    throw refused("name", name);
  return name;
}

function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) throw refused("text", text);
  return text;
}

/** Texts in which only the quote itself must be doubled. */
const standardText = (text: string) => `'${plainText(text).replaceAll("'", "''")}'`;
/** Texts in which a backslash escapes. */
const escapedText = (text: string) =>
  `'${plainText(text).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const standard = {
  name: doubled('"'),
  text: standardText,
  date: (iso: string) => `DATE '${iso}'`,
  today: "CURRENT_DATE",
  day: (expression: string) => `CAST(${expression} AS DATE)`,
  double: (expression: string) => `CAST(${expression} AS DOUBLE)`,
  string: (expression: string) => `CAST(${expression} AS VARCHAR)`,
};

const SPELLINGS: Readonly<Record<DialectName, Dialect>> = {
  spark: {
    ...standard,
    title: "Spark, Databricks",
    name: doubled("`"),
    text: escapedText,
    today: "CURRENT_DATE()",
    days: (from, to) => `DATEDIFF(${to}, ${from})`,
    string: (expression) => `CAST(${expression} AS STRING)`,
  },
  bigquery: {
    ...standard,
    title: "BigQuery",
    name: bare("`"),
    text: escapedText,
    today: "CURRENT_DATE()",
    days: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    double: (expression) => `CAST(${expression} AS FLOAT64)`,
    string: (expression) => `CAST(${expression} AS STRING)`,
  },
  snowflake: {
    ...standard,
    title: "Snowflake",
    // orders is the table ORDERS there, whatever a query calls it without quotes
    name: doubled('"', (name) => name.toUpperCase()),
    text: escapedText,
    days: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
  },
  trino: {
    ...standard,
    title: "Trino, Athena",
    days: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
  },
  clickhouse: {
    ...standard,
    title: "ClickHouse",
    name: bare("`"),
    text: escapedText,
    date: (iso) => `toDate32('${iso}')`,
    today: "toDate32(today())",
    day: (expression) => `toDate32(${expression})`,
    days: (from, to) => `dateDiff('day', ${from}, ${to})`,
    double: (expression) => `toFloat64(${expression})`,
    string: (expression) => `toString(${expression})`,
  },
  postgresql: {
    ...standard,
    title: "PostgreSQL",
    days: (from, to) => `(${to} - ${from})`,
    double: (expression) => `CAST(${expression} AS DOUBLE PRECISION)`,
  },
  duckdb: {
    ...standard,
    title: "DuckDB",
    days: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
  },
};

export const dialect = (name: DialectName): Dialect => SPELLINGS[name];
