/** The page's persona cards: one column for each segment, the most valuable first. */
import type { Texts } from "../../locales";
import { blanks, column, counting, formula, heading, unlessError } from "../cells";
import type { Block } from "../plan";
import { CARD, DRIVERS, FIRST, PROMOTERS, VALUE, after, letter } from "./places";
import type { Inputs } from "./questions";
import { ADVICE } from "./workings";

const { names: NAMES } = CARD;
/** The cards' rows below the names. */
export const ROWS = {
  who: NAMES + 1,
  respondents: NAMES + 3,
  share: NAMES + 4,
  benefits: NAMES + 5,
  costs: NAMES + 6,
  value: NAMES + 7,
  ratio: NAMES + 8,
  positive: NAMES + 9,
  nps: NAMES + 10,
  margin: NAMES + 11,
  driver: NAMES + 12,
  explains: NAMES + 13,
  step: NAMES + 14,
} as const;

/** Errors of the tables that the cards read. */
const VALUES = `{{workings}}!$${VALUE}$${FIRST}`;
const ANSWERS = `{{workings}}!$${PROMOTERS}$${FIRST}`;

export function cards(
  { drivers }: Inputs,
  count: number,
  { page }: Texts["models"]["segments"],
): Block[] {
  const { measures } = page;
  const last = FIRST + count - 1;
  const places = counting(count).map((place) => ({
    row: FIRST + place - 1,
    at: letter(CARD.column + place - 1),
  }));
  const line = (
    row: number,
    of: (row: number, at: string) => string,
    look: Pick<Block, "style" | "format"> = { style: "centred" },
  ): Block => ({
    at: `B${row}`,
    cells: [places.map((place) => formula(of(place.row, place.at)))],
    ...look,
  });
  const figure = (row: number, from: string, format: string) =>
    line(row, (place) => unlessError(VALUES, `{{workings}}!${from}${place}`), {
      style: "centred",
      format,
    });
  // the tables of value and of recommendation are in different orders
  const recommended = (row: number, from: string, format: string) => {
    const cells = (column: string) => `{{workings}}!$${column}$${FIRST}:$${column}$${last}`;
    return line(
      row,
      (_, at) =>
        unlessError(
          ANSWERS,
          `IFERROR(INDEX(${cells(from)},MATCH(${at}$${NAMES},${cells(PROMOTERS)},0)),"–")`,
        ),
      { style: "centred", format },
    );
  };
  const shares = (place: number) =>
    `{{workings}}!$${after(DRIVERS, 1)}${place}:$${after(DRIVERS, drivers.length)}${place}`;
  const driverNames = `{{workings}}!$${after(DRIVERS, 1)}$${FIRST - 1}:$${after(DRIVERS, drivers.length)}$${FIRST - 1}`;
  const strongest = drivers.length
    ? [
        line(
          ROWS.driver,
          (place) =>
            `=IF(COUNT(${shares(place)})=0,"–",INDEX(${driverNames},1,MATCH(MAX(${shares(place)}),${shares(place)},0)))`,
          { style: "centred" },
        ),
        line(ROWS.explains, (place) => `=IF(COUNT(${shares(place)})=0,"–",MAX(${shares(place)}))`, {
          style: "centred",
          format: "0%",
        }),
      ]
    : [];
  const advised = (at: string) => {
    const [value, nps] = [`${at}${ROWS.value}`, `${at}${ROWS.nps}`];
    const rank = `IF(${value}<=0,1,IF(${nps}="–",3,IF(${nps}<0,2,IF(${nps}<30,3,4))))`;
    return `=INDEX({{workings}}!$B$${ADVICE.first}:$B$${ADVICE.first + ADVICE.order.length - 1},${rank})`;
  };
  return [
    heading(`A${NAMES - 1}`, page.cards, count + 1),
    { at: `A${NAMES}`, cells: [[measures.segment]], style: "column heading" },
    line(NAMES, (place) => unlessError(VALUES, `{{workings}}!${VALUE}${place}`), {
      style: "centred heading",
    }),
    {
      at: `A${ROWS.who}`,
      cells: column([measures.who, null]),
      style: "row heading",
    },
    { at: `B${ROWS.who}`, cells: blanks(2, count), style: "input" },
    {
      at: `A${ROWS.respondents}`,
      cells: column([
        ...[measures.respondents, measures.share, measures.benefits, measures.costs],
        ...[measures.value, measures.ratio, measures.positive, measures.nps, measures.margin],
        ...(drivers.length ? [measures.driver, measures.explains] : []),
      ]),
      style: "row heading",
    },
    figure(ROWS.respondents, "B", "#,##0"),
    line(
      ROWS.share,
      (place) =>
        unlessError(VALUES, `{{workings}}!B${place}/SUM({{workings}}!$B$${FIRST}:$B$${last})`),
      { style: "centred", format: "0%" },
    ),
    figure(ROWS.benefits, "C", "#,##0.0"),
    figure(ROWS.costs, "D", "#,##0.0"),
    figure(ROWS.value, "E", "#,##0.0"),
    figure(ROWS.ratio, "F", "0.00"),
    figure(ROWS.positive, "G", "0%"),
    recommended(ROWS.nps, after(PROMOTERS, 5), "+0;-0;0"),
    recommended(ROWS.margin, after(PROMOTERS, 6), "0"),
    ...strongest,
    { at: `A${ROWS.step}`, cells: [[measures.step]], style: "row heading" },
    line(ROWS.step, (_, at) => advised(at), { style: "key label" }),
  ];
}
