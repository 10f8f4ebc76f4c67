/** Rows below the heading row of a sample file. Those files have no quotes and no commas within values. */
export const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
