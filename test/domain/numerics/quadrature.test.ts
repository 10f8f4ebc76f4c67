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
  ];

  test.each(shapes)("of 1, P and P² for P ~ Beta(%d, %d)", (a, b) => {
    const { expectation } = betaVariable(a, b);
    expect(expectation(() => 1)).toBeCloseTo(1, 12);
    expect(expectation((p) => p) / (a / (a + b))).toBeCloseTo(1, 12);
    const square = (a * (a + 1)) / ((a + b) * (a + b + 1));
    expect(expectation((p) => p * p) / square).toBeCloseTo(1, 12);
  });
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
