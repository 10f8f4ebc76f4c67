/** dist/warehouse: the library that webpack made, and the statements that register its functions in BigQuery and Snowflake. */

const MODEL = ["model", "p1", "p2", "p3", "p4"];
const HISTORY = ["frequency", "recency", "age"];
/**
 * Functions with what they give and their arguments in order; all are numbers but `model`. The examples are one customer of each
 * kind, with the fit of Fader, Hardie and Lee (2005) to CDNOW by weeks.
 */
const FUNCTIONS = {
  alive: {
    says: "Probability that a customer still buys.",
    names: [...MODEL, ...HISTORY],
    example: "'bgnbd', 0.243, 4.414, 0.793, 2.426, 2, 30.43, 38.86",
  },
  chance: {
    says: "Probability that a customer buys within the horizon.",
    names: [...MODEL, "horizon", ...HISTORY],
    example: "'bgnbd', 0.243, 4.414, 0.793, 2.426, 39, 2, 30.43, 38.86",
  },
  expected: {
    says: "Purchases to expect of a customer within the horizon.",
    names: [...MODEL, "horizon", ...HISTORY],
    example: "'bgnbd', 0.243, 4.414, 0.793, 2.426, 39, 2, 30.43, 38.86",
  },
  residual: {
    says: "Purchases to expect of a customer without end, discounted; the rate is per unit of time, above 0.",
    names: [...MODEL, "discount", ...HISTORY],
    example: "'bgnbd', 0.243, 4.414, 0.793, 2.426, 0.002, 2, 30.43, 38.86",
  },
  spend: {
    says: "Amount to expect of a purchase by the Gamma-Gamma model; average is that of repeat purchases, of no matter where frequency is 0.",
    names: ["p", "q", "gamma", "frequency", "average"],
    example: "6.25, 3.744, 15.44, 2, 22.35",
  },
  segment: {
    says: "Segment of three RFM scores from 1 to bins; 5 where bins is NULL.",
    names: ["r", "f", "m", "bins"],
    example: "5, 4, 4, 5",
  },
};

const HEAD = `-- model: mbgnbd, bgnbd or pnbd. p1 to p4: its parameters in the order of its fit: r, alpha, a, b, or r, alpha, s, beta for pnbd.
-- frequency: days of purchase after the first. recency, age: from the first to the last, and to now. All times are in the unit
-- of the fit: days where it was made from the first query. 10 % a year are then 1.1^(1/365.25) - 1 = 0.000261 a day.
-- What is missing or makes no sense gives NULL, never an error. Whole numbers and decimals are converted by themselves.`;

const examples = (called) =>
  Object.entries(FUNCTIONS).map(([name, { example }]) => `-- SELECT ${called(name)}(${example});`);

/** The library lies in a bucket of the user's; numbers come as FLOAT64, since JavaScript there takes no INT64. */
function bigquery() {
  const type = (name) => (name === "model" ? "STRING" : "FLOAT64");
  const called = (name) => `\`your_dataset\`.cv_${name}`;
  const statements = Object.entries(FUNCTIONS).map(
    ([
      name,
      { says, names },
    ]) => `CREATE OR REPLACE FUNCTION ${called(name)}(${names.map((each) => `${each} ${type(each)}`).join(", ")})
RETURNS ${name === "segment" ? "STRING" : "FLOAT64"} DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://your-bucket/customer-value.js"], description = "${says}")
AS r"""
return CustomerValue.${name}(${names.join(", ")});
""";
`,
  );
  return `-- BigQuery: copy customer-value.js to a bucket of yours, which all who call the functions may read; put its address and your
-- dataset in, and run. Not run in BigQuery by its makers.
${HEAD}
${statements.join("\n")}
-- To try them:
${examples(called).join("\n")}
`;
}

/** The code stands in each function itself, and is evaluated once, though it stands before every row; arguments are in capitals. */
function snowflake(library) {
  if (library.includes("$$"))
    throw new Error("the library holds $$, which ends a body in Snowflake");
  const type = (name) => (name === "model" ? "VARCHAR" : "DOUBLE");
  const called = (name) => `CV_${name.toUpperCase()}`;
  const statements = Object.entries(FUNCTIONS).map(
    ([name, { says, names }]) => `-- ${says}
CREATE OR REPLACE FUNCTION ${called(name)}(${names.map((each) => `${each.toUpperCase()} ${type(each)}`).join(", ")})
RETURNS ${name === "segment" ? "VARCHAR" : "DOUBLE"}
LANGUAGE JAVASCRIPT IMMUTABLE
AS $$
if (typeof CustomerValue === "undefined") {
CustomerValue = (function () {
${library.trim()}
return CustomerValue;
})();
}
return CustomerValue.${name}(${names.map((each) => each.toUpperCase()).join(", ")});
$$;
`,
  );
  return `-- Snowflake: run as it is, in a schema of yours. Not run in Snowflake by its makers.
${HEAD}
${statements.join("\n")}
-- To try them:
${examples(called).join("\n")}
`;
}

/** Writes both beside the library, once it is made. */
class WarehouseStatementsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("WarehouseStatements", (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "WarehouseStatements", stage }, () => {
        const library = compilation.getAsset("customer-value.js").source.source().toString();
        const code = library.replace(/\/\/# sourceMappingURL=.*\s*$/, "");
        compilation.emitAsset("bigquery.sql", new sources.RawSource(bigquery()));
        compilation.emitAsset("snowflake.sql", new sources.RawSource(snowflake(code)));
      });
    });
  }
}

module.exports = { FUNCTIONS, WarehouseStatementsPlugin };
