/** The page's case histories: the customers most like the prospect, each with its figures and its own words. */
import type { Texts } from "../../locales";
import { counting, formula, heading } from "../cells";
import type { Block } from "../plan";
import { CASE_ROWS, STORIES, STORY_ROWS } from "./places";

export function stories(amount: string, { page, cases }: Texts["models"]["valueCase"]): Block[] {
  const { first } = STORY_ROWS;
  const { customer, industry, agents, gain, payback } = cases.columns;
  const find = (place: number, letter: string) => {
    const cells = `{{cases}}!$${letter}$${CASE_ROWS.first}:$${letter}$${CASE_ROWS.last}`;
    return `IF(${place}>MAX({{case-ranks}}),"",INDEX(${cells},MATCH(${place},{{case-ranks}},0)))`;
  };
  return [
    heading(`A${first - 2}`, page.stories, 9),
    { at: `A${first - 1}`, cells: [[customer, industry]], style: "column heading" },
    {
      at: `C${first - 1}`,
      cells: [[agents, null, null, null, gain, page.results.perAgentShort, payback]],
      style: "number heading",
    },
    ...counting(STORIES).flatMap((place): Block[] => {
      const row = first + 2 * (place - 1);
      return [
        {
          at: `A${row}`,
          cells: [[formula(`=${find(place, "A")}`), formula(`=${find(place, "B")}`)]],
          style: "row heading",
        },
        {
          at: `C${row}`,
          cells: [[formula(`=${find(place, "E")}`)]],
          style: "result",
          format: "#,##0",
        },
        {
          at: `G${row}`,
          cells: [
            [
              formula(`=${find(place, "F")}`),
              formula(`=IF(C${row}="","",IF(C${row}=0,0,G${row}/C${row}))`),
            ],
          ],
          style: "result",
          format: amount,
        },
        {
          at: `I${row}`,
          cells: [[formula(`=${find(place, "G")}`)]],
          style: "result",
          format: "0.0",
        },
        { at: `A${row + 1}`, cells: [[formula(`=${find(place, "D")}`)]], style: "note" },
      ];
    }),
  ];
}
