/** A table of several rows a customer made into a sheet with one row for each, which comes into the workbook with the model. */
import { type Summed, addUp } from "../data/by-customer/add-up";
import type { CustomerCheck, Wanted } from "../data/by-customer/check";
import { distinctHeadings } from "../data/table";
import { accountLines } from "../data/words";
import type { Texts } from "../locales";
import type { Question } from "../models/model";
import { type Sample, sampleOf } from "../models/sample";

/** Id of its sheet in a plan: of no figure of any model. */
const SHEET_ID = "customers-added-up";

/** As many as there are kinds of what can become of a row, and more. */
const MOST_REMARKS = 40;

/** What a model wants of its table, where each customer must have one row and figures can be added up; `columns` by question. */
export function wantedBy(
  questions: readonly Question[],
  columns: ReadonlyMap<string, number | undefined>,
): Wanted | undefined {
  const asked = questions.filter((question) => question.kind === "column");
  const customer = asked.find(({ holds }) => holds === "id");
  const figures = asked.flatMap(({ id, sums }) => {
    const column = columns.get(id);
    return sums && column !== undefined ? [{ id, column, sums }] : [];
  });
  const at = customer && columns.get(customer.id);
  return at === undefined || !figures.length
    ? undefined
    : { question: customer!.id, customer: at, figures };
}

/** The sheet, with the account of every row of the table at an address, and answers that point to it. */
export function summedCustomers(check: CustomerCheck, address: string, say: Texts["data"]): Sample {
  const { table, wanted } = check;
  const { customers, figures, traits, counts, account } = addUp(check);
  const isAdded = counts.some((count) => count > 1);
  const headings = [
    table.headings[wanted.customer],
    ...wanted.figures.map(({ column }) => table.headings[column]),
    ...traits.map(({ heading }) => heading),
    ...(isAdded ? [say.sheet.columns.count] : []),
  ];
  return sampleOf(
    {
      id: SHEET_ID,
      name: say.sheet.byCustomer,
      table: "By_customer",
      headings: distinctHeadings(headings, (i) => (i ? String(i) : say.sheet.columns.customer)),
      rows: customers.map((customer, i) => [
        customer,
        ...wanted.figures.map(({ id }) => figures.get(id)![i]),
        ...traits.map(({ values }) => values[i]),
        ...(isAdded ? [counts[i]] : []),
      ]),
      columns: [
        { width: 180, format: "@" },
        ...wanted.figures.map(() => ({ width: 110, format: "#,##0.00" })),
        ...traits.map(() => ({ width: 110, format: "@" })),
        ...(isAdded ? [{ width: 110 }] : []),
      ],
      about: say.sheet.about,
      notes: [
        ...[say.sheet.source(address), ...(isAdded ? wayLines(check, say) : [])],
        ...accountLines(account, say),
      ],
      remarks: MOST_REMARKS,
    },
    [wanted.question, ...wanted.figures.map(({ id }) => id)],
  );
}

/** How each column became one figure. */
const wayLines = ({ table, wanted, ways }: CustomerCheck, say: Texts["data"]): string[] =>
  (["add", "last"] as const).flatMap((way) => {
    const named = wanted.figures.filter((_, k) => ways[k] === way);
    const headings = named.map(({ column }) => table.headings[column]).filter(Boolean);
    return headings.length ? [say.sheet.ways[way](headings.join(", "))] : [];
  });

/** How many rows became how many customers. */
export const countsOf = ({ account, customers }: Summed): readonly [rows: number, of: number] => [
  account.kept,
  customers.length,
];
