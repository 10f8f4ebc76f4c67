/** Sample data come into a workbook once, however many models start from them. */
import { models } from "../../src/models";
import { samplePlan } from "../../src/models/sample";
import { withStandingSample } from "../../src/taskpane/standing-sample";
import { newGrid } from "../support/grid";

const model = (id: string) => models("en").find((one) => one.id === id)!;
const SAMPLE = "CDNOW orders";

/** A workbook that holds the sample, and nothing that would need functions. */
async function withSample() {
  const { model: grid, host } = newGrid();
  const plan = samplePlan(model("rfm"));
  const sheets = plan.sheets.filter(({ isSample }) => isSample);
  await host.apply({ title: plan.title, sheets, names: [] });
  return { grid, host };
}

test("a workbook without the sample gets it", async () => {
  const plan = samplePlan(model("forecast"));
  expect(await withStandingSample(plan, newGrid().host)).toBe(plan);
  expect(plan.sheets.at(-1)).toMatchObject({ name: SAMPLE });
});

test("a model uses the sample that stands there", async () => {
  const { host } = await withSample();
  const plan = samplePlan(model("forecast"));
  const used = await withStandingSample(plan, host);
  expect(used.sheets).toEqual(
    JSON.parse(JSON.stringify(plan.sheets.slice(0, -1)).replaceAll("{{orders}}", `'${SAMPLE}'`)),
  );
  expect(used.record?.table?.address ?? "").not.toContain("{{");
});

test("the sample of a sheet that was renamed is found by its table", async () => {
  const { grid, host } = await withSample();
  const sheetId = grid.getters.getSheetIdByName(SAMPLE)!;
  grid.dispatch("RENAME_SHEET", { sheetId, oldName: SAMPLE, newName: "My own" });
  const used = await withStandingSample(samplePlan(model("forecast")), host);
  expect(JSON.stringify(used)).toContain("'My own'!");
});

test("a sample that was changed is left to its owner, and a fresh one comes in", async () => {
  const { grid, host } = await withSample();
  const sheetId = grid.getters.getSheetIdByName(SAMPLE)!;
  grid.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 5, content: "someone else" });
  const plan = samplePlan(model("forecast"));
  expect(await withStandingSample(plan, host)).toBe(plan);
});
