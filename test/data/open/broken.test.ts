/** Texts that are broken are told by their first broken row; ragged ones and signs of all kinds are not. */
import { brokenIn } from "../../../src/data/open/broken";
import { openText } from "../../../src/data/open/csv";
import { decode } from "../../../src/data/open/text";

const HEADINGS = "customer,date,amount";
const rows = Array.from({ length: 300 }, (_, i) => `客户${i % 90},2024-01-${10 + (i % 20)},${i}.5`);
const found = (text: string) => brokenIn(openText(text).cells);

test("a byte of another encoding", () => {
  const bytes = new TextEncoder().encode([HEADINGS, ...rows].join("\n"));
  expect(brokenIn(openText(decode(bytes).text).cells)).toBeUndefined();
  const start = new TextEncoder().encode([HEADINGS, ...rows.slice(0, 200), "客"].join("\n"));
  // the first character of a row, cut off after its first byte
  const broken = Uint8Array.from([...start.subarray(0, -2), ...bytes.subarray(start.length)]);
  expect(brokenIn(openText(decode(broken, "utf-8").text).cells)).toMatchObject({
    ...{ refusal: "encoding", row: 202 },
  });
});

test("another separator from some row on", () => {
  const mixed = rows.map((row, i) => (i < 200 ? row : row.replaceAll(",", ";")));
  expect(found([HEADINGS, ...mixed].join("\n"))).toEqual({
    ...{ refusal: "columns", row: 202, detail: "1 ≠ 3" },
  });
});

test("zeros where the rest of the file should be", () => {
  expect(found(`${[HEADINGS, ...rows].join("\n")}\n${"\0".repeat(500)}`)).toMatchObject({
    ...{ refusal: "cut-off", row: 302 },
  });
});

test("titles, sums, rows with gaps and lone notes are not broken", () => {
  const odd = ["Total", "a; b", "C1,2024-01-05", "a;b,,"];
  expect(found(["Report; of all | orders", HEADINGS, ...rows, ...odd].join("\n"))).toBeUndefined();
  expect(found(["name,note", "a;b,", "c;d,"].join("\n"))).toBeUndefined();
});
