/**
 * What a reader of Chinese sees for a moment only: a file held over the page, an insertion under way, the report of a file that
 * calculates on its own, a grid that had to be drawn anew, the panel of number formats. Nothing of it is in another language.
 */
import { texts } from "../../src/locales";
import { workbenchTexts } from "../../src/workbench/texts";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { strangeWords } from "../support/chinese-screen";
import { latinIn } from "../support/latin";
import { type PaneInPage, paneIn } from "../support/pane";

let bench: OpenWorkbench;
let pane: PaneInPage;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
  bench.page.setDefaultTimeout(20_000);
});
afterAll(() => bench.close());

/** Codes of formats, which are written the same in every language. */
const CODES: ReadonlySet<string> = new Set(["yyyy-mm-dd"]);

describe.each(["zh-CN", "zh-TW"] as const)("%s", (locale) => {
  const t = texts(locale).pane;
  let found: Record<string, string[]>;
  const look = async (where: string, element = pane.root) => {
    const words = await strangeWords(element, CODES);
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
  /** Texts with dates that a narrow pane may break at a hyphen. */
  const datesThatBreak = () =>
    pane.root.evaluate(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll("p, span, li, dd")]
        .flatMap((element) => [...element.childNodes].map((node) => ({ element, node })))
        .filter(
          ({ element, node }) =>
            node.nodeType === Node.TEXT_NODE &&
            /\d{4}-\d{2}-\d{2}/.test(node.textContent!) &&
            getComputedStyle(element).whiteSpace !== "nowrap" &&
            !element.closest(".visually-hidden, [aria-live]"),
        )
        .map(({ node }) => node.textContent),
    );
  const home = () => pane.root.locator(".bar fluent-button").click();

  test("a file held over the page", async () => {
    const { page } = bench;
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["客户,日期,金额"], "订单.csv", { type: "text/csv" }));
      return transfer;
    });
    await page.dispatchEvent(".pane", "dragenter", { dataTransfer });
    await look("the veil", page.locator(".drop-veil"));
    expect(await page.locator(".drop-veil").innerText()).toMatch(/\p{Script=Han}/u);
    await page.dispatchEvent(".pane", "dragleave", { dataTransfer });
  });

  test("an insertion, from its first per cent to its last", async () => {
    await pane.root.evaluate((element) => {
      const seen = new Set<string>();
      (window as unknown as { seen: Set<string> }).seen = seen;
      const note = () => {
        for (const each of element.shadowRoot!.querySelectorAll(".percent, [role=progressbar]"))
          for (const text of [each.textContent, each.getAttribute("aria-label")])
            if (text?.trim()) seen.add(text.trim());
      };
      new MutationObserver(note).observe(element.shadowRoot!, {
        ...{ subtree: true, childList: true, characterData: true },
      });
    });
    await pane.root.locator('.models [data-model="rfm"]').click();
    await pane.root.locator("fluent-button.use-sample").click();
    await pane.root.locator(".key-figures").waitFor();
    expect(await datesThatBreak()).toEqual([]);
    await pane.button(t.form.insert).click();
    await pane.says(t.insertion.done).waitFor();
    const seen = await bench.page.evaluate(() => [
      ...(window as unknown as { seen: Set<string> }).seen,
    ]);
    expect(seen.length).toBeGreaterThan(0);
    found.insertion = seen.flatMap((text) => latinIn(text));
    if (!found.insertion.length) delete found.insertion;
    await pane.button(t.insertion.finish).click();
  });

  test("the report of a file that calculates on its own", async () => {
    const [start] = await bench.page.evaluate(() => window.workbench.sheets());
    await bench.enter(`'${start}'!K1`, "=CV.VALUE.ESTIMATE({1,2,3},{1,2,3})");
    await pane.card(t.share.title).click();
    await pane.root.locator(".holdings p").first().waitFor();
    const way = pane.root.locator(".ways > *").filter({ hasText: t.share.ways.portable.title });
    const downloading = bench.page.waitForEvent("download");
    await way.locator("fluent-button").last().click();
    const download = await downloading;
    expect(latinIn(download.suggestedFilename().replace(/\.xlsx$/, ""))).toEqual([]);
    await pane.root.locator(".report h2").waitFor();
    await pane.root.evaluate(({ shadowRoot }) =>
      shadowRoot!.querySelectorAll("details").forEach((details) => (details.open = true)),
    );
    await look("the report");
    await home();
  });

  test("the panel of number formats, of each kind", async () => {
    const { page } = bench;
    await bench.pointIn("B17");
    await page.locator('.o-topbar-menu[data-id="format"]').click();
    await page.locator('.o-menu-item[data-name="format_number"]').click();
    const custom = page.locator('.o-menu-item[data-name="format_custom_number"]');
    await custom.waitFor();
    await look("the menu of number formats", page.locator(".o-menu").last());
    await custom.click();
    const panel = page.locator(".o-sidePanel").first();
    await panel.locator(".o-more-formats-panel").waitFor();
    const kinds = panel.locator(".o-badge-selection button");
    expect(await kinds.count()).toBeGreaterThan(1);
    for (const kind of await kinds.all()) {
      await kind.click();
      await look(`formats: ${await kind.innerText()}`, panel);
    }
    await page.locator(".o-sidePanelClose").click();
  });

  test("a grid that had to be drawn anew", async () => {
    const { page, errors } = bench;
    await page.goto(`${bench.address}/workbench/?lang=${locale}&workbook=empty`);
    await page.waitForFunction(() => "workbench" in window);
    await page.evaluate(() => {
      const window_ = window as unknown as { Chart: new (...args: unknown[]) => object };
      const { Chart } = window_;
      window_.Chart = new Proxy(Chart, {
        construct() {
          window_.Chart = Chart;
          throw new Error("a broken chart");
        },
      });
    });
    await pane.root.locator('.models [data-model="software-customer"]').click();
    await pane.button(t.form.insert).click();
    await page.getByText(workbenchTexts(locale).failed).waitFor();
    await look("the page", page.locator("body"));
    expect(errors.splice(0).join()).toContain("a broken chart");
  });
});
