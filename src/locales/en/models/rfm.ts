/** What the model "rfm" says: RFM segments. */
export const rfm = {
  title: "RFM segments",
  summary:
    "Which customers buy recently, often and for much, which ones are slipping away, and what to do next for each group.",
  questions: {
    asOf: "As-of date",
    asOfHint: "Recency is counted up to this day. Leave it empty to use the last purchase.",
    bins: "Score steps",
    binsHint: "5 scores every customer from 1 to 5.",
    monetary: "Monetary value",
    monetaryHint: "Average separates what a customer spends from how often it buys.",
    average: "Average per purchase",
    total: "Total of all purchases",
  },

  figures: {
    customers: "Customers",
    purchases: "Purchases",
    revenue: "Revenue",
    loyalShare: "Loyal share of revenue",
  },
  chart: "Share of customers and of revenue by segment",
  series: { customers: "Share of customers", revenue: "Share of revenue" },
  previewSeries: { customers: "Customers, %", revenue: "Revenue, %" },

  page: {
    sheet: "RFM",
    title: "Customer segments by recency, frequency and monetary value",
    subtitle: "Who buys recently, often and for much, and what to do next for each segment.",
    settings: "Settings",
    setting: "Setting",
    value: "Value",
    asOf: "As-of date",
    bins: "Score steps (2–9)",
    monetary: "Monetary value",
    asOfUsed: "Counted up to",
    segments: "Segments and next actions",
    summary: "Averages by segment",
    total: "All customers",
    columns: {
      segment: "Segment",
      loyalty: "Loyalty",
      customers: "Customers",
      share: "Share of customers",
      orders: "Purchases",
      revenue: "Revenue",
      revenueShare: "Share of revenue",
      recency: "Recency, days",
      frequency: "Frequency",
      monetary: "Monetary",
      action: "Action",
      id: "In formulas",
    },
  },
  notes: {
    asOf: "Empty: the day of the last purchase. Later purchases are left out.",
    bins: "Steps of each score. With 5, the best customers score 555.",
    monetary: "average: money per purchase. total: money in all.",
    summary: "One formula, CV.RFM.SUMMARY, fills this table. Only segments with customers appear.",
    id: "The name CV.RFM gives the segment.",
    customers: "One formula, CV.RFM, fills this table. Best customers first.",
  },
  messages: {
    asOf: "Enter a date, or leave the cell empty to use the last purchase.",
    bins: "Enter a whole number from 2 to 9.",
    monetary: "Choose average or total.",
  },

  list: {
    sheet: "RFM customers",
    title: "Customers, best first",
    subtitle: "Scores compare each customer with all others: 1 is the lowest.",
    columns: [
      "Customer",
      "Last purchase",
      "Recency, days",
      "Frequency",
      "Monetary",
      "R",
      "F",
      "M",
      "Score",
      "Segment",
      "Loyalty",
    ],
  },

  segments: {
    Champions: { name: "Champions", action: "Thank them; ask them to refer others" },
    "Loyal Customers": {
      name: "Loyal Customers",
      action: "Offer the next product; ask for a review",
    },
    "Potential Loyalists": {
      name: "Potential Loyalists",
      action: "Invite to the loyalty plan; cross-sell",
    },
    "Need Attention": {
      name: "Need Attention",
      action: "Make a timely offer on what they bought",
    },
    "At Risk": { name: "At Risk", action: "Win back: give a reason to return" },
    "Can't Lose Them": { name: "Can't Lose Them", action: "Call now; find out what went wrong" },
    "New Customers": {
      name: "New Customers",
      action: "Help them to the second purchase",
    },
    Promising: { name: "Promising", action: "Build the habit: advice, small offers" },
    "About To Sleep": { name: "About To Sleep", action: "Remind them of favourites and news" },
    Hibernating: { name: "Hibernating", action: "One cheap reminder, then move on" },
  },
  loyalty: {
    Loyal: "Loyal",
    "Moderately loyal": "Moderately loyal",
    "Less loyal": "Less loyal",
  },

  about: {
    question: "Question",
    questionText: "Which customers deserve most attention, and of what kind?",
    rows: "Rows selected",
    used: "Purchases used",
    unused: "Rows not used",
    unusedText: "Headings, rows with a blank cell, and purchases after the as-of date.",
    entries: [
      [
        "Recency",
        "Days from the last purchase to the as-of date; without one, to the last purchase in the data.",
      ],
      ["Frequency", "Number of purchases: every row counts as one."],
      [
        "Monetary",
        "Money per purchase (average) or in all (total), as set above, in the currency of the data.",
      ],
      [
        "Scores",
        "Each customer's rank among all; equal values always score equal, in any order of rows and any currency unit.",
      ],
      [
        "Segments",
        "Every combination of scores has exactly one segment. After Hughes (1994), Strategic Database Marketing.",
      ],
      [
        "To change it",
        "Overwrite the settings here; new purchases count when they stand inside the ranges above.",
      ],
    ],
  },
};
