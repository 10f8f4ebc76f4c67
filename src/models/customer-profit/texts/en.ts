/** What the model "customer-profit" says, in English. */
export const en = {
  title: "Customer profit",
  summary:
    "What each customer really leaves: turnover less direct costs, marketing, service, recruiting and its part of the shared costs. Some of the largest may lose money.",
  questions: {
    customers: "Customers | One row per customer: its name or number.",
    turnover: "Turnover | Sales of the year after discounts.",
    direct: "Direct costs | What was sold cost you this much; leave out if not known.",
    marketing: "Marketing | Spent on this customer in the year.",
    service: "Service | Support, logistics and account management spent on this customer alone.",
    recruiting: "Recruiting | Spent once to win the customer.",
    first:
      "First cost driver | What causes shared costs, such as orders or deliveries, counted per customer.",
    second: "Second cost driver | Another one, such as support hours or tickets.",
    grossMargin:
      "Gross margin | An amount; where direct costs are not given, they are turnover less this.",
    firstCost:
      "Shared costs, first driver | Per year, allocated by the first driver: handling orders, for instance.",
    secondCost:
      "Shared costs, second driver | Per year, allocated by the second driver: the support team, for instance.",
    overheads: "Overheads | Per year, allocated by turnover.",
    years: "Years of recruiting | Over how many years the cost of recruiting is spread.",
  },
  groups: {
    shared: "Shared costs",
    settings: "Settings",
  },
  drivers: {
    first: "First driver",
    second: "Second driver",
    turnover: "Turnover",
    equal: "All alike",
  },
  pool: "Shared costs by {lower}",
  overheads: "Overheads",
  otherPool: "Other shared costs",
  unreadable: "The customers cannot be used: {reason}",
  tooMany: "more than {most} customers; select the largest, or sum up the small ones",
  minusCosts:
    "{cost}: {below} of {filled} amounts are below 0, as in an income statement. Costs have to be amounts above 0 here: turn the signs round in a column of their own, =-C2.",
  blankCosts: "{cost} blank for {blank} of them, which counts as 0",
  costsOfMargin: "Direct costs are turnover less gross margin",
  marginShares:
    "Gross margin: these are shares, not amounts. Put the costs into a column of their own, =B2*(1-C2), and choose it as direct costs.",
  noCosts: "No costs are selected, so that profit is all turnover",
  read: "{customers} customers with turnover and costs of a year",
  losing: "{losing} of {all}",
  sheets: {
    page: {
      sheet: "Customer profit",
      title: "Customer profit: who earns the money, and who costs it",
      subtitle:
        "Per year. Shared costs go to the customers that cause them, by what drives them: not spread evenly, not by turnover alone.",
      profit: "Profit per year",
      "profit.says": "average {each}, median {middle} | average {each}",
      margin: "Of turnover",
      "margin.says": "{margin} on those that earn",
      losing: "Customers that lose money",
      "losing.says": "with {turnover} of turnover",
      lost: "Lost on them per year",
      "lost.says": "{share} of what the others earn",
      settings: "Recruiting | -",
      years:
        "Over years | The cost of recruiting a customer counts with this part of it each year. | Enter a number of years of 1 or more.",
      pools: "Shared costs | Costs | Per year | Allocated by | Units | Per unit",
      "pools.total": "Total",
      "pools.pool":
        "Costs that several customers cause together. Overwrite names and amounts; 0 leaves a line out.",
      "pools.driver":
        "What the cost depends on. CV.PROFIT.ALLOCATE splits it in proportion. | Choose one of the drivers beside.",
      "pools.perUnit": "What one order, hour or unit of the driver costs.",
      "pools.cost": "- | Enter an amount of 0 or more.",
      drivers: "What drives them | Allocated by | Units",
      statement: "From turnover to profit | All customers | Per year | Of turnover",
      "statement.turnover": "Turnover",
      "statement.direct": "Direct costs",
      "statement.marketing": "Marketing",
      "statement.service": "Service",
      "statement.recruiting": "Recruiting",
      "statement.profit": "Profit",
      "statement.line": "Sums of the list of customers, where each has its own lines.",
      best: "The most profitable | Customer | Turnover | Cost to serve | Profit | Margin",
      worst:
        "The least profitable, worst first | Customer | Turnover | Cost to serve | Profit | Margin",
      "chart.whale":
        "Profit, the most profitable customers first | Profit so far | Profit in the end | x=Share of customers, most profitable first",
      "chart.whale.says":
        "Profit per year added up, the most profitable customers first | {losing} of {all} customers lose {lost} a year | All {all} customers add to the profit of {left}",
      "chart.scatter":
        "What customers bring, and what they cost | Customers | Break-even | x=Turnover less direct costs | y=Cost to serve",
      "chart.scatter.says":
        "A point for each customer; above the line, it loses money | {losing} of the {largest} largest lose money | The {largest} largest all earn money",
      "chart.deciles":
        "Profit of each tenth of the customers | Profit | x=Tenths of the customers, most profitable first",
      "chart.deciles.says":
        "Profit a year by tenths, most profitable first | Best tenth: {best} a year, last tenth: {worst}",
    },
    ranking: {
      sheet: "Profit ranking",
      title: "Customers by profit",
      subtitle:
        "The most profitable first, whoever they are today; of more than 1,000 customers, the first 100 and the last. The curve of the first sheet is drawn from here.",
      ranking:
        "- | Rank | Customer | Turnover | Cost to serve | Profit | Margin | Profit so far | Share of customers | No. in list",
      "ranking.cumulative":
        "It rises while customers earn, and falls where they lose money: the whale curve.",
      counted: "- | Customers | Profit",
      curve:
        "- | Customers | Share of customers | Profit of the last | Profit so far | Profit in the end",
      sorted: "- | Profits, rising",
      deciles: "- | Tenth of customers | Profit",
    },
    list: {
      sheet: "Profit by customer",
      title: "Every customer: its own costs, its part of the shared ones, its profit",
      subtitle: "In the order of your data; amounts per year, recruiting once.",
      list: "- | No. | Customer | Turnover | Direct costs | Marketing | Service | Recruiting | Turnover less direct costs | Cost to serve | Profit | Margin | Break-even cost to serve",
      "list.pool1":
        "CV.PROFIT.ALLOCATE with the costs and the driver of the first sheet; it adds up exactly.",
      "list.costToServe":
        "Marketing + service + recruiting per year + its part of the shared costs.",
      "list.profit":
        "As CV.PROFIT: turnover − marketing − service (with direct and shared costs) − recruiting / years.",
      "list.breakEven": "The line of the chart: as much cost to serve as the customer brings.",
    },
  },
  preview:
    "Profit, the most profitable customers first | Profit so far | Profit in the end | x=Customers, most profitable first, %",
  about: [
    "Question | What does each customer leave after everything it costs, and who loses money?",
    "Data | Customers {customers}, turnover {turnover}, and the columns beside that you selected",
    "When made | {read}",
    "Profit | Turnover − direct costs − marketing − service − shared costs − recruiting / years (CV.PROFIT).",
    "Shared costs | By drivers, as activity-based costing does. Kaplan & Anderson (2004), Harvard Business Review 82(11).",
    "Whale curve | Profit of the best customers together. What it rises above the end, others lose. Cooper & Kaplan (1991), HBR 69(3).",
    "Blank cells | Count as 0. Rows without a customer are left out; customers without turnover still cost.",
    "What to do | A loss is a reason to talk: order sizes, service levels, prices for service. Overheads may stay when a customer goes.",
    "To change it | Overwrite costs, drivers and years here; change figures in your own table, inside the ranges above.",
  ],
  sample: {
    sheet: "Customer accounts",
    columns:
      "Customer | Turnover | Direct costs | Marketing | Service | Recruiting | Orders | Support hours",
    customer: "{first} {second}",
    first: "Amber | Birch | Cedar | Delta | Ember | Falcon | Garnet | Hazel | Indigo | Jasper",
    second: "Retail | Works | Medical",
    about: "About these data",
    notes: [
      "30 customers of a wholesaler in one year, made up for this example.",
      "Three of the five largest order little at a time and call often.",
      "All amounts are illustrative. Replace them with your own, or select your own table.",
    ],
  },
};

export type Texts = typeof en;
