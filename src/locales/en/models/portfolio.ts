/** What the model "portfolio" says: realised, potential and influence value of customers, tiers and strategies. */
const FIRST = [
  ...[
    "Alder",
    "Beacon",
    "Cobalt",
    "Dover",
    "Elm",
    "Fairway",
    "Granite",
    "Harbour",
    "Iris",
    "Juniper",
  ],
  ...["Keystone", "Lantern", "Meadow", "Northgate", "Orchard", "Pinnacle", "Quarry", "Riverside"],
  ...["Summit", "Thistle"],
];
const SECOND = ["Foods", "Logistics", "Design"];

export const portfolio = {
  title: "Customer portfolio",
  summary:
    "What each customer has brought, could bring and brings through others: tiers, the 80/20 curve, a strategy for each, and where the next hour of service should go.",
  questions: {
    customers: { label: "Customers", hint: "One row per customer: its name or number." },
    realised: {
      label: "Realised value",
      hint: "What the customer has brought so far: profit, or sales if profit is not known.",
    },
    potential: {
      label: "Potential value",
      hint: "What it could bring beyond that: its spend with others, or your estimate.",
    },
    influence: {
      label: "Influence value",
      hint: "What it brings through customers it referred; leave it out if you do not know.",
    },
    budget: {
      label: "Service budget",
      hint: "Hours or money to share out among all customers, say per month.",
    },
    unit: { label: "Budget in", hint: "What the budget is counted in." },
    hours: "Hours",
    money: "Money",
    settings: "Budget",
  },
  unreadable: (reason: string) => `The customers cannot be read: ${reason}`,
  read: (customers: string) => `${customers} customers with a realised and a potential value`,
  skipped: (rows: string) => `rows skipped because a value is blank: ${rows}`,
  separator: "; ",

  figures: {
    customers: "Customers",
    value: "Total value",
    bestFifth: "Brought by the best 20 %",
    protect: "To protect and grow",
  },
  curve: {
    title: "How value is concentrated",
    customers: "Best customers",
    value: "Share of value",
    equal: "If all were equal",
    x: "Share of customers, best first",
    y: "Share of value",
    xPercent: "Customers, best first, %",
    yPercent: "Value, %",
  },
  tiers: ["High", "Medium", "Low"],
  columns: {
    customer: "Customer",
    customers: "Customers",
    share: "Share",
    value: "Value",
    valueShare: "Share of value",
    average: "Average",
    realised: "Realised",
    potential: "Potential",
    influence: "Influence",
  },
  units: {
    hours: {
      title: "Where the next hour of service goes",
      budget: "Hours of service to share out",
      tier: "Hours",
      perCustomer: "Hours per customer",
      value: "Value per hour",
      nextHere: "Next hour",
      next: "The next hour goes to tier",
    },
    money: {
      title: "Where the next amount goes",
      budget: "Budget to share out",
      tier: "Budget",
      perCustomer: "Budget per customer",
      value: "Value per unit of budget",
      nextHere: "Next amount",
      next: "The next amount goes to tier",
    },
  },
  strategies: {
    protect: { name: "Protect and grow", action: "Best people, early renewal talks, next product" },
    maintain: { name: "Maintain", action: "Keep them content at the service they have" },
    invest: { name: "Invest", action: "Find out what they buy elsewhere; make an offer" },
    serve: { name: "Serve at low cost", action: "Self-service, standard terms, automation" },
  },

  page: {
    sheet: "Portfolio",
    title: "Customer portfolio: who brings value, and who gets the next hour",
    subtitle:
      "Realised value is what a customer has brought, potential value what it could bring, influence value what it brings through others.",
    tierChart: "Value by tier",
    settings: "Tiers",
    tier: "Tier",
    upTo: "Best, up to",
    weight: "Weight per customer",
    rest: "all others",
    budget: "Budget and grades",
    highShare: "Customers graded High in each value",
    tiers: "What the tiers bring",
    total: "All customers",
    weighted: "Weighted customers",
    budgetShare: "Share of budget",
    strategies: "A strategy for each customer",
    strategy: "Strategy",
    advocates: "Advocates",
    action: "What to do",
    id: "In formulas",
    best: "The best customers",
    rank: "Rank",
    place: "No. in list",
  },
  notes: {
    cutoffs: "Shares of the customers, from the best on. Equal values always share a tier.",
    weights:
      "How much of the budget a customer of this tier gets, compared with the others: 4, 2, 1 gives a High customer four times what a Low one gets.",
    budget: "Shared out among all customers by weight.",
    highShare:
      "The best 50 % in realised value are graded High, and so for potential and influence.",
    tiers: "One formula, CV.TIER.SUMMARY. Value is realised + potential + influence.",
    allocation: "CV.PROFIT.ALLOCATE shares the budget out exactly: weight × customers.",
    perUnit:
      "The value of the tier for each hour or unit of budget it gets. The greatest is where the next one goes; raise weights until the figures come closer.",
    id: "The name CV.TIER.STRATEGY gives the strategy; advocates have “, recruit as advocate” added.",
    best: "The ten greatest total values, whoever they are today.",
    strategy: "One formula, CV.TIER.STRATEGY, beside the customers' values.",
    tier: "CV.TIER, with the tiers of the first sheet.",
  },
  messages: {
    share: "Enter a share from 0 % to 100 %.",
    weight: "Enter a weight of 0 or more.",
    budget: "Enter a budget of 0 or more.",
  },

  list: {
    sheet: "Portfolio customers",
    title: "Every customer: grades, strategy, tier",
    subtitle: "In the order of your data. Beside it, the points of the 80/20 curve.",
    columns: [
      "No.",
      "Customer",
      "Realised",
      "Potential",
      "Influence",
      "Total",
      "Realised grade",
      "Potential grade",
      "Influence grade",
      "Strategy",
      "Tier",
    ],
  },

  about: {
    question: "Question",
    questionText:
      "Which customers carry the business, which could, and who deserves the next hour?",
    data: "Data",
    dataText: (customers: string, realised: string, potential: string, influence?: string) =>
      `Customers ${customers}, realised ${realised}, potential ${potential}, ` +
      (influence ? `influence ${influence}` : "no influence value"),
    whenMade: "When made",
    entries: [
      [
        "Value",
        "Realised + potential + influence. Influence counts others' purchases, so values of different customers overlap.",
      ],
      [
        "Tiers",
        "By rank of value: the customer pyramid. Zeithaml, Rust & Lemon (2001), California Management Review 43(4).",
      ],
      [
        "Strategies",
        "From grades: High means among the best share, and above 0. Kumar (2008), Managing Customers for Profit.",
      ],
      [
        "80/20 curve",
        "Share of value brought by the best customers (CV.PARETO), beside the line on which all would be equal.",
      ],
      [
        "Next hour",
        "It goes to the tier with the greatest value per hour given. Value is no promise of response: check with a small trial.",
      ],
      [
        "To change it",
        "Overwrite tiers, weights and budget here; change values in your own table, inside the ranges above.",
      ],
    ],
  },

  sample: {
    sheet: "Customer values",
    columns: ["Customer", "Realised value", "Potential value", "Influence value"],
    customer: (i: number) => `${FIRST[i % FIRST.length]} ${SECOND[Math.floor(i / FIRST.length)]}`,
    about: "About these data",
    notes: [
      "60 customers of a supplier to small firms, made up for this example.",
      "Realised: profit so far. Potential: what they buy from others. Influence: profit from those they referred.",
      "All amounts are illustrative. Replace them with your own, or select your own table.",
    ],
  },
};
