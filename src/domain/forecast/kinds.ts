/**
 * A forecast from how many customers have each history, in place of the customers themselves: what a warehouse, or a file too
 * large for a sheet, is summarised to. Everything that is to be expected of customers with one history is linear in their mean
 * amounts, so that sums of these are enough.
 */
import {
  fitSpending,
  type ForecastOptions,
  lookAhead,
  spendOf,
  type SpendingModel,
} from "../forecast";
import { segmentRanges } from "./base";
import { type BuyingModel, fitBuying } from "./models";
import {
  forEachPurchase,
  type Ledger,
  type PurchaseSummary,
  type Unit,
  UNIT_DAYS,
} from "./summary";
import { byAge } from "../numerics/by-age";
import { distinctRows } from "../numerics/distinct";
import type { Range } from "../numerics/total-range";
import type { Spending } from "../gg";

/** Kinds of customers: a column entry for each history. Times in days. */
export interface Kinds {
  /** Serial of the last day that is known. */
  readonly asOf: number;
  /** Days of purchase after the first. */
  readonly frequency: Float64Array;
  readonly recencyDays: Float64Array;
  readonly ageDays: Float64Array;
  /** How many customers have this history. */
  readonly customers: Float64Array;
  /** How many of them have a positive mean amount of repeat purchases, and the sum of these means. */
  readonly spenders: Float64Array;
  readonly spent: Float64Array;
  /** The sum of the squares of these means, where it is known: ranges need it. */
  readonly squares?: Float64Array;
  /** All that they have paid, less what was returned. */
  readonly revenue: Float64Array;
  /** Days of purchase in the hold-out, all together. */
  readonly later: Float64Array;
  /** Days of the hold-out; 0 where there is none. */
  readonly holdout: number;
  /** Mean amounts, with how many customers each stands for. */
  readonly spending: Spending;
}

export type KindsOptions = Omit<ForecastOptions, "asOf">;

/** A column entry for each history; all but `spend`, `value` and `sales` are of one customer. */
export interface KindsForecast {
  readonly buying: BuyingModel;
  readonly spending: SpendingModel;
  readonly alive: Float64Array;
  readonly chance: Float64Array;
  readonly purchases: Float64Array;
  /** Mean amount to expect of a purchase, added up over those of whom one is known. */
  readonly spend: Float64Array;
  /** Sales and discounted value to expect of all customers with this history. */
  readonly sales: Float64Array;
  readonly value: Float64Array;
  /** The same without end, as CV.MBGNBD.RESIDUAL counts it; zero where nothing is discounted. */
  readonly residual: Float64Array;
}

/** The models of buying and of spending. Throws "unavailable" where the histories say nothing of buying. */
export function fitKinds(kinds: Kinds, { model, unit }: Pick<KindsOptions, "model" | "unit">) {
  const { frequency, customers } = kinds;
  return {
    buying: fitBuying(model, { frequency, ...timesIn(unit, kinds), weights: customers }),
    spending: fitSpending(kinds.spending),
  };
}

/** Fits and foretells. Throws "unavailable" where the histories say nothing of buying. */
export function forecastKinds(kinds: Kinds, options: KindsOptions): KindsForecast {
  const { frequency, customers, spenders, spent, asOf } = kinds;
  const { recency, age } = timesIn(options.unit, kinds);
  const { buying, spending } = fitKinds(kinds, options);
  const summary = { frequency, recency, age, asOf, unit: options.unit };
  const { alive, chance, purchases, discounted } = lookAhead(summary, buying, options);
  const spend = frequency.map((x, i) => {
    // without a repeat purchase all are expected to spend as everybody does
    const known = x > 0 ? spenders[i] : customers[i];
    if (!known) return 0;
    const each = spendOf(spending, x, x > 0 ? spent[i] / known : 0);
    return Number.isNaN(each) ? 0 : known * each;
  });
  const sales = spend.map((amount, i) => amount * purchases[i]);
  const value = spend.map((amount, i) => options.margin * amount * discounted[i]);
  const { discount, margin } = options;
  const moments = discount > 0 ? buying.moments({ discount }) : undefined;
  const once = moments && byAge(frequency, age, buying.offset, (x, T) => moments(x, T).once);
  const residual = spend.map((amount, i) => margin * amount * alive[i] * (once?.[i] ?? 0));
  return { buying, spending, alive, chance, purchases, spend, sales, value, residual };
}

/** The range in which the value of all purchases to come lies four times out of five; none where the kinds do not tell. */
export function residualRange(
  { frequency, customers, spenders, spent, squares, ...times }: Kinds,
  { buying, spending }: Pick<KindsForecast, "buying" | "spending">,
  { model, unit, discount, margin }: KindsOptions,
): Range | undefined {
  if (!squares || spending.kind === "unknown") return undefined;
  const [everybody] = segmentRanges(
    {
      ...{ frequency, ...timesIn(unit, times), amounts: spent, squares },
      weights: frequency.map((x, i) => (x > 0 ? spenders : customers)[i]),
      segments: { codes: new Int32Array(frequency.length), values: [0] },
    },
    {
      ...{ model, discount, margin, parameters: buying.fit.parameters },
      spending: spending.kind === "constant" ? spending.amount : spending.fit.parameters,
    },
  );
  return everybody;
}

/** Times of histories in a unit. */
function timesIn(
  unit: Unit,
  { recencyDays, ageDays }: Pick<Kinds, "recencyDays" | "ageDays">,
): { readonly recency: Float64Array; readonly age: Float64Array } {
  const days = UNIT_DAYS[unit];
  return { recency: recencyDays.map((t) => t / days), age: ageDays.map((t) => t / days) };
}

/**
 * The kinds of customers in a summary, with their mean amounts as they are. With `holdout` days the ledger's purchases in so
 * many days after are counted too. With `step` days that many count as one: customers whose times fall in the same of them share
 * the mean of their times.
 */
export function kindsOf(summary: PurchaseSummary, ledger?: Ledger, holdout = 0, step = 1): Kinds {
  const later = ledger ? daysAfter(ledger, summary, holdout) : undefined;
  const days = UNIT_DAYS[summary.unit];
  const inDays = (column: Float64Array) => column.map((time) => Math.round(time * days));
  const [recency, age] = [inDays(summary.recency), inDays(summary.age)];
  const stepped = (column: Float64Array) =>
    step === 1 ? column : column.map((time) => Math.floor(time / step));
  const rows = distinctRows([summary.frequency, stepped(recency), stepped(age)]);
  const { order, starts, counts } = rows;
  const [frequency] = rows.columns;
  const { monetary, revenue, asOf } = summary;
  const column = () => new Float64Array(frequency.length);
  const [recencyDays, ageDays, spenders, spent] = [column(), column(), column(), column()];
  const squares = column();
  const [revenues, laterDays] = [column(), column()];
  // a customer's figures lie anywhere in memory: all of them are fetched at once
  for (let kind = 0; kind < frequency.length; kind++) {
    for (let at = starts[kind]; at < starts[kind + 1]; at++) {
      const i = order[at];
      recencyDays[kind] += recency[i];
      ageDays[kind] += age[i];
      revenues[kind] += revenue[i];
      if (later) laterDays[kind] += later[i];
      if (!(summary.frequency[i] > 0 && monetary[i] > 0)) continue;
      spenders[kind]++;
      spent[kind] += monetary[i];
      squares[kind] += monetary[i] ** 2;
    }
    recencyDays[kind] /= counts[kind];
    ageDays[kind] /= counts[kind];
  }
  return {
    ...{
      asOf,
      frequency,
      recencyDays,
      ageDays,
      customers: counts,
      spenders,
      spent,
      squares,
      holdout,
    },
    ...{ revenue: revenues, later: laterDays },
    spending: { frequency: summary.frequency, monetary },
  };
}

/** Days of purchase of each customer in so many days after the summary's last. */
function daysAfter(ledger: Ledger, { codes, asOf }: PurchaseSummary, holdout: number) {
  const byCode = new Float64Array(ledger.customers.values.length);
  forEachPurchase(ledger, asOf + holdout, (code, day) => {
    if (day > asOf) byCode[code]++;
  });
  return Float64Array.from(codes, (code) => byCode[code]);
}
