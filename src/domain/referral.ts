/** Influence value: what a customer brings through those it refers, and those they refer in turn. */
import { type IdColumn, shownValue } from "./support/columns";
import { invalid, unavailable } from "./support/errors";
import { Sums, withoutNoise } from "./support/sum";

/** A ledger of purchases, one row each. */
export interface ReferralLedger {
  readonly customers: IdColumn;
  /** Who referred the customer; code −1 where it is not said. */
  readonly referrers: IdColumn;
  /** Currency. */
  readonly amounts: Float64Array;
}

/** What one customer is worth; all values in currency. */
export interface Influence {
  readonly customer: string | number;
  readonly referredBy: string | number | null;
  readonly own: number;
  readonly direct: number;
  readonly indirect: number;
  readonly influence: number;
  readonly total: number;
  /** Customers it referred itself. */
  readonly referred: number;
  /** Those, and all they referred in turn. */
  readonly network: number;
}

/**
 * Influence value of every customer and referrer of a ledger, the greatest total first, equal ones by name. Direct value is
 * what those it referred bought; indirect value what generation k ≥ 2 bought × decay^(k−1), 0 ≤ decay ≤ 1. O(n), for chains of
 * any depth. `row` gives a purchase's row, for messages.
 * Source: Kumar, Petersen & Leone (2010), "Driving profitability by encouraging customer referrals", J. Marketing 74(5).
 */
export function influence(
  ledger: ReferralLedger,
  decay: number,
  row: (purchase: number) => number,
): Influence[] {
  const { labels, values, parents, own } = network(ledger, row);
  const size = labels.length;
  const sums = { direct: new Sums(size), indirect: new Sums(size) };
  const referred = new Uint32Array(size);
  const followers = new Uint32Array(size);
  for (const person of lastReferredFirst(parents, labels)) {
    const parent = parents[person];
    if (parent < 0) continue;
    sums.direct.add(parent, own[person]);
    sums.indirect.add(parent, decay * (sums.direct.of(person) + sums.indirect.of(person)));
    referred[parent]++;
    followers[parent] += 1 + followers[person];
  }
  const [direct, indirect] = [sums.direct.all(), sums.indirect.all()];
  const total = own.map((value, person) => value + (direct[person] + indirect[person]));
  const comparable = total.map((value, person) =>
    withoutNoise(value, Math.abs(own[person]) + Math.abs(direct[person] + indirect[person])),
  );
  return Array.from(total.keys())
    .sort((a, b) => comparable[b] - comparable[a] || (labels[a] < labels[b] ? -1 : 1))
    .map((person) => ({
      customer: values[person],
      referredBy: parents[person] < 0 ? null : values[parents[person]],
      own: own[person],
      direct: direct[person],
      indirect: indirect[person],
      influence: direct[person] + indirect[person],
      total: total[person],
      referred: referred[person],
      network: followers[person],
    }));
}

/** What is written where nobody referred a customer, unless a customer has that name. */
const NOBODY = /^(none|n\/a|[-–—无無])$/i;

/** Customers and referrers as one list of people, each with what it bought and who referred it (−1: nobody). */
function network({ customers, referrers, amounts }: ReferralLedger, row: (i: number) => number) {
  if (!amounts.length) throw unavailable("noPurchasesByCustomer");
  const labels = [...customers.labels];
  const values = [...customers.values];
  const byLabel = new Map(labels.map((label, person) => [label, person]));
  const personOf = referrers.labels.map((label, i) => {
    let person = byLabel.get(label);
    if (person === undefined) {
      if (NOBODY.test(label)) return -1;
      byLabel.set(label, (person = labels.length));
      labels.push(label);
      values.push(referrers.values[i]);
    }
    return person;
  });
  const short = (person: number) => String(shownValue(labels[person]));
  const own = new Sums(labels.length);
  const parents = new Int32Array(labels.length).fill(-1);
  const saidAt = new Uint32Array(labels.length);
  amounts.forEach((amount, i) => {
    const person = customers.codes[i];
    own.add(person, amount);
    const parent = personOf[referrers.codes[i]] ?? -1;
    if (parent < 0) return;
    if (parents[person] < 0) saidAt[person] = i;
    else if (parents[person] !== parent)
      throw invalid("twoReferrers", {
        customer: short(person),
        referrer: short(parent),
        row: row(i),
        earlier: short(parents[person]),
        earlierRow: row(saidAt[person]),
      });
    parents[person] = parent;
  });
  return { labels, values, parents, own: own.all() };
}

/** Everyone after all they referred. Without a queue of its own, a chain would need a call for each of its links. */
function lastReferredFirst(parents: Int32Array, labels: readonly string[]): Uint32Array {
  const waitingFor = new Uint32Array(parents.length);
  for (const parent of parents) if (parent >= 0) waitingFor[parent]++;
  const order = new Uint32Array(parents.length);
  let ready = 0;
  waitingFor.forEach((children, person) => {
    if (children === 0) order[ready++] = person;
  });
  for (let done = 0; done < ready; done++) {
    const parent = parents[order[done]];
    if (parent >= 0 && --waitingFor[parent] === 0) order[ready++] = parent;
  }
  if (ready < order.length) throw circle(parents, labels, waitingFor);
  return order;
}

/** Longer circles are named in part. */
const MOST_LINKS = 5;

/** Whoever still waits is in a circle, since everyone has one referrer at most. */
function circle(parents: Int32Array, labels: readonly string[], waitingFor: Uint32Array) {
  const members = [waitingFor.findIndex((children) => children > 0)];
  while (parents[members[members.length - 1]] !== members[0])
    members.push(parents[members[members.length - 1]]);
  const short = (person: number) => String(shownValue(labels[person]));
  const links = members
    .slice(0, MOST_LINKS)
    .map((person) => [short(person), short(parents[person])] as const);
  return invalid("circle", { links, customers: members.length });
}

/** A customer's path and that of those it refers; index 0 is the first year of each one's own. */
export interface ReferralPath {
  /** What the customer itself spends, currency. */
  readonly ownSpend: Float64Array;
  /** What a referred customer spends, currency. */
  readonly referralSpend: Float64Array;
  /** How many customers one customer refers. */
  readonly referrals: Float64Array;
}

/** One calendar year, the first being the customer's own first; sales in currency. */
export interface ReferralYear {
  readonly year: number;
  /** Customers who joined in the year because they were referred, in all generations. */
  readonly joined: number;
  readonly own: number;
  readonly direct: number;
  readonly indirect: number;
  readonly total: number;
}

/**
 * Sales by year of one customer and of those it refers: a referred customer joins in the year of its referral, spends
 * `referralSpend` from then on and, up to the last generation, refers others as the first customer does.
 * Source: Kumar, Petersen & Leone (2010), J. Marketing 74(5).
 */
export function referralForecast(
  { ownSpend, referralSpend, referrals }: ReferralPath,
  generations: number,
  years: number,
): ReferralYear[] {
  const joined = new Float64Array(years);
  const direct = new Float64Array(years);
  const indirect = new Float64Array(years);
  let joining: Float64Array = joined.map((_, year) => (year === 0 ? 1 : 0));
  for (let generation = 1; generation <= generations; generation++) {
    joining = byYear(joining, referrals);
    const sales = generation === 1 ? direct : indirect;
    byYear(joining, referralSpend).forEach((amount, year) => (sales[year] += amount));
    joining.forEach((customers, year) => (joined[year] += customers));
  }
  return Array.from(joined, (customers, year) => {
    const own = ownSpend[year] ?? 0;
    const total = own + direct[year] + indirect[year];
    return {
      year: year + 1,
      joined: customers,
      own,
      direct: direct[year],
      indirect: indirect[year],
      total,
    };
  });
}

/** Σ over those who joined in each year of what one of them does in its own first, second, … year. */
function byYear(joining: Float64Array, path: Float64Array): Float64Array {
  return joining.map((_, year) => {
    let total = 0;
    for (let own = 0; own <= Math.min(year, path.length - 1); own++)
      total += joining[year - own] * path[own];
    return total;
  });
}
