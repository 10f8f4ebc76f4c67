import { en as rfm } from "../../rfm/texts/en";

/** What the model "rfm-list" says, in English. */
export const en = {
  title: "RFM segments of a customer list",
  summary:
    "The same segments and next actions from one row per customer: last purchase, number of orders and money spent, as shops and CRM systems export it.",
  questions: {
    customers: "Customers | One row per customer: its number, name or e-mail address.",
    last: "Last purchase | The day of each customer's last order.",
    orders: "Number of orders | How often each customer has bought.",
    spent: "Total spent | What each customer has spent in all, in one currency.",
    asOf: "As-of date | Recency is counted up to this day. Leave it empty to use the last purchase in the list.",
    bins: rfm.questions.bins,
    monetary:
      "Monetary value | Average separates what a customer spends from how often it buys. | Average per order | Total of all orders",
  },
  unreadable: "The list of customers cannot be used: {reason}",
  textDate:
    "last purchase, row {row}: “{text}” is text, not a date of Excel. Turn the column into dates first: type them as 2025-01-31, or in Excel Data › Text to Columns › Finish",
  notWhole: "number of orders, row {row}: {value} is not a whole number of 0 or more",
  nobody: "no row has a customer, a last purchase, an order and an amount",
  asOfTooEarly:
    "the as-of date is before {last}, the last purchase in the list, which its totals count; choose that day or a later one, or leave it empty",
  read: "{customers} customers with purchases, the last on {last}",
  without: "customers without an order left out: {customers}",
  blank: "rows skipped because a cell is blank: {rows}",
  separator: "; ",
  tooEarly: "Before {last}",
  sheets: {
    page: {
      sheet: "RFM of a list",
      title: rfm.sheets.page.title,
      subtitle: rfm.sheets.page.subtitle,
      customers: "Customers",
      "customers.says": "{others} others in the list left out",
      purchases: "Purchases",
      "purchases.says": rfm.sheets.page["purchases.says"],
      revenue: "Revenue",
      "revenue.says": "average {each}, median {middle} | average {each}",
      loyalShare: rfm.sheets.page.loyalShare,
      "loyalShare.says": rfm.sheets.page["loyalShare.says"],
      settings: rfm.sheets.page.settings,
      asOf: "As-of date | Empty: the last purchase in the list. An earlier day is not possible: the totals count all purchases. | Enter the day of the last purchase or a later one, or leave the cell empty.",
      bins: rfm.sheets.page.bins,
      monetary:
        "Monetary value | average: money per order. total: money in all. | Choose average or total.",
      asOfUsed: rfm.sheets.page.asOfUsed,
      loyal:
        "Customers by loyalty | Loyalty | Customers | Share | Purchases | Revenue | Share of revenue | Revenue, each | Recency, days | Times bought | Monetary",
      "loyal.total": "All customers",
      "loyal.recency":
        "Averages over the customers of a group: days since the last purchase, purchases, money.",
      segments: rfm.sheets.page.segments,
      "segments.total": "All customers",
      "chart.shares": rfm.sheets.page["chart.shares"],
      "chart.shares.says":
        "Share of customers and of revenue by segment, all customers of the list who have bought | {segment}: {share} of customers bring {revenue} of revenue",
    },
    list: {
      sheet: "RFM list",
      title: "Every customer: scores, segment, loyalty",
      subtitle:
        "In the order of your list. Scores compare each customer with all others: 1 is the lowest.",
      list: "- | Customer | Last purchase | Purchases | Total spent | Recency, days | Monetary | R | F | M | Score | Segment | Loyalty",
      "list.r": "One formula, CV.RFM.SCORE, for each of the three scores.",
      "list.segment": "CV.RFM.SEGMENT, from the three scores.",
    },
    averages: {
      sheet: "RFM list averages",
      title: rfm.sheets.averages.title,
      subtitle: "Segments without customers have none.",
      summary: "- | Segment | Loyalty | Recency, days | Frequency | Monetary | In CV.RFM.SEGMENT",
      "summary.total": "All customers",
      "summary.key":
        "The segment's name as the function gives it, from which the list finds the one shown.",
    },
  },
  preview: rfm.preview,
  segments: rfm.segments,
  loyalty: rfm.loyalty,
  sample: {
    cdnow: "CDNOW customers",
    list: "Customer list",
    columns: "Customer | Last purchase | Orders | Total spent",
    note: "2,357 customers of the online music shop CDNOW, in US dollars: their 6,919 purchases added up, those of one day as one order.",
  },
  about: [
    "Question | Which customers deserve most attention, and of what kind?",
    "Data | Customers {customers}, last purchase {last}, number of orders {orders}, total spent {spent}",
    "When made | {read}",
    "Customers in the list | {inList}",
    "Customers counted | {used}",
    "Others | {others} | Customers without an order, and rows in which a cell is blank.",
    "Recency | Days from the last purchase to the as-of date; without one, to the last purchase in the list.",
    "Frequency | Number of orders, as the list has it.",
    "Monetary | Money per order (average) or in all (total), as set above, in the currency of the list.",
    "Scores | Each customer's rank among all; equal values always score equal, in any order of rows and any currency unit.",
    "Segments | Every combination of scores has exactly one segment. After Hughes (1994), Strategic Database Marketing.",
    "Not here | How revenue changed, churn and future value: they need every purchase. Use the model RFM segments where you have them.",
    "To change it | Overwrite the settings here; change customers in your own list, inside the ranges above.",
  ],
};

export type Texts = typeof en;
