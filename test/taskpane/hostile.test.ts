/** Texts that someone else has written arrive as themselves, in the pane and in the sheets it makes, and do nothing. */
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { type PaneInPage, paneIn } from "../support/pane";

const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  "<script>window.hacked=1</script>",
  '=HYPERLINK("https://example.com","click")',
  "+1+1",
  "-1-1",
  "@SUM(1)",
  "{{ledger}}",
  "\u202eright to left\u202c",
  "a\u0000b".replace("\u0000", "\u0001"),
  "x".repeat(32_767),
];
const HEADINGS = ["<b onclick=alert(1)>customer</b>", "\u202edate", "amount " + "y".repeat(5000)];

let bench: OpenWorkbench;
let pane: PaneInPage;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = paneIn(bench.page);
});
afterAll(() => bench.close());

test("names of customers, headings and a sheet", async () => {
  // An apostrophe first, so that text stays text however it begins.
  for (const [i, heading] of HEADINGS.entries())
    await bench.enter(`Start!${"KLM"[i]}1`, `'${heading}`);
  for (const [i, name] of HOSTILE.entries()) {
    await bench.enter(`Start!K${i + 2}`, `'${name}`);
    await bench.enter(`Start!L${i + 2}`, `2025-01-${String(i + 10)}`);
    await bench.enter(`Start!M${i + 2}`, String(100 + i));
  }
  await bench.page.evaluate(() => window.workbench.select("Start!K1"));
  await pane.card("RFM").click();
  await pane.button("Use selection").click();
  await pane.says("It holds something else on every row").waitFor(); // each bought once
  await pane.answer("Customers").selectOption("0");
  await pane.figure("Customers").getByText(String(HOSTILE.length)).waitFor();
  // The pane keeps its width: no text of the workbook's may push its parts out.
  const width = await pane.root.evaluate(({ shadowRoot }) => {
    const main = shadowRoot!.querySelector(".main")!;
    return main.scrollWidth - main.clientWidth;
  });
  expect(width).toBe(0);
  expect(await pane.root.locator("option").allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining(HEADINGS[0])]),
  );

  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const names = new Set<unknown>();
  const sheets = await pane.root.locator(".sheets li").allInnerTexts();
  for (const sheet of sheets)
    for (let row = 1; row <= 40; row++) names.add((await bench.read(`'${sheet}'!A${row}`)).value);
  for (const name of HOSTILE) expect(names).toContain(name);
  expect(await bench.page.evaluate(() => "hacked" in window)).toBe(false);
  expect(bench.errors).toEqual([]);
});

test("a customer's name as an answer", async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=en`);
  await bench.page.waitForFunction(() => "workbench" in window);
  const [name] = HOSTILE;
  await pane.card("Software customer").click();
  await pane.answer("Customer").fill(name);
  await pane.figure("Lifetime value").getByText("8,306").waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  expect(await bench.page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await pane.root.locator("img, script, iframe").count()).toBe(0);
  expect(bench.errors).toEqual([]);
});

test("a search that is a pattern or markup", async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=en`);
  await bench.page.waitForFunction(() => "workbench" in window);
  await pane.card("Function reference").click();
  for (const query of ["<img src=x onerror=window.hacked=1>", "[a-z", "\\d+", "%00"]) {
    await pane.root.locator("input[type=search]").fill(query);
    await pane.says(`No function matches “${query}”.`).waitFor();
  }
  expect(await bench.page.evaluate(() => "hacked" in window)).toBe(false);
  expect(bench.errors).toEqual([]);
});
