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

export const YEARS = 5;

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
}
