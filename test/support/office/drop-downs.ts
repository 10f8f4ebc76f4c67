/**
 * The drop-downs of arguments, as functions.json says them (custom enums), read as strictly as Microsoft's generator and
 * manual describe them: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#enums and `IEnum` in
 * https://github.com/OfficeDev/Office-Addin-Scripts (packages/custom-functions-metadata/src/parseTree.ts).
 */

export interface Enum {
  readonly id: string;
  readonly type: "string" | "number";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip?: string;
  }[];
}

/** A line of a drop-down. */
export interface Choice {
  readonly name: string;
  readonly tooltip: string;
  /** What it puts into the formula. */
  readonly written: string | number;
}

export class DropDowns {
  private readonly enums: ReadonlyMap<string, Enum>;

  constructor(enums: readonly Enum[]) {
    this.enums = new Map(enums.map((each) => [each.id, each]));
    if (this.enums.size < enums.length) throw new Error("two enums have the same id");
    for (const each of enums) checked(each);
  }

  of(parameter: { readonly type: string; readonly customEnumId?: string }): readonly Choice[] {
    const { type, customEnumId } = parameter;
    if (customEnumId === undefined) return [];
    const found = this.enums.get(customEnumId);
    if (!found) throw new Error(`there is no enum ${customEnumId}`);
    if (found.type !== type) throw new Error(`the enum ${customEnumId} is not of type ${type}`);
    return found.values.map(({ name, tooltip = "", stringValue, numberValue }) => ({
      ...{ name, tooltip },
      written: stringValue ?? numberValue!,
    }));
  }
}

function checked({ id, type, values }: Enum): void {
  if (!/^[A-Za-z_][\w.]*$/.test(id)) throw new Error(`'${id}' cannot be the id of an enum`);
  const key = type === "string" ? "stringValue" : "numberValue";
  for (const value of values)
    if (!value.name || typeof value[key] !== type)
      throw new Error(`a value of the enum ${id} has no name or no ${key}`);
  for (const part of ["name", key] as const)
    if (new Set(values.map((value) => value[part])).size < values.length)
      throw new Error(`the enum ${id} says a ${part} twice`);
}
