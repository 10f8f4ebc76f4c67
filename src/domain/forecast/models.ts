/** The models of repeat buying a forecast can use, each fitted to histories and ready to foretell. */
import { bgnbd, type BgnbdParameters } from "../bgnbd";
import type { LimitName } from "../support/limits";
import { mbgnbd, type MbgnbdParameters } from "../mbgnbd";
import type { ModelTitle } from "../support/messages";
import { type Fit, settled } from "../numerics/fit";
import type { Histories } from "../numerics/histories";
import type { CountRange } from "../numerics/predictive";
import type { Counting, Moments } from "../numerics/second-moments";
import { pnbd, type PnbdParameters } from "../pnbd";

/** The models, the default first. */
export const MODEL_NAMES = ["mbgnbd", "bgnbd", "pnbd"] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

export const MODEL_TITLES: Readonly<Record<ModelName, ModelTitle>> = {
  mbgnbd: "MBG/NBD",
  bgnbd: "BG/NBD",
  pnbd: "Pareto/NBD",
};

/** A model of repeat buying as it was fitted. */
export interface BuyingFit {
  readonly name: ModelName;
  /** "MBG/NBD". */
  readonly title: ModelTitle;
  readonly fit: Fit<object, LimitName>;
}

/** A model of repeat buying, ready to foretell. */
export interface BuyingModel extends BuyingFit {
  readonly alive: (histories: Histories) => Float64Array;
  /** Purchases to expect in a horizon from a customer active now, by frequency and age. */
  readonly whileActive: (horizon: number, frequency: number, age: number) => number;
  /** What `whileActive` is analytic and bounded in: ages above −offset. */
  readonly offset: number;
  /** Share of customers still active right after their first purchase. */
  readonly newcomers: number;
  /** Probabilities of 0 … most repeat purchases of a new customer in its first t. */
  readonly probabilities: (t: number, most: number) => Float64Array;
  readonly range: (horizon: number, frequency: number, age: number) => CountRange;
  /** Probability that a customer active now buys again within a horizon. */
  readonly chance: (horizon: number, frequency: number, age: number) => number;
  /** What the purchases of a customer active now count for, by frequency and age. */
  readonly moments: (counting: Counting) => (frequency: number, age: number) => Moments;
  /** From P(alive) to the time until a purchase is as likely as not. */
  readonly waiting: (frequency: number, age: number) => (alive: number) => number;
  /** The same model, had the estimates been larger by these factors. */
  readonly changed: (factors: readonly number[]) => BuyingModel;
}

interface Family<P extends object> {
  readonly fit: (histories: Histories) => Fit<P, LimitName>;
  readonly alive: (p: P, histories: Histories) => Float64Array;
  readonly whileActive: (p: P, horizon: number, x: number, T: number) => number;
  readonly offset: (p: P) => number;
  readonly newcomers: (p: P) => number;
  readonly probabilities: (p: P, t: number, most: number) => Float64Array;
  readonly range: (p: P, horizon: number, x: number, T: number) => CountRange;
  readonly chanceWhileActive: (p: P, horizon: number, x: number, T: number) => number;
  readonly moments: (p: P, counting: Counting) => (x: number, T: number) => Moments;
  readonly waiting: (p: P, x: number, T: number) => (alive: number) => number;
}

function ready<P extends object>(name: ModelName, fit: Fit<P, LimitName>): BuyingModel {
  const family = FAMILIES[name] as unknown as Family<P>;
  const title = MODEL_TITLES[name];
  const p = fit.parameters;
  return {
    name,
    title,
    fit,
    alive: (customers) => family.alive(p, customers),
    whileActive: (horizon, x, T) => family.whileActive(p, horizon, x, T),
    offset: family.offset(p),
    newcomers: family.newcomers(p),
    probabilities: (t, most) => family.probabilities(p, t, most),
    range: (horizon, x, T) => family.range(p, horizon, x, T),
    chance: (horizon, x, T) => family.chanceWhileActive(p, horizon, x, T),
    moments: (counting) => family.moments(p, counting),
    waiting: (x, T) => family.waiting(p, x, T),
    changed: (factors) => {
      const estimates = Object.entries(p) as [string, number][];
      const parameters = Object.fromEntries(
        estimates.map(([parameter, value], i) => [parameter, value * factors[i]]),
      ) as P;
      return ready(name, { ...fit, parameters });
    },
  };
}

const FAMILIES = {
  mbgnbd: {
    ...mbgnbd,
    offset: ({ alpha }) => alpha,
    newcomers: ({ a, b }) => b / (a + b),
  } satisfies Family<MbgnbdParameters>,
  bgnbd: {
    ...bgnbd,
    offset: ({ alpha }) => alpha,
    newcomers: () => 1,
  } satisfies Family<BgnbdParameters>,
  pnbd: {
    ...pnbd,
    offset: ({ alpha, beta }) => Math.min(alpha, beta),
    newcomers: () => 1,
  } satisfies Family<PnbdParameters>,
};

/** Fits a model of repeat buying; throws "unavailable" where the histories say nothing. */
export const fitBuying = (model: ModelName, histories: Histories): BuyingModel =>
  ready<object>(
    model,
    settled(MODEL_TITLES[model], FAMILIES[model].fit(histories) as Fit<object, LimitName>),
  );

/** A model of repeat buying whose parameters are known. */
export const knownBuying = (model: ModelName, parameters: object): BuyingModel =>
  ready(model, { parameters } as Fit<object, LimitName>);
