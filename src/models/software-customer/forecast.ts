/** A forecast from a typical customer's path: what it spends, whom it refers, and what those spend in turn. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { PERCENT, anyNumber, atLeast, beside, chart, charts, entry, figure } from "../sheet/words";
import { figures, input, number, ok, remark, settings, sheet, table, whole } from "../sheet/words";
import { typicalPath } from "./example";
import type { SoftwareCustomer } from "./page";

const TENTHS = "#,##0.0";
const MOST_GENERATIONS = 10;

const PROFIT = "[@total]-costs[@cost]-[@joined]*{{referral-cost}}";
const cvForecast = (years: number) =>
  "CV.REFERRAL.FORECAST({{own-path}},{{referred-path}},{{referrals-path}}," +
  `{{generations}},${years},FALSE)`;
const sum = { total: ok("outcome", "SUM([])") };

export function forecastSheet({ inputs: { years, currency } }: SoftwareCustomer) {
  const { amount } = moneyFormats(currency);
  const money = { format: amount, rule: anyNumber };
  return sheet("forecast", {
    tab: 4,
    widths: [150, 92, 92, 92, 16, 48, 64, ...Array<number>(7).fill(94)],
    sections: [
      beside([
        figures({ columns: 2 }, [
          figure("profit", "outcome[#total profit]", amount),
          figure("sales", "outcome[#total total]", amount),
          figure(
            "referredShare",
            "IF(outcome[#total total]=0,0,1-outcome[#total own]/outcome[#total total])",
            PERCENT,
          ),
          figure("won", "outcome[#total joined]", TENTHS),
        ]),
        charts([[salesChart, profitChart]]),
      ]),
      settings({ labelSpan: 3, space: 2 }, [
        input(
          "generations",
          "Referring_generations",
          ...([1, whole(1, MOST_GENERATIONS), "0"] as const),
        ),
        input("referralCost", "Cost_per_referral", 0, atLeast(0), amount),
      ]),
      beside([
        // the studio's path and that of the first it referred, to be replaced by the user's own
        table("path", { rows: years, tall: true, records: typicalPath(years) }, [
          number("year", undefined, { cells: counting(years) }),
          entry("own", { ...money, name: ["own-path", "Path_own_spend"] }),
          entry("referred", { ...money, name: ["referred-path", "Path_referred_spend"] }),
          entry("referrals", {
            ...{ format: TENTHS, name: ["referrals-path", "Path_referrals"], rule: atLeast(0) },
          }),
        ]),
        // one formula spills over the first columns; ledger, profit and cumulative profit stand beside it
        table(
          "outcome",
          {
            rows: years,
            tall: true,
            spill: cvForecast(years),
          },
          [
            number("year", undefined),
            number("joined", TENTHS, sum),
            number("own", amount, sum),
            number("direct", amount, sum),
            number("indirect", amount, sum),
            number("total", amount, sum),
            number("inLedger", amount, "SUMIFS({{amounts}},{{years}},path[@year])", {
              total: "sum",
            }),
            number("profit", amount, ok("outcome", PROFIT), sum),
            number("cumulative", amount, ok("outcome", "SUM([#so-far profit])")),
          ],
        ),
      ]),
      remark("reading"),
    ],
  });
}

const salesChart = chart("sales", "stacked column", [456, 240], {
  of: "outcome",
  by: "path[year]",
  series: ["own", "direct", "indirect"],
});

const profitChart = chart("profit", "combination", [386, 240], {
  of: "outcome",
  by: "path[year]",
  series: ["joined 3", "cumulative 0 line right"],
});
