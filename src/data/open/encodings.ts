/** The encodings of texts; apart from what tells them, which is large. */

/** Names that TextDecoder knows, in the order they are offered. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "big5",
  "shift_jis",
  "windows-1252",
] as const;
export type Encoding = (typeof ENCODINGS)[number];
