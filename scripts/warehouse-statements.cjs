/** dist/warehouse: the library that webpack made, and the statements that register its functions in BigQuery and Snowflake. */

const MODEL = ["model", "p1", "p2", "p3", "p4"];
/** Functions with their arguments in order; all are numbers but `model`. */
const FUNCTIONS = {
  alive: [...MODEL, "frequency", "recency", "age"],
  chance: [...MODEL, "horizon", "frequency", "recency", "age"],
  expected: [...MODEL, "horizon", "frequency", "recency", "age"],
  residual: [...MODEL, "discount", "frequency", "recency", "age"],
  spend: ["p", "q", "gamma", "frequency", "average"],
  segment: ["r", "f", "m", "bins"],
};

/** The library lies in a bucket of the user's; whole numbers come as FLOAT64, since JavaScript there takes no INT64. */
function bigquery() {
  const type = (name) => (name === "model" ? "STRING" : "FLOAT64");
  const statements = Object.entries(FUNCTIONS).map(
    ([
      name,
      names,
    ]) => `CREATE OR REPLACE FUNCTION \`your_dataset\`.cv_${name}(${names.map((each) => `${each} ${type(each)}`).join(", ")})
RETURNS ${name === "segment" ? "STRING" : "FLOAT64"} DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://your-bucket/customer-value.js"])
AS r"""
return CustomerValue.${name}(${names.join(", ")});
""";
`,
  );
  return `-- BigQuery: copy customer-value.js to a bucket of yours, put its address and your dataset in, and run.
-- Casts: CAST(frequency AS FLOAT64). Not run in BigQuery by its makers.
${statements.join("\n")}`;
}

/** The code stands in each function itself, and is evaluated once, though it stands before every row; arguments are in capitals. */
function snowflake(library) {
  if (library.includes("$$"))
    throw new Error("the library holds $$, which ends a body in Snowflake");
  const type = (name) => (name === "model" ? "VARCHAR" : "DOUBLE");
  const statements = Object.entries(FUNCTIONS).map(
    ([
      name,
      names,
    ]) => `CREATE OR REPLACE FUNCTION CV_${name.toUpperCase()}(${names.map((each) => `${each.toUpperCase()} ${type(each)}`).join(", ")})
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
${statements.join("\n")}`;
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
