/** The sheet of months: what each way of billing costs as agents come and go, and the seats nobody sits on. */
import { moneyFormats } from "../currency";
import { parts } from "../sheet/texts";
import { COUNT, PERCENT, atLeast, beside, between, chart, charts, count } from "../sheet/words";
import { entry, figure, figures, input, number, prose, row, settings, sheet } from "../sheet/words";
import { table } from "../sheet/words";
import { AGENTS, TERMS } from "./example";
import type { PerceivedValue } from "./page";

const CHANGE = "+0%;-0%;0%";

const sum = { total: "sum" };

/** The year's bills with more or fewer agents in every month. */
function atVolume(volume: string) {
  const seated = `{{agents}}*(1+{{${volume}}})`;
  const seats = `SUMPRODUCT({{seats}}+(${seated}>{{seats}})*(${seated}-{{seats}}))`;
  return {
    byMinute: `[#total byMinute]*(1+{{${volume}}})`,
    bySeat: `${seats}*{{price-per-seat}}`,
  };
}

export function monthsSheet({ inputs, say }: PerceivedValue) {
  const { amount, price } = moneyFormats(inputs.currency);
  // the prices of minutes differ in the third digit
  const pence = price.replaceAll("0.00", "0.000");
  const terms = [
    ["pricePerMinute", "price-per-minute", "Price_per_minute", atLeast(0), pence],
    ["pricePerSeat", "price-per-seat", "Price_per_seat", atLeast(0), price],
    ["seats", "seats", "Seats_under_contract", atLeast(0), COUNT],
    ["minutesPerAgent", "minutes-per-agent", "Minutes_per_agent", atLeast(0), COUNT],
    ["volumeLow", "volume-low", "Volume_low", between(-1, 0), CHANGE],
    ["volumeHigh", "volume-high", "Volume_high", between(0, 10), CHANGE],
  ] as const;
  return sheet("months", {
    tab: 4,
    widths: [230, 84, 24, 76, 76, 96, 112, 84, 112, 84, 112],
    sections: [
      beside([
        figures([
          figure("byMinute", "months[#total byMinute]", amount),
          figure("bySeat", "months[#total bySeat]", amount),
          figure("unused", "months[#total unusedCost]", amount),
          figure(
            "unusedShare",
            "IF(months[#total billed]=0,0,months[#total unused]/months[#total billed])",
            PERCENT,
          ),
        ]),
        charts([[billChart, seatChart]]),
      ]),
      beside({ space: 0 }, [
        settings(
          terms.map(([id, name, called, rule, format]) =>
            input(id, [name, called], TERMS[id], rule, format),
          ),
        ),
        table(
          "months",
          {
            rows: AGENTS.length,
            tall: true,
            below: [
              row("total", undefined, { style: "total" }),
              row("lowest", atVolume("volume-low"), { labelStyle: "row heading" }),
              row("highest", atVolume("volume-high"), { labelStyle: "row heading" }),
            ],
          },
          [
            prose("month", parts(say.months)),
            entry("agents", AGENTS, {
              ...{ format: COUNT, total: "sum", rule: atLeast(0) },
              name: ["agents", "Agents_by_month"],
            }),
            count("minutes", "[@agents]*{{minutes-per-agent}}", sum),
            number("byMinute", amount, "[@minutes]*{{price-per-minute}}", sum),
            count("billed", "MAX({{seats}},[@agents])", sum),
            number("bySeat", amount, "[@billed]*{{price-per-seat}}", sum),
            count("unused", "[@billed]-[@agents]", sum),
            number("unusedCost", amount, "[@unused]*{{price-per-seat}}", sum),
          ],
        ),
      ]),
    ],
  });
}

const billChart = chart("bills", {
  ...{ kind: "combination", width: 460, height: 276 },
  ...{ of: "months", by: "month", series: ["byMinute 0", "bySeat 3 line"] },
});

const seatChart = chart("seats", {
  ...{ kind: "stacked column", width: 392, height: 276 },
  ...{ of: "months", by: "month", series: ["agents", "unused"] },
});
