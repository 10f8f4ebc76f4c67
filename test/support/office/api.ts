/** Microsoft's declarations of the Excel API: which members a class has, and the requirement set each came with. */
import fs from "fs";
import type { Access } from "./execute";

export interface Declaration {
  /** "ExcelApi 1.7" */
  readonly set: string;
  readonly readonly: boolean;
}

type Members = Map<string, Declaration>;

let classes: ReadonlyMap<string, Members> | undefined;

/** How a member is declared; undefined if the class has no such member. */
export const declarationOf = (className: string, member: string): Declaration | undefined =>
  (classes ??= readDeclarations()).get(className)?.get(member);

/**
 * Reads the declarations line by line: they are laid out by a program, with classes of the namespace four spaces in and
 * their members eight, each after a comment that names its requirement set.
 */
function readDeclarations(): ReadonlyMap<string, Members> {
  const text = fs.readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = text.indexOf("\ndeclare namespace Excel {");
  const found = new Map<string, Members>();
  let members: Members = new Map();
  let set = "";
  for (const line of text.slice(start, text.indexOf("\n}", start)).split("\n")) {
    const opening = /^ {4}class (\w+)/.exec(line);
    if (opening) found.set(opening[1], (members = new Map()));
    const remark = /\[Api set: (\w+ [\d.]+)/.exec(line);
    if (remark) set = remark[1];
    const member = /^ {8}(readonly )?(\w+)\??[:(<]/.exec(line);
    if (member && !members.has(member[2]))
      members.set(member[2], { set, readonly: member[1] !== undefined });
  }
  return found;
}

/** Access to what Microsoft declares and an Excel with these requirement sets has, e.g. {ExcelApi: "1.12"}. */
export const accessIn =
  (supported: Readonly<Record<string, string>>): Access =>
  (className, member) => {
    const declaration = declarationOf(className, member);
    if (!declaration || !isSupported(declaration.set, supported)) return "none";
    return declaration.readonly ? "read only" : "full";
  };

function isSupported(set: string, supported: Readonly<Record<string, string>>): boolean {
  const [name, version] = set.split(" ");
  return name in supported && compareVersions(supported[name], version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [major, minor] = a.split(".").map(Number);
  const [otherMajor, otherMinor] = b.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
