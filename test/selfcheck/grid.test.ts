/** The self-check in the grid, without a page. */
import { newWorkbook } from "../models/cv-in-grid";
import { checked, summary } from "./checked";

test("every check passes, or the grid lacks what it asks for; nothing is left", async () => {
  const { host, model } = newWorkbook();
  const before = { ...model.exportData(), revisionId: "" };
  const lines = await checked({ host, calculate: async () => undefined });
  console.info(summary(lines).join("\n"));
  expect(lines.filter(({ status }) => status === "failed")).toEqual([]);
  expect({ ...model.exportData(), revisionId: "" }).toEqual(before);
}, 180_000);
