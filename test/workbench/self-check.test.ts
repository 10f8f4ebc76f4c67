/** The self-check in the workbench: the whole list in a real browser, from the Help menu to the report. */
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { type PaneInPage, paneIn } from "../support/pane";

/** Of what the grid has not got, as opposed to Excel. */
const NOT_IN_THE_GRID = ["arguments.types", "sharing.portable"];

let bench: OpenWorkbench;
let pane: PaneInPage;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
});
afterAll(() => bench.close());
afterEach(() => expect(bench.errors).toEqual([]));

const lines = () =>
  pane.root
    .locator("[data-check]")
    .evaluateAll((found) =>
      found.map((line) => [
        line.getAttribute("data-check")!,
        line.getAttribute("data-status")!,
        line.querySelector(".detail")?.textContent ?? "",
      ]),
    );

async function openFromMenu(): Promise<void> {
  await bench.page.locator(".o-topbar-menu", { hasText: "Help" }).click();
  await bench.page.locator(".o-menu-item", { hasText: "Check this workbench" }).click();
  await pane.title.getByText("Check this workbench").waitFor();
}

test("every check passes that the grid has, with a report to copy; the workbook is as it was", async () => {
  const before = await bench.page.evaluate(() => window.workbench.sheets());
  await openFromMenu();
  await pane.button("Start the check").click();
  const verdict = pane.root.locator(".verdict h2");
  await verdict.waitFor({ timeout: 240_000 });
  const found = await lines();
  console.info(found.map((line) => line.join(" ")).join("\n"));
  expect(found.filter(([, status]) => status === "failed")).toEqual([]);
  expect(found.filter(([, status]) => status === "absent").map(([id]) => id)).toEqual(
    NOT_IN_THE_GRID,
  );
  expect(await verdict.textContent()).toBe(
    "Everything works that can be checked here; 2 checks cannot",
  );
  expect(await pane.focused()).toBe(await verdict.textContent());
  expect(await bench.page.evaluate(() => window.workbench.sheets())).toEqual(before);

  await pane.root.locator(".self-check summary").click();
  const report = await pane.root.locator(".report-text").innerText();
  expect(report).toContain("Customer Value for Excel: self-check\nAdd-in: ");
  for (const [id] of found) expect(report).toContain(`(${id})`);
  // Sheets of the user's are none of the report's.
  for (const sheet of before) expect(report).not.toContain(sheet);
}, 300_000);

test("stopped half-way it removes what it had added, and says what was not run", async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=zh-CN`);
  await bench.page.waitForFunction(() => "workbench" in window);
  const before = await bench.page.evaluate(() => window.workbench.sheets());
  await pane.card("检查这个工作台").click();
  await pane.button("开始检查").click();
  // Chosen once more in the menu, the check that runs goes on.
  await bench.page.locator(".o-topbar-menu", { hasText: "帮助" }).click();
  await bench.page.locator(".o-menu-item", { hasText: "检查这个工作台" }).click();
  await pane.root.locator('[data-check="models.software-customer"]').waitFor();
  await pane.button("停止").click();
  await pane.root.locator(".verdict").waitFor();
  await pane.says("检查中途停止").waitFor();
  // The page around the pane stays where it is.
  expect(await bench.page.evaluate(() => document.scrollingElement!.scrollTop)).toBe(0);
  const found = await lines();
  const ids = found.map(([id]) => id);
  const notRun = found.filter(([, status]) => status === "not run").map(([id]) => id);
  // Whatever was under way when it was stopped, all that comes after is said, down to the last before the leftovers.
  expect(notRun.length).toBeGreaterThan(0);
  expect(notRun).toEqual(ids.slice(-1 - notRun.length, -1));
  expect(found.at(-1)!.slice(0, 2)).toEqual(["leftovers", "passed"]);
  expect(await bench.page.evaluate(() => window.workbench.sheets())).toEqual(before);
});
