/**
 * Loads the genuine office.js from node_modules into the page of a test, as a script, unmodified. The test must run in
 * jsdom with `"resources": "usable"`, so that office.js can load the other scripts it wants.
 */
import fs from "fs";
import path from "path";
import { pathToFileURL } from "url";
import { accessIn } from "./api";
import { Program } from "./program";
import { FLAG } from "./protocol";

/** An Excel with requirement sets, by default those the manifest asks for, and office.js talking to it. */
export async function startExcel(more: Readonly<Record<string, string>> = {}): Promise<Program> {
  const supported = { ...declaredSets(), ...more };
  const program = new Program(supported, accessIn(supported));
  program.install(window);
  await loadScript(require.resolve("@microsoft/office-js/dist/office.js"));
  await Office.onReady();
  teachUndoGroups(program);
  teachPreviews(program);
  return program;
}

/** Newer releases of office.js than that in node_modules pass on `mergeUndoGroup`, as this `Excel.run` does. */
function teachUndoGroups(program: Program): void {
  const { run } = Excel as { run: (...parameters: unknown[]) => Promise<unknown> };
  type Batch = (context: { _requestFlagModifier: number }) => Promise<unknown>;
  const runTaught = (...parameters: [Excel.RunOptions, Batch]) => {
    const [options, batch] = parameters;
    if (!batch || !options.mergeUndoGroup) return run(...parameters);
    return run(options, (context: Parameters<Batch>[0]) => {
      program.beginUndoGroup();
      context._requestFlagModifier |= FLAG.undoGroup;
      return batch(context);
    });
  };
  Object.assign(Excel, { run: runTaught });
}

/** Newer releases of office.js than that in node_modules tell functions of previews, as those that are associated here are told. */
function teachPreviews(program: Program): void {
  if (typeof CustomFunctions === "undefined") return;
  type Function = (...args: unknown[]) => unknown;
  const { associate } = CustomFunctions as { associate: (id: string, f: Function) => void };
  const associateTaught = (id: string, f: Function) =>
    associate(id, (...args) => {
      if (program.unkindness.valuePreviews)
        Object.assign(args.at(-1) as object, { isInValuePreview: program.isPreviewing });
      return f(...args);
    });
  Object.assign(CustomFunctions, { associate: associateTaught });
}

/** Runs a script file as the page itself would. */
export function loadScript(file: string): Promise<void> {
  const script = document.createElement("script");
  script.src = pathToFileURL(file).href;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} does not load`));
  });
}

/** {ExcelApi: "1.12", …}: what the manifest says Excel must have, and not a bit more. */
export function declaredSets(): Record<string, string> {
  const manifest = fs.readFileSync(path.resolve("manifest.xml"), "utf8");
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  return Object.fromEntries(sets.map(([, name, version]) => [name, version]));
}
