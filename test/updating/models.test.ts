/** Every model can be updated in place. What its formulas come to does not matter here, so our functions give 1 at once. */
import { addFunction, helpers } from "@odoo/o-spreadsheet";
import { addressOf } from "../../src/hosts/resolve";
import { insertedModels } from "../../src/updating/find";
import { sourceOf } from "../../src/updating/source";
import { splitAddress, zoneOf } from "../../src/a1";
import { updateModel } from "../../src/updating/update";
import { models } from "../../src/models";
import { recorded, sampleTable } from "../../src/models/record";
import { samplePlan } from "../../src/models/sample";
import { loadExcel } from "../support/excel";
import { newGrid } from "../support/grid";

for (const { id } of loadExcel().metadata.values())
  addFunction(`CV.${id}`, {
    description: id,
    args: [helpers.arg("values (any, range<any>, optional, repeating)", "anything")],
    compute: () => ({ value: 1 }),
  });

describe.each(models("en").map((model) => [model.id, model] as const))(
  "the model %s",
  (id, model) => {
    test("is updated from the same answers, sample data having become the user's own", async () => {
      const workbook = newGrid();
      const sample = model.sample?.();
      const of = { model: id, locale: "en" as const };
      const table = sample && sampleTable(sample);
      const { names } = await workbook.host.apply(
        recorded(samplePlan(model), { ...of, answers: {}, table }),
      );
      const answers = Object.fromEntries(
        Object.entries(sample?.answers ?? {}).map(([question, answer]) => {
          if (typeof answer !== "object") return [question, answer];
          const { address, cells } = answer;
          const range = address.slice(address.indexOf("!") + 1);
          return [question, { address: addressOf(names[sample!.sheet.id], range), cells }];
        }),
      );
      const [found] = await insertedModels(workbook.host);
      expect(found.record.table?.address).toBe(
        sample && addressOf(names[sample.sheet.id], sample.sheet.tables![0].range),
      );
      const again = recorded(model.plan(answers), { ...of, answers });
      // what was said by the sheet's id is said by its name now
      const outcome = await updateModel(workbook.host, found.key, again);
      expect(outcome).toMatchObject({ kind: "updated" });
      expect(await updateModel(workbook.host, found.key, again)).toEqual({
        kind: "updated",
        cells: 0,
      });
    });

    const sample = model.sample?.();
    (sample ? test : test.skip)("has its table found wherever that goes", async () => {
      const { host, model: grid } = newGrid();
      const table = sampleTable(sample!);
      const of = { model: id, locale: "en", answers: {}, table } as const;
      const { names } = await host.apply(recorded(samplePlan(model), of));
      const [found] = await insertedModels(host);
      const address = found.record.table!.address;
      expect(await sourceOf(host, found)).toMatchObject({ address, isMoved: false });
      const oldName = names[sample!.sheet.id];
      const sheetId = grid.getters.getSheetIdByName(oldName)!;
      for (const dimension of ["ROW", "COL"] as const)
        grid.dispatch("ADD_COLUMNS_ROWS", {
          ...{ sheetId, sheetName: oldName, dimension, base: 0, quantity: 2 },
          position: "before",
        });
      grid.dispatch("RENAME_SHEET", { sheetId, oldName, newName: "Mine" });
      const { isMoved, ...moved } = await sourceOf(host, found);
      const { top, left, bottom, right } = zoneOf(splitAddress(address).range)!;
      const zone = { top: top + 2, left: left + 2, bottom: bottom + 2, right: right + 2 };
      // formulas may read on below a table, where nothing stands
      const { range } = splitAddress((await host.describe(moved.address))!.address);
      const standing = await host.read(`Mine!${range}`);
      const end = standing.filter((row) => row.some((value) => value !== "")).length - 1;
      expect({ isMoved, ...zoneOf(range), bottom: zone.top + end }).toEqual({
        isMoved: true,
        ...zone,
      });
    });
  },
);
