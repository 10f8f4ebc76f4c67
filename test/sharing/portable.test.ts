import { portableLibrary } from "../../src/sharing/library";
import { makeLive, makePortable } from "../../src/sharing/portable";
import type { SharingReport } from "../../src/sharing/report";
import { definitions } from "../support/portable";
import { MemoryWorkbook } from "../support/shared-workbook";

const library = portableLibrary(definitions);
const noteText = (formula: string) => `Was ${formula}`;
const portable = (workbook: MemoryWorkbook) => makePortable(workbook, library, noteText);
const live = (workbook: MemoryWorkbook) => makeLive(workbook, library);

/** What a report says, in words: "Sheet1!B4 protected". */
const inWords = ({ changed, frozen, left }: SharingReport) => ({
  changed: changed.map(({ place }) => words(place)),
  frozen: frozen.map(({ place }) => words(place)),
  left: left.map(({ place, because }) => `${words(place)} ${because}`),
});

const words = (place: SharingReport["changed"][number]["place"]): string =>
  place.kind === "cell"
    ? `${place.sheet}!${place.cell}`
    : place.kind === "name"
      ? place.name
      : place.id;

const FIT = "=CV.VALUE.ESTIMATE(B2:D3,B5:D6,FALSE)";

const newWorkbook = () =>
  new MemoryWorkbook({
    sheets: {
      Model: {
        A1: 40,
        A2: { formula: "=SUM(A1:A1)" },
        A3: { formula: "=cv.value(A1, A2,,)" },
        A4: { formula: "=CV.NPS({10;9})+CV.CSAT(A1:A3)" },
        F4: {
          formula: FIT,
          shows: [
            ["Benefits", 6],
            ["Costs", "007"],
          ],
        },
        H1: { formula: "=SUM($F$4#)" },
      },
      "My orders": { B2: { formula: "=CV.PARETO(Model!F4#)" } },
    },
    names: { score: "=CV.NPS(Model!$A$1:$A$3)", TAX: "=Model!$A$1", spread: "=Model!$F$4#" },
    rules: { positive: "=CV.VALUE(B2,C2)>0" },
    notes: [{ sheet: "Model", cell: "F4", text: "Estimated by Ann" }],
  });

describe("a workbook made portable", () => {
  test("has native equivalents in cells, names and rules, and values where there are none", async () => {
    const workbook = newWorkbook();
    expect(inWords(await portable(workbook))).toEqual({
      changed: ["Model!A3", "Model!A4", "Model!H1", "My orders!B2", "score", "spread", "positive"],
      frozen: ["Model!F4"],
      left: [],
    });
    expect(workbook.state()).toMatchObject({
      sheets: {
        Model: {
          A2: "=SUM(A1:A1)",
          A3: '=CVX_VALUE(A1, A2,"","")',
          A4: '=CVX_NPS({10;9})+CVX_CSAT(A1:A3,"")',
          F4: "Benefits",
          G5: "007",
          H1: "=SUM($F$4:$G$5)",
        },
        "My orders": { B2: '=CVX_PARETO(Model!F4:G5,"")' },
      },
      names: { score: "=CVX_NPS(Model!$A$1:$A$3)", TAX: "=Model!$A$1", spread: "=Model!$F$4:$G$5" },
      rules: { positive: '=CVX_VALUE(B2,C2,"","")>0' },
      notes: [{ text: `Estimated by Ann\n\nWas ${FIT}` }],
    });
  });

  test("defines the names that it uses and those they use; functions have a comment, helpers none", async () => {
    const workbook = newWorkbook();
    await portable(workbook);
    const added = [...workbook.names.keys()].filter((name) => name.startsWith("CVX_"));
    const used = ["CVX_CSAT", "CVX_NPS", "CVX_PARETO", "CVX_VALUE"];
    expect(added).toEqual(library.definitions(used).map(({ name }) => name));
    expect(workbook.names.get("CVX_NPS")).toEqual({
      formula: expect.stringMatching(/^=LAMBDA\(scores, /),
      comment: "CV.NPS",
    });
    expect(workbook.names.get("CVX_KEPT")!.comment).toBeUndefined();
  });

  test("is, made live again, to the last character what it was", async () => {
    const workbook = newWorkbook();
    const before = workbook.state();
    await portable(workbook);
    const report = inWords(await live(workbook));
    expect(report.left).toEqual([]);
    expect([...report.changed].sort()).toEqual([
      "Model!A3",
      "Model!A4",
      "Model!F4",
      "Model!H1",
      "My orders!B2",
      "positive",
      "score",
      "spread",
    ]);
    expect(workbook.state()).toEqual(before);
  });

  test("is left alone when made portable again", async () => {
    const workbook = newWorkbook();
    await portable(workbook);
    const state = workbook.state();
    expect(inWords(await portable(workbook))).toEqual({ changed: [], frozen: [], left: [] });
    expect(workbook.state()).toEqual(state);
  });

  test("comes back with what has been changed meanwhile", async () => {
    const workbook = newWorkbook();
    await portable(workbook);
    workbook.put({ sheet: "Model", cell: "A3" }, { formula: '=CVX_VALUE(A1, A9,"","")*2' });
    workbook.put({ sheet: "Model", cell: "A9" }, { formula: "=CVX_NPS(B1:B9)" });
    workbook.notes.set("Model!F4", { sheet: "Model", cell: "F4", text: "Checked by Bob" });
    await live(workbook);
    expect(workbook.state()).toMatchObject({
      sheets: {
        Model: { A3: "=CV.VALUE(A1, A9)*2", A9: "=CV.NPS(B1:B9)", F4: FIT },
      },
      notes: [{ text: "Checked by Bob" }],
    });
  });
});

describe("what cannot be changed is left and named", () => {
  test("formulas of protected sheets", async () => {
    const workbook = newWorkbook();
    workbook.protectedSheets = ["Model"];
    expect(inWords(await portable(workbook))).toEqual({
      changed: ["My orders!B2", "score"],
      frozen: [],
      left: [
        "Model!A3 protected",
        "Model!A4 protected",
        "Model!F4 protected",
        "positive protected",
      ],
    });
  });

  test("formulas without an equivalent that show no result", async () => {
    const workbook = newWorkbook();
    workbook.put({ sheet: "Model", cell: "F4" }, { formula: FIT, shows: [["#NAME?"]] });
    const { left } = inWords(await portable(workbook));
    expect(left).toEqual(["Model!F4 no result"]);
    expect(workbook.kept.size).toBe(1); // A3's other spelling, nothing else
  });

  test("names without an equivalent", async () => {
    const workbook = new MemoryWorkbook({ sheets: { A: {} }, names: { fit: FIT } });
    expect(inWords(await portable(workbook)).left).toEqual(["fit no equivalent"]);
  });

  test("what the program refuses, which is then not remembered", async () => {
    const workbook = newWorkbook();
    workbook.stubborn.add("Model!F4").add("Model!A3");
    const { left } = await portable(workbook);
    expect(left.map(({ because, detail }) => [because, detail])).toEqual([
      ["refused", "Model!F4 cannot be changed"],
      ["refused", "Model!A3 cannot be changed"],
    ]);
    expect(workbook.sheets.get("Model")!.get("F4")).toMatchObject({ formula: FIT });
    expect(JSON.stringify([...workbook.kept])).not.toMatch(/ESTIMATE|cv\.value/);
    expect(workbook.notes.get("Model!F4")!.text).toBe("Estimated by Ann");
  });

  test("values that have been changed since; their formula is not forgotten", async () => {
    const workbook = newWorkbook();
    await portable(workbook);
    workbook.put({ sheet: "Model", cell: "G5" }, "008");
    expect(inWords(await live(workbook)).left).toEqual(["Model!F4 changed since"]);
    expect(workbook.sheets.get("Model")!.get("F4")).toBe("Benefits");
    workbook.put({ sheet: "Model", cell: "G5" }, "007");
    expect(inWords(await live(workbook)).changed).toEqual(["Model!F4"]);
  });
});

test("where names cannot be defined, nothing has changed", async () => {
  const workbook = newWorkbook();
  const before = workbook.state();
  workbook.stubborn.add("CVX_KEPT");
  await expect(portable(workbook)).rejects.toThrow(
    "native equivalents cannot be defined as names: CVX_KEPT cannot be changed",
  );
  expect(workbook.state()).toEqual(before);
});

test("names of an older version are defined anew; those still in use stay when it is made live", async () => {
  const workbook = newWorkbook();
  workbook.names.set("CVX_NPS", { formula: "=LAMBDA(scores, 1)" });
  await portable(workbook);
  expect(workbook.names.get("CVX_NPS")!.formula).not.toBe("=LAMBDA(scores, 1)");
  workbook.protectedSheets = ["My orders"];
  await live(workbook);
  const left = [...workbook.names.keys()].filter((name) => name.startsWith("CVX_"));
  expect(left).toEqual(library.definitions(["CVX_PARETO"]).map(({ name }) => name));
});
