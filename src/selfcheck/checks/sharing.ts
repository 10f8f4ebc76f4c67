/** Formulas that become native equivalents or values, and return to the last character: on sheets of the check's own. */
import { freeze, thaw } from "../../sharing/frozen";
import { makeLive, makePortable } from "../../sharing/portable";
import type { PortableLibrary } from "../../sharing/library";
import { repair } from "../../sharing/repair";
import type { SharedWorkbook } from "../../hosts/shared-workbook";
import type { SharingReport } from "../../sharing/report";
import { addressOf, cellAt } from "../../hosts/resolve";
import { type Check, NotHere, Wrong } from "../check";
import { readConstant } from "../constants";
import type { Laboratory } from "../laboratory";
import type { CheckTexts } from "../texts";
import type { Example, Family } from "./functions";

export const sharingChecks = (families: readonly Family[], t: CheckTexts): Check[] => {
  const examples = families.flatMap(({ examples }) =>
    examples.filter(({ result }) => !result.startsWith("#")),
  );
  const check = (
    id: keyof CheckTexts["sharing"],
    run: (sharing: SharedWorkbook, sheet: Sheet, lab: Laboratory) => Promise<string | undefined>,
  ): Check => ({
    id: `sharing.${id}`,
    group: "sharing",
    title: t.sharing[id],
    async run(lab) {
      const { sharing } = lab;
      if (!sharing) throw new NotHere(t.facts.noSharing);
      return run(sharing, await sheetOf(examples, lab), lab);
    },
  });

  return [
    check("portable", async (sharing, { values, formulas }, lab) => {
      const library = await lab.library();
      const { names } = await lab.inspection.belongings();
      if (names.some((name) => library.defines(name))) throw new NotHere(t.facts.isPortable);
      const before = await formulas();
      const shown = await values();
      const { changed, frozen, left } = await portable(sharing, library, t);
      refuse(left, t);
      // Excel before 2024 shows errors in the place of what it does not know.
      if (sharing.knowsLambda) compare(shown, await values(), t);
      const back = await makeLive(sharing, library);
      refuse(back.left, t);
      compareFormulas(before, await formulas(), t);
      compare(shown, await values(), t);
      const remaining = (await lab.inspection.belongings()).names.filter((name) =>
        library.defines(name),
      );
      if (remaining.length) throw new Wrong(t.wrong.namesStay(remaining.join()));
      const fact = t.facts.portable(changed.length, frozen.length);
      return sharing.knowsLambda ? fact : `${fact} ${t.facts.noLambda}`;
    }),

    check("values", async (sharing, { values, formulas }, lab) => {
      const library = await lab.library();
      const before = await formulas();
      const shown = await values();
      const { frozen, left } = await freeze(sharing, library);
      refuse(left, t);
      const still = await formulas();
      if (still.length) throw new Wrong(t.wrong.formulasLeft(still.length));
      compare(shown, await values(), t);
      refuse((await thaw(sharing, library)).left, t);
      compareFormulas(before, await formulas(), t);
      compare(shown, await values(), t);
      return t.facts.frozen(frozen.length);
    }),

    check("repair", async (sharing, { sheet, values, formulas }, lab) => {
      const library = await lab.library();
      const before = await formulas();
      const shown = await values();
      const [first] = before;
      const stuck = first.formula.replace(
        /\bCV\.([A-Z.]+)\(/g,
        (_, name: string) => `_xldudf_CV_${name.replaceAll(".", "_")}(`,
      );
      const place = { kind: "cell" as const, sheet, cell: first.cell };
      const [refusal] = await sharing.change([{ kind: "formula", place, formula: stuck }]);
      if (refusal) throw new Wrong(refusal.reason);
      refuse((await repair(sharing, library)).left, t);
      compareFormulas(before, await formulas(), t);
      compare(shown, await values(), t);
      return undefined;
    }),
  ];
};

/** A program that does not compute LAMBDAs may refuse to define them. */
async function portable(
  sharing: SharedWorkbook,
  library: PortableLibrary,
  t: CheckTexts,
): Promise<SharingReport> {
  try {
    return await makePortable(sharing, library, (text) => text);
  } catch (error) {
    if (sharing.knowsLambda) throw error;
    throw new NotHere(t.facts.noLambdaNames);
  }
}

interface Sheet {
  readonly sheet: string;
  /** What the sheet shows, calculated. */
  values(): Promise<unknown[][]>;
  formulas(): Promise<CellFormula[]>;
}

interface CellFormula {
  readonly cell: string;
  readonly formula: string;
}

/** A sheet with every example that is no error, a blank row below each. */
async function sheetOf(examples: readonly Example[], lab: Laboratory): Promise<Sheet> {
  let row = 0;
  let columns = 1;
  const blocks = examples.map(({ formula, result }) => {
    const wanted = readConstant(result.replace(/^≈\s*/, ""));
    const at = cellAt(row, 0);
    row += wanted.length + 1;
    columns = Math.max(columns, wanted[0].length);
    return {
      at,
      cells: [[{ formula }]],
      spill: { rows: wanted.length, columns: wanted[0].length },
    };
  });
  const sheet = await lab.sheet([], { blocks });
  const range = addressOf(sheet, `A1:${cellAt(row, columns)}`);
  return {
    sheet,
    values: () => lab.results(range),
    async formulas() {
      const { formulas } = await lab.sharing!.contents();
      return formulas
        .flatMap(({ place, formula }) =>
          place.kind === "cell" && place.sheet === sheet ? [{ cell: place.cell, formula }] : [],
        )
        .sort((a, b) => (a.cell < b.cell ? -1 : 1));
    },
  };
}

function refuse([first]: SharingReport["left"], t: CheckTexts): void {
  if (first) throw new Wrong(t.wrong.left(first.formula, first.detail ?? first.because));
}

function compareFormulas(
  before: readonly CellFormula[],
  after: readonly CellFormula[],
  t: CheckTexts,
): void {
  before.forEach(({ cell, formula }, i) => {
    const now = after[i];
    if (now?.cell !== cell || now.formula !== formula)
      throw new Wrong(t.gave(cell, now?.formula ?? "", formula));
  });
}

/** Numbers may differ in their last digits: native equivalents add up in another order. */
function compare(before: readonly unknown[][], after: readonly unknown[][], t: CheckTexts): void {
  for (const [i, row] of before.entries())
    for (const [j, value] of row.entries())
      if (!isSame(value, after[i]?.[j]))
        throw new Wrong(t.gave(cellAt(i, j), String(after[i]?.[j]), String(value)));
}

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;
