"""
Writes lifetime_models.json: single customers under the lifetime models, by the closed forms of the papers (Gaussian
hypergeometric functions) in 60-digit arithmetic. The domain computes the same by other routes (sums of positive terms,
quadrature), so the two agree only if both are right.

    apt-get install python3-mpmath && python3 test/support/reference/lifetime_models.py
"""

import itertools
import json
import pathlib

from mpmath import beta, digamma, gamma, hyp2f1, log, loggamma, mp, mpf, nstr, polygamma

mp.dps = 60


def number(value):
    return float(nstr(value, 17))


def bgnbd(parameters, x, t_x, T, horizon):
    """Fader, Hardie & Lee (2005), equations 3, 6 and 10; P(alive) after Fader, Hardie & Lee (2008)."""
    r, alpha, a, b = map(mpf, parameters)
    x, t_x, T, horizon = map(mpf, (x, t_x, T, horizon))
    active = beta(a, b + x) / beta(a, b) * gamma(r + x) * alpha**r / (gamma(r) * (alpha + T) ** (r + x))
    left = 0
    if x > 0:
        left = beta(a + 1, b + x - 1) / beta(a, b) * gamma(r + x) * alpha**r / (gamma(r) * (alpha + t_x) ** (r + x))
    alive = active / (active + left)
    expected = (
        (a + b + x - 1)
        / (a - 1)
        * (
            1
            - ((alpha + T) / (alpha + T + horizon)) ** (r + x)
            * hyp2f1(r + x, b + x, a + b + x - 1, horizon / (alpha + T + horizon))
        )
    )
    return log(active + left), alive, expected * alive


def pnbd(parameters, x, t_x, T, horizon):
    """Fader & Hardie (2005), A note on deriving the Pareto/NBD model, equations 18, 29 and 41."""
    r, alpha, s, beta_ = map(mpf, parameters)
    x, t_x, T, horizon = map(mpf, (x, t_x, T, horizon))
    n = r + x + s

    def a0(y):
        if alpha >= beta_:
            return hyp2f1(n, s + 1, n + 1, (alpha - beta_) / (alpha + y)) / (alpha + y) ** n
        return hyp2f1(n, r + x, n + 1, (beta_ - alpha) / (beta_ + y)) / (beta_ + y) ** n

    active = 1 / ((alpha + T) ** (r + x) * (beta_ + T) ** s)
    left = s / n * (a0(t_x) - a0(T))
    alive = active / (active + left)
    expected = (
        (r + x) * (beta_ + T) / ((alpha + T) * (s - 1)) * (1 - ((beta_ + T) / (beta_ + T + horizon)) ** (s - 1))
    )
    constant = loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(beta_)
    return constant + log(active + left), alive, expected * alive


def gamma_gamma(parameters, x, m):
    """Fader & Hardie (2013), The Gamma-Gamma model of monetary value, equations 1 and 4."""
    p, q, g = map(mpf, parameters)
    x, m = map(mpf, (x, m))
    density = (
        loggamma(p * x + q)
        - loggamma(p * x)
        - loggamma(q)
        + q * log(g)
        + (p * x - 1) * log(m)
        + p * x * log(x)
        - (p * x + q) * log(g + m * x)
    )
    return density, p * (g + x * m) / (p * x + q - 1)


HISTORIES = [(0, 0, 0.5), (0, 0, 39), (1, 0, 39), (1, 38.9, 39), (2, 30.43, 38.86), (7, 35, 35), (26, 30.86, 31)]
LONG = [(300, 500, 500), (300, 320, 500), (5000, 700, 730), (40, 0.5, 700)]


def customers(model, parameter_sets, horizons):
    for parameters, (x, t_x, T), horizon in itertools.product(parameter_sets, HISTORIES + LONG, horizons):
        values = model(parameters, x, t_x, T, horizon)
        yield [*parameters, x, t_x, T, horizon, *map(number, values)]


data = {
    "bgnbd": list(
        customers(
            bgnbd,
            [
                (0.243, 4.414, 0.793, 2.426),
                (0.3, 2, 0.2, 0.5),  # a + b < 1
                (5, 0.01, 0.999999, 0.3),
                (80, 300, 12, 900),
                (0.01, 50, 3, 0.02),
            ],
            [0.01, 39, 900],
        )
    ),
    "pnbd": list(
        customers(
            pnbd,
            [
                (0.553, 10.578, 0.606, 11.669),
                (0.5, 0.02, 0.3, 900),
                (2, 400, 1.000001, 0.01),
                (60, 80, 4, 80),
                (0.02, 3, 25, 5),
            ],
            [0.01, 39, 900],
        )
    ),
    "gammaGamma": [
        [*parameters, x, m, *map(number, gamma_gamma(parameters, x, m))]
        for parameters in [(6.25, 3.74, 15.44), (0.3, 0.8, 1000), (5000, 40, 0.1)]
        for x, m in [(1, 0.01), (1, 35), (4, 12.5), (3000, 80)]
    ],
    "gamma": [
        [z, number(loggamma(mpf(z))), number(digamma(mpf(z))), number(polygamma(1, mpf(z)))]
        for z in [1e-9, 1e-3, 0.1, 0.5, 1, 1.5, 2, 3.7, 9.99, 10.01, 25, 1000.5, 1e6, 1e9]
    ],
    "gammaRatio": [
        [z, n, number(loggamma(mpf(z) + mpf(n)) - loggamma(mpf(z)))]
        for z in [1e-6, 0.3, 5, 12, 1e4, 1e9]
        for n in [0, 0.5, 1, 30, 5000]
    ],
}
target = pathlib.Path(__file__).with_suffix(".json")
target.write_text("{\n" + ",\n".join(
    f'"{name}": [\n' + ",\n".join(json.dumps(row) for row in rows) + "\n]" for name, rows in data.items()
) + "\n}\n")
