/** A sheet with one row for each customer, added up from the user's table, goes into one plan with the models that want one. */
import { checkCustomers } from "../../src/data/by-customer/check";
import { type Cell, tableOf } from "../../src/data/table";
import { resolveNames } from "../../src/hosts/resolve";
import { LOCALES, type Locale, texts } from "../../src/locales";
import { models } from "../../src/models";
import { recorded } from "../../src/models/record";
import { modelsIn } from "../../src/updating/find";
import { updateModel } from "../../src/updating/update";
import { summedCustomers, wantedBy } from "../../src/taskpane/summed";
import { newWorkbook } from "../models/cv-in-grid";

const NOTHING_TAKEN = { sheets: [], names: [], tables: [] };
const CURES = { "customer-rows": "add-up", "standing-figures": "last" };
const MODELS = ["customer-profit", "portfolio"] as const;

/** Three months of so many customers: customer i has 10 i + 1, 10 i + 2, 10 i + 3, and i as what stands once. */
const monthsOf = (customers: number): Cell[][] => [
  ["Customer", "Month", "Turnover", "Once"],
  ...[3, 1, 2].flatMap((month) =>
    Array.from({ length: customers }, (_, i) => [`C ${i}`, `2024-0${month}`, 10 * i + month, i]),
  ),
];

const FIGURES = {
  "customer-profit": { turnover: 2, recruiting: 3 },
  portfolio: { realised: 2, potential: 3 },
};

function planOf(id: (typeof MODELS)[number], customers: number, locale: Locale = "en") {
  const model = models(locale).find((each) => each.id === id)!;
  const columns = new Map<string, number>(Object.entries({ customers: 0, ...FIGURES[id] }));
  const wanted = wantedBy(model.questions, columns)!;
  const check = checkCustomers(tableOf(monthsOf(customers)), wanted, { cures: CURES })!;
  expect(check.questions).toEqual([]);
  const sample = summedCustomers(check, "Data!A1:D99", texts(locale).data);
  const plan = model.plan({ ...sample.answers, currency: "none" });
  return recorded(
    { ...plan, sheets: [...plan.sheets, sample.sheet] },
    {
      ...{ model: id, locale, answers: { currency: "none" } },
      table: { address: "Data!A1:D99", columns: { customers: 0 } },
    },
  );
}

describe.each(MODELS)("%s", (id) => {
  test.each(LOCALES)("in %s: names are free, the sheet holds the sums", (locale) => {
    const plan = planOf(id, 3, locale);
    expect(() => resolveNames(plan, NOTHING_TAKEN)).not.toThrow();
    const [headings, rows] = plan.sheets.at(-1)!.blocks;
    expect(headings.cells[0].slice(0, 3)).toEqual(["Customer", "Turnover", "Once"]);
    expect(rows.cells).toEqual([0, 1, 2].map((i) => [`C ${i}`, 30 * i + 6, i, 3]));
  });

  test.each([
    [30, 30],
    [30, 31],
    [31, 30],
  ])("%i customers become %i in place", async (from, to) => {
    const { host } = newWorkbook();
    await host.apply(planOf(id, from));
    const [{ key }] = modelsIn(await host.overview());
    const outcome = await updateModel(host, key, planOf(id, to));
    expect(outcome.kind).toBe("updated");
    expect(await host.read(`'By customer'!A${to + 1}:B${to + 2}`)).toEqual([
      [`C ${to - 1}`, 30 * (to - 1) + 6],
      ["", ""],
    ]);
  });
});
