/** What the model "segments" says: value, recommendation and drivers by segment. */
export const segments = {
  title: "Segments and personas",
  summary:
    "From a survey: which segment gains most from you, who would recommend you, what each one values most, and what to do next.",
  questions: {
    segments: {
      label: "Segment",
      hint: "One row per respondent: the segment or persona it belongs to.",
    },
    benefits: { label: "Benefits", hint: "What the respondent gets, in money or points." },
    costs: { label: "Costs", hint: "What the respondent gives up, in the same unit." },
    scores: {
      label: "Recommendation",
      hint: "“Would you recommend us?”, whole numbers from 0 to 10; blank where nobody answered.",
    },
    drivers: "What value may depend on",
    driver: (number: number) => `Driver ${number}`,
    driverHint: "A rating or a description of each respondent, with its name in the first row.",
  },
  nameless: (address: string) =>
    `Drivers: the first cell of ${address} must be the name of the driver; select the column with its heading.`,
  tooMany: (found: string, most: string) =>
    `Segment: there are ${found} segments, and a page has room for ${most}; choose a column with fewer.`,
  unreadable: (reason: string) => `The answers cannot be read: ${reason}`,
  read: (respondents: string, segments: string) =>
    `${respondents} respondents in ${segments} segments`,
  strongest: (driver: string) => `; value depends most on ${driver}`,

  figures: {
    best: "Gains most",
    value: "Value per respondent",
    nps: "Net Promoter Score",
    respondents: "Respondents",
  },

  page: {
    sheet: "Segments",
    title: "What each segment values, and whether it recommends us",
    subtitle:
      "Perceived benefits and costs, Net Promoter Score and the strongest driver of value, segment by segment.",
    valueChart: "Benefits and costs by segment",
    promoterChart: "Would they recommend us?",
    series: {
      benefits: "Benefits",
      costs: "Costs",
      promoters: "Promoters",
      passives: "Passives",
      detractors: "Detractors",
    },
    cards: "Persona cards, the most valuable first",
    measures: {
      segment: "Segment",
      who: "Who they are, in your words",
      respondents: "Respondents",
      share: "Share of respondents",
      benefits: "Benefits",
      costs: "Costs",
      value: "Value",
      ratio: "Benefits / costs",
      positive: "Gain more than they give up",
      nps: "Net Promoter Score",
      margin: "± with 95 % confidence",
      driver: "They value most",
      explains: "Share of value it explains",
      step: "Next step",
    },
  },
  notes: {
    who: "Two lines that make the segment a person: role, situation, what keeps them awake.",
    value: "Benefits − costs, the mean of the segment (CV.VALUE.SEGMENTS).",
    margin:
      "The true score lies within ± so much in 95 of 100 samples. Segments whose ranges overlap may well not differ.",
    driver:
      "The driver that explains the largest share of the differences in value within the segment (CV.VALUE.DRIVERS). Connection, not proof of cause.",
    step: "By value and Net Promoter Score, from the list of advice on the workings; change it there.",
  },

  workings: {
    sheet: "Segment workings",
    title: "Workings",
    subtitle: "What the page reads. Only the advice is yours to change.",
    value: "Value (CV.VALUE.SEGMENTS)",
    promoters: "Recommendation (CV.NPS.SEGMENTS)",
    drivers: "Share of value explained (CV.VALUE.DRIVERS)",
    advice: "Advice for the next step",
    case: "When",
    step: "Next step",
    columns: {
      segment: "Segment",
      respondents: "Respondents",
      benefits: "Benefits",
      costs: "Costs",
      value: "Value",
      ratio: "Benefits / costs",
      positive: "Gain more than they give up",
      answers: "Answers",
      promoters: "Promoters",
      passives: "Passives",
      detractors: "Detractors",
      nps: "NPS",
      margin: "± 95 %",
    },
  },
  advice: {
    repair: {
      when: "Value ≤ 0",
      step: "Lower their costs or raise what they value; else serve others",
    },
    win: { when: "NPS < 0", step: "Call detractors; find out what goes wrong" },
    deepen: { when: "NPS < 30", step: "Improve what they value most, and tell them" },
    refer: { when: "NPS ≥ 30", step: "Ask for referrals and case histories" },
  },

  about: {
    question: "Question",
    questionText:
      "Which kinds of customers gain from us, which would recommend us, and what does each value?",
    data: "Data",
    dataText: (segments: string, benefits: string, costs: string, scores: string) =>
      `Segments ${segments}, benefits ${benefits}, costs ${costs}, recommendation ${scores}`,
    whenMade: "When made",
    entries: [
      [
        "Value",
        "Benefits − costs of each respondent, the mean by segment. Rows with a blank among segment, benefit and cost are left out.",
      ],
      [
        "Recommendation",
        "Share of promoters (9–10) − share of detractors (0–6), from −100 to 100, of all who answered.",
      ],
      [
        "Drivers",
        "Share of the variance of value that a rating explains within a segment: r² for numbers, η² for words.",
      ],
      [
        "Sources",
        "Gale (1994), Managing Customer Value; Reichheld (2003), HBR 81(12); Anderson & Narus (1998), HBR 76(6).",
      ],
      [
        "To change it",
        "Answers count as they stand in the ranges above. A new segment needs a new page: insert the model again.",
      ],
    ],
  },
};
