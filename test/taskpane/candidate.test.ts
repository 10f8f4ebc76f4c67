/** A selection that can be no table stands for the table around it. */
import type { Host, RangeInfo } from "../../src/hosts/host";
import { watchCandidate } from "../../src/taskpane/candidate";

const info = (address: string, rows: number, columns: number): RangeInfo => ({
  ...{ address, sheet: "Orders", rows, columns },
});
const TABLE = info("Orders!A1:C61", 61, 3);

const pointedAt = (selection: RangeInfo, region: RangeInfo | undefined, least: number) =>
  new Promise<string | undefined>((resolve) => {
    const host: Partial<Host> = {
      selection: async () => selection,
      region: async () => region,
      onSelectionChange: () => () => undefined,
    };
    watchCandidate(host as Host, (candidate) => resolve(candidate?.address), least);
  });

test.each([
  ["one cell", info("Orders!B7", 1, 1), TABLE, 3, "Orders!A1:C61"],
  ["the headings alone", info("Orders!A1:C1", 1, 3), TABLE, 3, "Orders!A1:C61"],
  ["one column where three are needed", info("Orders!B1:B61", 61, 1), TABLE, 3, "Orders!A1:C61"],
  ["one column where one is enough", info("Orders!B1:B61", 61, 1), TABLE, 1, "Orders!B1:B61"],
  ["a part of the table", info("Orders!A1:C9", 9, 3), TABLE, 3, "Orders!A1:C9"],
  ["a row with nothing around", info("Orders!H1:J1", 1, 3), undefined, 3, "Orders!H1:J1"],
  ["more than the block it begins in", info("Orders!A1:A99", 99, 1), TABLE, 3, "Orders!A1:A99"],
])("%s", async (_what, selection, region, least, expected) => {
  expect(await pointedAt(selection, region, least)).toBe(expected);
});
