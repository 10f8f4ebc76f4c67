/** Carries out the requests of office.js on an emulated workbook. */
import { Collection, Emulated, invalidArgument } from "./emulated";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  ExcelFailure,
  OTHER_NAMES,
  type ObjectPath,
  PATH,
  type RequestBody,
  type ResponseBody,
} from "./protocol";

type Target = object | null;
type Properties = Record<string, unknown>;

/** A member that is called or set, and the objects through which it was reached, its own first. */
export interface Use {
  readonly chain: readonly object[];
  readonly member: string;
  /** Present where the member is set. */
  readonly set?: { readonly value: unknown };
}

/** What may be done with a member of a class. */
export type Access = (className: string, member: string) => "full" | "read only" | "none";

export class Executor {
  /** Objects office.js asked to keep, by the reference it was given. */
  private readonly kept = new Map<string, object>();
  private latestReference = 0;
  /** Paths of the request being carried out, and the objects they lead to. */
  private paths: RequestBody["ObjectPaths"] = {};
  private reached = new Map<number, Target>();
  private using: (use: Use) => void = () => {};

  constructor(
    private readonly root: Emulated,
    /** Services beside the workbook, by name. */
    private readonly services: Readonly<Record<string, object>>,
    /** Whether a class has a member, and whether it can be set. */
    private readonly accessTo: Access,
  ) {}

  /** Objects that office.js has kept and not released. */
  get keptCount(): number {
    return this.kept.size;
  }

  /** `before` is called before each action, `using` before a member is called or set; what they throw fails the action. */
  execute(
    body: RequestBody,
    before: (action: Action) => void,
    using: (use: Use) => void = () => {},
  ): ResponseBody {
    this.using = using;
    const response: ResponseBody = { Results: [], TraceIds: [] };
    this.paths = body.ObjectPaths;
    this.reached = new Map();
    for (const [index, action] of body.Actions.entries())
      try {
        before(action);
        const value = this.carryOut(action);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof ExcelFailure)) throw error;
        const { code, message } = error;
        response.Error = { Code: code, Message: message, ActionIndex: index, HttpStatusCode: 400 };
        break;
      }
    return response;
  }

  /** The answer to an action; undefined where office.js expects none. */
  private carryOut({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): unknown {
    if (ActionType === ACTION.trace) return null;
    const target = this.reach(ObjectPathId);
    switch (ActionType) {
      case ACTION.reach:
        return target && this.identity(target);
      case ACTION.load:
        return target && this.load(target, QueryInfo?.Select ?? []);
      case ACTION.set:
        return this.set(ObjectPathId, memberName(Name), this.argumentsOf(ArgumentInfo)[0]);
      case ACTION.call:
        return this.call(ObjectPathId, Name, this.argumentsOf(ArgumentInfo));
      default:
        throw invalidArgument(`there is no action ${ActionType}`);
    }
  }

  private reach(id: number): Target {
    let target = this.reached.get(id);
    if (target === undefined) this.reached.set(id, (target = this.follow(this.paths[id])));
    return target;
  }

  private follow(path: ObjectPath): Target {
    const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = path;
    const parent = ParentObjectPathId ? this.reach(ParentObjectPathId) : null;
    switch (ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.service:
        return this.services[Name] ?? null;
      case PATH.method:
        return this.call(ParentObjectPathId!, Name, this.argumentsOf(ArgumentInfo)) as Target;
      case PATH.property:
        return this.member(parent, memberName(Name)) as Target;
      case PATH.item:
        return this.call(ParentObjectPathId!, "GetItem", this.argumentsOf(ArgumentInfo)) as Target;
      case PATH.reference:
        return this.kept.get(Name) ?? null;
      case PATH.nothing:
        return null;
      default:
        throw invalidArgument(`there is no path of type ${ObjectPathType}`);
    }
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}) {
    return Arguments.map((value, i) =>
      ReferencedObjectPathIds[i] ? this.reach(ReferencedObjectPathIds[i]) : value,
    );
  }

  /** The object of a path, and those that lead to it. */
  private chain(id: number): object[] {
    const { ParentObjectPathId } = this.paths[id];
    const before = ParentObjectPathId ? this.chain(ParentObjectPathId) : [];
    return [this.reach(id) ?? [], before].flat();
  }

  private call(path: number, name: string, args: readonly unknown[]): unknown {
    const target = this.reach(path);
    if (name === "_KeepReference") return target && this.keep(target);
    if (name === "_RemoveReference") return void this.kept.delete(args[0] as string);
    const method = this.member(target, memberName(name));
    if (typeof method !== "function") throw notFound(target!, name);
    this.using({ chain: this.chain(path), member: memberName(name) });
    return method.apply(target, args);
  }

  private set(path: number, name: string, value: unknown): void {
    const target = this.reach(path);
    if (this.check(target, name) === "read only")
      throw new ExcelFailure("InvalidOperation", `${name} cannot be set`);
    this.using({ chain: this.chain(path), member: name, set: { value } });
    (target as Properties)[name] = value;
  }

  private member(target: Target, name: string): unknown {
    this.check(target, name);
    return (target as Properties)[name];
  }

  private check(target: Target, name: string): ReturnType<Access> {
    // Excel may be more lenient, but nothing tells how.
    if (target === null) throw new ExcelFailure("ItemNotFound", `null has no ${name}`);
    if (!(name in target)) throw notFound(target, name);
    // What begins with _ is office.js's own business and not declared.
    if (!(target instanceof Emulated) || name.startsWith("_")) return "full";
    const access = this.accessTo(target.className, name);
    if (access === "none") throw notFound(target, name);
    return access;
  }

  private keep(target: object): object {
    this.kept.set(`kept ${++this.latestReference}`, target);
    return this.identity(target);
  }

  private identity(target: object): Properties {
    const reference = [...this.kept].find(([, object]) => object === target)?.[0];
    return {
      ...("id" in target && { Id: target.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  /** Loads properties, "name" or "worksheet/name"; of a collection its own, such as "count", and those of each item. */
  private load(target: object, paths: readonly string[]): Properties {
    if (paths.length === 0) throw invalidArgument("say which properties to load");
    const loaded = this.identity(target);
    const ofItems = paths.filter((path) => isOfItems(target, path));
    if (target instanceof Collection && ofItems.length)
      loaded._Items = target.items.map((item) => this.load(item, ofItems));
    const own = paths.filter((path) => !ofItems.includes(path));
    for (const [name, deeper] of byFirstName(own)) {
      const value = this.member(target, name);
      loaded[upperFirst(name)] = deeper.length ? this.load(value as object, deeper) : value;
    }
    return loaded;
  }
}

/** office.js leaves out the "items/" of what is loaded of a collection's items. */
const isOfItems = (target: object, path: string): boolean =>
  target instanceof Collection && !(path.split("/")[0] in target);

/** ["name", "format/fill"] as {name: [], format: ["fill"]}. */
function byFirstName(paths: readonly string[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const path of paths) {
    const [name, ...rest] = path.split("/");
    grouped.set(name, [...(grouped.get(name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
  }
  return grouped;
}

const notFound = (target: object, name: string): ExcelFailure =>
  new ExcelFailure(
    "ApiNotFound",
    `${target instanceof Emulated ? target.className : "the service"} has no ${name}`,
  );

/** "GetRange" is getRange. */
const memberName = (name: string): string =>
  OTHER_NAMES[name] ?? name[0].toLowerCase() + name.slice(1);

const upperFirst = (name: string): string => name[0].toUpperCase() + name.slice(1);
