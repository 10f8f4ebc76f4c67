/** What the model "retention" says, in English. */
export const en = {
  title: "Retention and lifetime",
  summary:
    "How long customers stay, what one is worth meanwhile, and how that hangs on retention, discount and cost.",
  groups: {
    value: "Value of a customer",
  },
  questions: {
    customers:
      "Customers | One row per purchase. Leave customers and dates empty to type on the sheet how many stayed.",
    amounts:
      "Amounts | If chosen, a page shows what of the revenue is kept from period to period, and who brings more or less. A refund is negative; a day with more given back than bought is no purchase.",
    month:
      "Still customers by month | In place of purchases: all customers, then those still there after each period, down a column. Counted by another length, they stand in one of the next columns.",
    week: "Still customers by week",
    quarter: "Still customers by quarter",
    year: "Still customers by year",
    unit: "Length of a period | Who buys again is counted period by period. Survivors typed on the sheet begin with years. | Month | Week, from Monday | Quarter | Year",
    asOf: "As-of date | The last day that is known. A period that it cuts short is left out, so that nobody counts as lost too early. Leave it empty to use the last purchase.",
    margin: "Margin per period | What a customer who stays brings per period, after costs.",
    discount: "Discount rate per year | What money one year later is worth less.",
    acquisition: "Acquisition cost | What it costs to win a customer, paid at the start.",
    horizon: "Periods counted | Margins later than that are left out.",
    timing:
      "First margin | The choice changes the value; compare like with like. | Now, at the start | After the first period, if kept | After the first period, for certain",
  },
  sheets: {
    page: {
      sheet: "Retention",
      title: "What a customer is worth while it stays",
      subtitle:
        "Survival so far, projected as the less loyal leave first, and the lifetime value that follows.",
      projected:
        "Lifetime value, retention as projected | Customers differ: those who are left are ever more loyal, so the rate rises.",
      constant:
        "Lifetime value, one retention rate | As if everybody were kept at the same rate in every period.",
      rate: "Retention rate per period",
      "rate.says": "{first} in the first, {last} in the last",
      payback:
        "Payback, periods | Periods until the discounted margins of a customer, as projected, have paid for winning it.",
      most: "Most to pay for a customer",
      "most.says": "{times} times what it costs",
      settings: "Settings | Setting | Value",
      margin:
        "Margin per period | Illustrative until you enter your own. | Enter an amount of 0 or more.",
      discount: "Discount rate per year | - | Enter a rate from 0 % to 100 %.",
      acquisition: "Acquisition cost | - | Enter an amount of 0 or more.",
      horizon: "Periods counted | - | Enter a whole number from 1 to 30.",
      timing:
        "First margin | 0: the first margin comes now. 1: at the end of the first period, if the customer stays. 2: at its end, for certain. | Choose 0, 1 or 2.",
      rateGiven:
        "Retention rate, if known | Empty: from the survivors up to the period of the fit. Enter a rate to see what it would bring. | Enter a rate from 0 % to 100 %.",
      fitUntil:
        "Fit up to period | Survivors of later periods are not used: they test the projection, as in the example, where the model knows 7 of 12 years. | Enter a whole number from 2 to 30.",
      unit: "Length of a period | - | Choose month, week, quarter or year.",
      asOf: "As-of date | Empty: the day of the last purchase. A period that is not over by then is left empty. | Enter a date, or leave the cell empty to use the last purchase.",
      rateUsed: "Retention rate used",
      years: "Years in a period",
      discountPerPeriod: "Discount rate per period",
      fit: "What the projection rests on",
      "fit.customers": "Customers at the start",
      "fit.periods": "Periods used",
      "fit.alpha": "alpha",
      "fit.beta": "beta",
      "fit.likelihood": "Log-likelihood",
      "fit.leave": "Leave in the first period",
      "fit.miss": "Largest miss after the fit",
      residual: "Still worth, by renewals made | Renewals so far | Still to come",
      "residual.renewals": "- | Enter a whole number from 0 to 1000.",
      "residual.value":
        "Margins of a customer about to decide on the next renewal, discounted without end (CV.RETENTION.VALUE). Who has renewed often is loyal, and worth more.",
      sensitivity: "Lifetime value by retention and discount rate",
      "sensitivity.discount": "Retention | - | Enter a rate from 0 % to 100 %.",
      "sensitivity.rate": "- | Enter a rate from 0 % to 100 %.",
      better: "What one percent better is worth | Change | Value | Gain | Gain, %",
      "better.retention": "Retention rate, 1 % higher",
      "better.margin": "Margin, 1 % higher",
      "better.discount": "Discount rate, 1 % lower",
      "better.acquisition": "Acquisition cost, 1 % lower",
      breakEven: "Break-even",
      "breakEven.rate": "Retention rate at which a customer just earns its cost",
      "breakEven.margins":
        "These tables take one retention rate for all periods (CV.LIFETIME.RETAINED).",
      "chart.survival":
        "Customers still there | Fitted up to here | Actual | Projected | At one rate | x=Periods since the first",
      "chart.survival.says":
        "Share of customers still there; fitted up to the line | {first} stay a period, {later} stay {periods} as projected | At one rate, {rate} stay from period to period",
      "chart.value":
        "Lifetime value by retention rate | Lifetime value | x=Retention rate per period",
      "chart.value.says":
        "At one retention rate per period, discount and costs as set | A customer earns its cost from a retention of {rate} on | At no retention rate does a customer earn its cost",
    },
    revenue: {
      sheet: "Revenue retention",
      title: "What is kept of the revenue",
      subtitle:
        "Revenue of each whole period beside the one before: customers who are new, back, bring more, bring less, or are gone.",
      net: "Net revenue retention | Of what the period before brought: what the same customers bring now, growth included.",
      "net.says": "{longer} over {periods} periods",
      gross: "Gross revenue retention | The same without growth, so never above 100 %.",
      "gross.says": "{longer} over {periods} periods",
      quick: "Quick ratio | Revenue gained for each unit lost: above 1 it grows.",
      "quick.says": "{longer} over {periods} periods",
      revenues:
        "Revenue from period to period | What | Last whole period | Last whole periods together",
      "revenues.period": "Period; how many together",
      "revenues.opening": "Opening",
      "revenues.new": "New customers",
      "revenues.returned": "Customers who came back",
      "revenues.expansion": "Customers who bring more",
      "revenues.contraction": "Customers who bring less, −",
      "revenues.lost": "Customers who bring nothing now, −",
      "revenues.closing": "Closing",
      "revenues.net": "Net revenue retention a period",
      "revenues.gross": "Gross revenue retention a period",
      "revenues.churn": "Revenue churn a period",
      "revenues.quick": "Quick ratio",
      "reading.unfinished": "Periods",
      howToRead:
        "Meant for revenue that recurs each period (MRR, subscriptions). Where customers buy now and then, one who pauses for a period counts as gone, and as back when it buys again: choose longer periods.",
      "chart.movements": "Revenue gained and lost | More | New | Back | Less | Gone",
      "chart.movements.says":
        "Gained and lost in each of the last whole periods | {period}: {gained} came in, {gone} went; no fall | {period}: {gained} came in, {gone} went; a fall",
      "chart.kept": "Revenue kept | Net | Gross",
      "chart.kept.says":
        "Of the period before, with growth (net) and without (gross) | Kept a period on average: {gross}, with growth {net}; at that rate {grossLeft} and {netLeft} after {periods} periods",
    },
    data: {
      sheet: "Retention data",
      title: "Survivors, projection and cash",
      subtitle:
        "Overwrite the survivors with your own: all customers of one cohort, then those still there after each period. Leave later periods empty.",
      survivors: "Survivors | Period | Survivors | Used in the fit | Share | Projection misses by",
      "survivors.used": "What the fit sees: survivors up to the period set on the page.",
      "survivors.survivors": "- | Enter a number of customers, no more than in the period before.",
      projection: "Projected by the fit | Period | Survival | Retention | Actual, used",
      "projection.period": "One formula, CV.RETENTION.CURVE, fills these columns.",
      cash: "Value of a customer | Survival at one rate | Discounted cash | So far",
      "cash.cash":
        "Margin × share still there, discounted; the first row bears the acquisition cost.",
      drawn: "As drawn | Actual | Projected | At one rate | Fitted up to here",
      rates: "By retention rate | Retention | Lifetime value",
      reasons: "Why there is no projection | First line | Second line",
    },
    cohorts: {
      sheet: "Cohorts",
      title: "Cohorts: who buys again, period by period",
      subtitle:
        "Each row follows the customers who first bought in the same period. A period that is not over by the as-of date is left empty.",
      together: "- | All cohorts | Customers",
      "together.active":
        "Active | Of all cohorts old enough, the share that bought so many periods after the first.",
      "together.survivors":
        "Still customers, at least | The share that bought then or later: who comes back later was still a customer. Never more than in the period before.",
      cohorts: "Cohort by cohort | Cohort | Customers",
      "cohorts.cohort":
        "One formula, CV.RETENTION.COHORT, fills this table: who first bought in a period, and which share bought in each later one.",
    },
    keptCohorts: {
      sheet: "Still customers",
      title: "Cohorts: who bought then or later",
      subtitle:
        "Each row follows the customers who first bought in the same period; who buys later was still a customer.",
      lasting: "- | All cohorts | Customers",
      "lasting.share":
        "Still customers | Of all cohorts old enough, the share that bought so many periods after the first, or later.",
      keptCohorts: "Cohort by cohort | Cohort | Customers",
      "keptCohorts.cohort": "One formula, CV.RETENTION.COHORT, fills this table.",
    },
    revenueData: {
      sheet: "Revenue data",
      title: "Revenue, period by period",
      subtitle:
        "From your purchases; of a period that is not over only the opening is known. The charts draw the last whole periods.",
      movements:
        "Movements | Period | Opening | New | Returned | Expansion | Contraction | Lost | Closing",
      "movements.period": "One formula, CV.RETENTION.MOVEMENTS, fills these columns.",
      numbered: "- | Number | New and returned",
      kept: "Kept | Net | Gross | Churn | Quick ratio",
      "kept.net": "One formula, CV.RETENTION.REVENUE, fills these columns.",
      latest:
        "As drawn | Row | Period | New | Returned | Expansion | Contraction | Lost | Net | Gross",
      readings: "What the page says | Text",
    },
  },
  subtitlePurchases: "Survivors come from the cohorts of your purchases on the next sheet.",
  counted: {
    subtitle:
      "Survivors come from the counts of the data; the length of a period, set on the page, chooses among them.",
    data: "Customers still there, as counted: {columns}",
    read: "{customers} customers, followed over {periods} periods",
    unreadable: "The counts of customers cannot be used: {reason}",
    sheet: "Cohorts of the file",
    columns:
      "Period | Still customers by month | Still customers by week | Still customers by quarter | Still customers by year",
    cohorts: "First purchase | Customers",
    notes: [
      "Still customers: of all customers, the share who bought in a period after their first, or later still; of all cohorts old enough, and never more than in the period before. A period that the last day cuts short is left out.",
      "At the right the cohorts by month: which share of those who first bought in a month bought again so many months later.",
    ],
  },
  readExample:
    "Example: 1,000 “Regular” customers over twelve years (Fader & Hardie 2007); margin and costs are illustrative.",
  preview: "Customers still there | Actual | Projected",
  projectedBy:
    "Customers differ: those who leave easily go first, so that | the share who stay rises from period to period.",
  unprojected: {
    tooFew:
      "No projection yet: two whole periods must be known. | A later as-of date or shorter periods may help.",
    noCurve:
      "No projection: the survivors show no rate that rises with | time, or one of them is larger than the one before it.",
  },
  example: {
    data: "“Regular” customers of a subscription, per 1,000 (Fader & Hardie 2007). Overwrite them on the next sheet.",
    read: "Survivors of the literature; margin, cost and discount are illustrative.",
  },
  columns: "Customers {customers}, dates {dates}",
  columnsAmounts: "Customers {customers}, dates {dates}, amounts {amounts}",
  revenueRead:
    "No revenue can be told: look at the first cell of the sheet “Revenue data”. | No period is over yet: a later as-of date or shorter periods may help. | All periods are whole by the as-of date. | {n} is not over by the as-of date and left out.",
  about: [
    "Question | How long do customers stay, and what may it cost to win one?",
    "Data | {data}",
    "When made | {read}",
    "Projection | Shifted-beta-geometric: every customer leaves with a chance of its own, so the less loyal leave first and the rate of those left rises.",
    "One rate | Of all customers at the start of a period, the share kept, up to the period of the fit; or the rate entered.",
    "Value | Margin × share still there, discounted per period, over the periods counted, less the acquisition cost. Referrals are not in it.",
    "From purchases | Buyers need not buy in every period. A customer counts as there until the last period in which its cohort buys as much: a cautious count.",
    "Limits | Margin, discount and cost stay as they are; new cohorts are taken to behave as these did.",
    "Renewals | A customer who has renewed often is one of the loyal: what it is still worth follows from its own, lower chance to leave (CV.RETENTION.VALUE; Fader & Hardie 2010).",
    "Sources | Fader & Hardie (2007), How to project customer retention, J. of Interactive Marketing 21(1); Gupta & Lehmann (2005), Managing Customers as Investments.",
    "To change it | Overwrite the settings, the rates of the table and, without purchases, the survivors on the next sheet.",
  ],
};

export type Texts = typeof en;
