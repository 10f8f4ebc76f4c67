/** The page a seller fills in with the prospect and leaves on the table: one sheet of A4. */
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { parts } from "../sheet/texts";
import { COUNT, type TableSection, about, atLeast, beside, between, chart } from "../sheet/words";
import { charts, count, entry, figure, figures, input, label, listed } from "../sheet/words";
import { number, ok, row, settings, sheet, table, unless } from "../sheet/words";
import { wordEntry } from "../sheet/words";
import type { Inputs } from ".";
import { GAINS, MONTHS_TO_FULL_EFFECT, ONE_TIME_COSTS, OUTCOMES, RUNNING_COSTS } from "./example";
import type { Texts } from "./texts/en";

export type ValueCase = Making<Inputs, undefined, Texts>;

/** With empty rows for the seller's own lines; costs are yearly or paid once. */
export const GAIN_ROWS = 8;
export const COST_ROWS = 3;

const ofList = listed("industries[name]");

/** Pixels: room for what is written at the table. */
const FILLED_IN = 26;

/** Months; the moment of signing stands before the first. */
const YEAR = 12;

/** Customers like the prospect that are shown. */
const STORIES = 3;

export function pageSheet({ inputs, say }: ValueCase) {
  const { amount } = moneyFormats(inputs.currency);
  const { prospect, industry, agents, offer, alternative } = inputs;
  return sheet("page", {
    tab: 0,
    widths: [196, 284, 62, 62, 62, 70, 84, 84, 84],
    titleFormula: "settings[#prospect]",
    sections: [
      beside([
        [
          settings({ rowHeight: FILLED_IN }, [
            input("prospect", undefined, prospect),
            input("industry", "Prospect_industry", say.industries[industry], ofList),
            input("agents", "Prospect_agents", agents, atLeast(1)),
            input("offer", undefined, offer),
            input("alternative", undefined, alternative),
            input("fullEffect", "Months_to_full_effect", MONTHS_TO_FULL_EFFECT, between(0, 36)),
          ]),
          figures([
            figure("gain", "results[#gain likely]", amount),
            figure("atLeast", ok("estimate", "estimate[#3 p10]"), amount, { of: "gain" }),
            figure("payback", "results[#payback likely]", say.monthsFormat),
            figure("firstYear", "results[#firstYear likely]", amount),
          ]),
        ],
        charts({ apart: 0 }, [[gainChart(amount)], [cashChart(amount)]]),
      ]),
      lines("gains", GAIN_ROWS, GAINS, inputs, say),
      lines("costs", COST_ROWS, RUNNING_COSTS, inputs, say),
      lines("once", COST_ROWS, ONE_TIME_COSTS, inputs, say),
      results(amount),
      stories(amount),
      about(say.about),
    ],
  });
}

const HEADING = row("heading", undefined, { style: "column heading" });
const LINES = { gains: "Gains", costs: "Yearly_costs", once: "One_time_costs" } as const;

/** Value word equations, how many and what each is worth, and what that comes to. */
function lines(
  id: keyof typeof LINES,
  rows: number,
  filled: typeof GAINS | typeof RUNNING_COSTS | typeof ONE_TIME_COSTS,
  { currency }: Inputs,
  { lines: words }: Texts,
): TableSection {
  const { amount, price } = moneyFormats(currency);
  const records = filled.map(({ id: line, quantity: [low, likely, high], each }) => {
    const [name, equation] = parts(words[line]);
    return { name, equation, low, likely, high, each };
  });
  const quantity = { rule: atLeast(0), message: "quantity" };
  return table(
    id,
    {
      ...{ rows, records, space: 0 },
      ...(id === "gains" ? { parts: [2, 4, 3] } : { plain: true, above: [HEADING] }),
    },
    [
      wordEntry("name"),
      wordEntry("equation"),
      ...OUTCOMES.map(({ gains: each }) => entry(each, { format: COUNT, ...quantity })),
      entry("each", { format: price, ...quantity }),
      // low and high are the likely quantity where they are left empty
      ...OUTCOMES.map(({ gains: each }) =>
        number(
          `${each}Money`,
          amount,
          `IF(COUNTA([@low:each])=0,"",IF([@${each}]="",[@likely],[@${each}])*[@each])`,
          {
            name: [`${id}-${each}`, `${LINES[id]}_${each}`],
            ...(id === "gains" && { total: "sum" }),
          },
        ),
      ),
    ],
  );
}

/** Gain per year, first-year cash and payback, when everything is low, likely or high. */
function results(amount: string) {
  const each = (formula: (gains: string, costs: string) => string) =>
    Object.fromEntries(OUTCOMES.map(({ gains, costs }) => [gains, formula(gains, costs)]));
  return table("results", {
    columns: [
      label("measure", undefined, { span: 6 }),
      ...OUTCOMES.map(({ gains: id }) => number(id, amount)),
    ],
    rows: [
      row(
        "gain",
        each((gains, costs) => `CV.VALUE(gainLines[${gains}],costLines[${costs}])`),
      ),
      row(
        "firstYear",
        each((gains) => `cash[#${1 + YEAR} ${gains}Sum]`),
      ),
      row("payback", each(paybackOf), { format: "0.0" }),
      row("perAgent", 'IF({{agents}}=0,"–",[#gain]/{{agents}})'),
    ],
  });
}

/**
 * Months from signing; the moment of signing is the first period of the cash flow. A dash where three years of months do not
 * bring it back.
 */
function paybackOf(id: string): string {
  const end = `cash[#last ${id}Sum]`;
  const payback = `IF(${end}<0,"–",CV.LIFETIME.PAYBACK(cash[${id}Flow])-1)`;
  return unless(end, `IF(MIN(cash[${id}Sum])>=0,0,${payback})`);
}

/** The customers most like the prospect, each with its figures and its own words below. */
function stories(amount: string) {
  const find = (place: number, column: string) =>
    `IF(${place}>MAX({{case-ranks}}),"",INDEX(cases[${column}],MATCH(${place},{{case-ranks}},0)))`;
  const rows = Array.from({ length: STORIES }, (_, i) => i + 1).flatMap((place) => [
    row(`figures-${place}`, {
      ...Object.fromEntries(
        ["customer", "industry", "agents", "gain", "payback"].map((id) => [id, find(place, id)]),
      ),
      perAgent: 'IF([@agents]="","",IF([@agents]=0,"–",[@gain]/[@agents]))',
    }),
    row(`words-${place}`, { customer: find(place, "words") }, { labelStyle: "note" }),
  ]);
  return table("stories", { rows, tall: true }, [
    ...[label("customer"), label("industry"), count("agents", { span: 4 })],
    ...["gain", "perAgent"].map((id) => number(id, amount)),
    number("payback", "0.0"),
  ]);
}

const gainChart = (amount: string) =>
  chart("gains", "bar", [508, 200], {
    of: "gains",
    by: "name",
    labelled: true,
    series: ["likelyMoney own"],
    says: {
      values: {
        line: ["INDEX(gains[name],MATCH(MAX(gains[likelyMoney]),gains[likelyMoney],0))"],
        yearly: ["MAX(gains[likelyMoney])", amount],
      },
    },
  });

const AFTER_TWO_YEARS = `cash[#${1 + 2 * YEAR} likelySum]`;

const cashChart = (amount: string) =>
  chart("cash", "line", [508, 160], {
    of: "cash",
    by: "month",
    rows: 1 + 2 * YEAR,
    series: ["lowSum reference", "likelySum own", "highSum referred"],
    says: {
      values: {
        after: ["results[#payback likely]", "0.0"],
        ahead: [AFTER_TWO_YEARS, amount],
        short: [`-${AFTER_TWO_YEARS}`, amount],
      },
      pick: `IF(ISNUMBER(results[#payback likely]),IF(${AFTER_TWO_YEARS}<0,2,1),3)`,
    },
  });
