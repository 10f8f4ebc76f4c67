/** Customers simulated by the stories that the BG/NBD and the Pareto/NBD tell, observed for some time. */
import { type BgnbdParameters } from "../../../src/domain/bgnbd";
import { type PnbdParameters } from "../../../src/domain/pnbd";
import { type Random } from "../../../src/domain/support/random";
import { beta, exponential, gamma } from "./draws";

/** A customer as the model sees it: repeat purchases at these times after the first, while it was active. */
export interface Customer {
  readonly age: number;
  /** Times of all repeat purchases, also those after `age`. */
  readonly times: number[];
}

/** Purchases at rate λ; after each the customer leaves with probability p. */
export function bgnbdTimes(random: Random, p: BgnbdParameters, until: number): number[] {
  const rate = gamma(random, p.r, p.alpha);
  const leaving = beta(random, p.a, p.b);
  const times: number[] = [];
  for (let time = exponential(random) / rate; time <= until; time += exponential(random) / rate) {
    times.push(time);
    if (random() < leaving) break;
  }
  return times;
}

/** The same, but the customer may leave after its first purchase too. */
export function mbgnbdTimes(random: Random, p: BgnbdParameters, until: number): number[] {
  const rate = gamma(random, p.r, p.alpha);
  const leaving = beta(random, p.a, p.b);
  const times: number[] = [];
  for (let time = 0; random() >= leaving; times.push(time)) {
    time += exponential(random) / rate;
    if (time > until) break;
  }
  return times;
}

/** Purchases at rate λ until the customer leaves, unseen, after an exponential time of rate μ. */
export function pnbdTimes(random: Random, p: PnbdParameters, until: number): number[] {
  const rate = gamma(random, p.r, p.alpha);
  const end = Math.min(until, exponential(random) / gamma(random, p.s, p.beta));
  const times: number[] = [];
  for (let time = exponential(random) / rate; time <= end; time += exponential(random) / rate)
    times.push(time);
  return times;
}

/** Customers whose age is uniform between two bounds, each followed for some time beyond it. */
export function customers(
  random: Random,
  count: number,
  [youngest, oldest]: readonly [number, number],
  timesUntil: (until: number) => number[],
  beyond = 0,
): Customer[] {
  return Array.from({ length: count }, () => {
    const age = youngest + (oldest - youngest) * random();
    return { age, times: timesUntil(age + beyond) };
  });
}

/** Frequency, recency and age as columns, from the purchases up to each customer's age. */
export function histories(all: readonly Customer[]) {
  const frequency = new Float64Array(all.length);
  const recency = new Float64Array(all.length);
  const age = new Float64Array(all.length);
  all.forEach((customer, i) => {
    const seen = customer.times.filter((time) => time <= customer.age);
    frequency[i] = seen.length;
    recency[i] = seen.at(-1) ?? 0;
    age[i] = customer.age;
  });
  return { frequency, recency, age };
}
