/** The names that a portable workbook defines. */
import { HostError } from "../hosts/host";
import {
  type Change,
  type Contents,
  type FoundFormula,
  type Place,
  type SharedWorkbook,
  keyOf,
} from "../hosts/shared-workbook";
import { callsIn } from "./calls";
import type { DefinedLambda, PortableLibrary } from "./library";
import { formulasByPlace } from "./memory";
import type { Remainder } from "./report";

/** The LAMBDAs of our own: what they call is nothing to convert. */
export const isDefinition = (place: Place, library: PortableLibrary): boolean =>
  place.kind === "name" && place.sheet === undefined && library.defines(place.name);

type NameChange = Extract<Change, { kind: "name" }>;

/**
 * Defines names before formulas use them. Those of an older version are defined anew. Gives the names that were not there
 * before; where one cannot be defined, all is as it was, or the error names what is not.
 */
export async function defineNames(
  workbook: SharedWorkbook,
  contents: Contents,
  library: PortableLibrary,
  uses: Iterable<string>,
): Promise<readonly string[]> {
  const formulas = formulasByPlace(contents);
  const before = ({ name }: DefinedLambda) => formulas.get(keyOf({ kind: "name", name }))?.formula;
  const missing = library.definitions(uses).filter((each) => before(each) !== each.formula);
  const [refusal] = await workbook.change(missing.map(definition));
  const added = missing.filter((each) => before(each) === undefined).map(({ name }) => name);
  if (!refusal) return added;
  const failure = `native equivalents cannot be defined as names: ${refusal.reason}`;
  const refused = await workbook.change(
    missing.map(({ name, function: comment, ...each }): NameChange => {
      const formula = before({ name, ...each });
      return { kind: "name", name, ...(formula !== undefined && { formula, comment }) };
    }),
  );
  const names = refused.map(({ change }) => (change as NameChange).name);
  if (!names.length) throw new HostError(failure);
  const remains = names.map((what) => ({ kind: "name" as const, what, isCertain: false }));
  throw new HostError(
    `${failure}; these names may remain: ${names.join(", ")}`,
    undefined,
    remains,
  );
}

const definition = ({ name, formula, function: comment }: DefinedLambda): NameChange => ({
  kind: "name",
  ...{ name, formula, comment },
});

/** Removes the names that none of the formulas uses any more; gives those that could not be removed. */
export async function removeUnusedNames(
  workbook: SharedWorkbook,
  library: PortableLibrary,
  formulas: readonly FoundFormula[],
): Promise<Remainder[]> {
  const called = formulas
    .filter(({ place, formula }) => /CVX_/i.test(formula) && !isDefinition(place, library))
    .flatMap(({ formula }) => callsIn(formula) ?? [])
    .map(({ name }) => name);
  const used = new Set(library.definitions(called).map(({ name }) => name));
  const refusals = await workbook.change(
    formulas.flatMap(({ place }): NameChange[] =>
      isDefinition(place, library) && place.kind === "name" && !used.has(place.name.toUpperCase())
        ? [{ kind: "name", name: place.name }]
        : [],
    ),
  );
  return refusals.map(({ change }) => ({ kind: "name", name: (change as NameChange).name }));
}
