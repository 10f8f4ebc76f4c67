/** By keyboard from one part of the page to the other, and what assistive programs are told of it. */
import type { AxeResults } from "axe-core";
import fs from "fs";
import { type OpenWorkbench, openWorkbench } from "../support/browser";

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench?.close());

test("F6 goes from the bar to the grid, to the pane and round again, Shift+F6 back", async () => {
  const { page } = bench;
  const part = () =>
    page.evaluate(() => document.activeElement!.closest(".top-bar, main, aside")?.className);
  await page.locator(".top-bar .language").focus();
  const seen: unknown[] = [];
  for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
    await page.keyboard.press(key);
    seen.push(await part());
  }
  expect(seen).toEqual(["grid", "pane", "top-bar", "pane", "grid"]);
  expect(bench.errors).toEqual([]);
});

test("and in the grid one types at once", async () => {
  await bench.page.evaluate(() => window.workbench.select("Start!K5"));
  await bench.page.locator(".top-bar .language").focus();
  await bench.page.keyboard.press("F6");
  await bench.page.keyboard.type("42");
  await bench.page.keyboard.press("Enter");
  expect((await bench.read("Start!K5")).value).toBe(42);
});

test("the first stop of the Tab key leads to the pane, past the grid", async () => {
  const { page } = bench;
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => Boolean(document.activeElement!.closest("aside")))).toBe(true);
});

test("axe finds nothing on the whole page", async () => {
  const { page } = bench;
  await page.evaluate(fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document): Promise<AxeResults> } };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
  expect(found).toEqual([]);
});
