/** The self-check: one list for Excel, the workbench and the tests. */
import type { Locale } from "../locales";
import { models } from "../models";
import type { Check } from "./check";
import { argumentChecks } from "./checks/arguments";
import { type Family, functionChecks } from "./checks/functions";
import { dashboardCheck, modelChecks } from "./checks/models";
import { programChecks } from "./checks/program";
import { sharingChecks } from "./checks/sharing";
import { workbookChecks } from "./checks/workbook";
import type { Program } from "./program";
import type { CheckTexts } from "./texts";

export interface ListOptions {
  /** The functions' families with their examples. */
  readonly families: readonly Family[];
  readonly program: Program;
  readonly locale: Locale;
  readonly texts: CheckTexts;
  /** How many rows are written, read and calculated at once; 100,000, but for a test that has less time. */
  readonly rows?: number;
}

export function selfChecks({ families, program, locale, texts: t, rows }: ListOptions): Check[] {
  const all = models(locale);
  return [
    ...functionChecks(families, t),
    ...argumentChecks(t),
    ...modelChecks(all, locale, t),
    dashboardCheck(all, locale, t),
    ...workbookChecks(all, locale, t, rows),
    ...sharingChecks(families, t),
    ...programChecks(program, locale, t),
  ];
}
