/** `node insertion.cjs DIR MODEL CUSTOMERS` prints how many milliseconds a checkout takes to insert a model of so many customers. */
const path = require("path");

const [dir, id, customers] = process.argv.slice(2);
process.chdir(dir);
process.env.CV_DIST ??= path.join(dir, "dist");
const from = (file) => require(path.join(dir, file));
from("scripts/typescript-require.cjs");
Object.groupBy ??= (items, keyOf) => {
  const groups = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};

main();

async function main() {
  const { newWorkbook } = from("test/models/cv-in-grid.ts");
  const { models } = from("src/models/index.ts");
  const model = models("en").find((each) => each.id === id);
  const { answers } = model.sample();
  const asked = Object.entries(answers).filter(([, answer]) => typeof answer === "object");
  const count = Number(customers);
  // each customer of the sample many times over, under other names and with other figures
  const columns = asked.map(([, { cells }], j) => [
    cells[0],
    ...Array.from({ length: count }, (_, i) => {
      const [cell] = cells[1 + (i % (cells.length - 1))];
      if (j === 0) return [`Customer ${i}`];
      return [typeof cell === "number" && cell > 1 ? cell + (i % 97) : cell];
    }),
  ]);
  const letter = (j) => String.fromCharCode(65 + j);
  const { host } = newWorkbook();
  const rows = columns[0].map((_, i) => columns.map((column) => column[i][0]));
  await host.apply({
    ...{ title: "Source", names: [] },
    sheets: [{ id: "source", name: "Source", blocks: [{ at: "A1", cells: rows }] }],
  });
  const given = Object.fromEntries(
    asked.map(([question], j) => [
      question,
      { address: `Source!${letter(j)}1:${letter(j)}${count + 1}`, cells: columns[j] },
    ]),
  );
  const start = performance.now();
  await host.apply(model.plan({ ...answers, ...given }));
  console.log(performance.now() - start);
}
