/** The sheet of elements: what the customer gets and gives up with both offers, as estimates, and why. */
import type { Texts } from "../../locales";
import { HEIGHTS, blanks, column, formula, heading, text } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { BENEFITS, BENEFIT_KINDS, COST_KINDS, OTHER_COSTS } from "./example";
import { ELEMENTS, MONTHS, type Rows, WORKINGS, cellsIn, numbersOf } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["perceivedValue"];

const BOTTOM = MONTHS.last + 1;

export function elementsSheet({ currency }: Inputs, { perceivedValue: say }: Texts["models"]) {
  const { benefits, costs } = ELEMENTS;
  const { amount } = moneyFormats(currency);
  const { sheet, messages, notes, title, subtitle } = say.elements;
  const own = { first: costs.first + 1, last: costs.last };
  const list = (values: Record<string, string>) => Object.values(values);
  return {
    id: "elements",
    name: sheet,
    tabColor: PALETTE[1],
    columns: [220, 112, 92, ...Array<number>(6).fill(80), 64, 440].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title },
    freeze: { columns: 1 },
    blocks: [
      text("A1", title, "title"),
      text("A2", subtitle, "subtitle"),
      ...headings(benefits, say.elements.benefits, say),
      ...entries(benefits, benefitCells(say), amount),
      ...checks(benefits, WORKINGS.benefits),
      ...headings(costs, say.elements.costs, say),
      ...price(amount, say),
      ...entries(own, costCells(say), amount),
      ...checks(costs, WORKINGS.costs),
    ],
    notes: [
      { cell: `B${benefits.first - 1}`, text: notes.kind },
      { cell: `D${benefits.first - 1}`, text: notes.estimates },
      { cell: `A${costs.first}`, text: notes.price },
    ],
    validations: [
      {
        range: cellsIn(benefits, "B"),
        rule: { kind: "list", values: BENEFIT_KINDS.map((kind) => say.benefitKinds[kind]) },
        message: messages.kind,
      },
      {
        range: cellsIn(own, "B"),
        rule: { kind: "list", values: COST_KINDS.slice(1).map((kind) => say.costKinds[kind]) },
        message: messages.kind,
      },
      ...[benefits, own].map((rows) => ({
        range: cellsIn(rows, "C"),
        rule: { kind: "list" as const, values: list(say.touch) },
        message: messages.tangible,
      })),
      ...[benefits, own].map((rows) => ({
        range: cellsIn(rows, "D", "I"),
        rule: { kind: "number" as const, min: 0 },
        message: messages.amount,
      })),
    ],
  } satisfies SheetPlan;
}

function headings({ first }: Rows, title: string, { elements: say }: Say): Block[] {
  const { element, kind, tangible, low, likely, high, check, why } = say.columns;
  const offer = (letter: string, from: string): Block => ({
    at: `${letter}${first - 2}`,
    cells: [[formula(`={{page}}!${from}16`), null, null]],
    style: "heading",
  });
  return [
    heading(`A${first - 3}`, title, 11),
    offer("D", "B"),
    offer("G", "C"),
    { at: `A${first - 1}`, cells: [[element, kind, tangible]], style: "column heading" },
    {
      at: `D${first - 1}`,
      cells: [[low, likely, high, low, likely, high]],
      style: "number heading",
    },
    { at: `J${first - 1}`, cells: [[check]], style: "centred heading" },
    { at: `K${first - 1}`, cells: [[why]], style: "column heading" },
  ];
}

/** Words, amounts and reasons of some elements, and empty rows for the user's own. */
interface Cells {
  readonly words: readonly PlanCell[][];
  readonly amounts: readonly PlanCell[][];
  readonly reasons: readonly PlanCell[][];
}

function entries({ first, last }: Rows, { words, amounts, reasons }: Cells, amount: string) {
  const spare = last - first + 1 - words.length;
  const input = (letter: string, cells: readonly PlanCell[][]): Block => ({
    at: `${letter}${first}`,
    cells: [...cells, ...blanks(spare, cells[0].length)],
    style: "input",
  });
  return [input("A", words), { ...input("D", amounts), format: amount }, input("K", reasons)];
}

const benefitCells = (say: Say): Cells => ({
  words: BENEFITS.map(({ id, kind, tangible }) => [
    say.names[id],
    say.benefitKinds[kind],
    touch(tangible, say),
  ]),
  amounts: BENEFITS.map(({ ours, alternative }) => [...ours, ...alternative]),
  reasons: BENEFITS.map(({ id }) => [say.reasons[id]]),
});

const costCells = (say: Say): Cells => ({
  words: OTHER_COSTS.map(({ id, kind, tangible }) => [
    say.names[id],
    say.costKinds[kind],
    touch(tangible, say),
  ]),
  amounts: OTHER_COSTS.map(({ ours, alternative }) => [...ours, ...alternative]),
  reasons: OTHER_COSTS.map(({ id }) => [say.reasons[id]]),
});

const touch = (tangible: boolean, { touch: say }: Say): string =>
  tangible ? say.tangible : say.intangible;

/** The price comes from the months: what a year costs at the lowest, the planned and the highest volume. */
function price(amount: string, say: Say): Block[] {
  const row = ELEMENTS.costs.first;
  const bills = ["G", "I"].flatMap((letter) =>
    [BOTTOM + 1, BOTTOM, BOTTOM + 2].map((from) => formula(`={{months}}!${letter}${from}`)),
  );
  return [
    {
      at: `A${row}`,
      cells: [[say.names.price, say.costKinds.price, say.touch.tangible]],
      style: "row heading",
    },
    { at: `D${row}`, cells: [bills], style: "result", format: amount },
    { at: `K${row}`, cells: [[say.reasons.price]], style: "text" },
  ];
}

/** Whether each element's estimates are numbers in the order low, likely, high. */
function checks(rows: Rows, workings: Rows): Block[] {
  const cells = numbersOf(rows).map((row, i) => {
    const at = (letter: string) => `{{workings}}!${letter}${workings.first + i}`;
    const ordered = [
      `COUNT({{workings}}!B${workings.first + i}:G${workings.first + i})=6`,
      ...["B", "E"].map((letter) => `${at(letter)}<=${at(letter === "B" ? "C" : "F")}`),
      ...["C", "F"].map((letter) => `${at(letter)}<=${at(letter === "C" ? "D" : "G")}`),
    ].join(",");
    return formula(`=IF(COUNTA(D${row}:I${row})=0,"",IF(IFERROR(AND(${ordered}),FALSE),"✓","✗"))`);
  });
  return [{ at: `J${rows.first}`, cells: column(cells), style: "centred" }];
}
