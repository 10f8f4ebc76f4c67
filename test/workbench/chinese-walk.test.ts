/**
 * A reader of Chinese makes a model from a table with troubles, in the workbench: what is asked and refused, what is inserted, opened
 * again and updated, shared, checked, opened from files and pasted from a warehouse. Nothing on the way is in another language.
 */
import fs from "fs";
import os from "os";
import path from "path";
import { texts } from "../../src/locales";
import { openingTexts } from "../../src/workbench/opening/texts";
import { workbenchTexts } from "../../src/workbench/texts";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { strangeWords } from "../support/chinese-screen";
import { type PaneInPage, paneIn } from "../support/pane";

let bench: OpenWorkbench;
let pane: PaneInPage;
let folder: string;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
  bench.page.setDefaultTimeout(10_000);
  bench.page.on("filechooser", () => undefined);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "chinese-walk-"));
});
afterAll(async () => {
  await bench.close();
  fs.rmSync(folder, { recursive: true });
});

/** People's tables, with the mistakes they make: T1, T2, T6, T8, T11, T12, T15 of the trade's cases. */
const ORDERS: readonly (readonly string[])[] = [
  ["订单编号", "客户", "下单日期", "数量", "单价", "金额"],
  ["0001", "安", "'12/1/2010", "2", "9", "¥1,234"],
  ["0001", "安", "'12/1/2010", "1", "20", "99元"],
  ["0002", "安 ", "'11/2/2010", "3", "5", "(45.00)"],
  ["0003", "博", "'1/7/2011", "3", "5", "300"],
  ["0004", "", "'2/8/2011", "3", "5", "200"],
  ["0005", "夏", "'3/9/2011", "3", "5", "昨天"],
  ["0006", "博", "'4/9/2011", "3", "5", "700"],
];

/** What is quoted from a query: a column of its result. */
const QUOTED: ReadonlySet<string> = new Set(["part"]);

/** Pictures of each screen go into this folder, where one is named. */
const pictures = process.env.CV_PICTURES;

describe.each(["zh-CN", "zh-TW"] as const)("%s", (locale) => {
  const t = texts(locale).pane;
  const of = (simplified: string, traditional: string) =>
    locale === "zh-CN" ? simplified : traditional;
  let found: Record<string, string[]>;
  let count = 0;
  const look = async (where: string, element = pane.root) => {
    const words = await strangeWords(element, QUOTED);
    if (words.length) found[where] = words;
    if (pictures)
      await bench.page.screenshot({
        path: path.join(pictures, `${locale}-${String(count++).padStart(2, "0")}-${where}.png`),
      });
  };
  const unfold = () =>
    pane.root.evaluate(({ shadowRoot }) =>
      shadowRoot!.querySelectorAll("details").forEach((details) => (details.open = true)),
    );
  const title = (model: string) =>
    pane.root.locator(".models .card").filter({ hasText: model }).first();
  const home = () => pane.root.locator(".bar fluent-button").click();

  beforeAll(async () => {
    await bench.page.goto(`${bench.address}/workbench/?lang=${locale}&workbook=empty`);
    await bench.page.waitForFunction(() => "workbench" in window);
  });
  beforeEach(() => {
    found = {};
  });
  afterEach(() => expect(found).toEqual({}));
  afterEach(() => expect(bench.errors).toEqual([]));

  test("a table with troubles: asked, decided, inserted, opened again, updated", async () => {
    const [sheet] = await bench.page.evaluate(() => window.workbench.sheets());
    for (const [i, row] of ORDERS.entries())
      for (const [j, text] of row.entries())
        if (text) await bench.enter(`'${sheet}'!${"ABCDEF"[j]}${i + 1}`, text);
    await bench.page.evaluate((at) => window.workbench.select(at), `'${sheet}'!B2`);
    await title("RFM").click();
    await pane.root.locator(".asked select").first().waitFor();
    await look("asked");
    await pane.button(t.form.insert).click();
    await look("not-decided");
    const open = pane.root.locator(".asked select");
    for (let left = await open.count(); left > 0; left--) {
      await open.first().selectOption({ index: 1 });
      await bench.page.waitForFunction(
        (before) =>
          document
            .querySelector(".customer-value-pane")!
            .shadowRoot!.querySelectorAll(".asked select").length < before,
        left,
      );
    }
    await pane.root.locator("[aria-busy=true]").waitFor({ state: "detached" });
    await unfold();
    await look("decided");
    await pane.button(t.form.insert).click();
    await pane.says(t.insertion.done).waitFor();
    await look("inserted");
    await pane.button(t.insertion.finish).click();
    await pane.root.locator(".in-workbook .card").waitFor();
    await look("in-workbook");
    await pane.root.locator(".in-workbook .card").click();
    await pane.button(t.update.button).waitFor();
    await look("update-form");
    await pane.button(t.update.button).click();
    await pane.says(t.update.done).waitFor();
    await look("updated");
    await pane.button(t.insertion.finish).click();
  });

  test("answers that are refused", async () => {
    await title(of("软件客户", "軟體客戶")).click();
    const fields = pane.root.locator("input[inputmode], input[type=text], fluent-text-input input");
    for (const field of await fields.all()) {
      await field.fill("甲");
      await field.blur();
    }
    await pane.button(t.form.insert).click();
    await look("refused-answers");
    await home();
  });

  test("sharing: frozen, with what was not, and back", async () => {
    await pane.card(t.share.title).click();
    await pane.root.locator(".holdings p").first().waitFor();
    await look("share");
    await pane.button(t.share.actions.freeze.button).click();
    await pane.root.locator(".report h2").waitFor();
    await unfold();
    await look("frozen");
    await pane.button(t.share.actions.thaw.button).click();
    await pane.root
      .locator(".report h2")
      .getByText(t.share.actions.thaw.done(1).slice(1, 5))
      .waitFor();
    await look("back");
    await home();
  });

  test("the self-check, stopped half-way", async () => {
    await pane.card(t.check.title.grid).click();
    await look("check");
    await pane.button(t.check.start).click();
    await pane.root.locator("[data-check][data-status=passed]").first().waitFor();
    await pane.button(t.check.stop).click();
    await pane.root.locator(".verdict h2").waitFor();
    await pane.root.locator(".self-check summary").click();
    await look("check-stopped");
    await home();
  });

  test("files: one that is opened, one that cannot be", async () => {
    const choose = async (name: string, content: string | Uint8Array) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, content);
      await bench.page.locator(".o-topbar-menu").first().click();
      const asked = bench.page.waitForEvent("filechooser");
      await bench.page.getByText(openingTexts(locale).menu, { exact: true }).click();
      await (await asked).setFiles(file);
    };
    const dialog = bench.page.locator("dialog.opening");
    await choose("订单.csv", "客户,日期,金额\n安,2024-01-05,1.5\n博,2024-01-06,2\n");
    await dialog.locator("table").waitFor();
    await look("open", dialog);
    await dialog.getByRole("button", { name: openingTexts(locale).open }).click();
    await dialog.waitFor({ state: "detached" });
    await look("opened", bench.page.locator("body"));
    await choose("旧.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await dialog.getByRole("alert").waitFor();
    await look("not-opened", dialog);
    await dialog.getByRole("button", { name: openingTexts(locale).close }).click();
    await dialog.waitFor({ state: "detached" });
  });

  test("a warehouse: what is not filled in, and what is pasted wrong", async () => {
    await pane.card(t.warehouse.title).click();
    const input = (label: string) =>
      pane.root.locator("input, select, textarea").and(pane.root.getByLabel(label.split(" | ")[0]));
    await look("warehouse");
    const { fields } = t.warehouse;
    await input(fields.table).fill("sales.orders");
    await input(fields.customer).fill("客户");
    await input(fields.date).fill("日期");
    await input(fields.amount).fill("金额");
    await unfold();
    await input(fields.holdout).fill("甲");
    await input(fields.pasted).fill("甲\t乙\n1\t2");
    await pane.root.getByText(of("结果中没有", "結果中沒有")).first().waitFor();
    await look("warehouse-refused");
    await home();
  });

  test("a file in each form is written, and said so", async () => {
    const { page } = bench;
    await page.locator(".o-topbar-menu").first().click();
    await page.getByText(workbenchTexts(locale).begin.example, { exact: true }).click();
    await page.locator("dialog[open]").waitFor();
    await look("begin-anew", page.locator("dialog[open]"));
    await page.getByRole("button", { name: workbenchTexts(locale).cancel }).click();
  });
});
