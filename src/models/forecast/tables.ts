/** The tables of the forecast's page: what it rests on, whom it expects most of, what is to come, and the fitted models. */
import type { Texts } from "../../locales";
import { column, counting, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block, PlanCell } from "../plan";
import { AUDIT, LIST, MORE_TABLES, TABLES, TOP } from "./places";

type Say = Texts["models"]["forecast"];

const QUARTERS = 4;
const DATE = "yyyy-mm-dd";

/** A line of the audit by its item, "–" where the audit has none. */
const audited = (item: string, from: "audit-values" | "audit-errors" = "audit-values"): string =>
  unlessError(AUDIT, `IFERROR(INDEX({{${from}}},MATCH(${item},{{audit-items}},0)),"–")`);

export const auditLine = (item: string): PlanCell => formula(audited(`"${item}"`));

/** Lines of the audit that show at a glance what was used and how well it foretells, and the look of their values. */
const AUDITED = {
  rowsRead: ["Rows read", "#,##0"],
  blankRows: ["Rows skipped for a blank", "#,##0"],
  purchases: ["Purchases", "#,##0"],
  customers: ["Customers", "#,##0"],
  repeaters: ["Customers with repeat purchases", "#,##0"],
  firstDate: ["First date", undefined],
  lastDate: ["Last date", undefined],
  buying: ["Model of buying", undefined],
  likelihood: ["Log-likelihood", "#,##0.0"],
  converged: ["Converged", undefined],
  spending: ["Model of spending", undefined],
  holdout: ["Hold-out check", undefined],
  expected: ["Purchases expected", "#,##0"],
  made: ["Purchases made", "#,##0"],
  miss: ["Expected against made", "+0.0%;-0.0%;0.0%"],
  meanMiss: ["Mean absolute error", "0.00"],
  correlation: ["Correlation of expected and made", "0.000"],
} as const;

export function auditTable({ page, audited: names }: Say): Block[] {
  const lines = Object.entries(AUDITED) as [keyof typeof AUDITED, readonly [string, string?]][];
  return [
    heading(`A${TABLES - 1}`, page.audit, 2),
    text(`A${TABLES}`, page.item, "column heading"),
    text(`B${TABLES}`, page.value, "column heading"),
    ...lines.flatMap(([id, [item, format]], i): Block[] => [
      text(`A${TABLES + 1 + i}`, names[id], "row heading"),
      { at: `B${TABLES + 1 + i}`, cells: [[auditLine(item)]], style: "text", format },
    ]),
  ];
}

/** The customers of highest value, each by its place in the list; of equal ones the first in the list comes first. */
export function topCustomers({ page }: Say, currency: string): Block[] {
  const money = moneyFormats(currency);
  const first = TABLES + 1;
  const rows = counting(TOP).map((rank): PlanCell[] => {
    const row = TABLES + rank;
    const [value, place] = [`$J${row}`, `$K${row}`];
    const ties = `COUNTIF($J$${first}:${value},${value})`;
    const tied = `SUMPRODUCT(SMALL(({{value}}<>${value})*10^9+ROW({{value}}),${ties}))-ROW(${LIST})+1`;
    const from = (range: string, more = "") =>
      unlessError(place, `IF(${place}="","",INDEX({{${range}}},${place})${more})`);
    return [
      from("listed"),
      from("frequency", "+1"),
      from("average"),
      from("alive"),
      from("purchases"),
      from("amount"),
      unlessError(LIST, `IF(COUNT({{value}})<${rank},"",LARGE({{value}},${rank}))`),
      unlessError(value, `IF(${value}="","",IF(${ties}=1,MATCH(${value},{{value}},0),${tied}))`),
    ].map(formula);
  });
  const cells = (letter: string, from: number, to: number, format?: string): Block => ({
    at: `${letter}${first}`,
    cells: rows.map((row) => row.slice(from, to)),
    style: "result",
    format,
  });
  const [customer, ...columns] = page.topColumns;
  return [
    heading(`D${TABLES - 1}`, page.top, 8),
    text(`D${TABLES}`, customer, "column heading"),
    { at: `E${TABLES}`, cells: [columns], style: "number heading" },
    { ...cells("D", 0, 1), style: "text" },
    cells("E", 1, 2, "#,##0"),
    cells("F", 2, 3, money.price),
    cells("G", 3, 4, "0.0%"),
    cells("H", 4, 5, "#,##0.00"),
    cells("I", 5, 6, money.price),
    cells("J", 6, 7, money.amount),
    cells("K", 7, 8, "#,##0"),
  ];
}

/** Purchases and sales to expect until each quarter of the horizon, from the fitted models customer by customer. */
export function ahead({ page }: Say, currency: string): Block[] {
  const first = MORE_TABLES + 1;
  const rows = counting(QUARTERS).map((quarter): PlanCell[] => {
    const row = MORE_TABLES + quarter;
    const expected = (model: string) =>
      `CV.${model}.EXPECTED({{parameters}},$E${row},{{frequency}},{{recency}},{{age}})`;
    const byModel = (total: (each: string) => string) =>
      `IF({{model}}="pnbd",${total(expected("PNBD"))},${total(expected("BGNBD"))})`;
    const spent = (each: string) =>
      `SUMPRODUCT(${each},CV.GG.SPEND({{spending}},{{frequency}},{{average}}))`;
    return [
      `={{known-until}}+ROUND($E${row}*{{unit-days}},0)`,
      `={{horizon}}*${quarter}/${QUARTERS}`,
      unlessError(
        LIST,
        byModel((each) => `SUM(${each})`),
      ),
      // without a Gamma-Gamma everybody always spends the same amount, or none is known
      unlessError(LIST, `IF(ISNUMBER($J${first + 4}),${byModel(spent)},$F${row}*MAX({{amount}}))`),
    ].map(formula);
  });
  const cells = (letter: string, at: number, format: string): Block => ({
    at: `${letter}${first}`,
    cells: rows.map((row) => [row[at]]),
    style: "result",
    format,
  });
  return [
    heading(`D${MORE_TABLES - 1}`, page.ahead, 4),
    { at: `D${MORE_TABLES}`, cells: [page.aheadColumns], style: "number heading" },
    cells("D", 0, DATE),
    cells("E", 1, "#,##0.0"),
    cells("F", 2, "#,##0"),
    cells("G", 3, moneyFormats(currency).amount),
  ];
}

/** Estimates of both models with their standard errors. Two of Pareto/NBD's four have names of their own. */
export function parameters({ page }: Say): Block[] {
  const first = MORE_TABLES + 1;
  const either = (pnbd: string, bgnbd: string) =>
    formula(`=IF({{model}}="pnbd","${pnbd}","${bgnbd}")`);
  const names: PlanCell[] = [
    "r",
    "alpha",
    either("s", "a"),
    either("beta", "b"),
    "p",
    "q",
    "gamma",
  ];
  const estimates = names.map((_, i) => {
    const name = `$I${first + i}`;
    return [formula(audited(name)), formula(audited(name, "audit-errors"))];
  });
  const [name, ...columns] = page.parameterColumns;
  return [
    heading(`I${MORE_TABLES - 1}`, page.parameters, 3),
    text(`I${MORE_TABLES}`, name, "column heading"),
    { at: `J${MORE_TABLES}`, cells: [columns], style: "number heading" },
    { at: `I${first}`, cells: column(names), style: "row heading" },
    { at: `J${first}`, cells: estimates, style: "result", format: "0.0000" },
  ];
}
