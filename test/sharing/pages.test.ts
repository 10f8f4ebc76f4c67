/** Every model's page says of which day its values are once its formulas are values. */
import { LOCALES, texts } from "../../src/locales";
import { pagesOfValues } from "../../src/locales/pages-of-values";
import { models } from "../../src/models";
import { freeze } from "../../src/sharing/frozen";
import { portableLibrary } from "../../src/sharing/library";
import { sayings } from "../../src/sharing/pages";
import { makeLive, makePortable } from "../../src/sharing/portable";
import { ordersPlan } from "../hosts/contract/plans";
import { planFor } from "../models/answers-given";
import { newWorkbook } from "../models/cv-in-grid";

import { definitions } from "../support/portable";
import { MemoryWorkbook } from "../support/shared-workbook";

const today = new Date(2026, 10, 28);
const options = { pages: pagesOfValues(), today };

const each = LOCALES.flatMap((locale, i) =>
  models(locale).flatMap((model, j) =>
    j % LOCALES.length === i || locale === "en" ? [[model.id, locale, model] as const] : [],
  ),
);

test.each(each)("X8 – %s, %s: says so on top of its page", async (_id, locale, model) => {
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

describe("X8 – a portable workbook", () => {
  const library = portableLibrary(definitions);
  const FIT = "=CV.BGNBD.FIT(B40:B49,C40:C49,D40:D49)";
  const workbookIn = (locale: (typeof LOCALES)[number], formula: string) =>
    new MemoryWorkbook({
      sheets: {
        Page: {
          A2: "What it shows",
          A4: { formula, shows: [[0.25]] },
          A5: { formula: "=CV.NPS(B40:B49)", shows: [[25]] },
          B9: texts(locale).models.about.coloursText,
        },
      },
    });
  const saidIn = ({ sheets }: MemoryWorkbook) =>
    ["A2", "B9"].map((cell) => sheets.get("Page")!.get(cell));

  test.each(LOCALES)("in %s says on top of which day what cannot calculate is", async (locale) => {
    const workbook = workbookIn(locale, FIT);
    const before = workbook.state();
    const { frozen, changed } = await makePortable(workbook, library, String, options);
    expect([frozen.length, changed.length]).toEqual([1, 1]);
    const { valuesOf, followsNoMore } = texts(locale).models.about;
    expect(saidIn(workbook)).toEqual([valuesOf(today), followsNoMore(today)]);

    // All values, a month later: of that day then.
    const later = new Date(2026, 11, 28);
    await freeze(workbook, library, { ...options, today: later });
    expect(saidIn(workbook)).toEqual([valuesOf(later), followsNoMore(later)]);

    expect((await makeLive(workbook, library)).left).toEqual([]);
    expect(workbook.state()).toEqual(before);
  });

  test("of which everything calculates says nothing", async () => {
    const workbook = workbookIn("en", "=CV.CSAT(B40:B49)");
    const before = saidIn(workbook);
    expect((await makePortable(workbook, library, String, options)).frozen).toEqual([]);
    expect(saidIn(workbook)).toEqual(before);
  });
});
