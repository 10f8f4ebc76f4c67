/** Retention's sheets of revenue, where amounts are known: what is kept of it from period to period, who brings more and who less. */
import { moneyFormats } from "../currency";
import { COLOURS } from "../plan";
import type { RangeAnswer } from "../model";
import { parts } from "../sheet/texts";
import {
  COUNT,
  PERCENT,
  SHARE,
  type Says,
  beside,
  chart,
  charts,
  figure,
  figures,
} from "../sheet/words";
import { label, number, prose, remark, right, row, sheet, table } from "../sheet/words";
import type { Retention, Visits } from "./inputs";

/** Periods there is room for at least; the ledger may come to have more than now. */
const LEAST_ROOM = 400;
/** The last whole periods that are drawn, and those of the longer view. */
const MOST_DRAWN = 24;
const LONGER = 12;

const RATIO = "#,##0.0";
const MOVEMENTS = ["opening", "new", "returned", "expansion", "contraction", "lost", "closing"];
const RATES = ["net", "gross", "churn", "quick"] as const;

/** How many periods are whole. */
const WHOLE = "COUNT(movements[closing])";
/** A figure, or a dash where the purchases tell none: a line below says why. */
const told = (formula: string) => `IFERROR(IF(${formula}="","–",${formula}),"–")`;
/** Of the last whole period; INDEX would give all of a column for none. */
const last = (column: string) => `INDEX(${column},MAX(1,${WHOLE}))`;
const lately = (column: string) => `IF(${WHOLE}=0,"–",${told(last(column))})`;

export function revenueSheet({ inputs, result }: Retention) {
  const { amount } = moneyFormats(inputs.currency);
  const drawn = drawnPeriods(result.wholePeriods);
  return sheet("revenue", {
    tab: 3,
    widths: [230, 90, 110, 20, ...Array<number>(8).fill(88)],
    sections: [
      beside([
        [
          figures({ columns: 3 }, [
            figure("net", lately("kept[net]"), SHARE, { says: overLonger("net", SHARE) }),
            figure("gross", lately("kept[gross]"), SHARE, { says: overLonger("gross", SHARE) }),
            figure("quick", lately("kept[quick]"), RATIO, { says: overLonger("quick", RATIO) }),
          ]),
          revenues(amount),
        ],
        charts([[movementsChart(amount, drawn)], [keptChart(drawn)]]),
      ]),
      table("reading", {
        plain: true,
        columns: [label("what"), prose("unfinished")],
        rows: [row("unfinished", UNFINISHED)],
      }),
      remark("howToRead"),
    ],
  });
}

/** Beside the figure of the last period, that of the last ones together. */
const overLonger = (id: string, format: string): Says => ({
  values: {
    longer: [`revenues[#${id} longer]`, format],
    periods: ["revenues[#period longer]", "0"],
  },
  pick: `IF(ISNUMBER(revenues[#${id} longer]),1,NA())`,
});

const drawnPeriods = (whole: number) => Math.max(2, Math.min(MOST_DRAWN, whole));

/** The period that is not over, by name; or why nothing stands here. */
const UNFINISHED = `IF(ISERROR(movements[#first]),readings[#1 text],IF(${WHOLE}=0,readings[#2 text],IF(${WHOLE}=COUNTA(movements[period])-COUNTIF(movements[period],""),readings[#3 text],SUBSTITUTE(readings[#4 text],"{n}",INDEX(movements[period],${WHOLE}+1)))))`;

/** The last whole period, and the last of them together. */
function revenues(amount: string) {
  const both = (id: string, last: string, longer: string, format: string) =>
    row(id, { last, longer: `IF(${WHOLE}<2,"–",${longer})` }, { format });
  const moved = (id: string) =>
    both(id, lately(`movements[${id}]`), LONG_MOVEMENTS[id] ?? over(id), amount);
  const cell = (id: string) => `[#${id} longer]`;
  const ofOpening = (sum: string) => `IF(${over("opening")}=0,"–",(${sum})/${over("opening")})`;
  const gone = `${cell("contraction")}-${cell("lost")}`;
  return table("revenues", {
    tall: true,
    columns: [label("what"), right("last", undefined), right("longer", undefined)],
    rows: [
      row(
        "period",
        { last: lately("movements[period]"), longer: `MIN(${WHOLE},${LONGER})` },
        { format: "0" },
      ),
      ...MOVEMENTS.map(moved),
      both(
        "net",
        lately("kept[net]"),
        ofOpening(`${over("opening")}+${cell("expansion")}-${gone}`),
        SHARE,
      ),
      both("gross", lately("kept[gross]"), ofOpening(`${over("opening")}-${gone}`), SHARE),
      both(
        "churn",
        lately("kept[churn]"),
        ofOpening(`${cell("contraction")}+${cell("lost")}`),
        SHARE,
      ),
      both(
        "quick",
        lately("kept[quick]"),
        told(
          `(${cell("new")}+${cell("returned")}+${cell("expansion")})/(${cell("contraction")}+${cell("lost")})`,
        ),
        RATIO,
      ),
    ],
  });
}
/** A movement over the longer view. */
const over = (column: string) =>
  `SUMIFS(movements[${column}],numbered[number],">"&(${WHOLE}-${LONGER}))`;
/** What the longer view opens with and closes at is no sum. */
const LONG_MOVEMENTS: Readonly<Record<string, string>> = {
  opening: `INDEX(movements[opening],MAX(1,${WHOLE}-${LONGER}+1))`,
  closing: lately("movements[closing]"),
};

/** Behind the page: every period, what is kept of it, and the last ones as they are drawn. */
export function revenueDataSheet(
  { inputs, result, say }: Retention,
  visits: Visits,
  amounts: RangeAnswer,
) {
  const { amount } = moneyFormats(inputs.currency);
  const ledger = [visits.customers, visits.dates, amounts].map(({ address }) => address).join(",");
  const rows = Math.max(LEAST_ROOM, 2 * result.widest);
  const taken = ["opening", "expansion", "contraction", "lost"].map((id) => `movements[${id}]`);
  return sheet("revenueData", {
    tab: 3,
    widths: [
      96,
      ...Array<number>(7).fill(88),
      20,
      64,
      96,
      20,
      ...Array<number>(4).fill(88),
      20,
      ...Array<number>(9).fill(84),
      20,
      300,
    ],
    freeze: { above: "movements", columns: 1 },
    room: "movements",
    sections: [
      beside([
        table(
          "movements",
          { rows, tall: true, spill: `CV.RETENTION.MOVEMENTS(${ledger},{{unit}},FALSE,{{as-of}})` },
          [prose("period"), ...MOVEMENTS.map((id) => number(id, amount))],
        ),
        table("numbered", { rows, tall: true }, [
          number("number", COUNT, `IF(ISNUMBER(movements[@closing]),ROWS([#so-far number]),"")`),
          number(
            "gained",
            amount,
            `IF(ISNUMBER(movements[@closing]),movements[@new]+movements[@returned],"")`,
          ),
        ]),
        table(
          "kept",
          {
            ...{ rows, tall: true },
            spill: `CV.RETENTION.REVENUE(${taken.join(",")},numbered[gained],FALSE)`,
          },
          RATES.map((id) => number(id, id === "quick" ? RATIO : SHARE)),
        ),
        drawnRows(amount, drawnPeriods(result.wholePeriods)),
        table("readings", 4, [prose("text", parts(say.revenueRead))]),
      ]),
    ],
  });
}

/** The last whole periods; what takes away stands below the axis. */
function drawnRows(amount: string, drawn: number) {
  const at = (column: string) => `INDEX(${column},[@place])`;
  const known = (formula: string) => `IF(ISNUMBER([@place]),${formula},NA())`;
  const rate = (id: string) => {
    const cell = at(`kept[${id}]`);
    return number(id, PERCENT, known(`IF(ISNUMBER(${cell}),${cell},NA())`));
  };
  return table("latest", { rows: drawn, tall: true }, [
    number("place", COUNT, (i) => `IF(${WHOLE}-${drawn - 1 - i}<1,NA(),${WHOLE}-${drawn - 1 - i})`),
    prose("period", undefined, { each: known(at("movements[period]")) }),
    ...["new", "returned", "expansion"].map((id) =>
      number(id, amount, known(at(`movements[${id}]`))),
    ),
    ...["contraction", "lost"].map((id) => number(id, amount, known(`-${at(`movements[${id}]`)}`))),
    rate("net"),
    rate("gross"),
  ]);
}

const SIZE = [688, 215] as const;

const movementsChart = (amount: string, rows: number) =>
  chart("movements", "stacked column", SIZE, {
    of: "latest",
    by: "period",
    rows,
    series: [
      { of: "expansion", color: COLOURS.own },
      { of: "new", color: COLOURS.potential },
      { of: "returned", color: "#f9d3a4" },
      { of: "contraction", color: COLOURS.passives },
      { of: "lost", color: COLOURS.loss },
    ],
    says: {
      values: {
        period: [last("movements[period]")],
        gained: [`${last("numbered[gained]")}+${last("movements[expansion]")}`, amount],
        gone: [`${last("movements[contraction]")}+${last("movements[lost]")}`, amount],
      },
      pick: `IF(${WHOLE}=0,NA(),IF(${last("movements[closing]")}>=${last("movements[opening]")},1,2))`,
    },
  });

/** Periods of the longer view that had something to keep: the first of all has not. */
const STEPS = `COUNTIFS(movements[opening],">0",numbered[number],">"&(${WHOLE}-${LONGER}))`;
/** What a rate a period comes to in the end. */
const left = (rate: string) => [`revenues[#${rate} longer]^${STEPS}`, PERCENT] as const;

const keptChart = (rows: number) =>
  chart("kept", "line", SIZE, {
    of: "latest",
    by: "period",
    rows,
    series: [
      { of: "net", color: COLOURS.own },
      { of: "gross", color: COLOURS.reference, look: "dashed" },
    ],
    says: {
      values: {
        net: ["revenues[#net longer]", PERCENT],
        gross: ["revenues[#gross longer]", PERCENT],
        ...{ netLeft: left("net"), grossLeft: left("gross") },
        periods: [STEPS, COUNT],
      },
      // fewer than two whole periods keep nothing yet
      pick: "IF(ISNUMBER(revenues[#net longer]),1,NA())",
    },
  });
