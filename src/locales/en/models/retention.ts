/** What the model "retention" says: how long customers stay and what they are worth meanwhile. */
export const retention = {
  title: "Retention and lifetime",
  summary:
    "How long customers stay, what one is worth meanwhile, and how that hangs on retention, discount and cost.",
  questions: {
    customersHint:
      "One row per purchase. Leave customers and dates empty to type on the sheet how many stayed.",
    unit: "Length of a period",
    unitHint:
      "Who buys again is counted period by period. Survivors typed on the sheet begin with years.",
    units: { month: "Month", week: "Week, from Monday", quarter: "Quarter", year: "Year" },
    value: "Value of a customer",
    margin: "Margin per period",
    marginHint: "What a customer who stays brings per period, after costs.",
    discount: "Discount rate per year",
    discountHint: "What money one year later is worth less.",
    acquisition: "Acquisition cost",
    acquisitionHint: "What it costs to win a customer, paid at the start.",
    horizon: "Periods counted",
    horizonHint: "Margins later than that are left out.",
    timing: "First margin",
    timingHint: "The choice changes the value; compare like with like.",
    timings: [
      "Now, at the start",
      "After the first period, if kept",
      "After the first period, for certain",
    ] as readonly string[],
  },
  readExample:
    "Example: 1,000 “Regular” customers over twelve years (Fader & Hardie 2007); margin and costs are illustrative.",

  figures: {
    projected: "Lifetime value, retention as projected",
    constant: "Lifetime value, one retention rate",
    rate: "Retention rate per period",
    payback: "Payback, periods",
    most: "Most to pay for a customer",
  },
  charts: {
    survival: {
      title: "Customers still there",
      limit: "Fitted up to here",
      actual: "Actual",
      projected: "Projected",
      constant: "At one rate",
      xTitle: "Periods since the first",
    },
    value: {
      title: "Lifetime value by retention rate",
      series: "Lifetime value",
      xTitle: "Retention rate per period",
    },
  },

  page: {
    sheet: "Retention",
    title: "What a customer is worth while it stays",
    subtitle:
      "Survival so far, projected as the less loyal leave first, and the lifetime value that follows.",
    settings: "Settings",
    setting: "Setting",
    value: "Value",
    rateGiven: "Retention rate, if known",
    fitUntil: "Fit up to period",
    rate: "Retention rate used",
    years: "Years in a period",
    discount: "Discount rate per period",
    fit: "What the projection rests on",
    fitRows: [
      "Customers at the start",
      "Periods used",
      "alpha",
      "beta",
      "Log-likelihood",
      "Leave in the first period",
      "Largest miss after the fit",
    ],
    sensitivity: "Lifetime value by retention and discount rate",
    sensitivityCorner: "Retention",
    better: "What one percent better is worth",
    betterColumns: ["Change", "Lifetime value", "Gain", "Gain, %"],
    betterRows: [
      "Retention rate, 1 % higher",
      "Margin, 1 % higher",
      "Discount rate, 1 % lower",
      "Acquisition cost, 1 % lower",
    ],
    breakEven: "Break-even",
    breakEvenRate: "Retention rate at which a customer just earns its cost",
    margins: "These tables take one retention rate for all periods (CV.LIFETIME.RETAINED).",
  },
  notes: {
    margin: "Illustrative until you enter your own.",
    timing:
      "0: the first margin comes now. 1: at the end of the first period, if the customer stays. 2: at its end, for certain.",
    rate: "Empty: from the survivors up to the period of the fit. Enter a rate to see what it would bring.",
    fitUntil:
      "Survivors of later periods are not used: they test the projection, as in the example, where the model knows 7 of 12 years.",
    projected: "Customers differ: those who are left are ever more loyal, so the rate rises.",
    constant: "As if everybody were kept at the same rate in every period.",
    payback:
      "Periods until the discounted margins of a customer, as projected, have paid for winning it.",
    used: "What the fit sees: survivors up to the period set on the page.",
    curve: "One formula, CV.RETENTION.CURVE, fills these columns.",
    cash: "Margin × share still there, discounted; the first row bears the acquisition cost.",
    cohorts:
      "One formula, CV.RETENTION.COHORT, fills this table: who first bought in a period, and which share bought in each later one.",
    active: "Of all cohorts old enough, the share that bought so many periods after the first.",
    survivors:
      "The largest share that bought then or later: who comes back later was still a customer. It never rises.",
  },
  messages: {
    amount: "Enter an amount of 0 or more.",
    discount: "Enter a rate of 0 % or more.",
    horizon: "Enter a whole number from 1 to 30.",
    timing: "Choose 0, 1 or 2.",
    rate: "Enter a rate from 0 % to 100 %.",
    fitUntil: "Enter a whole number from 2 to 30.",
    unit: "Choose month, week, quarter or year.",
    survivors: "Enter a number of customers, no more than in the period before.",
  },

  data: {
    sheet: "Retention data",
    title: "Survivors, projection and cash",
    subtitle:
      "Overwrite the survivors with your own: all customers of one cohort, then those still there after each period. Leave later periods empty.",
    subtitlePurchases: "Survivors come from the cohorts of your purchases on the next sheet.",
    survivors: "Survivors",
    survivorColumns: ["Period", "Survivors", "Used in the fit", "Share", "Projection misses by"],
    projection: "Projected by the fit",
    projectionColumns: ["Period", "Survival", "Retention", "Actual, used"],
    cash: "Value of a customer",
    cashColumns: ["Survival at one rate", "Discounted cash", "So far"],
    drawn: "As drawn",
    drawnColumns: ["Actual", "Projected", "At one rate", "Fitted up to here"],
    rates: "By retention rate",
    rateColumns: ["Retention", "Lifetime value"],
  },
  cohorts: {
    sheet: "Cohorts",
    title: "Cohorts: who buys again, period by period",
    subtitle:
      "Each row follows the customers who first bought in the same period. The last period may not be over yet.",
    together: "All cohorts",
    active: "Active",
    survivors: "Still customers, at least",
    each: "Cohort by cohort",
    cohort: "Cohort",
    customers: "Customers",
  },

  about: {
    question: "Question",
    questionText: "How long do customers stay, and what may it cost to win one?",
    dataExample:
      "“Regular” customers of a subscription, per 1,000 (Fader & Hardie 2007). Overwrite them on the next sheet.",
    dataPurchases: (customers: string, dates: string) => `Customers ${customers}, dates ${dates}`,
    madeExample: "Survivors of the literature; margin, cost and discount are illustrative.",
    entries: [
      [
        "Projection",
        "Shifted-beta-geometric: every customer leaves with a chance of its own, so the less loyal leave first and the rate of those left rises.",
      ],
      [
        "One rate",
        "Of all customers at the start of a period, the share kept, up to the period of the fit; or the rate entered.",
      ],
      [
        "Value",
        "Margin × share still there, discounted per period, over the periods counted, less the acquisition cost. Referrals are not in it.",
      ],
      [
        "From purchases",
        "Buyers need not buy in every period. A customer counts as there until the last period in which its cohort buys as much: a cautious count.",
      ],
      [
        "Limits",
        "Margin, discount and cost stay as they are; new cohorts are taken to behave as these did.",
      ],
      [
        "Sources",
        "Fader & Hardie (2007), How to project customer retention, J. of Interactive Marketing 21(1); Gupta & Lehmann (2005), Managing Customers as Investments.",
      ],
      [
        "To change it",
        "Overwrite the settings, the rates of the table and, without purchases, the survivors on the next sheet.",
      ],
    ],
  },
};
