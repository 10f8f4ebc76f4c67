/** What RFM is made from: the rows read, those left out and why, purchases and returns. */
import type { RowInfo } from "../support/columns";
import { formatDate } from "../support/dates";
import { isBelievable } from "../support/far-dates";
import { type Phrase, phrase } from "../support/phrases";
import { countPurchases, firstDate, lastDate } from "../support/purchases";
import type { NamedLedger } from "../rfm";

/** One line: what, how many of it (or which day), and a remark. */
export type RfmAuditLine = [item: string, value: number | string, note: string | Phrase];

/** A ledger, and what reading it left out. */
export type LedgerRead = NamedLedger & Pick<RowInfo, "count" | "skippedFor" | "header">;

const line = (item: string, value: number | string, note: string | Phrase = ""): RfmAuditLine => [
  item,
  value,
  note,
];

/** The lines of the audit; it explains a ledger without a purchase instead of failing. */
export function auditRfm(ledger: LedgerRead, asOf?: number): RfmAuditLine[] {
  const { count, skippedFor, header, dates, amounts, orders } = ledger;
  const end = count ? Math.floor(asOf ?? lastDate(ledger)) : 0;
  const found = countPurchases(ledger, end);
  const without = (range: string) => skippedFor.get(range) ?? 0;
  const blanks = without("customers") + without("dates") + without("amounts");
  const refunds = amounts.reduce((refunds, amount) => refunds + Number(amount < 0), 0);
  const withoutOrder = orders?.codes.reduce((rows, code) => rows + Number(code < 0), 0) ?? 0;
  return [
    line("Rows read", count + blanks + Number(header)),
    line("Heading rows skipped", Number(header)),
    line("Rows without a customer", without("customers")),
    line("Rows without a date", without("dates")),
    line("Rows without an amount", without("amounts")),
    line("Rows after the as-of date", count - found.rowsUsed),
    line("Rows used", found.rowsUsed),
    line("Refunds among all rows", refunds, "negative amounts"),
    ...(orders
      ? [
          line(
            "Rows without an order",
            withoutOrder,
            "rows of a customer on one day are one purchase",
          ),
        ]
      : []),
    line(
      "Returns",
      found.returns,
      "days or orders with more given back than bought: their money counts, but they are no purchases",
    ),
    line("Customers with returns only", found.returnsOnly, found.returnsOnly ? "left out" : ""),
    line(
      "Purchases",
      found.purchases,
      orders
        ? "rows of one order are one purchase"
        : "one customer's purchases of one day count as one",
    ),
    line("Customers", found.customers),
    ...(count ? dateLines(dates, end, asOf) : []),
  ];
}

function dateLines(dates: Float64Array, end: number, asOf: number | undefined): RfmAuditLine[] {
  const first = firstDate({ dates });
  const unlikely = dates.reduce((count, day) => count + Number(!isBelievable(day)), 0);
  return [
    ...(unlikely && unlikely < dates.length
      ? [
          line(
            "Dates that mean never or not known",
            unlikely,
            "1900-01-01, 1970-01-01, 9999-12-31 and the like: correct them or leave them out",
          ),
        ]
      : []),
    line("First date", formatDate(first)),
    line("Last date", formatDate(lastDate({ dates }))),
    line(
      "As-of date",
      formatDate(end),
      asOf === undefined
        ? "assumed: the last date"
        : asOf < first
          ? phrase("before the first date: choose one from {0} on", formatDate(first))
          : "given",
    ),
  ];
}
