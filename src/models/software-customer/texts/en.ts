/** What the model "software-customer" says, in English. */
export const en = {
  title: "Software customer",
  summary:
    "What one customer is worth over the years with those it refers: a first sale at a loss that ends as a large profit.",
  questions: {
    customer: "Customer | The customer whose purchases and referrals the ledger follows. | Studio",
    acquisitionCost:
      "Acquisition cost | Marketing, sales and set-up until the first purchase, paid in year 1.",
    costToServe: "Yearly cost to serve | Support and account management per year, from year 2.",
    years: "Years | How long the customer is followed. The example's purchases end in year 5.",
  },
  spans:
    "three years | four years | five years | six years | seven years | eight years | nine years | ten years",
  designer: "Designer {number}",
  sameName: "Customer: “{name}” is one of the referred customers; choose another name.",
  read: "Example with illustrative amounts: {purchases} purchases by {customers} customers in {years} years.",
  yearFormat: '"Year "0',
  yearName: "Year {year}",
  never: "Not within {years} years",
  yes: "yes",
  no: "no",
  kinds: {
    first: "first",
    "up-sell": "up-sell",
    "cross-sell": "cross-sell",
    referral: "referral",
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
  sheets: {
    page: {
      sheet: "Software customer",
      title: "What one customer is worth over {span}",
      subtitle:
        "A design studio buys layout software, comes back for more and refers others. All amounts are illustrative; change them and everything follows.",
      lifetimeValue: "Lifetime value",
      "lifetimeValue.says": "{without} without referrals | {counted} with referrals",
      profit: "Profit after {years} years",
      "profit.says": "{share} of sales",
      referredShare: "Referred share of sales",
      "referredShare.says": "by {customers} customers referred",
      breakEven: "Break-even",
      "breakEven.says": "year {without} without referrals | year {counted} with referrals",
      multiple: "Multiple of the first sale",
      "multiple.says": "{without} × without referrals | {counted} × with referrals",
      settings: "Assumptions | Input | Value",
      customer:
        "Customer | A name that stands in the Customer column of the ledger, spelt the same way. | Choose a customer that stands in the ledger.",
      referralsCounted:
        "Count referrals | What if nobody referred? With “no”, only the customer's own purchases count, and everything follows. | Choose yes or no.",
      prices: "Price list (illustrative) | Product | Price",
      "prices.name":
        "Illustrative prices. The ledger looks them up by product name; the empty rows are for your own products.",
      "prices.price": "- | Enter a price of 0 or more.",
      schedule:
        "Year by year | Year | Own sales | Referred | Total sales | Cost | Profit | Cumulative",
      "schedule.total": "Total",
      costs: "Cost per customer | Year | Cost | Customers | Per customer",
      "costs.cost":
        "Illustrative. The cost of the account as a whole in each year: winning the customer in year 1, serving it afterwards. Referred customers come without a cost of their own. | Enter an amount of 0 or more.",
      "costs.customers":
        "Customers won so far: those whose first purchase is in this year or earlier.",
      lifetime: "Lifetime value",
      "lifetime.transactions": "Purchases",
      "lifetime.average": "Average amount",
      "lifetime.cost": "Less cost",
      "lifetime.referral": "Plus referrals",
      "lifetime.lifetimeValue": "Lifetime value",
      "lifetime.firstSale": "First sale | The amount in the customer's first row of the ledger.",
      "chart.sales": "Sales by year, own and referred | Own sales | Referred sales | x=Year",
      "chart.sales.says":
        "Sales by year, own and referred | Referred sales, added up, overtake own in year {year} | Own sales, added up, stay ahead of referred",
      "chart.steps":
        "From the first cost to the profit | Not seen | Cost | Cost, below 0 | Own | Own, below 0 | Referred | Referred, below 0 | Profit | Profit, below 0",
      "chart.steps.says":
        "Cost, what it buys, what those it refers buy, and what is left | {own} bought, {referred} referred, {cost} cost: {profit} left | {own} bought, {referred} referred, {cost} cost: {profit} lost",
    },
    ledger: {
      sheet: "Purchases",
      title: "Purchases",
      subtitle:
        "Every purchase of the customer and of those it referred, at illustrative prices. Add your own in the empty rows; the model counts them.",
      ledger:
        "- | Year | Customer | Referred by | Kind | Product | Amount | Joined in year | Counted",
      "ledger.amount": "The product's price, from the price list.",
      "ledger.joined": "The year of a customer's first purchase, beside its first row.",
      "ledger.counted":
        "The amount, or 0 for a referred customer's purchase while referrals are not counted.",
      "ledger.year": "- | Enter a year from 1 to {years}.",
      "ledger.kind": "- | Choose how the purchase came about from the list.",
      "ledger.product": "- | Choose a product of the price list.",
    },
    growth: {
      sheet: "Growth",
      title: "Where the growth comes from",
      subtitle:
        "Sales by how each purchase came about, the same years without referrals, and who brought whom.",
      kinds: "Sales by kind of growth | Year | no kind | Total sales",
      "kinds.total": "Total",
      "kinds.share": "Share",
      "kinds.unclassified": "Purchases whose kind is empty or not one of the four.",
      comparison:
        "What if nobody referred? | Count referrals | Total sales | Cost | Lifetime value | × first sale | Break-even",
      "comparison.case": "Both cases side by side, whatever the switch on the first sheet says.",
      cases:
        "- | Year | Own sales | All sales | Cost | Profit without referrals | Profit with referrals",
      network:
        "Who brought whom | Customer | Referred by | Own value | Direct referrals | Indirect referrals | Influence | Total value | Customers referred | In its network",
      "network.customer":
        "One formula, CV.REFERRAL, fills this table: everybody in the ledger, the greatest total first. Values of different customers overlap, so they do not add up.",
      "chart.kinds":
        "Sales by year and kind of growth | first | up-sell | cross-sell | referral | x=Year",
      "chart.cases":
        "Cumulative profit with and without referrals | Profit with referrals | Profit without referrals | x=Year",
    },
    forecast: {
      sheet: "Forecast",
      title: "What a typical customer will bring in {span}",
      subtitle:
        "From a typical path: what a customer spends, how many it refers, and what those spend in turn. It starts with the studio's path; replace it with yours.",
      profit: "Profit after {years} years",
      sales: "Sales",
      referredShare: "Referred share of sales",
      won: "Customers won by referral",
      settings: "Settings",
      generations:
        "Generations that refer | 1: only the first customer refers. 2: those it refers do as well, along the same path, and so on. | Enter a whole number from 1 to 10.",
      referralCost:
        "Cost per customer won by referral | What it costs to win and set up one referred customer, in the year it joins. 0 as in the example. | Enter an amount of 0 or more.",
      path: "Typical path: spend and referrals | Year of its own | First customer | Referred customer | Customers referred",
      "path.own":
        "What the customer itself spends in its years 1, 2, 3 … | Enter an amount; a refund is negative.",
      "path.referred":
        "What a referred customer spends in its own years 1, 2, 3 … | Enter an amount; a refund is negative.",
      "path.referrals":
        "How many customers one customer refers in its years 1, 2, 3 …; averages such as 0.4 are fine. | Enter a number of customers of 0 or more; fractions are fine.",
      outcome:
        "Forecast | Year | Joined | Own sales | Direct referrals | Indirect | Total sales | In the ledger | Profit | Cumulative",
      "outcome.total": "Total",
      "outcome.inLedger": "Sales in the ledger, with all referrals, for comparison.",
      reading:
        "With the studio's path the forecast is the ledger, year by year. Costs by year are those of the first sheet.",
      "chart.sales":
        "Forecast sales by year | Own sales | Direct referrals | Indirect referrals | x=Year",
      "chart.profit":
        "Customers won and cumulative profit | Customers won | Cumulative profit | x=Year | y=Customers won | y2=Cumulative profit",
    },
    steps: {
      sheet: "Steps",
      title: "From the first cost to the profit, step by step",
      subtitle: "What the first sheet's charts are drawn from.",
      steps:
        "Steps | Step | Amount | With its amount | Colour | From | To | Not seen | Cost | Cost, below 0 | Own | Own, below 0 | Referred | Referred, below 0 | Profit | Profit, below 0",
      "steps.acquisition": "Winning the customer",
      "steps.serving": "Serving it, later years",
      "steps.firstSale": "First purchase",
      "steps.upSell": "Up-sell",
      "steps.crossSell": "Cross-sell and other",
      "steps.direct": "Referred directly",
      "steps.indirect": "Referred indirectly",
      "steps.profit": "Profit",
      "steps.idea": "What it stands for: 1 cost, 2 own purchases, 3 referrals, 4 profit.",
      race: "Own and referred sales | Year | Own | Referred | Referred ahead",
      "race.ahead": "1 as soon as referred sales, added up from year 1, exceed own.",
    },
  },
  about: [
    "Question | What does a customer bring over {span}, counting the customers it refers?",
    "Story | Year 1 is a loss: winning the customer costs more than its first purchase. Then it upgrades, buys more products and refers others.",
    "Amounts | All prices and costs are illustrative: made up for this example, in no particular currency. Replace them with your own.",
    "Sales | Own sales are the customer's purchases, referred sales those of all others in the ledger, at the prices of the list.",
    "Costs | One amount a year for the account: winning the customer in year 1, serving it afterwards. Referred customers come without a cost of their own.",
    "Lifetime value | Purchases × average amount − cost + income from referrals (CV.LIFETIME). Nothing is discounted.",
    "Check | Profit after {years} years adds up the years (CV.LIFETIME.SCHEDULE), a second route to the same number: the two must agree.",
    "To change it | Overwrite prices and costs here; change, add or clear purchases, products and referrals in the empty rows. The model covers years 1 to {years}.",
  ],
};

export type Texts = typeof en;
