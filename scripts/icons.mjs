/**
 * Draws the ribbon's icons: every assets/*.svg in every size Office asks for, into assets/icons. Run it after changing a
 * drawing (`node scripts/icons.mjs`), look at each icon enlarged, and commit the pictures with the drawing.
 */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = new URL("../assets/", import.meta.url);

/**
 * Moves the edges of rectangles and circles to whole pixels, in the page, so that bars stay sharp at 20 or 24 pixels
 * too. What a nested <svg> clips is measured from that svg, whose corner has been moved already.
 */
function fitToPixels(size) {
  const root = document.querySelector("svg");
  const scale = size / root.viewBox.baseVal.width;
  const fit = (units) => Math.round(units * scale) / scale;
  const number = (shape, name) => Number(shape.getAttribute(name) ?? 0);
  const edges = (shape, at, length) => {
    const start = fit(number(shape, at));
    const end = fit(number(shape, at) + number(shape, length));
    shape.setAttribute(at, start);
    shape.setAttribute(length, end - start);
  };
  for (const shape of root.querySelectorAll("rect, svg")) {
    edges(shape, "x", "width");
    edges(shape, "y", "height");
  }
  for (const circle of root.querySelectorAll("circle")) {
    const middle = Math.round(number(circle, "cx") * scale * 2) / 2;
    const half = middle % 1; // a circle around the middle of a pixel has an odd diameter
    const onGrid = (units) => (Math.round(units * scale - half) + half) / scale;
    circle.setAttribute("cx", middle / scale);
    circle.setAttribute("cy", onGrid(number(circle, "cy")));
    circle.setAttribute("r", onGrid(number(circle, "r")));
  }
}

const drawings = (await readdir(assets)).filter((name) => name.endsWith(".svg"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const drawing of drawings) {
  const svg = await readFile(new URL(drawing, assets), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.evaluate(fitToPixels, size);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`icons/${drawing.replace(".svg", "")}-${size}.png`, assets), picture);
  }
}
await browser.close();
console.log(`${drawings.length} drawings in ${SIZES.length} sizes`);
