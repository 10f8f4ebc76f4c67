/** What the model "software-customer" says: the five-year software customer. */
export const softwareCustomer = {
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
};
