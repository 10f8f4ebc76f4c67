/** A table as large as some paste, and a model beside it, in the browser's grid. */
import { models } from "../../src/models";
import type { RangeAnswer } from "../../src/models/model";
import { newWorkbook } from "../models/cv-in-grid";
import { block } from "./contract/plans";

test("W1 – 148,000 cells, a model beside them, and one block over all of them", async () => {
  const { host } = newWorkbook();
  const rows = 37_000;
  const purchases = Array.from({ length: rows }, (_, i) => [
    `C${i % 5_000}`,
    45_000 + (i % 700),
    (i * 7_919) % 10_007,
    i,
  ]);
  const table = { id: "ledger", name: "Ledger", blocks: [block([["A", "B", "C", "D"], ...purchases])] }; // prettier-ignore
  const { names } = await host.apply({ title: "Ledger", names: [], sheets: [table] });
  const column = (letter: string, index: number): RangeAnswer => ({
    address: `${names.ledger}!${letter}1:${letter}${rows + 1}`,
    cells: [["Heading"], ...purchases.map((row) => [row[index]])],
  });
  const rfm = models("en").find(({ id }) => id === "rfm")!;
  const answers = { customers: column("A", 0), dates: column("B", 1), amounts: column("C", 2) };
  await host.apply(rfm.plan({ ...answers, currency: "none" }));
  expect((await host.overview()).sheets.length).toBeGreaterThan(2);
  expect(await host.read(`${names.ledger}!C${rows + 1}`)).toEqual([[purchases[rows - 1][2]]]);

  const doubled = purchases.map((row) =>
    row.map((cell) => (typeof cell === "number" ? 2 * cell : cell)),
  );
  await host.revise({
    title: "Twice",
    sheets: [{ name: names.ledger, blocks: [{ at: "A2", cells: doubled }] }],
    settings: {},
  });
  expect(await host.read(`${names.ledger}!A${rows + 1}:D${rows + 1}`)).toEqual([doubled[rows - 1]]);
  await host.undo!();
  expect(await host.read(`${names.ledger}!D${rows + 1}`)).toEqual([[rows - 1]]);
  await host.enter("=1+1");
});
