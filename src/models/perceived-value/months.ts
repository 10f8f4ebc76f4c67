/** The sheet of months: what each way of billing costs as agents come and go, and the seats nobody sits on. */
import { moneyFormats } from "../currency";
import { PALETTE } from "../plan";
import { parts } from "../sheet/texts";
import { COUNT, PERCENT, atLeast, beside, between, chart, charts, count } from "../sheet/words";
import { entry, figure, figures, input, number, prose, row, settings } from "../sheet/words";
import { sheet, table } from "../sheet/words";
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
  const { pricePerMinute, pricePerSeat, seats, minutesPerAgent, volumeLow, volumeHigh } = TERMS;
  // the prices of minutes differ in the third digit
  const pence = price.replaceAll("0.00", "0.000");
  return sheet("months", {
    tab: 4,
    widths: [230, 84, 24, 76, 76, 96, 112, 84, 112, 84, 112],
    sections: [
      beside([
        [
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
        ],
        [charts([[billChart, seatChart]])],
      ]),
      beside(
        [
          [
            settings([
              input(
                "pricePerMinute",
                ["price-per-minute", "Price_per_minute"],
                ...([pricePerMinute, atLeast(0), pence] as const),
              ),
              input(
                "pricePerSeat",
                ["price-per-seat", "Price_per_seat"],
                ...([pricePerSeat, atLeast(0), price] as const),
              ),
              input("seats", ["seats", "Seats_under_contract"], seats, atLeast(0), COUNT),
              input(
                "minutesPerAgent",
                ["minutes-per-agent", "Minutes_per_agent"],
                ...([minutesPerAgent, atLeast(0), COUNT] as const),
              ),
              input(
                "volumeLow",
                ["volume-low", "Volume_low"],
                ...([volumeLow, between(-1, 0), CHANGE] as const),
              ),
              input(
                "volumeHigh",
                ["volume-high", "Volume_high"],
                ...([volumeHigh, between(0, 10), CHANGE] as const),
              ),
            ]),
          ],
          [
            table(
              "months",
              AGENTS.length,
              [
                prose("month", parts(say.months)),
                entry("agents", AGENTS, {
                  ...{ format: COUNT, total: "sum", rule: atLeast(0) },
                  name: ["agents", "Agents_by_month"],
                }),
                count("minutes", { each: "[@agents]*{{minutes-per-agent}}", ...sum }),
                number("byMinute", amount, { each: "[@minutes]*{{price-per-minute}}", ...sum }),
                count("billed", { each: "MAX({{seats}},[@agents])", ...sum }),
                number("bySeat", amount, { each: "[@billed]*{{price-per-seat}}", ...sum }),
                count("unused", { each: "[@billed]-[@agents]", ...sum }),
                number("unusedCost", amount, { each: "[@unused]*{{price-per-seat}}", ...sum }),
              ],
              {
                tall: true,
                below: [
                  row("total", undefined, { style: "total" }),
                  row("lowest", atVolume("volume-low"), { labelStyle: "row heading" }),
                  row("highest", atVolume("volume-high"), { labelStyle: "row heading" }),
                ],
              },
            ),
          ],
        ],
        { space: 0 },
      ),
    ],
  });
}

const billChart = chart("bills", {
  ...{ kind: "combination", width: 460, height: 276, of: "months", by: "month" },
  series: [
    { of: "byMinute", color: PALETTE[0] },
    { of: "bySeat", color: PALETTE[3], line: true },
  ],
});

const seatChart = chart("seats", {
  ...{ kind: "stacked column", width: 392, height: 276 },
  ...{ of: "months", by: "month", series: ["agents", "unused"] },
});
