/** The workbench in a real browser. */
import { execFileSync } from "child_process";
import fs from "fs";
import path from "path";
import { type Browser, type Page, chromium } from "playwright-core";
import type { Workbench } from "../../src/workbench/scripting";
import { DIST } from "./excel";
import { type Server, serve } from "./browser-server";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

export interface OpenWorkbench {
  readonly page: Page;
  /** Where dist/ is served, without a slash at the end. */
  readonly address: string;
  /** What went wrong in the page so far: errors thrown and not caught, and errors on the console. */
  readonly errors: string[];
  enter(address: string, text: string): ReturnType<Workbench["enter"]>;
  read(address: string): ReturnType<Workbench["read"]>;
  /** Selects a cell and gives a point in it, once the grid has drawn the selection where it stays. */
  pointIn(address: string): Promise<{ x: number; y: number }>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  /** "lang=zh-CN&theme=dark" */
  readonly query?: string;
}

/** Serves dist/, opens the workbench in it and resolves when it is ready. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { width = 1440, height = 900, query = "" } = options;
  const server = await serve(DIST);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width, height }, locale: "en-US" });
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${server.address}/workbench/?${query}`);
  await page.waitForFunction(() => "workbench" in window);
  return {
    page,
    address: server.address,
    errors,
    enter: (address, text) =>
      page.evaluate(([a, t]) => window.workbench.enter(a, t), [address, text] as const),
    read: (address) => page.evaluate((a) => window.workbench.read(a), address),
    pointIn: (address) => pointIn(page, address),
    close: () => closeBoth(browser, server),
  };
}

/**
 * The grid scrolls and draws in the frames after a selection, so its place is measured until it no longer moves. The handle
 * for filling sits on the lower right corner of the selected cell.
 */
async function pointIn(page: Page, address: string): Promise<{ x: number; y: number }> {
  await page.evaluate((cell) => window.workbench.select(cell), address);
  const handle = page.locator(".o-autofill").first();
  let before = "";
  for (;;) {
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))),
    );
    const box = (await handle.boundingBox())!;
    if (before === JSON.stringify(box)) return { x: box.x - 20, y: box.y - 6 };
    before = JSON.stringify(box);
  }
}

async function closeBoth(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  await server.close();
}

/** No sandbox, since tests often run as root in a container; nothing that talks to the network. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds until a browser or a page counts as hung; Playwright's half a minute may be too little beside other work. */
export const PATIENCE = 90_000;

/**
 * A browser of the system where there is one, else the Chromium from npm. CV_BROWSER overrides: "bundled" for the one from
 * npm, or the path of a browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env.CV_BROWSER;
  const system = wanted === "bundled" ? undefined : (wanted ?? SYSTEM_BROWSERS.find(isFile));
  const { executablePath, env } = system ? { executablePath: system, env: {} } : bundled();
  return chromium.launch({
    executablePath,
    args: ARGUMENTS,
    timeout: PATIENCE,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

const isFile = (file: string): boolean => fs.existsSync(file);

const inPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

const inProgramFiles = (file: string): string[] =>
  [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, file));

const SYSTEM_BROWSERS =
  {
    win32: [
      ...inProgramFiles("Microsoft/Edge/Application/msedge.exe"),
      ...inProgramFiles("Google/Chrome/Application/chrome.exe"),
    ],
    darwin: [
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    linux: inPath([
      "microsoft-edge",
      "google-chrome",
      "google-chrome-stable",
      "chromium",
      "chromium-browser",
    ]),
  }[process.platform as string] ?? [];

/** scripts/browser.mjs unpacks it, if need be, and says how to launch it. */
const bundled = (): { executablePath: string; env: Record<string, string> } =>
  JSON.parse(
    execFileSync(process.execPath, [path.resolve("scripts/browser.mjs")], { encoding: "utf8" }),
  );
