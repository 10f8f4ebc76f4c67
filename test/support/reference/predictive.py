"""
Prints predictive.json: P(at least k purchases), Low and High (80 % range) and the time to Next purchase, by code that shares nothing
with the add-in. BG/NBD and MBG/NBD: integrals over the rate by SciPy's Gauss-Laguerre quadrature of 300 nodes, over the chance of leaving by mpmath,
and nothing is summed as a negative binomial. Pareto/NBD: integrals over time by mpmath in 30 digits.

    apt-get install python3-scipy python3-mpmath
    python3 test/support/reference/predictive.py > test/support/reference/predictive.json

Made with SciPy 1.17.1 and mpmath 1.3.0.
"""

import json

import mpmath as mp
from scipy.optimize import brentq
from scipy.special import gammainc, roots_genlaguerre

NODES = 300
HORIZON = 39
HISTORIES = [(0, 0, 20), (1, 5, 30), (2, 30.43, 38.86), (5, 36, 39), (7, 10, 39), (26, 30.86, 31)]
PARAMETERS = {  # golden figures of CDNOW, and customers who hardly leave
    "mbgnbd": [dict(r=0.52484322, alpha=6.18308592, a=0.89135934, b=1.61400192), dict(r=2, alpha=8, a=0.3, b=9)],
    "bgnbd": [dict(r=0.2425945, alpha=4.413602, a=0.7929218, b=2.425906), dict(r=2, alpha=8, a=0.3, b=9)],
    "pnbd": [dict(r=0.553277, alpha=10.577684, s=0.60624, beta=11.66873), dict(r=2, alpha=8, s=1.5, beta=90)],
}
mp.mp.dps = 30


def law(shape):
    """Nodes and weights of Gamma(shape, 1)."""
    nodes, weights = roots_genlaguerre(NODES, shape - 1)
    return nodes, weights / weights.sum()


def geometric(first, p, history):
    """BG/NBD (first = 0) and MBG/NBD (first = 1): leaving after a purchase, with a probability of one's own."""
    (x, t, T), (r, alpha, a, b) = history, (mp.mpf(p[k]) for k in ("r", "alpha", "a", "b"))
    # likelihoods of being there and of having left after the last purchase, by their Beta functions
    there = mp.beta(a, b + x + first) * (alpha + T) ** -(r + x)
    left = mp.beta(a + 1, b + x + first - 1) * (alpha + t) ** -(r + x) if x + first > 0 else 0
    alive = float(there / (there + left))
    rates, rate_weights = law(float(r) + x)
    c = b + x + first
    # probability of being there after k - 1 more purchases; with p = y^(1/a), since quadrature loses digits at p^(a-1) near 0
    seen = {1: 1.0}

    def stays(k):
        if k not in seen:
            seen[k] = float(mp.quad(lambda y: (1 - y ** (1 / a)) ** (c + k - 2), [0, 0.25, 0.5, 0.75, 1]) / a / mp.beta(a, c))
        return seen[k]

    return alive, lambda k, h: stays(k) * (rate_weights * gammainc(k, rates / (float(alpha) + T) * h)).sum()


def pareto(p, history):
    """Pareto/NBD: leaving at a rate of one's own. The k-th purchase is made at u unless one has left by then."""
    (x, t, T), (r, alpha, s, beta) = history, (mp.mpf(p[k]) for k in ("r", "alpha", "s", "beta"))
    there = (alpha + T) ** -(r + x) * (beta + T) ** -s
    left = mp.quad(lambda y: s * (alpha + y) ** -(r + x) * (beta + y) ** -(s + 1), mp.linspace(t, T, 9))
    alive = float(there / (there + left))
    n, A, B = r + x, alpha + T, beta + T

    def at_least(k, h):
        made_at = lambda u: (u / (A + u)) ** (k - 1) * (A / (A + u)) ** (n + 1) / (A * mp.beta(k, n))
        ends = [0, *(mp.mpf(h) / 4**i for i in range(12, -1, -1))]
        return float(mp.quad(lambda u: made_at(u) * (1 + u / B) ** -s, ends))

    return alive, at_least


def row(name, p, history):
    alive, at_least = pareto(p, history) if name == "pnbd" else geometric(int(name == "mbgnbd"), p, history)
    more_than = lambda n: alive * at_least(n + 1, HORIZON)
    low = next(n for n in range(1000) if more_than(n) <= 0.9)
    high = next(n for n in range(1000) if more_than(n) <= 0.1)
    short = lambda h: alive * at_least(1, h) - 0.5
    never = short(1e7) < 0
    return dict(
        zip(("frequency", "recency", "age"), history),
        alive=alive,
        atLeast=[at_least(k, HORIZON) for k in (1, 2, 3, 5, 8)],
        low=low,
        high=high,
        next=None if never else brentq(short, 1e-9, 1e7, xtol=1e-12, rtol=1e-14),
    )


models = [
    dict(model=name, parameters=p, rows=[row(name, p, history) for history in HISTORIES])
    for name, all_parameters in PARAMETERS.items()
    for p in all_parameters
]
print(json.dumps(dict(horizon=HORIZON, counts=[1, 2, 3, 5, 8], models=models), indent=1))
