/** Values of a column that a function cannot take. */
import type { Place, Refused } from "./messages";

/** The first value that is wrong, where it stands, and how many more are; undefined if none is. */
export function firstRefused(
  column: ArrayLike<number>,
  isWrong: (value: number, i: number) => boolean,
  place: (i: number) => Place,
): (Refused & { readonly value: number; readonly index: number }) | undefined {
  let index = -1;
  let more = 0;
  for (let i = 0; i < column.length; i++) {
    if (!isWrong(column[i], i)) continue;
    if (index < 0) index = i;
    else more++;
  }
  return index < 0 ? undefined : { at: place(index), value: column[index], more, index };
}
