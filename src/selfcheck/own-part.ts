/**
 * The part of a workbook that checks have added, as sharing wants it: whatever sharing does, formulas, names and settings of
 * the user's are neither seen nor changed.
 */
import type { Change, Place, SharedWorkbook } from "../hosts/shared-workbook";

/** What checks have added; it grows. */
export interface Own {
  readonly sheets: ReadonlySet<string>;
  readonly names: Set<string>;
  readonly settings: Set<string>;
}

/** Settings of a check lie beside the user's, under keys of their own. */
const PREFIX = "customer-value-self-check ";

export function ownPart(workbook: SharedWorkbook, own: Own): SharedWorkbook {
  const isOwn = (place: Place): boolean =>
    place.kind === "name" && place.sheet === undefined
      ? own.names.has(place.name)
      : own.sheets.has(place.sheet ?? "");
  /** Of the names that are to be changed, those that were there before. */
  const namesOfOthers = async (changes: readonly Change[]): Promise<ReadonlySet<string>> => {
    if (!changes.some(({ kind }) => kind === "name")) return new Set();
    const { formulas } = await workbook.contents();
    const names = formulas.flatMap(({ place }) =>
      place.kind === "name" && place.sheet === undefined ? [place.name] : [],
    );
    return new Set(names.filter((name) => !own.names.has(name)));
  };
  return {
    get knowsLambda() {
      return workbook.knowsLambda;
    },
    async contents() {
      const { sheets, formulas, notes } = await workbook.contents();
      return {
        sheets: sheets.filter(({ name }) => own.sheets.has(name)),
        formulas: formulas.filter(({ place }) => isOwn(place)),
        notes: notes.filter(({ sheet }) => own.sheets.has(sheet)),
      };
    },
    values: (blocks) => workbook.values(blocks),
    entered: (places) => workbook.entered(places),
    async change(changes) {
      const theirs = await namesOfOthers(changes);
      const isTheirs = (change: Change) => change.kind === "name" && theirs.has(change.name);
      const refused = changes.filter(isTheirs);
      const made = changes.filter((change) => !isTheirs(change));
      for (const change of made)
        if (change.kind === "name" && change.formula) own.names.add(change.name);
      const refusals = made.length ? await workbook.change(made) : [];
      return [
        ...refusals,
        ...refused.map((change) => ({ change, reason: "the name is not the check's own" })),
      ];
    },
    settings: {
      read: (key) => workbook.settings.read(PREFIX + key),
      async keep(key, text) {
        own.settings.add(PREFIX + key);
        await workbook.settings.keep(PREFIX + key, text);
      },
    },
  };
}
