/** Bytes of a text file to text: which encoding it is in is found, said, and can be changed. */
import chardet from "chardet";
import { ENCODINGS, type Encoding } from "./encodings";

export type { Encoding };

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Enough of a file to tell its encoding. */
const PROBE = 200_000;

/** Decodes a file in the encoding given, else in the one its bytes suggest. */
export function decode(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === "windows-1252" ? text.replace(C1, windows1252) : text, encoding };
}

/** Characters 0x80 to 0x9f of windows-1252; a blank stands for the five that it leaves open. */
const UPPER = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const C1 = /[\x80-\x9f]/g;

/** Node 20 to 23 decode windows-1252 as Latin-1 (nodejs/node#56542), which turns € into a control character. */
const windows1252 = (control: string): string => {
  const character = UPPER[control.charCodeAt(0) - 0x80];
  return character === " " ? control : character;
};

export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  const probe = bytes.subarray(0, PROBE);
  return withoutMark(probe) ?? (isUtf8(probe) ? "utf-8" : legacy(probe));
}

/** UTF-16 without a mark has a zero in every second byte of plain text. */
function withoutMark(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
  });
  const [even, odd] = zeros;
  const many = bytes.length / 8;
  if (odd > many && even < many / 4) return "utf-16le";
  return even > many && odd < many / 4 ? "utf-16be" : undefined;
}

/** Whether bytes are UTF-8; the last character may be cut off by the probe. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Words of headings and of common cells: a decoding that shows them is right. */
const TELLING =
  /客户|顾客|订单|日期|时间|金额|姓名|编号|商品|会员|客戶|顧客|訂單|時間|金額|編號|會員|數量|数量|的|公司/g;

function legacy(bytes: Uint8Array): Encoding {
  const told = (["gb18030", "big5"] as const)
    .map((encoding) => ({
      encoding,
      words: new TextDecoder(encoding).decode(bytes).match(TELLING)?.length ?? 0,
    }))
    .sort((x, y) => y.words - x.words)[0];
  if (told.words) return told.encoding;
  const found = chardet.detect(bytes)?.toLowerCase() ?? "";
  if (found.startsWith("gb")) return "gb18030";
  return ENCODINGS.find((encoding) => encoding === found) ?? "windows-1252";
}
