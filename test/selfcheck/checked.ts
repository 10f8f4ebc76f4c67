/** The whole list of checks, run on a workbook of a test. */
import fs from "fs";
import path from "path";
import type { Host } from "../../src/hosts/host";
import type { Inspection } from "../../src/hosts/inspection";
import { portableLibrary } from "../../src/sharing/library";
import { type Locale, texts } from "../../src/locales";
import { selfChecks } from "../../src/selfcheck";
import type { Check, Line } from "../../src/selfcheck/check";
import type { Program } from "../../src/selfcheck/program";
import { type RunOptions, runChecks } from "../../src/selfcheck/run";
import { familiesOf } from "../../src/selfcheck/families";
import { DIST } from "../support/excel";
import { definitions } from "../support/portable";

export interface Checked {
  readonly host: Host;
  /** Waits for what the program calculates. */
  calculate(): Promise<void>;
  readonly program?: Program;
  readonly locale?: Locale;
  /** How many rows are written at once; as many as in a user's program by default. */
  readonly rows?: number;
  /** Which checks are run; all by default. */
  readonly checks?: (checks: Check[]) => readonly Check[];
  readonly run?: Partial<RunOptions>;
}

const UNKNOWN: Program = { facts: () => [], look: () => ({}) };

export function listOf(locale: Locale, program: Program = UNKNOWN, rows?: number): Check[] {
  const suffix = locale === "en" ? "" : `-${locale}`;
  const reference = JSON.parse(fs.readFileSync(path.join(DIST, `reference${suffix}.json`), "utf8"));
  const pane = texts(locale).pane;
  const families = familiesOf(reference, pane.reference.families);
  return selfChecks({ families, program, locale, texts: pane.check, rows });
}

export function checked({ host, calculate, program, locale = "en", ...more }: Checked) {
  const { check: t } = texts(locale).pane;
  const inspection: Inspection = {
    ...host.inspection!,
    get enterFormatted() {
      return host.inspection!.enterFormatted;
    },
    async calculate(sheets) {
      await host.inspection!.calculate(sheets);
      await calculate();
    },
  };
  const all = listOf(locale, program, more.rows);
  return runChecks({
    host: { ...host, inspection },
    checks: more.checks?.(all) ?? all,
    library: async () => portableLibrary(definitions),
    sheetName: t.sheetName,
    leftovers: {
      title: t.leftovers,
      left: t.leftBehind,
      gone: t.goneSince,
      start: t.startLeft,
    },
    signal: new AbortController().signal,
    ...more.run,
  });
}

/** Lines as one reads them: "failed models.rfm: …". */
export const summary = (lines: readonly Line[]): string[] =>
  lines.map(
    ({ id, status, detail, milliseconds }) =>
      `${status} ${id} ${Math.round(milliseconds)} ms: ${detail ?? ""}`,
  );
