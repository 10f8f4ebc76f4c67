/** What all objects of the emulated workbook have in common. Their members are called as in Microsoft's declarations. */
import { ExcelFailure } from "./protocol";

export abstract class Emulated {
  /** Name of the class in Microsoft's declarations. */
  abstract readonly className: string;
}

/** Objects office.js can ask for again by an id, after the request that made them. */
export interface Identified {
  readonly id: string;
}

export class Collection<T extends Emulated> extends Emulated {
  constructor(
    readonly className: string,
    readonly items: T[],
    /** Whether an item answers to a key: its name, its id. */
    private readonly answersTo: (item: T, key: string) => boolean = () => false,
  ) {
    super();
  }

  get count(): number {
    return this.items.length;
  }

  getItem(key: string): T {
    const item = this.find(key);
    if (!item) throw new ExcelFailure("ItemNotFound", `${this.className} has no ${key}`);
    return item;
  }

  getItemOrNullObject(key: string): T | null {
    return this.find(key) ?? null;
  }

  /** For the emulation itself. */
  find(key: string): T | undefined {
    return this.items.find((item) => this.answersTo(item, key));
  }

  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw new ExcelFailure("ItemNotFound", `${this.className} has no item ${index}`);
    return item;
  }
}

/** Excel tells names apart by their letters, not by upper and lower case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Takes an item out of the list it is in. */
export function removeFrom<T>(items: T[], item: T): void {
  items.splice(items.indexOf(item), 1);
}

export const invalidArgument = (message: string): ExcelFailure =>
  new ExcelFailure("InvalidArgument", message);
