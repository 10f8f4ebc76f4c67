/**
 * What comes late in a large file counts as it would in a table that is read whole: it gives the same purchases, or the same is
 * asked. The first rows are few here, and nothing in them tells what follows.
 */
import fs from "fs";
import path from "path";
import { checkPurchases } from "../../../src/data/check";
import { openText } from "../../../src/data/open/csv";
import { tableOf } from "../../../src/data/table";
import { type Choices, chosenCures } from "../../../src/data/trouble";
import { sidesOf } from "../../../src/data/troubles/reversals";
import { seededRandom } from "../../../src/domain/support/random";
import { day, FIRST, harmless, LATE } from "../../support/late";
import { curedOf, streamed } from "../../support/large-csv";

/** The same by opening the file whole. */
const whole = (text: string, choices: Choices) => curedOf(tableOf(openText(text).cells), choices);

/** Whether a row takes back one that is left out, and whether one might, as far as a stream can see. */
function reversing(text: string, choices: Choices) {
  const all = whole(text, choices);
  const isSo = "asks" in all ? all.asks!.includes("reversals") : "reversals" in all.leftOut;
  const check = checkPurchases(tableOf(openText(text).cells), choices);
  const sides = sidesOf(check, chosenCures(check.troubles));
  const keys = (out: boolean) => sides.flatMap(({ isOut, keys }) => (isOut === out ? keys : []));
  return { isSo, mayBe: keys(true).some((key) => keys(false).includes(key)) };
}

describe.each(Object.keys(LATE))("%s, late", (name) => {
  const { headings, first, late, cures = [] } = LATE[name];
  const text = [headings, ...first, ...late].join("\n");

  const choices = [{}, ...cures.map((each) => ({ cures: each }))];
  let expected: ReturnType<typeof whole>[];
  beforeAll(() => {
    expected = choices.map((each) => whole(text, each));
  });

  test.each([40, 290])("below %i first rows", async (firstRows) => {
    for (const [i, each] of choices.entries())
      expect(await streamed(text, firstRows, each)).toMatchObject(expected[i]);
  });

  test("in lines that end as those of Windows do", async () => {
    const windows = text.replaceAll("\n", "\r\n");
    expect(await streamed(windows, 40, choices.at(-1))).toMatchObject(expected.at(-1)!);
  });
});

/** A shop's orders of one to three lines, states and currencies on the first line of each only or on all, as it happens. */
function shop(seed: number): string {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const onEach = random() < 0.5;
  const kinds = random() < 0.5;
  const lines = ["customer,date,amount,order id,status,currency,transaction type"];
  for (let order = 0; order < 250; order++) {
    const [who, when] = [`C${Math.floor(random() * 60)}`, day(Math.floor(random() * 99))];
    const [state, currency] = [pick(["paid", "paid", "cancelled", "shipped"]), pick(["USD", "USD", "EUR"])]; // prettier-ignore
    const kind = kinds ? pick(["Sale", "Sale", "Sale", "Return"]) : "Sale";
    const sign = kind === "Return" && random() < 0.5 ? "-" : "";
    for (let line = 0, count = 1 + Math.floor(random() * 3); line < count; line++) {
      const head = line === 0 || onEach ? [state, currency] : ["", ""];
      const amount = `${sign}${(1 + 90 * random()).toFixed(2)}`;
      lines.push([who, when, amount, `o${order}`, ...head, kind].join());
    }
  }
  return lines.join("\n");
}

test("quotation marks around every field change nothing", async () => {
  const quoted = (text: string) => text.replace(/[^,\n]+|(?<=,)(?=,)/g, '"$&"');
  for (const seed of [1, 2]) {
    const choices = { cures: { currencies: "only USD" } };
    const text = quoted(shop(seed));
    expect(text).toMatch(/^"customer","date"/);
    expect(await streamed(text, 50, choices)).toEqual(await streamed(shop(seed), 50, choices));
    expect(await streamed(text, 50, choices)).toMatchObject(whole(text, choices));
  }
});

test.each([1, 2, 3, 4, 5, 6])("orders with states, currencies and returns, %i", async (seed) => {
  const text = shop(seed);
  for (const currencies of ["only USD", "only EUR"]) {
    const choices = { cures: { currencies } };
    const all = whole(text, choices);
    const { isSo, mayBe } = reversing(text, choices);
    for (const firstRows of [30, 100, 400]) {
      const found = await streamed(text, firstRows, choices);
      if (isSo) expect(found).toHaveProperty("refused");
      if ("refused" in found) expect(mayBe).toBe(true);
      else expect(found).toMatchObject(all);
    }
  }
});

test("a return of what is left out is seen wherever the two stand", async () => {
  const rows = harmless(",paid").map((row, i) => (i === 7 ? "C7,2024-02-03,77,cancelled" : row));
  const text = table(["customer,date,amount,status"], rows, ["C7,2024-03-04,-77,paid"]);
  for (const firstRows of [5, 40, 299, 400])
    expect(await streamed(text, firstRows)).toHaveProperty("refused");
  const other = text.replace("-77", "-76");
  expect(await streamed(other, 40)).toMatchObject(whole(other, {}));
});

const table = (...lines: string[][]) => lines.flat().join("\n");

test("a date that may be either of two days is asked about, late as well", async () => {
  const text = table(["customer,date,amount"], harmless(), ["C1,05/01/2024,9"]);
  expect(await streamed(text, 290)).toMatchObject({ asks: ["wrong-order"] });
});

test("what is asked names the row of the file", async () => {
  const text = table(["customer,date,amount"], harmless(), ["1.23E+12,2024-05-06,9"]);
  const found = await streamed(text, 40);
  const [question] = "check" in found ? found.check!.questions : [];
  expect(question).toMatchObject({ trouble: { kind: "spoiled-ids", rows: [FIRST + 2] } });
});

test("of five currencies one after the other all are asked about at once", async () => {
  const kinds = ["USD", "EUR", "GBP", "CHF", "SEK"];
  const text = table(["customer,date,amount,currency"], ...kinds.map((kind) => harmless(`,${kind}`))); // prettier-ignore
  const found = await streamed(text, 40);
  const [question] = "check" in found ? found.check!.questions : [];
  expect(question).toMatchObject({ trouble: { kind: "currencies", count: kinds.length } });
});

test("orders that come again far down are counted, for a part of the file may come twice", async () => {
  const orders = Array.from({ length: FIRST }, (_, i) => `C${(i >> 1) % 37},${day(i >> 1)},${9 + (i % 23)},o${i >> 1}`); // prettier-ignore
  const once = table(["customer,date,amount,order id"], orders);
  expect(await streamed(once, 40)).toMatchObject({ scattered: 0 });
  const twice = table([once], orders.slice(100, 140));
  expect(await streamed(twice, 40)).toMatchObject({ scattered: 20 });
});

describe("the files of the folder of cases", () => {
  const folder = path.join(__dirname, "..", "cases");
  const names = fs.readdirSync(folder).filter((file) => /\.(csv|txt)$/.test(file));

  test.each(names)("%s", async (name) => {
    const file = path.join(folder, name);
    const expected = JSON.parse(fs.readFileSync(file.replace(/\.\w+$/, ".json"), "utf8"));
    const { encoding = "utf-8" } = expected.source ?? {};
    if (encoding.toLowerCase() !== "utf-8") return;
    const text = fs.readFileSync(file, "utf8");
    const { headings, rows } = tableOf(openText(text).cells);
    const columns = Object.fromEntries(
      Object.entries(expected.with?.columns ?? {}).map(([role, heading]) => [role, headings.indexOf(heading as string)]), // prettier-ignore
    );
    for (const choices of [{}, ...(expected.with ? [{ ...expected.with, columns }] : [])]) {
      const all = whole(text, choices);
      for (const firstRows of new Set([2, 4, rows.length >> 1, rows.length - 1, rows.length + 5])) {
        if (firstRows < 2) continue;
        const found = await streamed(text, firstRows, choices);
        // a row that takes back one which is left out: the stream sees that it cannot tell
        if ("refused" in found && reversing(text, choices).isSo) continue;
        // a last row with too few fields and no end: a stream is not read on, whatever the row may say
        if ("refused" in found && found.refused === "cut-off" && !text.endsWith("\n")) continue;
        // of two spellings that are as frequent either may be the name
        const named = (list: readonly string[]) => list.map((each) => each.toLowerCase()).sort();
        if ("asks" in all) expect(found).toMatchObject(all);
        else
          expect(!("purchases" in found) || named(found.purchases)).toEqual(named(all.purchases));
      }
    }
  });
});
