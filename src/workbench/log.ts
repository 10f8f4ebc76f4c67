/** Tells whoever looks into the browser's console what went wrong; the page itself says it in other words. */
export function logError(error: unknown): void {
  // eslint-disable-next-line no-console -- this is the page's log
  console.error(error);
}
