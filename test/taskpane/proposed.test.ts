/** A new model is offered the currency in which the workbook's amounts are. */
import { models } from "../../src/models";
import type { Answers } from "../../src/models/model";
import { recorded } from "../../src/models/record";
import type { Memory } from "../../src/taskpane/pane";
import { proposeCurrency, proposedAnswers } from "../../src/taskpane/proposed";
import { currencyIn, insertedModels } from "../../src/updating/find";
import { newGrid } from "../support/grid";

const model = (id: string) => models("en").find((one) => one.id === id)!;
const memory = (answers: Answers = {}): Memory => ({ answers: { ...answers }, columns: new Map() });

/** A workbook that remembers models, made with these answers over those proposed; their sheets hold nothing. */
async function workbookWith(...inserted: readonly (readonly [id: string, answers: Answers])[]) {
  const { host } = newGrid();
  for (const [id, given] of inserted) {
    const answers = { ...proposedAnswers(model(id)), ...given };
    const sheets = [{ id: "page", name: "Page", blocks: [] }];
    const plan = { title: id, sheets, names: [] };
    await host.apply(recorded(plan, { model: id, locale: "en", answers }));
  }
  return insertedModels(host);
}

test("the currency of the model inserted first counts, among those that have one", async () => {
  const there = await workbookWith(
    ["segments", {}],
    ["customer-profit", { currency: "none" }],
    ["value-case", { currency: "EUR" }],
    ["perceived-value", { currency: "GBP" }],
  );
  expect(there).toHaveLength(4);
  expect(currencyIn(there)).toBe("EUR");
  expect(currencyIn([])).toBeUndefined();
});

test("a model that is opened for the first time is offered it", () => {
  const fresh = memory();
  proposeCurrency(model("value-case"), fresh, "EUR");
  expect(fresh.answers).toEqual({ currency: "EUR" });
});

test.each([
  ["that the user has chosen another for", "value-case", { currency: "CNY" }, "EUR"],
  ["that asks for none", "segments", {}, "EUR"],
  ["that does not know it", "value-case", {}, "XXX"],
  ["in a workbook without any", "value-case", {}, undefined],
])("a model %s is left as it is", (_, id, answers, currency) => {
  const known = memory(answers);
  proposeCurrency(model(id), known, currency);
  expect(known.answers).toEqual(answers);
});
