import { type FunctionReference, byFamily, search, signature } from "../../src/taskpane/reference";

const entry = (id: string, summary: string, more: Partial<FunctionReference> = {}) => ({
  id,
  name: `CV.${id}`,
  family: id.split(".")[0].toLowerCase(),
  summary,
  parameters: [],
  returns: "",
  remarks: "",
  examples: [],
  ...more,
});
const bins = { name: "bins", description: "Steps", optional: true, range: false, type: "number" };
const scores = { name: "scores", description: "评分", optional: false, range: true, type: "any" };
const reference = [
  entry("NPS", "Net Promoter Score", { parameters: [scores], remarks: "Fréquence" }),
  entry("RFM", "最近购买、频率与金额", { parameters: [scores, bins] }),
  entry("RFM.SEGMENT", "Segment of a score"),
  entry("VALUE", "Benefits − costs"),
];
const titleOf = (family: string) => (family === "value" ? "Perceived value" : family);

describe("search finds functions by any of their words", () => {
  const cases: [query: string, ids: string[]][] = [
    ["", ["NPS", "RFM", "RFM.SEGMENT", "VALUE"]],
    ["   ", ["NPS", "RFM", "RFM.SEGMENT", "VALUE"]],
    ["promoter", ["NPS"]],
    ["SCORE net", ["NPS"]],
    ["rfm", ["RFM", "RFM.SEGMENT"]],
    ["=cv.nps(", ["NPS"]],
    ["ＲＦＭ", ["RFM", "RFM.SEGMENT"]],
    ["frequence", ["NPS"]],
    ["bins", ["RFM"]],
    ["购买", ["RFM"]],
    ["评分", ["NPS", "RFM"]],
    ["評分", ["NPS", "RFM"]],
    ["購買", ["RFM"]],
    ["perceived", ["VALUE"]],
    ["nothing", []],
    ["( [ \\ *", []],
  ];
  test.each(cases)("%j → %j", (query, ids) =>
    expect(search(reference, query, titleOf)).toEqual({
      best: ids.map((id) => reference.find((each) => each.id === id)),
      others: [],
    }),
  );
});

describe("what is about the words asked stands before what only mentions them", () => {
  const customers = { ...scores, name: "customers", description: "One customer a row" };
  const many = [
    ...Array.from({ length: 12 }, (_, i) => entry(`A${i}`, `Number ${i}: of customers`)),
    entry("FIT", "Fits a model", { parameters: [customers] }),
    entry("ALIVE", "Customers alive: who is still one"),
    entry("RATE", "Share kept", { remarks: "Of customers." }),
    entry("VALUE.CUSTOMER", "What one is worth"),
    entry("CUSTOMERS", "How many: the count"),
  ];
  const found = (query: string, title = titleOf) => {
    const { best, others } = search(many, query, title);
    return { best: best.map(({ id }) => id), others: others.map(({ id }) => id) };
  };

  test("the name, then the subject of the summary; the rest apart, once they are many", () => {
    const { best, others } = found("customer");
    expect(best).toEqual(["VALUE.CUSTOMER", "CUSTOMERS", "ALIVE"]);
    expect(others).toEqual([...Array.from({ length: 12 }, (_, i) => `A${i}`), "FIT", "RATE"]);
  });

  test("a family's title counts as the name of its functions", () => {
    const { best } = found("customer", (family) => (family === "rate" ? "Customers kept" : family));
    expect(best).toEqual(["RATE", "VALUE.CUSTOMER", "CUSTOMERS", "ALIVE"]);
  });

  test("where no name or subject has the words, what comes next is what is found", () => {
    const { best, others } = found("of customers");
    expect(best).toEqual(Array.from({ length: 12 }, (_, i) => `A${i}`));
    expect(others).toEqual(["RATE"]);
  });

  test("few are told at once, best first", () => {
    expect(found("kept")).toEqual({ best: ["RATE"], others: [] });
    expect(found("model customers")).toEqual({ best: ["FIT"], others: [] });
  });
});

test("signature shows optional arguments in brackets", () => {
  expect(signature(reference[1])).toBe("CV.RFM(scores, [bins])");
  expect(signature(reference[3])).toBe("CV.VALUE()");
});

test("byFamily keeps the order given, and puts families it does not know last", () => {
  const families = byFamily(reference, ["value", "profit", "rfm"]);
  expect(families.map(({ family }) => family)).toEqual(["value", "rfm", "nps"]);
  expect(families[1].functions.map(({ id }) => id)).toEqual(["RFM", "RFM.SEGMENT"]);
  expect(byFamily(reference).map(({ family }) => family)).toEqual(["nps", "rfm", "value"]);
});
