/** Where the portfolio's settings and lists stand, and the columns of its list of customers. */
import type { NamePlan } from "../plan";

export const SETTINGS = 19;
export const TIERS = 25;
export const ALLOCATION = 32;
export const STRATEGIES = 39;
export const BEST = 47;
/** How many of the best customers the page shows. */
export const BEST_CUSTOMERS = 10;
export const ABOUT = BEST + BEST_CUSTOMERS + 1;

const named = (id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet: "page",
  range,
});

/** The three tiers, as they stand in the settings. */
export const NAMES: readonly NamePlan[] = [
  named("tier-names", "Tier_names", `A${SETTINGS}:A${SETTINGS + 2}`),
  named("tier-cutoffs", "Tier_cutoffs", `B${SETTINGS}:B${SETTINGS + 1}`),
  named("tier-weights", "Tier_weights", `C${SETTINGS}:C${SETTINGS + 2}`),
  named("budget", "Service_budget", `I${SETTINGS}`),
  named("high-share", "High_value_share", `I${SETTINGS + 1}`),
  named("weighted", "Weighted_customers", `C${ALLOCATION}:C${ALLOCATION + 2}`),
  named("per-customer", "Budget_per_customer", `F${ALLOCATION}:F${ALLOCATION + 2}`),
];

/** The list's header row; its customers start below. */
export const HEADER = 4;
const COLUMNS = {
  ...{ number: "A", customer: "B", realised: "C", potential: "D", influence: "E", total: "F" },
  ...{ realisedGrade: "G", potentialGrade: "H", influenceGrade: "I", strategy: "J", tier: "K" },
} as const;

/** Columns of the list, as formulas of either sheet name them, for as many customers as there are rows. */
export const listColumns = (rows: number): Record<keyof typeof COLUMNS, string> =>
  Object.fromEntries(
    Object.entries(COLUMNS).map(([name, letter]) => [
      name,
      `{{list}}!$${letter}$${HEADER + 1}:$${letter}$${HEADER + rows}`,
    ]),
  ) as Record<keyof typeof COLUMNS, string>;

/** The strategies' first cell tells whether they could be computed. */
export const ANCHOR = `{{list}}!$F$${HEADER + 1}`;

/** The 80/20 curve in steps of five per cent, beside the list. */
export const CURVE_STEPS = 20;
export const curveCells = (letter: "N" | "O" | "P"): string =>
  `${letter}${HEADER + 1}:${letter}${HEADER + 1 + CURVE_STEPS}`;
