/** Ways around a manifest as a document, for its checks. */
const { JSDOM } = require("jsdom");

/** Throws if the text is not well-formed XML. */
const parse = (xml) => new JSDOM(xml, { contentType: "application/xml" }).window.document;

const all = (node, name) => [...node.getElementsByTagNameNS("*", name)];

/** Where an element stands, for messages: "Control CustomerValue.Help > Icon > Image". */
const place = (element) => {
  const names = [];
  for (let node = element; node.parentElement && names.length < 3; node = node.parentElement)
    names.unshift([node.localName, node.getAttribute("id")].filter(Boolean).join(" "));
  return names.join(" > ");
};

/** An element's texts or addresses: its own and those of its Overrides, each with its language. */
const values = (element) => [
  { language: "default", value: element.getAttribute("DefaultValue") ?? "" },
  ...[...element.children].map((override) => ({
    language: override.getAttribute("Locale"),
    value: override.getAttribute("Value") ?? "",
  })),
];

const isAddress = (element) =>
  ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"].includes(
    element.localName,
  );

module.exports = { parse, all, place, values, isAddress };
