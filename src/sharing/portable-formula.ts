/**
 * One formula with native equivalents in the place of the add-in's functions, and back. Everything else in the formula stays
 * as it is written, to the last blank.
 */
import { type Call, type Edit, callsIn, edited } from "./calls";
import { type PortableLibrary, portableName } from "./library";

/** Stands for an omitted argument: LAMBDAs in files that must work everywhere have no optional parameters. */
const OMITTED = '""';

const isOfAddIn = ({ name }: Call): boolean => /^CV\./i.test(name);

/** Whether a formula calls a native equivalent of one of the add-in's functions. */
export const callsPortable = (formula: string, library: PortableLibrary): boolean =>
  /CVX_/i.test(formula) && (callsIn(formula) ?? []).some(({ name }) => library.behind(name));

/** Whether it calls one of the add-in's functions, or a native equivalent. */
export const callsOurs = (formula: string, library: PortableLibrary): boolean =>
  callsPortable(formula, library) ||
  (/CV\./i.test(formula) && (callsIn(formula) ?? []).some(isOfAddIn));

export type PortableFormula =
  | {
      readonly kind: "portable";
      readonly formula: string;
      /** Native equivalents it calls: "CVX_VALUE". */
      readonly uses: readonly string[];
    }
  /** Functions without a native equivalent, as written. */
  | { readonly kind: "without equivalent"; readonly functions: readonly string[] }
  /** It calls no function of the add-in, or is no formula. */
  | { readonly kind: "nothing to do" };

export function toPortable(formula: string, library: PortableLibrary): PortableFormula {
  const calls = (callsIn(formula) ?? []).filter(isOfAddIn);
  if (!calls.length) return { kind: "nothing to do" };
  const without = calls.filter((call) => !hasEquivalent(call, library)).map(({ name }) => name);
  if (without.length) return { kind: "without equivalent", functions: [...new Set(without)] };
  return {
    kind: "portable",
    formula: edited(
      formula,
      calls.flatMap((call) => portableEdits(formula, call, library)),
    ),
    uses: [...new Set(calls.map(({ name }) => portableName(name)))],
  };
}

function hasEquivalent({ name, args }: Call, library: PortableLibrary): boolean {
  const known = library.function(name);
  return known?.lambda !== undefined && args.length <= known.parameters.length;
}

/** The other name, and every omitted argument written out. */
function portableEdits(formula: string, call: Call, library: PortableLibrary): Edit[] {
  const { name, nameSpan, args } = call;
  const missing = library.function(name)!.parameters.length - args.length;
  const { end } = args[args.length - 1];
  const omitted = args
    .filter(({ start, end }) => formula.slice(start, end).trim() === "")
    .map(({ end }) => ({ start: end, end, text: OMITTED }));
  return [
    { ...nameSpan, text: portableName(name) },
    ...omitted,
    { start: end, end, text: `,${OMITTED}`.repeat(missing) },
  ];
}

/** The formula with the add-in's functions; undefined where it calls no native equivalent of one. */
export function toLive(formula: string, library: PortableLibrary): string | undefined {
  const calls = (callsIn(formula) ?? []).filter(({ name }) => library.behind(name));
  if (!calls.length) return undefined;
  return edited(
    formula,
    calls.flatMap((call) => liveEdits(formula, call, library)),
  );
}

/** The name of the function, and no arguments that are omitted: those at the end go with their commas. */
function liveEdits(
  formula: string,
  { name, nameSpan, args }: Call,
  library: PortableLibrary,
): Edit[] {
  const isOmitted = args.map(({ start, end }) => formula.slice(start, end).trim() === OMITTED);
  const given = isOmitted.lastIndexOf(false) + 1;
  const last = args[Math.max(0, given - 1)];
  const inner = args
    .slice(0, given)
    .filter((_, i) => isOmitted[i])
    .map(({ start, end }) => ({
      start,
      end,
      text: formula.slice(start, end).replace(OMITTED, ""),
    }));
  return [
    { ...nameSpan, text: library.behind(name)!.name },
    ...inner,
    { start: given ? last.end : last.start, end: args[args.length - 1].end, text: "" },
  ];
}
