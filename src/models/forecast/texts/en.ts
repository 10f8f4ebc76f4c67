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
      "trust.rule": "How far to trust this",
      buying: "Customers expected to buy",
      purchases: "Expected purchases",
      sales: "Expected sales",
      value: "Value of these customers, discounted",
      miss: "Hold-out: expected against made | How far the purchases of the hold-out were foretold too high (+) or too low (−).",
      bounds: "Between which bounds | Within the horizon | Figure",
      "bounds.buyers":
        "Customers who buy | Meant to hold in four cases of five, chance and the error of the parameters together; on simulated customers the range of purchases held in 76 to 80 of 100. The audit has chance alone.",
      "bounds.purchases": "Purchases",
      "bounds.once": "Expected of one-time buyers",
      "bounds.repeaters": "Expected of those who came back",
      "bounds.within":
        "Hold-out: in their range | Customers whose purchases in the hold-out lay in the range foretold for them; 80 % or more is as it should be.",
      settings: "Settings | Setting | Value",
      horizon: "Horizon | - | Enter a whole number of units, at least 1.",
      unit: "Unit of time | week, day, month or year. The horizon counts in it. | Choose week, day, month or year.",
      asOf: "As-of date | Empty: the day of the last purchase. An earlier day leaves the purchases after it for the test, and the forecast begins there. | Enter a date, or leave the cell empty to use the last purchase.",
      model:
        "Model of buying | mbgnbd: customers can leave after each purchase. bgnbd: after each repeat purchase. pnbd (Pareto/NBD): at any time. | Choose mbgnbd, bgnbd or pnbd.",
      margin:
        "Margin on sales | 100 % values customers by their sales. Enter what you earn of them for a value in profit. | Enter a share from 0 % to 100 %.",
      discount: "Discount rate per year | - | Enter a share from 0 % to 100 %.",
      knownUntil: "Forecast begins after",
      one: "One customer | Figure | Value",
      "one.customer":
        "Customer | Choose another one from the list, or type it. | Choose a customer of the list on the sheet behind.",
      "one.soFar": "Purchases so far",
      "one.last": "Last purchase",
      "one.alive": "Still active, P(alive)",
      "one.chance": "Chance of buying",
      "one.purchases": "Expected purchases",
      "one.between": "In four cases of five",
      "one.next": "Next purchase by | The day by which it is as likely as not; – if never.",
      heat: "Chance of buying within the horizon",
      "heat.often":
        "Of a customer as old as your oldest: repeat purchases downwards, time since the last one to the right. Who never came back is as old as that purchase.",
      top: "Customers of highest value | Customer | Purchases so far | Average amount | Chance of buying | Expected purchases | Expected amount | Value | Row",
      "top.place": "Where the customer stands in the list of customers: row 1 is the first.",
      ahead: "To come, cumulative | Until | Purchases | Sales",
      "ahead.sales":
        "From the fitted models, customer by customer (CV.MBGNBD.EXPECTED and the like). The last row must agree with the key figures, which come from CV.FORECAST.",
      "chart.cumulative":
        "Repeat purchases so far | From | Range, four in five | Hold-out begins | Actual | Expected | x=Weeks since the first purchase | y=Purchases",
      "chart.cumulative.says":
        "Cumulative since the first day; range: four cases of five | Hold-out: {made} made, {expected} expected",
      "chart.alive":
        "Customers by probability of being active | Bought again | Bought once | y=Customers",
      "chart.alive.says":
        "Customers by the probability of still being active | Probably active: {active} of {all} ({share})",
      "chart.path":
        "The customer chosen: P(alive) over time | Purchases | Forecast begins | P(alive) | y=P(alive)",
      "chart.path.says":
        "P(alive) by what was known at each time; short lines: its purchases; from the long line on: if none follows | Customer {customer}: {now} at the start, below one half from {half} if no purchase follows | Customer {customer}: {now} at the start, below one half since {half} | Customer {customer}: {now} at the start, still {last} at the end if no purchase follows",
    },
    models: {
      sheet: "Forecast models",
      title: "What the forecast rests on",
      subtitle:
        "Rows read, the three models of buying side by side, and the estimates of the one used, with their errors.",
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
      "rests.between": "Range of all purchases",
      "rests.within": "Customers within their range",
      "rests.correlation": "Correlation over customers",
      parameters: "Fitted models | Parameter | Estimate | Std. error",
      "parameters.error":
        "How far an estimate may be off by chance. An estimate below twice its error says little.",
      compared:
        "Models of buying side by side | Model | Log-likelihood | AIC | Hold-out error | Used | Limit",
      "compared.aic":
        "Misfit plus a price for each parameter: the smaller, the better. Differences below 2 say nothing.",
      "compared.miss": "Purchases expected in the hold-out against those made, by each model.",
      "compared.limit": "Where the likelihood only rises towards a limit, that is the answer.",
      "chart.incremental":
        "Repeat purchases per period | Hold-out begins | Actual | Expected | x=Weeks since the first purchase | y=Purchases per week",
      "chart.incremental.says":
        "Each period by itself; the line: the hold-out begins | Single periods of the hold-out: {off} off on average",
      "chart.conditional":
        "Hold-out purchases per customer | Actual | Expected | x=Repeat purchases before the hold-out | y=Purchases",
      "chart.conditional.says":
        "Purchases in the hold-out, by repeats before it | Most repeats: {made} made each, {expected} expected",
      "chart.customers":
        "Customers by repeat purchases before the hold-out | Actual | Expected | x=Repeat purchases before the hold-out | y=Customers",
      "units.days": "Days in a unit",
      "units.discount": "Discount rate per unit",
    },
    list: {
      sheet: "Forecast customers",
      title: "Forecast, customer by customer",
      subtitle:
        "Frequency counts repeat purchases, one a day. Recency runs from the first purchase to the last, age to the as-of date, in the unit set.",
      list: "- | Customer | Frequency | Recency | Age | Average amount | P(alive) | Chance of buying | Expected purchases | Low | High | Next purchase | Expected amount | Value",
      "list.customer": "One formula, CV.FORECAST, fills this table.",
    },
    plots: {
      sheet: "Forecast charts",
      title: "Data behind the charts",
      subtitle:
        "Expected by a model that did not see the hold-out, beside what came about. Everything is calculated from your purchases.",
      periods:
        "Repeat purchases, period by period | Period | Until | Expected | Actual | Cumulative expected | Cumulative actual | Held out | Low | High",
      "periods.period": "One formula, CV.FORECAST.TRACK, fills these columns.",
      groups:
        "By repeat purchases before the hold-out | Repeat purchases | Customers | Customers expected | Expected, each | Made, each",
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
      "axes.since": "Since the first purchase",
      "axes.one": "In a point: one",
      "axes.many": "In a point: several",
      "axes.ago": "Chances: how long ago",
      "axes.x": "Below, over time",
      "axes.y": "At the side, per period",
      "axes.corner": "Above the chances",
      "follow.place": "Row of the customer chosen",
      "follow.rows": "Its rows among the purchases",
      "follow.above": "Rows above the purchases",
      "follow.until": "The last day known",
      "follow.joined": "Its first purchase",
      "follow.bought": "Its last purchase",
      "follow.end": "The end of the horizon",
      "follow.half": "More likely gone from",
      path: "P(alive) of the customer chosen | Day | Frequency | Recency | Age | P(alive) | Purchases | Forecast begins",
      "path.frequency":
        "What was known of it at each day, read from its rows by CV.FORECAST.SUMMARY; from its last purchase on, from the list.",
      "path.alive":
        "By the parameters of today and what was known at each day; to come, as it will be if no purchase follows.",
      own: "Rows of the customer chosen | Place | Customer | Date | Amount",
      "own.place":
        "Which rows of your purchases are this customer's, counted from the first of the range.",
      drawn:
        "As drawn | Period | Expected | Actual | Cumulative expected | Cumulative actual | Hold-out begins | Hold-out begins | Range from | Range, width",
      "drawn.period":
        "What the charts draw: the periods, or several in a point where there are too many. #N/A is not drawn.",
    },
    audit: {
      sheet: "Forecast audit",
      title: "Audit of the forecast",
      subtitle:
        "Every row read, every assumption, every estimate with its error, and the test on purchases the model did not see.",
      audit: "- | Item | Value | Standard error | Note",
      "audit.item": "One formula, CV.FORECAST.AUDIT, fills this table.",
    },
  },
  axes: {
    since:
      "Days since the first purchase | Weeks since the first purchase | Months since the first purchase | Years since the first purchase",
    per: "Purchases per day | Purchases per week | Purchases per month | Purchases per year",
    perMany:
      "Purchases per {n} days | Purchases per {n} weeks | Purchases per {n} months | Purchases per {n} years",
    ago: "Repeats ↓ days ago → | Repeats ↓ weeks ago → | Repeats ↓ months ago → | Repeats ↓ years ago →",
  },
  limit: "At a limit: {limits}.",
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
