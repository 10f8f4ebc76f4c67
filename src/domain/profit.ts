/** Financial value: what a customer leaves after everything spent on it. */
import { finite, zeroDivisor } from "./support/errors";
import { sum } from "./support/sum";

/** What a customer brings and costs, in currency. */
export interface CustomerAccount {
  /** Per year. */
  readonly turnover: Float64Array;
  /** Per year. */
  readonly marketing: Float64Array;
  /** Service, support, logistics and account management per year. */
  readonly service: Float64Array;
  /** Once. */
  readonly recruiting: Float64Array;
}

/**
 * Profit per year: turnover − marketing − service − recruiting / years, where `years` (above 0) is how long the cost of
 * recruiting the customer is spread.
 * Source: Cooper & Kaplan (1991), "Profit priorities from activity-based costing", HBR 69(3).
 */
export function customerProfit(account: CustomerAccount, years: number): number {
  if (years === 0) throw zeroDivisor("zeroYears");
  const spent = [...account.marketing, ...account.service, sum(account.recruiting) / years];
  return finite(sum([...account.turnover, ...spent.map((cost) => -cost)]), "profit");
}

/**
 * A shared cost split in proportion to drivers such as hours, orders or tickets (none negative).
 *
 * Shares are whole multiples of the last binary digit of the cost, so they add up to it exactly, in whatever order: each is the
 * difference between two running totals, rounded to such a multiple. What that moves is below 1e-15 of the cost. The totals
 * run from the largest driver to the smallest, so that the order of rows moves nothing but, among equal drivers, the last digit.
 * Source: Kaplan & Anderson (2004), "Time-driven activity-based costing", HBR 82(11).
 */
export function allocate(cost: number, drivers: Float64Array): Float64Array {
  const largest = drivers.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) throw zeroDivisor("zeroSum", { argument: "drivers" });
  const order = Uint32Array.from(drivers.keys()).sort((a, b) => drivers[b] - drivers[a] || a - b);
  const falling = drivers.map((_, rank) => drivers[order[rank]]);
  const running = runningTotals(falling, largest > 2 ** 900 ? 2 ** -200 : 1);
  const total = running[running.length - 1];
  const digit = lastDigit(cost);
  const digits = Math.abs(cost) / digit;
  let before = 0;
  const shares = new Float64Array(drivers.length);
  running.forEach((soFar, rank) => {
    const upToHere =
      soFar === total ? digits : Math.min(digits, Math.round((digits * soFar) / total));
    const share = Math.max(0, upToHere - before);
    before += share;
    shares[order[rank]] = cost < 0 && share > 0 ? -share * digit : share * digit;
  });
  return shares;
}

/** Σ up to and including each driver, compensated as in `sum`; `scale` keeps it from overflowing. */
function runningTotals(drivers: Float64Array, scale: number): Float64Array {
  let total = 0;
  let lost = 0;
  return drivers.map((unscaled) => {
    const driver = unscaled * scale;
    const next = total + driver;
    lost += total >= driver ? total - next + driver : driver - next + total;
    total = next;
    return total + lost;
  });
}

/** The power of two that the last of a number's 53 binary digits stands for. */
function lastDigit(number: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  const exponent = (view.getUint16(0) >> 4) & 0x7ff;
  return 2 ** (Math.max(exponent, 1) - 1075);
}
