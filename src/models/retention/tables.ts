/** The tables of retention's page: the fit, what the value depends on, and where it breaks even. */
import type { Texts } from "../../locales";
import { column, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block, PlanCell } from "../plan";
import { DISCOUNT_RATES, RETENTION_RATES } from "./example";
import { CURVE, RATES, perPeriod, periods } from "./places";

type Say = Texts["models"]["retention"];

const RATE = "0.0%";

const retained = (changed: Partial<Record<(typeof TERMS)[number], string>>): string => {
  const term = (name: (typeof TERMS)[number]) => changed[name] ?? `{{${name}}}`;
  return `CV.LIFETIME.RETAINED(${TERMS.map(term).join(",")})`;
};
const TERMS = ["margin", "retention", "discount", "horizon", "acquisition", "timing"] as const;

/** What the fitted model says, and how well it foretold the periods it was not fitted to. */
export function fit({ page }: Say): Block[] {
  const parameter = (position: number) =>
    formula(`=INDEX(CV.RETENTION.FIT({{used}}),1,${position})`);
  const misses = `{{data}}!${periods("E")}`;
  const miss = `IF(COUNT(${misses})=0,"–",MAX(MAX(${misses}),-MIN(${misses})))`;
  const cells = (at: string, content: PlanCell, format: string): Block => ({
    at,
    cells: [[content]],
    style: "result",
    format,
  });
  return [
    heading("A29", page.fit, 2),
    { at: "A30", cells: column(page.fitRows), style: "row heading" },
    cells("B30", formula("=MAX({{used}})"), "#,##0"),
    cells("B31", formula("=COUNT({{used}})-1"), "0"),
    cells("B32", parameter(1), "0.0000"),
    cells("B33", parameter(2), "0.0000"),
    cells("B34", parameter(3), "#,##0.0"),
    cells("B35", formula(unlessError("$B$32", "B32/(B32+B33)")), RATE),
    cells("B36", formula(unlessError(`{{data}}!${CURVE}`, miss)), RATE),
  ];
}

const ROWS = 17;
const DISCOUNT_LETTERS = ["E", "F", "G", "H", "I"] as const;
/** Where the rates of the sensitivity table stand: retention, discount. */
export const SENSITIVITY_INPUTS = [
  `D${ROWS}:D${ROWS + RETENTION_RATES.length - 1}`,
  "E16:I16",
] as const;

export function sensitivity({ page }: Say, currency: string): Block[] {
  const values = RETENTION_RATES.map((_, i) =>
    DISCOUNT_LETTERS.map((letter) => {
      const rate = { retention: `$D${ROWS + i}`, discount: perPeriod(`${letter}$16`) };
      return formula(`=${retained(rate)}`);
    }),
  );
  return [
    heading("D15", page.sensitivity, 6),
    text("D16", page.sensitivityCorner, "column heading"),
    { at: "E16", cells: [[...DISCOUNT_RATES]], style: "input", format: "0.0%" },
    { at: `D${ROWS}`, cells: column(RETENTION_RATES), style: "input", format: "0.0%" },
    { at: `E${ROWS}`, cells: values, style: "result", format: moneyFormats(currency).amount },
  ];
}

/** By how much the value grows if one thing becomes 1 % better: 80 % retention 80.8 %, 10 % discount 9.9 %. */
export function percentBetter({ page }: Say, currency: string): Block[] {
  const better = [
    { retention: "MIN(1,{{retention}}*1.01)" },
    { margin: "{{margin}}*1.01" },
    { discount: perPeriod("{{yearly-discount}}*0.99") },
    { acquisition: "{{acquisition}}*0.99" },
  ];
  const rows = better.map((changed, i): PlanCell[] => {
    const row = 29 + i;
    return [
      `=${retained(changed)}`,
      `=G${row}-${retained({})}`,
      `=IF(${retained({})}<=0,"–",H${row}/${retained({})})`,
    ].map(formula);
  });
  const money = moneyFormats(currency);
  const cells = (letter: string, at: number, format: string): Block => ({
    at: `${letter}29`,
    cells: rows.map((row) => [row[at]]),
    style: "result",
    format,
  });
  return [
    heading("D27", page.better, 6),
    { at: "D28", cells: [[page.betterColumns[0], null, null]], style: "column heading" },
    { at: "G28", cells: [page.betterColumns.slice(1)], style: "number heading" },
    { at: "D29", cells: column(page.betterRows), style: "row heading" },
    cells("G", 0, money.price),
    cells("H", 1, money.price),
    cells("I", 2, RATE),
  ];
}

/** The retention rate at which a customer just earns what it cost, between two whole percents on a straight line. */
export function breakEven({ page }: Say): Block[] {
  const below = "MATCH(0,{{values}},1)";
  const at = (range: string, place: string) => `INDEX({{${range}}},${place})`;
  const between = `${at("rates", below)}-${at("values", below)}*(${at("rates", `${below}+1`)}-${at("rates", below)})/(${at("values", `${below}+1`)}-${at("values", below)})`;
  const [first, last] = [at("values", "1"), at("values", String(RATES))];
  return [
    heading("D34", page.breakEven, 6),
    text("D35", page.breakEvenRate, "row heading"),
    {
      at: "I35",
      cells: [
        [
          formula(
            unlessError(first, `IF(${first}>=0,0,IF(${last}<0,"–",IF(${last}=0,1,${between})))`),
          ),
        ],
      ],
      style: "result",
      format: RATE,
    },
    text("D36", page.margins, "note"),
  ];
}
