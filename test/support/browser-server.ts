/** Serves a folder on a free port, as a static host does, with the headers that its file `_headers` asks for. */
import fs from "fs";
import http from "http";
import type { AddressInfo } from "net";
import path from "path";

export interface Server {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "text/xml",
};

type HeaderRule = readonly [path: string, headers: [name: string, value: string][]];

/** What a file `_headers` says: a path, or a folder with * at its end, then its headers, indented. */
export function headerRulesOf(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n"))
    if (line.startsWith("/")) rules.push([line, []]);
    else if (line.startsWith("  ")) {
      const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line)!;
      rules.at(-1)![1].push([name, value]);
    }
  return rules;
}

const fits = (rule: string, pathname: string): boolean =>
  rule.endsWith("*") ? pathname.startsWith(rule.slice(0, -1)) : rule === pathname;

export async function serve(folder: string): Promise<Server> {
  const said = path.join(folder, "_headers");
  const rules = fs.existsSync(said) ? headerRulesOf(fs.readFileSync(said, "utf8")) : [];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = path.join(folder, decodeURIComponent(pathname));
    const file = asked.endsWith(path.sep) ? path.join(asked, "index.html") : asked;
    if (!file.startsWith(folder) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
    for (const [rule, headers] of rules)
      if (fits(rule, pathname)) headers.forEach(([name, value]) => response.setHeader(name, value));
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
