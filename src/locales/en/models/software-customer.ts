/** What the model "software-customer" says: the five-year software customer. */
const WORDS = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** "five years"; the model covers three to ten. */
const inWords = (years: number) => `${WORDS[years - 3]} years`;

export const softwareCustomer = {
  title: "Software customer",
  summary:
    "What one customer is worth over the years with those it refers: a first sale at a loss that ends as a large profit.",
  questions: {
    customer: "Customer",
    customerHint: "The customer whose purchases and referrals the ledger follows.",
    acquisitionCost: "Acquisition cost",
    acquisitionCostHint: "Marketing, sales and set-up until the first purchase, paid in year 1.",
    costToServe: "Yearly cost to serve",
    costToServeHint: "Support and account management per year, from year 2.",
    years: "Years",
    yearsHint: "How long the customer is followed. The example's purchases end in year 5.",
  },
  studio: "Studio",
  designer: (number: number) => `Designer ${number}`,
  sameName: (name: string) =>
    `Customer: “${name}” is one of the referred customers; choose another name.`,
  read: (purchases: string, customers: string, years: number) =>
    `Example with illustrative amounts: ${purchases} purchases by ${customers} customers in ${years} years.`,

  figures: {
    lifetimeValue: "Lifetime value",
    profit: (years: number) => `Profit after ${years} years`,
    referredShare: "Referred share of sales",
    breakEven: "Break-even",
    multiple: "Multiple of the first sale",
  },
  /** Number format of a year, with words in quotes. */
  yearFormat: '"Year "0',
  yearName: (year: number) => `Year ${year}`,
  never: (years: number) => `Not within ${years} years`,

  page: {
    sheet: "Software customer",
    title: (years: number) => `What one customer is worth over ${inWords(years)}`,
    subtitle:
      "A design studio buys layout software, comes back for more and refers others. All amounts are illustrative; change them and everything follows.",
    salesChart: "Sales by year, own and referred",
    costChart: "Cost per customer and cumulative profit",
    assumptions: "Assumptions",
    input: "Input",
    value: "Value",
    referralsCounted: "Count referrals",
    yes: "yes",
    no: "no",
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
      firstSale: "First sale",
    },
  },
  notes: {
    customer: "A name that stands in the Customer column of the ledger, spelt the same way.",
    referralsCounted:
      "What if nobody referred? With “no”, only the customer's own purchases count, and everything follows.",
    costs:
      "Illustrative. The cost of the account as a whole in each year: winning the customer in year 1, serving it afterwards. Referred customers come without a cost of their own.",
    firstSale: "The amount in the customer's first row of the ledger.",
    prices:
      "Illustrative prices. The ledger looks them up by product name; the empty rows are for your own products.",
    customers: "Customers won so far: those whose first purchase is in this year or earlier.",
    joined: "The year of a customer's first purchase, beside its first row.",
    amount: "The product's price, from the price list.",
    counted: "The amount, or 0 for a referred customer's purchase while referrals are not counted.",
    unclassified: "Purchases whose kind is empty or not one of the four.",
    comparison: "Both cases side by side, whatever the switch on the first sheet says.",
    network:
      "One formula, CV.REFERRAL, fills this table: everybody in the ledger, the greatest total first. Values of different customers overlap, so they do not add up.",
    generations:
      "1: only the first customer refers. 2: those it refers do as well, along the same path, and so on.",
    referralCost:
      "What it costs to win and set up one referred customer, in the year it joins. 0 as in the example.",
    ownPath: "What the customer itself spends in its years 1, 2, 3 …",
    referredPath: "What a referred customer spends in its own years 1, 2, 3 …",
    referralsPath:
      "How many customers one customer refers in its years 1, 2, 3 …; averages such as 0.4 are fine.",
    inLedger: "Sales in the ledger, with all referrals, for comparison.",
  },
  messages: {
    customer: "Choose a customer that stands in the ledger.",
    referralsCounted: "Choose yes or no.",
    cost: "Enter an amount of 0 or more.",
    price: "Enter a price of 0 or more.",
    year: (years: number) => `Enter a year from 1 to ${years}.`,
    kind: "Choose how the purchase came about from the list.",
    product: "Choose a product of the price list.",
    generations: "Enter a whole number from 1 to 10.",
    spend: "Enter an amount; a refund is negative.",
    referrals: "Enter a number of customers of 0 or more; fractions are fine.",
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
      counted: "Counted",
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

  growth: {
    sheet: "Growth",
    title: "Where the growth comes from",
    subtitle:
      "Sales by how each purchase came about, the same years without referrals, and who brought whom.",
    kinds: "Sales by kind of growth",
    kindsChart: "Sales by year and kind of growth",
    unclassified: "no kind",
    share: "Share",
    comparison: "What if nobody referred?",
    casesChart: "Cumulative profit with and without referrals",
    multiple: "× first sale",
    allSales: "All sales",
    without: "Profit without referrals",
    with: "Profit with referrals",
    network: {
      title: "Who brought whom",
      columns: [
        "Customer",
        "Referred by",
        "Own value",
        "Direct referrals",
        "Indirect referrals",
        "Influence",
        "Total value",
        "Customers referred",
        "In its network",
      ],
    },
  },

  forecast: {
    sheet: "Forecast",
    title: (years: number) => `What a typical customer will bring in ${inWords(years)}`,
    subtitle:
      "From a typical path: what a customer spends, how many it refers, and what those spend in turn. It starts with the studio's path; replace it with yours.",
    sales: "Sales",
    won: "Customers won by referral",
    settings: "Settings",
    generations: "Generations that refer",
    referralCost: "Cost per customer won by referral",
    path: "Typical path: spend and referrals",
    ownYear: "Year of its own",
    ownSpend: "First customer",
    referredSpend: "Referred customer",
    referrals: "Customers referred",
    outcome: "Forecast",
    joined: "Joined",
    direct: "Direct referrals",
    indirect: "Indirect",
    inLedger: "In the ledger",
    reading:
      "With the studio's path the forecast is the ledger, year by year. Costs by year are those of the first sheet.",
    salesChart: "Forecast sales by year",
    profitChart: "Customers won and cumulative profit",
    directSeries: "Direct referrals",
    indirectSeries: "Indirect referrals",
    joinedSeries: "Customers won",
  },

  about: (years: number) => [
    [
      "Question",
      `What does a customer bring over ${inWords(years)}, counting the customers it refers?`,
    ],
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
      "One amount a year for the account: winning the customer in year 1, serving it afterwards. Referred customers come without a cost of their own.",
    ],
    [
      "Lifetime value",
      "Purchases × average amount − cost + income from referrals (CV.LIFETIME). Nothing is discounted.",
    ],
    [
      "Check",
      `Profit after ${years} years adds up the years (CV.LIFETIME.SCHEDULE), a second route to the same number: the two must agree.`,
    ],
    [
      "To change it",
      `Overwrite prices and costs here; change, add or clear purchases, products and referrals in the empty rows. The model covers years 1 to ${years}.`,
    ],
  ],
};
