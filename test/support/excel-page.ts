/**
 * The pane's page, dist/taskpane.html, in a real browser: with the genuine office.js from node_modules in place of
 * Microsoft's address, and with or without an Excel around it, which is the emulated one of test/support/office.
 */
import fs from "fs";
import os from "os";
import path from "path";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import { PATIENCE, launchBrowser } from "./browser";
import { type Server, serve } from "./browser-server";
import { DIST } from "./excel";
import type { Program } from "./office/program";
import { declaredSets } from "./office/start";

declare global {
  interface Window {
    /** The emulated Excel of the page, where there is one. */
    program: Program;
  }
}

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FILES = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

export interface ExcelPages {
  /** A new page; it goes to the pane with `goto()`, once what it is to find there has been arranged. */
  newPage(options?: PageOptions): Promise<PanePage>;
  close(): Promise<void>;
}

export interface PageOptions {
  /** The browser's language. */
  readonly locale?: string;
  /** The Excel around the page; without it there is none. */
  readonly excel?: AroundPage;
}

interface AroundPage {
  /** "zh-TW". */
  readonly language: string;
  /** Colour of its panes, six hexadecimal digits. */
  readonly ground: string;
  /** Requirement sets it has besides those that the manifest asks for. */
  readonly sets?: Readonly<Record<string, string>>;
}

export const ENGLISH_EXCEL: AroundPage = { language: "en-US", ground: "ffffff" };

export interface PanePage {
  readonly page: Page;
  /** Errors in the page and on its console, refusals by its security policy among them. */
  readonly errors: string[];
  goto(): Promise<void>;
}

export async function excelPages(): Promise<ExcelPages> {
  const [emulator, server, browser] = await Promise.all([
    bundled(path.join(__dirname, "office/program.ts")),
    serve(DIST),
    launchBrowser(),
  ]);
  return {
    newPage: (options = {}) => newPage(browser, server, emulator, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function newPage(
  browser: Browser,
  server: Server,
  emulator: string,
  { locale = "en-US", excel }: PageOptions,
): Promise<PanePage> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, locale });
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.route(`${OFFICE}**`, (route) => {
    const file = path.join(OFFICE_FILES, route.request().url().slice(OFFICE.length));
    return fs.existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  if (excel) await page.addInitScript(emulator + starting(excel));
  const goto = async () => {
    // Office.js in a script that waits holds up the page's own "load".
    await page.goto(`${server.address}/taskpane.html`, { waitUntil: "commit" });
  };
  return { page, errors, goto };
}

/** Script that puts an Excel around the page; of Node the emulated one needs a Buffer. */
const starting = ({ language, ground, sets }: AroundPage): string => `
  window.Buffer = { byteLength: (text) => new TextEncoder().encode(text).length };
  window.program = new emulator.Program(${JSON.stringify({ ...declaredSets(), ...sets })});
  window.program.install(window);
  const { GetContext, GetHostInfo } = window.external;
  window.external.GetHostInfo = () => GetHostInfo().replace("en-US", "${language}");
  window.external.GetContext = () =>
    Object.assign(GetContext(), {
      GetAppUILocale: () => "${language}",
      GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0x${ground} }),
    });
`;

/** A module with all it imports, as a script that makes it the global `emulator`. */
async function bundled(entry: string): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "emulator-"));
  const compiler = webpack({
    mode: "none",
    target: "web",
    entry,
    output: { path: folder, filename: "emulator.js", library: { type: "var", name: "emulator" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [{ test: /\.ts$/, use: { loader: "ts-loader", options: { transpileOnly: true } } }],
    },
  });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    }),
  );
  const script = fs.readFileSync(path.join(folder, "emulator.js"), "utf8");
  fs.rmSync(folder, { recursive: true });
  return script;
}
