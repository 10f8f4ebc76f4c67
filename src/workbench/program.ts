/** What the workbench says of itself: for the self-check and its report. */
import product from "../../package.json";
import type { ProgramAround } from "../taskpane/mount";
import { ADD_IN } from "./functions-file";

export const workbenchProgram = (
  look: () => { theme: string; language: string },
): ProgramAround => ({
  facts: () => [
    ["Add-in", product.version],
    ["Program", "workbench"],
    ["Browser", navigator.userAgent],
    ["Language", look().language],
  ],
  look,
  startWorker: () => new Worker(new URL(`${ADD_IN}functions-worker.js`, location.href)),
});
