/** The queries, run by real engines, beside the same functions that cells use. */
import { forecast } from "../../src/domain/forecast";
import { forecastKinds, kindsOf } from "../../src/domain/forecast/kinds";
import { knownBuying, MODEL_NAMES, type ModelName } from "../../src/domain/forecast/models";
import { summarisePurchases } from "../../src/domain/forecast/summary";
import { rfm } from "../../src/domain/rfm";
import { formatDate, parseDate } from "../../src/domain/support/dates";
import { texts } from "../../src/locales";
import { dialect } from "../../src/warehouse/dialects";
import type { WarehouseQuestion } from "../../src/warehouse/question";
import { readResult } from "../../src/warehouse/result";
import { rfmQuery } from "../../src/warehouse/rfm";
import { scoringQuery } from "../../src/warehouse/scoring";
import { summaryQuery } from "../../src/warehouse/summary";
import { clickhouse, duckdb, type Engine, postgresql } from "../support/warehouse/engines";
import { ledgerFrom, loading, simulatedRows } from "../support/warehouse/ledger";

const CUSTOMERS = 1500;
const rows = simulatedRows(CUSTOMERS, 7);
const AS_OF = "2025-05-31";

const engines: [string, () => Promise<Engine>][] = [
  ["DuckDB", duckdb],
  ["PostgreSQL", postgresql],
];
const chdb = process.env.CV_CHDB;
if (chdb) engines.push(["ClickHouse", () => clickhouse(chdb)]);

const options = {
  horizon: 39,
  unit: "week",
  discount: 0.002,
  margin: 0.4,
  model: "mbgnbd",
} as const;

/** Every figure of one column within a share of that of another. */
function expectAlike(found: ArrayLike<number>, expected: ArrayLike<number>, share: number): void {
  expect(found.length).toBe(expected.length);
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i]) && Number.isNaN(found[i])) continue;
    const off = Math.abs(found[i] - expected[i]) / Math.max(Math.abs(expected[i]), 1e-12);
    if (!(off <= worst)) worst = off;
  }
  expect(worst).toBeLessThanOrEqual(share);
}

describe.each(engines)("on %s", (_name, start) => {
  let engine: Engine;
  let question: WarehouseQuestion;

  beforeAll(async () => {
    engine = await start();
    const { name } = dialect(engine.dialect);
    const isClickhouse = engine.dialect === "clickhouse";
    const [schema, table] = [`sa les`, isClickhouse ? "or ders" : `or"ders`];
    question = {
      ...{ dialect: engine.dialect, table: [schema, table] },
      ...{ customer: "Customer id", date: "date", amount: "amount", order: "order" },
      // so that engines have read comments that are not ASCII
      comments: texts("zh-TW").pane.warehouse.comments,
    };
    const types = isClickhouse
      ? { text: "Nullable(String)", double: "Nullable(Float64)" }
      : { text: "VARCHAR", double: "DOUBLE PRECISION" };
    await engine.run(`CREATE ${isClickhouse ? "DATABASE" : "SCHEMA"} ${name(schema)}`);
    const full = `${name(schema)}.${name(table)}`;
    await engine.run(
      loading(full, rows, name, types, isClickhouse ? " ENGINE = MergeTree ORDER BY tuple()" : ""),
    );
  });

  afterAll(() => engine.close());

  const cells = async (sql: string) => {
    const { columns, rows } = await engine.query(sql);
    return [columns, ...rows];
  };
  /** Rows by customer, as records. */
  const byCustomer = async (sql: string) => {
    const { columns, rows } = await engine.query(sql);
    return new Map(
      rows.map((row) => [
        String(row[columns.indexOf("customer")]),
        new Map(columns.map((column, i) => [column, row[i]])),
      ]),
    );
  };

  test("rows that say nothing do not count: days to come, amounts that are none, customers of spaces", async () => {
    const { name } = dialect(engine.dialect);
    const isClickhouse = engine.dialect === "clickhouse";
    const [text, double] = isClickhouse
      ? ["Nullable(String)", "Nullable(Float64)"]
      : ["VARCHAR", "DOUBLE PRECISION"];
    const [schema, table] = ["sa les", "odd rows"];
    const full = `${name(schema)}.${name(table)}`;
    await engine.run(
      `CREATE TABLE ${full} (customer ${text}, bought ${text}, amount ${double}, status ${text})${isClickhouse ? " ENGINE = MergeTree ORDER BY tuple()" : ""}`,
    );
    const odd = (amount: string) => `CAST('${amount}' AS ${double})`;
    const day = isClickhouse ? "2200-12-31" : "9999-12-31";
    await engine.run(`INSERT INTO ${full} VALUES
      ('A', '2024-01-01', 20, NULL), ('A', '2024-02-01', 3, 'paid'), ('A', '2024-03-01', ${odd("NaN")}, 'paid'),
      ('B', '2024-01-05', 7, 'paid'), ('B', '${day}', 9, 'paid'), ('B', '2024-01-07', ${odd("inf")}, 'paid'),
      ('C', '2024-01-09', 5, 'cancelled'), ('   ', '2024-01-09', 50, 'paid')`);
    const asked: WarehouseQuestion = {
      ...{ dialect: engine.dialect, table: [schema, table] },
      ...{ customer: "customer", date: "bought", amount: "amount" },
      comments: question.comments,
      filters: [{ column: "status", operator: "<>", value: "cancelled", kind: "text" }],
    };
    const found = await byCustomer(rfmQuery({ ...asked, monetary: "total" }));
    const figures = [...found].map(([customer, row]) => [
      customer,
      ...["recency", "frequency", "monetary"].map((id) => Number(row.get(id))),
    ]);
    expect(figures.sort()).toEqual([
      ["A", 0, 2, 23], // a blank status is not "cancelled"
      ["B", 27, 1, 7], // to 1 February, the last day of a purchase
    ]);
    expect(readResult(await cells(summaryQuery(asked))).asOf).toBe(parseDate("2024-02-01"));
  });

  const cases: [string, boolean, string | undefined][] = [
    ["orders, all days", true, undefined],
    ["orders, as of a day", true, AS_OF],
    ["days, as of a day", false, AS_OF],
  ];

  test.each(cases)("summary and fit: %s", async (_what, withOrders, asOf) => {
    const asked = { ...question, order: withOrders ? "order" : undefined, asOf };
    const kinds = readResult(await cells(summaryQuery(asked)));
    const ledger = ledgerFrom(rows, withOrders);
    const serial = asOf === undefined ? undefined : parseDate(asOf);
    const expected = kindsOf(summarisePurchases(ledger, { asOf: serial, unit: "day" }));

    const sorted = ({
      frequency,
      recencyDays,
      ageDays,
      customers,
      spenders,
      spent,
      revenue,
    }: typeof kinds) =>
      Array.from(frequency, (x, i) => [
        x,
        recencyDays[i],
        ageDays[i],
        customers[i],
        spenders[i],
        spent[i],
        revenue[i],
      ]) // prettier-ignore
        .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    const [found, wanted] = [sorted(kinds), sorted(expected)];
    expect(kinds.asOf).toBe(expected.asOf);
    expect(found.map((row) => row.slice(0, 5))).toEqual(wanted.map((row) => row.slice(0, 5)));
    for (const column of [5, 6]) expectAlike(found.map((row) => row[column]), wanted.map((row) => row[column]), 1e-12); // prettier-ignore

    const result = forecast(ledger, { ...options, asOf: serial });
    const ours = forecastKinds(kinds, options);
    expectAlike(
      Object.values(ours.buying.fit.parameters) as number[],
      Object.values(result.buying.fit.parameters) as number[],
      1e-9,
    );
    if (ours.spending.kind !== "gamma-gamma" || result.spending.kind !== "gamma-gamma")
      throw new Error("there is a Gamma-Gamma");
    expectAlike(
      Object.values(ours.spending.fit.parameters),
      Object.values(result.spending.fit.parameters),
      1e-9,
    );
    const total = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0); // prettier-ignore
    const bought = ours.purchases.map((each, i) => each * kinds.customers[i]);
    expectAlike([total(bought), total(ours.value)], [total(result.purchases), total(result.value)], 1e-9); // prettier-ignore
  });

  test("days of purchase in the hold-out are counted", async () => {
    const asked = { ...question, asOf: AS_OF, holdout: 20 };
    const kinds = readResult(await cells(summaryQuery(asked)));
    const serial = parseDate(AS_OF);
    const known = (upTo: number) => {
      const ledger = ledgerFrom(rows, true);
      const { customers, frequency } = summarisePurchases(ledger, { asOf: upTo, unit: "day" });
      return new Map(customers.map((customer, i) => [customer, frequency[i]]));
    };
    // orders of several days are one purchase on either side of the day, so this counts orders of one day only
    const before = known(serial);
    const after = known(serial + 20);
    let made = 0;
    for (const [customer, frequency] of before) made += after.get(customer)! - frequency;
    const counted = kinds.later.reduce((a, b) => a + b, 0);
    expect(kinds.holdout).toBe(20);
    expect(Math.abs(counted - made)).toBeLessThanOrEqual(Math.ceil(made * 0.05));
    expect(counted).toBeGreaterThan(0);
  });

  test("days can count together where histories are too many", async () => {
    const exact = readResult(await cells(summaryQuery(question)));
    const coarse = readResult(await cells(summaryQuery({ ...question, step: 7 })));
    const total = (column: Float64Array) => column.reduce((a, b) => a + b, 0);
    expect(coarse.frequency.length).toBeLessThan(exact.frequency.length);
    expect(total(coarse.customers)).toBe(total(exact.customers));
    const [one, other] = [exact, coarse].map((kinds) => forecastKinds(kinds, options));
    const bought = (kinds: typeof exact, { purchases }: typeof one) =>
      total(purchases.map((each, i) => each * kinds.customers[i]));
    expectAlike([bought(coarse, other)], [bought(exact, one)], 0.01);
  });

  test("filters leave out what does not match, whatever it is called", async () => {
    const filters = [{ column: "region", operator: "=", value: "so'uth", kind: "text" }] as const;
    const kinds = readResult(await cells(summaryQuery({ ...question, filters })));
    const ledger = ledgerFrom(rows.filter(({ region }) => region === "so'uth"), true); // prettier-ignore
    const { customers } = summarisePurchases(ledger, { unit: "day" });
    expect(kinds.customers.reduce((a, b) => a + b, 0)).toBe(customers.length);
  });

  test.each(MODEL_NAMES)("scores of every customer: %s", async (model) => {
    const asked = { ...question, asOf: AS_OF };
    const settings = { ...options, model };
    const kinds = readResult(await cells(summaryQuery(asked)));
    const ours = forecastKinds(kinds, settings);
    const scoring = {
      ...settings,
      ...ours,
      frequencies: [...new Set(kinds.frequency)],
      oldest: Math.max(...kinds.ageDays),
    };
    const scored = await byCustomer(scoringQuery(asked, scoring));
    const { summary, alive, chance, purchases, amount, value } = forecast(ledgerFrom(rows, true), {
      ...settings,
      asOf: parseDate(AS_OF),
    });
    expect(scored.size).toBe(summary.customers.length);
    const column = (name: string) =>
      summary.customers.map((customer) => {
        const figure = scored.get(String(customer))!.get(name);
        return figure === null ? NaN : Number(figure);
      });
    expectAlike(column("frequency"), summary.frequency, 0);
    expectAlike(column("p_alive"), alive, 1e-9);
    expectAlike(column("chance"), chance, 1e-9);
    expectAlike(column("expected_purchases"), purchases, 1e-9);
    expectAlike(column("expected_amount"), amount, 1e-9);
    expectAlike(column("expected_value"), value, 1e-9);
  });

  // of type.csv, 6,000 customers who buy at random, and of the simulated ones: all buy, or leave, at one rate
  const limits: [ModelName, object][] = [
    ["mbgnbd", { r: 999999999999.999, alpha: 10095269773714.23, a: 1.25e-14, b: 7.99e-11 }],
    ["bgnbd", { r: 999999999999.999, alpha: 10095269773714.23, a: 0.8, b: 2.5 }],
    ["pnbd", { r: 1.57, alpha: 28.4, s: 999999999999.999, beta: 99547192061893.81 }],
    ["pnbd", { r: 999999999999.999, alpha: 10095269773714.23, s: 0.5, beta: 12 }],
    ["pnbd", { r: 1.57, alpha: 28.4, s: 0, beta: 1 }],
  ];

  test.each(limits)("scores where a fit has gone to a limit: %s %j", async (model, parameters) => {
    const buying = knownBuying(model, parameters);
    const asked = { ...question, asOf: AS_OF };
    const kinds = readResult(await cells(summaryQuery(asked)));
    const scoring = {
      ...{ ...options, model, buying, spending: { kind: "constant", amount: 7 } as const },
      frequencies: [...new Set(kinds.frequency)],
      oldest: Math.max(...kinds.ageDays),
    };
    const scored = [...(await byCustomer(scoringQuery(asked, scoring))).values()];
    const column = (name: string) => Float64Array.from(scored, (row) => Number(row.get(name)));
    const weeks = (name: string) => column(name).map((days) => days / 7);
    const histories = { frequency: column("frequency"), recency: weeks("recency_days"), age: weeks("age_days") }; // prettier-ignore
    const alive = buying.alive(histories);
    const each = (figure: (x: number, age: number) => number) =>
      alive.map((share, i) => share * figure(histories.frequency[i], histories.age[i]));
    expectAlike(column("p_alive"), alive, 1e-9);
    expectAlike(column("chance"), each((x, age) => buying.chance(39, x, age)), 1e-9); // prettier-ignore
    expectAlike(column("expected_purchases"), each((x, age) => buying.whileActive(39, x, age)), 1e-9); // prettier-ignore
  });

  test("histories stand in order, however the warehouse gives them", async () => {
    const given = await cells(summaryQuery({ ...question, asOf: AS_OF }));
    const [headings, ...others] = given;
    const kinds = readResult([headings, ...others.reverse()]);
    expect(kinds).toEqual(readResult(given));
    const { frequency, recencyDays, ageDays } = kinds;
    const key = (i: number) => (frequency[i] * 1e4 + recencyDays[i]) * 1e4 + ageDays[i];
    for (let i = 1; i < frequency.length; i++) expect(key(i)).toBeGreaterThan(key(i - 1));
  });

  test("where nothing was paid there are scores, and no amounts", async () => {
    const asked = { ...question, asOf: AS_OF };
    const kinds = readResult(await cells(summaryQuery(asked)));
    const spending = { kind: "unknown" } as const;
    const { buying } = forecastKinds(kinds, options);
    const scoring = { ...options, buying, spending, frequencies: [...new Set(kinds.frequency)], oldest: Math.max(...kinds.ageDays) }; // prettier-ignore
    const scored = [...(await byCustomer(scoringQuery(asked, scoring))).values()];
    expect(scored.length).toBeGreaterThan(1000);
    for (const row of scored) {
      expect(row.get("p_alive")).toEqual(expect.any(Number));
      expect([row.get("expected_amount"), row.get("expected_value")]).toEqual([null, null]);
    }
  });

  test.each(["average", "total"] as const)("RFM by %s money", async (monetary) => {
    for (const bins of [5, 4]) {
      const scored = await byCustomer(rfmQuery({ ...question, asOf: AS_OF, bins, monetary }));
      const result = rfm(ledgerFrom(rows, true), { asOf: parseDate(AS_OF), bins, monetary });
      expect(scored.size).toBe(result.customers.length);
      const differing = result.customers.filter((customer, i) => {
        const row = scored.get(String(customer))!;
        const same =
          row.get("r") === result.r[i] &&
          row.get("f") === result.f[i] &&
          row.get("m") === result.m[i] &&
          row.get("segment") === result.segments[i] &&
          row.get("last_purchase") === formatDate(result.lastPurchase[i]) &&
          row.get("frequency") === result.frequency[i];
        return !same;
      });
      expect(differing).toEqual([]);
      expectAlike(
        result.customers.map((customer) => Number(scored.get(String(customer))!.get("monetary"))),
        result.monetary,
        1e-12,
      );
    }
  });
});
