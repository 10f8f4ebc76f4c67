/** Every template, read by a parser of its dialect; and names and texts of users, which stay names and texts. */
import { resultIn } from "../../src/locales/results";
import { LOCALES, texts } from "../../src/locales";
import { dialect, DIALECTS, type DialectName } from "../../src/warehouse/dialects";
import { forecastKinds, kindsOf } from "../../src/domain/forecast/kinds";
import { summarisePurchases } from "../../src/domain/forecast/summary";
import { tableParts, type WarehouseQuestion } from "../../src/warehouse/question";
import { type RfmQuestion, rfmQuery } from "../../src/warehouse/rfm";
import { scoringQuery } from "../../src/warehouse/scoring";
import { summaryQuery } from "../../src/warehouse/summary";
import { Dialect, init, parse } from "../support/warehouse/parser";
import { ledgerFrom, simulatedRows } from "../support/warehouse/ledger";

const PARSERS: Readonly<Record<DialectName, string>> = {
  spark: Dialect.Databricks,
  bigquery: Dialect.BigQuery,
  snowflake: Dialect.Snowflake,
  trino: Dialect.Trino,
  clickhouse: Dialect.ClickHouse,
  postgresql: Dialect.PostgreSQL,
  duckdb: Dialect.DuckDB,
};

const base = (name: DialectName): WarehouseQuestion => ({
  ...{ dialect: name, table: ["shop", "sales", "order-lines"], customer: "customer id" },
  ...{ date: "date", amount: "amount", order: "order", asOf: "2025-05-31", holdout: 90 },
  filters: [
    { column: "region", operator: "=", value: "l'Étranger \\ “x”", kind: "text" },
    { column: "date", operator: ">=", value: "2023-01-01", kind: "date" },
    { column: "amount", operator: "<>", value: "-1.5", kind: "number" },
  ],
  comments: texts("en").pane.warehouse.comments,
});

const kinds = kindsOf(summarisePurchases(ledgerFrom(simulatedRows(300, 3), true), { unit: "day" }));

const settings = {
  horizon: 52,
  unit: "week",
  discount: 0.002,
  margin: 1,
  model: "mbgnbd",
} as const;
const forecast = forecastKinds(kinds, settings);
const gammaForecast = forecastKinds(kinds, { ...settings, model: "pnbd" });

function queries(
  name: DialectName,
  changes: Partial<WarehouseQuestion> = {},
  named?: RfmQuestion["named"],
): string[] {
  const question = { ...base(name), ...changes };
  const scoring = { ...settings, ...forecast, frequencies: [0, 1, 2], oldest: 400 };
  return [
    summaryQuery(question),
    summaryQuery({ ...question, asOf: undefined, order: undefined, step: 7, holdout: 0 }),
    scoringQuery(question, scoring),
    scoringQuery(question, { ...scoring, ...gammaForecast }),
    rfmQuery({ ...question, named }),
  ];
}

beforeAll(() => init());

test("names are those that a query of the user's would mean, quoted or not", () => {
  const table = (name: DialectName, typed: string) => tableParts(typed).map(dialect(name).name).join("."); // prettier-ignore
  // without quotes Snowflake has capitals
  expect(table("snowflake", "shop.orders")).toBe('"SHOP"."ORDERS"');
  expect(table("snowflake", 'Shop."Order lines"."a.b"')).toBe('"SHOP"."Order lines"."a.b"');
  expect(dialect("snowflake").name("customer id")).toBe('"customer id"');
  expect(dialect("snowflake").name('"customer""id"')).toBe('"customer""id"');
  expect(table("bigquery", "`my-project.shop.orders`")).toBe("`my-project`.`shop`.`orders`");
  expect(table("bigquery", "`my-project`.shop.orders")).toBe("`my-project`.`shop`.`orders`");
  expect(table("spark", "main.`or``ders`")).toBe("`main`.`or``ders`");
  expect(table("postgresql", 'shop."Order lines"')).toBe('"shop"."Order lines"');
  // quotes that are not around the whole are of the name
  expect(dialect("postgresql").name('"a"; DROP TABLE orders; --"')).toBe('"""a""; DROP TABLE orders; --"""'); // prettier-ignore
  expect(dialect("snowflake").name('"" || 1 || ""')).toBe('""""" || 1 || """""');
  expect(() => dialect("bigquery").name("`a` b`")).toThrow();
  // a name in capitals and small letters was made with quotes
  expect(dialect("postgresql").name("customerId")).toBe('"customerId"');
});

describe.each(DIALECTS)("%s", (name) => {
  test.each(LOCALES)(
    "each query is one statement in the dialect, with comments in %s",
    (locale) => {
      const { comments } = texts(locale).pane.warehouse;
      for (const sql of queries(name, { comments }, (segment) => resultIn(locale, segment))) {
        const parsed = parse(sql, PARSERS[name]);
        expect(parsed.error).toBeUndefined();
        expect(parsed.statements).toBe(1);
      }
    },
  );

  const HOSTILE = [
    "x'; DROP TABLE orders; --",
    "x\\'; DROP TABLE orders; --",
    "\\",
    "'",
    "''",
    'a"; DROP TABLE orders; --',
    'a"b',
    "a`; DROP TABLE orders; --",
    "*/ /*",
    "$$",
    "{{x}} ${x}",
    "а\u202eb",
    "' || (SELECT password FROM users) || '",
  ];

  test.each(HOSTILE)("the text %j stays a text", (value) => {
    const filters = [{ column: "region", operator: "=", value, kind: "text" }] as const;
    const [sql] = queries(name, { filters });
    const parsed = parse(sql, PARSERS[name]);
    expect(parsed.error).toBeUndefined();
    expect(parsed.statements).toBe(1);
    // as parsed, the literal is what the user wrote
    expect(parsed.texts).toContain(value);
  });

  test.each(HOSTILE)("the name %j stays a name, or is refused", (value) => {
    const isRefused = () => {
      try {
        dialect(name).name(value);
        return false;
      } catch {
        return true;
      }
    };
    if (isRefused()) {
      expect(["bigquery", "clickhouse"]).toContain(name);
      expect(value).toMatch(/[\\`"]/);
      return;
    }
    const [sql] = queries(name, { customer: value, table: [value] });
    const parsed = parse(sql, PARSERS[name]);
    expect(parsed.error).toBeUndefined();
    expect(parsed.statements).toBe(1);
    expect(parsed.names).toContain(value);
  });

  test("what is no name, text, day or number is refused", () => {
    const refuses = (changes: Partial<WarehouseQuestion>, refusal: string) =>
      expect(() => queries(name, changes)).toThrow(expect.objectContaining({ refusal }));
    const filter = (value: string, kind: "text" | "number" | "date") =>
      ({ filters: [{ column: "a", operator: "=", value, kind }] }) as const;
    refuses({ customer: "" }, "name");
    refuses({ customer: "a\u0000b" }, "name");
    refuses({ amount: "a\nb" }, "name");
    refuses(filter("a\nb", "text"), "text");
    refuses(filter("1; DROP", "number"), "number");
    refuses(filter("1e5", "number"), "number");
    refuses(filter("2025-02-30", "date"), "date");
    refuses(filter("2025-01-01'", "date"), "date");
    refuses({ asOf: "yesterday" }, "date");
    refuses({ holdout: 1.5 }, "days");
    refuses({ step: 0 }, "days");
  });
});
