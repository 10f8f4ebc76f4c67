/**
 * What a manifest must satisfy beyond its schema, and the order of elements that the schema asks for. Each check takes
 * the manifest as a document and gives a list of problems, each a sentence that names the place.
 */
const { parse, all, place, values, isAddress } = require("./manifest-document.cjs");
const { addresses, icons } = require("./manifest-files.cjs");

/** The languages besides DefaultLocale that every text is given in. */
const LANGUAGES = ["zh-CN", "zh-TW"];

/** Children in the order Office reads them; one out of place is ignored or refuses the whole add-in. */
const ORDER = Object.entries({
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  ExtensionPoint: "Script Page Metadata Namespace OfficeTab CustomTab",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation Title FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
}).map(([parent, children]) => [parent, children.split(" ")]);

/** The list of resources in which an element's resid is looked up. */
const LISTS = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

function elementOrder(document) {
  return ORDER.flatMap(([parentName, names]) =>
    all(document, parentName).flatMap((parent) => {
      let reached = 0;
      const problems = [];
      for (const child of parent.children) {
        const position = names.indexOf(child.localName);
        if (position < 0) problems.push(`${place(child)} is not known there`);
        else if (position < reached) problems.push(`${place(child)} stands too late`);
        else reached = position;
      }
      return problems;
    }),
  );
}

function identity(document) {
  const text = (name) => all(document, name)[0]?.textContent ?? "";
  const problems = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")))
    problems.push(`Id '${text("Id")}' is not a GUID`);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text("Version")))
    problems.push(
      `Version '${text("Version")}' is not of four numbers, which Excel on the web asks for`,
    );
  return problems;
}

function resources(document) {
  const problems = [];
  const lists = new Map();
  for (const list of all(document, "Resources").flatMap((node) => [...node.children])) {
    const ids = [...list.children].map((entry) => entry.getAttribute("id"));
    lists.set(list.localName, new Set(ids));
    for (const id of ids) {
      if (id.length > 32) problems.push(`resource ${id} has a name longer than 32 characters`);
      if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`resource ${id} is there twice`);
    }
  }
  const used = new Set();
  for (const element of document.querySelectorAll("[resid]")) {
    const id = element.getAttribute("resid");
    const list = LISTS[element.localName];
    used.add(id);
    if (!lists.get(list)?.has(id)) problems.push(`${place(element)}: no ${id} in ${list}`);
  }
  for (const id of [...lists.values()].flatMap((ids) => [...ids]))
    if (!used.has(id)) problems.push(`resource ${id} is not used`);
  return problems;
}

function texts(document) {
  const namespace = all(document, "Namespace")[0]?.getAttribute("resid");
  const elements = [...document.querySelectorAll("[DefaultValue]")].filter(
    (node) => !isAddress(node),
  );
  return elements.flatMap((element) => {
    const long =
      element.localName === "Description" || element.parentElement.localName === "LongStrings";
    const most = long ? 250 : 125;
    const given = values(element);
    const lengths = given
      .filter(({ value }) => value.length < 1 || value.length > most)
      .map(({ language, value }) => `${language}: ${value.length} characters, not 1 to ${most}`);
    const languages =
      element.getAttribute("id") === namespace
        ? given
            .slice(1)
            .map(({ language }) => `${language}: formulas hold it, so it is never translated`)
        : LANGUAGES.filter((wanted) => !given.some(({ language }) => language === wanted)).map(
            (language) => `${language}: missing`,
          );
    return [...lengths, ...languages].map((problem) => `${place(element)}, ${problem}`);
  });
}

/** Runtime, page, commands and pane at one resid, or Excel starts a runtime for each and they share nothing. */
function sharedRuntime(document) {
  const [runtime] = all(document, "Runtime");
  if (runtime?.getAttribute("lifetime") !== "long")
    return ["there is no Runtime with lifetime long"];
  const resid = runtime.getAttribute("resid");
  const pages = [...all(document, "Page"), ...all(document, "Action")].flatMap((node) =>
    all(node, "SourceLocation"),
  );
  return [...pages, ...all(document, "FunctionFile")]
    .filter((node) => node.getAttribute("resid") !== resid)
    .map((node) => `${place(node)} is not at the shared runtime's ${resid}`);
}

/**
 * Everything wrong with a manifest, as sentences; none if it is fine. `pictures` is the folder its icons are in;
 * `files`, if given, the folder that must hold whatever it points to.
 */
function problems(xml, { pictures, files }) {
  let document;
  try {
    document = parse(xml);
  } catch (error) {
    return [`not well-formed XML: ${error.message}`];
  }
  return [
    ...elementOrder(document),
    ...identity(document),
    ...resources(document),
    ...texts(document),
    ...addresses(document, files),
    ...icons(document, pictures),
    ...sharedRuntime(document),
  ];
}

module.exports = { problems };
