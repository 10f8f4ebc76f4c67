/** What the model "value-case" says: one prospect's gain, on one page, with case histories. */
export const valueCase = {
  title: "Value case",
  summary:
    "One page for the table: what a named prospect gains over their alternative, with its range, payback and first-year cash, and customers like them.",
  questions: {
    prospect: "Prospect",
    prospectHint: "The company the page is for; it becomes the title.",
    industry: "Industry",
    industryHint: "Case histories of the same industry come first.",
    agents: "Size, in agents",
    agentsHint: "Case histories nearest in size come first.",
    offer: "Your offer",
    alternative: "Their alternative",
    alternativeHint: "What they do today, or would do without you.",
  },
  example: {
    prospect: "Harbour Travel",
    offer: "Platform by the minute",
    alternative: "Platform by the seat",
  },
  industries: {
    travel: "Travel",
    retail: "Retail",
    outsourcing: "Outsourcing",
    finance: "Finance",
    health: "Health care",
    utilities: "Utilities",
  },
  read: (prospect: string, cases: string) =>
    `For ${prospect}: a filled-in example with illustrative amounts and ${cases} made-up case histories.`,

  figures: {
    gain: "Gain per year",
    atLeast: "In nine cases of ten, at least",
    payback: "Payback",
    firstYear: "First-year cash",
  },

  page: {
    sheet: "Value case",
    subtitle:
      "What you gain over what you would do otherwise. Amounts are illustrative until they are yours: let us fill them in together.",
    fullEffect: "Months to full effect",
    gains: "What you gain",
    quantity: "How many a year",
    money: "In money, per year",
    gain: "Gain",
    total: "All gains",
    costs: "What it costs every year",
    once: "What it costs once",
    columns: {
      equation: "Worked out as",
      low: "Low",
      likely: "Likely",
      high: "High",
      each: "Each",
    },
    results: {
      heading: "What remains",
      measure: "After all costs",
      gain: "Gain per year",
      firstYear: "Cash after the first year",
      payback: "Payback, months",
      perAgent: "Gain per agent and year",
      perAgentShort: "Per agent",
    },
    stories: "Customers most like you",
    gainChart: "Where the gain comes from, per year",
    cashChart: "Cash since signing, month by month",
    monthsFormat: '0.0" months"',
    monthsOf: (months: string) => `${months} months`,
  },
  notes: {
    fullEffect:
      "Gains grow in equal steps up to this month; costs run from the first. 0: full effect at once.",
    equation: "The gain in words, as the prospect would work it out themselves.",
    quantity:
      "Low and high: the least and the most both sides think possible. Leave them empty where you are sure.",
    money: "How many a year × what each is worth.",
    results:
      "Low: all gains at their lowest and all costs at their highest at once. High: the other way round. Both are rarer than the nine cases of ten above.",
    payback:
      "Months from signing until the one-time costs have come back. A dash: not within three years.",
    likeness:
      "How unlike the prospect: the distance in size, |ln(size / size)|, and 1,000 more for another industry.",
  },
  messages: {
    industry: "Choose an industry of the list on the sheet of case histories.",
    agents: "Enter a number of 1 or more.",
    fullEffect: "Enter a number of months from 0 to 36.",
    quantity: "Enter a number of 0 or more.",
    months: "Enter a number of months of 0 or more.",
  },

  /** Value word equations of the example. */
  lines: {
    emptySeats: { name: "No empty seats", equation: "Unused seat-months × price of a seat" },
    calls: { name: "Fewer calls lost", equation: "Calls saved in peaks × margin of a call" },
    waiting: { name: "Support in minutes", equation: "Hours no longer waited × cost of an hour" },
    planning: { name: "No planning of seats", equation: "Planning hours saved × cost of an hour" },
    campaigns: { name: "Campaigns live at once", equation: "IT hours saved × cost of an hour" },
    givenBack: { name: "No fees for scaling down", equation: "Seats given back × fee for each" },
    minutes: {
      name: "Minutes, not seats",
      equation: "Seat-months in use × extra price",
    },
    training: { name: "Training", equation: "Hours of all agents × cost of an hour" },
    numbers: { name: "Moving the numbers", equation: "Days of IT × cost of a day" },
  },

  cases: {
    sheet: "Case histories",
    title: "Case histories",
    subtitle:
      "What earlier customers gained. These are made up: replace them with your own, with the customers' consent. The page shows the three most like the prospect.",
    industries: "Industries",
    columns: {
      customer: "Customer",
      industry: "Industry",
      agents: "Agents",
      before: "Before",
      gain: "Gain per year",
      payback: "Payback, months",
      words: "In their words",
      distance: "Distance",
      rank: "Rank",
    },
    stories: {
      coast: {
        customer: "Coastline Tours",
        before: "By the seat",
        words: "“In November we doubled the team in a morning. In January we paid for half of it.”",
      },
      alpine: {
        customer: "Alpine Breaks",
        before: "By the seat",
        words: "“No more guessing in spring how many seats the winter will need.”",
      },
      ferry: {
        customer: "Northern Ferries",
        before: "Own exchange",
        words: "“A storm cancels forty sailings, and every call is still answered.”",
      },
      garden: {
        customer: "Green Garden Shops",
        before: "By the seat",
        words: "“We were live before lunch. The old set-up had taken five weeks.”",
      },
      toys: {
        customer: "Toy Castle",
        before: "By the seat",
        words: "“Ten months a year we had been paying for Christmas.”",
      },
      voice: {
        customer: "Clear Voice Services",
        before: "Two platforms",
        words: "“We quote a new client by the minute, since we pay by the minute.”",
      },
      card: {
        customer: "Meridian Card",
        before: "Own exchange",
        words: "“Support answers while we are still describing the problem.”",
      },
      clinic: {
        customer: "Riverside Clinics",
        before: "By the seat",
        words: "“Flu weeks are no longer a budget question.”",
      },
    },
  },

  cash: {
    sheet: "Value case cash",
    title: "Cash, month by month",
    subtitle:
      "Nothing to enter here. Month 0 is signing: one-time costs are paid, and nothing has been gained yet.",
    columns: {
      month: "Month",
      effect: "Effect",
      flow: "Cash of the month",
      sum: "Cash since signing",
    },
    range: "Range of the yearly gain (CV.VALUE.ESTIMATE)",
    measures: "Measure",
    expected: "Expected",
    deviation: "Std dev",
    probability: "Probability",
    copied: "Lines of the page, empty ones as 0",
    line: "Line",
    cost: "Cost",
  },

  about: [
    [
      "Question",
      "What does this prospect gain, in its own money, over what it would do otherwise?",
    ],
    [
      "Gain",
      "Gains − yearly costs (CV.VALUE), each as low, likely and high; the range by CV.VALUE.ESTIMATE, payback by CV.LIFETIME.PAYBACK.",
    ],
    [
      "Amounts",
      "Company names, amounts and quotations are made up for this example. Nothing is discounted; taxes are left out.",
    ],
    [
      "Sources",
      "Value word equations and case histories: Anderson, Kumar & Narus (2007), Value Merchants, Harvard Business School Press.",
    ],
    [
      "To change it",
      "Overwrite names and numbers here, customers on the sheet of case histories. Empty rows are yours.",
    ],
  ],
};
