/** What the model "customer-base" says, in English. */
export const en = {
  title: "Customer base",
  summary:
    "What all your customers together are still worth, cohort by cohort, with its range, and what changed since a year ago.",
  questions: {
    by: "Cohorts | Customers who first bought in the same period stand together. | By month | By quarter | By year",
    asOf: "As-of date | The last day that counts as known. Leave it empty to use the last purchase.",
    model:
      "Model of buying | MBG/NBD suits most; BG/NBD lets nobody leave before buying again; Pareto/NBD at any time. | MBG/NBD | BG/NBD | Pareto/NBD",
    margin: "Margin on sales | What you earn of an amount. 100 % values customers by their sales.",
    discount: "Discount rate per year | What money a year later is worth less; above 0 %.",
  },
  sheets: {
    page: {
      sheet: "Customer base",
      title: "What the customer base is worth",
      subtitle:
        "Discounted value of all purchases still to come from the customers there are; those yet to be won are not in it.",
      worth: "Worth of the base",
      range:
        "In four cases of five | The parameters are taken as known, and customers as independent.",
      change: "Against a year ago",
      realised: "Brought so far",
      buyers: "Expected to buy within a year",
      settings: "Settings | Setting | Value",
      by: "Cohorts | Periods of first purchase. | Choose month, quarter or year.",
      asOf: "As-of date | Empty: the day of the last purchase. Later purchases are left out. | Enter a date, or leave the cell empty to use the last purchase.",
      model:
        "Model of buying | mbgnbd: customers can leave after each purchase. bgnbd: after each repeat purchase. pnbd (Pareto/NBD): at any time. | Choose mbgnbd, bgnbd or pnbd.",
      margin:
        "Margin on sales | 100 % values customers by their sales. Enter what you earn of them for a value in profit. | Enter a share from 0 % to 100 %.",
      discount:
        "Discount rate per year | Purchases are counted without end, so money later must be worth less. | Enter a rate from 0.1 % to 100 %.",
      perWeek: "Discount rate per week",
      knownUntil: "Known until",
      yearAgo: "A year ago | The end of that month.",
      base: "By cohort of first purchase | Cohort | Customers | Brought so far | Expected to buy in a year | Still to come | Low | High | In all | Share of worth",
      "base.cohort":
        "One formula, CV.FORECAST.BASE, fills this table. In four cases of five what is still to come lies between low and high.",
      "chart.worth": "Brought so far and still to come, by cohort | Brought so far | Still to come",
      "chart.worth.says":
        "What each cohort of first purchase has brought, and what is still to come, discounted | {worth} are still to come, after {realised} so far",
      "chart.bridge":
        "From a year ago to now | Not seen | Worth | Worth, below 0 | Brought | Brought, below 0 | Won | Won, below 0 | Other | Other, below 0",
      "chart.bridge.says":
        "What has been brought since goes, customers won since come, time and surprises do the rest | From {before} on {day} to {now}",
    },
    bridge: {
      sheet: "Bridge",
      title: "From a year ago to now",
      subtitle: "What the first sheet's bridge is drawn from.",
      bridge:
        "Bridge | Step | Amount | With its amount | Colour | From | To | Not seen | Worth | Worth, below 0 | Brought | Brought, below 0 | Won | Won, below 0 | Other | Other, below 0",
      "bridge.before": "Worth a year ago",
      "bridge.sold": "Brought since by these customers",
      "bridge.won": "Customers won since",
      "bridge.other": "Time and surprises",
      "bridge.now": "Worth now",
      before:
        "The base a year ago | Cohort | Customers | Brought so far | Expected to buy | Still to come | Low | High | In all",
      "before.cohort": "CV.FORECAST.BASE with nothing known later than that day.",
      months:
        "By month of first purchase | Cohort | Customers | Brought so far | Expected to buy | Still to come | Low | High | In all",
      "months.cohort": "The months later than a year ago are those of customers won since.",
    },
  },
  preview: "Brought so far and still to come, by cohort | Brought so far | Still to come",
  about: [
    "Question | What are the customers we have still worth, and is that more or less than a year ago?",
    "Data | Customers {customers}, dates {dates}, amounts {amounts}",
    "When made | {read}",
    "Worth | Margin × expected amount × expected purchases without end, each discounted, customer by customer; CV.FORECAST.BASE adds them up.",
    "Range | In four cases of five the value of all purchases to come lies in it; the parameters are taken as known, customers as independent.",
    "Bridge | The base a year ago is valued as it was known then. Time and surprises: a year less of discount, and customers who did better or worse.",
    "Not in it | Customers yet to be won, and what it costs to keep those there are.",
    "Sources | Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4); Gupta, Lehmann & Stuart (2004), Valuing Customers.",
    "To change it | Overwrite the settings here; new purchases count when they stand inside the ranges above.",
  ],
};

export type Texts = typeof en;
