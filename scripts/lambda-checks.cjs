/**
 * What is wrong with native equivalents (src/functions/lambdas), so that the build refuses what Excel would not take or would
 * read otherwise than it is meant: `faultsOf(lambdas, functions)` gives sentences, none if all is well.
 */
const path = require("path");
const { parse, tokenize } = require("@borgar/fx");
const { loadTypeScript } = require("./typescript-module.cjs");

const { isExcelFunction } = loadTypeScript(path.resolve("src/hosts/xlsx/function-names.ts"));

/** The most characters a formula of Excel has. */
const LONGEST = 8192;

/**
 * @param {Record<string, string>} lambdas by name: {CVX_NPS: "LAMBDA(…)"}
 * @param {{name: string, portableName: string, parameters: string[]}[]} functions that some of them stand for
 */
function faultsOf(lambdas, functions) {
  const arity = new Map();
  const faults = [];
  const parsed = new Map();
  for (const [name, text] of Object.entries(lambdas)) {
    const root = parsedLambda(text);
    if (!root) faults.push(`${name} is no LAMBDA`);
    else {
      parsed.set(name, root);
      arity.set(name, root.params.length);
    }
  }
  for (const { name, portableName, parameters } of functions) {
    const params = arity.get(portableName);
    if (params !== undefined && params !== parameters.length)
      faults.push(`${portableName} has ${params} parameters, and ${name} has ${parameters.length}`);
  }
  for (const [name, root] of parsed) {
    faults.push(...faultsIn(root, arity).map((fault) => `${name} ${fault}`));
    if (lambdas[name].length >= LONGEST)
      faults.push(`${name} has more than ${LONGEST} characters, which Excel does not take`);
  }
  return faults;
}

function parsedLambda(text) {
  try {
    const root = parse(tokenize(`=${text}`));
    return root.type === "LambdaExpression" ? root : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong within one LAMBDA. `arity` knows all others by name. */
function faultsIn(root, arity) {
  const faults = [];

  /** Does something with a name that holds there, which must be used. */
  function binding(name, scope, within) {
    const key = name.toLowerCase();
    if (isExcelFunction(name)) faults.push(`calls a variable ${name}, as Excel calls a function`);
    if (!isName(name)) faults.push(`calls a variable ${name}, which Excel takes for a cell`);
    if (scope.has(key)) faults.push(`gives ${name} twice`);
    const use = { used: false };
    within(new Map([...scope, [key, use]]));
    if (!use.used) faults.push(`does not use ${name}`);
  }

  function bindAll(names, scope, within) {
    if (!names.length) return within(scope);
    const [{ name }, ...others] = names;
    binding(name, scope, (more) => bindAll(others, more, within));
  }

  function declare([first, ...others], scope, body) {
    if (!first) return visit(body, scope);
    visit(first.init, scope);
    binding(first.id.name, scope, (more) => declare(others, more, body));
  }

  function call({ callee, arguments: args }, scope) {
    const { name } = callee;
    const variable = scope.get(name?.toLowerCase());
    if (variable) variable.used = true;
    else if (name === undefined) visit(callee, scope);
    else if (arity.has(name)) {
      if (args.length !== arity.get(name))
        faults.push(`gives ${name} ${args.length} arguments, not ${arity.get(name)}`);
    } else if (!isExcelFunction(name)) faults.push(`calls ${name}, which there is not`);
    args.forEach((argument) => visit(argument, scope));
  }

  function visit(node, scope) {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, scope));
    if (typeof node !== "object" || node === null) return undefined;
    if (node.type === "LambdaExpression")
      return bindAll(node.params, scope, (more) => visit(node.body, more));
    if (node.type === "LetExpression") return declare(node.declarations, scope, node.body);
    if (node.type === "CallExpression") return call(node, scope);
    if (node.type !== "ReferenceIdentifier")
      return Object.values(node).forEach((each) => visit(each, scope));
    const variable = node.kind === "name" && scope.get(node.value.toLowerCase());
    if (variable) variable.used = true;
    else faults.push(`has ${node.value}, which it does not say what is`);
    return undefined;
  }

  visit(root, new Map());
  return faults;
}

/** Neither A1 nor R1C1, nor a part of one: R and C stand for the row and the column. */
const isName = (name) =>
  !/^(r\d*|c\d*|r\d*c\d*)$/i.test(name) && tokenize(`=${name}`)[1].type === "range_named";

module.exports = { faultsOf };
