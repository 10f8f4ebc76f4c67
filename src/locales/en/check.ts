/** What the self-check says. English is the source: the other languages have the type of this object. */
import { counted } from "./counted";

const time = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

export const check = {
  title: { excel: "Check this Excel", grid: "Check this workbench", file: "Check this program" },
  summaryOf: "See whether everything works here, function by function and model by model",
  intro: "Runs everything the add-in does once, here, and says what works.",
  promise:
    "It works on sheets of its own and removes them again. Your sheets stay as they are; nothing is sent anywhere.",
  duration: "It takes a minute or two. Please leave the workbook alone meanwhile.",
  start: "Start the check",
  again: "Check again",
  stop: "Stop",
  stopping: "Stopping, and removing what was added…",
  progress: (done: number, all: number) => `${done} of ${all}`,
  doing: (title: string) => `Checking: ${title}`,
  allWell: "Everything works here",
  wellExcept: (absent: number) =>
    `Everything works that ${absent === 1 ? "can be checked here; 1 check cannot" : `can be checked here; ${absent} checks cannot`}`,
  someFailed: (failed: number) => `${counted(failed, "check", "checks")} failed`,
  stopped: "Stopped before the end",
  failedToStart: (reason: string) => `The check could not begin: ${reason}`,
  summary: (passed: number, failed: number, absent: number, notRun: number) =>
    [
      `${passed} passed`,
      `${failed} failed`,
      ...(absent ? [`${absent} not in this program`] : []),
      ...(notRun ? [`${notRun} not run`] : []),
    ].join(", "),
  copy: "Copy the report",
  copied: "The report is copied. It holds versions and these lines, and nothing of yours.",
  copyFailed: "It could not be copied. Select the report below and press Ctrl+C.",
  showReport: "Show the report",
  report: "Customer Value for Excel: self-check",
  /** A line of the report on the program: "Platform: PC". */
  fact: (name: string, value: string): string => `${name}: ${value}`,
  sheetName: "Self-check",
  leftovers: "Nothing is left behind",
  startLeft:
    "Opening the workbook now starts the add-in, or no longer does, and that is the check's doing.",
  leftBehind: (names: readonly string[]) =>
    `Still in the workbook, please delete: ${names.join(", ")}.`,
  goneSince: (names: readonly string[]) =>
    `No longer in the workbook, though the check did not touch it: ${names.join(", ")}.`,
  time,
  status: {
    passed: "Passed",
    failed: "Failed",
    absent: "Not in this program",
    "not run": "Not run",
  },
  groups: {
    functions: "Functions, by their examples",
    arguments: "How cells reach the functions",
    models: "Models, with sample data",
    workbook: "The workbook",
    sharing: "Sharing",
    program: "The program",
  },
  arguments: {
    blank: "Blank cells",
    dates: "Dates, dates as text, ids with zeros",
    errors: "Error cells",
    types: "Formatted numbers and other data types",
    columns: "Whole columns",
    spill: "Results spill, or say what is in the way",
  },
  workbook: {
    text: "Text stays text",
    names: "Names in other languages",
    selection: "The selection is led and followed",
    settings: "A megabyte kept with the workbook",
    update: "A model updated in place, and taken back",
    undo: "An insertion taken back",
    rows: "100,000 rows written, read and calculated",
  },
  sharing: {
    portable: "Portable, and live again to the last character",
    values: "Values, and every formula back",
    repair: "Formulas that lost the add-in are mended",
  },
  program: {
    worker: "Long work beside the page",
    cancel: "Long work is cancelled",
    theme: "The pane wears the program's theme",
    language: "The pane speaks the program's language",
  },
  answered: (examples: number) => counted(examples, "example", "examples"),
  gave: (what: string, shown: string, wanted: string) =>
    `${what} shows ${shown || "nothing"} instead of ${wanted || "nothing"}`,
  andMore: (more: number) => `, and ${counted(more, "more is", "more are")} wrong`,
  facts: {
    blankAsBlank: "Blank cells arrive as blank.",
    blankAsZero:
      "Blank cells arrive as 0: in a column of numbers a blank counts as a zero, so leave none there.",
    error: (code: string) => `The result is ${code}.`,
    noTypes: "This program has no data types.",
    model: (sheets: number, cells: number, figures: number) =>
      `${counted(sheets, "sheet", "sheets")}, ${counted(cells, "cell", "cells")}, ${counted(figures, "key figure", "key figures")} as computed without the program`,
    noSettings: "This program keeps no settings with the workbook.",
    updated: (cells: number) => counted(cells, "cell written", "cells written"),
    noUndo: "This program has no undo for the add-in.",
    rows: (write: number, read: number, answer: number, pause: number) =>
      `Written in ${time(write)}, read in ${time(read)}, calculated in ${time(answer)}; longest pause of the page ${time(pause)}`,
    noSharing: "This program does not list its formulas.",
    isPortable: "The workbook is portable already: make it live again first.",
    portable: (changed: number, frozen: number) =>
      `${counted(changed, "formula", "formulas")} native, ${counted(frozen, "value", "values")}`,
    noLambdaNames: "This program has no names for LAMBDAs, which a portable workbook needs.",
    noLambda: "(this program itself does not calculate LAMBDA)",
    frozen: (count: number) => counted(count, "formula", "formulas"),
    noWorker: "This page has no workers: long work is done in the page.",
    worker: (whole: number, pause: number) =>
      `A fit of 40,000 customers in ${time(whole)}; longest pause of the page ${time(pause)}`,
    cancelled: (milliseconds: number) => `The next formula answered in ${time(milliseconds)}`,
    noTheme: "This program does not tell its theme.",
    noLanguage: "This program does not tell its language.",
  },
  wrong: {
    notRemembered: "The workbook does not remember the model.",
    name: (name: string) => `The name ${name} is not where it should be.`,
    errorAt: (cell: string, code: string) => `${cell} shows ${code}`,
    furniture: {
      charts: (sheet: string, found: number, wanted: number) =>
        `${sheet} has ${found} of ${counted(wanted, "chart", "charts")}`,
      tables: (sheet: string, found: number, wanted: number) =>
        `${sheet} has ${found} of ${counted(wanted, "table", "tables")}`,
      notes: (sheet: string, found: number, wanted: number) =>
        `${sheet} has ${found} of ${counted(wanted, "note", "notes")}`,
      validated: (sheet: string, found: number, wanted: number) =>
        `${sheet} has ${found} of ${counted(wanted, "validated input", "validated inputs")}`,
    },
    noFigure: (label: string) => `“${label}”, which the preview shows, does not stand on the page.`,
    setting: (kept: number, wanted: number) =>
      `${kept.toLocaleString("en")} of ${wanted.toLocaleString("en")} characters were kept.`,
    settingStays: "The setting could not be removed.",
    update: (outcome: string) => `The model could not be updated in place: ${outcome}`,
    updateUndone: "After the update was taken back, the page is not as it was.",
    undo: "After the insertion was taken back, the workbook is not as it was.",
    namesStay: (names: string) => `Names stay: ${names}`,
    formulasLeft: (count: number) => `${counted(count, "formula is", "formulas are")} left.`,
    left: (formula: string, why: string) => `${formula} was left: ${why}`,
    theme: (theme: string, pane: string | undefined) =>
      `The program is ${theme}, the pane ${pane ?? "unknown"}.`,
    language: (language: string, pane: string) =>
      `The program speaks ${language}, the pane ${pane}.`,
    worker: "A worker could not be started; long work is done in the page.",
  },
};
