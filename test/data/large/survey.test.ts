/** A file is read again with what later rows show, and not for ever. */
import { LargeFileError } from "../../../src/data/large/refused";
import { ReadAgain, readUntilSettled, Survey } from "../../../src/data/large/survey";

test("of the rows after a change those with new values are kept", () => {
  const survey = new Survey<number>(7, 2);
  survey.takeAll([7, 8], [["EUR", 1], ["EUR", 2]]); // prettier-ignore
  survey.take([9, 10, 11], [["EUR", 1], ["GBP", 2], ["GBP", 3]]); // prettier-ignore
  expect(() => survey.end()).toThrow(
    expect.objectContaining({ witnesses: [7, 8, 10, 11], row: 7 }),
  );
});

test("each reading knows what the ones before found", async () => {
  const known: unknown[] = [];
  const found = await readUntilSettled<string, string>(async (earlier) => {
    known.push(earlier);
    if (known.length === 1) throw new ReadAgain(["a"], 5);
    if (known.length === 2) throw new ReadAgain(["b"], 9, true);
    return "read";
  });
  expect(found).toBe("read");
  expect(known).toEqual([
    { witnesses: [], hasLines: false },
    { witnesses: ["a"], hasLines: false },
    { witnesses: ["a", "b"], hasLines: true },
  ]);
});

test("a file that changes again and again is refused, by row", async () => {
  let readings = 0;
  const read = readUntilSettled(async () => {
    throw new ReadAgain([], 100 + ++readings);
  });
  await expect(read).rejects.toEqual(new LargeFileError("changing", 104));
});
