/** Excel's preview of a value while its formula is being typed: what takes long waits for Enter. */
import { loadExcel } from "../support/excel";

const excel = loadExcel();
const rows = (count: number, cell: (i: number) => unknown) =>
  Array.from({ length: count }, (_, i) => [cell(i)]);
const histories = (count: number) => [
  rows(count, (i) => i % 4),
  rows(count, (i) => (i % 4) * 7),
  rows(count, (i) => 30 + (i % 9)),
  null,
];
const fit = (count: number, invocation: object) =>
  excel.functions.get("BGNBD.FIT")!(...histories(count), invocation) as unknown[][];

test("a fit to many customers is not made for a preview", () => {
  expect(fit(3_000, { isInValuePreview: true })).toEqual([["calculated when you press Enter"]]);
});

test("what is quick is the same in a preview as in the cell, and an older Excel says nothing of previews", () => {
  const inCell = fit(40, {});
  expect(inCell[0].every((cell) => typeof cell === "number")).toBe(true);
  expect(fit(40, { isInValuePreview: true })).toEqual(inCell);
  expect(fit(40, { isInValuePreview: false })).toEqual(inCell);
});
