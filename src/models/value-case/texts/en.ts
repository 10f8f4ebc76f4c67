/** What the model "value-case" says, in English. */
export const en = {
  title: "Value case",
  summary:
    "One page for the table: what a named prospect gains over their alternative, with its range, payback and first-year cash, and customers like them.",
  questions: {
    prospect: "Prospect | The company the page is for; it becomes the title. | Harbour Travel",
    industry:
      "Industry | Case histories of the same industry come first. | Travel | Retail | Outsourcing | Finance | Health care | Utilities",
    agents: "Size, in agents | Case histories nearest in size come first.",
    offer: "Your offer | - | Platform by the minute",
    alternative:
      "Their alternative | What they do today, or would do without you. | Platform by the seat",
  },
  read: "For {prospect}: a filled-in example with illustrative amounts and {cases} made-up case histories.",
  monthsFormat: '0.0" months"',
  months: "{months} months",
  gain: "Gain",
  cost: "Cost",
  industries: {
    travel: "Travel",
    retail: "Retail",
    outsourcing: "Outsourcing",
    finance: "Finance",
    health: "Health care",
    utilities: "Utilities",
  },
  lines: {
    emptySeats: "No empty seats | Unused seat-months × price of a seat",
    calls: "Fewer calls lost | Calls saved in peaks × margin of a call",
    waiting: "Support in minutes | Hours no longer waited × cost of an hour",
    planning: "No planning of seats | Planning hours saved × cost of an hour",
    campaigns: "Campaigns live at once | IT hours saved × cost of an hour",
    givenBack: "No fees for scaling down | Seats given back × fee for each",
    minutes: "Minutes, not seats | Seat-months in use × extra price",
    training: "Training | Hours of all agents × cost of an hour",
    numbers: "Moving the numbers | Days of IT × cost of a day",
  },
  stories: {
    coast:
      "Coastline Tours | By the seat | “In November we doubled the team in a morning. In January we paid for half of it.”",
    alpine:
      "Alpine Breaks | By the seat | “No more guessing in spring how many seats the winter will need.”",
    ferry:
      "Northern Ferries | Own exchange | “A storm cancels forty sailings, and every call is still answered.”",
    garden:
      "Green Garden Shops | By the seat | “We were live before lunch. The old set-up had taken five weeks.”",
    toys: "Toy Castle | By the seat | “Ten months a year we had been paying for Christmas.”",
    voice:
      "Clear Voice Services | Two platforms | “We quote a new client by the minute, since we pay by the minute.”",
    card: "Meridian Card | Own exchange | “Support answers while we are still describing the problem.”",
    clinic: "Riverside Clinics | By the seat | “Flu weeks are no longer a budget question.”",
  },
  sheets: {
    page: {
      sheet: "Value case",
      subtitle:
        "What you gain over what you would do otherwise. Amounts are illustrative until they are yours: let us fill them in together.",
      gain: "Gain per year",
      atLeast: "In nine cases of ten, at least",
      payback: "Payback",
      firstYear: "First-year cash",
      prospect: "Prospect",
      industry: "Industry | - | Choose an industry of the list on the sheet of case histories.",
      agents: "Size, in agents | - | Enter a number of 1 or more.",
      offer: "Your offer",
      alternative: "Their alternative",
      fullEffect:
        "Months to full effect | Gains grow in equal steps up to this month; costs run from the first. 0: full effect at once. | Enter a number of months from 0 to 36.",
      gains:
        "What you gain | How many a year | In money, per year | Gain | Worked out as | Low | Likely | High | Each | Low | Likely | High",
      "gains.total": "All gains",
      "gains.equation": "The gain in words, as the prospect would work it out themselves.",
      "gains.low":
        "Low and high: the least and the most both sides think possible. Leave them empty where you are sure.",
      "gains.lowMoney": "How many a year × what each is worth.",
      "gains.quantity": "- | Enter a number of 0 or more.",
      "costs.heading": "What it costs every year",
      "costs.quantity": "- | Enter a number of 0 or more.",
      "once.heading": "What it costs once",
      "once.quantity": "- | Enter a number of 0 or more.",
      results: "What remains | After all costs | Low | Likely | High",
      "results.gain": "Gain per year",
      "results.firstYear": "Cash after the first year",
      "results.payback":
        "Payback, months | Months from signing until the one-time costs have come back. A dash: not within three years.",
      "results.perAgent": "Gain per agent and year",
      "results.low":
        "Low: all gains at their lowest and all costs at their highest at once. High: the other way round. Both are rarer than the nine cases of ten above.",
      stories:
        "Customers most like you | Customer | Industry | Agents | Gain per year | Per agent | Payback, months",
      "chart.gains": "Where the gain comes from, per year | Likely",
      "chart.gains.says":
        "What each gain is likely worth a year | {line} brings most: {yearly} a year",
      "chart.cash": "Cash since signing, month by month | Low | Likely | High",
      "chart.cash.says":
        "Cash since signing, by month: low, likely and high | Paid back after {after} months; {ahead} ahead after two years | Paid back after {after} months; still {short} short after two years | Not paid back within three years",
    },
    cases: {
      sheet: "Case histories",
      title: "Case histories",
      subtitle:
        "What earlier customers gained. These are made up: replace them with your own, with the customers' consent. The page shows the three most like the prospect.",
      cases:
        "- | Customer | Industry | Before | In their words | Agents | Gain per year | Payback, months | Distance | Rank",
      "cases.distance":
        "How unlike the prospect: the distance in size, |ln(size / size)|, and 1,000 more for another industry.",
      "cases.industry": "- | Choose an industry of the list on the sheet of case histories.",
      "cases.agents": "- | Enter a number of 1 or more.",
      "cases.payback": "- | Enter a number of months of 0 or more.",
      industries: "- | Industries",
    },
    cash: {
      sheet: "Value case cash",
      title: "Cash, month by month",
      subtitle:
        "Nothing to enter here. Month 0 is signing: one-time costs are paid, and nothing has been gained yet.",
      cash: "- | Cash of the month | Cash since signing | Month | Effect | Low | Likely | High | Low | Likely | High",
      estimate:
        "Range of the yearly gain (CV.VALUE.ESTIMATE) | Measure | Expected | Std dev | P10 | P50 | P90 | Probability",
      gainLines: "Lines of the page, empty ones as 0 | Line | Low | Likely | High",
    },
  },
  about: [
    "Question | What does this prospect gain, in its own money, over what it would do otherwise?",
    "Gain | Gains − yearly costs (CV.VALUE), each as low, likely and high; the range by CV.VALUE.ESTIMATE, payback by CV.LIFETIME.PAYBACK.",
    "Amounts | Company names, amounts and quotations are made up for this example. Nothing is discounted; taxes are left out.",
    "Sources | Value word equations and case histories: Anderson, Kumar & Narus (2007), Value Merchants, Harvard Business School Press.",
    "To change it | Overwrite names and numbers here, customers on the sheet of case histories. Empty rows are yours.",
  ],
};

export type Texts = typeof en;
