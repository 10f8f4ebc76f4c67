/** What there is to share: how many formulas need the add-in, are portable, frozen or stuck. */
import { isDefinition } from "./definitions";
import type { PortableLibrary } from "./library";
import { recall } from "./memory";
import { callsOurs, callsPortable } from "./portable-formula";
import { isStuck } from "./repair";
import type { SharedWorkbook } from "./workbook";

export interface Survey {
  /** Formulas that call the add-in. */
  readonly live: number;
  readonly portable: number;
  readonly frozen: number;
  /** Formulas that call the add-in in vain, until they are entered again. */
  readonly stuck: number;
}

export async function survey(workbook: SharedWorkbook, library: PortableLibrary): Promise<Survey> {
  const { formulas } = await workbook.contents();
  const { frozen } = await recall(workbook);
  const ours = formulas.filter(({ place }) => !isDefinition(place, library));
  const portable = ours.filter(({ formula }) => callsPortable(formula, library)).length;
  const stuck = ours.filter((found) => isStuck(found, library)).length;
  const live = ours.filter(({ formula }) => callsOurs(formula, library)).length - portable;
  return { live, portable, frozen: frozen.length, stuck };
}
