/** What cells say of their errors follows the language that is chosen, and nothing else is worked out anew. */
import { registries, setTranslationMethod } from "@odoo/o-spreadsheet";
import { CustomFunctionError } from "../../src/workbench/custom-functions";
import { sayErrorsAnew } from "../../src/workbench/errors-anew";
import { registerFunctions } from "../../src/workbench/functions";
import { PendingResults } from "../../src/workbench/pending";
import { translator } from "../../src/workbench/translations";
import type { Locale } from "../../src/locales";
import { newGrid } from "../support/grid";

let locale: Locale = "en";
let counted = 0;
const refused = () => new CustomFunctionError("#VALUE!", locale === "en" ? "No." : "不行。");

const FUNCTIONS = new Map<string, (...args: any[]) => unknown>([
  [
    "TEST.REFUSES",
    () => {
      throw refused();
    },
  ],
  ["TEST.REFUSESLATE", () => Promise.reject(refused())],
  ["TEST.REFUSESINPART", () => [["good"], [refused()]]],
  ["TEST.COUNTS", () => ++counted],
]);

test("errors of ours and of the grid", async () => {
  const pending = new PendingResults();
  const speak = (to: Locale) => {
    locale = to;
    setTranslationMethod(translator(to) as never, () => true);
  };
  speak("en");
  const metadata = [...FUNCTIONS.keys()].map((id) => ({
    ...{ id, name: id, description: "A test.", parameters: [], result: {} },
  }));
  registerFunctions(metadata, FUNCTIONS, pending);
  const { model, host } = newGrid();
  pending.attach(model);
  const formulas = [
    ...["=CV.TEST.REFUSES()", "=CV.TEST.REFUSESLATE()", "=1/0", "=SUM(", "=NOSUCH(1)", "=A3+1"],
    ...["=CV.TEST.COUNTS()", "=CV.TEST.REFUSESINPART()"],
  ];
  for (const [row, formula] of formulas.entries()) {
    model.selection.selectCell(0, row);
    await host.enter(formula);
  }
  await pending.settled();
  const sheetId = model.getters.getActiveSheetId();
  const says = () =>
    [0, 1, 2, 3, 4, 5, 8].map((row) =>
      String(
        (model.getters.getEvaluatedCell({ sheetId, col: 0, row }) as { message?: string }).message,
      ),
    );
  const english = says();
  expect(english.slice(0, 3)).toEqual(["No.", "No.", "The divisor must be different from zero."]);
  expect(english.join()).not.toMatch(/\p{Script=Han}/u);
  const before = counted;

  speak("zh-CN");
  sayErrorsAnew(model, pending);
  await pending.settled();
  expect(says()).toEqual([
    ...[
      "不行。",
      "不行。",
      "除数不能为 0。",
      "公式写法有误：请检查括号、逗号和运算符，标点须用半角（英文输入法）。",
      "没有名为“NOSUCH”的函数。",
    ],
    ...["除数不能为 0。", "不行。"],
  ]);
  expect(counted).toBe(before);

  speak("en");
  sayErrorsAnew(model, pending);
  await pending.settled();
  expect(says()).toEqual(english);
});

afterAll(() => {
  for (const id of FUNCTIONS.keys()) registries.functionRegistry.remove(`CV.${id}`);
});
