/** What customer profit reads from the user's columns, and the profit of each customer. */
import { type IdColumn, readColumns } from "../../domain/support/columns";
import { allocate, customerProfit } from "../../domain/profit";
import { sum } from "../../domain/support/sum";
import { type Locale, texts } from "../../locales";
import { oneRowEach } from "../customers";
import type { RangeAnswer } from "../model";
import { refusing, withoutHeading } from "../ranges";
import { refuse } from "../refuse";
import { filled, parts, textAt } from "../sheet/texts";
import { type Driver, type Pool, driversOf, poolsOf } from "./drivers";
import { COSTS, DRIVERS, type Inputs } from "./inputs";
import type { Texts } from "./texts/en";

/** The ranges without their heading, the costs to share, and the profit of each customer. */
export interface Computed {
  readonly customers: RangeAnswer;
  readonly turnover: RangeAnswer;
  readonly costs: Readonly<Partial<Record<(typeof COSTS)[number], RangeAnswer>>>;
  /** In place of direct costs, which it tells with turnover. */
  readonly grossMargin?: RangeAnswer;
  /** Of the ranges, blank ones too. */
  readonly rows: number;
  readonly drivers: readonly Driver[];
  readonly pools: readonly Pool[];
  readonly profits: readonly number[];
  readonly sales: number;
  readonly read: string;
}

/** More take the grid's memory: 2.6 GB at 100,000. */
const MOST_CUSTOMERS = 20_000;

/** The same reading and the same sums as the sheets; what they refuse is refused here, in a sentence that says so. */
export function computed(inputs: Inputs, locale: Locale, say: Texts): Computed {
  const unreadable = (reason: string) => filled(say.unreadable, { reason });
  return refusing(unreadable, locale, () => {
    const byMargin = inputs.direct ? undefined : inputs.grossMargin;
    const read = readAccounts(inputs, byMargin);
    const { count, header, figures, blanks } = read;
    const listed = { customers: read.customers, rows: read.rows, values: figures("turnover") };
    oneRowEach({ range: inputs.customers, ...listed }, locale);
    if (count > MOST_CUSTOMERS)
      throw refuse(filled(say.tooMany, { most: MOST_CUSTOMERS.toLocaleString(locale) }));
    const labels = (id: string) => parts(textAt(say.questions, id, "questions"))[0];
    if (byMargin) refuseShares(byMargin, figures("grossMargin"), figures("turnover"), say);
    for (const cost of COSTS) refuseMinus(figures(cost), labels(cost), say);
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
    const [sales, given, marketing, service, recruiting] = ["turnover", ...COSTS].map(figures);
    const direct = byMargin
      ? sales.map((turnover, i) => (read.isBlank("grossMargin", i) ? 0 : turnover - figures("grossMargin")[i])) // prettier-ignore
      : given;
    const rows = (range: RangeAnswer) => (header ? withoutHeading(range) : range);
    return {
      pools,
      customers: rows(inputs.customers),
      turnover: rows(inputs.turnover),
      costs: Object.fromEntries(
        COSTS.flatMap((cost) => {
          const range = inputs[cost];
          return range ? [[cost, rows(range)]] : [];
        }),
      ),
      ...(byMargin && { grossMargin: rows(byMargin) }),
      drivers: drivers.map(({ range, ...driver }) => ({ ...driver, range: range && rows(range) })),
      rows: rows(inputs.customers).cells.length,
      profits: Array.from({ length: count }, (_, i) =>
        customerProfit(
          {
            turnover: sales.subarray(i, i + 1),
            marketing: marketing.subarray(i, i + 1),
            service: Float64Array.of(direct[i], service[i], ...shares.map((share) => share[i])),
            recruiting: recruiting.subarray(i, i + 1),
          },
          inputs.years,
        ),
      ),
      sales: sum(sales),
      read: [
        filled(say.read, { customers: count.toLocaleString(locale) }),
        ...COSTS.filter((cost) => blanks(cost) > 0 && blanks(cost) < count).map((cost) =>
          filled(say.blankCosts, {
            cost: labels(cost),
            blank: blanks(cost).toLocaleString(locale),
          }),
        ),
        ...(byMargin ? [say.costsOfMargin] : []),
        ...(byMargin || COSTS.some((cost) => inputs[cost]) || pools.some(({ cost }) => cost > 0)
          ? []
          : [say.noCosts]),
      ].join(texts(locale).models.purchases.stop),
    };
  });
}

/** Costs with a minus, as a statement of profit and loss writes them, would be added to the profit. */
function refuseMinus(costs: Float64Array, cost: string, say: Texts): void {
  const given = costs.filter((amount) => amount !== 0);
  const below = given.filter((amount) => amount < 0).length;
  if (below > 1 && below > given.length / 2)
    throw refuse(filled(say.minusCosts, { cost, below, filled: given.length }));
}

/** "Margin %" is no amount, nor are figures of which none is above 1. */
function refuseShares(range: RangeAnswer, margins: Float64Array, sales: Float64Array, say: Texts) {
  const isNamedSo = typeof range.cells[0][0] === "string" && /%|率|percent/i.test(range.cells[0][0]); // prettier-ignore
  const areSmall = margins.every((margin) => Math.abs(margin) <= 1) && sales.some((sale) => sale > 10); // prettier-ignore
  if (isNamedSo || areSmall) throw refuse(say.marginShares);
}

/** Reads the columns together; a blank figure is 0, and rows without a customer are left out. */
function readAccounts(inputs: Inputs, byMargin: RangeAnswer | undefined) {
  const columns = (names: readonly (keyof Inputs)[], min?: number) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const range = inputs[name] as RangeAnswer | undefined;
        return range ? [[name, { cells: range.cells, as: "number", optional: true, min }]] : [];
      }),
    ) as Record<string, { cells: any[][]; as: "number"; optional: true; min?: number }>;
  const read = readColumns({
    customers: { cells: inputs.customers.cells, as: "id" },
    ...columns(["turnover", ...COSTS, ...(byMargin ? (["grossMargin"] as const) : [])]),
    ...columns(DRIVERS, 0),
  });
  const known = read as unknown as Readonly<Record<string, Float64Array | undefined>>;
  return {
    count: read.count,
    header: read.header,
    rows: read.rows,
    customers: read.customers as IdColumn,
    figures: (name: string): Float64Array =>
      new Float64Array(read.count).map((_, i) => known[name]?.[i] || 0),
    isBlank: (name: string, i: number): boolean => Number.isNaN(known[name]?.[i] ?? NaN),
    blanks: (name: string): number => known[name]?.filter(Number.isNaN).length ?? 0,
  };
}
