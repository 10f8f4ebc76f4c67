/** File › New workbook and Open example. */
import { type OpenWorkbench, openWorkbench } from "../support/browser";

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench?.close());

/** Chooses an entry of the File menu and answers the question. */
async function choose(entry: string, answer: string): Promise<void> {
  const { page } = bench;
  await page.locator(".o-topbar-menu[data-id='file']").click();
  await page.locator(".o-menu-item").filter({ hasText: entry }).click();
  await page.locator("dialog.message button").filter({ hasText: answer }).click();
}

const sheets = () => bench.page.evaluate(() => window.workbench.sheets());

test("a new workbook comes only when confirmed, and is empty", async () => {
  const before = await sheets();
  await choose("New workbook", "Cancel");
  expect(await sheets()).toEqual(before);
  await Promise.all([bench.page.waitForEvent("load"), choose("New workbook", "Continue")]);
  await bench.page.waitForFunction(() => "workbench" in window);
  expect(await sheets()).toEqual(["Sheet1"]);
  await bench.enter("Sheet1!A1", "=CV.VALUE({40;30;20},{35;10})");
  expect((await bench.read("Sheet1!A1")).value).toBe(45);
});

test("and the example comes back", async () => {
  await Promise.all([bench.page.waitForEvent("load"), choose("Open example", "Continue")]);
  await bench.page.waitForFunction(() => "workbench" in window);
  expect((await sheets())[0]).toBe("Start");
  expect(bench.errors).toEqual([]);
});
