/** How native equivalents are written: formulas as Excel shows them, with constants of ours put in. */

/** A formula that is a function: "LAMBDA(x, x + 1)", on one line. */
export type Lambda = `LAMBDA(${string})`;

/** LAMBDAs by the names that a portable workbook gives them. */
export type Lambdas = Readonly<Record<`CVX_${string}`, Lambda>>;

type Constant = string | number | boolean;

/** What may stand in a formula: a list is a column of cells, a list of lists is rows. */
type Insert = Constant | readonly Constant[] | readonly (readonly Constant[])[];

/**
 * lambda`LAMBDA(tier, INDEX(${["High", "Low"]}, tier))` is `LAMBDA(tier, INDEX({"High";"Low"}, tier))`. Lines and what
 * indents them are for the reader only. scripts/lambda-checks.cjs refuses what Excel would not take.
 */
export function lambda(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Lambda {
  const text = parts.reduce((formula, part, i) => formula + written(inserts[i - 1]) + part);
  return text.replace(/\s*\n\s*/g, " ").trim() as Lambda;
}

/** "{1,2;3,4}" for rows of cells. */
function written(insert: Insert): string {
  if (!Array.isArray(insert)) return constant(insert as Constant);
  const rows = insert.map((row) =>
    Array.isArray(row) ? row.map(constant).join(",") : constant(row),
  );
  return `{${rows.join(";")}}`;
}

const constant = (value: Constant): string =>
  typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
