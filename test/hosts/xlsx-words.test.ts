/** Words that every object of JavaScript has: in files they are words like any other. */
import { fileHost } from "../../src/hosts/xlsx";
import { gridFile } from "../../src/hosts/xlsx/from-grid";
import type { SharedWorkbook } from "../../src/hosts/shared-workbook";
import type { Plan } from "../../src/models/plan";
import { freeze, thaw } from "../../src/sharing/frozen";
import { portableLibrary } from "../../src/sharing/library";
import { makeLive, makePortable } from "../../src/sharing/portable";
import { newGrid } from "../support/grid";
import { definitions } from "../support/portable";
import { fileHostOptions } from "../support/xlsx-host";
import { type ReadWorkbook, readXlsx } from "../support/xlsx-reader";
import { block } from "./contract/plans";

const WORDS = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];
const library = portableLibrary(definitions);

/** A sheet of that name, on which every word is a label, the result of a formula, and among those of ours. */
const planOn = (name: string): Plan => ({
  title: name,
  names: [],
  sheets: [
    {
      id: "page",
      name,
      blocks: [
        block(WORDS.map((word, i) => [word, 100 + i])),
        block(
          WORDS.map((_, i) => [{ formula: `=A${i + 1}` }]),
          { at: "C1" },
        ),
        block([[{ formula: "=CV.RFM(A1:A5,Z1:Z5,B1:B5,,,,FALSE)" }]], { at: "E1" }),
        block(
          WORDS.map((_, i) => [45_000 + i]),
          { at: "Z1" },
        ),
        block([[{ formula: "=CV.NPS({10;9})" }]], { at: "D1" }),
      ],
    },
  ],
});

const ways: [string, (workbook: SharedWorkbook) => Promise<unknown>][] = [
  ["with the add-in", async () => {}],
  ["values only", (workbook) => freeze(workbook, library)],
  ["portable", (workbook) => makePortable(workbook, library, (formula) => formula)],
  [
    "values only and thawed",
    async (workbook) => {
      await freeze(workbook, library);
      expect((await thaw(workbook, library)).left).toEqual([]);
    },
  ],
  [
    "portable and live again",
    async (workbook) => {
      await makePortable(workbook, library, (formula) => formula);
      expect((await makeLive(workbook, library)).left).toEqual([]);
    },
  ],
];

function expectWords(file: ReadWorkbook): void {
  for (const name of WORDS) {
    const shown = new Map(file.sheet(name).cells());
    WORDS.forEach((word, i) => {
      expect(shown.get(`A${i + 1}`)?.value).toBe(word);
      expect(shown.get(`C${i + 1}`)?.value).toBe(word);
    });
    const results = Array.from(WORDS, (_, i) => shown.get(`E${i + 1}`)?.value);
    expect([...results].sort()).toEqual([...WORDS].sort());
  }
}

test.each(ways)("R4 – a file, %s", async (_way, sharing) => {
  const host = fileHost(await fileHostOptions());
  for (const name of WORDS) await host.apply(planOn(name));
  expectWords(await readXlsx(await host.save({ sharing: (book) => sharing(book) })));
});

test.each(ways)("R4 – the grid's file, %s", async (_way, sharing) => {
  const options = await fileHostOptions();
  const { host, model } = newGrid();
  for (const name of WORDS) await host.apply(planOn(name));
  const bytes = await gridFile(model, {
    ...options,
    title: "Words",
    sharing: async (book) => void (await sharing(book)),
  });
  expectWords(await readXlsx(bytes));
});
