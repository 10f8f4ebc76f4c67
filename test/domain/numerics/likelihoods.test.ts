/** The derivatives of the likelihoods against differences of the values, which the tests of the models check. */
import { betaLeavingLikelihood } from "../../../src/domain/numerics/beta-leaving-likelihood";
import { gammaGammaLikelihood } from "../../../src/domain/numerics/gg-likelihood";
import { type Likelihood } from "../../../src/domain/numerics/fit";
import { pnbdLikelihood } from "../../../src/domain/numerics/pnbd-likelihood";

const histories = {
  columns: [
    Float64Array.of(0, 0, 1, 3, 10, 300, 2, 4),
    Float64Array.of(0, 0, 5, 20, 0, 38, 30, 30),
    Float64Array.of(30, 0, 7, 39, 39, 39, 30, 30.5),
  ],
  counts: Float64Array.of(3, 1, 1, 2, 1, 1, 1.5, 1),
};
const spending = {
  columns: [Float64Array.of(1, 2, 7, 300), Float64Array.of(0.3, 1, 5, 2)],
  counts: Float64Array.of(1, 2, 1, 1),
};

const cases: [string, Likelihood, number[]][] = [
  ...[
    [-0.5, 2.3, -0.5, 2.4],
    [1, 0, 1, -2],
    [-2, 3, 2, 5],
    [4, 6, -4, 1],
  ].flatMap((at) => [
    // prettier-ignore
    ["BG/NBD", betaLeavingLikelihood(histories, 0), at] as [string, Likelihood, number[]],
    ["MBG/NBD", betaLeavingLikelihood(histories, 1), at] as [string, Likelihood, number[]],
    ["Pareto/NBD", pnbdLikelihood(histories), at] as [string, Likelihood, number[]],
  ]),
  ...[
    [0, 1, 0],
    [3, -2, 1],
    [-3, 2, 5],
  ].map(
    // prettier-ignore
    (at) => ["Gamma-Gamma", gammaGammaLikelihood(spending), at] as [string, Likelihood, number[]],
  ),
];

test.each(cases)("%s at %#", (_name, likelihood, at) => {
  const { gradient, hessian } = likelihood(at);
  const step = 1e-5;
  const moved = (i: number, by: number) => likelihood(at.map((x, k) => (k === i ? x + by : x)));
  const expectSlope = (slope: number, high: number, low: number, size: number) =>
    expect(Math.abs(slope - (high - low) / (2 * step))).toBeLessThan(1e-6 * (1 + size));
  at.forEach((_, i) => {
    const [high, low] = [moved(i, step), moved(i, -step)];
    expectSlope(gradient[i], high.value, low.value, Math.abs(gradient[i]));
    at.forEach((_, j) =>
      expectSlope(
        hessian[at.length * i + j],
        high.gradient[j],
        low.gradient[j],
        Math.abs(hessian[at.length * i + j]),
      ),
    );
  });
});
