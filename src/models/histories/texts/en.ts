/** What the model "histories" says, in English. */
export const en = {
  title: "Customer base from histories",
  summary:
    "What customers of a warehouse or of a very large file will buy and are worth, from how many of them have each purchase history.",
  questions: {
    frequency: "Frequency | Days of purchase after the first, one row per history.",
    recency: "Recency | Days from the first purchase to the last.",
    age: "Age | Days from the first purchase to the as-of date.",
    customers: "Customers | How many have this history.",
    spenders: "Spenders | How many of them have a positive average of repeat purchases.",
    amounts: "Sum of averages | The averages of these, added up.",
    revenue: "Revenue so far | All that these customers have paid, less returns.",
    later:
      "Purchases held out | Days of purchase after the as-of date, if some were kept for a test.",
    squares: "Sum of squared averages | The squares of these averages, added up; ranges need it.",
    spendFrequency: "Spending: frequency | A list of its own: repeat purchases.",
    spendAmount: "Spending: average | An average amount of repeat purchases.",
    spendCustomers: "Spending: customers | How many customers it stands for; need not be whole.",
    asOf: "As-of date | The last day that is known.",
    holdout: "Days held out | How many days after the as-of date the purchases held out cover.",
    horizon: "Horizon in days | How far to look ahead.",
    model:
      "Model of buying | MBG/NBD suits most; BG/NBD lets nobody leave before buying again; Pareto/NBD at any time. | MBG/NBD | BG/NBD | Pareto/NBD",
    margin: "Margin on sales | What you earn of an amount. 100 % values customers by their sales.",
    discount:
      "Discount rate per year | What money a year later is worth less, at least 0.4 % since purchases are valued without end.",
  },
  noAsOf: "As-of date: enter the last day that is known.",
  unreadable: "The histories cannot be used: {reason}",
  read: "{customers} customers with {histories} different histories, as of {asOf}",
  data: {
    sheet: "Histories",
    histories:
      "Frequency | Recency | Age | Customers | Spenders | Sum of averages | Revenue so far | Purchases held out | Sum of squares",
    spending: "Spending: frequency | Spending: average | Spending: customers",
    about: "About these data",
    notes: [
      "Each row stands for all customers with one history: repeat days of purchase, and days from the first to the last purchase and to the as-of date.",
      "Averages of repeat purchases stand beside it, each with the number of customers it stands for.",
      "No single customer is in these data.",
    ],
    sample: [
      "Sample data: every fifth customer of CDNOW's sample, 471 in all, 1997-01-01 to 1998-06-30.",
    ],
  },
  sheets: {
    page: {
      sheet: "Base from histories",
      title: "What the customer base will buy and is worth",
      subtitle:
        "From how many customers have each purchase history. The fits are those of all customers, one by one.",
      customers: "Customers",
      active: "Of these still active",
      "active.says": "{share} of customers",
      buying: "Expected to buy within the horizon",
      "buying.says": "{share} of customers",
      sales: "Expected sales within the horizon",
      residual: "Value of all purchases to come, discounted",
      "residual.says": "{each} for each customer",
      range:
        "In four cases of five | The parameters are taken as known, and customers as independent.",
      settings: "Settings | Setting | Value",
      asOf: "As-of date | - | Enter a date.",
      horizon: "Horizon in days | - | Enter a whole number of days, 1 to 3,653.",
      model:
        "Model of buying | mbgnbd: customers can leave after each purchase. bgnbd: after each repeat purchase. pnbd (Pareto/NBD): at any time. | Choose mbgnbd, bgnbd or pnbd.",
      margin:
        "Margin on sales | 100 % values customers by their sales. | Enter a share from 0 % to 100 %.",
      discount: "Discount rate per year | - | Enter a share from 0.4 % to 100 %.",
      discountPerDay: "Discount rate per day",
      holdout:
        "Days held out | The days that the purchases held out cover. | Enter a whole number of days.",
      cohorts:
        "By year of first purchase | Year | Customers | Still active | Will buy | Brought so far | Still to come | Together",
      "cohorts.range": "Low | High",
      "cohorts.year": "The first row takes in all earlier years.",
      "cohorts.low":
        "In four cases of five what is still to come lies between low and high, as CV.FORECAST.RANGE has it.",
      "cohorts.total": "Together",
      groups:
        "By repeat purchases so far | Repeat purchases | Customers | Still active | Gone | Purchases expected | Sales expected",
      "chart.cohorts":
        "Brought and still to come, by year of first purchase | Brought so far | Still to come",
      "chart.groups": "Customers by repeat purchases | Still active | Gone | x=Repeat purchases",
      "chart.cohorts.says":
        "Brought so far and still to come, by year of first purchase | {worth} are still to come, after {realised} so far",
      "chart.groups.says":
        "Customers by repeat purchases so far | {active} of {all} are still active",
    },
    list: {
      sheet: "Histories forecast",
      title: "What is to be expected, history by history",
      subtitle:
        "P(alive), chance, purchases and amount are for one customer with this history; sales and value for all of them. Times are in days.",
      list: "- | Frequency | Recency | Age | Customers | Spenders | Average amount | Revenue so far | Year of first purchase | P(alive) | Chance of buying | Expected purchases | Expected amount | Expected sales | Value to come",
      "list.tested": "Foretold for the hold-out | Made in it",
    },
    fits: {
      sheet: "Histories fit",
      title: "How the forecast was fitted, and tested",
      subtitle: "The fits of all customers; the test beside what was made after the as-of date.",
      buyingFit: "Fitted to the histories | Model | Log-likelihood",
      spendingFit: "Fitted to their averages | Model | Log-likelihood",
      ranges: "Still to come, with its range | Year | Still to come | Low | High",
      tested:
        "Test: purchases in the days held out | Repeat purchases before | Foretold | Made | Off by",
      "tested.total": "Together",
    },
  },
  preview: "By year of first purchase | Brought so far | Still to come",
  about: [
    "Question | What will all our customers buy, and what is the customer base worth?",
    "Data | Frequency {frequency}, recency {recency}, age {age}, customers {customers}; amounts {spendFrequency}, {spendAmount}, {spendCustomers}",
    "When made | {read}",
    "Histories | Customers with the same history are expected to buy alike, so that the history and their number are all that a fit needs. What is to be expected of amounts is linear in their averages.",
    "Value | Margin × expected amount × expected purchases without end, discounted by the day. Customers yet to come are not counted.",
    "Sources | Fader, Hardie & Lee (2005), “Counting your customers” the easy way; RFM and CLV, Journal of Marketing Research 42(4).",
    "To change it | Overwrite the settings here, or put a new result in the place of the histories.",
  ],
};

export type Texts = typeof en;
