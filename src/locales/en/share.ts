/** What the pane says about sharing a workbook. English is the source: the other languages have the type of this object. */
import { counted } from "./counted";

export const share = {
  title: "Share this workbook",
  looking: "Looking through the formulas…",
  none: "No formula here needs the add-in: this workbook can be shared as it is.",
  /** Of `count` formulas `without` have no native equivalent, because of what they call. */
  live: (count: number, without: number, functions: string): string => {
    const needed = `${counted(count, "formula needs", "formulas need")} the add-in.`;
    const values = `can only be sent as ${without === 1 ? "its value" : "values"}: ${functions}.`;
    if (without === 0)
      return `${needed} ${count === 1 ? "It" : "All of them"} can be made portable.`;
    if (without === count) return `${needed} ${count === 1 ? "It" : "They"} ${values}`;
    return `${needed} ${(count - without).toLocaleString("en")} can be made portable, ${without.toLocaleString("en")} ${values}`;
  },
  portable: (count: number) =>
    `${counted(count, "formula is", "formulas are")} portable: Excel calculates without the add-in.`,
  frozen: (count: number) =>
    `${counted(count, "formula is", "formulas are")} frozen: ${count === 1 ? "its value stands" : "values stand"} in ${count === 1 ? "its" : "their"} place.`,
  failed: (reason: string) => `That did not work: ${reason}`,
  ways: {
    living: {
      title: "Send it as it is",
      text: "For people who have the add-in; others see the latest results until Excel calculates anew, then #NAME?.",
    },
    portable: {
      title: "Keep it calculating",
      text: "For Excel 2024 and Microsoft 365 without the add-in: our functions become native formulas, and can be turned back here at any time. Of dates written as text they read only such as 2025-01-31.",
    },
    values: {
      title: "Send values only",
      text: "For any program, LibreOffice and WPS too: values take the place of our formulas, which stay with the workbook and can be put back.",
    },
    repair: {
      title: "Mend formulas",
      text: (count: number) =>
        `${counted(count, "formula does", "formulas do")} not find the add-in although it is here; entering ${count === 1 ? "it" : "them"} again mends that.`,
    },
  },
  noLambda: "This program itself cannot calculate them.",
  note: (formula: string) => `Calculated with Customer Value for Excel: ${formula}`,
  actions: {
    portable: {
      button: "Make portable",
      doing: "Making formulas portable…",
      done: (count: number) =>
        `${counted(count, "formula is", "formulas are")} portable: no add-in needed.`,
    },
    live: {
      button: "Make live again",
      doing: "Turning formulas back…",
      done: (count: number) => `${counted(count, "formula is", "formulas are")} as before.`,
    },
    freeze: {
      button: "Freeze to values",
      doing: "Freezing formulas…",
      done: (count: number) => `${counted(count, "formula is", "formulas are")} frozen.`,
    },
    thaw: {
      button: "Put formulas back",
      doing: "Putting formulas back…",
      done: (count: number) => `${counted(count, "formula is", "formulas are")} back.`,
    },
    restore: {
      button: "Put them back over the changes",
      doing: "Putting formulas back…",
      done: (count: number) => `${counted(count, "formula is", "formulas are")} back.`,
    },
    repair: {
      button: "Enter again",
      doing: "Entering formulas again…",
      done: (count: number) => `${counted(count, "formula is", "formulas are")} entered again.`,
    },
    download: {
      button: "Download Excel file",
      doing: "Writing the file…",
      done: "The file is in your downloads.",
    },
  },
  nothing: "Nothing was changed.",
  next: "Save a copy to send, then turn everything back here.",
  converted: "Show these formulas",
  becameValues: (count: number): string =>
    count === 1 ? "Became its value, formula in a note:" : "Became values, formulas in notes:",
  left: (count: number): string => (count === 1 ? "Left as it is:" : "Left as they are:"),
  remains: "What could not be tidied up:",
  remainder: {
    name: (name: string) => `the name ${name}, which nothing uses`,
    note: (place: string) => `the note of ${place}, which does not say what it should`,
    text: (place: string) => `the text in ${place}, which does not say of which day the values are`,
    memory: "what the workbook remembers of formulas that are back; that does no harm",
  },
  more: (count: number) => `and ${count.toLocaleString("en")} more`,
  frozenFormulas: "Frozen formulas",
  putBack: "Put back",
  putBackAt: (place: string) => `Put back ${place}`,
  place: {
    cell: (sheet: string, cell: string) => `${sheet}!${cell}`,
    name: (name: string) => `Name ${name}`,
    rule: (sheet: string, range: string) => `Rule for ${sheet}!${range}`,
  },
  because: {
    protected: "The sheet is protected.",
    "no result": "It shows an error or has no result yet.",
    "no equivalent": "It has no native equivalent, and no cell to hold its value.",
    "changed since": "Its cells have been changed since.",
    refused: "The program did not allow it.",
    unfinished:
      "The program failed half way. The workbook remembers the formula; put it back under “Send values only”.",
  },
};
