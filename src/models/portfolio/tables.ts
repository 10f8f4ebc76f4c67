/** The portfolio's tables: tiers and what they bring, the budget shared out among them, strategies, the best customers. */
import { counting } from "../cells";
import type { Making } from "../define";
import { parts } from "../sheet/texts";
import { COUNT, PERCENT, type Column, centred, count, label, number } from "../sheet/words";
import { quoted } from "../sheet/phrases";
import { ok, prose, row, table, words } from "../sheet/words";
import type { Texts } from "./texts/en";

/** How many of the best customers the page shows. */
const BEST_CUSTOMERS = 10;
export const TIERS = 3;
export const ONE_DIGIT = "#,##0.0";

/** What the tiers bring; the first six columns are one formula. */
export function brought(amount: string) {
  const total = { total: ok("brought", "SUM([])") };
  const part = (id: string) =>
    number(id, amount, {
      each: ok("brought", `SUMIF(list[tier],"="&[@tier],list[${id}])`),
      ...total,
    });
  return table(
    "brought",
    {
      rows: TIERS,
      tall: true,
      spill: "CV.TIER.SUMMARY(list[total],{{tier-cutoffs}},{{tier-names}},FALSE)",
    },
    [
      words("tier"),
      count("customers", total),
      number("share", PERCENT, total),
      number("value", amount, total),
      number("valueShare", PERCENT, total),
      number("average", amount),
      ...["realised", "potential", "influence"].map(part),
    ],
  );
}

/** The budget shared out by weight, to the last unit; the next hour goes where the value behind an hour is greatest. */
export function allocation(amount: string, [whole, part]: readonly [string, string]) {
  return table(
    "allocation",
    { rows: TIERS, tall: true, spill: ["budget", "CV.PROFIT.ALLOCATE({{budget}},{{weighted}})"] },
    [
      words("tier", "brought[@tier]", { format: "@" }),
      count("customers", "brought[@customers]", { total: "sum" }),
      number("weighted", ONE_DIGIT, {
        each: (row) => `[@customers]*INDEX({{tier-weights}},${row + 1})`,
        ...{ total: "sum", name: ["weighted", "Weighted_customers"] },
      }),
      number("budget", whole, { total: ok("allocation", "SUM([])") }),
      number("share", PERCENT, "IF({{budget}}=0,0,[@budget]/{{budget}})"),
      number("perCustomer", part, {
        each: "IF([@customers]=0,0,[@budget]/[@customers])",
        name: ["per-customer", "Budget_per_customer"],
      }),
      number("value", amount, "IF([@budget]=0,0,brought[@value]/[@budget])"),
      centred("next", { span: 2, each: 'IF(AND([@value]>0,[@value]=MAX([value])),"◄","")' }),
    ],
  );
}

/** Grades of realised and of potential value that make each strategy, as CV.TIER.STRATEGY names it. */
const STRATEGIES = [
  ["protect", "High", "High", "Protect and grow"],
  ["maintain", "High", "Low", "Maintain"],
  ["invest", "Low", "High", "Invest"],
  ["serve", "Low", "Low", "Serve at low cost"],
] as const;

export function strategies(amount: string, { say, word }: Making<unknown, unknown, Texts>) {
  const actions = STRATEGIES.map(([id]) => parts(say.strategies[id])[1]);
  // called as CV.TIER.STRATEGY calls them in the list
  const names = STRATEGIES.map(([, , , name]) => word(name));
  const graded = (formula: (grades: string) => string): Partial<Column> => ({
    each: (row) => {
      const [, realised, potential] = STRATEGIES[row];
      const grades =
        `list[realisedGrade],"${word(realised)}",` + `list[potentialGrade],"${word(potential)}"`;
      return ok("list", formula(grades));
    },
    total: ok("list", "SUM([])"),
  });
  const told = `MAX(list[potential])-MIN(list[potential])<=ABS(MAX(list[potential]))/10^9`;
  const alike = ok(
    "list",
    `IF(AND(COUNT(list[potential])>1,${told}),${quoted(say.samePotential)},"")`,
  );
  const below = [row("same", { strategy: alike }, { labelStyle: "comparison" })];
  return table("strategies", { rows: STRATEGIES.length, below }, [
    label("strategy", names),
    count(
      "customers",
      graded((grades) => `COUNTIFS(${grades})`),
    ),
    count(
      "advocates",
      graded((grades) => `COUNTIFS(${grades},list[influenceGrade],"${word("High")}")`),
    ),
    number(
      "value",
      amount,
      graded((grades) => `SUMIFS(list[total],${grades})`),
    ),
    number("valueShare", PERCENT, {
      ...graded(() => "IF(SUM(list[total])=0,0,[@value]/SUM(list[total]))"),
      span: 2,
    }),
    prose("action", actions, { span: 4 }),
  ]);
}

/** The best customers, living: whoever has the greatest total value stands first. */
export function best(amount: string) {
  const found = (column: string) => ({
    each: `IF([@place]="","",INDEX(list[${column}],[@place]))`,
  });
  /** The row of the list, the next one down where the value is that of the customer before. */
  const place = (row: number): string => {
    const after = row === 0 ? "" : `,list[number],">"&IF([@value]=[@-1 value],[@-1 place],0)`;
    return `IF([@value]="","",MINIFS(list[number],list[total],[@value]${after}))`;
  };
  return table("best", { rows: BEST_CUSTOMERS, space: 0 }, [
    words("customer", found("customer")),
    number("rank", undefined, { cells: counting(BEST_CUSTOMERS) }),
    centred("tier", found("tier")),
    number("value", amount, {
      each: ok("list", 'IF([@rank]>COUNT(list[total]),"",LARGE(list[total],[@rank]))'),
    }),
    ...["realised", "potential", "influence"].map((id) => number(id, amount, found(id))),
    centred("place", { each: place, format: COUNT }),
    words("strategy", { ...found("strategy"), span: 3 }),
  ]);
}
