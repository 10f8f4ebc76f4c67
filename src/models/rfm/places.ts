/** Where RFM's settings stand, and the formulas that read them. */
import type { NamePlan } from "../plan";
import { purchaseArguments } from "../purchases";
import type { Inputs } from "./questions";

export const NAMES: readonly NamePlan[] = [
  { id: "as-of", name: "RFM_as_of", sheet: "page", range: "B15" },
  { id: "bins", name: "RFM_steps", sheet: "page", range: "B16" },
  { id: "monetary", name: "RFM_monetary", sheet: "page", range: "B17" },
];

/** A function of the family over the user's ranges, with the page's settings and without a heading row. */
export const cvRfm = (name: "CV.RFM" | "CV.RFM.SUMMARY", ranges: Inputs): string =>
  `=${name}(${purchaseArguments(ranges)},{{as-of}},{{bins}},{{monetary}},FALSE)`;

/** The summary spills over A36:J45; its first cell tells whether it could be computed. */
export const SUMMARY = "$A$36";
