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
    const names = async (asked: string) => {
      await pane.root.locator("input[type=search]").fill(asked);
      return pane.root.locator("summary.function code").allInnerTexts();
    };
    expect(await names(retention)).toContain("CV.RETENTION.CURVE");
    expect(await names("retention")).toContain("CV.RETENTION.CURVE");
    expect(await names(customers)).toEqual(expect.arrayContaining(["CV.RFM", "CV.TIER"]));
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
  });
});
