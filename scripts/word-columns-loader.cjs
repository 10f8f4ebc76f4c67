/**
 * Webpack loader for src/locales/results.ts in functions.js: its table of words goes in by language instead of by word, and
 * traditional Chinese as what differs character by character, which makes the file 2 per cent smaller when it is gzipped. Readers of the source keep a table with a line for each word.
 */
const { runInNewContext } = require("vm");

const TABLE = /const WORDS = (\{[\s\S]*?\n\});/;
const BETWEEN = "|";

module.exports = function wordColumns(code, map) {
  const [statement, table] = TABLE.exec(code) ?? [];
  if (!statement) throw new Error("word-columns-loader: there is no table of WORDS");
  const words = Object.entries(runInNewContext(`(${table})`));
  if (words.flat(2).some((word) => word.includes(BETWEEN)))
    throw new Error(`word-columns-loader: a word holds "${BETWEEN}"`);
  const [characters, traditional] = byCharacters(words.map(([, chinese]) => chinese));
  const columns = [words.map(([english]) => english), words.map(([, [simplified]]) => simplified), traditional]; // prettier-ignore
  const packed = JSON.stringify([...columns.map((column) => column.join(BETWEEN)), characters]);
  const unpacked = `(([english, simplified, traditional, characters]) => {
    const [words, others] = [simplified, traditional].map((column) => column.split("${BETWEEN}"));
    const other = new Map(characters.match(/../gu).map((pair) => [...pair]));
    return Object.fromEntries(english.split("${BETWEEN}").map((word, i) =>
      [word, [words[i], others[i] || [...words[i]].map((one) => other.get(one) ?? one).join("")]]));
  })(${packed})`;
  this.callback(
    null,
    code.replace(statement, () => `const WORDS = ${unpacked};`),
    map,
  );
};

/**
 * Pairs of characters that turn most simplified words into traditional ones, one after the other, and for each word the
 * traditional form where they do not.
 */
function byCharacters(words) {
  const counts = new Map();
  for (const [simplified, traditional] of words) {
    const [from, to] = [[...simplified], [...traditional]];
    if (from.length !== to.length) continue;
    from.forEach((one, i) => {
      const others = counts.get(one) ?? new Map();
      counts.set(one, others.set(to[i], (others.get(to[i]) ?? 0) + 1));
    });
  }
  const other = new Map();
  for (const [one, others] of counts) {
    const [[most]] = [...others].sort((a, b) => b[1] - a[1]);
    if (most !== one) other.set(one, most);
  }
  const turned = (word) => [...word].map((one) => other.get(one) ?? one).join("");
  const left = words.map(([simplified, traditional]) =>
    turned(simplified) === traditional ? "" : traditional,
  );
  return [[...other].flat().join(""), left];
}
