/** What the model "perceived-value" says, in English. */
export const en = {
  title: "Perceived value and price",
  summary:
    "What your offer is worth to a customer beside the next best alternative, which price they would still accept, and which estimate that hangs on.",
  questions: {
    offer: "Your offer | The offer the customer weighs up. | By the minute",
    alternative:
      "Next best alternative | What the customer would do otherwise: a competitor, their own way, or nothing. | By the seat",
  },
  read: "Example with illustrative amounts: a call centre with {fewest} to {most} seasonal agents, {benefits} benefits and {costs} costs of two platforms.",
  benefitKinds: {
    functional: "Functional",
    emotional: "Emotional",
    social: "Social",
    monetary: "Monetary",
  },
  costKinds: {
    price: "Price",
    setUp: "Set-up",
    access: "Access",
    maintenance: "Maintenance",
    renewal: "Renewal",
    time: "Time",
    effort: "Effort",
    emotional: "Emotional strain",
    risk: "Risk",
  },
  touch: {
    tangible: "Tangible",
    intangible: "Intangible",
  },
  verdicts: {
    better: "Better value for money",
    fair: "The same value for money",
    worse: "Worse value for money",
  },
  answersRead:
    "No answer counts yet: name four rising prices of at least one person on the next sheet. | {n} answers count; {n} were left out, since their four prices do not rise.",
  months: "Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec",
  elements: {
    core: "Calls answered and routed | The core job is the same with both: one figure will do.",
    peaks:
      "No calls lost in the peaks | Agents are added within the hour; with seats, the next contract change.",
    support: "Support replies fast | Replies in minutes instead of days.",
    campaigns: "Campaigns live at once | A campaign for a new client starts the same day.",
    cash: "Pay after use, not ahead | Minutes are paid after the month; seats a year ahead.",
    calm: "Calm in the high season | Operations know that capacity will be there.",
    bill: "A bill one can explain | Every minute on the bill is a call somebody made.",
    standing: "Standing with own clients | Clients see a supplier that grows with them overnight.",
    price: "Price | From the sheet “Month by month”: lowest, planned and highest volume.",
    setUp: "Set-up | Under an hour instead of weeks.",
    lines: "Lines and headsets | The same with both.",
    administration:
      "Administration of users | Hours of the IT team; seats have to be assigned and taken back.",
    negotiation: "Yearly negotiation | Prices by volume need no haggling about seats.",
    scalingDown:
      "Scaling down after the season | By the minute there is no penalty; seats are given back at a fee.",
    waiting: "Waiting for support | Hours of team leaders who wait for an answer.",
    planning:
      "Planning of seats and staff | Forecasting the peak a year ahead takes longer than a month ahead.",
    strain: "Strain on team leaders | Nights before the season starts.",
    failure: "Outages and surprises | A busy year costs more by the minute: a risk of ours.",
  },
  sheets: {
    page: {
      sheet: "Perceived value",
      title: "What our offer is worth to the customer, and what it may cost",
      subtitle:
        "A company with 50 to 200 seasonal agents compares call-centre platforms billed by the minute and by the seat. All amounts are illustrative, per year.",
      valueAdded: "Value added per year",
      "valueAdded.says": "{ours} against {theirs}",
      atLeast: "In nine cases of ten, at least",
      "atLeast.says": "middle {middle}, high {high} | high {high}",
      price: "Highest price accepted",
      "price.says": "{room} above our price | {room} below our price",
      ratio: "Benefits per unit of cost",
      "ratio.says": "{theirs} with the alternative",
      comparison: "Value of both offers | Per year, as is likely | Difference",
      "comparison.benefits": "Benefits",
      "comparison.price": "Price",
      "comparison.otherCosts": "Other costs",
      "comparison.costs": "Costs",
      "comparison.value": "Value to the customer",
      "comparison.ratio": "Benefits / costs",
      "comparison.ours": "What you call your offer. Every sheet follows.",
      "comparison.alternative":
        "What the customer would do otherwise: a competitor, their own way, or nothing.",
      pricing: "Price",
      "pricing.altPrice": "Price of the alternative",
      "pricing.unused": "of which for unused seats",
      "pricing.moreValue": "More value before the price",
      "pricing.highest":
        "Highest price accepted | At this price the customer is indifferent between the two offers (CV.VALUE.PRICE). It is a ceiling, not a price to ask.",
      "pricing.fair":
        "Price at equal value for money | At this price our benefits per unit of cost are those of the alternative (CV.VALUE.MAP).",
      "pricing.ours": "Our price",
      "pricing.room": "Room up to the highest price",
      "pricing.verdict": "At our price the customer gets",
      uncertainty:
        "How sure is it? | Value to the customer | Expected | Low (P10) | Mid (P50) | High (P90) | Above 0",
      "uncertainty.added": "Value added",
      "uncertainty.p10":
        "P10: one case in ten is below it. P50: half are. P90: nine in ten are. From 20,000 draws of all estimates (CV.VALUE.ESTIMATE), always the same ones.",
      ranking: "What value added depends on most | Element | At worst | At best | Swing",
      "ranking.worst":
        "What value added changes by when this element alone is at its worst for us, with both offers: ours at its worst, the alternative's at its best.",
      benefitsByKind: "Benefits by kind | Kind | Difference",
      "benefitsByKind.benefits": "Benefits",
      "benefitsByKind.ofBenefits": "Of the benefits",
      "benefitsByKind.ofCosts": "Of the costs",
      costsByKind: "Costs by kind | Kind | Difference",
      "costsByKind.costs": "Costs",
      "chart.tornado": "Change in value added, element by element | At worst | At best",
      "chart.tornado.says":
        "Change in value added, what matters most first | {element}: {worst} to {best}",
      "chart.map.says":
        "Benefits and costs per year: above the line, better value | Our offer is better value: {ours} to {alternative} | The alternative is better value: {alternative} to {ours} | Both are equal value: {ours}",
      "chart.map":
        "Value map | Our offer | Alternative | Equal value for money | x=Perceived costs | y=Perceived benefits",
    },
    elements: {
      sheet: "Value elements",
      title: "What the customer gets and gives up",
      subtitle:
        "Per year and in money, as the customer sees it. Use the empty rows for your own elements, or overwrite the example: all amounts are illustrative.",
      benefitOffers: "Benefits",
      costOffers: "Costs",
      benefits:
        "- | Element | Kind | Tangible? | Low | Likely | High | Low | Likely | High | Check | Why, and who says so",
      "benefits.kind":
        "Functional: what it does. Emotional: how it feels. Social: how others see the customer. Monetary: money earned or saved. | Choose the kind from the list.",
      "benefits.oursLow":
        "Low and high: the least and the most you think possible. Leave them empty if you are sure. What is the same with both offers needs one figure only: its uncertainty does not matter.",
      "benefits.tangible": "- | Choose tangible or intangible from the list.",
      "benefits.amount": "- | Enter an amount per year of 0 or more.",
      costs:
        "- | Element | Kind | Tangible? | Low | Likely | High | Low | Likely | High | Check | Why, and who says so",
      "costs.price":
        "Price | From the sheet of months: lowest, planned and highest volume of calls. Type over it if you know the price.",
      "costs.kind": "- | Choose the kind from the list.",
      "costs.tangible": "- | Choose tangible or intangible from the list.",
      "costs.amount": "- | Enter an amount per year of 0 or more.",
    },
    months: {
      sheet: "Month by month",
      title: "By the minute or by the seat, month by month",
      subtitle:
        "Agents come and go with the season; seats are contracted for the peak. All prices and volumes are illustrative.",
      byMinute: "A year by the minute",
      bySeat: "A year by the seat",
      unused: "Paid for unused seats",
      unusedShare: "Seats paid for but not used",
      settings: "Prices and volume | Input | Value",
      pricePerMinute: "Price per minute | - | Enter a price of 0 or more.",
      pricePerSeat: "Price per seat and month | - | Enter a price of 0 or more.",
      seats:
        "Seats under contract | Contracted for the whole year. Months with more agents are billed for each of them. | Enter a number of 0 or more.",
      minutesPerAgent: "Minutes per agent and month | - | Enter a number of 0 or more.",
      volumeLow:
        "Volume at the lowest | How far the year's calls may fall short of the plan or exceed it; fewer or more agents in every month. | Enter a change from −100% to 0%.",
      volumeHigh: "Volume at the highest | - | Enter a change of 0% or more.",
      months:
        "Month by month | Month | Agents | Minutes | Bill by the minute | Seats billed | Bill by the seat | Unused seats | Cost of unused seats",
      "months.total": "Year",
      "months.lowest":
        "Lowest volume | The year's bills at the lowest and highest volume: the low and high estimates of the price.",
      "months.highest": "Highest volume",
      "months.billed": "The seats under contract, or the agents where there are more.",
      "months.agents": "- | Enter a number of 0 or more.",
      "chart.bills": "Bill by month | Bill by the minute | Bill by the seat",
      "chart.seats": "Seats paid for, by month | Seats in use | Unused seats",
    },
    prices: {
      sheet: "Price sensitivity",
      title: "Which price the market accepts",
      subtitle:
        "Forty people named four prices for a minute each: too cheap to be good, a bargain, expensive, too expensive. The answers are made up for this example.",
      cheapest:
        "Accepted from | Below it more people find the price too cheap than do not find it cheap (point of marginal cheapness).",
      dearest:
        "Accepted up to | Above it more people find the price too expensive than do not find it expensive (point of marginal expensiveness).",
      optimal:
        "Fewest object at | As many people find it too cheap as too expensive: the optimal price.",
      indifferent:
        "Seen as the usual price | As many people find it cheap as expensive: the indifference price.",
      atOurPrice: "At our price | Of the people asked | Share",
      "atOurPrice.ours":
        "Our price per minute | From the sheet “Month by month”. Change it there to see how the shares move.",
      "atOurPrice.tooCheap": "Too cheap to be good",
      "atOurPrice.cheap": "A bargain",
      "atOurPrice.expensive": "Expensive",
      "atOurPrice.tooExpensive": "Too expensive",
      "atOurPrice.accepted": "Neither too cheap nor too expensive",
      "chart.curves":
        "Price sensitivity | Range accepted | Too cheap | A bargain | Expensive | Too expensive | x=Price per minute | y=Share of people",
      "chart.curves.says":
        "Share of the people asked who find each price that; upright lines: the range accepted | Accepted: {cheapest} to {dearest}, best {optimal}; ours, {ours}, is within | Accepted: {cheapest} to {dearest}; ours, {ours}, is below | Accepted: {cheapest} to {dearest}; ours, {ours}, is above",
      "reading.answers": "Answers",
      howToRead:
        "A bargain and too cheap count people who named a higher price; expensive and too expensive those who named this price or a lower one (van Westendorp 1976; CV.VALUE.SENSITIVITY).",
      howToChange:
        "It tells what people call acceptable, not what they will buy. Overwrite the answers on the next sheet; there is room for 200 people.",
    },
    answers: {
      sheet: "Price answers",
      title: "Answers of the price survey",
      subtitle:
        "One row a person; overwrite the example. An answer counts if all four prices are named and each is higher than the one before.",
      answers: "Answers | Too cheap | A bargain | Expensive | Too expensive | Counts",
      "answers.price": "- | Enter a price of 0 or more.",
      used: "Answers that count | Too cheap | A bargain | Expensive | Too expensive",
      curves:
        "Curves | Price | Named below | Named above | Too cheap | A bargain | Expensive | Too expensive | Range accepted",
      "curves.ours": "-",
      points: "Where curves cross | Point | Price | Share",
      "points.point": "One formula, CV.VALUE.SENSITIVITY, fills these columns.",
    },
    workings: {
      sheet: "Value workings",
      title: "Workings",
      subtitle: "Nothing to enter here: what the page is calculated from.",
      completed:
        "- | Element | For us: low | For us: likely | For us: high | Against us: low | Against us: likely | Against us: high | At worst | At best | Swing | Rank",
      ofOurs:
        "Uncertainty of the estimates (CV.VALUE.ESTIMATE) | Expected | Std dev | P10 | P50 | P90 | Probability",
      ofAlternative: "- | Expected | Std dev | P10 | P50 | P90 | Probability",
      ofAdded: "- | Value added | Expected | Std dev | P10 | P50 | P90 | Probability",
      map: "Value map (CV.VALUE.MAP) | Point | Perceived costs | Equal value | Perceived benefits",
      "map.start": "Line, start",
      "map.end": "Line, end",
      places: "- | Relative benefits | Relative costs | Fair costs | Value",
      verdicts: "- | In formulas | Shown as",
    },
  },
  about: [
    "Question | How much more is our offer worth to the customer than the next best alternative, and up to which price would they take it?",
    "Story | The platform by the minute costs a little more a year, yet is set up in under an hour, answers in minutes and leaves no seat unused.",
    "Amounts | All amounts are illustrative: made up for this example, per year, as one customer perceives them. Replace them with what your customers tell you.",
    "Value | Perceived benefits − perceived costs (CV.VALUE); value added is ours less the alternative's (CV.VALUE.ADDED), at the likely estimates.",
    "Highest price | Alternative's price + our benefits and other costs beside theirs (CV.VALUE.PRICE): there the customer is indifferent.",
    "Uncertainty | Low, likely and high of each element make a Beta-PERT distribution, independent of the others (CV.VALUE.ESTIMATE).",
    "Sources | Anderson & Narus (1998), “Business marketing: understand what customers value”, HBR 76(6); Gale (1994), Managing Customer Value.",
    "To change it | Overwrite the elements and the months, or type a price over the formula; there is room for four benefits and four costs more.",
  ],
};

export type Texts = typeof en;
