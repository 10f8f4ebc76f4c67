"""
Prints the example of CV.FORECAST, from the ledger to the lifetime value, by code that shares nothing with the add-in: the
papers' likelihoods maximised by SciPy's Nelder-Mead, their closed forms with SciPy's hypergeometric function.

    apt-get install python3-scipy && python3 test/support/reference/forecast.py
"""

from datetime import date

import numpy as np
from scipy.integrate import quad
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1, roots_jacobi
from scipy.stats import gamma as gamma_law

LEDGER = [
    ("Ann", "2025-01-31", 30), ("Ann", "2025-04-22", 35),
    ("Bob", "2025-02-05", 115), ("Bob", "2025-02-09", 50), ("Bob", "2025-03-11", 65), ("Bob", "2025-05-17", 10),
    ("Bob", "2025-06-10", 55),
    ("Cy", "2025-02-25", 15),
    ("Di", "2025-02-13", 130), ("Di", "2025-04-30", 65), ("Di", "2025-06-02", 145),
    ("Ed", "2025-02-17", 35), ("Ed", "2025-03-04", 40), ("Ed", "2025-04-20", 75),
    ("Flo", "2025-01-04", 90), ("Flo", "2025-01-12", 80),
    ("Gus", "2025-01-27", 50),
]  # fmt: skip
AS_OF = date(2025, 6, 30)
MONTH = 365.25 / 12
HORIZON, DISCOUNT, MARGIN = 3, 0.01, 0.4

names = sorted({name for name, _, _ in LEDGER})
x, t, T, m = [], [], [], []
for name in names:
    own = sorted((date.fromisoformat(day), amount) for who, day, amount in LEDGER if who == name)
    x.append(len(own) - 1)
    t.append((own[-1][0] - own[0][0]).days / MONTH)
    T.append((AS_OF - own[0][0]).days / MONTH)
    m.append(np.mean([amount for _, amount in own[1:]]) if own[1:] else 0)
x, t, T, m = map(np.array, (x, t, T, m))


def bgnbd(r, alpha, a, b):
    n = r + x
    common = gammaln(n) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b)
    left = np.where(x > 0, np.log(a / np.where(x > 0, b + x - 1, 1)) - n * np.log(alpha + t), -np.inf)
    return (common + np.logaddexp(-n * np.log(alpha + T), left)).sum()


def gamma_gamma(p, q, g):
    y, z = x[x > 0], m[x > 0]
    return (gammaln(p * y + q) - gammaln(p * y) - gammaln(q) + q * np.log(g) + (p * y - 1) * np.log(z)
            + p * y * np.log(y) - (p * y + q) * np.log(g + z * y)).sum()  # fmt: skip


def fit(likelihood, start):
    loss = lambda logs: 1e9 if max(abs(logs)) > 12 else -likelihood(*np.exp(logs))
    for _ in range(3):
        best = minimize(loss, start, method="Nelder-Mead", options=dict(maxiter=20000, maxfev=20000, xatol=1e-11, fatol=1e-14))
        start = best.x
    return np.exp(best.x)


r, alpha, a, b = fit(bgnbd, [0, 1, 0, 0])
p, q, g = fit(gamma_gamma, [1, 1, 3])
print("r, alpha, a, b", r, alpha, a, b, "p, q, gamma", p, q, g)

alive = np.where(x > 0, 1 / (1 + a / np.where(x > 0, b + x - 1, 1) * ((alpha + T) / (alpha + t)) ** (r + x)), 1)


def expected(h):
    z = h / (alpha + T + h)
    active = (a + b + x - 1) / (a - 1) * (1 - (1 - z) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, z))
    return alive * active


spend = p * (g + x * m) / (p * x + q - 1)
value = MARGIN * spend * sum((expected(k) - expected(k - 1)) / (1 + DISCOUNT) ** k for k in range(1, HORIZON + 1))
for row in zip(names, x, t, T, m, alive, expected(HORIZON), spend, value):
    print(row[0], *(f"{number:.6g}" for number in row[1:]))

# CV.FORECAST.TRACK and CV.FORECAST.CHECK: the same model, put to the test by one more purchase, Bob's on 2025-07-05.
print()
first = [min(date.fromisoformat(day) for who, day, _ in LEDGER if who == name) for name in names]
later = [*LEDGER, ("Bob", "2025-07-05", 20)]
start, end = min(first), date(2025, 7, 5)


def of_a_new_customer(t):
    return (a + b - 1) / (a - 1) * (1 - (alpha / (alpha + t)) ** r * hyp2f1(r, b, a + b - 1, t / (alpha + t)))


so_far, made = 0, 0
for k in range(1, 7):
    until = min(end, date.fromordinal(start.toordinal() - 1 + int(k * MONTH + 0.5)))
    total = sum(of_a_new_customer((until - day).days / MONTH) for day in first if day < until)
    count = sum(date.fromisoformat(day) <= until for _, day, _ in later) - sum(day <= until for day in first)
    print(k, until, f"{total - so_far:.6g} {count - made} {total:.6g} {count}", until > AS_OF)
    so_far, made = total, count


def probability(x, t):
    """Equation 8 of the paper."""
    exactly = lambda k: np.exp(gammaln(r + k) - gammaln(r) - gammaln(k + 1) + r * np.log(alpha / (alpha + t)) + k * np.log(t / (alpha + t)))
    stays = np.exp(betaln(a, b + x) - betaln(a, b)) * exactly(x)
    return stays + (np.exp(betaln(a + 1, b + x - 1) - betaln(a, b)) * (1 - sum(exactly(k) for k in range(x))) if x else 0)


ahead = expected((end - AS_OF).days / MONTH)
for k in range(5):
    alike = x == k if k < 4 else x >= k
    customers = sum(probability(k, age) if k < 4 else 1 - sum(probability(j, age) for j in range(4)) for age in T)
    means = (ahead[alike].mean(), sum(np.array(names)[alike] == "Bob") / alike.sum()) if alike.any() else ()
    print(k, alike.sum(), f"{customers:.6g}", *(f"{mean:.6g}" for mean in means))

# CV.RFM.LOYALTY: the figures above, added up by the loyalty that CV.RFM gives these customers.
print()
for loyalty, members in (("Loyal", "Bob Di Ed"), ("Moderately loyal", "Ann Flo"), ("Less loyal", "Cy Gus")):
    belongs = np.isin(names, members.split())
    realised = MARGIN * sum(amount for who, _, amount in LEDGER if who in members.split())
    active, future = alive[belongs].sum(), value[belongs].sum()
    figures = realised, active, 1 - active / belongs.sum(), future, realised + future
    print(loyalty, belongs.sum(), *(f"{figure:.6g}" for figure in figures))

# CV.FORECAST.HOLDOUT: the same test, customer by customer.
print()
for row in zip(names, x + 1, ahead, np.array(names) == "Bob"):
    print(row[0], row[1], f"{row[2]:.6g}", int(row[3]))

# CV.FORECAST.BASE: the integrals over rate and chance of leaving are taken by quadrature.
print()
n, A, c = r + x, alpha + T, b + x
force = np.log1p(DISCOUNT)
k = p * x + q  # a customer's mean amount is p/nu, nu ~ Gamma(k, g + x m); its most extreme in 10,000 is left out
seldom = gamma_law.ppf(1e-4, k)
square = np.array([quad(lambda y: y ** (shape - 3) * np.exp(-y - gammaln(shape)), low, np.inf, epsrel=1e-12)[0] for shape, low in zip(k, seldom)])
mean, variance = np.zeros(len(names)), np.zeros(len(names))
for i in range(len(names)):
    nodes, weights = roots_jacobi(200, c[i] - 1, a - 1)
    leaving, weights = (nodes + 1) / 2, weights / weights.sum()
    until = lambda h: (weights * -np.expm1(-n[i] * np.log1p(leaving * h / A[i])) / leaving).sum()

    def residual(rate):
        units = np.arange(int(42 / np.log1p(rate)) + 2)
        return (np.diff([until(h) for h in units]) / (1 + rate) ** units[1:]).sum()

    over_rates = lambda f: quad(lambda y: gamma_law.pdf(y, n[i]) * (weights * f(y / A[i], leaving)).sum(), 0, np.inf, limit=1000, epsrel=1e-10)[0]
    once, twice = residual(DISCOUNT), residual((1 + DISCOUNT) ** 2 - 1)
    smooth = over_rates(lambda rate, out: rate / (force + out * rate))
    pairs = over_rates(lambda rate, out: 2 * (1 - out) * rate**2 / (2 * force + out * rate) / (force + out * rate))
    mean[i] = alive[i] * MARGIN * spend[i] * once
    variety = max(1, square[i] * (k[i] - 1) ** 2)
    second = variety * (twice * (1 + 1 / p) + pairs * (once / smooth) ** 2)
    variance[i] = alive[i] * (MARGIN * spend[i]) ** 2 * second - mean[i] ** 2
none = np.prod(1 - alive)
mid = mean.sum() / (1 - none)
scale = ((variance.sum() + mean.sum() ** 2) / (1 - none) - mid**2) / mid
ends = [max(0, gamma_law.ppf((share - none) / (1 - none), mid / scale, scale=scale)) for share in (0.1, 0.9)]
realised = MARGIN * sum(amount for _, _, amount in LEDGER)
chance = alive * (1 - (A / (A + 12)) ** n)  # a year is 12 months
print(len(names), *(f"{figure:.6g}" for figure in (realised, chance.sum(), mean.sum(), *ends, realised + mean.sum())))
