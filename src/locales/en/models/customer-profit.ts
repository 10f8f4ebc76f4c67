/** What the model "customer-profit" says: turnover less all costs, customer by customer. */
const FIRST = [
  ...["Amber", "Birch", "Cedar", "Delta", "Ember", "Falcon", "Garnet", "Hazel", "Indigo", "Jasper"],
];
const SECOND = ["Retail", "Works", "Medical"];

export const customerProfit = {
  title: "Customer profit",
  summary:
    "What each customer really leaves: turnover less direct costs, marketing, service, recruiting and its part of the shared costs. Some of the largest may lose money.",
  questions: {
    customers: { label: "Customers", hint: "One row per customer: its name or number." },
    turnover: { label: "Turnover", hint: "Sales of the year after discounts." },
    direct: {
      label: "Direct costs",
      hint: "What was sold cost you this much; leave out if not known.",
    },
    marketing: { label: "Marketing", hint: "Spent on this customer in the year." },
    service: {
      label: "Service",
      hint: "Support, logistics and account management spent on this customer alone.",
    },
    recruiting: { label: "Recruiting", hint: "Spent once to win the customer." },
    first: {
      label: "First cost driver",
      hint: "What causes shared costs, such as orders or deliveries, counted per customer.",
    },
    second: { label: "Second cost driver", hint: "Another one, such as support hours or tickets." },
    firstCost: {
      label: "Shared costs, first driver",
      hint: "Per year, allocated by the first driver: handling orders, for instance.",
    },
    secondCost: {
      label: "Shared costs, second driver",
      hint: "Per year, allocated by the second driver: the support team, for instance.",
    },
    overheads: { label: "Overheads", hint: "Per year, allocated by turnover." },
    years: {
      label: "Years of recruiting",
      hint: "Over how many years the cost of recruiting is spread.",
    },
    shared: "Shared costs",
    settings: "Settings",
  },
  drivers: {
    first: "First driver",
    second: "Second driver",
    turnover: "Turnover",
    equal: "All alike",
  },
  pool: (driver: string) => `Shared costs by ${driver.toLowerCase()}`,
  overheads: "Overheads",
  otherPool: "Other shared costs",
  unreadable: (reason: string) => `The customers cannot be read: ${reason}`,
  tooMany: (most: string) =>
    `more than ${most} customers; select the largest, or sum up the small ones`,
  read: (customers: string) => `${customers} customers with turnover and costs of a year`,

  figures: {
    profit: "Profit per year",
    margin: "Of turnover",
    losing: "Customers that lose money",
    lost: "Lost on them per year",
  },
  losing: (losing: string, all: string) => `${losing} of ${all}`,
  /** Number format of customers, with words in quotes. */
  losingFormat: "#,##0",
  whale: {
    title: "Profit, the most profitable customers first",
    cumulative: "Profit so far",
    total: "Profit in the end",
    x: "Share of customers, most profitable first",
    xPercent: "Customers, most profitable first, %",
  },
  scatter: {
    title: "What customers bring, and what they cost to serve",
    customers: "Customers",
    breakEven: "Break-even: above it, a customer loses money",
    x: "Turnover less direct costs",
    y: "Cost to serve",
  },
  columns: {
    customer: "Customer",
    turnover: "Turnover",
    direct: "Direct costs",
    marketing: "Marketing",
    service: "Service",
    recruiting: "Recruiting",
    margin: "Turnover less direct costs",
    costToServe: "Cost to serve",
    profit: "Profit",
    share: "Margin",
    breakEven: "Break-even cost to serve",
  },

  page: {
    sheet: "Customer profit",
    title: "Customer profit: who earns the money, and who costs it",
    subtitle:
      "Per year. Shared costs go to the customers that cause them, by what drives them: not spread evenly, not by turnover alone.",
    pools: "Shared costs",
    pool: "Costs",
    perYear: "Per year",
    driver: "Allocated by",
    units: "Units",
    perUnit: "Per unit",
    total: "Total",
    drivers: "What drives them",
    recruiting: "Recruiting",
    spread: "Spread, years",
    statement: "From turnover to profit",
    line: "All customers",
    ofTurnover: "Of turnover",
    best: "The most profitable",
    worst: "The least profitable, worst first",
  },
  notes: {
    pools:
      "Costs that several customers cause together. Overwrite names and amounts; 0 leaves a line out.",
    driver: "What the cost depends on. CV.PROFIT.ALLOCATE splits it in proportion.",
    perUnit: "What one order, hour or unit of the driver costs.",
    years: "The cost of recruiting a customer counts with this part of it each year.",
    statement: "Sums of the list of customers, where each has its own lines.",
    allocated:
      "CV.PROFIT.ALLOCATE with the costs and the driver of the first sheet; it adds up exactly.",
    costToServe: "Marketing + service + recruiting per year + its part of the shared costs.",
    profit:
      "CV.PROFIT: turnover − marketing − service (with direct and shared costs) − recruiting / years.",
    breakEven: "The line of the chart: as much cost to serve as the customer brings.",
    whale: "It rises while customers earn, and falls where they lose money: the whale curve.",
  },
  messages: {
    cost: "Enter an amount of 0 or more.",
    driver: "Choose one of the drivers beside.",
    years: "Enter a number of years of 1 or more.",
  },

  ranking: {
    sheet: "Profit ranking",
    title: "Customers by profit",
    subtitle:
      "The most profitable first, whoever they are today. The curve of the first sheet is drawn from here.",
    rank: "Rank",
    customers: "Share of customers",
    place: "No. in list",
    counted: "Customers",
  },
  list: {
    sheet: "Profit by customer",
    title: "Every customer: its own costs, its part of the shared ones, its profit",
    subtitle: "In the order of your data; amounts per year, recruiting once.",
    number: "No.",
  },

  about: {
    question: "Question",
    questionText: "What does each customer leave after everything it costs, and who loses money?",
    data: "Data",
    dataText: (customers: string, turnover: string) =>
      `Customers ${customers}, turnover ${turnover}, and the columns beside that you selected`,
    whenMade: "When made",
    entries: [
      [
        "Profit",
        "Turnover − direct costs − marketing − service − shared costs − recruiting / years (CV.PROFIT).",
      ],
      [
        "Shared costs",
        "By drivers, as activity-based costing does. Kaplan & Anderson (2004), Harvard Business Review 82(11).",
      ],
      [
        "Whale curve",
        "Profit of the best customers together. What it rises above the end, others lose. Cooper & Kaplan (1991), HBR 69(3).",
      ],
      [
        "Blank cells",
        "Count as 0. Rows without a customer are left out; customers without turnover still cost.",
      ],
      [
        "What to do",
        "A loss is a reason to talk: order sizes, service levels, prices for service. Overheads may stay when a customer goes.",
      ],
      [
        "To change it",
        "Overwrite costs, drivers and years here; change figures in your own table, inside the ranges above.",
      ],
    ],
  },

  sample: {
    sheet: "Customer accounts",
    columns: [
      "Customer",
      "Turnover",
      "Direct costs",
      "Marketing",
      "Service",
      "Recruiting",
      "Orders",
      "Support hours",
    ],
    customer: (i: number) => `${FIRST[i % FIRST.length]} ${SECOND[Math.floor(i / FIRST.length)]}`,
    about: "About these data",
    notes: [
      "30 customers of a wholesaler in one year, made up for this example.",
      "Three of the five largest order little at a time and call often.",
      "All amounts are illustrative. Replace them with your own, or select your own table.",
    ],
  },
};
