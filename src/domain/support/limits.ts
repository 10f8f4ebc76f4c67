/** Limits: where a likelihood has its maximum at infinity, what that says of the customers is the answer. */
import {
  AS_GOOD_AS_INFINITE,
  AS_GOOD_AS_NONE,
  type Coordinates,
  type LimitOf,
} from "../numerics/fit";

/** What can hold of all customers at a limit of a model. */
export type LimitName =
  | "nobody leaves"
  | "everybody leaves"
  | "one chance of leaving"
  | "leave at once or never"
  | "one rate"
  | "own mean"
  | "everybody's mean";

/** Rates λ ~ Gamma(r, α) by ln r and ln α/r. */
const RATES = [
  [1, 0, 0, 0],
  [1, 1, 0, 0],
];
const RATE_COORDINATES = [
  [1, 0, 0, 0],
  [-1, 1, 0, 0],
];

const HALVES = [
  [0, 0, 0.5, 1],
  [0, 0, -0.5, 1],
];

type Limits<Name extends string> = readonly LimitOf<Name, LimitName>[];

/** All customers buy at one rate, r/α, as r and α grow; alone or with a limit of leaving. */
function withOneRate<Name extends string>(leaving: Limits<Name>): Limits<Name> {
  const oneRate = { names: ["one rate"], held: { 0: AS_GOOD_AS_INFINITE } } as const;
  return [
    ...leaving,
    oneRate,
    ...leaving.map(({ names, held, ...more }) => ({
      names: [...oneRate.names, ...names],
      held: { ...oneRate.held, ...held },
      ...more,
    })),
  ];
}

/** Chances of leaving p ~ Beta(a, b) by ln a/b and ½ ln ab; rates by ln r and ln α/r. */
export const BETA_LEAVING: Coordinates<"r" | "alpha" | "a" | "b", LimitName> = {
  logs: [...RATES, ...HALVES],
  coordinates: [...RATE_COORDINATES, [0, 0, 1, -1], [0, 0, 0.5, 0.5]],
  limits: withOneRate<"r" | "alpha" | "a" | "b">([
    {
      names: ["nobody leaves"],
      held: { 2: AS_GOOD_AS_NONE, 3: AS_GOOD_AS_NONE / 2 },
      exact: { a: 0, b: 1 },
    },
    {
      names: ["everybody leaves"],
      held: { 2: AS_GOOD_AS_INFINITE, 3: AS_GOOD_AS_INFINITE / 2 },
    },
    { names: ["one chance of leaving"], held: { 3: AS_GOOD_AS_INFINITE } },
    { names: ["leave at once or never"], held: { 3: -AS_GOOD_AS_INFINITE } },
  ]),
};

/** Rates of leaving μ ~ Gamma(s, β) by ln s and ln β/s; rates of buying likewise. */
export const GAMMA_LEAVING: Coordinates<"r" | "alpha" | "s" | "beta", LimitName> = {
  logs: [...RATES, [0, 0, 1, 0], [0, 0, 1, 1]],
  coordinates: [...RATE_COORDINATES, [0, 0, 1, 0], [0, 0, -1, 1]],
  limits: withOneRate<"r" | "alpha" | "s" | "beta">([
    {
      names: ["nobody leaves"],
      held: { 2: AS_GOOD_AS_NONE, 3: -AS_GOOD_AS_NONE },
      exact: { s: 0, beta: 1 },
    },
    { names: ["one chance of leaving"], held: { 2: AS_GOOD_AS_INFINITE } },
    {
      names: ["leave at once or never"],
      held: { 3: Math.log(1e-50) },
      along: {
        logs: [...RATES, [0, 0, 1, 0], [0, 0, 0, 1]],
        coordinates: [...RATE_COORDINATES, [0, 0, 1, 0], [0, 0, 0, 1]],
      },
    },
  ]),
};

/** p and q by their logarithms; the mean of everybody's amounts by ln pγ/q. */
export const GAMMA_GAMMA: Coordinates<"p" | "q" | "gamma", LimitName> = {
  logs: [
    [1, 0, 0],
    [0, 1, 0],
    [-1, 1, 1],
  ],
  coordinates: [
    [1, 0, 0],
    [0, 1, 0],
    [1, -1, 1],
  ],
  limits: [
    { names: ["own mean"], held: { 0: AS_GOOD_AS_INFINITE } },
    { names: ["everybody's mean"], held: { 1: AS_GOOD_AS_INFINITE } },
  ],
};
