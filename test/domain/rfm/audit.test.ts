import fc from "fast-check";
import { auditRfm } from "../../../src/domain/rfm/audit";
import { rfm } from "../../../src/domain/rfm";
import { readColumns } from "../../../src/domain/support/columns";

type Row = readonly [customer: unknown, date: unknown, amount: unknown, order?: unknown];

const read = (rows: readonly Row[], withOrders = false) => {
  const cells = (i: number) => rows.map((row) => [row[i] ?? null]);
  return readColumns({
    customers: { cells: cells(0), as: "id" },
    dates: { cells: cells(1), as: "date" },
    amounts: { cells: cells(2), as: "number" },
    ...(withOrders && { orders: { cells: cells(3), as: "id" as const, optional: true } }),
  } as {
    customers: { cells: unknown[][]; as: "id" };
    dates: { cells: unknown[][]; as: "date" };
    amounts: { cells: unknown[][]; as: "number" };
  });
};

const audit = (rows: readonly Row[], asOf?: number, withOrders = false) => {
  const lines = auditRfm(read(rows, withOrders), asOf);
  return {
    ...{ lines, items: lines.map(([item]) => item) },
    value: (item: string) => lines.find(([name]) => name === item)?.[1],
    note: (item: string) => lines.find(([name]) => name === item)?.[2],
  };
};

const LEFT_OUT = [
  "Heading rows skipped",
  "Rows without a customer",
  "Rows without a date",
  "Rows without an amount",
  "Rows after the as-of date",
];

test("each row stands under one reason, the first that applies", () => {
  const { value } = audit(
    [
      ["Customer", "Date", "Paid"],
      ["Ann", 45000, 100],
      ["", 45001, 5],
      ["Bob", "", 5],
      ["Bob", 45001, ""],
      ["", "", 5],
      ["", "", ""],
      ["Ann", 45020, 7],
      ["Cy", 45003, 0],
    ],
    45010,
  );
  expect(value("Rows read")).toBe(8); // the one that is blank all over is none
  expect(LEFT_OUT.map(value)).toEqual([1, 2, 1, 1, 1]);
  expect(value("Rows used")).toBe(2);
  expect([value("Purchases"), value("Customers")]).toEqual([2, 2]); // a free purchase is one
  expect([value("First date"), value("Last date")]).toEqual(["2023-03-15", "2023-04-04"]);
  expect(value("As-of date")).toBe("2023-03-25");
});

test("refunds are rows, returns are days or orders with more given back than bought", () => {
  const rows: Row[] = [
    ["Ann", 45000, 100, 1],
    ["Ann", 45000, -30, 2],
    ["Ann", 45000, 20, null],
    ["Bob", 45000, -5, 3],
  ];
  const byDay = audit(rows);
  expect(byDay.value("Refunds among all rows")).toBe(2);
  expect([byDay.value("Returns"), byDay.value("Customers with returns only")]).toEqual([1, 1]);
  expect([byDay.value("Purchases"), byDay.value("Customers")]).toEqual([1, 1]);
  expect(byDay.items).not.toContain("Rows without an order");
  const byOrder = audit(rows, undefined, true);
  expect(byOrder.value("Rows without an order")).toBe(1);
  expect([byOrder.value("Returns"), byOrder.value("Purchases")]).toEqual([2, 2]);
});

test("a ledger of which nothing is left is explained", () => {
  expect(audit([["", 45000, 5]]).items).not.toContain("As-of date");
  expect(audit([["", 45000, 5]]).value("Rows used")).toBe(0);
  const early = audit([["Ann", 45000, 5]], 44000);
  expect(early.value("Rows after the as-of date")).toBe(1);
  expect(early.note("As-of date")).toMatchObject({ gaps: ["2023-03-15"] });
});

test("the day counted from is assumed only if none was given", () => {
  expect(audit([["Ann", 45000.7, 5]]).note("As-of date")).toBe("assumed: the last date");
  expect(audit([["Ann", 45000, 5]], 45000).note("As-of date")).toBe("given");
});

const ledgers = fc.array(
  fc.tuple(
    fc.constantFrom("a", "b", "c", ""),
    fc.constantFrom(45000, 45001, 45002, 45009, ""),
    fc.constantFrom(-5, 0, 3, 8, ""),
    fc.constantFrom(1, 2, 3, null),
  ),
  { maxLength: 30 },
);

test("all rows are accounted for, in whatever order, and customers and returns are those of RFM", () => {
  const anchor: Row = ["z", 45000, 1, 9];
  fc.assert(
    fc.property(ledgers, fc.boolean(), (some, withOrders) => {
      const rows: Row[] = [anchor, ...some];
      const { value, lines } = audit(rows, 45005, withOrders);
      const left = LEFT_OUT.reduce((total, item) => total + Number(value(item)), 0);
      expect(left + Number(value("Rows used"))).toBe(value("Rows read"));
      expect(audit([...rows].reverse(), 45005, withOrders).lines).toEqual(lines);
      const scored = rfm(read(rows, withOrders), { asOf: 45005 });
      expect(value("Customers")).toBe(scored.customers.length);
      expect(value("Purchases")).toBe(scored.frequency.reduce((a, b) => a + b));
      expect(value("Returns")).toBe(scored.returns);
      expect(value("Customers with returns only")).toBe(scored.returnsOnly);
    }),
  );
});
