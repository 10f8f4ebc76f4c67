/** Case F7 for every function: a share or a rate, which is never above 1, is not taken as 40 for 40 %. */
import { type ExcelError, loadExcel } from "../support/excel";
import { type FunctionReference } from "../../src/taskpane/reference";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};
const excel = loadExcel();

/** How their descriptions begin, whatever they are called. */
const IS_SHARE = /^(Share of|Discount rate)/;

const shares = readReference("src/functions").flatMap(({ name, parameters, examples }) =>
  parameters.flatMap((parameter, place) =>
    IS_SHARE.test(parameter.description)
      ? [{ name, argument: parameter.name, place, examples, parameters }]
      : [],
  ),
);

test("there are such arguments in each of the families that have some", () => {
  const families = new Set(shares.map(({ name }) => name.split(".")[1]));
  expect([...families].sort()).toEqual(
    ["BGNBD", "FORECAST", "LIFETIME", "MBGNBD", "PARETO", "PNBD", "REFERRAL", "RETENTION", "RFM", "TIER", "VALUE"], // prettier-ignore
  );
});

/** The example's formula with something else for an argument; those that are left out before it stay empty. */
function withArgument(formula: string, place: number, value: string): string {
  const given = argumentsOf(formula);
  const all = Array.from({ length: Math.max(given.length, place + 1) }, (_, i) => given[i] ?? "");
  all[place] = value;
  return `${formula.slice(0, formula.indexOf("(") + 1)}${all.join(",")})`;
}

/** What stands between the commas of a call that has no calls in it. */
function argumentsOf(formula: string): string[] {
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  const parts = [""];
  let [quoted, depth] = [false, 0];
  for (const letter of inside) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === "{") depth++;
    if (!quoted && letter === "}") depth--;
    if (letter === "," && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

const cases = shares.map((share) => [`${share.name} ${share.argument}`, share] as const);

test.each(cases)("%s: 40 and 1.5 are refused with what to write", async (_, share) => {
  const { formula } = share.examples.find(({ result }) => !result.startsWith("#"))!;
  for (const value of ["40", "1.5"]) {
    const call = withArgument(formula, share.place, value);
    await expect((async () => excel.evaluate(call))()).rejects.toEqual(
      expect.objectContaining({
        code: "#VALUE!",
        message: `${share.argument}: ${value} is more than 1; write 40 % as 0.4 or 40%, not as 40`,
      }),
    );
  }
});

test.each(cases)(
  "%s: what is no more than 1 is taken, or refused for another reason",
  async (_, share) => {
    const { formula } = share.examples.find(({ result }) => !result.startsWith("#"))!;
    const call = withArgument(formula, share.place, "0.4");
    const error = await (async () => excel.evaluate(call))().then(
      () => undefined,
      (refused: ExcelError) => refused.message,
    );
    expect(error ?? "").not.toContain("is more than 1");
  },
);
