/** Where RFM's settings stand, and the formulas that read them. */
import type { NamePlan } from "../plan";
import { purchaseArguments } from "../purchases";
import type { Inputs } from "./questions";

export const NAMES: readonly NamePlan[] = [
  { id: "as-of", name: "RFM_as_of", sheet: "page", range: "B15" },
  { id: "bins", name: "RFM_steps", sheet: "page", range: "B16" },
  { id: "monetary", name: "RFM_monetary", sheet: "page", range: "B17" },
  { id: "horizon", name: "RFM_weeks_ahead", sheet: "page", range: "B18" },
  { id: "margin", name: "RFM_margin", sheet: "page", range: "B19" },
  { id: "yearly-discount", name: "RFM_discount_yearly", sheet: "page", range: "B20" },
];

/** A function of the family over the user's ranges, with the page's settings and without a heading row. */
export const cvRfm = (name: "CV.RFM" | "CV.RFM.SUMMARY", ranges: Inputs): string =>
  `=${name}(${purchaseArguments(ranges)},{{as-of}},{{bins}},{{monetary}},FALSE)`;

/** The summary spills over A46:J55; its first cell tells whether it could be computed. */
export const SUMMARY = "$A$46";

/** The groups' value spills over B25:H27, with the page's settings; weeks have 7 of a year's 365.25 days. */
export const LOYALTY_VALUE = "$B$25";

export const cvLoyalty = (ranges: Inputs): string =>
  `=CV.RFM.LOYALTY(${purchaseArguments(ranges)},{{horizon}},{{as-of}},{{bins}},{{monetary}},"week",` +
  '(1+{{yearly-discount}})^(7/365.25)-1,{{margin}},"pnbd",FALSE)';
