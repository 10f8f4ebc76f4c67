/** The sheet of months: what each way of billing costs as agents come and go, and the seats nobody sits on. */
import { moneyFormats } from "../currency";
import { parts } from "../sheet/texts";
import { COUNT, PERCENT, atLeast, beside, between, chart, charts, count } from "../sheet/words";
import { entry, figure, figures, input, number, prose, row, settings, sheet } from "../sheet/words";
import { table } from "../sheet/words";
import { AGENTS, TERMS } from "./example";
import type { PerceivedValue } from "./page";
import { finely } from "./prices";

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
        settings([
          input(
            "pricePerMinute",
            "Price_per_minute",
            TERMS.pricePerMinute,
            atLeast(0),
            finely(inputs.currency),
          ),
          input("pricePerSeat", "Price_per_seat", TERMS.pricePerSeat, atLeast(0), price),
          input("seats", "Seats_under_contract", TERMS.seats, atLeast(0), COUNT),
          input("minutesPerAgent", "Minutes_per_agent", TERMS.minutesPerAgent, atLeast(0), COUNT),
          input("volumeLow", "Volume_low", TERMS.volumeLow, between(-1, 0), CHANGE),
          input("volumeHigh", "Volume_high", TERMS.volumeHigh, between(0, 10), CHANGE),
        ]),
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

const billChart = chart("bills", "combination", [460, 276], {
  of: "months",
  by: "month",
  series: ["byMinute 0", "bySeat 3 line"],
});

const seatChart = chart("seats", "stacked column", [392, 276], {
  of: "months",
  by: "month",
  series: ["agents", "unused"],
});
