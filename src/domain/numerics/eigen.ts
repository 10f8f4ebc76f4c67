/** Eigenvalues and eigenvectors of small symmetric matrices. */

export interface Eigen {
  readonly values: number[];
  /** `vectors[k]` belongs to `values[k]`; orthonormal. */
  readonly vectors: number[][];
}

/**
 * Jacobi's method: rotations that zero one element off the diagonal after the other. For n × n, row by row.
 * Source: Golub & Van Loan (2013), Matrix Computations, section 8.5.
 */
export function symmetricEigen(matrix: ArrayLike<number>): Eigen {
  const n = Math.sqrt(matrix.length);
  const index = Array.from({ length: n }, (_, i) => i);
  const a = index.map((i) => index.map((j) => matrix[i * n + j]));
  const vectors = index.map((i) => index.map((j) => Number(i === j)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let turned = false;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (!(Math.abs(a[p][q]) > 1e-17 * Math.sqrt(Math.abs(a[p][p] * a[q][q])))) continue;
        turned = true;
        const tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        const c = 1 / Math.sqrt(1 + t * t);
        for (const k of index) [a[k][p], a[k][q]] = rotated(a[k][p], a[k][q], c, t * c);
        for (const k of index) [a[p][k], a[q][k]] = rotated(a[p][k], a[q][k], c, t * c);
        for (const k of index)
          [vectors[p][k], vectors[q][k]] = rotated(vectors[p][k], vectors[q][k], c, t * c);
      }
    if (!turned) break;
  }
  return { values: index.map((i) => a[i][i]), vectors };
}

const rotated = (x: number, y: number, c: number, s: number): [number, number] => [
  c * x - s * y,
  s * x + c * y,
];
