import { portableLibrary, portableName } from "../../src/sharing/library";
import { callsOurs, toLive, toPortable } from "../../src/sharing/portable-formula";
import { storedFormula } from "../../src/hosts/xlsx/formulas";
import { definitions } from "../support/portable";

const library = portableLibrary(definitions);

const portable = (formula: string): string => {
  const result = toPortable(formula, library);
  if (result.kind !== "portable") throw new Error(`${formula}: ${result.kind}`);
  return result.formula;
};

describe("a formula with native equivalents", () => {
  test.each([
    [
      "=CV.VALUE(B2:B9,C2:C5)",
      '=CVX_VALUE(B2:B9,C2:C5,"","")',
      "omitted arguments are written out",
    ],
    ["=CV.VALUE(A1,B1,,D1)", '=CVX_VALUE(A1,B1,"",D1)', "those between others too"],
    ["=CV.RFM.SEGMENT(A1,B1,C1)", '=CVX_RFM_SEGMENT(A1,B1,C1,"","")', "dots become underscores"],
    ["=1+CV.NPS(A1:A9)/2", "=1+CVX_NPS(A1:A9)/2", "within other sums"],
    ["= CV.NPS( A1:A9 ) ", "= CVX_NPS( A1:A9 ) ", "with its blanks"],
    [
      "=CV.VALUE(CV.VALUE(A1,B1),IF(C1>0,CV.NPS(D1:D9),0))",
      '=CVX_VALUE(CVX_VALUE(A1,B1,"",""),IF(C1>0,CVX_NPS(D1:D9),0),"","")',
      "calls in calls",
    ],
    ['=CV.NPS(A1:A9)&"CV.NPS(A1:A9)"', '=CVX_NPS(A1:A9)&"CV.NPS(A1:A9)"', "not text in quotes"],
    ["='CV.NPS(x)'!A1+CV.NPS(A1:A9)", "='CV.NPS(x)'!A1+CVX_NPS(A1:A9)", "not names of sheets"],
    [
      "=CV.RFM(Orders[CV.NPS(x)],Orders[[#All],[Date]],Orders[@Amount])",
      '=CVX_RFM(Orders[CV.NPS(x)],Orders[[#All],[Date]],Orders[@Amount],"","","","","")',
      "not columns of tables",
    ],
    [
      "=CV.VALUE({1,2;3,4},(A1,B1))",
      '=CVX_VALUE({1,2;3,4},(A1,B1),"","")',
      "commas in brackets are none of its own",
    ],
    ["=@CV.NPS(A1#)", "=@CVX_NPS(A1#)", "with Excel's signs"],
    ["=LET(x,CV.NPS(A1:A9),x*2)", "=LET(x,CVX_NPS(A1:A9),x*2)", "in LET"],
    [
      "=MAP(A1:A3,LAMBDA(x,CV.VALUE(x,1)))",
      '=MAP(A1:A3,LAMBDA(x,CVX_VALUE(x,1,"","")))',
      "in LAMBDA",
    ],
  ])("%s: %s (%s)", (formula, expected) => {
    expect(portable(formula)).toBe(expected);
  });

  test("comes back as it was", () => {
    for (const formula of [
      "=CV.VALUE(B2:B9,C2:C5)",
      "=CV.VALUE(A1,B1,,D1)",
      "= CV.NPS( A1:A9 ) ",
      "=CV.VALUE(CV.VALUE(A1,B1),IF(C1>0,CV.NPS(D1:D9),0))",
      "=CV.RFM(Orders[Customer],Orders[Date],Orders[Amount],,,,FALSE)",
    ])
      expect(toLive(portable(formula), library)).toBe(formula);
  });

  test("comes back, after someone has worked on it, as one would type it", () => {
    expect(toLive('=2*CVX_VALUE(B2:B9,C2:C6, "" ,"")+D1', library)).toBe(
      "=2*CV.VALUE(B2:B9,C2:C6)+D1",
    );
    expect(toLive('=CVX_NPS("")', library)).toBe("=CV.NPS()");
  });
});

test.each([
  ["=SUM(A1:A9)", "calls no function of ours"],
  ["=CV_NPS(A1)+Sheet.CV.NPS", "only looks as if it did"],
  ["CV.NPS(A1:A9)", "is text"],
  ["=CV.NPS(A1:A9", "is not a whole formula"],
  ['=CV.NPS("A1)', "is not a whole formula either"],
])("%s stays: it %s", (formula) => {
  expect(toPortable(formula, library)).toEqual({ kind: "nothing to do" });
  expect(callsOurs(formula, library)).toBe(false);
});

test("what has no native equivalent is named", () => {
  const formula = "=CV.NPS(A1:A9)+INDEX(CV.VALUE.ESTIMATE(A1:C3,D1:F3),2,2)+CV.NO.SUCH(1)";
  const functions = ["CV.VALUE.ESTIMATE", "CV.NO.SUCH"];
  expect(toPortable(formula, library)).toEqual({ kind: "without equivalent", functions });
});

test("a call with more arguments than the function has is none of ours", () => {
  expect(toPortable("=CV.NPS(A1,B1)", library).kind).toBe("without equivalent");
});

describe("the names of native equivalents", () => {
  const all = library.definitions(definitions.functions.map(({ name }) => portableName(name)));

  test("come with those they use, and no others", () => {
    const names = library.definitions(["CVX_NPS"]).map(({ name }) => name);
    expect(names).toEqual(["CVX_HEADING", "CVX_KEPT", "CVX_NPS", "CVX_NUMBERS", "CVX_STATE"]);
    const called = all.flatMap(({ formula }) => formula.match(/CVX_\w+(?=\()/g) ?? []);
    const defined = all.map(({ name }) => name);
    expect([...new Set(called)].filter((name) => !defined.includes(name))).toEqual([]);
  });

  test.each(all.map(({ name, formula }) => [name, formula]))("%s", (name, formula) => {
    expect(name).toMatch(/^CVX_[A-Z_]+$/);
    expect(formula.length).toBeLessThan(8192); // what Excel takes for a formula
    // Excel takes R, C, AB1 and R1C1 for cells, and a file marks what LET and LAMBDA name.
    const given = [...storedFormula(formula).matchAll(/_xlpm\.([\w.]+)/g)].map(([, each]) => each);
    expect(given.length).toBeGreaterThan(0);
    for (const each of given) expect(each).toMatch(/^(?![rc]$)[a-z]+$/i);
    expect(storedFormula(formula)).toMatch(/^_xlfn\.LAMBDA\(/);
    expect(storedFormula(formula).length).toBeLessThan(8192);
  });

  test("have as many parameters as their functions", () => {
    for (const { parameters, lambda } of definitions.functions.filter((f) => f.lambda)) {
      const [, body] = /^LAMBDA\((.*)\)$/.exec(lambda!)!;
      const names = body
        .split(",")
        .slice(0, parameters.length)
        .map((name) => name.trim());
      expect(names.every((name) => /^\w+$/.test(name))).toBe(true);
      expect(body.split(",")[parameters.length].trim()).not.toMatch(/^\w+$/);
    }
  });
});

test("only fits, what rests on them, integrals and simulations have no native equivalent", () => {
  const without = definitions.functions.filter(({ lambda }) => !lambda).map(({ name }) => name);
  expect(without.filter((name) => !/\.FIT$/.test(name))).toEqual([
    "CV.BGNBD.RESIDUAL",
    "CV.FORECAST",
    "CV.FORECAST.AUDIT",
    "CV.FORECAST.TRACK",
    "CV.FORECAST.CHECK",
    "CV.FORECAST.HOLDOUT",
    "CV.FORECAST.BASE",
    "CV.FORECAST.RANGE",
    "CV.MBGNBD.RESIDUAL",
    "CV.PNBD.CHANCE",
    "CV.PNBD.RESIDUAL",
    "CV.RETENTION.CURVE",
    "CV.RETENTION.VALUE",
    "CV.RFM.AUDIT",
    "CV.RFM.LOYALTY",
    "CV.VALUE.ESTIMATE",
  ]);
});
