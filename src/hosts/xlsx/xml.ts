/** Text within XML. */

/** Text between tags or in an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as Excel's files hold it: what XML cannot say is written as _x0001_, and what looks like that as _x005F_x0001_. */
export const escapedText = (text: string): string =>
  escaped(
    text
      .replace(/_(x[0-9a-f]{4}_)/gi, "_x005F_$1")
      // eslint-disable-next-line no-control-regex -- just these are to be replaced
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, codeOf)
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, codeOf),
  );

const codeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** An element whose text may begin or end with a space. */
export const element = (name: string, text: string, attributes = ""): string => {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${attributes}${kept}>${escapedText(text)}</${name}>`;
};
