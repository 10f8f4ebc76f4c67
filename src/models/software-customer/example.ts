/**
 * The five-year software customer: a design studio buys layout software, comes back for more and refers four designers
 * who follow its path. The source's amounts are lost; these are illustrative.
 */

/** Price list, in the order of the products' first purchase or close to it. */
export const PRICES = {
  layout: 495,
  layoutUpgrade: 149,
  drawing: 395,
  presentation: 295,
  image: 595,
  clipArt: 99,
  drawingUpgrade: 129,
  suite: 899,
  clipArtTwo: 119,
} as const;

export type Product = keyof typeof PRICES;
export const PRODUCTS = Object.keys(PRICES) as Product[];

/** How a purchase came about. A referral is the first purchase of a referred customer. */
export const KINDS = ["first", "up-sell", "cross-sell", "referral"] as const;
export type Kind = (typeof KINDS)[number];

/** The cost of winning the customer, in year 1, and of serving the account in every later year. */
export const ACQUISITION_COST = 600;
export const COST_TO_SERVE = 60;

/** The example's own years; a model may cover fewer or more. */
export const YEARS = 5;
export const FEWEST_YEARS = 3;
export const MOST_YEARS = 10;

/** Customer 0 is the studio, 1 to 4 are the designers it referred. */
export interface Purchase {
  readonly year: number;
  readonly customer: number;
  readonly kind: Kind;
  readonly product: Product;
}

export const REFERRED_CUSTOMERS = [1, 2, 3, 4] as const;

export const PURCHASES: readonly Purchase[] = (
  [
    [1, 0, "first", "layout"],
    [2, 0, "up-sell", "layoutUpgrade"],
    [2, 0, "cross-sell", "drawing"],
    [2, 0, "cross-sell", "presentation"],
    [2, 1, "referral", "layout"],
    [3, 0, "cross-sell", "image"],
    [3, 0, "cross-sell", "clipArt"],
    [3, 1, "cross-sell", "drawing"],
    [3, 1, "up-sell", "layoutUpgrade"],
    [3, 2, "referral", "layout"],
    [4, 0, "up-sell", "layoutUpgrade"],
    [4, 0, "up-sell", "drawingUpgrade"],
    [4, 1, "cross-sell", "image"],
    [4, 1, "cross-sell", "clipArt"],
    [4, 2, "cross-sell", "drawing"],
    [4, 2, "up-sell", "layoutUpgrade"],
    [4, 3, "referral", "layout"],
    [4, 4, "referral", "layout"],
    [5, 0, "up-sell", "suite"],
    [5, 0, "cross-sell", "clipArtTwo"],
    [5, 1, "up-sell", "layoutUpgrade"],
    [5, 1, "up-sell", "drawingUpgrade"],
    [5, 2, "cross-sell", "image"],
    [5, 2, "cross-sell", "clipArt"],
    [5, 3, "cross-sell", "drawing"],
    [5, 3, "up-sell", "layoutUpgrade"],
    [5, 4, "cross-sell", "drawing"],
    [5, 4, "up-sell", "layoutUpgrade"],
  ] as const
).map(([year, customer, kind, product]) => ({ year, customer, kind, product }));

/** What the wizard asks: the rest of the example is changed on the sheets. Amounts in currency. */
export interface Inputs {
  readonly customer: string;
  readonly acquisitionCost: number;
  readonly costToServe: number;
  readonly years: number;
  readonly currency: string;
}

/** The example's purchases, as far as the years go. */
export const purchasesIn = (years: number): readonly Purchase[] =>
  PURCHASES.filter(({ year }) => year <= years);

/** The cost of each year: winning the customer in the first, serving it in all others. */
export const costsOf = ({ years, acquisitionCost, costToServe }: Inputs): number[] =>
  Array.from({ length: years }, (_, i) => (i === 0 ? acquisitionCost : costToServe));

/** What the studio spends in each year, and how many it refers; what the first it referred spends from its own year 1 on. */
export function typicalPath(years: number) {
  const path = Array.from({ length: years }, () => ({ own: 0, referred: 0, referrals: 0 }));
  const [firstReferred] = REFERRED_CUSTOMERS;
  const joined = PURCHASES.find(({ customer }) => customer === firstReferred)!.year;
  for (const { year, customer, kind, product } of purchasesIn(years)) {
    if (customer === 0) path[year - 1].own += PRICES[product];
    if (customer === firstReferred) path[year - joined].referred += PRICES[product];
    if (kind === "referral") path[year - 1].referrals++;
  }
  return path;
}
