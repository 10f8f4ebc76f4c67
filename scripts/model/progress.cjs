/** How far a large file is: on a terminal in one line that changes, elsewhere, if asked for, in a line every few seconds. */
const { WORDS } = require("./words.cjs");

/** Seconds between two reports. */
const [ON_TERMINAL, IN_A_LOG] = [0.5, 5];

/**
 * Takes how far the reading is, `{ bytes, size, rows, seconds }`, and what is done after it, `{ step }`; `end` closes the line.
 * Undefined where nobody would read it.
 */
function progressOn(stream, { locale, tells }) {
  if (!stream.isTTY && !tells) return undefined;
  const say = require("../../src/locales/index.ts").texts(locale).data.large.progress;
  const { paceOf } = require("../../src/taskpane/large/pace.ts");
  const count = (figure) => Math.round(figure).toLocaleString(locale);
  let pace;
  let told = 0;
  let width = 0;
  const show = (words) => {
    if (!stream.isTTY) return void stream.write(`${words}\n`);
    // blanks over what is left of a longer line
    stream.write(`\r${words}${" ".repeat(Math.max(0, width - words.length))}`);
    width = words.length;
  };
  const progress = ({ step, bytes, size, rows, seconds }) => {
    if (step) return show(WORDS[locale].steps[step]);
    pace ??= paceOf(size);
    const known = pace(bytes, seconds);
    if (!known || seconds - told < (stream.isTTY ? ON_TERMINAL : IN_A_LOG)) return;
    told = seconds;
    const share = `${Math.floor((100 * bytes) / size)} %`;
    const rate = (rows / bytes) * known.bytesPerSecond;
    show(say(share, count(rows), count(rate), count(known.secondsLeft)));
  };
  return Object.assign(progress, {
    end() {
      if (stream.isTTY && width) stream.write("\n");
    },
  });
}

module.exports = { progressOn };
