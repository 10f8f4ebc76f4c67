/** The workbook in a file, for the contract: after every change another reader opens the file that is written. */
import { type FileHost, type FileHostOptions, fileHost } from "../../../src/hosts/xlsx";
import { type ReadWorkbook, readXlsx } from "../../support/xlsx-reader";
import { chartFacts, scaleFacts } from "../../support/xlsx-charts";
import type { TestedWorkbook } from "./workbook";

const START = {
  title: "",
  names: [],
  sheets: [{ id: "Sheet1", name: "Sheet1", blocks: [], gridLines: true }],
};

/** The other reader takes half a minute for larger files, of which the contract asks nothing but to be written. */
const MOST_BYTES = 1_000_000;

export function newFileWorkbook(options: FileHostOptions): TestedWorkbook {
  const file = fileHost({ ...options, start: START });
  let read: ReadWorkbook | undefined;
  const host = tellingOfChanges(file, async () => {
    const bytes = await file.save();
    if (bytes.length < MOST_BYTES) read = await readXlsx(bytes);
  });
  return {
    host,
    async type(sheet, cell, text) {
      file.select(sheet, cell);
      await host.enter(text);
    },
    select: (sheet, ...ranges) => file.select(sheet, ...ranges),
    calculate: async () => undefined,
    sheets: () => [...read!.sheets],
    cell: (sheet, cell) => read!.sheet(sheet).cell(cell),
    sheet: (sheet) => read!.sheet(sheet),
    charts: (sheet) => chartFacts(read!, sheet),
    scales: (sheet) => scaleFacts(read!, sheet),
    state: () => ({ ...read!.parts, "docProps/core.xml": "" }), // which knows the time
  };
}

const tellingOfChanges = (host: FileHost, changed: () => Promise<void>): FileHost => ({
  ...host,
  async apply(...given) {
    const applied = await host.apply(...given);
    await changed();
    return applied;
  },
  async enter(text) {
    await host.enter(text);
    await changed();
  },
  async revise(...given) {
    await host.revise(...given);
    await changed();
  },
  async undo() {
    await host.undo!();
    await changed();
  },
});
