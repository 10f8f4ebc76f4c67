/** What the model "rfm" says, in English. */
export const en = {
  title: "RFM segments",
  summary:
    "Which customers buy recently, often and for much, which ones are slipping away, and what to do next for each group.",
  questions: {
    orders: "Orders | Lines of one order are one purchase. Without it, what one buys in a day is.",
    asOf: "As-of date | Recency is counted up to this day. Leave it empty to use the last purchase.",
    bins: "Score steps | 5 scores every customer from 1 to 5.",
    monetary:
      "Monetary value | Average separates what a customer spends from how often it buys. | Average per purchase | Total of all purchases",
    horizon: "Weeks to look ahead | Future value counts purchases within so many weeks.",
    margin: "Margin on sales | What you earn of an amount. 100 % values customers by their sales.",
    discount: "Discount rate per year | What money a year later is worth less.",
  },
  sheets: {
    page: {
      sheet: "RFM",
      title: "Customer segments by recency, frequency and monetary value",
      subtitle: "Who buys recently, often and for much, and what to do next for each segment.",
      customers: "Customers",
      "customers.says": "{active} likely still active",
      purchases: "Purchases",
      "purchases.says": "{each} each",
      revenue: "Revenue",
      "revenue.says": "{year} on the year before | {half} on the half-year before",
      loyalShare: "Loyal share of revenue",
      "loyalShare.says": "from {share} of customers",
      settings: "Settings | Setting | Value",
      asOf: "As-of date | Empty: the day of the last purchase. Later purchases are left out. | Enter a date, or leave the cell empty to use the last purchase.",
      bins: "Score steps (2–9) | Steps of each score. With 5, the best customers score 555. | Enter a whole number from 2 to 9.",
      monetary:
        "Monetary value | average: money per purchase. total: money in all. | Choose average or total.",
      horizon:
        "Weeks to look ahead | Future value counts what is expected within these weeks. | Enter a whole number of weeks, at least 1.",
      margin:
        "Margin on sales | 100 % values customers by their sales. Enter what you earn of them for a value in profit. | Enter a share from 0 % to 100 %.",
      discount: "Discount rate per year | - | Enter a share from 0 % to 100 %.",
      asOfUsed: "Counted up to",
      loyal:
        "Value and churn by loyalty | Loyalty | Customers | Realised value | Active | Churn | Future value | Lifetime value | Future, each | Lifetime, each | Lifetime share",
      "loyal.total": "All customers",
      "loyal.group":
        "One formula, CV.RFM.LOYALTY, fills this table: what each group has brought, what it will bring within the weeks set, and both together.",
      "loyal.churn":
        "The share of the group who have left, as a Pareto/NBD fitted to all purchases sees it from each customer's history.",
      segments:
        "Segments and next actions | Segment | Loyalty | Customers | Share of customers | Revenue | Share of revenue | Revenue, each | Action",
      "segments.total": "All customers",
      "chart.shares":
        "Share of customers and of revenue by segment | Share of customers | Share of revenue",
      "chart.shares.says":
        "Share of customers and of revenue by segment, all customers up to the last day counted | {segment}: {share} of customers bring {revenue} of revenue",
    },
    averages: {
      sheet: "RFM averages",
      title: "Averages by segment",
      subtitle: "Only segments that have customers appear.",
      summary:
        "- | Segment | Loyalty | Customers | Share of customers | Purchases | Revenue | Share of revenue | Recency, days | Frequency | Monetary",
      "summary.segment":
        "One formula, CV.RFM.SUMMARY, fills this table. Only segments with customers appear.",
    },
    list: {
      sheet: "RFM customers",
      title: "Customers, best first",
      subtitle: "Scores compare each customer with all others: 1 is the lowest.",
      list: "- | Customer | Last purchase | Recency, days | Frequency | Monetary | R | F | M | Score | Segment | Loyalty",
      "list.customer": "One formula, CV.RFM, fills this table. Best customers first.",
    },
  },
  preview: "Share of customers and of revenue by segment | Customers, % | Revenue, %",
  segments: {
    Champions: "Champions | Thank them; ask them to refer others",
    "Loyal Customers": "Loyal Customers | Offer the next product; ask for a review",
    "Potential Loyalists": "Potential Loyalists | Invite to the loyalty plan; cross-sell",
    "Need Attention": "Need Attention | Make a timely offer on what they bought",
    "At Risk": "At Risk | Win back: give a reason to return",
    "Can't Lose Them": "Can't Lose Them | Call now; find out what went wrong",
    "New Customers": "New Customers | Help them to the second purchase",
    Promising: "Promising | Build the habit: advice, small offers",
    "About To Sleep": "About To Sleep | Remind them of favourites and news",
    Hibernating: "Hibernating | One cheap reminder, then move on",
  },
  loyalty: {
    Loyal: "Loyal",
    "Moderately loyal": "Moderately loyal",
    "Less loyal": "Less loyal",
  },
  /** In place of values by loyalty. */
  untold: "What these customers will bring cannot be told yet: too few of them have bought again.",
  about: [
    "Question | Which customers deserve most attention, and of what kind?",
    "Data | Customers {customers}, dates {dates}, amounts {amounts}",
    "When made | {read}",
    "Rows selected | {rows}",
    "Purchases counted | {used}",
    "Other rows | {unused} | Headings, rows with a blank cell, further rows of a customer's day (they are one purchase), returns, and purchases after the as-of date.",
    "Recency | Days from the last purchase to the as-of date; without one, to the last purchase in the data.",
    "Frequency | Number of purchases; rows of a customer on one day count as one.",
    "Monetary | Money per purchase (average) or in all (total), as set above, in the currency of the data.",
    "Scores | Each customer's rank among all; equal values always score equal, in any order of rows and any currency unit.",
    "Segments | Every combination of scores has exactly one segment. After Hughes (1994), Strategic Database Marketing.",
    "Value and churn | Pareto/NBD and Gamma-Gamma, fitted to all purchases, say of each customer whether it is still there and what it will buy; a group adds its customers up.",
    "Lifetime value | Realised value (revenue so far × margin) and future value (expected sales within the weeks set × margin, discounted).",
    "To change it | Overwrite the settings here; new purchases count when they stand inside the ranges above.",
  ],
};

export type Texts = typeof en;
