/** The names that a portable workbook defines. */
import { HostError } from "../hosts/host";
import { callsIn } from "./calls";
import type { PortableLibrary } from "./library";
import {
  type Change,
  type Contents,
  type Place,
  type SharedWorkbook,
  keyOf,
} from "../hosts/shared-workbook";

/** The LAMBDAs of our own: what they call is nothing to convert. */
export const isDefinition = (place: Place, library: PortableLibrary): boolean =>
  place.kind === "name" && place.sheet === undefined && library.defines(place.name);

/** Defines names before formulas use them. Those of an older version are defined anew. */
export async function defineNames(
  workbook: SharedWorkbook,
  { formulas }: Contents,
  library: PortableLibrary,
  uses: Iterable<string>,
): Promise<void> {
  const defined = new Map(formulas.map(({ place, formula }) => [keyOf(place), formula]));
  const missing = library
    .definitions(uses)
    .filter(({ name, formula }) => defined.get(keyOf({ kind: "name", name })) !== formula);
  const [refusal] = await workbook.change(
    missing.map(({ name, formula, function: comment }) => ({
      kind: "name",
      name,
      formula,
      comment,
    })),
  );
  if (!refusal) return;
  const added = missing.filter(({ name }) => !defined.has(keyOf({ kind: "name", name })));
  await workbook.change(added.map(({ name }) => ({ kind: "name", name })));
  throw new HostError(`native equivalents cannot be defined as names: ${refusal.reason}`);
}

/** Removes the names that no formula uses any more. */
export async function removeUnusedNames(
  workbook: SharedWorkbook,
  library: PortableLibrary,
): Promise<void> {
  const { formulas } = await workbook.contents();
  const definitions = formulas.filter(({ place }) => isDefinition(place, library));
  const called = formulas
    .filter((found) => !definitions.includes(found))
    .flatMap(({ formula }) => (/CVX_/i.test(formula) ? (callsIn(formula) ?? []) : []))
    .map(({ name }) => name);
  const used = new Set(library.definitions(called).map(({ name }) => name));
  await workbook.change(
    definitions.flatMap(({ place }): Change[] =>
      place.kind === "name" && !used.has(place.name.toUpperCase())
        ? [{ kind: "name", name: place.name }]
        : [],
    ),
  );
}
