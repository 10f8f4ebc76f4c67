/** Of columns with few values in the first rows, a later row's value is known or not. */
import { MOST_VALUES, Watch } from "../../../src/data/large/watch";

const encode = (text: string) => new TextEncoder().encode(text);

/** Bytes of a row, and where its fields are. */
function fieldsOf(...fields: string[]): [Uint8Array, Int32Array, Int32Array] {
  const ends: number[] = [];
  for (const field of fields) ends.push((ends.at(-1) ?? -1) + 1 + encode(field).length);
  const starts = fields.map((field, i) => ends[i] - encode(field).length);
  return [encode(fields.join(",")), Int32Array.from(starts), Int32Array.from(ends)];
}

test("a row is known when the first rows have each of its values", () => {
  const watch = new Watch(3, [0]);
  watch.learn(...fieldsOf("Ann", "USD", ""));
  watch.learn(...fieldsOf("Bob", "歐元", "paid"));
  expect(watch.knows(...fieldsOf("Cy", "歐元", ""))).toBe(true);
  expect(watch.knows(...fieldsOf("Cy", "USD", "paid"))).toBe(true);
  for (const unknown of [
    fieldsOf("Ann", "EUR", ""),
    fieldsOf("Ann", "USD", "paid "),
    fieldsOf("Ann", "", ""),
  ])
    for (let time = 0; time < 2; time++) expect(watch.knows(...unknown)).toBe(false);
});

test("a column of many values is not watched", () => {
  const watch = new Watch(2, [0]);
  for (let i = 0; i <= MOST_VALUES; i++) watch.learn(...fieldsOf("Ann", `article ${i}`));
  expect(watch.knows(...fieldsOf("Ann", "another"))).toBe(true);
});
