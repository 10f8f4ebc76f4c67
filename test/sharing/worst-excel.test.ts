/**
 * Every way of sharing, on every model, in an Excel that does all that any Excel is known to do badly, at once: formulas come
 * back to the last character, and what the workbook remembers of them is gone.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { FailingExcel } from "../support/failures/excel";
import { MODELS } from "../support/failures/ways";
import { startExcel } from "../support/office/start";
import { WORST } from "../support/office/unkindness";

let excel: FailingExcel;
beforeAll(async () => {
  excel = new FailingExcel(await startExcel(), WORST);
});
jest.setTimeout(300_000);

const ours = (cells: ReadonlyMap<string, string>): string[] =>
  [...cells.values()].filter((text) => text.startsWith("=") && /\bCVX?[._]/.test(text));

describe.each(MODELS)("%s", (id) => {
  test("portable, and living again", async () => {
    const host = await excel.withModel(id)();
    const before = excel.state();
    const report = (await excel.sharing.portable.run(host)) as { left: unknown[] };
    expect(report.left).toEqual([]);
    expect(ours(excel.state().cells).filter((text) => text.includes("CV."))).toEqual([]);
    expect((await excel.sharing.portable.wayBack!.run(host)).left).toEqual([]);
    expect(excel.state()).toEqual(before);
  });

  test("values only, and living again", async () => {
    const host = await excel.withModel(id)();
    const before = excel.state();
    const report = (await excel.sharing.freeze.run(host)) as { left: unknown[] };
    expect(report.left).toEqual([]);
    expect(ours(excel.state().cells)).toEqual([]);
    expect((await excel.sharing.freeze.wayBack!.run(host)).left).toEqual([]);
    expect(excel.state()).toEqual(before);
  });

  test("stuck forms are repaired", async () => {
    const host = await excel.withModel(id)();
    const before = excel.state();
    await excel.sharing.repair.prepare!(host);
    await excel.sharing.repair.run(host);
    expect(excel.state().cells).toEqual(before.cells);
  });
});
