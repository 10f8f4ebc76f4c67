/** What examples promise, and whether a cell shows it. */
import type { HostValue } from "../hosts/host";

/** Rows of a constant as Excel writes it: `25`, `"Champions"`, `{"Ann",1;"Bob",2}`; of an error message only the code. */
export function readConstant(text: string): HostValue[][] {
  const whole = text.trim();
  if (!whole.startsWith("{")) return [[valueOf(whole)]];
  const rows: HostValue[][] = [[]];
  for (const [token] of whole.slice(1, -1).matchAll(/"(?:[^"]|"")*"|[,;]|[^",;]+/g)) {
    if (token === ";") rows.push([]);
    else if (token !== "," && token.trim()) rows[rows.length - 1].push(valueOf(token.trim()));
  }
  return rows;
}

function valueOf(text: string): HostValue {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return /^TRUE$/i.test(text);
  if (text.startsWith("#")) return /^#\S+/.exec(text)![0];
  return Number(text);
}

/** Digits of an approximate result count as written: ≈ 1.08 allows half a hundredth. */
export function shows(cell: HostValue, wanted: HostValue, isApproximate: boolean): boolean {
  if (typeof cell !== "number" || typeof wanted !== "number") return cell === wanted;
  const allowed = isApproximate ? halfDigit(String(wanted)) : 1e-12 * Math.abs(wanted);
  return Math.abs(cell - wanted) <= allowed;
}

/** Half of a number's last digit: 0.005 for "1.08". */
export const halfDigit = (number: string): number => {
  const decimals = /\.(\d+)/.exec(number)?.[1].length ?? 0;
  return 0.5000001 * 10 ** -decimals;
};
