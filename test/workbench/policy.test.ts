/** The workbench's security policy: strict, and nothing that the page does runs into it. */
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { paneIn } from "../support/pane";

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench?.close());

test("formulas, a model with charts, an Excel file, a help bubble, a menu: no violation is reported", async () => {
  const { page, errors } = bench;
  await page.evaluate(() => {
    (window as any).violations = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      (window as any).violations.push(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      ),
    );
  });
  await bench.enter("Start!K2", "=CV.LIFETIME(10,332.4,840,5822)");
  expect(Math.round(Number((await bench.read("Start!K2")).value))).toBe(8306);
  const pane = paneIn(page);
  await pane.button("Insert this example").click();
  await pane.says("Added to your workbook").waitFor();
  await page.locator(".o-topbar-menu").first().click();
  await page.keyboard.press("Escape");
  await page.locator(".top-bar .theme").click();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as any).violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test("but what has no business there is refused: inline scripts, other addresses, frames", async () => {
  const { page, address, errors } = bench;
  const refused = await page.evaluate(
    async (elsewhere) => {
      const violated: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        violated.push(event.effectiveDirective),
      );
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.head.append(script);
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(style);
      const frame = document.createElement("iframe");
      frame.src = "https://example.com/";
      document.body.append(frame);
      await fetch(elsewhere).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
      frame.remove();
      return { violated, ran: "ran" in window };
    },
    address.replace("127.0.0.1", "localhost"),
  );
  expect(refused.ran).toBe(false);
  // Twice each: by the page's own policy and by the host's header.
  expect([...new Set(refused.violated)].sort()).toEqual([
    ...["connect-src", "frame-src", "script-src-elem", "style-src-elem"],
  ]);
  errors.splice(0);
});
