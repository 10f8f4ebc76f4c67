/** The pace of reading a large file, from which the time left is told. */
import { paceOf } from "../../src/taskpane/large/pace";

test("what the check of the first rows takes does not count", () => {
  const pace = paceOf(1000);
  expect(pace(10, 4.5)).toBeUndefined();
  expect(pace(60, 5)).toBeUndefined();
  expect(pace(210, 6.5)).toEqual({ bytesPerSecond: 100, secondsLeft: 7.9 });
});

test("nothing is told of a file that does not go on, and no time is less than none", () => {
  const pace = paceOf(1000);
  pace(500, 1);
  expect(pace(500, 9)).toBeUndefined();
  expect(pace(1100, 11)).toEqual({ bytesPerSecond: 60, secondsLeft: 0 });
});

test("the command line tells the same", () => {
  const { progressOn } = jest.requireActual("../../scripts/model/progress.cjs") as {
    progressOn(stream: object, how: object): (done: object) => void;
  };
  const lines: string[] = [];
  const stream = { isTTY: false, write: (line: string) => lines.push(line) };
  const progress = progressOn(stream, { locale: "en", tells: true });
  for (const [bytes, seconds] of [
    [10, 4.5],
    [210, 6.5],
    [410, 12],
  ])
    // prettier-ignore
    progress({ bytes, size: 1000, rows: bytes / 10, seconds });
  expect(lines).toEqual([
    "21 %: 21 rows, 10 rows a second, 8 s left\n",
    "41 %: 41 rows, 5 rows a second, 11 s left\n",
  ]);
});
