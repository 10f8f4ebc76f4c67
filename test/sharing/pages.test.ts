/** Every model's page says of which day its values are once its formulas are values. */
import { LOCALES, texts } from "../../src/locales";
import { pagesOfValues } from "../../src/locales/pages-of-values";
import { models } from "../../src/models";
import { sayings } from "../../src/sharing/pages";
import { ordersPlan } from "../hosts/contract/plans";
import { planFor } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";

import { MemoryWorkbook } from "../support/shared-workbook";

const today = new Date(2026, 10, 28);
const options = { pages: pagesOfValues(), today };

const each = LOCALES.flatMap((locale, i) =>
  models(locale).flatMap((model, j) =>
    j % LOCALES.length === i || locale === "en" ? [[model.id, locale, model] as const] : [],
  ),
);

test.each(each)("%s, %s", async (_id, locale, model) => {
  const { host } = newWorkbook();
  await host.apply(ordersPlan());
  await host.apply(planFor(model));
  const contents = await host.sharing!.contents();
  const ours = contents.formulas.filter(({ formula }) => formula.includes("CV."));
  const said = await sayings(host.sharing!, contents, ours, options);
  const { coloursText, valuesOf, followsNoMore } = texts(locale).models.about;
  expect(said.map(({ text }) => text)).toEqual([valuesOf(today), followsNoMore(today)]);
  expect(said[0]).toMatchObject({ cell: "A2", before: expect.stringMatching(/./) });
  expect(said[1]).toMatchObject({ sheet: said[0].sheet, before: coloursText });
});

test("a page without anything of what gives way says nothing, one that refers to it does", async () => {
  const { coloursText } = texts("en").models.about;
  const page = { A2: "What it shows", B3: coloursText };
  const workbook = new MemoryWorkbook({
    sheets: {
      Fit: { A1: { formula: "=CV.NPS(B1:B9)" } },
      Between: { A1: { formula: "=Fit!A1+1" } },
      Page: { ...page, A1: { formula: "=Between!A1" } },
      Other: { ...page, A1: { formula: "=1+1" } },
    },
  });
  const contents = await workbook.contents();
  const said = await sayings(workbook, contents, contents.formulas.slice(0, 1), options);
  expect(said.map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ["Page", "A2"],
    ["Page", "B3"],
  ]);
});
