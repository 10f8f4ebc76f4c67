/** What the model "forecast" says, in English. */
export const en = {
  title: "Forecast",
  summary:
    "Which customers are still active, what they will buy and be worth in the time to come, and how far that can be trusted.",
  questions: {
    horizon: "Horizon | How far to look ahead, in units of time: 52 weeks.",
    unit: "Unit of time | In which the horizon and all times are counted. | Weeks | Days | Months | Years",
    asOf: "As-of date | The last day that counts as known. Leave it empty to use the last purchase. With an earlier day, the purchases after it test the forecast.",
    model:
      "Model of buying | MBG/NBD suits most; BG/NBD lets nobody leave before buying again; Pareto/NBD at any time. | MBG/NBD | BG/NBD | Pareto/NBD",
    margin: "Margin on sales | What you earn of an amount. 100 % values customers by their sales.",
    discount: "Discount rate per year | What money a year later is worth less.",
  },
  sheets: {
    page: {
      sheet: "Forecast",
      title: "What customers will buy and be worth",
      subtitle:
        "Fitted to your purchases, customer by customer, and tested on a part of them that the model did not see.",
      sales: "Expected sales over the horizon",
      purchases: "Expected purchases",
      buying: "Customers expected to buy within the horizon",
      value: "Value of these customers, discounted",
      miss: "Expected against actual, hold-out | How far the purchases of the hold-out were foretold too high (+) or too low (−).",
      settings: "Settings | Setting | Value",
      horizon: "Horizon | - | Enter a whole number of units, at least 1.",
      unit: "Unit of time | week, day, month or year. The horizon counts in it. | Choose week, day, month or year.",
      asOf: "As-of date | Empty: the day of the last purchase. An earlier day leaves the purchases after it for the test, and the forecast begins there. | Enter a date, or leave the cell empty to use the last purchase.",
      model:
        "Model of buying | mbgnbd: customers can leave after each purchase. bgnbd: after each repeat purchase. pnbd (Pareto/NBD): at any time. | Choose mbgnbd, bgnbd or pnbd.",
      margin:
        "Margin on sales | 100 % values customers by their sales. Enter what you earn of them for a value in profit. | Enter a share of 0 % or more.",
      discount: "Discount rate per year | - | Enter a share of 0 % or more.",
      unitDays: "Days in a unit",
      discountPerUnit: "Discount rate per unit",
      knownUntil: "Forecast begins after",
      rests: "What it rests on | Item | Value",
      "rests.rowsRead": "Rows read",
      "rests.blankRows": "Skipped, a cell is blank",
      "rests.purchases": "Purchases, one a day",
      "rests.customers": "Customers",
      "rests.repeaters": "Bought again",
      "rests.firstDate": "First purchase",
      "rests.lastDate": "Last purchase",
      "rests.buying": "Model of buying",
      "rests.likelihood": "Log-likelihood",
      "rests.converged": "Fit converged",
      "rests.spending": "Model of spending",
      "rests.holdout": "Hold-out",
      "rests.expected": "Expected in it",
      "rests.made": "Made in it",
      "rests.miss": "Expected against made",
      "rests.meanMiss": "Mean error per customer",
      "rests.correlation": "Correlation over customers",
      top: "Customers of highest value | Customer | Purchases so far | Average amount | P(alive) | Expected purchases | Expected amount | Value | Place in the list",
      "top.place": "Where the customer stands in the list on the next sheet: row 1 is the first.",
      ahead: "Purchases and sales to come, cumulative | Until | Units ahead | Purchases | Sales",
      "ahead.sales":
        "From the fitted models, customer by customer (CV.BGNBD.EXPECTED or CV.PNBD.EXPECTED). The last row must agree with the key figures, which come from CV.FORECAST.",
      parameters: "Fitted models | Parameter | Estimate | Std. error",
      "parameters.error":
        "How far an estimate may be off by chance. An estimate below twice its error says little.",
      "chart.cumulative":
        "Repeat purchases, cumulative | Hold-out begins | Actual | Expected | x=Periods since the first purchase | y=Purchases",
      "chart.incremental":
        "Repeat purchases per period | Hold-out begins | Actual | Expected | x=Periods since the first purchase | y=Purchases",
      "chart.conditional":
        "Hold-out purchases per customer, by earlier ones | Actual | Expected | x=Repeat purchases before the hold-out",
      "chart.alive":
        "Customers by probability of being active | Bought again | Bought once | y=Customers",
    },
    list: {
      sheet: "Forecast customers",
      title: "Forecast, customer by customer",
      subtitle:
        "Frequency counts repeat purchases, one a day. Recency runs from the first purchase to the last, age to the as-of date, in the unit set.",
      list: "- | Customer | Frequency | Recency | Age | Average repeat amount | P(alive) | Chance of buying | Expected purchases | Low | High | Next purchase | Expected amount | Value",
      "list.customer": "One formula, CV.FORECAST, fills this table.",
    },
    plots: {
      sheet: "Forecast charts",
      title: "Data behind the charts",
      subtitle:
        "Expected by a model that did not see the hold-out, beside what came about. Everything is calculated from your purchases.",
      periods:
        "Repeat purchases, period by period | Period | Until | Expected | Actual | Cumulative expected | Cumulative actual | Held out",
      "periods.period": "One formula, CV.FORECAST.TRACK, fills these columns.",
      groups:
        "By repeat purchases before the hold-out | Repeat purchases | Customers | Customers expected | Purchases expected, each | Purchases made, each",
      "groups.before":
        "One formula, CV.FORECAST.CHECK, fills these columns. The last row stands for 7 or more.",
      labels: "- | Labels",
      bins: "Customers by P(alive) | P(alive) | From | To | Bought once | Bought again",
      "bins.once":
        "By the BG/NBD model, if chosen, nobody leaves before the first repeat purchase, so those who bought once count as active.",
      counts: "Periods and points",
      "counts.periods": "Periods",
      "counts.known": "Known to the model",
      "counts.step": "Periods in a point",
      drawn:
        "As drawn | Period | Expected | Actual | Cumulative expected | Cumulative actual | Hold-out begins | Hold-out begins",
      "drawn.period":
        "What the charts draw: the periods, or several in a point where there are too many. #N/A is not drawn.",
      "chart.customers":
        "Customers by repeat purchases before the hold-out | Actual | Expected | x=Repeat purchases before the hold-out | y=Customers",
    },
    audit: {
      sheet: "Forecast audit",
      title: "Audit of the forecast",
      subtitle:
        "Every row read, every assumption, every estimate with its error, and the test on purchases the model did not see.",
      audit: "- | Item | Value | Standard error | Note",
      "audit.item":
        "One formula, CV.FORECAST.AUDIT, fills this table, in English in every language.",
    },
  },
  preview: "Repeat purchases, cumulative | Actual | Expected",
  about: [
    "Question | What will the customers we have today buy, and what is that worth?",
    "Data | Customers {customers}, dates {dates}, amounts {amounts}",
    "When made | {read}",
    "Buying | MBG/NBD, BG/NBD or Pareto/NBD: everybody buys at random at a rate of their own and stays away for good at some time; both differ between customers.",
    "Spending | Gamma-Gamma: amounts vary around each customer's own average. Few purchases are trusted less: the average moves towards that of all.",
    "Hold-out | The charts and the test come from a fit that did not see the last part: the time after the as-of date or, without one, a part as long as the horizon, at most half.",
    "Value | Margin × expected amount × expected purchases, discounted per unit of time, within the horizon. Costs other than the margin are not in it.",
    "Limits | Customers yet to come are not counted. Prices, seasons and campaigns are taken to go on as before.",
    "Sources | Fader, Hardie & Lee (2005), “Counting your customers” the easy way, Marketing Science 24(2), figures 2 to 5; RFM and CLV, Journal of Marketing Research 42(4).",
    "To change it | Overwrite the settings here; new purchases count when they stand inside the ranges above.",
  ],
};

export type Texts = typeof en;
