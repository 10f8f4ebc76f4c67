/**
 * The functions as a warehouse calls them: plain numbers in, a number or null out. No row is ever an error: what cannot be
 * worked out is null, as SQL has it. Nothing but JavaScript is needed; times are in the unit of the fit.
 */
import { bgnbdAlive, bgnbdExpected, bgnbdChance, bgnbdResidual } from "../../domain/bgnbd";
import { expectedSpend } from "../../domain/gg";
import { mbgnbdAlive, mbgnbdExpected, mbgnbdChance, mbgnbdResidual } from "../../domain/mbgnbd";
import { pnbdAlive, pnbdExpected, pnbdChance, pnbdResidual } from "../../domain/pnbd";
import { segmentOf } from "../../domain/rfm/segments";

type N = number | null | undefined;

const MODELS = new Map<string, (p: readonly number[]) => Model>([
  ["mbgnbd", ([r, alpha, a, b]) => bound({ r, alpha, a, b }, mbgnbdAlive, mbgnbdChance, mbgnbdExpected, mbgnbdResidual)], // prettier-ignore
  ["bgnbd", ([r, alpha, a, b]) => bound({ r, alpha, a, b }, bgnbdAlive, bgnbdChance, bgnbdExpected, bgnbdResidual)], // prettier-ignore
  ["pnbd", ([r, alpha, s, beta]) => bound({ r, alpha, s, beta }, pnbdAlive, pnbdChance, pnbdExpected, pnbdResidual)], // prettier-ignore
]);

interface History {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}
type Ahead = History & { readonly horizon: Float64Array };

interface Model {
  alive(history: History): number;
  chance(history: Ahead): number;
  expected(history: Ahead): number;
  residual(history: History, discount: number): number;
}

const bound = <P>(
  p: P,
  alive: (p: P, history: History) => Float64Array,
  chance: (p: P, history: Ahead, count: number) => Float64Array,
  expected: (p: P, history: Ahead) => Float64Array,
  residual: (p: P, history: History, discount: number) => Float64Array,
): Model => ({
  alive: (history) => alive(p, history)[0],
  chance: (history) => chance(p, history, 1)[0],
  expected: (history) => expected(p, history)[0],
  residual: (history, discount) => residual(p, history, discount)[0],
});

/** What a function gives, or null where something is missing or makes no sense. */
function orNull<T>(numbers: readonly N[], compute: (...numbers: number[]) => T): T | null {
  const known = numbers.map((each) => (each === null || each === undefined ? NaN : Number(each)));
  if (known.some((each) => !Number.isFinite(each))) return null;
  try {
    const result = compute(...known);
    return typeof result === "number" && !Number.isFinite(result) ? null : result;
  } catch {
    return null;
  }
}

const one = (value: number) => Float64Array.of(value);
const history = (x: number, t: number, T: number): History => ({
  ...{ frequency: one(x), recency: one(t), age: one(T) },
});

/** P(alive); `model` is mbgnbd, bgnbd or pnbd, p1 to p4 its parameters in the order of its fit. */
export const alive = (model: string, p1: N, p2: N, p3: N, p4: N, x: N, t: N, T: N): number | null =>
  orNull([p1, p2, p3, p4, x, t, T], (a, b, c, d, x, t, T) =>
    MODELS.get(model)!([a, b, c, d]).alive(history(x, t, T)),
  );

/** A function of a model, its parameters, one number more and a customer's history. */
const asked =
  (compute: (model: Model, history: History, more: number) => number) =>
  // prettier-ignore
  (model: string, p1: N, p2: N, p3: N, p4: N, more: N, x: N, t: N, T: N): number | null =>
    orNull([p1, p2, p3, p4, more, x, t, T], (a, b, c, d, more, x, t, T) =>
      compute(MODELS.get(model)!([a, b, c, d]), history(x, t, T), more),
    );

/** Probability of a purchase within the horizon. */
export const chance = asked((model, history, horizon) =>
  model.chance({ ...history, horizon: one(horizon) }),
);

/** Purchases to expect within the horizon. */
export const expected = asked((model, history, horizon) =>
  model.expected({ ...history, horizon: one(horizon) }),
);

/** Discounted purchases to expect without end; the rate is per unit of time of the fit, above 0. */
export const residual = asked((model, history, discount) =>
  discount > 0 ? model.residual(history, discount) : NaN,
);

/** Mean amount to expect of a purchase, by the Gamma-Gamma model. */
export const spend = (p: N, q: N, gamma: N, x: N, mean: N): number | null =>
  orNull([p, q, gamma, x, x ? mean : 0], (p, q, gamma, x, mean) =>
    x > 0 && !(mean > 0) ? NaN : expectedSpend({ p, q, gamma }, x, mean),
  );

/** Segment of RFM scores. */
export const segment = (r: N, f: N, m: N, bins: N): string | null =>
  orNull([r, f, m, bins ?? 5], (r, f, m, bins) => segmentOf(r, f, m, bins));
