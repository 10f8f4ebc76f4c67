/** What the model "satisfaction" says, in English. */
export const en = {
  title: "Satisfaction",
  summary:
    "Five levels of satisfaction and the one that holds the others back, Net Promoter Score and satisfied customers by segment, and whether the satisfied buy again.",
  questions: {
    respondents: "Respondents | A name or number of each answer; not needed.",
    segments: "Segments | The group each answer belongs to: a persona, a region; not needed.",
    recommendation:
      "Recommendation | “How likely are you to recommend us?”, whole numbers from 0 to 10, also as “10 - Extremely likely”.",
    satisfaction:
      "Satisfaction | “How satisfied are you?”, from 1 (very dissatisfied) to 5 (very satisfied), in words, or on the scale below.",
    scale:
      "Scale of satisfaction | Lowest and highest answer that could be given. | As the answers show | 1 to 5 | 1 to 7 | 1 to 10 | 0 to 10",
    repurchase: "Repurchase | Whether the customer bought again: yes or no, or how often.",
    core: "Core product | Level 1, 0 to 10: the product or service itself.",
    support: "Support systems | Level 2, 0 to 10: ordering, billing, complaints, returns.",
    technical: "Performance | Level 3, 0 to 10: on time, accurate, quick, safe.",
    interaction: "Interaction | Level 4, 0 to 10: the people customers meet.",
    emotional: "Emotion | Level 5, 0 to 10: how you make customers feel.",
  },
  groups: {
    levels: "Five levels: all of them, or none to fill in scores on the sheet",
  },
  someLevels: "Five levels: select all five columns, or none and fill in scores on the sheet.",
  unreadable: "The survey cannot be used: {reason}",
  read: "{answers} answers in {segments} segments",
  readOfAll: "{answers} answers",
  noSegment: "Without a segment: {answers}, counted among all answers only",
  readScale:
    "Satisfaction was asked from {least} to {most}: satisfied is {satisfiedFrom} or more, the two highest answers",
  moreAnswers: " (and {others} more)",
  otherScale:
    "satisfaction, row {row}: {value} is not a whole number from {least} to {most}{more}. If satisfaction was asked on another scale, choose it under Scale of satisfaction",
  readWords: "Answers in words count as the tables beside the survey's answers say",
  everyone: "Everyone asked",
  asked: { recommendation: "Recommendation", levels: "Five levels" },
  neither: "repurchase, row {row}: '{value}' is neither yes nor no, nor a number",
  fiveSteps:
    "{asked}: none of {answers} answers is above 5, so they were probably asked from 1 to 5. They have to be from 0 to 10: ask so, or convert them in a column of their own, =(A2-1)*2.5.",
  twoForOne:
    "Satisfaction: “{first}” and “{second}” would both be step {step} of 5. Give the answers as numbers from 1 to 5.",
  toFillIn: "On the sheet",
  levels: {
    core: "Core product | The product or service itself",
    support: "Support systems | Ordering, billing, complaints, returns",
    technical: "Performance | On time, accurate, quick, safe",
    interaction: "Interaction | The people: polite, knowledgeable, helpful",
    emotional: "Emotion | How we make customers feel",
  },
  steps: ["1 very dissatisfied", "2 dissatisfied", "3 neither", "4 satisfied", "5 very satisfied"],
  together: "All levels together",
  again: "Bought again",
  variants: {
    again: {
      stepsTitle: "Do the satisfied buy again?",
      stepsChart: "Who buys again, by satisfaction",
      stepsSeries: "Bought again",
      stepsSays: "Very satisfied: {top} buy again; satisfied: {below}",
      againNote:
        "1 for yes or a number above 0, 0 for no or 0. Other words are an error: add them on the right.",
    },
    steps: {
      stepsTitle: "How satisfied they are",
      stepsChart: "Answers by satisfaction",
      stepsSeries: "Share",
      stepsSays: "{top} are very satisfied, {below} satisfied",
    },
  },
  scores: {
    asked: "Mean of the answers in the survey.",
    filledIn: "Fill in a score from 0 to 10 for each level; 7 is only there to start with.",
    aboutAsked:
      "Means of the survey's five columns. Cumby & Barnes (1998), How customers are made to feel.",
    aboutFilledIn:
      "Scores filled in on this sheet, not asked in the survey. Cumby & Barnes (1998), How customers are made to feel.",
  },
  sheets: {
    page: {
      sheet: "Satisfaction",
      title: "Satisfaction: what holds us back, and whether it pays",
      subtitle:
        "Charm does not make up for a late delivery: a level counts in full only when those below it are good enough.",
      heldBack: "Held back by",
      nps: "Net Promoter Score",
      "nps.says": "± {margin}, in 95 samples of 100",
      csat: "Satisfied customers",
      "csat.says": "{very} are very satisfied",
      overallScore: "Overall score, 0 to 10",
      "overallScore.says": "{weakest} at the weakest level",
      settings: "Settings",
      goodEnough:
        "Good enough from (0–10) | The score from which a level is good enough for the next to matter. | Enter a score from 0 to 10.",
      satisfiedFrom:
        "Satisfied means, from ({least}–{most}) | The lowest answer that counts as satisfied. | Enter a whole number from {least} to {most}.",
      levels: "The five levels | Level | Score | Weight | Credited | Enough | Holds back | Covers",
      "levels.score": "{scoresNote} | Enter a score from 0 to 10.",
      "levels.weight":
        "Importance of each level in the overall score. | Enter a weight of 0 or more.",
      "levels.credited": "Above the level that holds back, at most what is good enough counts.",
      overall: "- | Overall | Reached | Held back by",
      "overall.overall":
        "One formula, CV.SATISFACTION: weighted mean of the credits, levels reached, what holds back.",
      steps: "{stepsTitle} | Satisfaction | Answers | Share",
      "steps.total": "All answers",
      "steps.times": "Very satisfied against satisfied",
      segments:
        "Recommendation and satisfaction by segment | Segment | Answers | Promoters | Passives | Detractors | NPS | ± (95 %) | Satisfied",
      "segments.all": "All answers",
      "segments.segment": "One formula, CV.NPS.SEGMENTS. Best segment first.",
      "segments.margin":
        "In 95 of 100 samples the true score lies within NPS ± this. Segments whose ranges overlap may well not differ.",
      bySegment:
        "The five levels by segment | Segment | Core product | Support systems | Performance | Interaction | Emotion | Overall | Reached | Held back by",
      "chart.levels": "Five levels, each resting on the one below | Score",
      "chart.levels.says":
        "Mean score of all answers, 0 to 10, from the base up | {level} holds us back: {score}, not {enough} | All five levels are good enough: {enough} or more",
      "chart.steps": "{stepsChart} | {stepsSeries}",
      "chart.steps.says": "Share of all who gave that answer | {stepsSays}",
      "chart.segments": "Would they recommend us? | Promoters | Passives | Detractors",
      "chart.segments.says":
        "Would they recommend us? Share of answers by segment | {promote} promote us, {detract} detract",
    },
    list: {
      sheet: "Survey answers",
      title: "The survey as the formulas read it",
      subtitle: "In the order of your data; what is blank there stays blank here.",
      list: "- | Respondent | Segment | Recommend, 0–10 | Satisfaction | Bought again | Core product | Support systems | Performance | Interaction | Emotion",
      "list.again": "{againNote}",
      words: "- | Words for yes | Words for no",
      recommendationWords: "- | Recommendation in words | Counts as",
      "recommendationWords.score": "Blank: no answer. | Enter a score from 0 to 10.",
      satisfactionWords: "- | Satisfaction in words | Counts as",
      "satisfactionWords.score": "Blank: no answer. | Enter a score from {least} to {most}.",
      levelsWords: "- | Levels in words | Counts as",
      "levelsWords.score": "Blank: no answer. | Enter a score from 0 to 10.",
    },
  },
  preview: {
    again: "Who buys again, by satisfaction | Bought again, %",
    steps: "Answers by satisfaction | Answers, %",
  },
  about: [
    "Question | Where do customers stop being satisfied, who would recommend us, and does it bring them back?",
    "Data | Segments {segments}, recommendation {recommendation}, satisfaction {satisfaction} and the columns beside",
    "When made | {read}",
    "Levels | {scoresAbout}",
    "NPS | Share of promoters (9–10) less detractors (0–6), in points. Reichheld (2003), Harvard Business Review 81(12).",
    "Satisfied | Share of answers from the setting upwards, {satisfiedFrom} of {most} unless changed. Hayes (2008), Measuring Customer Satisfaction and Loyalty.",
    "Buying again | Who is very satisfied often buys again far more than who is just satisfied. Jones & Sasser (1995), HBR 73(6). It is no proof of cause.",
    "Few answers | Look at the margin before acting: ten answers say little about a segment.",
    "To change it | Overwrite settings and weights here; change answers in your own table, inside the ranges above.",
  ],
  sample: {
    sheet: "Customer survey",
    columns:
      "Respondent | Segment | Recommendation | Satisfaction | Bought again | Core product | Support services | Technical performance | Interaction | Emotional",
    segments: "Enterprise | Mid-size | Small firms | Start-ups",
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

export type Texts = typeof en;
