/** A model on the grid, by hand: its prices, its notes, what it refuses. */
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { paneIn } from "../support/pane";

let bench: OpenWorkbench;
const PAGE = "'Software customer'";

beforeAll(async () => {
  bench = await openWorkbench();
  await paneIn(bench.page).button("Insert this example").click();
  await paneIn(bench.page).says("Added to your workbook").waitFor();
});
afterAll(() => bench?.close());
afterEach(() => expect(bench.errors).toEqual([]));

/** Row of the page whose column A says something. */
async function rowOf(label: string): Promise<number> {
  for (let row = 1; row < 80; row++)
    if ((await bench.read(`${PAGE}!A${row}`)).text === label) return row;
  throw new Error(`no row says ${label}`);
}

const profit = async () =>
  (await bench.read(`${PAGE}!A${(await rowOf("Profit after 5 years")) + 1}`)).text;

test("a price is changed, and the profit after five years follows", async () => {
  expect(await profit()).toBe("8,306");
  const price = `B${await rowOf("Layout software")}`;
  const { x, y } = await bench.pointIn(`${PAGE}!${price}`);
  await bench.page.mouse.click(x, y);
  await bench.page.keyboard.type("595");
  await bench.page.keyboard.press("Enter");
  // The studio and the four it refers each buy it once.
  await expect(profit()).resolves.toBe("8,806");
  await bench.page.keyboard.press("Control+z");
  await expect(profit()).resolves.toBe("8,306");
});

test("keys that come faster than the grid is drawn replace what the cell held", async () => {
  const price = `B${await rowOf("Layout software")}`;
  const { x, y } = await bench.pointIn(`${PAGE}!${price}`);
  await bench.page.mouse.click(x, y);
  // All within one task, so that nothing is drawn between them.
  await bench.page.evaluate(() => {
    for (const key of "595") document.execCommand("insertText", false, key);
  });
  await bench.page.keyboard.press("Enter");
  expect((await bench.read(`${PAGE}!${price}`)).value).toBe(595);
  await bench.page.keyboard.press("Control+z");
  expect((await bench.read(`${PAGE}!${price}`)).value).toBe(495);
});

test("a price that cannot be is refused in the model's own words", async () => {
  const price = `B${await rowOf("Layout software")}`;
  const { x, y } = await bench.pointIn(`${PAGE}!${price}`);
  await bench.page.mouse.click(x, y);
  await bench.page.keyboard.type("-5");
  await bench.page.keyboard.press("Enter");
  await bench.page.getByRole("dialog").getByText("Enter a price of 0 or more.").waitFor();
  await bench.page.keyboard.press("Enter");
  await bench.page.getByRole("dialog").waitFor({ state: "detached" });
  expect((await bench.read(`${PAGE}!${price}`)).value).toBe(495);
  await expect(bench.enter(`${PAGE}!${price}`, "-5")).rejects.toThrow(
    "Enter a price of 0 or more.",
  );
});

test("a note shows while the pointer rests on its cell, also after the model was taken back", async () => {
  const showsNote = async () => {
    const { x, y } = await bench.pointIn(`${PAGE}!A${await rowOf("Product")}`);
    await bench.page.mouse.move(5, 5);
    for (const step of [3, 2, 1, 0]) await bench.page.mouse.move(x - step, y);
    await bench.page.locator(".cv-note").waitFor();
    return bench.page.locator(".cv-note").innerText();
  };
  expect(await showsNote()).toContain("Illustrative");
  await bench.page.mouse.move(5, 5);
  await paneIn(bench.page).button("Undo").click();
  await paneIn(bench.page).says("Taken back").waitFor();
  expect(await bench.page.evaluate(() => window.workbench.sheets())).toHaveLength(3);
  await bench.page.getByTitle("Redo").first().click();
  expect(await showsNote()).toContain("Illustrative");
});
