/**
 * How dist/ is served from memory on port 3000, where / leads to the workbench: `npm start` over http, in a browser;
 * `npm run start:excel` over https with a certificate that office-addin-dev-certs makes, since Excel wants one.
 */

const PORT = 3000;

/** A page is opened only where someone can see it; on a server or in CI there is nothing to open it with. */
const canOpenBrowser =
  !process.env.CI &&
  (process.platform === "win32" ||
    process.platform === "darwin" ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** @param {{forExcel?: boolean}} options */
const devServer = async ({ forExcel = false } = {}) => ({
  port: Number(process.env.PORT) || PORT,
  open: canOpenBrowser && !forExcel,
  server: forExcel ? { type: "https", options: await certificate() } : "http",
  headers: forExcel ? { "Access-Control-Allow-Origin": "*" } : {},
  static: false,
  // functions.js must stay as Excel gets it, so nothing is added to the bundles; the page is reloaded by hand.
  hot: false,
  liveReload: false,
  client: false,
  setupMiddlewares: (middlewares, { app }) => {
    app.get("/", (_request, response) => response.redirect("/workbench/"));
    return middlewares;
  },
});

/** Comes with office-addin-debugging, which installs on Windows and Mac only. */
function certificate() {
  try {
    return require("office-addin-dev-certs").getHttpsServerOptions();
  } catch {
    throw new Error(
      "sideloading needs office-addin-debugging, which was not installed on this machine",
    );
  }
}

module.exports = { devServer };
