/** What a host needs to know: the header files in dist/, Office.js from elsewhere, the notices, a port that is taken. */
import { JSDOM } from "jsdom";
import fs from "fs";
import net from "net";
import path from "path";
import { headerRulesOf } from "./support/browser-server";
import { DIST } from "./support/excel";

const { freePort } = require("../scripts/dev-server.cjs");
const { headerFiles } = require("../scripts/hosting/headers.cjs");
const { OFFICE_JS, officeJs } = require("../scripts/hosting/office-js.cjs");
const { panePolicy } = require("../scripts/hosting/policies.cjs");

const read = (name: string) => fs.readFileSync(path.join(DIST, name), "utf8");
const allFiles = fs
  .readdirSync(DIST, { recursive: true })
  .map((file) => `/${String(file).split(path.sep).join("/")}`)
  .filter((file) => fs.statSync(path.join(DIST, file)).isFile());

describe("dist/_headers", () => {
  const rules = headerRulesOf(read("_headers")).filter(([rule]) => rule !== "/*");
  const headersOf = (file: string) =>
    rules.filter(([rule]) =>
      rule.endsWith("/*") ? file.startsWith(rule.slice(0, -1)) : rule === file,
    );

  test("speaks of files that there are, and of each at most once, since hosts join what two rules say", () => {
    for (const [rule] of rules)
      expect(allFiles.filter((file) => headersOf(file).some(([r]) => r === rule))).not.toEqual([]);
    for (const file of allFiles) expect(headersOf(file).length).toBeLessThanOrEqual(1);
  });

  const header = (file: string, name: string) =>
    headersOf(file)[0]?.[1].find(([n]) => n === name)?.[1];

  test("lets Excel on the web read the functions' metadata, and nobody anything else", () => {
    const open = allFiles.filter((file) => header(file, "Access-Control-Allow-Origin"));
    expect(open.sort()).toEqual(["", "-zh-CN", "-zh-TW"].map((s) => `/functions${s}.json`).sort());
  });

  test("keeps pages, scripts and data fresh, and never says so of icons, which Office would not show", () => {
    for (const file of allFiles.filter((f) => /\.(html|js|json)$/.test(f) && headersOf(f).length))
      expect([file, header(file, "Cache-Control")]).toEqual([file, "no-cache"]);
    for (const file of [
      "/taskpane.html",
      "/functions.js",
      "/functions.json",
      "/workbench/index.html",
    ])
      expect(header(file, "Cache-Control")).toBe("no-cache");
    for (const file of allFiles.filter((f) => f.startsWith("/assets/icons/")))
      expect(header(file, "Cache-Control")).not.toContain("no-");
  });

  test("every page says its policy itself, and the header of the pane is the same", () => {
    for (const page of allFiles.filter((file) => file.endsWith(".html"))) {
      const { document } = new JSDOM(read(page)).window;
      const policy = document.querySelector("[http-equiv=Content-Security-Policy]");
      expect([page, policy?.getAttribute("content")]).toEqual([
        page,
        expect.stringMatching(/^default-src 'none'/),
      ]);
      if (page === "/taskpane.html")
        expect(header(page, "Content-Security-Policy")).toBe(policy!.getAttribute("content"));
      if (!page.startsWith("/workbench/"))
        expect(policy!.getAttribute("content")).not.toContain("unsafe");
    }
  });
});

describe("header files of other hosts", () => {
  const files: Record<string, string> = headerFiles("https://example.com/cv", "https://o.example");
  const policy = panePolicy("https://o.example");

  test("are in dist/", () => {
    for (const name of Object.keys(files)) expect(allFiles).toContain(`/${name}`);
  });

  test("know the folder that dist/ will lie in, where their paths begin at the root of the site", () => {
    expect(files._headers).toContain(
      "\n/cv/functions-zh-TW.json\n  Access-Control-Allow-Origin: *\n",
    );
    const { routes } = JSON.parse(files["staticwebapp.config.json"]);
    expect(routes.find((r: any) => r.route === "/cv/taskpane.html").headers).toMatchObject({
      "Content-Security-Policy": policy,
    });
    expect(files["hosting/nginx.conf"]).toContain("location = /cv/taskpane.html {");
    expect(files["hosting/nginx.conf"]).toContain(
      `add_header Content-Security-Policy "${policy}" always;`,
    );
  });

  test("web.config is well-formed and has a place for each file", () => {
    const window = new JSDOM("").window;
    const xml = new window.DOMParser().parseFromString(files["web.config"], "application/xml");
    expect(xml.querySelector("parsererror")).toBeNull();
    const pane = xml.querySelector(
      'location[path="taskpane.html"] add[name=Content-Security-Policy]',
    );
    expect(pane?.getAttribute("value")).toBe(policy);
    expect(xml.querySelector('location[path="workbench"]')).not.toBeNull();
  });

  test(".htaccess closes what it opens", () => {
    const text = files[".htaccess"];
    for (const tag of ["Files", "If", "IfModule"])
      expect(text.match(new RegExp(`<${tag}[ >]`, "g"))?.length).toBe(
        text.match(new RegExp(`</${tag}>`, "g"))?.length,
      );
  });
});

describe("CV_OFFICE_JS", () => {
  test.each([
    ["", OFFICE_JS, "https://appsforoffice.microsoft.com"],
    [
      "https://officeapis.public.onecdn.static.microsoft/1/office.js",
      "https://officeapis.public.onecdn.static.microsoft/1/office.js",
      "https://officeapis.public.onecdn.static.microsoft",
    ],
    [
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn",
    ],
  ])("'%s' → %s", (given, address, origin) => {
    expect(officeJs(given)).toEqual({ address, origin });
    expect(panePolicy(origin)).toContain(`script-src 'self' ${origin};`);
  });

  test.each([
    "http://example.com/office.js",
    "example",
    "https://example.com/",
    "https://example.com/office.js?x",
  ])("'%s' is refused", (address) => expect(() => officeJs(address)).toThrow("CV_OFFICE_JS"));

  test("is where the built pane loads it from", () => {
    const { document } = new JSDOM(read("taskpane.html")).window;
    const { address } = officeJs(process.env.CV_OFFICE_JS);
    expect(document.getElementById("office")!.getAttribute("src")).toBe(address);
  });
});

describe("third-party notices", () => {
  test.each([
    [
      "third-party-notices.txt",
      ["@fluentui/web-components", "@microsoft/fast-element", "chart.js", "webpack"],
    ],
    [
      "workbench/third-party-notices.txt",
      [
        ...[
          "@odoo/o-spreadsheet",
          "@odoo/owl",
          "chart.js",
          "@kurkle/color",
          "luxon",
          "chartjs-adapter-luxon",
        ],
        ...["bootstrap", "font-awesome", "wasm-xlsxwriter", "rust_xlsxwriter", "zlib-rs"],
      ],
    ],
  ])("%s names what is in the bundles", (file, names) => {
    const text = read(file);
    for (const name of names) expect(text).toMatch(new RegExp(`^(- )?${name} \\d`, "m"));
  });

  test("name every package whose files the source maps of the bundles name, with a licence text", () => {
    for (const [file, maps] of [
      [
        "third-party-notices.txt",
        ["functions.js.map", "functions-worker.js.map", "taskpane.js.map"],
      ],
      [
        "workbench/third-party-notices.txt",
        allFiles.filter((f) => /^\/workbench\/[^/]*\.map$/.test(f)),
      ],
    ] as const) {
      const text = read(file);
      const packages = new Set(
        maps.flatMap((map) =>
          (JSON.parse(read(map)).sources as string[]).flatMap(
            (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
          ),
        ),
      );
      packages.delete("css-loader");
      packages.delete("mini-css-extract-plugin");
      for (const name of packages) expect(text).toContain(`\n${name} `);
      for (const section of text.split(/^-{80}\n(?=\S+ \d\S* – )/m).slice(1))
        expect(section.length).toBeGreaterThan(600);
    }
  });

  test("the licences of the grid are there in full: LGPL and the GPL it adds to", () => {
    const text = read("workbench/third-party-notices.txt");
    expect(text).toContain("GNU LESSER GENERAL PUBLIC LICENSE");
    expect(text).toContain("GNU GENERAL PUBLIC LICENSE");
  });
});

test("a port that is taken: npm start says what to do", async () => {
  const other = net.createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, () => resolve((other.address() as net.AddressInfo).port)),
  );
  await expect(freePort(port, false)).rejects.toThrow(
    `port ${port} is taken, perhaps by another npm start; end what uses it, or choose another: PORT=${port + 1} npm start`,
  );
  await expect(freePort(port, true)).rejects.toThrow("manifest.xml names this port");
  await new Promise((resolve) => other.close(resolve));
  expect(await freePort(port, false)).toBe(port);
});
