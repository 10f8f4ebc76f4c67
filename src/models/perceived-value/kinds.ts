/** The page's tables by kind of value and of cost, and by whether it can be touched. */
import type { Texts } from "../../locales";
import { column, formula, heading, text, unlessError } from "../cells";
import type { Block, PlanCell } from "../plan";
import { BENEFIT_KINDS, COST_KINDS } from "./example";
import { ELEMENTS, WORKINGS, fixedCells } from "./places";

type Say = Texts["models"]["perceivedValue"];
type Side = "benefits" | "costs";

const FIRST = 36;

/** Rows 34 to 46. */
export function byKind(amount: string, say: Say): Block[] {
  const { page, benefitKinds, costKinds, touch } = say;
  const touched = Object.values(touch);
  return [
    heading("A34", page.benefitsByKind, 4),
    heading("F34", page.costsByKind, 6),
    ...columnHeadings("A", "B", page.kind, say),
    ...columnHeadings("F", "G", page.kind, say),
    ...table(
      "benefits",
      "B",
      { label: "A", row: FIRST, amount },
      BENEFIT_KINDS.map((kind) => benefitKinds[kind]),
    ),
    total(`A${FIRST + 4}`, page.rows.benefits, 17, amount),
    ...table(
      "costs",
      "B",
      { label: "F", row: FIRST, amount },
      COST_KINDS.map((kind) => costKinds[kind]),
    ),
    total(`F${FIRST + 9}`, page.rows.costs, 20, amount),
    ...subheading(41, page.ofBenefits),
    ...table("benefits", "C", { label: "A", row: 42, amount }, touched),
    ...subheading(44, page.ofCosts),
    ...table("costs", "C", { label: "A", row: 45, amount }, touched),
  ];
}

function columnHeadings(label: string, amounts: string, kind: string, { page }: Say): Block[] {
  return [
    text(`${label}35`, kind, "column heading"),
    {
      at: `${amounts}35`,
      cells: [[formula("=B$16"), formula("=C$16"), page.difference]],
      style: "number heading",
    },
  ];
}

const subheading = (row: number, label: string): Block[] => [
  { at: `A${row}`, cells: [[label, null, null, null]], style: "column heading" },
];

interface Place {
  readonly label: string;
  readonly row: number;
  readonly amount: string;
}

/** Sums over the elements whose kind, in column B, or touch, in column C, is the label's. */
function table(
  side: Side,
  by: "B" | "C",
  { label, row, amount }: Place,
  labels: string[],
): Block[] {
  const kinds = fixedCells("elements", ELEMENTS[side], by);
  const [ours, theirs] = side === "benefits" ? ["C", "F"] : ["F", "C"];
  const sum = (letter: string, kind: string) =>
    `SUMIF(${kinds},${kind},${fixedCells("workings", WORKINGS[side], letter)})`;
  const line = (_: string, i: number): PlanCell[] => {
    const kind = `$${label}${row + i}`;
    return [
      formula(unlessError("$B$21", sum(ours, kind))),
      formula(unlessError("$C$21", sum(theirs, kind))),
      formula(unlessError("$D$21", `${sum(ours, kind)}-${sum(theirs, kind)}`)),
    ];
  };
  return [
    { at: `${label}${row}`, cells: column(labels), style: "row heading" },
    {
      at: `${label === "A" ? "B" : "G"}${row}`,
      cells: labels.map(line),
      style: "result",
      format: amount,
    },
  ];
}

/** The row of the comparison above, again: elements of no kind count in it, too. */
const total = (at: string, label: string, row: number, amount: string): Block => ({
  at,
  cells: [[label, ...["B", "C", "D"].map((letter) => formula(`=${letter}$${row}`))]],
  style: "total",
  format: amount,
});
