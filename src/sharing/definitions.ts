/** The names that a portable workbook defines. */
import { HostError, type Remnant } from "../hosts/host";
import {
  type Change,
  type Contents,
  type FoundFormula,
  type Place,
  type SharedWorkbook,
  keyOf,
} from "../hosts/shared-workbook";
import { callsIn, tokensOf } from "./calls";
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
  const missing = library
    .definitions(uses)
    .filter((each) => !isSameInAnyLanguage(before(each), each.formula));
  const [refusal] = await workbook.change(missing.map(definition));
  const added = missing.filter((each) => before(each) === undefined).map(({ name }) => name);
  if (!refusal) return added;
  const failure = `native equivalents cannot be defined as names: ${refusal.reason}`;
  const refused = await workbook.change(
    missing.flatMap(({ name, function: comment, ...each }): NameChange[] => {
      const formula = before({ name, ...each });
      if (formula === undefined) return [{ kind: "name", name }];
      return isEnglish(formula, library) ? [{ kind: "name", name, formula, comment }] : [];
    }),
  );
  const foreign = missing.filter((each) => !isEnglish(before(each) ?? "=1", library));
  const suspects = [
    ...refused.map(({ change }) => (change as NameChange).name),
    ...foreign.map(({ name }) => name),
  ];
  const remains = await changedNames(workbook, suspects, formulas);
  if (!remains.length) throw new HostError(failure);
  const verb = remains.every(({ isCertain }) => isCertain) ? "remain" : "may remain";
  const names = remains.map(({ what }) => what).join(", ");
  throw new HostError(`${failure}; these names ${verb}: ${names}`, undefined, remains);
}

/** Those of the names that are not as they were; all of them, perhaps, where the workbook cannot be looked at. */
async function changedNames(
  workbook: SharedWorkbook,
  names: readonly string[],
  before: ReturnType<typeof formulasByPlace>,
): Promise<Remnant[]> {
  if (!names.length) return [];
  const now = await workbook.contents().then(formulasByPlace, () => undefined);
  const formulaIn = (found: typeof before, name: string) =>
    found.get(keyOf({ kind: "name", name }))?.formula;
  return names
    .filter((name) => !now || formulaIn(now, name) !== formulaIn(before, name))
    .map((what) => ({ kind: "name", what, isCertain: now !== undefined }));
}

/** Whether a name's formula, as the program says it, is an English one: programs may say it in the user's language. */
function isSameInAnyLanguage(said: string | undefined, english: string): boolean {
  if (said === undefined || said === english) return said === english;
  const [one, other] = [said, english].map((formula) =>
    (tokensOf(formula) ?? []).filter(({ type }) => type !== "whitespace"),
  );
  return (
    other.length > 0 &&
    one.length === other.length &&
    other.every(
      ({ type, value }, i) =>
        one[i].value.toUpperCase() === value.toUpperCase() ||
        (type === "func" && one[i].type === "func" && !/^CVX_/i.test(value)) ||
        type === "bool" ||
        type === "error",
    )
  );
}

/** Whether a definition of an earlier version is said in English, so that it can be written again. */
function isEnglish(formula: string, library: PortableLibrary): boolean {
  const known = library.vocabulary();
  const calls = callsIn(formula);
  return calls !== undefined && calls.every(({ name }) => known.has(name.toUpperCase()));
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
