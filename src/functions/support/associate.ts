/**
 * Comes first in functions.js: every function it associates from then on is called so that refusals can name cells. Where a
 * program's `associate` cannot be replaced they name rows.
 */
import { type AnyFunction, addressed } from "./addresses";

const associate = CustomFunctions.associate.bind(CustomFunctions) as (
  idOrFunctions: string | Record<string, AnyFunction>,
  called?: AnyFunction,
) => void;

try {
  Object.assign(CustomFunctions, {
    associate: (idOrFunctions: string | Record<string, AnyFunction>, called?: AnyFunction) =>
      typeof idOrFunctions === "string" && called
        ? associate(idOrFunctions, addressed(called))
        : associate(idOrFunctions),
  });
} catch {
  // read-only: messages name rows
}
