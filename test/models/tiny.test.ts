/** Data too few to tell much: every model gives a preview that is whole, or a sentence about the reason. */
import { CustomerValueError } from "../../src/domain/support/errors";
import { parseDate } from "../../src/domain/support/dates";
import { models } from "../../src/models";
import type { Answers, Model } from "../../src/models/model";
import { proposedAnswers } from "../../src/taskpane/proposed";

type Row = readonly [customer: string, date: string, amount: number];

const TABLES: readonly (readonly [string, readonly Row[]])[] = [
  [
    "two cohorts, of which one came back (W2)",
    [
      ["A", "2024-01-05", 1],
      ["A", "2024-02-05", 2],
      ["B", "2024-01-05", 3],
      ["B", "2024-02-05", 4],
      ["C", "2024-01-05", 5],
    ],
  ],
  ["one purchase", [["A", "2024-01-05", 5]]],
  [
    "three customers on one day",
    [
      ["A", "2024-01-05", 1],
      ["B", "2024-01-05", 2],
      ["C", "2024-01-05", 3],
    ],
  ],
  [
    "one customer, years apart",
    [
      ["A", "2014-01-05", 1],
      ["A", "2024-01-05", 2],
    ],
  ],
  [
    "nothing but a purchase and its return",
    [
      ["A", "2024-01-05", 5],
      ["A", "2024-01-09", -5],
    ],
  ],
];

/** Only what purchases can answer. */
function answersOf({ questions, ...model }: Model, rows: readonly Row[]): Answers {
  const column = (heading: string, cells: readonly (string | number)[]) => ({
    address: `Orders!A1:A${cells.length + 1}`,
    cells: [[heading], ...cells.map((cell) => [cell])],
  });
  const answers: Answers = { ...proposedAnswers({ questions, ...model }) };
  const chosen = questions.flatMap((question) => {
    if (question.kind !== "column") return [];
    if (question.holds === "id")
      return [
        [
          question.id,
          column(
            "Customer",
            rows.map(([id]) => id),
          ),
        ] as const,
      ];
    if (question.holds === "date")
      return [
        [
          question.id,
          column(
            "Date",
            rows.map(([, day]) => parseDate(day)),
          ),
        ] as const,
      ];
    if (question.optional) return [];
    return [
      [
        question.id,
        column(
          "Amount",
          rows.map(([, , amount]) => amount),
        ),
      ] as const,
    ];
  });
  return { ...answers, ...Object.fromEntries(chosen) };
}

const FROM_TABLES = models("en").filter(({ questions }) =>
  questions.some(({ kind }) => kind === "column"),
);

describe.each(FROM_TABLES.map((model) => [model.id, model] as const))("%s", (_, model) => {
  test.each(TABLES)("%s", (_, rows) => {
    let preview;
    try {
      preview = model.preview(answersOf(model, rows));
    } catch (error) {
      expect(error).toBeInstanceOf(CustomerValueError);
      expect((error as Error).message).not.toMatch(/NaN|Infinity|undefined/);
      return;
    }
    for (const { value } of preview.figures) expect(value).not.toMatch(/NaN|∞|undefined/);
    const { categories, series } = preview.chart;
    for (const { values } of series) expect(values).toHaveLength(categories.length);
  });
});

test("of purchases on one day, Retention says that it knows no rate", () => {
  const model = models("en").find(({ id }) => id === "retention")!;
  const { figures } = model.preview(answersOf(model, TABLES[2][1]));
  expect(figures.map(({ value }) => value)).toEqual(["–", "–", "–", "–"]);
});
