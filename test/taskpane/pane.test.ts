/** Words of the pane that no screen has to itself. */
import { spoken } from "../../src/taskpane/pane";

describe("sentences read aloud", () => {
  test.each([
    ["en", ["No result yet", "The file is empty."], "No result yet. The file is empty."],
    ["zh-CN", ["无法得出结果。", "文件是空的。"], "无法得出结果。文件是空的。"],
    ["zh-TW", ["無法得出結果", null, "檔案是空的。"], "無法得出結果。檔案是空的。"],
  ] as const)("in %s", (locale, sentences, expected) =>
    expect(spoken({ locale }, ...sentences)).toBe(expected),
  );
});
