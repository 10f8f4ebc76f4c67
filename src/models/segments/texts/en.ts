/** What the model "segments" says, in English. */
export const en = {
  title: "Segments and personas",
  summary:
    "From a survey: which segment gains most from you, who would recommend you, what each one values most, and what to do next.",
  questions: {
    segments: "Segment | One row per respondent: the segment or persona it belongs to.",
    benefits: "Benefits | What the respondent gets, in money or points.",
    costs: "Costs | What the respondent gives up, in the same unit.",
    scores:
      "Recommendation | “Would you recommend us?”, whole numbers from 0 to 10; blank where nobody answered.",
    driver1:
      "Driver 1 | A rating or a description of each respondent, with its name in the first row.",
    driver2:
      "Driver 2 | A rating or a description of each respondent, with its name in the first row.",
    driver3:
      "Driver 3 | A rating or a description of each respondent, with its name in the first row.",
    driver4:
      "Driver 4 | A rating or a description of each respondent, with its name in the first row.",
  },
  groups: {
    drivers: "What value may depend on",
  },
  nameless:
    "Drivers: the first cell of {address} must be the name of the driver; select the column with its heading.",
  tooMany:
    "Segment: there are {found} segments, and a page has room for {most}; choose a column with fewer.",
  unreadable: "The answers cannot be used: {reason}",
  read: "{respondents} respondents in {segments} segments",
  strongest: "; value depends most on {driver}",
  advice: {
    repair: "Value ≤ 0 | Lower their costs or raise what they value; else serve others",
    win: "NPS < 0 | Call detractors; find out what goes wrong",
    deepen: "NPS < 30 | Improve what they value most, and tell them",
    refer: "NPS ≥ 30 | Ask for referrals and case histories",
  },
  sheets: {
    page: {
      sheet: "Segments",
      title: "What each segment values, and whether it recommends us",
      subtitle:
        "Perceived benefits and costs, Net Promoter Score and the strongest driver of value, segment by segment.",
      best: "Gains most",
      value: "Value per respondent",
      "value.says": "{least} to {most} by segment",
      nps: "Net Promoter Score",
      "nps.says": "± {margin}, in 95 samples of 100",
      respondents: "Respondents",
      "respondents.says": "at least {fewest} in each",
      cards: "Persona cards, the most valuable first | Segment",
      "cards.who":
        "Who they are, in your words | Two lines that make the segment a person: role, situation, what keeps them awake.",
      "cards.respondents": "Respondents",
      "cards.share": "Share of respondents",
      "cards.benefits": "Benefits",
      "cards.costs": "Costs",
      "cards.value": "Value | Benefits − costs, the mean of the segment (CV.VALUE.SEGMENTS).",
      "cards.ratio": "Benefits / costs",
      "cards.positive": "Gain more than they give up",
      "cards.nps": "Net Promoter Score",
      "cards.margin":
        "± with 95 % confidence | The true score lies within ± so much in 95 of 100 samples. Segments whose ranges overlap may well not differ.",
      "cards.driver":
        "They value most | The driver that explains the largest share of the differences in value within the segment (CV.VALUE.DRIVERS). Connection, not proof of cause.",
      "cards.explains": "Share of value it explains",
      "cards.step":
        "Next step | By value and Net Promoter Score, from the list of advice on the workings; change it there.",
      "chart.value": "Benefits and costs by segment | Benefits | Costs",
      "chart.value.says":
        "Mean ratings of all respondents, by segment | {most} gain most: +{gain} | No segment gains more than it gives up",
      "chart.promoters": "Would they recommend us? | Promoters | Passives | Detractors",
      "chart.promoters.says":
        "Would they recommend us? Share of answers by segment | {keenest} recommend us most: NPS {score}",
    },
    workings: {
      sheet: "Segment workings",
      title: "Workings",
      subtitle: "What the page reads. Only the advice is yours to change.",
      value:
        "Value (CV.VALUE.SEGMENTS) | Segment | Respondents | Benefits | Costs | Value | Benefits / costs | Gain more than they give up",
      promoters:
        "Recommendation (CV.NPS.SEGMENTS) | Segment | Answers | Promoters | Passives | Detractors | NPS | ± 95 %",
      drivers: "Share of value explained (CV.VALUE.DRIVERS) | Segment",
      advice: "Advice for the next step | When | Next step",
    },
  },
  sample: {
    sheet: "Survey",
    columns:
      "Respondent | Segment | Benefits | Costs | Recommendation | Quality | Convenience | Support | Trust",
    segments: "Seasonal retailers | Outsourcers | Travel | Public services",
    about: "About these data",
    notes: [
      "120 made-up answers of call-centre managers in four segments; illustrative.",
      "Benefits and costs in points from 0 to 100, recommendation from 0 to 10, ratings from 1 to 10.",
    ],
  },
  about: [
    "Question | Which kinds of customers gain from us, which would recommend us, and what does each value?",
    "Data | Segments {segments}, benefits {benefits}, costs {costs}, recommendation {scores}",
    "When made | {read}",
    "Value | Benefits − costs of each respondent, the mean by segment. Rows with a blank among segment, benefit and cost are left out.",
    "Recommendation | Share of promoters (9–10) − share of detractors (0–6), from −100 to 100, of all who answered.",
    "Drivers | Share of the variance of value that a rating explains within a segment: r² for numbers, η² for words.",
    "Sources | Gale (1994), Managing Customer Value; Reichheld (2003), HBR 81(12); Anderson & Narus (1998), HBR 76(6).",
    "To change it | Answers count as they stand in the ranges above. A new segment needs a new page: insert the model again.",
  ],
};

export type Texts = typeof en;
