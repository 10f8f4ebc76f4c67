/**
 * What can take long where the data are many, by name. A task takes columns and options and gives plain data, so that it
 * can be done elsewhere: a worker needs to be told no more than its name.
 */
import { bgnbd } from "../../domain/bgnbd";
import { forecast, type ForecastOptions } from "../../domain/forecast";
import { auditForecast } from "../../domain/forecast/audit";
import { checkByFrequency, type PlotOptions, trackForecast } from "../../domain/forecast/plots";
import {
  type Ledger,
  type PurchaseSummary,
  summarisePurchases,
} from "../../domain/forecast/summary";
import {
  expectedSpends,
  fitGammaGamma,
  type GammaGammaParameters,
  type Spending,
} from "../../domain/gg";
import { customerBase, segmentRanges } from "../../domain/forecast/base";
import { holdoutByCustomer } from "../../domain/forecast/holdout";
import { mbgnbd } from "../../domain/mbgnbd";
import type { Ahead, Histories } from "../../domain/numerics/histories";
import { pnbd } from "../../domain/pnbd";
import { loyaltyValues } from "../../domain/rfm/loyalty";

interface AtLeast {
  /** Purchases, 1 or more. */
  readonly atLeast: number;
}

interface Discount {
  /** Per unit of time. */
  readonly discount: number;
}

/** A ledger with what reading its cells left out. */
export type ReadLedger = Ledger & { readonly skipped: number; readonly header: boolean };

/** Customers keep their codes; their names stay with those who sent the ledger, as names take long to hand over. */
const nameless = ({ customers: _names, ...summary }: PurchaseSummary) => summary;

/** What is asked of a model of buying whose parameters are known, for many customers. */
interface BuyingModel<P> {
  readonly alive: (parameters: P, histories: Histories) => Float64Array;
  readonly expected: (parameters: P, histories: Ahead) => Float64Array;
  readonly chance: (parameters: P, histories: Ahead, atLeast: number) => Float64Array;
  readonly residual: (parameters: P, histories: Histories, discount: number) => Float64Array;
}

interface BuyingTasks<P> {
  readonly Alive: (histories: Histories, parameters: P) => Float64Array;
  readonly Expected: (histories: Ahead, parameters: P) => Float64Array;
  readonly Chance: (histories: Ahead, options: P & AtLeast) => Float64Array;
  readonly Residual: (histories: Histories, options: P & Discount) => Float64Array;
}

/** The same as tasks: `mbgnbdAlive` and so on, columns first, parameters among the options. */
const tasksOf = <F extends string, P extends object>(
  family: F,
  { alive, expected, chance, residual }: BuyingModel<P>,
) => {
  const tasks: BuyingTasks<P> = {
    Alive: (histories, parameters) => alive(parameters, histories),
    Expected: (histories, parameters) => expected(parameters, histories),
    Chance: (histories, options) => chance(options, histories, options.atLeast),
    Residual: (histories, options) => residual(options, histories, options.discount),
  };
  const named = Object.entries(tasks).map(([task, work]) => [family + task, work] as const);
  return Object.fromEntries(named) as {
    [Task in keyof BuyingTasks<P> as `${F}${Task}`]: BuyingTasks<P>[Task];
  };
};

const TASKS = {
  forecast: (ledger: Ledger, options: ForecastOptions) => {
    const result = forecast(ledger, options);
    return { ...result, summary: nameless(result.summary) };
  },
  summarisePurchases: (ledger: Ledger, options: Parameters<typeof summarisePurchases>[1]) =>
    nameless(summarisePurchases(ledger, options)),
  trackForecast,
  checkByFrequency: (ledger: Ledger, { most, ...options }: PlotOptions & { most: number }) =>
    checkByFrequency(ledger, options, most),
  auditForecast: ({ skipped, header, ...ledger }: ReadLedger, options: ForecastOptions) =>
    auditForecast(ledger, options, { blank: skipped, header }),
  holdoutByCustomer,
  customerBase,
  segmentRanges,
  loyaltyValues,
  fitBgnbd: bgnbd.fit,
  fitMbgnbd: mbgnbd.fit,
  fitPnbd: pnbd.fit,
  fitGammaGamma,
  ...tasksOf("bgnbd", bgnbd),
  ...tasksOf("mbgnbd", mbgnbd),
  ...tasksOf("pnbd", pnbd),
  expectedSpends: (spending: Spending, model: GammaGammaParameters) =>
    expectedSpends(model, spending),
};

export type TaskName = keyof typeof TASKS;
export type TaskColumns<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type TaskOptions<N extends TaskName> = Parameters<(typeof TASKS)[N]>[1];
export type TaskResult<N extends TaskName> = ReturnType<(typeof TASKS)[N]>;

/** Does a task here and now. Throws what the domain throws. */
export const doTask = <N extends TaskName>(
  task: N,
  columns: TaskColumns<N>,
  options: TaskOptions<N>,
): TaskResult<N> =>
  (TASKS[task] as (columns: TaskColumns<N>, options: TaskOptions<N>) => TaskResult<N>)(
    columns,
    options,
  );

/**
 * Rows from which a task, with reading its cells and showing its result, may take half a second: on the machine of
 * `npm run bench`, whose figures these are, they take half of that.
 */
export const LONG_FROM: Readonly<Record<TaskName, number>> = {
  forecast: 100_000,
  summarisePurchases: 150_000,
  trackForecast: 75_000,
  checkByFrequency: 75_000,
  auditForecast: 75_000,
  holdoutByCustomer: 75_000,
  customerBase: 75_000,
  segmentRanges: 50_000,
  loyaltyValues: 10_000,
  fitBgnbd: 150_000,
  fitPnbd: 30_000,
  fitGammaGamma: 150_000,
  fitMbgnbd: 150_000,
  mbgnbdAlive: 250_000,
  mbgnbdExpected: 150_000,
  mbgnbdChance: 100_000,
  mbgnbdResidual: 10_000,
  bgnbdChance: 100_000,
  bgnbdResidual: 10_000,
  pnbdChance: 20_000,
  pnbdResidual: 10_000,
  bgnbdAlive: 250_000,
  bgnbdExpected: 150_000,
  pnbdAlive: 100_000,
  pnbdExpected: 100_000,
  expectedSpends: 250_000,
};
