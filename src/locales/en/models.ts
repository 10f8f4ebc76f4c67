/** What the models say: in the wizard, on the sheets they make, and when an answer cannot be used. */
export const models = {
  answers: {
    number: (question: string) => `${question}: enter a number.`,
    atLeast: (question: string, min: string) => `${question}: enter a number of at least ${min}.`,
    between: (question: string, min: string, max: string) =>
      `${question}: enter a whole number from ${min} to ${max}.`,
    missing: (question: string) => `${question}: enter a text.`,
    date: (question: string) =>
      `${question}: enter a date as 2025-01-31, or leave it empty to use the default.`,
    choice: (question: string) => `${question}: choose one of the answers offered.`,
    column: (question: string) => `${question}: select the cells that hold it.`,
  },

  about: {
    heading: "About this model",
    madeWith: "Made with",
    product: (version: string) => `Customer Value for Excel ${version}`,
    colours: "Colours",
    coloursText: "Blue on yellow is yours to change; everything else is calculated from it.",
  },

  softwareCustomer: {
    title: "Software customer",
    summary:
      "What one customer is worth over five years with those it refers: a first sale at a loss that ends as a large profit.",
    questions: {
      customer: "Customer",
      customerHint: "The customer whose purchases and referrals the ledger follows.",
      acquisitionCost: "Acquisition cost",
      acquisitionCostHint: "Marketing, sales and set-up until the first purchase, paid in year 1.",
      costToServe: "Yearly cost to serve",
      costToServeHint: "Support and account management per year, from year 2.",
    },
    studio: "Studio",
    designer: (number: number) => `Designer ${number}`,
    sameName: (name: string) =>
      `Customer: “${name}” is one of the referred customers; choose another name.`,
    read: (purchases: string, customers: string) =>
      `Example with illustrative amounts: ${purchases} purchases by ${customers} customers in 5 years.`,

    figures: {
      lifetimeValue: "Lifetime value",
      profit: "Profit after 5 years",
      referredShare: "Referred share of sales",
      breakEven: "Break-even",
    },
    /** Number format of a year, with words in quotes. */
    yearFormat: '"Year "0',
    yearName: (year: number) => `Year ${year}`,
    never: "Not within 5 years",

    page: {
      sheet: "Software customer",
      title: "What one customer is worth over five years",
      subtitle:
        "A design studio buys layout software, comes back for more and refers others. All amounts are illustrative; change them and everything follows.",
      salesChart: "Sales by year, own and referred",
      costChart: "Cost per customer and cumulative profit",
      assumptions: "Assumptions",
      input: "Input",
      value: "Value",
      prices: "Price list (illustrative)",
      product: "Product",
      price: "Price",
      schedule: "Year by year",
      costs: "Cost per customer",
      lifetime: "Lifetime value",
      columns: {
        year: "Year",
        own: "Own sales",
        referred: "Referred",
        total: "Total sales",
        cost: "Cost",
        profit: "Profit",
        cumulative: "Cumulative",
        customers: "Customers",
        perCustomer: "Per customer",
      },
      series: {
        own: "Own sales",
        referred: "Referred sales",
        perCustomer: "Cost per customer",
        cumulative: "Cumulative profit",
      },
      total: "Total",
      terms: {
        transactions: "Purchases",
        average: "Average amount",
        cost: "Less cost",
        referral: "Plus referrals",
        lifetimeValue: "Lifetime value",
      },
    },
    notes: {
      customer: "A name that stands in the Customer column of the ledger, spelt the same way.",
      acquisitionCost: "Illustrative. Paid once, in year 1.",
      costToServe:
        "Illustrative. Paid every year from year 2 for the account as a whole: referred customers come without a cost of their own.",
      prices:
        "Illustrative prices. The ledger looks them up by product name; the empty rows are for your own products.",
      customers: "Customers won so far: those whose first purchase is in this year or earlier.",
      joined: "The year of a customer's first purchase, beside its first row.",
      amount: "The product's price, from the price list.",
    },
    messages: {
      customer: "Choose a customer that stands in the ledger.",
      cost: "Enter an amount of 0 or more.",
      price: "Enter a price of 0 or more.",
      year: "Enter a year from 1 to 5.",
      kind: "Choose how the purchase came about from the list.",
      product: "Choose a product of the price list.",
    },

    ledger: {
      sheet: "Purchases",
      title: "Purchases",
      subtitle:
        "Every purchase of the customer and of those it referred, at illustrative prices. Add your own in the empty rows; the model counts them.",
      columns: {
        year: "Year",
        customer: "Customer",
        referredBy: "Referred by",
        kind: "Kind",
        product: "Product",
        amount: "Amount",
        joined: "Joined in year",
      },
      kinds: {
        first: "first",
        "up-sell": "up-sell",
        "cross-sell": "cross-sell",
        referral: "referral",
      },
    },
    products: {
      layout: "Layout software",
      layoutUpgrade: "Layout upgrade",
      drawing: "Drawing software",
      presentation: "Presentation software",
      image: "Image software",
      clipArt: "Clip-art library",
      drawingUpgrade: "Drawing upgrade",
      suite: "All-in-one suite",
      clipArtTwo: "Clip-art library II",
    },

    about: [
      ["Question", "What does a customer bring over five years, counting the customers it refers?"],
      [
        "Story",
        "Year 1 is a loss: winning the customer costs more than its first purchase. Then it upgrades, buys more products and refers others.",
      ],
      [
        "Amounts",
        "All prices and costs are illustrative: made up for this example, in no particular currency. Replace them with your own.",
      ],
      [
        "Sales",
        "Own sales are the customer's purchases, referred sales those of all others in the ledger, at the prices of the list.",
      ],
      [
        "Costs",
        "Acquiring the customer in year 1, serving the account from year 2. Referred customers come without a cost of their own.",
      ],
      [
        "Lifetime value",
        "Purchases × average amount − cost + income from referrals (CV.LIFETIME). Nothing is discounted.",
      ],
      [
        "Check",
        "Profit after 5 years adds up the years (CV.LIFETIME.SCHEDULE), a second route to the same number: the two must agree.",
      ],
      [
        "To change it",
        "Overwrite prices and costs here; change, add or clear purchases on the ledger's sheet. The model covers years 1 to 5.",
      ],
    ],
  },

  rfm: {
    title: "RFM segments",
    summary:
      "Which customers buy recently, often and for much, which ones are slipping away, and what to do next for each group.",
    questions: {
      customers: "Customers",
      customersHint: "One row per purchase: the customer's name or number.",
      dates: "Dates",
      datesHint: "The day of each purchase.",
      amounts: "Amounts",
      amountsHint: "What was paid, in one currency; refunds are negative.",
      settings: "Settings",
      asOf: "As-of date",
      asOfHint: "Recency is counted up to this day. Leave it empty to use the last purchase.",
      bins: "Score steps",
      binsHint: "5 scores every customer from 1 to 5.",
      monetary: "Monetary value",
      monetaryHint: "Average separates what a customer spends from how often it buys.",
      average: "Average per purchase",
      total: "Total of all purchases",
    },
    unreadable: (reason: string) => `The purchases cannot be read: ${reason}`,
    read: (purchases: string, customers: string, from: string, to: string) =>
      `${purchases} purchases by ${customers} customers, ${from} to ${to}`,
    skipped: (rows: string) => `rows skipped because a cell is blank: ${rows}`,
    later: (rows: string) => `purchases after the as-of date left out: ${rows}`,
    separator: "; ",

    figures: {
      customers: "Customers",
      purchases: "Purchases",
      revenue: "Revenue",
      loyalShare: "Loyal share of revenue",
    },
    chart: "Share of customers and of revenue by segment",
    series: { customers: "Share of customers", revenue: "Share of revenue" },
    previewSeries: { customers: "Customers, %", revenue: "Revenue, %" },

    page: {
      sheet: "RFM",
      title: "Customer segments by recency, frequency and monetary value",
      subtitle: "Who buys recently, often and for much, and what to do next for each segment.",
      settings: "Settings",
      setting: "Setting",
      value: "Value",
      asOf: "As-of date",
      bins: "Score steps (2–9)",
      monetary: "Monetary value",
      asOfUsed: "Counted up to",
      segments: "Segments and next actions",
      summary: "Averages by segment",
      total: "All customers",
      columns: {
        segment: "Segment",
        loyalty: "Loyalty",
        customers: "Customers",
        share: "Share of customers",
        orders: "Purchases",
        revenue: "Revenue",
        revenueShare: "Share of revenue",
        recency: "Recency, days",
        frequency: "Frequency",
        monetary: "Monetary",
        action: "Action",
        id: "In formulas",
      },
    },
    notes: {
      asOf: "Empty: the day of the last purchase. Later purchases are left out.",
      bins: "Steps of each score. With 5, the best customers score 555.",
      monetary: "average: money per purchase. total: money in all.",
      summary:
        "One formula, CV.RFM.SUMMARY, fills this table. Only segments with customers appear.",
      id: "The name CV.RFM gives the segment.",
      customers: "One formula, CV.RFM, fills this table. Best customers first.",
    },
    messages: {
      asOf: "Enter a date, or leave the cell empty to use the last purchase.",
      bins: "Enter a whole number from 2 to 9.",
      monetary: "Choose average or total.",
    },

    list: {
      sheet: "RFM customers",
      title: "Customers, best first",
      subtitle: "Scores compare each customer with all others: 1 is the lowest.",
      columns: [
        "Customer",
        "Last purchase",
        "Recency, days",
        "Frequency",
        "Monetary",
        "R",
        "F",
        "M",
        "Score",
        "Segment",
        "Loyalty",
      ],
    },

    segments: {
      Champions: { name: "Champions", action: "Thank them; ask them to refer others" },
      "Loyal Customers": {
        name: "Loyal Customers",
        action: "Offer the next product; ask for a review",
      },
      "Potential Loyalists": {
        name: "Potential Loyalists",
        action: "Invite to the loyalty plan; cross-sell",
      },
      "Need Attention": {
        name: "Need Attention",
        action: "Make a timely offer on what they bought",
      },
      "At Risk": { name: "At Risk", action: "Win back: give a reason to return" },
      "Can't Lose Them": { name: "Can't Lose Them", action: "Call now; find out what went wrong" },
      "New Customers": {
        name: "New Customers",
        action: "Help them to the second purchase",
      },
      Promising: { name: "Promising", action: "Build the habit: advice, small offers" },
      "About To Sleep": { name: "About To Sleep", action: "Remind them of favourites and news" },
      Hibernating: { name: "Hibernating", action: "One cheap reminder, then move on" },
    },
    loyalty: {
      Loyal: "Loyal",
      "Moderately loyal": "Moderately loyal",
      "Less loyal": "Less loyal",
    },

    about: {
      question: "Question",
      questionText: "Which customers deserve most attention, and of what kind?",
      data: "Data",
      dataText: (customers: string, dates: string, amounts: string) =>
        `Customers ${customers}, dates ${dates}, amounts ${amounts}`,
      whenMade: "When made",
      rows: "Rows selected",
      used: "Purchases used",
      unused: "Rows not used",
      unusedText: "Headings, rows with a blank cell, and purchases after the as-of date.",
      entries: [
        [
          "Recency",
          "Days from the last purchase to the as-of date; without one, to the last purchase in the data.",
        ],
        ["Frequency", "Number of purchases: every row counts as one."],
        [
          "Monetary",
          "Money per purchase (average) or in all (total), as set above, in the currency of the data.",
        ],
        [
          "Scores",
          "Each customer's rank among all; equal values always score equal, in any order of rows and any currency unit.",
        ],
        [
          "Segments",
          "Every combination of scores has exactly one segment. After Hughes (1994), Strategic Database Marketing.",
        ],
        [
          "To change it",
          "Overwrite the settings here; new purchases count when they stand inside the ranges above.",
        ],
      ],
    },
  },
};
