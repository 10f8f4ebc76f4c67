/**
 * Arguments that take one of a few words, as Excel's drop-downs (custom enums, CustomFunctionsRuntime 1.5; an older Excel
 * ignores them). Which words these are stands in the argument's description, in quotes; their names and tooltips are in
 * src/locales/<locale>/choices.ts. What a drop-down writes is the English word, whatever the language.
 */

/** The words of an argument, the one that holds if it is left out first; none if it takes any text. */
function wordsOf({ type, dimensionality, description }) {
  if (type !== "string" || dimensionality === "matrix") return [];
  const words = [...new Set([...description.matchAll(/"([a-z]+)"/g)].map(([, word]) => word))];
  return words.length > 1 ? words : [];
}

const idOf = (words) => words.join("_").toUpperCase();

/**
 * functions.json with enums: `english` says the words, `metadata` is the same in a language, `choices` the words' texts there.
 */
function withEnums(metadata, english, choices) {
  const enums = new Map();
  const functions = metadata.functions.map((entry, i) => ({
    ...entry,
    parameters: entry.parameters.map((parameter, j) => {
      const words = wordsOf(english.functions[i].parameters[j]);
      if (!words.length) return parameter;
      enums.set(idOf(words), words);
      return { ...parameter, customEnumId: idOf(words) };
    }),
  }));
  if (!enums.size) return { ...metadata, functions };
  const value = (word) => {
    const text = choices[word];
    if (!text) throw new Error(`choices.ts has no text for "${word}"`);
    return { name: text.name, stringValue: word, tooltip: text.tooltip };
  };
  return {
    ...metadata,
    enums: [...enums].map(([id, words]) => ({ id, type: "string", values: words.map(value) })),
    functions,
  };
}

module.exports = { withEnums, wordsOf };
