/**
 * Where the pane loads Office.js from. CV_OFFICE_JS chooses another of Microsoft's addresses; page, security policy and
 * header files follow. Known in 2026: https://officeapis.public.onecdn.static.microsoft/1/office.js (Microsoft's new one) and
 * https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js (Office 365 operated by 21Vianet).
 */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The address, and the origin that a security policy has to let in. Throws what is wrong with an address. */
function officeJs(address) {
  const wanted = address || OFFICE_JS;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (!url || url.protocol !== "https:")
    throw new Error(`CV_OFFICE_JS: '${wanted}' is not an address that begins with https://`);
  if (!url.pathname.endsWith("/office.js") || url.search || url.hash || url.username)
    throw new Error(`CV_OFFICE_JS: '${wanted}' does not end with /office.js`);
  return { address: url.href, origin: url.origin };
}

module.exports = { OFFICE_JS, officeJs };
