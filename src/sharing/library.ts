/** What is known of the functions' native equivalents: which function has which, and what that one needs. */
import { callsIn } from "./calls";

/** As scripts/portable.cjs reads them from the functions' JSDoc. */
export interface PortableDefinitions {
  readonly functions: readonly PortableFunction[];
  /** LAMBDAs that the functions' own use, by name. */
  readonly helpers: Readonly<Record<string, string>>;
}

export interface PortableFunction {
  /** "CV.RFM.SEGMENT". */
  readonly name: string;
  readonly parameters: readonly string[];
  /** The native equivalent, `LAMBDA(…)`, with as many parameters; none for fits and simulations. */
  readonly lambda?: string;
}

export interface PortableLibrary {
  /** A function by its name in any case: "cv.nps". */
  function(name: string): PortableFunction | undefined;
  /** A function by its name in files, where dots are underscores: "CV_RFM_SEGMENT". */
  stored(name: string): PortableFunction | undefined;
  /** The function whose native equivalent has that name: "CVX_RFM_SEGMENT". */
  behind(portableName: string): PortableFunction | undefined;
  /** Defined names for native equivalents, "CVX_RFM_SEGMENT", and all that they use in turn, as formulas. */
  definitions(portableNames: Iterable<string>): DefinedLambda[];
  /** Every function that a native equivalent calls, in capitals. */
  vocabulary(): ReadonlySet<string>;
  /** Whether a defined name is one of those. */
  defines(name: string): boolean;
}

export interface DefinedLambda {
  readonly name: string;
  /** "=LAMBDA(…)". */
  readonly formula: string;
  /** The function it stands for; undefined for a helper. */
  readonly function?: string;
}

/** "CV.RFM.SEGMENT" → "CVX_RFM_SEGMENT": names of LAMBDAs hold no dots, and the prefix is not the add-in's own. */
export const portableName = (name: string): string =>
  name.toUpperCase().replace(/^CV\./, "CVX_").replaceAll(".", "_");

export function portableLibrary({ functions, helpers }: PortableDefinitions): PortableLibrary {
  const byName = new Map(functions.map((entry) => [entry.name, entry]));
  const byPortableName = new Map(
    functions.filter(({ lambda }) => lambda).map((entry) => [portableName(entry.name), entry]),
  );
  const byStoredName = new Map(
    functions.map((entry) => [entry.name.replaceAll(".", "_"), entry] as const),
  );
  const byHelperName = new Map(Object.entries(helpers));
  const lambdaOf = (name: string) => byPortableName.get(name)?.lambda ?? byHelperName.get(name);

  const read = new Map<string, readonly string[]>();
  /** The functions that an equivalent calls, in capitals. Reading them takes time, so each is read once. */
  function callsOf(name: string): readonly string[] {
    const known = read.get(name);
    if (known) return known;
    const names = callsIn(`=${lambdaOf(name)}`)!.map((call) => call.name.toUpperCase());
    read.set(name, names);
    return names;
  }
  let vocabulary: ReadonlySet<string> | undefined;

  const library: PortableLibrary = {
    function: (name) => byName.get(name.toUpperCase()),
    stored: (name) => byStoredName.get(name.toUpperCase().replaceAll(".", "_")),
    behind: (name) => byPortableName.get(name.toUpperCase()),
    vocabulary: () =>
      (vocabulary ??= new Set([...byPortableName.keys(), ...byHelperName.keys()].flatMap(callsOf))),
    defines: (name) => lambdaOf(name.toUpperCase()) !== undefined,
    definitions(names) {
      const needed = new Set<string>();
      const need = (name: string): void => {
        if (lambdaOf(name) === undefined || needed.has(name)) return;
        needed.add(name);
        callsOf(name).forEach(need);
      };
      for (const name of names) need(name.toUpperCase());
      return [...needed].sort().map((name) => ({
        name,
        formula: `=${lambdaOf(name)}`,
        function: byPortableName.get(name)?.name,
      }));
    },
  };
  return library;
}
