import { spawnSync } from "child_process";
import fs from "fs";
import path from "path";

const { DEVELOPMENT_URL, baseUrl, render } = require("../scripts/manifest.cjs");
const { problems } = require("../scripts/manifest-checks.cjs");
const { schemaProblems } = require("../scripts/validate-manifest.cjs");

const root = path.join(__dirname, "..");
const source = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const check = (xml: string): string[] => problems(xml, { pictures: root });

describe("manifest.xml", () => {
  test("satisfies every check", () => {
    expect(check(source)).toEqual([]);
  });

  test("is what Microsoft's schemas ask for", async () => {
    expect(await schemaProblems(source)).toEqual([]);
  });

  test("is refused by the schemas when an element is out of place", async () => {
    const broken = source.replace("</Id>", "</Id><Permissions>ReadWriteDocument</Permissions>");
    expect((await schemaProblems(broken)).join()).toContain("Permissions");
  });

  test.each(["https://example.com", "https://x.github.io/cv"])(
    "satisfies every check at %s",
    (base) => {
      const built = render(source, base);
      expect(built).not.toContain("localhost");
      expect(check(built)).toEqual([]);
      expect(built.split(`"${base}/`)).toHaveLength(source.split(`"${DEVELOPMENT_URL}/`).length);
    },
  );

  test("commands are the ones the pane registers", () => {
    const commands = [...source.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
      ([, id]) => id,
    );
    expect(commands).toEqual(["insertSoftwareCustomer", "openHelp"]);
  });
});

describe("baseUrl(address)", () => {
  test.each([
    ["https://localhost:3000", "https://localhost:3000"],
    ["https://example.com/", "https://example.com"],
    ["https://x.github.io/cv/", "https://x.github.io/cv"],
    ["https://x.github.io/cv//", "https://x.github.io/cv"],
    ["HTTPS://Example.com/Cv", "https://example.com/Cv"],
    ["https://example.com/a b", "https://example.com/a%20b"],
  ])("%s is %s", (address, expected) => {
    expect(baseUrl(address)).toBe(expected);
  });

  test.each([
    ["", "is not an address"],
    ["example.com", "is not an address"],
    ["http://example.com", "does not begin with https://"],
    ["ftp://example.com", "does not begin with https://"],
    ["https://example.com/?a=1", "must be a plain folder"],
    ["https://example.com/cv#top", "must be a plain folder"],
    ["https://example.com/?", "must be a plain folder"],
    ["https://me:secret@example.com", "must be a plain folder"],
  ])("refuses '%s': %s", (address, reason) => {
    expect(() => render(source, address)).toThrow(reason);
  });

  test("an & in the path stays well-formed XML", () => {
    expect(check(render(source, "https://example.com/a&b"))).toEqual([]);
  });
});

describe("the checks find", () => {
  const icon = (name: string) => `${DEVELOPMENT_URL}/assets/icons/${name}.png`;

  test.each<[string, string | RegExp, string, string]>([
    ["text that is no XML", "</OfficeApp>", "", "not well-formed XML"],
    [
      "an element out of order",
      /(<Label resid="Help.Label" \/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/,
      "$2$1",
      "stands too late",
    ],
    [
      "an element Office does not know",
      "<Permissions>",
      "<Permission/><Permissions>",
      "Permission is not known there",
    ],
    [
      "an id that is no GUID",
      /<Id>.*<\/Id>/,
      "<Id>customer-value</Id>",
      "Id 'customer-value' is not a GUID",
    ],
    [
      "a version Excel on the web refuses",
      /<Version>.*<\/Version>/,
      "<Version>1.0</Version>",
      "Version '1.0'",
    ],
    [
      "a resid without its resource",
      'resid="Help.Tip"',
      'resid="Help.Top"',
      "no Help.Top in LongStrings",
    ],
    ["a resid of the wrong kind", 'Tip" />\n', 'Title" />\n', "in LongStrings"],
    [
      "a resource nobody uses",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Extra" DefaultValue="CV" />',
      "resource Extra is not used",
    ],
    [
      "a resource twice",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Help.Label" DefaultValue="?" />',
      "resource Help.Label is there twice",
    ],
    [
      "a resource with too long a name",
      /Functions\.Script\.Url/g,
      "Functions.Script.Url.".repeat(2),
      "longer than 32",
    ],
    [
      "a short text that is too long",
      'DefaultValue="Help"',
      `DefaultValue="${"x".repeat(126)}"`,
      "126 characters, not 1 to 125",
    ],
    [
      "a long text that is too long",
      /Value="查看每个[^"]*"/,
      `Value="${"x".repeat(251)}"`,
      "zh-CN: 251 characters, not 1 to 250",
    ],
    ["an empty text", 'DefaultValue="Help"', 'DefaultValue=""', "0 characters"],
    [
      "a text not translated",
      '<bt:Override Locale="zh-TW" Value="說明" />',
      "",
      "String Help.Label, zh-TW: missing",
    ],
    [
      "a namespace translated",
      'DefaultValue="CV" />',
      'DefaultValue="CV"><bt:Override Locale="zh-CN" Value="KH" /></bt:String>',
      "never translated",
    ],
    [
      "an address without https",
      `"${DEVELOPMENT_URL}/functions.js"`,
      '"http://localhost:3000/functions.js"',
      "does not begin with https://",
    ],
    [
      "an address elsewhere",
      `"${DEVELOPMENT_URL}/functions-zh-CN.json"`,
      '"https://example.com/functions-zh-CN.json"',
      "is not under https://localhost:3000",
    ],
    [
      "an icon that is not there",
      icon("help-16"),
      icon("helpless-16"),
      "is no file, not 16 pixels",
    ],
    ["an icon of another size", icon("help-80"), icon("help-64"), "is 64, not 80 pixels"],
    ["an icon that is no picture", icon("help-80"), `${DEVELOPMENT_URL}/package.json`, "is no PNG"],
    [
      "a listing icon of the wrong size",
      icon("customer-value-32"),
      icon("customer-value-48"),
      "IconUrl: ",
    ],
    [
      "an icon without a size Office needs",
      /<bt:Image size="80" resid="Customer\.80" \/>/,
      "",
      "Icon lacks 80 pixels",
    ],
    [
      "a runtime that ends with the pane",
      'lifetime="long"',
      'lifetime="short"',
      "no Runtime with lifetime long",
    ],
    [
      "a page outside the shared runtime",
      '<FunctionFile resid="Pane.Url" />',
      '<FunctionFile resid="Functions.Script.Url" />',
      "FunctionFile is not at the shared runtime's Pane.Url",
    ],
  ])("%s", (_what, from, to, problem) => {
    const broken = source.replace(from, to);
    expect(broken).not.toBe(source);
    expect(check(broken).join("\n")).toContain(problem);
  });

  test("a page that the build did not make", () => {
    const found = problems(source, { pictures: root, files: root });
    expect(found.join("\n")).toContain("taskpane.html has no file");
  });
});

test("npm run validate says what to do when there is no manifest", () => {
  const script = path.join(root, "scripts/validate-manifest.cjs");
  const run = spawnSync(process.execPath, [script, "nowhere/manifest.xml"], { encoding: "utf8" });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("there is no nowhere/manifest.xml; build it first");
});
