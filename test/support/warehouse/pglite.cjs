/** PostgreSQL in a process of its own: PGlite loads its parts by import(), which Jest's sandbox does not offer. */
const { PGlite } = require("@electric-sql/pglite");

const started = PGlite.create();

process.on("message", async ({ sql, reads }) => {
  try {
    const database = await started;
    if (!reads) {
      await database.exec(sql);
      process.send({ columns: [], rows: [] });
      return;
    }
    const { fields, rows } = await database.query(sql, [], { rowMode: "array" });
    const plain = (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "bigint" ? Number(value) : value; // prettier-ignore
    process.send({
      columns: fields.map(({ name }) => name),
      rows: rows.map((row) => row.map(plain)),
    });
  } catch (error) {
    process.send({ error: String(error.message) });
  }
});
