/** What only the command line says: how a file was read, what it lacks, and the marks between, as each language writes them. */
const WORDS = {
  en: {
    sheet: (name, all) =>
      `sheet ${JSON.stringify(name)} of ${all.map((each) => JSON.stringify(each)).join(", ")}`,
    text: (encoding, delimiter) => `${encoding}, ${delimiter}`,
    delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" },
    colon: ": ",
    stop: ". ",
    brackets: (words) => ` (${words})`,
    refused: (name, words) => `'${name}': ${words}`,
    which: (label, hint) => `${label}: which column?${hint ? ` ${hint}` : ""}`,
    has: (headings) => `The file has ${headings.join(", ")}.`,
    written: (name) => `${name} is written.`,
  },
  "zh-CN": {
    sheet: (name, all) => `工作表“${name}”，共有：${all.map((each) => `“${each}”`).join("、")}`,
    text: (encoding, delimiter) => `${encoding}，${delimiter}分隔`,
    delimiters: { ",": "逗号", ";": "分号", "\t": "制表符", "|": "竖线" },
    colon: "：",
    stop: "。",
    brackets: (words) => `（${words}）`,
    refused: (name, words) => `“${name}”：${words}`,
    which: (label, hint = "") => `${label}：是哪一列？${hint}`,
    has: (headings) => `文件中有：${headings.join("、")}。`,
    written: (name) => `已写入 ${name}。`,
  },
  "zh-TW": {
    sheet: (name, all) => `工作表「${name}」，共有：${all.map((each) => `「${each}」`).join("、")}`,
    text: (encoding, delimiter) => `${encoding}，以${delimiter}分隔`,
    delimiters: { ",": "逗號", ";": "分號", "\t": " Tab 鍵", "|": "垂直線" },
    colon: "：",
    stop: "。",
    brackets: (words) => `（${words}）`,
    refused: (name, words) => `「${name}」：${words}`,
    which: (label, hint = "") => `${label}：是哪一欄？${hint}`,
    has: (headings) => `檔案中有：${headings.join("、")}。`,
    written: (name) => `已寫入 ${name}。`,
  },
};

module.exports = { WORDS };
