/**
 * What comes late in a large file counts as it would in a table that is read whole: it gives the same purchases, or the same is
 * asked. The first rows are few here, and nothing in them tells what follows.
 */
import fs from "fs";
import path from "path";
import { checkPurchases } from "../../../src/data/check";
import { curePurchases } from "../../../src/data/cure";
import { openText } from "../../../src/data/open/csv";
import { tableOf } from "../../../src/data/table";
import type { Choices } from "../../../src/data/trouble";
import { seededRandom } from "../../../src/domain/support/random";
import { asked, purchase, streamed } from "../../support/large-csv";

/** The same by opening the file whole. */
function whole(text: string, choices: Choices) {
  const check = checkPurchases(tableOf(openText(text).cells), choices);
  if (check.questions.length) return { asks: asked(check) };
  const { customers, dates, amounts, account } = curePurchases(check);
  return {
    purchases: customers.map((id, i) => purchase(id, dates[i], amounts[i])).sort(),
    leftOut: Object.fromEntries([...account.leftOut].map(([fate, rows]) => [fate, rows.length])),
  };
}

const FIRST = 300;
const day = (i: number) => `2024-0${1 + (i % 9)}-${10 + (i % 19)}`;
const harmless = (more = "", date: (i: number) => string = day) =>
  Array.from({ length: FIRST }, (_, i) => `C${i % 37},${date(i)},${10 + (i % 23)}.5${more}`);
/** So many rows; # is a number, @ a day. */
const rows = (row: string, count = 20) =>
  Array.from({ length: count }, (_, i) => row.replace("#", String(i % 11)).replace("@", day(i)));

const american = (i: number) => day(i).replace(/(\d+)-(\d+)-(\d+)/, "$2/$3/$1");

interface Late {
  readonly headings: string;
  readonly first: readonly string[];
  readonly late: readonly string[];
  readonly cures?: readonly NonNullable<Choices["cures"]>[];
}

const LATE: Record<string, Late> = {
  "another currency in its column": {
    headings: "customer,date,amount,currency",
    first: harmless(",USD"),
    late: [...rows("C#,@,100,EUR"), ...rows("C#,@,20.5,USD", 50)],
    cures: [{ currencies: "only USD" }, { currencies: "only EUR" }],
  },
  "another currency beside its amounts": {
    headings: "customer,date,amount",
    first: harmless().map((row) => row.replace(/,([\d.]+)$/, ",$$$1")),
    late: rows("C#,@,€100"),
  },
  "another currency beside a converted column": {
    headings: "customer,date,amount,currency,amount in company currency",
    first: harmless(",USD,5"),
    late: rows("C#,@,100,EUR,77"),
  },
  "a state that is no purchase": {
    headings: "customer,date,amount,status",
    first: harmless(",paid"),
    late: rows("C#,@,100,cancelled"),
  },
  "a state that nobody knows": {
    headings: "customer,date,amount,financial status",
    first: harmless(",paid"),
    late: [...rows("C#,@,100,refunded"), ...rows("C#,@,7,zork")],
  },
  "days of cancelling": {
    headings: "customer,date,amount,cancelled at",
    first: harmless(","),
    late: rows("C#,@,100,2024-05-06"),
  },
  "a flag": {
    headings: "customer,date,amount,cancelled",
    first: harmless(",no"),
    late: rows("C#,@,100,yes"),
  },
  "returns among sales": {
    headings: "customer,date,amount,transaction type",
    first: harmless(",Sale"),
    late: rows("C#,@,100,Return"),
    cures: [{ "return-rows": "subtract" }, { "return-rows": "leave-out" }],
  },
  "invoices below their payments": {
    headings: "customer,date,amount,transaction type",
    first: harmless(",Payment"),
    late: rows("C#,@,100,Invoice"),
  },
  "money given back": {
    headings: "customer,date,amount,refunded amount",
    first: harmless(",0"),
    late: rows("C#,@,100,40"),
  },
  "several pieces": {
    headings: "customer,date,price,quantity",
    first: harmless(",1"),
    late: rows("C#,@,100,4"),
    cures: [{ "quantity-price": "multiply" }],
  },
  "a discount": {
    headings: "customer,date,price,quantity,discount",
    first: harmless(",1,0"),
    late: rows("C#,@,100,4,5"),
    cures: [{ "quantity-price": "multiply" }],
  },
  "the other order of day and month": {
    headings: "customer,date,amount",
    first: harmless("", american),
    late: rows("C#,25/01/2024,100"),
  },
  "decimal commas": {
    headings: "customer,date,amount",
    first: harmless().map((row) => row.replace(".5", "")),
    late: [...rows('C#,@,"1.234,50"'), ...rows('C#,@,"1.234"', 3)],
  },
  "test orders": {
    headings: "customer,date,amount,is test",
    first: harmless(",false"),
    late: rows("C#,@,100,true"),
  },
  "days of the Minguo calendar": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("C#,113/05/06,100"),
  },
  "days that mean never": {
    headings: "customer,date,amount",
    first: harmless(),
    late: ["9999-12-31", "1900-01-01", "0000-00-00"].flatMap((date) => rows(`C#,${date},100`, 2)),
  },
  "nobody's purchases": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("guest,@,100", 200),
  },
  "ids that a spreadsheet shortened": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("1.23E+12,@,100"),
    cures: [{ "spoiled-ids": "keep" }],
  },
  "errors of a spreadsheet": {
    headings: "customer,date,amount",
    first: harmless(),
    late: [...rows("C#,@,#REF!", 5), ...rows("C#,@,#N/A", 5)],
  },
  "a sum of all": { headings: "customer,date,amount", first: harmless(), late: ["Total,,8000"] },
  "headings once more": {
    headings: "customer,date,amount,currency",
    first: harmless(",USD"),
    late: ["customer,date,amount,currency", ...rows("C#,@,100,USD")],
  },
  "negative amounts": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("C#,@,-100"),
  },
  "orders of several lines, each with the total": {
    headings: "customer,date,order total,order id",
    first: harmless().map((row, i) => `${row},o${i}`),
    late: Array.from({ length: 40 }, (_, i) => `C${i >> 2},2024-02-02,100,p${i >> 2}`),
    cures: [{ "order-totals": "once" }, { "order-totals": "each" }],
  },
  "something that says nothing": {
    headings: "customer,date,amount,country,note",
    first: harmless(",US,"),
    late: rows("C#,@,100,DE,hello"),
  },
};

describe.each(Object.keys(LATE))("%s, late", (name) => {
  const { headings, first, late, cures = [] } = LATE[name];
  const text = [headings, ...first, ...late].join("\n");

  test.each([40, 290])("below %i first rows", async (firstRows) => {
    for (const choices of [{}, ...cures.map((each) => ({ cures: each }))]) {
      const expected = whole(text, choices);
      expect(await streamed(text, firstRows, choices)).toMatchObject(expected);
    }
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

test.each([1, 2, 3, 4, 5, 6])("orders with states, currencies and returns, %i", async (seed) => {
  const text = shop(seed);
  for (const currencies of ["only USD", "only EUR"])
    for (const firstRows of [30, 100, 400]) {
      const choices = { cures: { currencies } };
      expect(await streamed(text, firstRows, choices)).toMatchObject(whole(text, choices));
    }
});

const table = (...lines: string[][]) => lines.flat().join("\n");

test("a date that may be either of two days is asked about, late as well", async () => {
  const text = table(["customer,date,amount"], harmless(), ["C1,05/01/2024,9"]);
  expect(await streamed(text, 290)).toMatchObject({ asks: ["wrong-order"] });
});

test("what is asked names the row of the file", async () => {
  const text = table(["customer,date,amount"], harmless(), ["1.23E+12,2024-05-06,9"]);
  const found = await streamed(text, 40);
  const [question] = "check" in found ? found.check.questions : [];
  expect(question).toMatchObject({ trouble: { kind: "spoiled-ids", rows: [FIRST + 2] } });
});

test("of five currencies one after the other all are asked about at once", async () => {
  const kinds = ["USD", "EUR", "GBP", "CHF", "SEK"];
  const text = table(["customer,date,amount,currency"], ...kinds.map((kind) => harmless(`,${kind}`))); // prettier-ignore
  const found = await streamed(text, 40);
  const [question] = "check" in found ? found.check.questions : [];
  expect(question).toMatchObject({ trouble: { kind: "currencies", count: kinds.length } });
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
    for (const choices of [{}, ...(expected.with ? [{ ...expected.with, columns }] : [])])
      for (const firstRows of new Set([2, 4, rows.length >> 1, rows.length - 1, rows.length + 5])) {
        if (firstRows < 2) continue;
        const found = await streamed(text, firstRows, choices);
        const all = whole(text, choices);
        // of two spellings that are as frequent either may be the name
        const named = (list: readonly string[]) => list.map((each) => each.toLowerCase()).sort();
        if ("asks" in all) expect(found).toMatchObject(all);
        else expect("asks" in found || named(found.purchases)).toEqual(named(all.purchases));
      }
  });
});
