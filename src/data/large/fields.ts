/** Fields that can be read at a glance, from their bytes: days, amounts, ids. What cannot is left to the data check. */

import { EPOCH, MILLISECONDS_PER_DAY } from "../../domain/support/dates";
import { isBelievable } from "../../domain/support/far-dates";

const [ZERO, NINE, MINUS, PLUS, POINT, SPACE, T] = [48, 57, 45, 43, 46, 32, 84];
/** Serials of days before 1 March 1900 are left to the data check. */
const [EARLIEST, LATEST] = [1950, 2090];

/** Whether a serial is of a day that can be read at a glance. */
export const isUsualDay = isBelievable;

/** Serials by day, so that each is worked out once: index is ((year − 1950) × 12 + month) × 32 + day. */
const SERIALS = new Int32Array((LATEST - EARLIEST + 1) * 12 * 32);

/** Serial of a day written as 2025-01-31, alone or before a time of day; 0 for all else. */
export function plainDay(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 10) return 0;
  if (bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return 0;
  if (to - from > 10 && !isTime(bytes, from + 10, to)) return 0;
  const year = digits(bytes, from, 4);
  const month = digits(bytes, from + 5, 2);
  const day = digits(bytes, from + 8, 2);
  if (!(year >= EARLIEST && year < LATEST && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return 0;
  const index = ((year - EARLIEST) * 12 + month - 1) * 32 + day;
  const known = SERIALS[index];
  if (known) return known;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return 0;
  const serial = Math.round((time - EPOCH) / MILLISECONDS_PER_DAY);
  return isBelievable(serial) ? (SERIALS[index] = serial) : 0;
}

/** " 13:45", "T13:45:10", "T13:45:10.5": the hour before 24, minutes and seconds before 60. */
function isTime(bytes: Uint8Array, from: number, to: number): boolean {
  const { length } = TIME;
  if (bytes[from] !== SPACE && bytes[from] !== T) return false;
  if (to - from !== 6 && to - from !== length) return false;
  for (let i = 1; i < to - from; i++) {
    const byte = bytes[from + i];
    if (TIME[i] === 0 ? byte < ZERO || byte > NINE : byte !== TIME[i]) return false;
  }
  const part = (at: number) => digits(bytes, from + at, 2);
  return part(1) < 24 && part(4) < 60 && (to - from === 6 || part(7) < 60);
}
/** " 00:00:00": digits are 0. */
const TIME = [SPACE, 0, 0, 58, 0, 0, 58, 0, 0];

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const byte = bytes[i];
    if (byte < ZERO || byte > NINE) return NaN;
    value = value * 10 + byte - ZERO;
  }
  return value;
}

const TENS = Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * An amount of digits and a point, with up to fifteen digits: the nearest double, as Number gives it, since both parts of
 * the quotient are exact. NaN for all else.
 */
export function plainAmount(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const sign = bytes[at] === MINUS ? -1 : 1;
  if (bytes[at] === MINUS || bytes[at] === PLUS) at++;
  let value = 0;
  let figures = 0;
  let behind = -1;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte === POINT && behind < 0 && figures) {
      behind = 0;
      continue;
    }
    if (byte < ZERO || byte > NINE || ++figures > 15) return NaN;
    value = value * 10 + byte - ZERO;
    if (behind >= 0) behind++;
  }
  if (!figures || behind === 0) return NaN;
  return behind > 0 ? (sign * value) / TENS[behind] : sign * value;
}

/** "1.234", "-12.500": three figures behind the point, and one to three before it that do not begin with 0. */
export function isThousandOrFraction(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[to - 4] !== POINT) return false;
  const first = bytes[from] === MINUS || bytes[from] === PLUS ? from + 1 : from;
  return bytes[first] > ZERO && to - 4 - first <= 3;
}

/** "0", "0.0": perhaps nobody. */
const isZero = (bytes: Uint8Array, from: number, to: number): boolean => {
  if (bytes[from] !== ZERO) return false;
  for (let i = from + 1; i < to; i++) if (bytes[i] !== ZERO && bytes[i] !== POINT) return false;
  return true;
};

/** An id of plain characters that ends in a digit: no word for an unknown customer does. Nor is it 0, nor is it a number too long to be kept. */
export function isPlainId(bytes: Uint8Array, from: number, to: number): boolean {
  const last = bytes[to - 1];
  if (last < ZERO || last > NINE || isZero(bytes, from, to)) return false;
  let figures = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i];
    if (byte > 127 || byte === PLUS) return false;
    if (byte >= ZERO && byte <= NINE) figures++;
  }
  return figures < to - from || figures < 16;
}
