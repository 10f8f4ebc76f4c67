/**
 * Part of functions.js: offers workers to the functions, where the page has any. Their script lies beside functions.js,
 * wherever the page is.
 */
import { offerBackground } from "../functions/support/background";
import { workers } from "./workers";

const SCRIPT = "functions-worker.js";

const own = globalThis.document?.currentScript as HTMLScriptElement | null | undefined;

if (typeof Worker === "function" && own?.src) {
  const address = new URL(SCRIPT, own.src);
  offerBackground(workers(() => new Worker(address)));
}
