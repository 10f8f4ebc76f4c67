/** What the model "satisfaction" says: five levels, recommendation by segment, and who buys again. */
export const satisfaction = {
  title: "Satisfaction",
  summary:
    "Five levels of satisfaction and the one that holds the others back, Net Promoter Score and satisfied customers by segment, and whether the satisfied buy again.",
  questions: {
    respondents: { label: "Respondents", hint: "A name or number of each answer; not needed." },
    segments: { label: "Segments", hint: "The group each answer belongs to: a persona, a region." },
    recommendation: {
      label: "Recommendation",
      hint: "“How likely are you to recommend us?”, whole numbers from 0 to 10.",
    },
    satisfaction: {
      label: "Satisfaction",
      hint: "“How satisfied are you?”, from 1 (very dissatisfied) to 5 (very satisfied).",
    },
    repurchase: {
      label: "Repurchase",
      hint: "Whether the customer bought again: yes or no, or how often.",
    },
    core: { label: "Core product", hint: "Level 1, 0 to 10: the product or service itself." },
    support: {
      label: "Support systems",
      hint: "Level 2, 0 to 10: ordering, billing, complaints, returns.",
    },
    technical: {
      label: "Performance",
      hint: "Level 3, 0 to 10: on time, accurate, quick, safe.",
    },
    interaction: { label: "Interaction", hint: "Level 4, 0 to 10: the people customers meet." },
    emotional: { label: "Emotion", hint: "Level 5, 0 to 10: how you make customers feel." },
  },
  levelsGroup: "Five levels: all of them, or none to fill in scores on the sheet",
  someLevels: "Five levels: select all five columns, or none and fill in scores on the sheet.",
  unreadable: (reason: string) => `The survey cannot be read: ${reason}`,
  read: (answers: string, segments: string) => `${answers} answers in ${segments} segments`,

  figures: {
    heldBack: "Held back by",
    nps: "Net Promoter Score",
    csat: "Satisfied customers",
    overall: "Overall score, 0 to 10",
  },
  toFillIn: "On the sheet",
  chart: {
    levels: "Five levels, each resting on the one below",
    goodEnough: "Good enough",
    again: "Who buys again, by satisfaction",
    steps: "Answers by satisfaction",
    segments: "Would they recommend us?",
    againPercent: "Bought again, %",
    sharePercent: "Answers, %",
  },
  columns: {
    respondents: "Respondent",
    segments: "Segment",
    recommendation: "Recommend, 0–10",
    satisfaction: "Satisfaction",
    again: "Bought again",
    score: "Score",
    overall: "Overall",
    reached: "Reached",
    heldBack: "Held back by",
    answers: "Answers",
    share: "Share",
    promoters: "Promoters",
    passives: "Passives",
    detractors: "Detractors",
    nps: "NPS",
    margin: "± (95 %)",
    csat: "Satisfied",
  },
  levels: {
    core: { name: "Core product", covers: "The product or service itself" },
    support: { name: "Support systems", covers: "Ordering, billing, complaints, returns" },
    technical: { name: "Performance", covers: "On time, accurate, quick, safe" },
    interaction: { name: "Interaction", covers: "The people: polite, knowledgeable, helpful" },
    emotional: { name: "Emotion", covers: "How we make customers feel" },
  },
  steps: ["1 very dissatisfied", "2 dissatisfied", "3 neither", "4 satisfied", "5 very satisfied"],

  page: {
    sheet: "Satisfaction",
    title: "Satisfaction: what holds us back, and whether it pays",
    subtitle:
      "Charm does not make up for a late delivery: a level counts in full only when those below it are good enough.",
    settings: "Settings",
    goodEnough: "A level is good enough from (0–10)",
    satisfiedFrom: "Satisfied means, from (1–5)",
    levels: "The five levels",
    level: "Level",
    weight: "Weight",
    credited: "Credited",
    goodEnoughShort: "Enough",
    holds: "Holds back",
    covers: "Covers",
    id: "In formulas",
    together: "All levels together",
    segments: "Recommendation and satisfaction by segment",
    all: "All answers",
    again: "Do the satisfied buy again?",
    steps: "How satisfied they are",
    fiveAgainstFour: "Very satisfied against satisfied",
    bySegment: "The five levels by segment",
  },
  notes: {
    goodEnough: "The score from which a level is good enough for the next to matter.",
    satisfiedFrom: "The lowest answer that counts as satisfied.",
    scores: "Mean of the answers in the survey.",
    fillIn: "Fill in a score from 0 to 10 for each level; 7 is only there to start with.",
    weights: "Importance of each level in the overall score.",
    credited: "Above the level that holds back, at most what is good enough counts.",
    overall:
      "One formula, CV.SATISFACTION: weighted mean of the credits, levels reached, what holds back.",
    segments: "One formula, CV.NPS.SEGMENTS. Best segment first.",
    margin:
      "In 95 of 100 samples the true score lies within NPS ± this. Segments whose ranges overlap may well not differ.",
    again:
      "1 for yes or a number above 0, 0 for no or 0. Other words are an error: add them on the right.",
  },
  messages: {
    score: "Enter a score from 0 to 10.",
    satisfiedFrom: "Enter a whole number from 1 to 5.",
    weight: "Enter a weight of 0 or more.",
  },

  list: {
    sheet: "Survey answers",
    title: "The survey as the formulas read it",
    subtitle: "In the order of your data; what is blank there stays blank here.",
    yes: "Words for yes",
    no: "Words for no",
  },

  about: {
    question: "Question",
    questionText:
      "Where do customers stop being satisfied, who would recommend us, and does it bring them back?",
    data: "Data",
    dataText: (segments: string, recommendation: string, satisfied: string) =>
      `Segments ${segments}, recommendation ${recommendation}, satisfaction ${satisfied} and the columns beside`,
    whenMade: "When made",
    levels: "Levels",
    levelsAsked:
      "Means of the survey's five columns. Cumby & Barnes (1998), How customers are made to feel.",
    levelsFilledIn:
      "Scores filled in on this sheet, not asked in the survey. Cumby & Barnes (1998), How customers are made to feel.",
    entries: [
      [
        "NPS",
        "Share of promoters (9–10) less detractors (0–6), in points. Reichheld (2003), Harvard Business Review 81(12).",
      ],
      [
        "Satisfied",
        "Share of answers from the setting upwards, 4 of 5 unless changed. Hayes (2008), Measuring Customer Satisfaction and Loyalty.",
      ],
      [
        "Buying again",
        "Who is very satisfied often buys again far more than who is just satisfied. Jones & Sasser (1995), HBR 73(6). It is no proof of cause.",
      ],
      ["Few answers", "Look at the margin before acting: ten answers say little about a segment."],
      [
        "To change it",
        "Overwrite settings and weights here; change answers in your own table, inside the ranges above.",
      ],
    ],
  },

  sample: {
    sheet: "Customer survey",
    columns: [
      "Respondent",
      "Segment",
      "Recommendation",
      "Satisfaction",
      "Bought again",
      "Core product",
      "Support services",
      "Technical performance",
      "Interaction",
      "Emotional",
    ],
    segments: ["Enterprise", "Mid-size", "Small firms", "Start-ups"],
    yes: "yes",
    no: "no",
    about: "About these data",
    notes: [
      "100 answers to a survey of business customers, made up for this example.",
      "Recommendation 0–10, satisfaction 1–5, five levels 0–10.",
      "Replace them with your own, or select your own table.",
    ],
  },
};
