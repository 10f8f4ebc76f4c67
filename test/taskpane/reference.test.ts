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
    expect(search(reference, query, titleOf).map(({ id }) => id)).toEqual(ids),
  );
});

test("signature shows optional arguments in brackets", () => {
  expect(signature(reference[1])).toBe("CV.RFM(scores, [bins])");
  expect(signature(reference[3])).toBe("CV.VALUE()");
});

test("byFamily keeps the order given, and puts families it does not know last", () => {
  const families = byFamily(reference, ["value", "profit", "rfm"]);
  expect(families.map(({ family }) => family)).toEqual(["value", "rfm", "nps"]);
  expect(families[1].functions.map(({ id }) => id)).toEqual(["RFM", "RFM.SEGMENT"]);
});
