/** The software customer's page: key figures, charts, assumptions, the years and how the lifetime value is made. */
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { waterfallChart } from "../sheet/waterfall";
import { COUNT, PERCENT, about, atLeast, beside, chart, charts, count } from "../sheet/words";
import { entry, figure, figures, input, label, listed, number, ok, row } from "../sheet/words";
import { type Says, settings, sheet, table, totalRow, wordEntry } from "../sheet/words";
import { type Inputs, PRICES, PRODUCTS, costsOf } from "./example";
import { IDEAS } from "./steps";
import type { Texts } from "./texts/en";

export type SoftwareCustomer = Making<Inputs, undefined, Texts>;

/** The example's products and six of the user's own. */
const PRICE_ROWS = PRODUCTS.length + 6;

/** The first year whose cumulative profit is not negative; a dash where there is none. */
export const breakEven = (years: string, cumulative: string): string =>
  `IF(COUNTIF(${cumulative},">=0")=0,"–",MINIFS(${years},${cumulative},">=0"))`;

const SCHEDULE =
  "CV.LIFETIME.SCHEDULE({{years}},{{customers}},{{counted}},{{costs}},{{customer}},FALSE)";
const sum = { total: ok("schedule", "SUM([])") };

export function pageSheet({ inputs, say }: SoftwareCustomer) {
  const { amount, price } = moneyFormats(inputs.currency);
  const { years, customer } = inputs;
  const prices = PRODUCTS.map((id) => ({ name: say.products[id], price: PRICES[id] }));
  return sheet("page", {
    tab: 0,
    widths: [190, 112, 24, 72, 112, 112, 112, 106, 128, 106],
    sections: [
      beside([
        figures({ space: 1 }, [
          figure("lifetimeValue", "{{lifetime-value}}", amount, {
            says: inOtherCase("value", amount),
          }),
          figure("profit", "schedule[#total profit]", amount, { says: OF_SALES }),
          figure(
            "referredShare",
            "IF(schedule[#total total]=0,0,schedule[#total referred]/schedule[#total total])",
            PERCENT,
            { says: REFERRED },
          ),
          figure(
            "breakEven",
            ok("schedule", breakEven("schedule[year]", "schedule[cumulative]")),
            say.yearFormat,
            { says: inOtherCase("breakEven", "0") },
          ),
          figure("multiple", "IF({{first-sale}}=0,0,{{lifetime-value}}/{{first-sale}})", '0.0"×"', {
            says: inOtherCase("multiple", "0.0"),
          }),
        ]),
        charts([[stepsChart(amount), salesChart]]),
      ]),
      beside([
        [
          settings([
            input("customer", "Customer_name", customer, listed("ledger[customer]")),
            input("referralsCounted", "Referrals_counted", say.yes, listed("comparison[case]")),
          ]),
          table("prices", { rows: PRICE_ROWS, space: 2, records: prices }, [
            wordEntry("name", { name: ["products", "Product_names"] }),
            entry("price", {
              ...{ format: amount, rule: atLeast(0), name: ["prices", "Product_prices"] },
            }),
          ]),
        ],
        [
          table(
            "schedule",
            {
              rows: years,
              spill: SCHEDULE,
            },
            [
              count("year"),
              number("own", amount, sum),
              number("referred", amount, sum),
              number("total", amount, sum),
              number("cost", amount, sum),
              number("profit", amount, sum),
              number("cumulative", amount),
            ],
          ),
          beside([
            // the cost of each year is an input; without referrals the customer itself is the only one
            table("costs", { rows: years }, [
              number("year", undefined, { cells: costsOf(inputs).map((_, i) => i + 1) }),
              entry("cost", costsOf(inputs), { format: amount, rule: atLeast(0) }),
              count(
                "customers",
                'IF({{referrals-counted}}={{not-counted}},COUNTIFS({{joined}},"<="&[@year],{{customers}},"="&{{customer}}),COUNTIF({{joined}},"<="&[@year]))',
              ),
              number("perCustomer", amount, "IF([@customers]=0,0,[@cost]/[@customers])"),
            ]),
            // the lifetime value from its four terms, and how many first sales that is; the average is shown to the cent
            table("lifetime", {
              plain: true,
              columns: [label("term"), number("value", amount)],
              rows: [
                row(
                  "transactions",
                  'SUMPRODUCT(EXACT({{customers}},{{customer}})*({{amounts}}<>""))',
                  {
                    format: COUNT,
                  },
                ),
                row("average", "IF([#transactions]=0,0,schedule[#total own]/[#transactions])", {
                  format: price,
                }),
                row("cost", "schedule[#total cost]"),
                row("referral", "schedule[#total referred]"),
                totalRow(
                  "lifetimeValue",
                  "CV.LIFETIME([#transactions],[#average],[#cost],[#referral])",
                  {
                    name: ["lifetime-value", "Lifetime_value"],
                  },
                ),
                row("firstSale", "INDEX({{amounts}},MATCH({{customer}},{{customers}},0))", {
                  ...{ labelStyle: "result", name: ["first-sale", "First_sale"] },
                }),
              ],
            }),
          ]),
        ],
      ]),
      about(say.about),
    ],
  });
}

const IS_COUNTED = "{{referrals-counted}}<>{{not-counted}}";
/** What the figure is with the switch the other way: without referrals first, then with them. */
const inOtherCase = (column: string, format: string): Says => {
  const [counted, without] = [1, 2].map((row) => `comparison[#${row} ${column}]`);
  const isKnown = (cell: string, place: number) => `IF(ISNUMBER(${cell}),${place},NA())`;
  return {
    values: { without: [without, format], counted: [counted, format] },
    pick: `IF(${IS_COUNTED},${isKnown(without, 1)},${isKnown(counted, 2)})`,
  };
};
const OF_SALES: Says = {
  values: { share: ["schedule[#total profit]/schedule[#total total]", PERCENT] },
};
/** Those with a purchase, less the customer itself. */
const REFERRED: Says = {
  values: { customers: ["COUNT({{joined}})-1", COUNT] },
  pick: `IF(${IS_COUNTED},1,NA())`,
};

/** From the cost of winning the customer to what it leaves. */
const stepsChart = (amount: string) =>
  waterfallChart("steps", IDEAS, [400, 264], {
    values: {
      own: ["schedule[#total own]", amount],
      referred: ["schedule[#total referred]", amount],
      cost: ["schedule[#total cost]", amount],
      profit: ["ABS(schedule[#total profit])", amount],
    },
    pick: "IF(schedule[#total profit]<0,2,1)",
  });

const salesChart = chart("sales", "stacked column", [336, 264], {
  of: "schedule",
  by: "year",
  series: ["own own", "referred referred"],
  says: {
    values: { year: ["MINIFS(race[year],race[ahead],1)", "0"] },
    pick: "IF(SUM(race[ahead])=0,2,1)",
  },
});
