import { symmetricEigen } from "../../../src/domain/numerics/eigen";
import { type Evaluation, minimize, standardErrorsOf } from "../../../src/domain/numerics/newton";

describe("minimize", () => {
  test("finds the minimum of a quadratic in one step and one evaluation more", () => {
    const f = ([x, y]: number[]): Evaluation => ({
      value: (x - 1) ** 2 + 4 * (y + 0.5) ** 2,
      gradient: [2 * (x - 1), 8 * (y + 0.5)],
      hessian: [2, 0, 0, 8],
    });
    const minimum = minimize(f, [0, 0]);
    expect(minimum).toMatchObject({ converged: true, evaluations: 2 });
    expect(minimum.at).toEqual([expect.closeTo(1, 14), expect.closeTo(-0.5, 14)]);
  });

  test("follows Rosenbrock's curved valley", () => {
    const f = ([x, y]: number[]): Evaluation => ({
      value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
      gradient: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
      hessian: [2 - 400 * y + 1200 * x * x, -400 * x, -400 * x, 200],
    });
    const { at, converged } = minimize(f, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(at).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
  });

  test("leaves a saddle on its lower side", () => {
    const f = ([x, y]: number[]): Evaluation => ({
      value: x * x + y ** 4 / 4 - (y * y) / 2,
      gradient: [2 * x, y ** 3 - y],
      hessian: [2, 0, 0, 3 * y * y - 1],
    });
    const { at, converged } = minimize(f, [2, 0.01]);
    expect(converged).toBe(true);
    expect(at).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
  });

  test("says which variable ran away when the minimum is at infinity", () => {
    const f = ([x, y]: number[]): Evaluation => ({
      value: x * x + Math.exp(-y),
      gradient: [2 * x, -Math.exp(-y)],
      hessian: [2, 0, 0, Math.exp(-y)],
    });
    expect(minimize(f, [1, 0])).toMatchObject({ converged: false, undetermined: 1 });
  });

  test("gives up on what is not a number", () => {
    const f = (): Evaluation => ({ value: NaN, gradient: [NaN], hessian: [NaN] });
    const minimum = minimize(f, [0]);
    expect(minimum.converged).toBe(false);
    expect(minimum.undetermined).toBeUndefined();
  });
});

test("symmetricEigen: A v = λ v for each pair, the vectors orthonormal", () => {
  const matrix = [4, 1, -2, 0.5, 1, 2, 0, 3, -2, 0, 3, -2, 0.5, 3, -2, -1];
  const { values, vectors } = symmetricEigen(matrix);
  vectors.forEach((v, k) => {
    for (let i = 0; i < 4; i++) {
      const image = v.reduce((total, x, j) => total + matrix[4 * i + j] * x, 0);
      expect(image).toBeCloseTo(values[k] * v[i], 12);
    }
    vectors.forEach((w, l) =>
      expect(v.reduce((total, x, i) => total + x * w[i], 0)).toBeCloseTo(Number(k === l), 12),
    );
  });
});

test("standardErrorsOf takes the square roots of the diagonal of the inverse", () => {
  // [[4, 2], [2, 3]]⁻¹ = [[3, −2], [−2, 4]] / 8
  expect(standardErrorsOf([4, 2, 2, 3])).toEqual([
    expect.closeTo(Math.sqrt(3 / 8), 14),
    expect.closeTo(Math.sqrt(4 / 8), 14),
  ]);
});
