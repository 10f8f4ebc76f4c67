/** The worker in which files are read, so that the page stays at hand. */
import { Reading, type Request } from "./reading";

/** What the page says: a file first, then what it asks of it. */
export type Said = { readonly ask: "open"; readonly bytes: Uint8Array } | Request;

let reading: Reading;

const answer = async (said: Said): Promise<unknown> =>
  said.ask === "open" ? void (reading = new Reading(said.bytes)) : reading.answer(said);

addEventListener("message", ({ data }: MessageEvent<Said>) => {
  answer(data).then(
    (result) => postMessage({ result }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
