/** The Content-Security-Policies: what each page may load and do. Everything that is not allowed is forbidden. */

const text = (directives) =>
  Object.entries({ "default-src": "'none'", ...directives })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const CLOSED = { "base-uri": "'none'", "form-action": "'none'" };

/** The pane: our own files and Office.js; no inline code, no eval, no other address to send anything to. */
const panePolicy = (officeOrigin) =>
  text({
    "script-src": `'self' ${officeOrigin}`,
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "frame-src": officeOrigin,
    ...CLOSED,
  });

/**
 * The workbench: our own files only. Its grid makes functions of its templates and of every formula (unsafe-eval), writes
 * style attributes, and draws pictures that are data.
 */
const workbenchPolicy = () =>
  text({
    "script-src": "'self' 'unsafe-eval'",
    "style-src": "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    ...CLOSED,
  });

/** functions-worker.js, which calculates what it is handed and nothing else; a worker has the policy it is served with, not the page's. */
const workerPolicy = () => text({});

/** large-file-worker.js, which reads the file it is handed: with parts of its own for Parquet, one of them WebAssembly; it sends nothing anywhere. */
const largeFileWorkerPolicy = () => text({ "script-src": "'self' 'wasm-unsafe-eval'" });

module.exports = { largeFileWorkerPolicy, panePolicy, workbenchPolicy, workerPolicy };
