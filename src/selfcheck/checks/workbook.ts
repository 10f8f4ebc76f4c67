/** What the add-in does to a workbook besides inserting: text, names, settings, updates, undo, many rows. */
import { addressOf } from "../../hosts/resolve";
import { updateModel } from "../../updating/update";
import { insertedModels } from "../../updating/find";
import type { Locale } from "../../locales";
import type { Model } from "../../models/model";
import type { PlanCell } from "../../models/plan";
import { type Check, NotHere, Wrong } from "../check";
import type { CheckTexts } from "../texts";
import { pauses } from "../pauses";
import { checkFigures, extentOf, recordedPlan } from "./models";

/** Whatever these begin with, they stay text. */
const TEXTS = ["=1+1", "007", "1/2", "+41", "-", "@here", "'quoted", "TRUE", "2025-01-31", "客户"];

const SETTING_CHARACTERS = 1_000_000;
const SETTING_KEY = "one-megabyte";
const ROWS = 100_000;
/** Excel on the desktop restarts an add-in that does not answer for this long; a page of its own may take its time. */
const LONGEST_PAUSE = 5_000;

export const workbookChecks = (
  models: readonly Model[],
  locale: Locale,
  t: CheckTexts,
  rows = ROWS,
): Check[] => {
  const check = (id: keyof CheckTexts["workbook"], run: Check["run"]): Check => ({
    id: `workbook.${id}`,
    group: "workbook",
    title: t.workbook[id],
    run,
  });
  const expectSame = (what: string, shown: unknown, wanted: unknown) => {
    if (shown !== wanted) throw new Wrong(t.gave(what, String(shown), String(wanted)));
  };

  return [
    check("text", async (lab) => {
      const sheet = await lab.sheet(TEXTS.map((text) => [text]));
      const shown = await lab.host.read(addressOf(sheet, `A1:A${TEXTS.length}`));
      TEXTS.forEach((text, i) => expectSame(addressOf(sheet, `A${i + 1}`), shown[i][0], text));
      return undefined;
    }),

    check("names", async (lab) => {
      const { names } = await lab.insert({
        title: "",
        sheets: [
          {
            id: "check",
            name: "检查 & l’été",
            blocks: [{ at: "A1", cells: [[495, { formula: "={{price}}*2" }]] }],
          },
        ],
        names: [{ id: "price", name: "价格_Prix_Größe", sheet: "check", range: "A1" }],
      });
      const [[shown]] = await lab.results(addressOf(names.check, "B1"));
      expectSame(`=${names.price}*2`, shown, 990);
      const found = await lab.host.describe(names.price);
      expectSame(names.price, found?.address, addressOf(names.check, "A1"));
      return undefined;
    }),

    check("selection", async (lab) => {
      const sheet = await lab.sheet([[1, 2]]);
      await lab.host.show(addressOf(sheet, "B3:C4"));
      const selected = await lab.host.selection();
      expectSame(t.workbook.selection, selected?.sheet, sheet);
      await lab.host.show(addressOf(sheet, "B1"));
      const cell = await lab.host.selection();
      expectSame(t.workbook.selection, cell?.address, addressOf(sheet, "B1"));
      return undefined;
    }),

    check("settings", async (lab) => {
      if (!lab.sharing) throw new NotHere(t.facts.noSettings);
      const text = longText(SETTING_CHARACTERS);
      await lab.sharing.settings.keep(SETTING_KEY, text);
      const kept = await lab.sharing.settings.read(SETTING_KEY);
      if (kept !== text) throw new Wrong(t.wrong.setting(kept?.length ?? 0, text.length));
      await lab.sharing.settings.keep(SETTING_KEY, undefined);
      if ((await lab.sharing.settings.read(SETTING_KEY)) !== undefined)
        throw new Wrong(t.wrong.settingStays);
      return undefined;
    }),

    check("update", async (lab) => {
      const model = models.find(({ id }) => id === "software-customer")!;
      const [changed] = model.questions.filter(({ kind }) => kind === "number");
      if (changed.kind !== "number") throw new Wrong(changed.id);
      const answers = { [changed.id]: changed.value + 100 };
      const applied = await lab.insert(recordedPlan(model, locale));
      const page = addressOf(applied.names.page, extentOf(recordedPlan(model, locale).sheets[0]));
      const before = JSON.stringify(await lab.results(page));
      const record = (await insertedModels(lab.host)).find(
        ({ sheets }) => sheets.page === applied.names.page,
      );
      if (!record) throw new Wrong(t.wrong.notRemembered);
      const outcome = await updateModel(lab.host, record.key, recordedPlan(model, locale, answers));
      if (outcome.kind !== "updated") throw new Wrong(t.wrong.update(outcome.kind));
      checkFigures(model.preview(answers).figures, await lab.results(page), t);
      if (!lab.host.undo) return t.facts.updated(outcome.cells);
      await lab.host.undo();
      if (JSON.stringify(await lab.results(page)) !== before) throw new Wrong(t.wrong.updateUndone);
      return t.facts.updated(outcome.cells);
    }),

    check("undo", async (lab) => {
      const { undo } = lab.host;
      if (!undo) throw new NotHere(t.facts.noUndo);
      const before = JSON.stringify(await lab.inspection.belongings());
      await lab.insert(recordedPlan(models[0], locale));
      await undo();
      const after = JSON.stringify(await lab.inspection.belongings());
      if (after !== before) throw new Wrong(t.wrong.undo);
      return undefined;
    }),

    check("rows", async (lab) => {
      const cells: PlanCell[][] = Array.from({ length: rows }, (_, i) => [
        i % 11,
        45_000 + (i % 700),
        (i * 7_919) % 10_007,
      ]);
      const asked = `=CV.NPS(A1:A${rows})`;
      const watch = pauses();
      const start = performance.now();
      const sheet = await lab.sheet(cells, { rows });
      const written = performance.now();
      const shown = await lab.host.read(addressOf(sheet, `A1:C${rows}`));
      const read = performance.now();
      const longest = watch.end();
      expectSame(addressOf(sheet, "A:C"), shown.length, rows);
      const wrong = shown.findIndex((row, i) => row.some((value, j) => value !== cells[i][j]));
      if (wrong >= 0)
        throw new Wrong(
          t.gave(addressOf(sheet, `A${wrong + 1}`), shown[wrong].join(), cells[wrong].join()),
        );
      lab.goOn();
      await lab.host.revise({
        title: sheet,
        settings: {},
        sheets: [{ name: sheet, blocks: [{ at: "E1", cells: [[{ formula: asked }]] }] }],
      });
      const [[score]] = await lab.results(addressOf(sheet, "E1"));
      const answered = performance.now();
      const ratings = cells.map(([rating]) => Number(rating));
      const balance =
        ratings.filter((rating) => rating >= 9).length -
        ratings.filter((rating) => rating <= 6).length;
      if (Math.abs(Number(score) - (100 * balance) / rows) > 1e-9)
        throw new Wrong(t.gave(asked, String(score), String((100 * balance) / rows)));
      const fact = t.facts.rows(written - start, read - written, answered - read, longest);
      if (lab.host.kind === "excel" && longest > LONGEST_PAUSE) throw new Wrong(fact);
      return fact;
    }),
  ];
};

/** Text in which every part is different, in three scripts. */
function longText(length: number): string {
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${i} value 客户 "\\\n`;
  return text.slice(0, length);
}
