/** Purchases mended from the user's table, as a sheet that comes into the workbook with the model. */
import type { Check } from "../data/check";
import { curePurchases } from "../data/cure";
import { accountLines } from "../data/words";
import type { Texts } from "../locales";
import { type Sample, sampleOf } from "../models/sample";

/** Id of their sheet in a plan: of no figure of any model, which may well be called "purchases". */
const SHEET_ID = "mended-purchases";

/** As many as there are kinds of what can become of a row, and more. */
const MOST_REMARKS = 40;

/** A sheet of mended purchases with the account of what became of every row, and answers that point to it. */
export function curedPurchases(check: Check, address: string, say: Texts["data"]): Sample {
  const { customers, dates, amounts, hasAmounts, orders, rows, account } = curePurchases(check);
  const { columns } = say.sheet;
  return sampleOf(
    {
      id: SHEET_ID,
      name: say.sheet.name,
      table: "Purchases",
      headings: [
        ...[columns.customer, columns.date],
        ...(hasAmounts ? [columns.amount] : []),
        ...(orders ? [columns.order] : []),
        columns.row,
      ],
      rows: customers.map((customer, i) => [
        customer,
        dates[i],
        ...(hasAmounts ? [amounts[i]] : []),
        ...(orders ? [orders[i]] : []),
        rows[i],
      ]),
      columns: [
        { width: 140, format: "@" },
        { width: 110, format: "yyyy-mm-dd" },
        ...(hasAmounts ? [{ width: 96, format: "#,##0.00" }] : []),
        ...(orders ? [{ width: 110, format: "@" }] : []),
        { width: 110 },
      ],
      about: say.sheet.about,
      notes: [say.sheet.source(address), ...accountLines(account, say)],
      remarks: MOST_REMARKS,
    },
    [...["customers", "dates"], ...(hasAmounts ? ["amounts"] : []), ...(orders ? ["orders"] : [])],
  );
}
