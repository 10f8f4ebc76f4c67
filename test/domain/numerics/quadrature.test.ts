import {
  betaVariable,
  gammaVariable,
  gaussLegendre,
} from "../../../src/domain/numerics/quadrature";

describe("betaVariable", () => {
  const shapes = [
    [0.79, 2.4],
    [0.01, 5],
    [3, 0.02],
    [40, 7000],
    [0.5, 0.5],
    [1e-14, 8e-11],
    [5e8, 5e8],
    [1, 1e9],
  ];

  test.each(shapes)("of 1, P and P² for P ~ Beta(%d, %d)", (a, b) => {
    const { expectation } = betaVariable(a, b);
    expect(expectation(() => 1)).toBeCloseTo(1, 12);
    expect(expectation((p) => p) / (a / (a + b))).toBeCloseTo(1, 12);
    const square = (a * (a + 1)) / ((a + b) * (a + b + 1));
    expect(expectation((p) => p * p) / square).toBeCloseTo(1, 12);
  });

  // What a customer is worth that buys at a rate of 0.02 and leaves with probability P, at 0.026 % a unit; by mpmath 1.3.0's `quad`.
  const worth = [
    [1e-14, 1, 76.92307692307357],
    [1e-14, 9, 76.92307692307544],
    [1e-10, 1000, 76.92307692252487],
    [1e-6, 1000, 76.92307140259277],
    [0.001, 1000, 76.91755681588937],
    [0.001, 1, 76.58886086600128],
    [0.05, 7, 69.20264660486794],
    [1, 9, 17.346041530904426],
    [40, 7000, 53.64795042207287],
  ];
  const worthOf = (p: number) => {
    const gone = -Math.expm1(-0.02 * p);
    return gone / (0.00026 + gone) / p;
  };

  test.each(worth)(
    "of a smooth function for P ~ Beta(%d, %d), in hundreds of nodes",
    (a, b, by) => {
      const f = jest.fn(worthOf);
      expect(betaVariable(a, b).expectation(f) / by).toBeCloseTo(1, 13);
      expect(f.mock.calls.length).toBeLessThan(500);
    },
  );

  test.each(worth)("fixed nodes for P ~ Beta(%d, %d) have ten digits", (a, b, by) => {
    const { values, weights } = betaVariable(a, b).nodes();
    const at = (p: number) => (p === 0 ? 0.02 / 0.00026 : worthOf(p));
    const found = values.reduce((sum, p, i) => sum + weights[i] * at(p), 0);
    expect(found / by).toBeCloseTo(1, 10);
  });
});

test.each([1e8, 1e12, 1e15])("a gamma variable of shape %d is done in hundreds of nodes", (n) => {
  const f = jest.fn((g: number) => g / n / (1 + g / n));
  // ½ − 1/(8n) and smaller: by Taylor's series about the mean, the variance being n
  expect(gammaVariable(n).expectation(f)).toBeCloseTo(0.5 - 1 / (8 * n), 13);
  expect(f.mock.calls.length).toBeLessThan(500);
});

test.each([1e12, 1e20, 1e100])("P ~ Beta(0.793, %d) is done in hundreds of nodes", (b) => {
  const f = jest.fn((p: number) => Math.exp(-p * b));
  // Laplace's transform of Gamma(0.793, 1), which P · b is by then
  expect(betaVariable(0.793, b).expectation(f)).toBeCloseTo(2 ** -0.793, 11);
  expect(f.mock.calls.length).toBeLessThan(500);
});

// of an age of 1.7e308 the chance to buy is a number too small to have digits, and no two sums of such agree in thirteen
test("an expectation beside the smallest numbers is done in hundreds of nodes", () => {
  const f = jest.fn((rate: number) => -Math.expm1((-rate * 1e-12) / 1.7e308) / 0.002);
  expect(gammaVariable(2.243).expectation(f)).toBeLessThan(1e-308);
  expect(f.mock.calls.length).toBeLessThan(500);
});

test.each([0.01, 0.24, 3.5, 40, 5000])(
  "gammaVariable: expectations of 1, G and e⁻ᴳ for G ~ Gamma(%d)",
  (n) => {
    const { expectation } = gammaVariable(n);
    expect(expectation(() => 1)).toBeCloseTo(1, 12);
    expect(expectation((g) => g) / n).toBeCloseTo(1, 12);
    expect(expectation((g) => Math.exp(-g / n)) * (1 + 1 / n) ** n).toBeCloseTo(1, 12);
  },
);

test("a Gauss–Legendre rule with n nodes integrates polynomials up to degree 2n − 1", () => {
  const { nodes, weights } = gaussLegendre(6);
  for (let degree = 0; degree <= 11; degree++) {
    const integral = nodes.reduce((total, x, i) => total + weights[i] * x ** degree, 0);
    expect(integral).toBeCloseTo(degree % 2 ? 0 : 2 / (degree + 1), 14);
  }
});
