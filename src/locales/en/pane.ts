/** What the pane says. English is the source: the other languages have the type of this object. */
import { check } from "./check";
import { counted } from "./counted";
import { share } from "./share";
import { large } from "./large";
import { warehouse } from "./warehouse";

export const pane = {
  product: "Customer Value",
  back: "Back",
  colon: ": ",
  privacy: "Nothing leaves this workbook.",

  home: {
    purpose: "See what each customer is worth, in formulas that stay alive in your cells.",
    start: "Start with an example",
    lead: "A customer who begins as a loss ends, with everyone they recommended, as a profit.",
    insert: "Insert this example",
    adjust: "Look at its figures first",
    inWorkbook: "In this workbook",
    since: (rows: number) =>
      `${counted(rows, "row", "rows")} added to its data since; update to read ${rows === 1 ? "it" : "them"}`,
    listSeparator: ", ",
    models: "Models",
    groups: {
      offer: "What is our offer worth to the customer?",
      customer: "What is the customer worth to us?",
      care: "Whom to care for, and how?",
      others: "More models",
    },
    reference: "Function reference",
    referenceSummary: (count: number) =>
      `${counted(count, "function", "functions")} to type in a cell, each with examples to try`,
    share: "Share this workbook",
    shareSummary: "For people without the add-in: keep it calculating, or send values only",
    more: "More",
  },

  several: {
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    tooMany: (most: string) => `Choose no more than ${most}.`,
  },

  form: {
    optional: " (optional)",
    insert: "Insert into workbook",
    adds: "Adds new sheets. What you have stays as it is.",
    mend: (count: number) =>
      count === 1
        ? "One answer needs another look before this can be inserted."
        : `${count} answers need another look before this can be inserted.`,
  },

  table: {
    title: "Your data",
    hint: "Click any cell of your table in the sheet, or select the columns to use.",
    nothing: "No range is selected in the sheet.",
    selected: "Selected in the sheet",
    inUse: "In use",
    size: (rows: number, columns: number) =>
      `${counted(rows, "row", "rows")} × ${counted(columns, "column", "columns")}`,
    use: "Use selection",
    useInstead: "Use this selection instead",
    reading: (rows: number) => `Reading ${counted(rows, "row", "rows")}…`,
    read: (address: string) => `Now using ${address}.`,
    choose: "Choose a column",
    none: "None",
    column: (letter: string, header: string) => (header ? `${header} (${letter})` : letter),
    recognised: "All columns were recognised by their headings.",
    unused: (headings: readonly string[]) =>
      `Numbers that are not used: ${headings.join(", ")}. Choose their columns below if they count.`,
    guessed: "Guessed from what stands in it: please check",
    tooSmall: "That is a single cell. Select your table with its headings, then try again.",
    failed: (reason: string) => `The selection could not be read: ${reason}`,
    currencies: (count: number, found: string) =>
      `The amounts are in ${count} currencies (${found}), which cannot be added up: convert them to one first.`,
  },

  sample: {
    question: "No data at hand?",
    use: "Start from sample data",
    label: "Sample data",
    comes: "They come into the workbook with the model, on a sheet of their own.",
    giveUp: "Use my own data instead",
    inUse: (sheet: string) => `Now using the sample data “${sheet}”.`,
    givenUp: "The sample data are put aside. Select your own table.",
  },

  problems: {
    number: "Enter a number, for example 495 or 0.25.",
    wholeNumber: "Enter a whole number, for example 5.",
    date: "Enter a whole date.",
    text: "This cannot be empty.",
    atLeast: (min: string) => `Enter ${min} or more.`,
    atMost: (max: string) => `Enter ${max} or less.`,
    between: (min: string, max: string) => `Enter a number from ${min} to ${max}.`,
    table: "Select your table in the sheet, then press “Use selection”.",
    column: "Choose the column that holds this.",
    unexpected: (reason: string) => `Something unexpected happened: ${reason}`,
  },

  preview: {
    title: "Preview",
    busy: "Calculating…",
    waiting: "The preview appears as soon as your data are chosen.",
    incomplete: "The preview returns when the answers above are mended.",
    failed: "These answers give no result yet",
    table: "Show the figures of the chart",
    category: "Category",
    updated: (figures: string) => `Preview: ${figures}`,
  },

  insertion: {
    busy: (model: string) => `Inserting “${model}”`,
    cancel: "Cancel",
    cancelling: "Cancelling…",
    preparing: "Preparing…",
    progress: (percent: string) => `${percent} done`,
    done: "Added to your workbook",
    sheets: (count: number): string => (count === 1 ? "New sheet" : "New sheets"),
    /** Read aloud. */
    added: (sheets: readonly string[]) =>
      `Added to your workbook. New ${sheets.length === 1 ? "sheet" : "sheets"}: ${sheets.join(", ")}`,
    next: "Blue figures on yellow cells are yours to change: every result follows.",
    undo: "Undo",
    undoing: "Undoing…",
    undone: "Taken back. Your workbook is as it was.",
    undoneOther:
      "Your latest change was taken back, but the new sheets are still there. Undo again to remove them.",
    undoFailed: (reason: string) => `It could not be taken back: ${reason}`,
    finish: "Done",
    failed: "Nothing was added",
    failedPartly: "The insertion stopped half-way",
    remains: "Look through the new sheets and delete what you do not need, then try again.",
    unchanged: "Your workbook is as it was. You can try again.",
    retry: "Try again",
  },

  update: {
    button: "Update",
    another: "Insert another",
    hint: "Writes only what these answers change. Whatever else you changed on the sheets stays.",
    intro: (sheets: readonly string[]) =>
      `Already in your workbook, on ${sheets.length === 1 ? "the sheet" : "the sheets"} ${sheets.join(", ")}. Change its answers, then update it.`,
    missing: (address: string) =>
      `The table this model was made from, ${address}, is no longer there. Please select your data again.`,
    moved: (address: string) =>
      `The table this model was made from stands elsewhere now, or is called otherwise; it is read there (${address}).`,
    grown: (rows: number, address: string) =>
      `${counted(rows, "row has", "rows have")} been added below the table since; ${rows === 1 ? "it is" : "they are"} read as well (${address}).`,
    below: (rows: number, address: string) =>
      `${counted(rows, "row stands", "rows stand")} directly below the table, ${address}, and ${rows === 1 ? "is" : "are"} not read.`,
    readBelow: "Read them as well",
    busy: (model: string) => `Updating “${model}”`,
    done: "Up to date",
    changed: (cells: number) =>
      `${counted(cells, "cell was", "cells were")} written; results and charts follow.`,
    nothing: "The sheets hold these answers already; nothing had to be changed.",
    notInPlace: "This cannot be changed in place",
    otherStructure:
      "These answers give the model other tables or charts, or another version of the add-in made it. It can be inserted anew, beside the one you have, which stays as it is.",
    rearranged:
      "Sheets, rows or names of this model are no longer where they were, so that it is not certain which cells to write. It can be inserted anew, beside the one you have, which stays as it is.",
    undone: "Taken back. The sheets are as they were.",
    undoneOther:
      "Your latest change was taken back, but the update still stands. Undo again to take it back.",
    failed: "Nothing was changed",
    failedPartly: "Not everything could be put back",
    unchanged: "Your sheets are as they were. You can try again.",
    remains: "Some cells may have been changed. Look through the model's sheets, then try again.",
  },

  failures: {
    /** Why Excel does not do something, where one can do something about it. */
    hindrances: {
      "workbook protected":
        "The workbook is protected, so that no sheet can be added. Take the protection off (Review › Protect Workbook) and try again.",
      "sheet protected":
        "The sheet is protected. Take the protection off (Review › Unprotect Sheet) and try again.",
      "cell edited": "A cell is being edited. Press Enter or Esc in it and try again.",
      stopped: "You cancelled it.",
      "too old": "This version of Excel is too old. Update it and try again.",
    },
    /** `list`: what a step that failed has left in the workbook. */
    remains: (list: string) => `Not as it was: ${list}.`,
    remnants: {
      sheet: (name: string) => `the sheet “${name}”`,
      name: (name: string) => `the name “${name}”`,
      setting: (key: string) => `the setting “${key}”`,
      cells: (address: string) => `the cells ${address}`,
    },
    perhaps: (what: string) => `perhaps ${what}`,
    more: (count: number) => `${count} more`,
    /** Shown while Excel waits for it. */
    finishEditing: "Excel is waiting: finish editing the cell (press Enter or Esc in it).",
  },

  reference: {
    title: "Function reference",
    intro: "Type any of these in a cell, or put an example there to see it work.",
    search: "Search functions",
    placeholder: "Name or topic, e.g. churn",
    clear: "Clear the search",
    count: (count: number) => counted(count, "function", "functions"),
    /** Of functions that mention what was searched, but are about something else. */
    others: (count: number, query: string) =>
      `${counted(count, "more mentions", "more mention")} “${query}”`,
    none: (query: string) => `No function matches “${query}”.`,
    noneHint: "Try a shorter word, or the name of what you want to know.",
    parameters: "Arguments",
    optional: "optional",
    range: "range",
    returns: "Result",
    remarks: "Good to know",
    examples: "Examples",
    help: "Open its help page",
    gives: "gives",
    put: "Put in cell",
    putNamed: (formula: string) => `Put in cell: ${formula}`,
    copy: "Copy",
    copyNamed: (formula: string) => `Copy: ${formula}`,
    putting: "Putting it in the cell…",
    placed: (address: string) => `It stands in ${address} now.`,
    oneCell: "Select one empty cell in the sheet, then try again.",
    occupied: (address: string) => `${address} is not empty. Replace what stands there?`,
    replace: "Replace",
    keep: "Keep it",
    kept: "Nothing was changed.",
    putFailed: (reason: string) => `It could not be put in the cell: ${reason}`,
    copied: "Copied.",
    copyFailed: "It could not be copied. Select the formula and press Ctrl+C.",
    /** Headings of the families, in the order of the reference. */
    families: {
      value: "Perceived value",
      profit: "Customer profit",
      rfm: "RFM: how recently, how often, for how much",
      lifetime: "Lifetime value",
      referral: "Referral and influence",
      retention: "Retention and churn",
      nps: "Net Promoter Score",
      csat: "Customer satisfaction score",
      satisfaction: "Levels of satisfaction",
      pareto: "Concentration of value",
      tier: "Tiers and strategy",
      forecast: "Forecast of purchases",
      mbgnbd: "MBG/NBD model",
      bgnbd: "BG/NBD model",
      pnbd: "Pareto/NBD model",
      gg: "Gamma-Gamma model",
    } as Readonly<Record<string, string>>,
  },

  share,
  large,
  warehouse,
  check,

  excel: {
    loading: "Starting…",
    outsideTitle: "This page lives inside Excel",
    outside:
      "It is the task pane of Customer Value for Excel. Add the add-in to Excel, then open the pane with the Customer Value button on the Home tab.",
    workbench: "Try it here without Excel",
    offlineTitle: "Office is not answering",
    offline: (host: string) =>
      `The part of Excel that this pane needs comes from ${host} and could not be loaded. Check the connection; the pane opens by itself as soon as it arrives.`,
    reload: "Try again",
  },
};
