/** Answers of surveys in words, as the products that ask them export them. */
import { answerOf, isStepWord } from "../../../src/domain/support/scales";

test.each([
  ...[
    ["Very satisfied", 5],
    ["very dissatisfied", 1],
    ["Neither satisfied nor dissatisfied", 3],
  ],
  ...[
    ["Strongly Agree", 5],
    ["Somewhat dissatisfied", 2],
    ["  satisfied. ", 4],
  ],
  ...[
    ["非常满意", 5],
    ["不太满意", 2],
    ["（一般）", 3],
    ["非常滿意", 5],
    ["非常不滿意", 1],
  ],
  ...[
    ["10 - Extremely likely", 10],
    ["0 - Not at all likely", 0],
    ["Extremely likely - 10", 10],
    ["Not at all likely - 0", 0],
    ["非常願意：10", 10],
    ["5: Very satisfied", 5],
  ],
  ...[
    ["9", 9],
    ["9.0", 9],
    ["９", 9],
    ["8 (likely)", 8],
    ["Good (4)", 4],
    ["4/5", 4],
  ],
  ...[
    ["5. Very satisfied", 5],
    ["10、非常愿意", 10],
    ["8 / 10", 8],
    ["9分", 9],
    ["5 stars", 5],
    ["10（非常愿意）", 10],
    ["7 likely", 7],
  ],
] as [string, number][])("%s is %p", (text, number) => {
  expect(answerOf(text)).toBe(number);
});

test.each(["N/A", "Don’t know", "(跳过)", "不适用", "-"])("%s is no answer", (text) => {
  expect(answerOf(text)).toBe("none");
});

test.each([
  "Page - 1",
  "Open-Ended Response - 2",
  "2. How satisfied are you",
  "1、您对服务总体满意吗？",
  "3 How likely?",
  "1-2 times",
  "2024-05-01",
  "3/4/2024",
  "Slightly satisfied",
  "Response",
  "",
  "100",
])("%p is not read", (text) => expect(answerOf(text)).toBeUndefined());

test("words for steps are told from figures with words", () => {
  expect(isStepWord("Very satisfied")).toBe(true);
  expect(isStepWord("10 - Extremely likely")).toBe(false);
});
