/** A portable file in the hands of someone without the add-in: an independent engine computes what stands in it. */
import { portableLibrary } from "../../src/hosts/sharing/library";
import { makePortable } from "../../src/hosts/sharing/portable";
import { softwareCustomer } from "../../src/models/software-customer";
import { definitions } from "../support/portable";
import { type Univer, type UniverWorkbook, startUniver } from "../support/univer";
import { newFile } from "../support/xlsx-host";
import { type ReadWorkbook, namedFormulas, readXlsx } from "../support/xlsx-reader";

let engine: Univer;
beforeAll(() => {
  engine = startUniver();
});
afterAll(() => engine.stop());

/** What another reader finds in the file: values, formulas and names; results are left to the engine. */
function asFound(file: ReadWorkbook): UniverWorkbook {
  return {
    names: namedFormulas(file.parts),
    sheets: Object.fromEntries(
      file.sheets.map((name) => {
        const cells = file.sheet(name).cells();
        const filled = new Set(
          cells.flatMap(([at, { fills }]) => (fills ? filledBy(at, fills) : [])),
        );
        return [
          name,
          Object.fromEntries(
            cells
              .filter(([at]) => !filled.has(at))
              .map(([at, { formula, value }]) => [at, formula ?? value]),
          ),
        ];
      }),
    ),
  };
}

/** The other cells that an array formula fills. */
function filledBy(anchor: string, fills: string): string[] {
  const [first, last = first] = fills.split(":").map((cell) => /^([A-Z])(\d+)$/.exec(cell)!);
  const cells: string[] = [];
  for (
    let letter = first[1];
    letter <= last[1];
    letter = String.fromCharCode(letter.charCodeAt(0) + 1)
  )
    for (let row = Number(first[2]); row <= Number(last[2]); row++) cells.push(`${letter}${row}`);
  return cells.filter((cell) => cell !== anchor);
}

test("the software customer is worth 8306, and 8806 when the layout software costs 100 more", async () => {
  const host = await newFile();
  await host.apply(softwareCustomer("en").plan({}));
  const library = portableLibrary(definitions);
  const bytes = await host.save({
    sharing: (workbook) => makePortable(workbook, library, (formula) => formula),
  });
  const file = await readXlsx(bytes);
  const [page] = file.sheets;
  const cellOf = (name: string) => file.names[name].replace(/\$/g, "").split(/[!:]/)[1];
  const [value, price] = [cellOf("Lifetime_value"), cellOf("Product_prices")];

  const found = asFound(file);
  const before = await engine.calculate(found);
  expect(before[page][value]).toBe(8306);
  for (const [cell, { value: shown }] of file.sheet(page).cells())
    expect([cell, before[page][cell] ?? ""]).toEqual([cell, shown]);

  const dearer = { ...found.sheets[page], [price]: 595 };
  const after = await engine.calculate({
    ...found,
    sheets: { ...found.sheets, [page]: dearer },
  });
  expect(after[page][value]).toBe(8806);
});
