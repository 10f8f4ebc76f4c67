/**
 * How dist/ is served from memory on port 3000, where / leads to the workbench: `npm start` over http, in a browser;
 * `npm run start:excel` over https with a certificate that office-addin-dev-certs makes, since Excel wants one.
 */

const net = require("net");

const PORT = 3000;

/** A page is opened only where someone can see it; on a server or in CI there is nothing to open it with. */
const canOpenBrowser =
  !process.env.CI &&
  (process.platform === "win32" ||
    process.platform === "darwin" ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** @param {{forExcel?: boolean}} options */
const devServer = async ({ forExcel = false } = {}) => ({
  port: await freePort(Number(process.env.PORT) || PORT, forExcel),
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

/** The port, if it is free; else an error that says what to do. */
async function freePort(port, forExcel) {
  const trouble = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", resolve);
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
  if (!trouble) return port;
  const what =
    trouble.code === "EADDRINUSE"
      ? `port ${port} is taken, perhaps by another npm start`
      : `port ${port} cannot be used (${trouble.code})`;
  const remedy = forExcel
    ? "end what uses it: manifest.xml names this port"
    : `end what uses it, or choose another: PORT=${port + 1} npm start (Windows: set PORT=${port + 1} && npm start)`;
  const error = new Error(`${what}; ${remedy}`);
  error.stack = error.message; // webpack prints the stack, of which nobody learns more
  throw error;
}

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

module.exports = { devServer, freePort };
