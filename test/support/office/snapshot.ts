/**
 * Copies of the emulated workbook, so that a test that prepared one needs not prepare it again. Objects are copied with all
 * they refer to, once each; what is never changed but replaced, a cell or a look, is shared by the copies.
 */
import { Cells } from "./cells";
import { Looks } from "./format";

export function copyOf<T extends object>(original: T): T {
  return new Copier().copy(original);
}

class Copier {
  private readonly copies = new Map<object, object>();

  copy<T>(value: T): T {
    if (typeof value !== "object" || value === null) return value;
    const known = this.copies.get(value);
    if (known) return known as T;
    return this.make(value);
  }

  private make<T extends object>(original: T): T {
    if (original instanceof Map) {
      const copy = new Map<unknown, unknown>();
      this.copies.set(original, copy);
      for (const [key, item] of original) copy.set(this.copy(key), this.copy(item));
      return copy as unknown as T;
    }
    if (original instanceof Set) {
      const copy = new Set<unknown>();
      this.copies.set(original, copy);
      for (const item of original) copy.add(this.copy(item));
      return copy as unknown as T;
    }
    const copy = (
      Array.isArray(original) ? [] : Object.create(Object.getPrototypeOf(original))
    ) as T;
    this.copies.set(original, copy);
    const isShared = original instanceof Cells || original instanceof Looks;
    for (const [name, { value, get }] of Object.entries(
      Object.getOwnPropertyDescriptors(original),
    )) {
      // it would go on speaking of the original
      if (get) throw new Error(`${name} of ${original.constructor.name} cannot be copied`);
      if (Array.isArray(original) && name === "length") continue;
      (copy as Record<string, unknown>)[name] = isShared ? shallow(value) : this.copy(value);
    }
    return copy;
  }
}

/** A list or map of its own, of the same items. */
function shallow(value: unknown): unknown {
  if (value instanceof Map) return new Map(value);
  return Array.isArray(value) ? [...(value as unknown[])] : value;
}
