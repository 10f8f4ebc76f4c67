/**
 * The part of a workbook that checks have added, as sharing wants it: whatever sharing does, formulas, names and settings of
 * the user's are neither seen nor changed.
 */
import type { Place, SharedWorkbook } from "../hosts/shared-workbook";

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
      for (const change of changes) if (change.kind === "name") own.names.add(change.name);
      return workbook.change(changes);
    },
    setting: (key) => workbook.setting(PREFIX + key),
    async keep(key, value) {
      own.settings.add(PREFIX + key);
      await workbook.keep(PREFIX + key, value);
    },
  };
}
