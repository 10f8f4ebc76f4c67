/** What the model "portfolio" says, in English. */
export const en = {
  title: "Customer portfolio",
  summary:
    "What each customer has brought, could bring and brings through others: tiers, the 80/20 curve, a strategy for each, and where the next hour of service should go.",
  questions: {
    customers: "Customers | One row per customer: its name or number.",
    realised:
      "Realised value | What the customer has brought so far: profit, or sales if profit is not known.",
    potential:
      "Potential value | What it could bring beyond that: its spend with others, or your estimate.",
    influence:
      "Influence value | What it brings through customers it referred; leave it out if you do not know.",
    budget: "Service budget | Hours or money to share out among all customers, say per month.",
    unit: "Budget in | What the budget is counted in. | Hours | Money",
  },
  groups: {
    settings: "Budget",
  },
  unreadable: "The customers cannot be used: {reason}",
  read: "{customers} customers with a realised and a potential value",
  skipped: "rows skipped because a value is blank: {rows}",
  separator: "; ",
  tiers: "High | Medium | Low",
  units: {
    hours: {
      title: "Where the next hour of service goes",
      budget: "Hours of service to share out",
      tier: "Hours",
      perCustomer: "Hours per customer",
      value: "Value per hour",
      nextHere: "Next hour",
      next: "The next hour goes to tier",
      nextBest: "{most} an hour, next best {second}",
      perUnit: "{most} an hour",
    },
    money: {
      title: "Where the next amount goes",
      budget: "Budget to share out",
      tier: "Budget",
      perCustomer: "Budget per customer",
      value: "Value per unit of budget",
      nextHere: "Next amount",
      next: "The next amount goes to tier",
      nextBest: "{most} per unit, next best {second}",
      perUnit: "{most} per unit",
    },
  },
  samePotential: "Potential is the same for all customers: it does not tell them apart.",
  strategies: {
    protect: "Protect and grow | Best people, early renewal talks, next product",
    maintain: "Maintain | Keep them content at the service they have",
    invest: "Invest | Find out what they buy elsewhere; make an offer",
    serve: "Serve at low cost | Self-service, standard terms, automation",
  },
  sheets: {
    page: {
      sheet: "Portfolio",
      title: "Customer portfolio: who brings value, and who gets the next hour",
      subtitle:
        "Realised value is what a customer has brought, potential value what it could bring, influence value what it brings through others.",
      customers: "Customers",
      "customers.says": "{few} of them {first}",
      value: "Total value",
      "value.says": "average {each}, median {middle} | average {each}",
      bestFifth: "Brought by the best 20 %",
      "bestFifth.says": "each {times} × one of the others",
      next: "{next}",
      "next.says": "{nextBest} | {perUnit}",
      settings: "Budget and grades | -",
      budget: "{budget} | Shared out among all customers by weight. | Enter a budget of 0 or more.",
      highShare:
        "Customers graded High in each value | The best 50 % in realised value are graded High, and so for potential and influence. | Enter a share from 0 % to 100 %.",
      tiers: "Tiers | Tier | Best, up to | Weight per customer",
      "tiers.upTo":
        "Shares of the customers, from the best on. Equal values always share a tier. | Enter a share from 0 % to 100 %.",
      "tiers.weight":
        "How much of the budget a customer of this tier gets, compared with the others: 4, 2, 1 gives a High customer four times what a Low one gets. | Enter a weight of 0 or more.",
      brought:
        "What the tiers bring | Tier | Customers | Share | Value | Share of value | Average | Realised | Potential | Influence",
      "brought.total": "All customers",
      "brought.tier": "One formula, CV.TIER.SUMMARY. Value is realised + potential + influence.",
      allocation:
        "{title} | Tier | Customers | Weighted customers | {tier} | Share of budget | {perCustomer} | {value} | {nextHere}",
      "allocation.total": "All customers",
      "allocation.budget": "CV.PROFIT.ALLOCATE shares the budget out exactly: weight × customers.",
      "allocation.value":
        "The value of the tier for each hour or unit of budget it gets. The greatest is where the next one goes; raise weights until the figures come closer.",
      strategies:
        "A strategy for each customer | Strategy | Customers | Advocates | Value | Share of value | What to do",
      "strategies.total": "All customers",
      best: "The best customers | Customer | Rank | Tier | Value | Realised | Potential | Influence | No. in list | Strategy",
      "best.customer": "The ten greatest total values, whoever they are today.",
      "chart.curve":
        "How value is concentrated | Share of value | If all were equal | x=Share of customers, best first | y=Share of value",
      "chart.curve.says":
        "Share of value by share of customers, the most valuable first | The best 20% of customers bring {best} of value",
      "chart.tiers": "Value by tier | Realised | Potential | Influence",
      "chart.tiers.says":
        "Value of all customers in each tier, by kind | {first}: {few} of customers, {much} of value",
    },
    list: {
      sheet: "Portfolio customers",
      title: "Every customer: grades, strategy, tier",
      subtitle: "In the order of your data. Beside it, the points of the 80/20 curve.",
      list: "- | No. | Customer | Realised | Potential | Influence | Total | Realised grade | Potential grade | Influence grade | Strategy | Tier | {perCustomer}",
      "list.total": "One formula, CV.TIER.STRATEGY, beside the customers' values.",
      "list.tier": "CV.TIER, with the tiers of the first sheet.",
      curve: "- | Best customers | Share of value | If all were equal",
    },
  },
  rest: "all others",
  preview:
    "How value is concentrated | Share of value | If all were equal | x=Customers, best first, % | y=Value, %",
  columns: {
    all: "Customers {customers}, realised {realised}, potential {potential}, influence {influence}",
    noInfluence:
      "Customers {customers}, realised {realised}, potential {potential}, no influence value",
  },
  about: [
    "Question | Which customers carry the business, which could, and who deserves the next hour?",
    "Data | {columns}",
    "When made | {read}",
    "Value | Realised + potential + influence. Influence counts others' purchases, so values of different customers overlap.",
    "Tiers | By rank of value: the customer pyramid. Zeithaml, Rust & Lemon (2001), California Management Review 43(4).",
    "Strategies | From grades: High means among the best share, and above 0. Kumar (2008), Managing Customers for Profit.",
    "80/20 curve | Share of value brought by the best customers (CV.PARETO), beside the line on which all would be equal.",
    "Next hour | It goes to the tier with the greatest value per hour given. Value is no promise of response: check with a small trial.",
    "To change it | Overwrite tiers, weights and budget here; change values in your own table, inside the ranges above.",
  ],
  sample: {
    sheet: "Customer values",
    columns: "Customer | Realised value | Potential value | Influence value",
    customer: "{first} {second}",
    first:
      "Alder | Beacon | Cobalt | Dover | Elm | Fairway | Granite | Harbour | Iris | Juniper | Keystone | Lantern | Meadow | Northgate | Orchard | Pinnacle | Quarry | Riverside | Summit | Thistle",
    second: "Foods | Logistics | Design",
    about: "About these data",
    notes: [
      "60 customers of a supplier to small firms, made up for this example.",
      "Realised: profit so far. Potential: what they buy from others. Influence: profit from those they referred.",
      "All amounts are illustrative. Replace them with your own, or select your own table.",
    ],
  },
};

export type Texts = typeof en;
