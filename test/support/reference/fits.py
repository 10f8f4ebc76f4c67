"""
Prints the fits that examples in src/functions cite: the likelihoods as the papers write them, maximised by SciPy's
Nelder-Mead, which knows nothing of derivatives. The Pareto/NBD's integral is taken by SciPy's adaptive quadrature.

    apt-get install python3-scipy && python3 test/support/reference/fits.py
"""

import numpy as np
from scipy.integrate import quad
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

FREQUENCY = np.array([0, 0, 1, 1, 2, 2, 4, 4, 8, 9.0])
RECENCY = np.array([0, 0, 2, 20, 8, 33, 15, 36, 37, 20.0])
AGE = np.array([39, 30, 39, 39, 39, 38, 39, 39, 39, 36.0])
CUSTOMERS = np.array([60, 30, 12, 10, 6, 7, 3, 5, 4, 2.0])

PURCHASES = np.array([1, 1, 1, 1, 2, 2, 3, 4, 8, 2.0])
MEAN = np.array([12, 31, 55, 140, 20, 75, 38, 24, 61, 33.0])
BUYERS = np.array([30, 25, 12, 5, 14, 9, 10, 6, 3, 18.0])


def bgnbd(r, alpha, a, b):
    x, n = FREQUENCY, r + FREQUENCY
    common = gammaln(n) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b)
    active = -n * np.log(alpha + AGE)
    left = np.where(x > 0, np.log(a / np.where(x > 0, b + x - 1, 1)) - n * np.log(alpha + RECENCY), -np.inf)
    return (CUSTOMERS * (common + np.logaddexp(active, left))).sum()


def pnbd(r, alpha, s, beta):
    total = 0
    for x, t, T, count in zip(FREQUENCY, RECENCY, AGE, CUSTOMERS):
        n = r + x
        left = quad(lambda y: (alpha + y) ** -n * (beta + y) ** -(s + 1), t, T, epsabs=0, epsrel=1e-12)[0]
        either = (alpha + T) ** -n * (beta + T) ** -s + s * left
        total += count * (gammaln(n) - gammaln(r) + r * np.log(alpha) + s * np.log(beta) + np.log(either))
    return total


def gamma_gamma(p, q, gamma):
    x, m = PURCHASES, MEAN
    each = (
        gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * np.log(gamma)
        + (p * x - 1) * np.log(m) + p * x * np.log(x) - (p * x + q) * np.log(gamma + m * x)
    )
    return (BUYERS * each).sum()


for likelihood, starts in [
    (bgnbd, [[0, 1, 0, 0], [-1, 1, -1, 1]]),
    (pnbd, [[0, 1, 0, 0], [-1, 1, -1, 1]]),
    (gamma_gamma, [[0, 1, 3], [1, 1, 3]]),
]:
    # Beyond e¹² the functions of SciPy lose their digits.
    loss = lambda logs: 1e9 if max(abs(logs)) > 12 else -likelihood(*np.exp(logs))
    options = dict(maxiter=20000, maxfev=20000, xatol=1e-10, fatol=1e-12)
    best = min((minimize(loss, start, method="Nelder-Mead", options=options) for start in starts), key=lambda m: m.fun)
    print(likelihood.__name__, np.exp(best.x), -best.fun)
