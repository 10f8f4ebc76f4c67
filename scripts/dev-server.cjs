/** How `npm start` serves dist/ from memory: http://localhost:3000, where / leads to the workbench. */

const PORT = 3000;

/** A page is opened only where someone can see it; on a server or in CI there is nothing to open it with. */
const canOpenBrowser =
  !process.env.CI &&
  (process.platform === "win32" ||
    process.platform === "darwin" ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const devServer = {
  port: Number(process.env.PORT) || PORT,
  open: canOpenBrowser,
  static: false,
  // functions.js must stay as Excel gets it, so nothing is added to the bundles; the page is reloaded by hand.
  hot: false,
  liveReload: false,
  client: false,
  setupMiddlewares: (middlewares, { app }) => {
    app.get("/", (_request, response) => response.redirect("/workbench/"));
    return middlewares;
  },
};

module.exports = { devServer };
