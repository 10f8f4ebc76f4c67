/** A workbook in memory, as sharing wants it: what stands in it is said by the test, and nothing is computed. */
import { rangeAt } from "../../src/a1";
import type { HostValue } from "../../src/hosts/host";
import type { Settings } from "../../src/hosts/settings";
import type {
  CellBlock,
  CellPlace,
  Change,
  Contents,
  FoundFormula,
  Place,
  Refusal,
  SharedWorkbook,
} from "../../src/hosts/shared-workbook";

/** A value; or a formula with what it shows, rows of a spill. */
export type TestCell = HostValue | { readonly formula: string; readonly shows?: HostValue[][] };

export interface TestContents {
  /** By sheet and cell. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, TestCell>>>>;
  readonly names?: Readonly<Record<string, string>>;
  /** Formulas of rules by id, all of B2:B9 on the first sheet. */
  readonly rules?: Readonly<Record<string, string>>;
  readonly notes?: readonly (CellPlace & { text: string })[];
  readonly protectedSheets?: readonly string[];
}

export class MemoryWorkbook implements SharedWorkbook {
  readonly knowsLambda = true;
  readonly sheets: Map<string, Map<string, TestCell>>;
  readonly names: Map<string, { formula: string; comment?: string }>;
  readonly rules: Map<string, string>;
  readonly notes = new Map<string, CellPlace & { text: string }>();
  readonly kept = new Map<string, string>();
  readonly settings: Settings = {
    read: async (key) => this.kept.get(key),
    keep: async (key, text) => {
      if (text === undefined) this.kept.delete(key);
      else this.kept.set(key, text);
    },
  };
  /** Refuses to change these, "Sheet1!B4", whatever is asked. */
  readonly stubborn = new Set<string>();
  protectedSheets: readonly string[];

  constructor({ sheets, names = {}, rules = {}, notes = [], protectedSheets = [] }: TestContents) {
    this.sheets = new Map(
      Object.entries(sheets).map(([name, cells]) => [name, new Map(Object.entries(cells))]),
    );
    this.names = new Map(Object.entries(names).map(([name, formula]) => [name, { formula }]));
    this.rules = new Map(Object.entries(rules));
    for (const note of notes) this.notes.set(`${note.sheet}!${note.cell}`, note);
    this.protectedSheets = protectedSheets;
  }

  async contents(): Promise<Contents> {
    const sheet = [...this.sheets.keys()][0];
    return {
      sheets: [...this.sheets.keys()].map((name) => ({
        name,
        isProtected: this.protectedSheets.includes(name),
      })),
      formulas: [
        ...[...this.sheets].flatMap(([sheetName, cells]) =>
          [...cells].flatMap(([cell, content]): FoundFormula[] =>
            typeof content === "object"
              ? [
                  {
                    place: { kind: "cell", sheet: sheetName, cell },
                    formula: content.formula,
                    values: content.shows ?? [[0]],
                  },
                ]
              : [],
          ),
        ),
        ...[...this.names].map(([name, { formula }]) => ({
          place: { kind: "name" as const, name },
          formula,
        })),
        ...[...this.rules].map(([id, formula]) => ({
          place: { kind: "rule" as const, sheet, range: "B2:B9", id },
          formula,
        })),
      ],
      notes: [...this.notes.values()],
    };
  }

  async values(blocks: readonly CellBlock[]): Promise<(HostValue[][] | undefined)[]> {
    return blocks.map((block) => {
      const cells = this.sheets.get(block.sheet);
      return cells && addresses(block).map((row) => row.map((cell) => this.valueAt(cells, cell)));
    });
  }

  private valueAt(cells: Map<string, TestCell>, cell: string): HostValue {
    const content = cells.get(cell) ?? "";
    return typeof content === "object" ? (content.shows?.[0][0] ?? 0) : content;
  }

  async entered(places: readonly Place[]): Promise<(HostValue | undefined)[]> {
    return places.map((place) => {
      if (place.kind === "name") return this.names.get(place.name)?.formula;
      if (place.kind === "rule") return this.rules.get(place.id);
      const content = this.sheets.get(place.sheet)?.get(place.cell) ?? "";
      return typeof content === "object" ? content.formula : content;
    });
  }

  async change(changes: readonly Change[]): Promise<Refusal[]> {
    return changes.flatMap((change) => {
      const reason = this.refusal(change);
      if (reason) return [{ change, reason }];
      this.apply(change);
      return [];
    });
  }

  private refusal(change: Change): string | undefined {
    const name = change.kind === "name" ? change.name : placeName(change.place);
    return this.stubborn.has(name) ? `${name} cannot be changed` : undefined;
  }

  private apply(change: Change): void {
    if (change.kind === "name") {
      const { name, formula, comment } = change;
      if (formula === undefined) this.names.delete(name);
      else this.names.set(name, { formula, comment });
    } else if (change.kind === "note") {
      const { place, text } = change;
      if (text === undefined) this.notes.delete(placeName(place));
      else this.notes.set(placeName(place), { ...place, text });
    } else if (change.kind === "values") {
      const { sheet, cell } = change.place;
      const [rows, columns] = [change.values.length, change.values[0].length];
      addresses({ sheet, cell, rows, columns }).forEach((row, i) =>
        row.forEach((each, j) => this.put({ sheet, cell: each }, change.values[i][j])),
      );
    } else this.applyFormula(change);
  }

  private applyFormula({ place, formula, over }: Change & { kind: "formula" }): void {
    if (place.kind === "name") this.names.set(place.name, { formula });
    else if (place.kind === "rule") this.rules.set(place.id, formula);
    else {
      if (over)
        for (const cell of addresses({ ...place, ...over }).flat())
          this.put({ sheet: place.sheet, cell }, "");
      this.put(place, { formula });
    }
  }

  put({ sheet, cell }: CellPlace, content: TestCell): void {
    const cells = this.sheets.get(sheet)!;
    if (content === "") cells.delete(cell);
    else cells.set(cell, content);
  }

  /** Everything but what formulas show, to compare one state with another. */
  state(): unknown {
    const cells = (contents: Map<string, TestCell>) =>
      Object.fromEntries(
        [...contents].map(([cell, content]) => [
          cell,
          typeof content === "object" ? content.formula : content,
        ]),
      );
    return {
      sheets: Object.fromEntries([...this.sheets].map(([name, sheet]) => [name, cells(sheet)])),
      names: Object.fromEntries([...this.names].map(([name, { formula }]) => [name, formula])),
      rules: Object.fromEntries(this.rules),
      notes: [...this.notes.values()],
      settings: Object.fromEntries(this.kept),
    };
  }
}

const placeName = (place: CellPlace | Place): string =>
  "cell" in place ? `${place.sheet}!${place.cell}` : place.kind === "name" ? place.name : place.id;

/** The cells of a block, row by row. */
function addresses({ cell, rows, columns }: CellBlock): string[][] {
  return Array.from({ length: rows }, (_, row) => {
    const [first] = rangeAt(cell, 1, 1, row).split(":");
    return Array.from({ length: columns }, (__, column) => {
      const last = rangeAt(first, 1, column + 1)
        .split(":")
        .pop()!;
      return last;
    });
  });
}
