/** What Excel says of itself: for the self-check and its report. */
import product from "../../package.json";
import type { Fact } from "../selfcheck/program";
import type { ProgramAround } from "./mount";

/** Requirement sets that the add-in makes use of, and the latest versions worth asking for. */
const SETS: Readonly<Record<string, number>> = {
  ExcelApi: 20,
  CustomFunctionsRuntime: 5,
  SharedRuntime: 2,
  DialogApi: 2,
  OpenBrowserWindowApi: 1,
};

export function excelProgram(theme: () => string): ProgramAround {
  return {
    facts: () => [
      ["Add-in", product.version],
      ["Program", String(Office.context.diagnostics.host)],
      ["Version", Office.context.diagnostics.version],
      ["Platform", String(Office.context.diagnostics.platform)],
      ["Languages", `${Office.context.displayLanguage}, ${Office.context.contentLanguage}`],
      ["Browser", navigator.userAgent],
      ...Object.entries(SETS).map(([name, latest]): Fact => [name, supported(name, latest)]),
    ],
    look: () => ({
      ...(Office.context.officeTheme && { theme: theme() }),
      language: Office.context.displayLanguage,
    }),
    ...(typeof Worker === "function" && {
      startWorker: () => new Worker(new URL("functions-worker.js", location.href)),
    }),
  };
}

/** The latest version of a requirement set, "1.17". */
function supported(name: string, latest: number): string {
  for (let minor = latest; minor >= 1; minor--)
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return `1.${minor}`;
  return "no";
}
