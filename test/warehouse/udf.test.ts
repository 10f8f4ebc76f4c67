/** dist/warehouse in a bare context, called as BigQuery and Snowflake call it; neither has run it. */
import fs from "fs";
import vm from "vm";
import { bgnbdAlive, bgnbdChance, bgnbdExpected, bgnbdResidual } from "../../src/domain/bgnbd";
import { expectedSpend } from "../../src/domain/gg";
import { forecast } from "../../src/domain/forecast";
import { segmentOf } from "../../src/domain/rfm/segments";
import { ledgerFrom, simulatedRows } from "../support/warehouse/ledger";
import { Dialect, init, parse } from "../support/warehouse/parser";

const file = (name: string) => fs.readFileSync(`dist/warehouse/${name}`, "utf8");
const options = { horizon: 52, unit: "week", discount: 0, margin: 1 } as const;

/** Functions by name, as a statement's body makes them; each call is a row. */
type Call = (name: string, ...row: unknown[]) => unknown;

/** The library is loaded, then each body runs as a function of the names in its statement. */
function bigquery(): Call {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(file("customer-value.js"), context);
  const statements = file("bigquery.sql").matchAll(/\.cv_(\w+)\(([^)]*)\)[^]*?r"""([^]*?)"""/g);
  const made = new Map([...statements].map(([, name, names, body]) => [name, vm.runInContext(`(function(${names.replace(/ \w+(?=,|$)/g, "")}) {${body}})`, context) as (...row: unknown[]) => unknown])); // prettier-ignore
  return (name, ...row) => made.get(name)!(...row);
}

/** Each body holds the library and runs anew for each row, with its arguments in capitals; NULL arrives as undefined. */
function snowflake(): Call {
  const context = vm.createContext(Object.create(null));
  const statements = file("snowflake.sql").matchAll(/FUNCTION CV_(\w+)\(([^)]*)\)[^]*?\$\$([^]*?)\$\$/g); // prettier-ignore
  const made = new Map([...statements].map(([, name, names, body]) => [name.toLowerCase(), vm.runInContext(`(function(${names.replace(/ \w+(?=,|$)/g, "")}) {${body}})`, context) as (...row: unknown[]) => unknown])); // prettier-ignore
  return (name, ...row) => made.get(name)!(...row.map((value) => value ?? undefined));
}

describe.each([
  ["BigQuery", bigquery],
  ["Snowflake", snowflake],
])("as %s calls it", (_name, load) => {
  const call = load();

  test.each(["mbgnbd", "bgnbd", "pnbd"] as const)("%s gives what the cells do", (model) => {
    const ledger = ledgerFrom(simulatedRows(300, 2), true);
    const { summary, buying, spending, alive, chance, purchases, amount } = forecast(ledger, { ...options, model }); // prettier-ignore
    const p = Object.values(buying.fit.parameters) as number[];
    if (spending.kind !== "gamma-gamma") throw new Error("there is a Gamma-Gamma");
    const { p: shape, q, gamma } = spending.fit.parameters;
    const { frequency, recency, age, monetary } = summary;
    for (let i = 0; i < frequency.length; i += 7) {
      const history = [frequency[i], recency[i], age[i]];
      expect(call("alive", model, ...p, ...history)).toBeCloseTo(alive[i], 10);
      expect(call("chance", model, ...p, 52, ...history)).toBeCloseTo(chance[i], 10);
      expect(call("expected", model, ...p, 52, ...history)).toBeCloseTo(purchases[i], 10);
      const spent = call("spend", shape, q, gamma, frequency[i], monetary[i]);
      if (Number.isNaN(amount[i])) expect(spent).toBeNull();
      else expect(spent).toBeCloseTo(amount[i], 8);
      const residual = call("residual", model, ...p, 0.002, ...history) as number;
      expect(residual).toBeGreaterThan(0);
    }
  });

  test("segments are those of RFM", () => {
    expect(call("segment", 5, 5, 5, 5)).toBe(segmentOf(5, 5, 5));
    expect(call("segment", 1, 4, 5, null)).toBe(segmentOf(1, 4, 5));
  });

  test("what is missing or makes no sense is null, never an error", () => {
    expect(call("alive", "mbgnbd", 1, 2, 3, 4, null, 1, 2)).toBeNull();
    expect(call("alive", "nothing", 1, 2, 3, 4, 1, 1, 2)).toBeNull();
    expect(call("alive", "mbgnbd", 1, 2, 3, 4, 1, 5, 2)).toBeNull(); // recency beyond age
    expect(call("residual", "mbgnbd", 1, 2, 3, 4, 0, 1, 1, 2)).toBeNull();
    expect(call("segment", 9, 1, 1, 5)).toBeNull();
    expect(call("spend", 1, 2, null, 1, 5)).toBeNull();
  });
});

test.each([
  ["bigquery.sql", bigquery],
  ["snowflake.sql", snowflake],
])(
  "%s has an example of each function, which gives what the functions of the cells do",
  (name, load) => {
    const call = load();
    const examples = [...file(name).matchAll(/^-- SELECT \S*cv_(\w+)\((.*)\);$/gim)];
    const given = new Map(examples.map(([, called, row]) => [called.toLowerCase(), call(called.toLowerCase(), ...(JSON.parse(`[${row.replaceAll("'", '"')}]`) as unknown[]))])); // prettier-ignore
    const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const [frequency, recency, age] = [2, 30.43, 38.86].map((each) => Float64Array.of(each));
    const history = { frequency, recency, age };
    const ahead = { ...history, horizon: Float64Array.of(39) };
    expect(Object.fromEntries(given)).toEqual({
      alive: bgnbdAlive(parameters, history)[0],
      chance: bgnbdChance(parameters, ahead, 1)[0],
      expected: bgnbdExpected(parameters, ahead)[0],
      residual: bgnbdResidual(parameters, history, 0.002)[0],
      spend: expectedSpend({ p: 6.25, q: 3.744, gamma: 15.44 }, 2, 22.35),
      segment: segmentOf(5, 4, 4),
    });
  },
);

test("sizes are within the limits, and statements within the dialects", async () => {
  const library = file("customer-value.js").length;
  expect(library).toBeLessThan(1_000_000); // BigQuery: a library file; 32 kB for what stands in a statement
  expect(library).toBeLessThan(100_000); // Snowflake: what it recommends for a body
  await init();
  expect(parse(file("bigquery.sql"), Dialect.BigQuery)).toMatchObject({ statements: 6 });
  expect(parse(file("snowflake.sql"), Dialect.Snowflake)).toMatchObject({ statements: 6 });
});
