/** `npm run model`, as one types it. */
import { spawnSync } from "child_process";
import ExcelJS from "exceljs";
import fs from "fs";
import os from "os";
import path from "path";
import { startCommandLine } from "../support/command-line";
import { readXlsx } from "../support/xlsx-reader";

const commands = startCommandLine();
afterAll(() => commands.close());

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "model-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const inFolder = (...names: string[]) => path.join(folder, ...names);

const model = commands.run;

/** A process of its own, as npm starts it. */
function npmRunModel(...words: string[]) {
  const script = path.resolve("scripts/model.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" }); // prettier-ignore
  return { status, stdout, stderr };
}

test("package.json knows it", () => {
  const { scripts } = JSON.parse(fs.readFileSync("package.json", "utf8"));
  expect(scripts.model).toBe("node scripts/model.cjs");
});

test("as a process it says what the command says, and has its status", () => {
  expect(npmRunModel("software-customer", inFolder("out.xlsx"))).toEqual({
    status: 0,
    stdout: "out.xlsx is written.\n",
    stderr: "",
  });
  expect(fs.readdirSync(folder)).toEqual(["out.xlsx"]);
  const { status, stdout, stderr } = npmRunModel("x", "o.xlsx");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).not.toBe("");
});

test.each([["--help"], ["rfm", "-h"], ["sql", "--help"]])(
  "%s %s says how it is used",
  (...words) => {
    const { status, stdout, stderr } = model(...words, "--locale", "zh-CN");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^用法：npm run/);
  },
);

test("lists the models, in the language asked for", () => {
  const { status, stdout } = model("--list", "--locale", "zh-TW");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^software-customer\n {2}\S/m);
  expect(stdout).toMatch(/^rfm\n {2}RFM 客戶分群/m);
});

test("writes a model with its sample answers", async () => {
  expect(model("software-customer", inFolder("out.xlsx"))).toEqual({
    status: 0,
    stdout: "out.xlsx is written.\n",
    stderr: "",
  });
  expect(fs.readdirSync(folder)).toEqual(["out.xlsx"]);
  const file = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
  const [sheet, cell] = file.names.Lifetime_value.replace(/[$']/g, "").split("!");
  expect(file.sheet(sheet).cell(cell)).toMatchObject({
    value: 8306,
    formula: expect.stringContaining("=CV.LIFETIME("),
  });
});

test("writes the sample data that a model needs, in the language asked for, over a file that is there", async () => {
  fs.writeFileSync(inFolder("out.xlsx"), "something older");
  expect(model("rfm", inFolder("out.xlsx"), "--locale=zh-CN", "--values").status).toBe(0);
  const file = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
  const [page, , , orders] = file.sheets;
  expect(orders).toBe("CDNOW 订单");
  expect(file.sheet(orders).cell("A2").value).toBe("0001");
  expect(file.sheet(orders).cell("A6920").value).not.toBe("");
  expect(file.sheet(page).cell("A6")).toMatchObject({ value: 2357 });
  expect(JSON.stringify(file.parts)).not.toContain("_xldudf_");
  expect(file.sheet(page).cell("A2").value).toMatch(/^20\d\d年\d+月\d+日的数值：/);
  const said = file
    .sheet(page)
    .cells()
    .map(([, { value }]) => value);
  expect(said).not.toContain("黄底蓝字可以修改，其余内容都由此计算得出。");
});

test.each([
  [
    "a model there is not",
    ["software", "out.xlsx"],
    /no model 'software'; there are software-customer, /,
  ],
  [
    "a locale there is not",
    ["rfm", "out.xlsx", "--locale", "de"],
    /no locale 'de'; there are en, /,
  ],
  ["a locale left out", ["rfm", "out.xlsx", "--locale"], /no locale ''/],
  ["an option there is not", ["rfm", "out.xlsx", "--quick"], /no option --quick\.\nUsage: /],
  ["both at once", ["rfm", "out.xlsx", "--portable", "--values"], /either --portable or/],
  ["no model", [], /Which model/],
  ["no file", ["rfm"], /Which file/],
  ["too much", ["rfm", "out.xlsx", "more.xlsx"], /'more.xlsx' is one argument too many/],
  ["a file that Excel would not open", ["rfm", "out.xls"], /'\S*out.xls' does not end in .xlsx/],
  ["a folder there is not", ["software-customer", "none/out.xlsx"], /no such folder/],
  ["a folder for a file", ["software-customer", "folder.xlsx"], /it is a folder/],
])("%s is refused, and nothing is written", (_what, words, message) => {
  fs.mkdirSync(inFolder("folder.xlsx"));
  const [id, file, ...options] = words;
  const { status, stdout, stderr } = model(
    ...(id ? [id] : []),
    ...(file ? [inFolder(file)] : []),
    ...options,
  );
  expect(status).not.toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(fs.readdirSync(folder)).toEqual(["folder.xlsx"]);
});

describe("what the command line says in Chinese", () => {
  const { WORDS, Mistake } = jest.requireActual<{
    WORDS: Record<string, { mistakes: Record<string, (...about: unknown[]) => string> }>;
    Mistake: new (id: string, about: unknown[]) => { in(locale: string): string };
  }>("../../scripts/model/words.cjs");
  /** What is typed as it stands, and formats of files. */
  const TYPED =
    /--[a-z-]+|\bsql\b|\b(summary|scores|rfm)\b|\.(xlsx|csv|gz|parquet)|Excel|MB|JSON|CV|RFM|=\S+/g;
  const latin = (text: string) =>
    text
      .split("\n")
      .filter((line) => !/npm run|…/.test(line))
      .join("\n")
      .replace(TYPED, "")
      .match(/[A-Za-z]{2,}/g) ?? [];

  test.each(["zh-CN", "zh-TW"])("every mistake, %s", (locale) => {
    const { mistakes } = WORDS[locale];
    expect(Object.keys(mistakes)).toEqual(Object.keys(WORDS.en.mistakes));
    for (const id of Object.keys(mistakes)) {
      const said = new Mistake(id, [["甲"], ["乙"], ["丙"]].slice(0, mistakes[id].length)).in(
        locale,
      );
      expect(latin(said)).toEqual([]);
    }
  });

  test.each([
    [["--locale", "zh-TW", "rfm"], "請寫明要寫入哪個檔案。\n用法：npm run"],
    [["rfm", "o.xlsx", "--quick", "--locale=zh-CN"], "没有 --quick 这个选项。\n用法：npm run"],
    [["rfm", "o.xlsx", "--data", "none.csv", "--locale", "zh-TW"], "無法讀取「none.csv」：沒有這個檔案。"],
    [["rfm", "none/o.xlsx", "--locale", "zh-CN"], "无法写入 none/o.xlsx：没有这个文件夹。"],
    [["x", "o.xlsx", "--locale", "zh-TW"], "沒有模型「x」；可選：software-customer、"],
    [["sql", "summary", "--locale", "zh-TW"], "缺少 --dialect。\n用法：npm run"],
    [["sql", "--locale", "zh-CN"], "请写明哪条查询：summary、scores 或 rfm。\n用法："],
  ])("%j", (words, said) => expect(model(...words).stderr).toContain(said)); // prettier-ignore

  test("queries have comments and segments in it", () => {
    const asked = ["--dialect", "duckdb", "--table", "a.b", "--customer", "c", "--date", "d", "--amount", "a"]; // prettier-ignore
    const { stdout, stderr } = model("sql", "rfm", ...asked, "--locale", "zh-TW");
    expect(stderr).toBe("");
    expect(stdout).toContain("-- 同一客戶同一天的各列算一次購買；退回的比買的多，則是退貨");
    const comments = stdout.match(/--.*/g)!.join("\n");
    expect(comments.match(/[A-Za-z]{2,}/g)).toBeNull();
    expect(stdout).toMatch(/THEN '[^']*\p{Script=Han}/u);
    expect(model("sql", "rfm", ...asked).stdout).toContain("-- rows of one customer and day");
  });
});

describe("a file of one's own", () => {
  const ORDERS = [
    "InvoiceNo,Quantity,InvoiceDate,UnitPrice,CustomerID",
    "536365,6,2010-12-01 08:26,2.5,17850",
    "536365,2,2010-12-01 08:26,3,17850",
    "536366,4,2010-12-02 08:28,1.5,NA",
    "536368,10,2010-12-06 10:00,4,13047",
  ].join("\n");
  const data = (text: string) => {
    fs.writeFileSync(inFolder("orders.csv"), text);
    return inFolder("orders.csv");
  };

  test("is checked, as text and as data", () => {
    const { status, stdout } = model("--data", data(ORDERS), "--check");
    expect(status).toBe(0);
    expect(stdout).toContain("Amount: Calculated: Quantity × UnitPrice.");
    expect(stdout).toContain("3 rows of purchases by 2 customers, 2010-12-01 to 2010-12-06");
    expect(stdout).toContain("Left out: 1 row names no customer (row 4)");
    const { account } = JSON.parse(model("--data", data(ORDERS), "--check", "--json").stdout);
    expect(account).toMatchObject({ rows: 4, kept: 3, leftOut: { "unknown-customers": [4] } });
  });

  test("is refused if it is no table", () => {
    fs.writeFileSync(inFolder("orders.pdf"), "%PDF-1.7\n%\u0000\u0001\u0002\n1 0 obj");
    const { status, stderr } = model("rfm", inFolder("out.xlsx"), "--data", inFolder("orders.pdf"));
    expect(status).toBe(1);
    expect(stderr).toContain("'orders.pdf': It holds no table");
  });

  test("is only checked with --check, model and file named or not", () => {
    const { status, stdout } = model(
      "rfm",
      inFolder("out.xlsx"),
      "--data",
      data(ORDERS),
      "--check",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("3 rows of purchases by 2 customers");
    expect(fs.existsSync(inFolder("out.xlsx"))).toBe(false);
  });

  test("becomes a model with the mended purchases beside it", async () => {
    expect(model("rfm", inFolder("out.xlsx"), "--data", data(ORDERS)).status).toBe(0);
    const file = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
    const amounts = ["C2", "C3", "C4"].map((cell) => file.sheet("Purchases").cell(cell).value);
    expect(amounts).toEqual([15, 6, 40]);
  });

  test("is shown in the currency that it is in", async () => {
    const file = data("Customer,Date,Amount\nA,2024-01-05,€1.50\nB,2024-02-05,€2.50");
    expect(model("rfm", inFolder("out.xlsx"), "--data", file).status).toBe(0);
    const { sheets, sheet } = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
    expect(sheet(sheets[0]).cell("A10").format).toContain("€");
  });

  test.each([
    ["zh-TW", "99元", "NT$", "金額中的「元」視為新臺幣（NT$）。"],
    ["zh-CN", "99元", "¥", "金额中的“元”按人民币计。"],
    ["zh-TW", "人民幣99", "¥", undefined],
    ["zh-CN", "NT$99", "NT$", undefined],
  ])("to a reader of %s %s is %s", async (locale, amount, sign, said) => {
    const file = data(`客戶,日期,金額\n甲,2024-01-05,${amount}\n乙,2024-02-05,${amount}`);
    const wanted = ["--data", file, "--locale", locale];
    expect(model("rfm", inFolder("out.xlsx"), ...wanted).status).toBe(0);
    const { sheets, sheet } = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
    expect(sheet(sheets[0]).cell("A10").format).toContain(sign);
    const { stdout } = model("--check", ...wanted);
    if (said) expect(stdout).toContain(said);
    else expect(stdout).not.toContain("元");
  });

  test("is asked about where a person must decide, and nothing is written", () => {
    const file = data("Customer,Date,Amount\nA,12/1/2010,1\nB,11/2/2010,2\nA,1/3/2011,3");
    const { status, stderr } = model("rfm", inFolder("out.xlsx"), "--data", file);
    expect(status).toBe(2);
    expect(stderr).toContain('--cure "day-month=day-month"');
    expect(fs.existsSync(inFolder("out.xlsx"))).toBe(false);
    const decided = model("--data", file, "--check", "--cure", "day-month=day-month");
    expect(decided.stdout).toContain("2010-01-12 to 2011-03-01");
  });

  test("has columns without a heading, which go by their letters", () => {
    const file = data(",Date,Amount\nAda Ltd,2024-01-05,1\nBob,2024-02-05,2\nAda Ltd,2024-03-05,3");
    const check = (...column: string[]) => model("--data", file, "--check", ...column);
    expect(check("--column", "customer=A").stdout).toContain("3 rows of purchases by 2 customers");
    expect(check("--column", "customer=D").stderr).toContain(
      "The file has no column 'D'; it has A, Date, Amount.",
    );
  });

  describe("of another kind than purchases", () => {
    const SURVEY = ["Id,Q1,Q1", "1,10 - Extremely likely,Very satisfied", "2,3,Dissatisfied"];
    test("has its columns found by their headings, words read as numbers", async () => {
      const named = ["Id,Recommend us?,Overall satisfaction", ...SURVEY.slice(1)].join("\n");
      expect(model("satisfaction", inFolder("out.xlsx"), "--data", data(named)).status).toBe(0);
      const file = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
      const read = ["C5", "D5", "C6", "D6"].map((cell) => file.sheet("Survey answers").cell(cell));
      expect(read.map(({ value }) => value)).toEqual([10, 5, 3, 2]);
    });

    test("has its currency taken, and is refused with two", async () => {
      const rows = ["Customer,Realised value,Potential value", "A,€5,9", "B,€6,3", "C,€7,4"];
      const portfolio = (text: string) =>
        model("portfolio", inFolder("out.xlsx"), "--data", data(text));
      expect(portfolio(rows.join("\n")).status).toBe(0);
      const { sheets, sheet } = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
      expect(sheet(sheets[1]).cell("C6").format).toContain("€");
      const { status, stderr } = portfolio(rows.join("\n").replace("A,€5", "A,CHF 5"));
      expect(status).toBe(2);
      expect(stderr).toContain("The amounts are in 2 currencies (EUR 2, CHF 1)");
    });

    test("has a bare 元 taken for the reader's, which 人民幣 is not", async () => {
      const rows = ["客戶,已實現價值,潛在價值", "甲,5元,9", "乙,6元,3", "丙,7元,4"];
      const page = async (text: string, locale: string) => {
        const wanted = ["--data", data(text), "--locale", locale];
        expect(model("portfolio", inFolder("out.xlsx"), ...wanted).status).toBe(0);
        const { sheets, sheet } = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
        return sheet(sheets[1]).cell("C6").format;
      };
      expect(await page(rows.join("\n"), "zh-TW")).toContain("NT$");
      expect(await page(rows.join("\n"), "zh-CN")).toContain("¥");
      expect(await page(rows.join("\n").replaceAll("元", "人民幣"), "zh-TW")).toContain("¥");
      const { stderr } = model(
        ...["portfolio", inFolder("two.xlsx"), "--locale", "zh-TW"],
        ...["--data", data(rows.join("\n").replace("5元", "5美元"))],
      );
      expect(stderr).toContain("新臺幣 2 列、美元 1 列");
    });

    test.each([
      ["en", "Customer name,Last order date,Orders,Total spent", "rfm-list (RFM segments of a"],
      ["zh-CN", "客户,最近一次购买日期,订单数,消费金额", "rfm-list（客户名单 RFM 分群）"],
      ["zh-TW", "客戶,最近一次購買日期,訂單數,消費金額", "rfm-list（客戶名單 RFM 分群）"],
    ])("a list of customers is no list of purchases: %s", (locale, headings, words) => {
      const rows = ["Ann Bell,2025-01-31,4,400", "Bo Cid,2025-03-04,1,20", "Cy Dow,2025-02-11,2,9"];
      const file = data([headings, ...rows].join("\n"));
      const wanted = ["--data", file, "--locale", locale];
      const { status, stderr } = model("rfm", inFolder("list.xlsx"), ...wanted);
      expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
      expect(fs.existsSync(inFolder("list.xlsx"))).toBe(false);
      expect(model("rfm-list", inFolder("list.xlsx"), ...wanted).status).toBe(0);
    });

    test("is a list of customers with their last purchase, whose days are dates", async () => {
      const rows = ["Email,Last order,Orders,Total spend", "a@x.com,2025-01-31,4,£400.50"];
      const file = data([...rows, "b@x.com,2025-03-04,1,£20", "c@x.com,,0,£0"].join("\n"));
      expect(model("rfm-list", inFolder("out.xlsx"), "--data", file).status).toBe(0);
      const { sheets, sheet } = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
      const figures = ["A6", "A8", "A10"].map((cell) => sheet(sheets[0]).cell(cell).value);
      expect(figures).toEqual([2, 5, 420.5]);
      expect(sheet(sheets[0]).cell("A10").format).toContain("£");
      const day = sheet(sheets.at(-1)!).cell("B2");
      expect([day.value, day.format]).toEqual([45688, "yyyy-mm-dd"]);
    });

    test("asks in Chinese, with Chinese stops", () => {
      const file = data(SURVEY.join("\n").replace("Q1,Q1", "Q1,Q2"));
      const words = ["satisfaction", inFolder("out.xlsx"), "--data", file, "--locale", "zh-TW"];
      const { stderr } = model(...words);
      expect(stderr).toContain('--column "recommendation=…"  推薦意願：是哪一欄？「您');
      expect(stderr).toMatch(/檔案中有：.*、Q2。/);
      expect(stderr).not.toMatch(/which column|The file has/);
      const named = ["--column", "recommendation=Q1", "--column", "satisfaction=Q2"];
      expect(model(...words, ...named).stdout).toBe("已寫入 out.xlsx。\n");
      const none = ["rfm", inFolder("out.xlsx"), "--data", data("Customer,Date,Amount\n")];
      expect(model(...none, "--locale", "zh-CN").stderr).toMatch(/^“[^“”]+\.csv”：/);
    });

    test("asks for columns that no heading names, and nothing is written", () => {
      const file = data(SURVEY.join("\n").replace("Q1,Q1", "Q1,Q2"));
      const asked = model("satisfaction", inFolder("out.xlsx"), "--data", file);
      expect(asked.status).toBe(2);
      expect(asked.stderr).toContain('--column "recommendation=…"');
      expect(fs.existsSync(inFolder("out.xlsx"))).toBe(false);
      const columns = ["--column", "recommendation=Q1", "--column", "satisfaction=Q2"];
      expect(model("satisfaction", inFolder("out.xlsx"), "--data", file, ...columns).status).toBe(
        0,
      );
    });
  });

  describe("of customers on several rows", () => {
    const MONTHS = [
      "Customer,Month,Region,Revenue,Margin %,CAC",
      'Ann,2024-01,North,"1,200.50",30,100',
      "Bo,2024-01,South,900,20,50",
      "Ann,2024-02,North,800,25,",
      "Bo,2024-03,South,100,22,50",
      'Total,,,"3,000.50",24,200',
    ];
    const profit = (text: string, ...more: string[]) =>
      model("customer-profit", inFolder("out.xlsx"), "--data", data(text), ...more);

    test("is asked about, and added up when told so, without the total", async () => {
      const asked = profit(MONTHS.join("\n"));
      expect(asked.status).toBe(2);
      expect(asked.stderr).toContain('--cure "customer-rows=add-up"');
      expect(asked.stderr).toContain('--cure "standing-figures=last"');
      expect(fs.existsSync(inFolder("out.xlsx"))).toBe(false);

      const cures = ["--cure", "customer-rows=add-up", "--cure", "standing-figures=last"];
      expect(profit(MONTHS.join("\n"), ...cures)).toMatchObject({ status: 0, stderr: "" });
      const { sheets, sheet } = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
      expect(sheets[3]).toBe("By customer");
      const row = (i: number) =>
        [..."ABCDE"].map((letter) => sheet(sheets[3]).cell(letter + i).value);
      expect([1, 2, 3, 4].map(row)).toEqual([
        ["Customer", "Revenue", "CAC", "Region", "Rows added up"],
        ["Ann", 2000.5, 100, "North", 2],
        ["Bo", 1000, 50, "South", 2],
        ["", "", "", "", ""],
      ]);
    });

    test("a list with a row each and a total takes the cure that purchases take", async () => {
      const LIST = "Customer,Realised value,Potential value\nAnn,100,200\nBo,50,20\nTotal,150,220";
      const listed = model("portfolio", inFolder("out.xlsx"), "--data", data(LIST));
      expect(listed).toMatchObject({ status: 0, stderr: "" });
      const { sheets, sheet } = await readXlsx(fs.readFileSync(inFolder("out.xlsx")));
      const row = (i: number) =>
        [..."ABCD"].map((letter) => sheet(sheets.at(-1)!).cell(letter + i).value);
      expect([1, 2, 3, 4].map(row)).toEqual([
        ["Customer", "Realised value", "Potential value", ""],
        ["Ann", 100, 200, ""],
        ["Bo", 50, 20, ""],
        ["", "", "", ""],
      ]);
    });

    test("is refused where rates would be added up, and a cure that nothing is for is, too", () => {
      const rates = ["--column", "direct=Margin %", "--cure", "customer-rows=add-up"];
      const refused = profit(MONTHS.join("\n"), ...rates);
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain("which cannot be added up (Margin %)");
      const one = profit(MONTHS.slice(0, 3).join("\n"), "--cure", "customer-rows=add-up");
      expect(one.status).toBe(1);
      expect(one.stderr).toContain('nothing that --cure "customer-rows=add-up" is for');
    });
  });

  test("of months on sheets of their own a person says whether all are meant", async () => {
    const workbook = new ExcelJS.Workbook();
    ["Jan", "Feb"].forEach(
      (name, i) =>
      workbook.addWorksheet(name).addRows([["Customer", "Date", "Amount"], ["Ann", `2024-0${i + 1}-05`, 10], ["Bo", `2024-0${i + 1}-06`, 20]]), // prettier-ignore
    );
    await workbook.xlsx.writeFile(inFolder("months.xlsx"));
    const made = (...more: string[]) => model("rfm", inFolder("out.xlsx"), "--data", inFolder("months.xlsx"), ...more); // prettier-ignore
    const asked = made();
    expect(asked.status).toBe(2);
    expect(asked.stderr).toContain('--sheet "*" reads all of them, --sheet "Jan" this one');
    expect(fs.existsSync(inFolder("out.xlsx"))).toBe(false);
    expect(made("--check", "--sheet", "Jan").stdout).toContain(
      "2 rows of purchases by 2 customers",
    );
    const all = made("--check", "--sheet", "*");
    expect(all).toMatchObject({ status: 0, stderr: "" });
    expect(all.stdout).toContain("4 rows of purchases by 2 customers, 2024-01-05 to 2024-02-06");
    expect(made("--sheet", "*")).toMatchObject({ status: 0, stderr: "" });
  });

  test.each([
    [["rfm", "out.xlsx", "--data", "none.csv"], "'none.csv' cannot be read: there is no such file"],
    [["software-customer", "out.xlsx", "--data", "none.csv"], "is not made from data"],
    [["rfm", "out.xlsx", "--column", "customer=x"], "--column and --cure go with --data"],
    [["--check"], "--check needs --data"],
  ])("%j is refused", (words, message) => {
    const placed = words.map((word) => (word === "out.xlsx" ? inFolder(word) : word));
    const { status, stderr } = model(...placed);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
