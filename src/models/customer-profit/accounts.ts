/** What customer profit reads from the user's columns, and the profit of each customer. */
import { readColumns } from "../../domain/columns";
import { allocate, customerProfit } from "../../domain/profit";
import { sum } from "../../domain/sum";
import { type Locale, texts } from "../../locales";
import type { RangeAnswer } from "../model";
import { refusing, withoutHeading } from "../ranges";
import { refuse } from "../refuse";
import { type Driver, type Pool, driversOf, poolsOf } from "./drivers";
import { COSTS, DRIVERS, type Inputs } from "./questions";

/** The ranges without their heading, the costs to share, and the profit of each customer. */
export interface Computed extends Pick<
  Inputs,
  "customers" | "turnover" | "costs" | "years" | "currency"
> {
  /** Of the ranges, blank ones too. */
  readonly rows: number;
  readonly drivers: readonly Driver[];
  readonly pools: readonly Pool[];
  readonly profits: readonly number[];
  readonly sales: number;
  readonly read: string;
}

/** Formulas by the customer get slow beyond that. */
const MOST_CUSTOMERS = 1000;

/** The same reading and the same sums as the sheets; what they refuse is refused here, in a sentence that says so. */
export function computed(inputs: Inputs, locale: Locale): Computed {
  const say = texts(locale).models.customerProfit;
  const { customers, turnover, costs, years, currency } = inputs;
  return refusing(say.unreadable, locale, () => {
    const { count, header, figures } = readAccounts(inputs);
    if (count > MOST_CUSTOMERS) throw refuse(say.tooMany(MOST_CUSTOMERS.toLocaleString(locale)));
    const drivers = driversOf(inputs, header, say);
    const pools = poolsOf(inputs, drivers, say);
    const units = new Map(
      drivers.map(({ id, label }) => [
        label,
        id === "equal"
          ? new Float64Array(count).fill(1)
          : figures(id).map((units) => Math.max(0, units)),
      ]),
    );
    const shares = pools.map(({ cost, driver }) => allocate(cost, units.get(driver)!));
    const [sales, direct, marketing, service, recruiting] = ["turnover", ...COSTS].map(figures);
    const rows = (range: RangeAnswer) => (header ? withoutHeading(range) : range);
    return {
      ...{ years, currency, pools },
      customers: rows(customers),
      turnover: rows(turnover),
      costs: Object.fromEntries(Object.entries(costs).map(([name, range]) => [name, rows(range)])),
      drivers: drivers.map(({ range, ...driver }) => ({ ...driver, range: range && rows(range) })),
      rows: rows(customers).cells.length,
      profits: Array.from({ length: count }, (_, i) =>
        customerProfit(
          {
            turnover: sales.subarray(i, i + 1),
            marketing: marketing.subarray(i, i + 1),
            service: Float64Array.of(direct[i], service[i], ...shares.map((share) => share[i])),
            recruiting: recruiting.subarray(i, i + 1),
          },
          years,
        ),
      ),
      sales: sum(sales),
      read: say.read(count.toLocaleString(locale)),
    };
  });
}

/** Reads the columns together; a blank figure is 0, and rows without a customer are left out. */
function readAccounts({ customers, turnover, costs, drivers }: Inputs) {
  const column = (range: RangeAnswer, min?: number) =>
    ({ cells: range.cells, as: "number", optional: true, min }) as const;
  const columns = <K extends string>(
    names: readonly K[],
    ranges: Readonly<Partial<Record<K, RangeAnswer>>>,
    min?: number,
  ) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const range = ranges[name];
        return range ? [[name, column(range, min)]] : [];
      }),
    );
  const read = readColumns({
    customers: { cells: customers.cells, as: "id" },
    turnover: column(turnover),
    ...columns(COSTS, costs),
    ...columns(DRIVERS, drivers, 0),
  });
  const known = read as unknown as Readonly<Record<string, Float64Array | undefined>>;
  return {
    count: read.count,
    header: read.header,
    figures: (name: string): Float64Array =>
      new Float64Array(read.count).map((_, i) => known[name]?.[i] || 0),
  };
}
