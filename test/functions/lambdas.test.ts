/** What the build refuses in a native equivalent, and how its text is written. */
import { lambdas } from "../../src/functions/lambdas";
import { lambda } from "../../src/functions/lambdas/support/lambda";
import { portableName } from "../../src/sharing/library";
import { definitions } from "../support/portable";

const { faultsOf } = jest.requireActual("../../scripts/lambda-checks.cjs") as {
  faultsOf(lambdas: Record<string, string>, functions: object[]): string[];
};

describe("lambda", () => {
  test("is the formula on one line, whatever indents it", () => {
    expect(lambda`LAMBDA(x, LET(
      y, x + 1,
      y * 2))`).toBe("LAMBDA(x, LET( y, x + 1, y * 2))");
  });

  test.each([
    [lambda`LAMBDA(x, x & ${'an "id"'})`, 'LAMBDA(x, x & "an ""id""")'],
    [lambda`LAMBDA(x, x = ${true})`, "LAMBDA(x, x = TRUE)"],
    [lambda`LAMBDA(x, INDEX(${["a", "b"]}, x))`, 'LAMBDA(x, INDEX({"a";"b"}, x))'],
    [
      lambda`LAMBDA(x, INDEX(${[
        ["a", "b"],
        [1, 2],
      ]}, x))`,
      'LAMBDA(x, INDEX({"a","b";1,2}, x))',
    ],
  ])("puts constants in: %s", (found, wanted) => {
    expect(found).toBe(wanted);
  });
});

test("every equivalent is a function's, or called by another", () => {
  const own = definitions.functions.map(({ name }) => portableName(name));
  const texts = Object.values<string>(lambdas);
  const idle = Object.keys(lambdas).filter(
    (name) => !own.includes(name) && !texts.some((text) => text.includes(`${name}(`)),
  );
  expect(idle).toEqual([]);
});

test("the equivalents have no faults", () => {
  expect(faultsOf({ ...lambdas }, [])).toEqual([]);
});

describe("the build refuses", () => {
  const CVX_ONE = "LAMBDA(x, x + 1)";
  test.each([
    ["what is no LAMBDA", "SUM(A1:A9)", "is no LAMBDA"],
    ["what cannot be read", "LAMBDA(x, x +", "is no LAMBDA"],
    ["a parameter named like a function", "LAMBDA(sum, sum + 1)", "calls a variable sum, as Excel"],
    [
      "a variable named like one",
      "LAMBDA(x, LET(Rows, x, Rows))",
      "calls a variable Rows, as Excel",
    ],
    ["a variable named like a cell", "LAMBDA(a1, a1)", "is no LAMBDA"],
    ["a variable named like a row", "LAMBDA(r, r)", "calls a variable r, which Excel takes for"],
    ["a variable that is not used", "LAMBDA(x, LET(y, 2, x))", "does not use y"],
    ["a parameter that is not used", "LAMBDA(x, y, x)", "does not use y"],
    ["a variable that is only used before", "LAMBDA(x, LET(y, y, x))", "has y, which it does not"],
    ["a name given twice", "LAMBDA(x, LET(X, 2, X))", "gives X twice"],
    ["a name that nothing gives", "LAMBDA(x, x + y)", "has y, which it does not say what is"],
    ["a cell", "LAMBDA(x, x + A1)", "has A1, which it does not say what is"],
    ["a function that there is not", "LAMBDA(x, CVX_TWO(x))", "calls CVX_TWO, which there is not"],
    ["too few arguments", "LAMBDA(x, CVX_ONE(x, 2))", "gives CVX_ONE 2 arguments, not 1"],
    ["what is too long", `LAMBDA(x, x & "${"a".repeat(8192)}")`, "has more than 8192 characters"],
  ])("%s", (_what, text, fault) => {
    const faults = faultsOf({ CVX_ONE, CVX_BAD: text }, []);
    expect(faults[0]).toContain(`CVX_BAD ${fault}`);
  });

  test("other parameters than the function's", () => {
    const called = { name: "CV.ONE", portableName: "CVX_ONE", parameters: ["x", "y"] };
    expect(faultsOf({ CVX_ONE }, [called])).toEqual(["CVX_ONE has 1 parameters, and CV.ONE has 2"]);
  });
});
