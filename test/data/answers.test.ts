import { models } from "../../src/models";
import { answering } from "../../src/data/answers";
import type { ColumnQuestion } from "../../src/taskpane/controls/column";

const rfm = models("en").find(({ id }) => id === "rfm")!;
const questions = rfm.questions.filter((q): q is ColumnQuestion => q.kind === "column");

/** Columns found for customers, dates and amounts; "?" marks a guess from the cells, "-" nothing. */
function found(headings: string[], ...sample: (string | number | boolean)[][]): string {
  const matches = answering(questions, { headings, rows: sample });
  return ["customers", "dates", "amounts"]
    .map((id) => matches.get(id))
    .map((match) => (match ? `${match.column}${match.byHeading ? "" : "?"}` : "-"))
    .join(" ");
}

describe("answering finds columns by their headings", () => {
  const cases: [headings: string[], columns: string][] = [
    [["Customer", "Date", "Amount"], "0 1 2"],
    [["Amount", "Order date", "Customer ID"], "2 1 0"],
    [["order_id", "customer_id", "order_date", "amount_usd"], "1 2 3"],
    [["CustomerID", "InvoiceDate", "Amount (EUR)"], "0 1 2"],
    [["Customers", "Dates", "Amounts"], "0 1 2"],
    [["ＤＡＴＥ", "client", "REVENUE"], "1 0 2"],
    [["订单编号", "客户编号", "下单日期", "订单金额（元）"], "1 2 3"],
    [["訂單編號", "顧客", "購買日期", "金額"], "1 2 3"],
    [["会员", "交易日期", "实付金额"], "0 1 2"],
    [["Customer name", "Customer", "Date", "Total"], "1 2 3"], // the very word before one that holds it
    [["A", "B", "C"], "- - -"],
    [["Custom", "Update", "Amounting"], "- - -"], // parts of words are not words
  ];
  test.each(cases)("%j → %s", (headings, columns) => expect(found(headings)).toBe(columns));
});

describe("answering guesses from the cells where headings do not say", () => {
  const none = (count: number) => Array.from({ length: count }, () => "");

  test("texts are customers, serials dates, other numbers amounts", () => {
    expect(found(none(3), ["Ann", 45000, 12.5], ["Bo", 45010, 900])).toBe("0? 1? 2?");
  });
  test("dates may be ISO text, ids whole numbers, and blanks are passed over", () => {
    expect(found(none(3), ["2025-01-31", 9.5, 1001], ["", "", ""], ["2025-02-01", 3, 1002])).toBe(
      "2? 0? 1?",
    );
  });
  test("what a heading says is not taken by a guess", () => {
    expect(found(["x", "Date", "y"], ["Ann", 45000, 3], ["Bo", 45010, 4])).toBe("0? 1 2?");
  });
  test("an empty or mixed column is nobody's", () => {
    expect(found(none(2), ["", true], ["", "x"])).toBe("- - -");
    expect(found([])).toBe("- - -");
  });
});

test("answering never gives one column to two questions", () => {
  const matches = answering(questions, {
    headings: ["Customer order date amount"],
    rows: [],
  });
  expect(matches.size).toBe(1);
});

/** By question of a model: the heading of the column found; "?" marks a guess. */
function columnsFor(id: string, table: (string | number)[][]): Record<string, string> {
  const [headings, ...rows] = table;
  const asked = models("en")
    .find((model) => model.id === id)!
    .questions.filter((q): q is ColumnQuestion => q.kind === "column");
  return Object.fromEntries(
    [...answering(asked, { headings: headings.map(String), rows })].map(
      ([question, { column, byHeading }]) => [
        question,
        `${headings[column]}${byHeading ? "" : "?"}`,
      ],
    ),
  );
}

describe("lists of customers, as shops and customer systems export them", () => {
  const rows = (width: number) =>
    Array.from({ length: 12 }, (_, i) => [
      ...[`c${i}@example.com`, `Person ${i}`, 45_000 + i, 1 + (i % 5), 20.5 + i, 7.25 + i],
    ]).map((row) => row.slice(0, width));

  test.each([
    [
      ["Email", "Name", "Last order", "Orders", "Total spend", "AOV"],
      [0, 2, 3, 4],
    ],
    [["Customer ID", "Full name", "Last Order Date", "Total Orders", "Total Spent", "Average order value"], [0, 2, 3, 4]], // prettier-ignore
    [
      ["客户编号", "姓名", "最后下单时间", "累计订单数", "累计消费金额", "客单价"],
      [0, 2, 3, 4],
    ],
    [
      ["會員編號", "姓名", "最近一次消費日期", "消費次數", "累計消費", "客單價"],
      [0, 2, 3, 4],
    ],
  ])("%j", (headings, columns) => {
    const found = columnsFor("rfm-list", [headings, ...rows(6)]);
    expect(found).toEqual(
      Object.fromEntries(
        ["customers", "last", "orders", "spent"].map((id, i) => [id, headings[columns[i]]]),
      ),
    );
  });
});

describe("what speaks against a heading is heard", () => {
  test("a 0/1 column is no amount, blanks may be spaces: TotalCharges, not SeniorCitizen (T17)", () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      ...[`${7000 + i}-A`, i % 2, i, 20 + i, i ? 100.5 * i : " "],
    ]);
    const table = [
      ["customerID", "SeniorCitizen", "tenure", "MonthlyCharges", "TotalCharges"],
      ...rows,
    ];
    expect(columnsFor("portfolio", table)).toEqual({
      customers: "customerID",
      realised: "TotalCharges?",
    });
  });

  test("a rank beside sales is no customer", () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`C${i}`, `${i}`, `$${i}.50`]);
    expect(columnsFor("portfolio", [["Client", "Rank", "Sales"], ...rows])).toMatchObject({
      customers: "Client",
    });
  });

  test("of two columns that are as like, neither is taken", () => {
    const rows = [
      ["Ann", 10, 20],
      ["Bo", 30, 40],
      ["Cy", 50, 60],
    ];
    const found = columnsFor("portfolio", [["Customer", "Revenue 2023", "Revenue 2024"], ...rows]);
    expect(found.realised ?? "").not.toMatch(/^Revenue \d+$/);
  });

  test("a heading of dates over amounts is no date", () => {
    expect(found(["Customer", "Date", "x"], ["Ann", 12.5, 45000], ["Bo", 13.5, 45010])).toBe(
      "0 2? -",
    );
  });
});

describe("answering leaves amounts in two currencies to the user, whatever the model", () => {
  const headings = ["Company", "Close date", "Amount", "Amount in company currency", "Stage"];
  const row = (amount: number, converted: number) => ["Ann", 45000, amount, converted, "Won"];
  const different = [row(100, 90), row(200, 200), row(300, 310)];
  const moneyIn = (rows: (string | number)[][], names = headings) =>
    models("en").flatMap(({ id, questions: all }) => {
      const asked = all.filter((q): q is ColumnQuestion => q.kind === "column");
      const matches = answering(asked, { headings: names, rows });
      return [...matches].flatMap(([question, { column }]) =>
        /amount/i.test(names[column]) ? [`${id} ${question}`] : [],
      );
    });

  test("neither is taken, nor guessed", () => expect(moneyIn(different)).toEqual([]));
  test("equal ones are the same", () =>
    expect(moneyIn([row(100, 100), row(200, 200)])).toContain("customer-profit turnover"));
  test("a column of currencies tells them apart", () =>
    expect(
      moneyIn(
        different.map((cells, i) => [...cells.slice(0, 4), i ? "USD" : "EUR"]),
        [...headings.slice(0, 4), "Currency"],
      ),
    ).toContain("customer-profit turnover"));
});

describe("a column called 服務 alone is the cost of service", () => {
  const profit = models("en").find(({ id }) => id === "customer-profit")!;
  const asked = profit.questions.filter((q): q is ColumnQuestion => q.kind === "column");
  const columns = (...headings: string[]) =>
    Object.fromEntries(
      [
        ...answering(asked, {
          headings,
          rows: [
            ["A1", 900, 40],
            ["A2", 800, 30],
          ],
        }),
      ].map(([id, { column }]) => [id, column]),
    );
  test.each(["服務", "服务", "Service"])("%s", (service) =>
    expect(columns("Customer", "Sales", service)).toEqual({
      customers: 0,
      turnover: 1,
      service: 2,
    }),
  );
  test.each(["服務次數", "服务等级", "服務時數"])("but not %s", (other) =>
    expect(columns("Customer", "Sales", other)).toEqual({ customers: 0, turnover: 1 }),
  );
});
