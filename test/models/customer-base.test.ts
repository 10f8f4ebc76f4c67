/** The customer base: its preview, its Plan, and its sheets as the grid calculates them, beside the domain. */
import { customerBase as worthOf } from "../../src/domain/forecast/base";
import { readColumns } from "../../src/domain/support/columns";
import { customerBase } from "../../src/models/customer-base";
import { cdnow } from "../support/samples";
import { FEW_HISTORIES } from "./answers-given";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = customerBase("en");
const JUNE_1997 = 35611;

test("the plan", () => {
  expect(rendered(model.plan({ ...FEW_HISTORIES, currency: "none" }))).toMatchSnapshot();
});

describe("of every fifth CDNOW customer", () => {
  const orders = cdnow();
  /** Every fifth customer, so that there are some of each month. */
  const rows = orders.customers
    .map(([customer], i) => [customer, orders.dates[i][0], orders.amounts[i][0]])
    .filter(([customer]) => Number(customer) % 5 === 0);
  const cells = [["Customer", "Date", "Amount"], ...rows];
  const column = (letter: string, i: number) => ({
    address: `Orders!${letter}1:${letter}${cells.length}`,
    cells: cells.map((row) => [row[i]]),
  });
  const answers = { customers: column("A", 0), dates: column("B", 1), amounts: column("C", 2) };
  /** The domain's own, which other tests hold to the field's other programs. */
  const ledger = readColumns({
    customers: { cells: column("A", 0).cells, as: "id" },
    dates: { cells: column("B", 1).cells, as: "date" },
    amounts: { cells: column("C", 2).cells, as: "number" },
  });
  const expected = (by: "month" | "all", asOf?: number) =>
    worthOf(ledger, {
      ...{ by, asOf, unit: "week", margin: 1, model: "mbgnbd" },
      discount: 1.1 ** (7 / 365.25) - 1,
    });

  async function inserted() {
    const workbook = newWorkbook();
    await workbook.host.apply({
      title: "Orders",
      names: [],
      sheets: [{ id: "orders", name: "Orders", blocks: [{ at: "A1", cells }] }],
    });
    const { names } = await workbook.host.apply(model.plan({ ...answers, currency: "USD" }));
    return {
      read: (sheet: "page" | "bridge", range: string) =>
        workbook.host.read(`'${names[sheet]}'!${range}`),
      type: (cell: string, content: string) => workbook.type(`${names.page}!${cell}`, content),
    };
  }
  type Inserted = Awaited<ReturnType<typeof inserted>>;
  const figures = async ({ read }: Inserted) =>
    (await read("page", "A5:A14")).flat().filter((_, i) => i % 2 === 1);
  const bridge = async ({ read }: Inserted) => (await read("bridge", "B6:B10")).flat() as number[];

  test("key figures are those of the function's totals, and the preview says the same", async () => {
    const all = expected("all")[0];
    const [worth, range, , realised, buyers] = await figures(await inserted());
    expect(worth).toBeCloseTo(all.residual!, 6);
    expect(realised).toBeCloseTo(all.realised, 6);
    expect(buyers).toBeCloseTo(all.buyers, 6);
    expect(range).toMatch(/^\$[\d,]+ – \$[\d,]+$/);
    const preview = model.preview({ ...answers, currency: "USD" }).figures;
    expect(preview.map(({ value }) => value).slice(0, 2)).toEqual([
      `$${Math.round(all.residual!).toLocaleString("en")}`,
      range,
    ]);
  });

  test("the bridge leads from the worth of a year ago to that of now", async () => {
    const workbook = await inserted();
    const [before, sold, won, other, now] = await bridge(workbook);
    const [then] = expected("all", JUNE_1997);
    const [today] = expected("all");
    expect(before).toBeCloseTo(then.residual!, 6);
    expect(now).toBeCloseTo(today.residual!, 6);
    expect(before + sold + won + other).toBeCloseTo(now, 6);
    expect(won).toBe(0); // all of them came in the first quarter of 1997
    expect(sold).toBeCloseTo(then.realised - today.realised, 6);
    expect((await figures(workbook))[2]).toBeCloseTo(today.residual! / then.residual! - 1, 9);
  });

  test("customers won since are those whose first purchase is in a later month", async () => {
    const workbook = await inserted();
    workbook.type("B19", "1998-01-31"); // a year earlier there were customers of January only
    const asOf = 35826;
    const months = expected("month", asOf);
    const later = months.filter(({ cohort }) => cohort !== null && cohort > "1997-01");
    expect(later.length).toBeGreaterThan(0);
    const [, , won] = await bridge(workbook);
    expect(won).toBeCloseTo(
      later.reduce((sum, { residual }) => sum + residual!, 0),
      6,
    );
  });

  test("what cannot be computed is an error everywhere, not a 0", async () => {
    const workbook = await inserted();
    workbook.type("B22", "0"); // without a discount, purchases without end have no value
    for (const value of (await figures(workbook)).slice(0, 2)) expect(value).toMatch(/^#/);
  });
});
