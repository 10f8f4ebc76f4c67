/** Purchases mended from the user's table go into one plan with any model that is made from purchases. */
import { checkPurchases } from "../../src/data/check";
import { tableOf } from "../../src/data/table";
import { resolveNames } from "../../src/hosts/resolve";
import { LOCALES, texts } from "../../src/locales";
import { models } from "../../src/models";
import { curedPurchases } from "../../src/taskpane/cured";
import { cdnowRows } from "../support/ledger";

const NOTHING_TAKEN = { sheets: [], names: [], tables: [] };

describe.each(LOCALES)("in %s", (locale) => {
  const sample = curedPurchases(
    checkPurchases(tableOf([["Customer", "Date", "Amount"], ...cdnowRows()])),
    "Shop!A1:C7000",
    texts(locale).data,
  );
  const made = models(locale).filter(({ questions }) =>
    ["customers", "dates"].every((id) => questions.some((question) => question.id === id)),
  );

  test.each(made.map((model) => [model.id, model] as const))("%s", (_id, model) => {
    const plan = model.plan({ ...sample.answers, currency: "none" });
    const whole = { ...plan, sheets: [...plan.sheets, sample.sheet] };
    expect(() => resolveNames(whole, NOTHING_TAKEN)).not.toThrow();
  });
});
