/** The forecast's sheets behind the page: every customer, and the audit in full. */
import { moneyFormats } from "../currency";
import { roomFor } from "../purchases";
import { COUNT, SHARE, code, label, number, prose, sheet, table, words } from "../sheet/words";
import { type ForecastMaking, cvForecast, untold } from "./inputs";

/** Rows for the audit, however much there is to say. */
const AUDIT_ROWS = 80;
const VALUED = "{{discount}},{{margin}},{{model}}";

/**
 * There is room for more customers than there are now, but looks only for twice those. Purchases that tell nothing (#N/A) leave one
 * sentence that says why.
 */
export function listSheet(making: ForecastMaking) {
  const { inputs, result, word } = making;
  const { price } = moneyFormats(inputs.currency);
  const room = roomFor(inputs);
  return sheet("list", {
    tab: 1,
    widths: [150, ...Array<number>(12).fill(104)],
    freeze: { above: "list" },
    room: "list",
    sections: [
      table(
        "list",
        {
          rows: room,
          tall: true,
          looks: Math.min(room, 2 * result.result.summary.customers.length),
          spill: `IFNA(${cvForecast("", making, VALUED)},${untold(word)})`,
        },
        [
          words("customer", { name: ["listed", "Forecast_customers"] }),
          number("frequency", COUNT, { name: ["frequency", "Forecast_frequency"] }),
          number("recency", "#,##0.0", { name: ["recency", "Forecast_recency"] }),
          number("age", "#,##0.0", { name: ["age", "Forecast_age"] }),
          number("average", price, { name: ["average", "Forecast_average"] }),
          number("alive", SHARE, { name: ["alive", "Forecast_alive"] }),
          number("chance", SHARE, { name: ["chance", "Forecast_chance"] }),
          number("purchases", "#,##0.00", { name: ["purchases", "Forecast_purchases"] }),
          number("low", COUNT),
          number("high", COUNT),
          number("next", "yyyy-mm-dd"),
          number("amount", price, { name: ["amount", "Forecast_amount"] }),
          number("value", price, { name: ["value", "Forecast_value"] }),
        ],
      ),
    ],
  });
}

export const auditSheet = (making: ForecastMaking) =>
  sheet("audit", {
    tab: 5,
    widths: [300, 180, 120, 480],
    freeze: { above: "audit" },
    sections: [
      table("audit", { rows: AUDIT_ROWS, spill: cvForecast(".AUDIT", making, VALUED) }, [
        label("item", undefined, { name: ["audit-items", "Forecast_audit_items"] }),
        prose("value", undefined, { name: ["audit-values", "Forecast_audit_values"] }),
        number("error", "#,##0.0000", { name: ["audit-errors", "Forecast_audit_errors"] }),
        code("note", undefined, { name: ["audit-notes", "Forecast_audit_notes"] }),
      ]),
    ],
  });
