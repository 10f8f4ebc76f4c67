/** The sheet of case histories: what earlier customers gained, and which of them are most like the prospect. */
import { moneyFormats } from "../currency";
import { parts } from "../sheet/texts";
import { COUNT, atLeast, beside, entry, listed, number, sheet, table } from "../sheet/words";
import { wordEntry } from "../sheet/words";
import { CASES, INDUSTRIES } from "./example";
import type { ValueCase } from "./page";

/** With empty rows for the seller's own. */
const CASE_ROWS = 20;
const INDUSTRY_ROWS = 12;
const LIST = ["case-histories", "Case_histories"] as const;

/** Further than any difference in size: other industries come after all of the prospect's own. */
const OTHER_INDUSTRY = 1000;

const nearer = "([distance]<[@distance])*ISNUMBER([distance])";
const equalSoFar = "([#so-far distance]=[@distance])*ISNUMBER([#so-far distance])";

export function casesSheet({ inputs, say }: ValueCase) {
  const records = CASES.map(({ id, industry, ...figures }) => {
    const [customer, before, words] = parts(say.stories[id]);
    return { customer, before, words, industry: say.industries[industry], ...figures };
  });
  const industries = INDUSTRIES.map((industry) => say.industries[industry]);
  return sheet("cases", {
    tab: 1,
    widths: [170, 120, 130, 564, 72, 104, 84, 84, 64, 24, 150],
    freeze: { above: "cases" },
    sections: [
      beside([
        table("cases", { rows: CASE_ROWS, tall: true, records, listObject: LIST }, [
          wordEntry("customer"),
          wordEntry("industry", { rule: listed("industries[name]") }),
          wordEntry("before"),
          wordEntry("words"),
          entry("agents", { format: COUNT, rule: atLeast(1) }),
          entry("gain", { format: moneyFormats(inputs.currency).amount }),
          entry("payback", { format: "0.0", rule: atLeast(0) }),
          // the same industry first, then the nearest in size: twice as large is as far as half as large
          number(
            "distance",
            "0.00",
            `IF(OR([@customer]="",[@agents]=""),"",IF({{agents}}=0,0,ABS(LN([@agents]/{{agents}})))+IF([@industry]={{industry}},0,${OTHER_INDUSTRY}))`,
          ),
          number(
            "rank",
            undefined,
            `IF([@distance]="","",SUMPRODUCT(${nearer})+SUMPRODUCT(${equalSoFar}))`,
            { name: ["case-ranks", "Case_ranks"] },
          ),
        ]),
        table("industries", INDUSTRY_ROWS, [
          wordEntry("name", industries, { headingStyle: "heading" }),
        ]),
      ]),
    ],
  });
}
