/** What only the command line says, in the reader's language; and mistakes as data, put into words where they are shown. */

const WORDS = {
  en: require("./words/en.cjs"),
  "zh-CN": require("./words/zh-CN.cjs"),
  "zh-TW": require("./words/zh-TW.cjs"),
};
const LOCALES = Object.keys(WORDS);

/** The language that a command asks for, wherever that stands in it; English if it is none of ours. */
function localeIn(words) {
  const at = words.findIndex((word) => /^--locale(=|$)/.test(word));
  const asked = at < 0 ? "en" : (words[at].split("=")[1] ?? words[at + 1]);
  return LOCALES.includes(asked) ? asked : "en";
}

/** Whether a command only asks how it is used. */
const asksForHelp = (words) => words.some((word) => word === "--help" || word === "-h");

/** What is wrong with a command: a sentence's id and what it is about; `usage` gives how it is done. */
class Mistake extends Error {
  constructor(id, about = [], usage = undefined) {
    super(WORDS.en.mistakes[id](...about));
    Object.assign(this, { id, about, usage });
  }

  in(locale) {
    const words = WORDS[locale];
    const sentence = words.mistakes[this.id](...this.about.map((part) => inWords(part, words)));
    return this.usage ? `${sentence}\n${this.usage(words)}` : sentence;
  }
}

/** Why a file cannot be read or written, put into words with the sentence that it is part of. */
class Reason {
  constructor({ code, message }, missing) {
    Object.assign(this, { code: code === "ENOENT" ? missing : code, message });
  }

  toString() {
    return inWords(this, WORDS.en);
  }
}

const inWords = (part, { reasons }) =>
  part instanceof Reason ? (reasons[part.code] ?? part.message) : part;

/** The refusal of a file that cannot be read. */
const unread = (file, error) => new Mistake("unread", [file, new Reason(error, "NO_FILE")]);
/** The refusal of a file that cannot be written. */
const unwritten = (file, error) => new Mistake("unwritten", [file, new Reason(error, "NO_FOLDER")]);

module.exports = { LOCALES, Mistake, WORDS, asksForHelp, localeIn, unread, unwritten };
