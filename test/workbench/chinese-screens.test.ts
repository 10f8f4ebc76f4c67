/**
 * A reader of Chinese goes through the pane: every screen, every model's questions and preview, every function by its summary, the
 * workbench's menus. What a function's help says in full quotes papers, formulas and words one types, and is not looked at. Nothing that is shown or read aloud is in another language.
 */
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { strangeWords } from "../support/chinese-screen";
import { type PaneInPage, paneIn } from "../support/pane";

let bench: OpenWorkbench;
let pane: PaneInPage;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
});
afterAll(() => bench.close());

describe.each(["zh-CN", "zh-TW"] as const)("%s", (locale) => {
  let found: Record<string, string[]>;
  const look = async (where: string, element = pane.root) => {
    const words = await strangeWords(element);
    if (words.length) found[where] = words;
  };
  beforeAll(async () => {
    await bench.page.goto(`${bench.address}/workbench/?lang=${locale}`);
    await bench.page.waitForFunction(() => "workbench" in window);
  });
  beforeEach(() => {
    found = {};
  });
  afterEach(() => expect(found).toEqual({}));

  test("every screen of the pane", async () => {
    await look("home");
    const cards = pane.root.locator("button.card");
    const home = await pane.title.innerText();
    for (let i = 0; i < (await cards.count()); i++) {
      const name = await cards.nth(i).locator(".title").innerText();
      await cards.nth(i).click();
      if (/^(仪|儀)表板$/.test(name)) {
        // it stays where it is while the workbook has no model
        await look(name);
        continue;
      }
      await pane.title.filter({ hasNotText: home }).waitFor();
      await pane.root.locator("[aria-busy=true]").waitFor({ state: "detached" });
      await look(name);
      await bench.page.keyboard.press("Escape");
      await pane.title.filter({ hasText: home }).waitFor();
    }
  });

  test("the reference finds functions by Chinese and English words", async () => {
    const [customers, retention] = locale === "zh-CN" ? ["客户", "留存"] : ["客戶", "留存"];
    await pane.card(locale === "zh-CN" ? "函数参考" : "函數參考").click();
    const functions = pane.root.locator("summary.function code");
    const all = await functions.count();
    const names = async (asked: string) => {
      await pane.root.locator("input[type=search]").fill(asked);
      return functions.filter({ visible: true }).allInnerTexts();
    };
    for (const asked of [retention, "retention"]) {
      const found = await names(asked);
      const kept = found.filter((name) => name.startsWith("CV.RETENTION"));
      expect(kept).toContain("CV.RETENTION.CURVE");
      expect(found.slice(0, kept.length)).toEqual(kept);
    }
    const found = await names(customers);
    expect(found.slice(0, 2)).toEqual(["CV.PROFIT", "CV.PROFIT.ALLOCATE"]);
    expect(found).toEqual(expect.arrayContaining(["CV.RFM", "CV.TIER"]));
    expect(found.length).toBeLessThan(all * 0.6);
    await look("functions found");
    await pane.root.locator(".others > summary").click();
    expect(await functions.filter({ visible: true }).count()).toBe(await functions.count());
    await look("all that mention it");
    await pane.root.locator("input[type=search]").fill("");
    await bench.page.keyboard.press("Escape");
  });

  test("the grid, its menus, and what is offered while a formula is typed", async () => {
    const { page } = bench;
    await look("the page", page.locator("body"));
    expect((await bench.read("B17")).text).toMatch(/^潜在忠诚客户$|^潛在忠誠客戶$/);
    const menus = page.locator(".o-topbar-menu");
    for (let i = 0; i < (await menus.count()); i++) {
      await menus.nth(i).click();
      await page.locator(".o-menu").first().waitFor();
      await look(await menus.nth(i).innerText(), page.locator(".o-menu").first());
      await page.keyboard.press("Escape");
      await page.locator(".o-menu").first().waitFor({ state: "detached" });
    }
    const { x, y } = await bench.pointIn("K30");
    await page.mouse.click(x, y, { button: "right" });
    await page.locator(".o-menu").first().waitFor();
    await look("a cell's menu", page.locator(".o-menu").first());
    await page.keyboard.press("Escape");
    await page.mouse.click(x, y);
    await page.keyboard.type("=CV.RET");
    const offered = page.locator(".o-autocomplete-dropdown");
    await offered.waitFor();
    // counted at once, since the list follows what is typed
    const [count, described] = await offered.evaluate((list) =>
      ["value", "description"].map(
        (part) => list.querySelectorAll(`.o-autocomplete-${part}`).length,
      ),
    );
    expect(count).toBeGreaterThan(5);
    expect(described).toBe(count);
    await look("auto-complete", page.locator(".o-autocomplete-dropdown"));
    await page.keyboard.type("ENTION(");
    await page.locator(".o-formula-assistant").waitFor();
    await look("help on arguments", page.locator(".o-formula-assistant"));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.type("=留存");
    await offered.waitFor();
    expect(await offered.locator(".o-autocomplete-value").first().innerText()).toBe("CV.RETENTION");
    await look("auto-complete of a Chinese word", offered);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  test("dates are shown year first and read as ever; the sum below has a Chinese colon", async () => {
    await bench.enter("K30", "=DATE(2024,1,5)");
    await bench.enter("K31", "12/1/2010");
    expect((await bench.read("K30")).text).toBe("2024/1/5");
    expect((await bench.read("K31")).value).toBe(40513);
    await bench.pointIn("K30");
    expect(await bench.page.locator(".o-selection-statistic").innerText()).toMatch(/^\S+：\d+$/);
  });

  test("the grid's side panels, its list of links and its preview of a print", async () => {
    const { page } = bench;
    const panel = page.locator(".o-sidePanel").first();
    const choose = async (...[menu, ...entries]: readonly string[]) => {
      await page.locator(`.o-topbar-menu[data-id="${menu}"]`).click();
      for (const entry of entries) await page.locator(`.o-menu-item[data-name="${entry}"]`).click();
    };
    const lookAt = async (what: string, element = panel) => {
      await element.waitFor();
      await look(what, element);
    };
    const close = async () => {
      await page.locator(".o-sidePanelClose").click();
      await panel.waitFor({ state: "detached" });
    };
    await bench.pointIn("B17");
    for (const way of [
      ["edit", "find_and_replace"],
      ["data", "column_statistics"],
      ["data", "split_to_columns"],
      ["data", "named_range"],
      ["data", "data_cleanup", "remove_duplicates"],
      ["format", "format_number", "format_custom_number"],
    ] as const) {
      await choose(...way);
      await lookAt(way.at(-1)!);
      await close();
    }
    for (const [add, ...way] of [
      [".o-cf-add", "format", "format_cf"],
      [".o-dv-add", "data", "data_validation"],
    ] as const) {
      await choose(...way);
      await lookAt(way[1]);
      await panel.locator(add).click();
      await panel.locator(".o-selection").first().waitFor();
      await look(`${way[1]}: a rule`, panel);
      const criteria = panel.locator(".o-select").first();
      await criteria.click();
      await look(`${way[1]}: what is chosen from`, page.locator(".o-popover").first());
      await criteria.click();
      await close();
    }
    await choose("insert", "insert_link");
    await lookAt("a link", page.locator(".o-link-editor"));
    await page.keyboard.press("Escape");
    await bench.pointIn("B23");
    await choose("insert", "insert_chart");
    await lookAt("a chart's data");
    await panel.locator(".o-type-selector").click();
    await lookAt("kinds of charts", page.locator(".o-popover").first());
    await panel.locator(".o-type-selector").click();
    await panel.locator(".o-panel-design").click();
    await panel.locator(".o_side_panel_collapsible_title").first().waitFor();
    await look("a chart's looks", panel);
    await close();
    await page.keyboard.press("Control+z");
    await choose("file", "print");
    await lookAt("a print", page.locator(".o-spreadsheet-print"));
  });
});
