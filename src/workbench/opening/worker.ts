/** The worker in which files are read, so that the page stays at hand. */
import type { OpenChoices } from "../../data/open/file";
import { Reading } from "./reading";

/** What the page asks for: a file first, then previews of it and rows. */
export type Request =
  | { readonly ask: "open"; readonly bytes: Uint8Array }
  | { readonly ask: "preview"; readonly choices: OpenChoices }
  | { readonly ask: "rows"; readonly from: number; readonly count: number };

let reading: Reading;

const answer = async (request: Request): Promise<unknown> => {
  if (request.ask === "open") return void (reading = new Reading(request.bytes));
  if (request.ask === "preview") return reading.preview(request.choices);
  return reading.rows(request.from, request.count);
};

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  answer(data).then(
    (result) => postMessage({ result }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
