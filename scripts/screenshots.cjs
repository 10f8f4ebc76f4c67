/**
 * Pictures of every model with its sample data, of the pane and of the workbench, into assets/screenshots/, with a page
 * that shows them all: `npm run screenshots`. Needs a build in dist/ (or CV_DIST) and a browser, as the tests do.
 */
const fs = require("fs");
const path = require("path");
require("./typescript-require.cjs");
const { models: modelsIn } = require("../src/models/index.ts");
const { openWorkbench } = require("../test/support/browser.ts");
const { paneIn } = require("../test/support/pane.ts");
const { withPalette } = require("./screenshots/palette.cjs");

const FOLDER = path.join(__dirname, "../assets/screenshots");
const LARGEST_BYTES = 120_000;
const models = modelsIn("en");

async function main() {
  const bench = await openWorkbench({ width: 1280, height: 880, query: "lang=en&theme=light" });
  const pane = paneIn(bench.page);
  try {
    await workbenchPicture(bench, pane);
    await panePictures(bench, pane);
    await checkPicture(bench, pane);
    for (const model of models) await modelPicture(bench, pane, model.id);
    fs.writeFileSync(path.join(FOLDER, "README.md"), page());
    if (bench.errors.length) throw new Error(bench.errors.join("\n"));
  } finally {
    await bench.close();
  }
}

async function start(bench) {
  await bench.page.goto(`${bench.address}/workbench/?lang=en&theme=light`);
  await bench.page.waitForFunction('"workbench" in window');
}

/** Opens a model's screen, with its sample data where it has some. */
async function openModel(bench, pane, id) {
  await pane.root.locator(`.models [data-model="${id}"]`).click();
  const sample = pane.root.locator("fluent-button.use-sample");
  if (await sample.count()) await sample.click();
  await pane.root.locator(".preview .key-figures").waitFor();
  await settled(bench);
}

async function insert(bench, pane) {
  await pane.root.locator("fluent-button.insert-model").click();
  await pane.root.locator(".sheets").waitFor();
  await settled(bench);
}

/** A model as it stands in the grid once it is inserted, without the pane. */
async function modelPicture(bench, pane, id) {
  await start(bench);
  await openModel(bench, pane, id);
  await insert(bench, pane);
  await bench.page.locator(".pane-toggle").click();
  await settled(bench);
  keep(`${id}.png`, await bench.page.locator(".o-grid").first().screenshot());
  await bench.page.locator(".pane-toggle").click();
}

async function workbenchPicture(bench, pane) {
  await start(bench);
  await pane.root.locator("fluent-button.insert-example").click();
  await pane.root.locator(".sheets").waitFor();
  await settled(bench);
  keep("workbench.png", await bench.page.screenshot());
}

/** The pane as wide as Excel makes it: the first screen, and a model's with its preview. */
async function panePictures(bench, pane) {
  const picture = async (name) => {
    await settled(bench);
    keep(name, await pane.root.screenshot());
  };
  await start(bench);
  await pane.root.evaluate((element) => element.style.setProperty("width", "340px"));
  await pane.root.locator(".main").evaluate((main) => (main.scrollTop = 0));
  await picture("pane.png");
  await openModel(bench, pane, "rfm");
  await pane.root.locator(".preview").scrollIntoViewIfNeeded();
  await picture("pane-model.png");
}

/** The self-check when it is done. */
async function checkPicture(bench, pane) {
  await start(bench);
  await pane.root.evaluate((element) => element.style.setProperty("width", "340px"));
  await pane.root.locator("button.card", { hasText: "Check this workbench" }).click();
  await pane.root.locator("fluent-button.start-check").click();
  await pane.root.locator(".verdict").waitFor({ timeout: 240_000 });
  await settled(bench);
  keep("self-check.png", await pane.root.screenshot());
}

/** Charts and late results are painted after everything else. */
const settled = (bench) => bench.page.waitForTimeout(1_500);

function keep(name, png) {
  const bytes = withPalette(png);
  if (bytes.length > LARGEST_BYTES) throw new Error(`${name} has ${bytes.length} bytes`);
  fs.writeFileSync(path.join(FOLDER, name), bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1_000)} KB`);
}

/** All pictures with the words of the models. */
const page = () => `# What it looks like

Made by \`npm run screenshots\` with sample data; amounts are illustrative unless a sheet cites its source.

![The task pane: one thing to do at once, and the models by what one wants to know](pane.png)
![A model in the task pane: sample data, settings, a preview](pane-model.png)
![The self-check: a verdict, and a line for every check](self-check.png)

${models
  .map(({ id, title, summary }) => `## ${title}\n\n${summary}\n\n![${title}](${id}.png)\n`)
  .join("\n")}`;

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
