import {
  byLogarithms,
  type Likelihood,
  maximizeLikelihood,
  type Rows,
} from "../../../src/domain/numerics/fit";
import { invalid } from "../../../src/domain/support/errors";
import { seededRandom } from "../../../src/domain/support/random";
import { exponential } from "../../support/simulate/draws";

/** Exponential times of an unknown rate: the estimate is 1 / mean and its standard error rate / √count. */
const exponentialLikelihood =
  ({ columns: [times], counts }: Rows): Likelihood =>
  ([logRate]) => {
    const rate = Math.exp(logRate);
    let [value, slope, bend] = [0, 0, 0];
    for (let i = 0; i < times.length; i++) {
      value += counts[i] * (logRate - rate * times[i]);
      slope += counts[i] * (1 / rate - times[i]);
      bend -= counts[i] / rate ** 2;
    }
    return byLogarithms([rate], value, [slope], [bend]);
  };

const fit = (times: Float64Array, start = 1) =>
  maximizeLikelihood(
    ["rate"],
    { columns: [times], counts: new Float64Array(times.length).fill(1) },
    exponentialLikelihood,
    [[start]],
    (name) => invalid("sentence", { text: `${name} has no estimate` }),
  );

describe("maximizeLikelihood", () => {
  const random = seededRandom(4);
  const times = Float64Array.from({ length: 40_000 }, () => exponential(random) / 3);

  test.each([[100], [40_000]])("%d rows: estimate, standard error and log-likelihood", (count) => {
    const some = times.subarray(0, count);
    const rate = count / some.reduce((a, b) => a + b);
    const { parameters, standardErrors, logLikelihood, converged, sampleEvaluations } = fit(some);
    expect(parameters.rate / rate).toBeCloseTo(1, 11);
    expect(standardErrors.rate / (rate / Math.sqrt(count))).toBeCloseTo(1, 5);
    expect(logLikelihood).toBeCloseTo(count * (Math.log(rate) - 1), 7);
    expect(converged).toBe(true);
    expect(sampleEvaluations > 0).toBe(count > 20_000);
  });

  test("a bad start costs evaluations, not digits", () => {
    expect(fit(times.subarray(0, 100), 100).parameters.rate).toBeCloseTo(
      fit(times.subarray(0, 100)).parameters.rate,
      9,
    );
  });

  test("explains an estimate that is infinite", () =>
    expect(() => fit(Float64Array.of(0, 0))).toThrow("rate has no estimate"));
});
