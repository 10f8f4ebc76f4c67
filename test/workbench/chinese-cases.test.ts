/**
 * The mistakes of the trade's cases in the workbench, answered to a reader of Chinese: typed into formulas, in cells that a card takes,
 * in files that are opened as tables and as large files.
 */
import fs from "fs";
import os from "os";
import path from "path";
import { texts } from "../../src/locales";
import { openingTexts } from "../../src/workbench/opening/texts";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { strangeWords } from "../support/chinese-screen";
import { latinIn } from "../support/latin";
import { type PaneInPage, paneIn } from "../support/pane";
import mistakes from "./mistakes.json";

let bench: OpenWorkbench;
let pane: PaneInPage;
let folder: string;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
  bench.page.setDefaultTimeout(10_000);
  bench.page.on("filechooser", () => undefined);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "chinese-cases-"));
});
afterAll(async () => {
  await bench.close();
  fs.rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const whole = path.join(folder, name);
  fs.writeFileSync(whole, content);
  return whole;
};

/** 客户,日期,金额 and two purchases, in GBK. */
const IN_GBK = Buffer.from("bfcdbba72cc8d5c6da2cbdf0b6ee0a", "hex");

describe.each(["zh-CN", "zh-TW"] as const)("%s", (locale) => {
  const t = texts(locale).pane;
  let found: Record<string, string[]>;
  const look = async (where: string, element = pane.root) => {
    const words = await strangeWords(element);
    if (words.length) found[where] = words;
  };
  beforeAll(async () => {
    await bench.page.goto(`${bench.address}/workbench/?lang=${locale}&workbook=empty`);
    await bench.page.waitForFunction(() => "workbench" in window);
    for (const [at, text] of Object.entries(mistakes.cells)) await bench.enter(at, text);
  });
  beforeEach(() => {
    found = {};
  });
  afterEach(() => expect(found).toEqual({}));
  afterEach(() => expect(bench.errors).toEqual([]));

  test("each mistake in a formula is answered in a sentence", async () => {
    const typed = new Set(
      [...Object.values(mistakes.cells), ...mistakes.formulas.map(([, formula]) => formula)]
        .flatMap((text) => [text.replace(/^'/, ""), ...(text.match(/(?<=")[^"]*(?=")/g) ?? [])])
        .concat("Cohort"),
    );
    const unanswered: string[] = [];
    for (const [name, formula] of mistakes.formulas) {
      await bench.enter("T1", formula);
      const { error } = await bench.read("T1");
      if (!error || !/\p{Script=Han}/u.test(error)) unanswered.push(`${name}: ${error}`);
      else if (latinIn(error, typed).length) found[name] = [error];
    }
    await bench.enter("T1", "");
    expect(unanswered).toEqual([]);
  });

  test("W2: customers seen once or twice give a preview of retention", async () => {
    const rows = [
      ["客户", "日期"],
      ["甲", "2024-01-05"],
      ["甲", "2024-02-05"],
      ["乙", "2024-01-05"],
      ["乙", "2024-02-05"],
      ["丙", "2024-01-05"],
    ];
    for (const [i, row] of rows.entries())
      for (const [j, text] of row.entries()) await bench.enter(`${"WX"[j]}${i + 1}`, text);
    await bench.page.evaluate(() => window.workbench.select("W2"));
    await pane.root.locator(".models .card").filter({ hasText: "留存" }).first().click();
    await pane.root.locator(".data-summary").waitFor();
    await pane.root.locator(".key-figures").first().waitFor();
    expect(await pane.root.locator(".asked, .guessed:not(:empty)").count()).toBe(0);
    await look("retention");
    await pane.root.locator(".bar fluent-button").click();
  });

  test("a file of another encoding is asked about, and read anew", async () => {
    const rows = Array.from({ length: 4 }, (_, i) => `00${i},2024-01-0${i + 1},${i}\n`).join("");
    const chosen = file("订单.csv", Buffer.concat([IN_GBK, Buffer.from(rows)]));
    await bench.page.locator(".o-topbar-menu").first().click();
    const asked = bench.page.waitForEvent("filechooser");
    await bench.page.getByText(openingTexts(locale).menu, { exact: true }).click();
    await (await asked).setFiles(chosen);
    const dialog = bench.page.locator("dialog.opening");
    await dialog.locator("table").getByText("客户").first().waitFor();
    await look("gbk", dialog);
    const encodings = dialog.locator("select").first();
    await encodings.selectOption("utf-16le");
    await dialog.locator("table").getByText("客户").first().waitFor({ state: "detached" });
    await dialog.getByRole("button", { name: openingTexts(locale).cancel }).click();
    await dialog.waitFor({ state: "detached" });
  });

  test("a large file: what is asked, refused, read and made of it", async () => {
    await pane.card(t.large.title).click();
    const choose = async (name: string, content: string | Uint8Array) =>
      pane.root.locator('input[type="file"]').setInputFiles(file(name, content));
    await look("large");
    await choose("空.csv", "");
    await pane.root.locator(".problem").first().waitFor();
    await look("empty");
    await choose("图.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
    await pane.root.locator(".problem").getByText("图.csv").first().waitFor();
    await look("picture");
    const doubtful = ["1/2/2024", "3/4/2024", "5/6/2024"].map((day, i) => `甲${i},${day},9\n`);
    await choose("疑.csv", `客户,日期,金额\n${doubtful.join("")}`);
    await pane.root.locator(".asked select").first().waitFor();
    await look("asked");
    const purchases = Array.from(
      { length: 300 },
      (_, i) => `客${i % 90},2024-${String(1 + (i % 12)).padStart(2, "0")}-05,${10 + (i % 7)}\n`,
    );
    await choose("购买.csv", `客户,日期,金额\n${purchases.join("")}`);
    await pane.root.locator(".large .range").getByText("购买.csv").waitFor();
    await pane.root.locator(".read-file").click();
    await pane.root.locator("[data-large-model]").first().waitFor();
    await look("read");
    await pane.root.locator('[data-large-model="histories"]').click();
    await pane.button(t.form.insert).waitFor();
    await look("the model's form");
    await bench.page.keyboard.press("Escape");
  });
});
