/** Checks of what a manifest points to: that its addresses agree, and that files and icons are where it says. */
const fs = require("fs");
const path = require("path");
const { all, place, values, isAddress } = require("./manifest-document.cjs");

/** Sizes without which Office shows no icon at all. */
const ICON_SIZES = [16, 32, 80];

/** The address that most of the manifest's addresses begin with: that of the task pane without its file. */
const baseOf = (document) =>
  all(document, "SourceLocation")
    .map((node) => node.getAttribute("DefaultValue"))
    .find(Boolean)
    ?.replace(/\/[^/]*$/, "") ?? "";

function addresses(document, files) {
  const base = baseOf(document);
  return [...document.querySelectorAll("[DefaultValue]")].filter(isAddress).flatMap((element) =>
    values(element).flatMap(({ language, value }) => {
      const where = `${place(element)}, ${language}: ${value}`;
      if (!value.startsWith("https://")) return [`${where} does not begin with https://`];
      if (!value.startsWith(`${base}/`)) return [`${where} is not under ${base}`];
      if (files && !fs.existsSync(path.join(files, value.slice(base.length))))
        return [`${where} has no file in ${files}`];
      return [];
    }),
  );
}

/** Pixels of a PNG's side; its header says width and height at bytes 16 and 20. */
function pixels(file) {
  if (!fs.existsSync(file)) return "no file";
  const header = fs.readFileSync(file).subarray(0, 24);
  if (header.toString("latin1", 1, 4) !== "PNG") return "no PNG";
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  return width === height ? width : `${width} × ${height}`;
}

function icons(document, pictures) {
  const base = baseOf(document);
  const address = (element) => element.getAttribute("DefaultValue");
  const images = all(document, "Image");
  const addressOf = (resid) => {
    const resource = images.find((image) => image.getAttribute("id") === resid);
    return resource && address(resource);
  };
  const wanted = [
    ...all(document, "IconUrl").map((icon) => [icon, 32, address(icon)]),
    ...all(document, "HighResolutionIconUrl").map((icon) => [icon, 64, address(icon)]),
    ...images
      .filter((image) => image.hasAttribute("resid"))
      .map((image) => [image, +image.getAttribute("size"), addressOf(image.getAttribute("resid"))]),
  ];
  const problems = wanted.flatMap(([element, size, url]) => {
    if (!url) return []; // told by resources()
    const found = pixels(path.join(pictures, url.slice(base.length)));
    return found === size ? [] : [`${place(element)}: ${url} is ${found}, not ${size} pixels`];
  });
  for (const icon of all(document, "Icon")) {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
    for (const size of ICON_SIZES)
      if (!sizes.includes(size)) problems.push(`${place(icon)} lacks ${size} pixels`);
  }
  return problems;
}

module.exports = { addresses, icons };
