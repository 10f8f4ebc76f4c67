/** Makes the manifest for the address an add-in is served from; used by the build. */

/** Where every address in manifest.xml points while the add-in is developed. */
const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The address without a slash at its end: `https://x.github.io/cv/` → `https://x.github.io/cv`. Throws what is wrong
 * with one that Office would not load an add-in from.
 */
function baseUrl(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url)
    throw new Error(`CV_BASE_URL: '${address}' is not an address such as https://example.com/cv`);
  if (url.protocol !== "https:")
    throw new Error(`CV_BASE_URL: '${address}' does not begin with https://, which Office demands`);
  if (url.username || url.password || url.search || url.hash || /[?#]$/.test(address))
    throw new Error(`CV_BASE_URL: '${address}' must be a plain folder, without user, ? or #`);
  return url.href.replace(/\/+$/, "");
}

/** The manifest with every development address moved to `address`. */
function render(xml, address) {
  const base = baseUrl(address).replaceAll("&", "&amp;");
  return xml.replaceAll(DEVELOPMENT_URL, () => base);
}

module.exports = { DEVELOPMENT_URL, baseUrl, render };
