/** The pane for everyone: by keyboard alone, for screen readers, in every theme and language, 320 pixels wide. */
import fs from "fs";
import type { AxeResults } from "axe-core";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { type PaneInPage, paneIn } from "../support/pane";

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** A pane so high that nothing is out of sight: what is scrolled away has no contrast to measure. */
const HEIGHT = 4000;

let bench: OpenWorkbench;
let pane: PaneInPage;
beforeAll(async () => {
  bench = await openWorkbench({ height: HEIGHT });
  pane = paneIn(bench.page);
});
afterAll(() => bench.close());

async function open(query: string): Promise<void> {
  await bench.page.goto(`${bench.address}/workbench/?${query}`);
  await bench.page.waitForFunction(() => "workbench" in window);
}

/** Selects a cell of the orders, on the last of the sheets the workbench begins with. */
const selectOrders = () =>
  bench.page.evaluate(() => {
    const { workbench } = window;
    return workbench.select(`'${workbench.sheets().at(-1)}'!A1`);
  });

/** What axe finds in the pane, in short. */
async function violations(...withoutRules: string[]): Promise<string[]> {
  const rules = Object.fromEntries(withoutRules.map((rule) => [rule, { enabled: false }]));
  const found = await bench.page.evaluate(
    async ([axe, rules]) => {
      if (!("axe" in window)) window.eval(axe);
      const { axe: loaded } = window as unknown as {
        axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
      };
      return (await loaded.run({ include: [".customer-value-pane"] }, { rules })).violations;
    },
    [AXE, rules] as const,
  );
  return found.map(
    ({ id, impact, nodes: [{ target, failureSummary }] }) =>
      `${impact}: ${id} at ${target.join(" ")}: ${failureSummary}`,
  );
}

/** How far the screen is wider than the pane, or the pane than its column. */
const overflow = () =>
  pane.root.evaluate(({ shadowRoot }) =>
    Math.max(
      ...[...shadowRoot!.querySelectorAll(".frame, .main, .footer")].map(
        (part) => part.scrollWidth - part.clientWidth,
      ),
    ),
  );

/** Every screen in turn; the cards are found by their place, since their words differ by language. */
async function* screens(): AsyncGenerator<string> {
  yield "first screen";
  await pane.root.locator("button.card[data-model=rfm]").click();
  await pane.root.locator(".range").first().waitFor();
  yield "model without data";
  await pane.root.locator("fluent-button.use-sample").click();
  await pane.root.locator(".key-figures").waitFor();
  yield "model with sample data";
  await pane.root.locator("fluent-button.use-own").click();
  await selectOrders();
  await pane.root.locator(".key-figures").waitFor();
  await pane.root.locator(".figures summary").click();
  yield "model with its preview";
  await pane.root.locator("input[inputmode=numeric]").first().fill("99");
  await pane.root.locator("fluent-button.insert-model").click();
  await pane.root.locator('[aria-invalid="true"]').waitFor();
  yield "model with a problem";
  await bench.page.keyboard.press("Escape");
  await pane.root.locator("fluent-button.insert-example").click();
  await pane.root.locator(".sheets").waitFor();
  yield "inserted";
  await bench.page.keyboard.press("Escape");
  await pane.root.locator("button.card").nth(-2).click();
  await pane.root.locator("summary.function").first().click();
  await pane.root.locator(".example-line").first().waitFor();
  yield "function reference";
  await bench.page.keyboard.press("Escape");
  await pane.root.locator("button.card").nth(-4).click();
  await pane.root.locator(".field-table input").fill("shop.orders");
  for (const column of ["customer", "date", "amount"])
    await pane.root.locator(`.field-${column} input`).fill(column);
  await pane.root.locator('[data-query="summary"]').getByText("cv_rows").first().waitFor();
  await pane.root.locator(".warehouse summary").click();
  yield "warehouse";
  await bench.page.keyboard.press("Escape");
  await pane.root.locator("button.card").nth(-3).click();
  await pane.root.locator("fluent-button.freeze").waitFor();
  yield "sharing";
  await pane.root.locator("fluent-button.freeze").click();
  await pane.root.locator(".report summary").click();
  await pane.root.locator(".way summary").click();
  yield "shared";
}

test.each(["lang=en&theme=light", "lang=zh-CN&theme=dark", "lang=zh-TW&theme=light"])(
  "axe finds nothing on any screen (%s)",
  async (query) => {
    await open(query);
    for await (const screen of screens())
      expect({ screen, violations: await violations() }).toEqual({ screen, violations: [] });
  },
);

test("in high contrast all text has the system's colours, and axe finds nothing", async () => {
  await bench.page.emulateMedia({ forcedColors: "active" });
  await open("lang=en");
  for await (const screen of screens()) {
    // axe takes colours as they were before the system's took their place, so those are looked at here.
    expect({ screen, violations: await violations("color-contrast") }).toEqual({
      screen,
      violations: [],
    });
    expect({ screen, others: await textOfOtherColours() }).toEqual({ screen, others: [] });
  }
  await bench.page.emulateMedia({ forcedColors: "none" });
});

/** Text of the pane in any colour but the system's. */
const textOfOtherColours = () =>
  pane.root.evaluate(({ shadowRoot }) => {
    const probe = shadowRoot!.appendChild(document.createElement("span"));
    const system = ["CanvasText", "LinkText", "ButtonText", "GrayText", "HighlightText"].map(
      (keyword) => {
        probe.style.color = keyword;
        return getComputedStyle(probe).color;
      },
    );
    probe.remove();
    return [...shadowRoot!.querySelectorAll("*")]
      .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === 3))
      .filter((element) => !system.includes(getComputedStyle(element).color))
      .map(({ textContent }) => textContent);
  });

test.each(["lang=en", "lang=zh-CN", "lang=zh-TW"])(
  "every screen fits into 320 pixels (%s)",
  async (query) => {
    await open(query);
    await pane.root.evaluate((element) => element.style.setProperty("width", "320px"));
    for await (const screen of screens())
      expect({ screen, overflow: await overflow() }).toEqual({ screen, overflow: 0 });
  },
);

describe("by keyboard alone", () => {
  const press = (key: string) => bench.page.keyboard.press(key);

  /** Presses Tab until something has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let i = 0; i < 40; i++) {
      await press("Tab");
      if ((await pane.focused()).startsWith(name)) return;
    }
    throw new Error(`Tab does not reach "${name}"`);
  }

  beforeEach(async () => {
    await open("lang=en&theme=light");
    await pane.title.focus();
  });

  test("a model is changed and inserted", async () => {
    await tabTo("Look at its figures first");
    await press("Enter");
    expect(await pane.focused()).toBe("Software customer");
    await tabTo("Acquisition cost");
    await press("Control+A");
    await bench.page.keyboard.type("1600");
    await pane.figure("Lifetime value").getByText("7,306").waitFor();
    await tabTo("Insert into workbook");
    await press("Enter");
    await pane.says("Added to your workbook").waitFor();
    expect(await pane.focused()).toBe("Added to your workbook");
    await tabTo("Undo");
    await press(" ");
    await pane.says("Taken back.").waitFor();
    expect(await pane.focused()).toContain("Taken back.");
  });

  test("Enter in an answer inserts, as it would submit a form", async () => {
    await tabTo("Look at its figures first");
    await press("Enter");
    await tabTo("Yearly cost to serve");
    await press("Enter");
    await pane.says("Added to your workbook").waitFor();
  });

  test("Escape leads back, to the card one came from", async () => {
    await tabTo("RFM");
    await press("Enter");
    expect(await pane.focused()).toBe("RFM segments");
    await press("Escape");
    expect(await pane.focused()).toMatch(/^RFM segments/);
    await tabTo("Function reference");
    await press("Enter");
    expect(await pane.focused()).toBe("Function reference");
    await press("Escape");
    expect(await pane.focused()).toMatch(/^Function reference/);
  });

  test("a workbook is frozen, and its formulas are put back", async () => {
    await tabTo("Share this workbook");
    await press("Enter");
    expect(await pane.focused()).toBe("Share this workbook");
    await pane.root.locator(".way").first().waitFor();
    await tabTo("Freeze to values");
    await press("Enter");
    await pane.root.locator(".report h2").waitFor();
    expect(await pane.focused()).toBe("4 formulas are frozen.");
    await tabTo("Put formulas back");
    await press(" ");
    await pane.root.locator(".report h2").getByText("4 formulas are back.").waitFor();
    expect(await pane.focused()).toBe("4 formulas are back.");
    await press("Escape");
    expect(await pane.focused()).toMatch(/^Share this workbook/);
  });

  test("arrows lead from the search through the functions, Escape clears the search first", async () => {
    await tabTo("Function reference");
    await press("Enter");
    await tabTo("Search functions");
    await bench.page.keyboard.type("rfm");
    await press("ArrowDown");
    expect(await pane.focused()).toMatch(/^CV\.RFM/);
    await press("End");
    const last = await pane.focused();
    await press("ArrowUp");
    await press("ArrowDown");
    expect(await pane.focused()).toBe(last);
    await press("Home");
    await press("ArrowUp");
    expect(await pane.focused()).toBe("Search functions");
    await press("Escape");
    expect(await pane.root.locator("input[type=search]").inputValue()).toBe("");
    expect(await pane.title.innerText()).toBe("Function reference");
    await press("Escape");
    expect(await pane.title.innerText()).toBe("Customer Value");
  });

  test("what has the focus can be seen", async () => {
    await tabTo("Insert this example");
    for (const name of ["Look at its figures first", "Show the figures", "Software customer"]) {
      await tabTo(name);
      const seen = await bench.page.evaluate(() => {
        let active = document.activeElement!;
        while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
        return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      });
      expect({ name, seen }).toEqual({ name, seen: true });
    }
  });
});
