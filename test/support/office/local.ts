/** Formulas as a German Excel says them: enough of its functions for the tests, and all of its separators. */
import { tokenize } from "@borgar/fx";

const FUNCTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ABS: "ABS",
    AVERAGE: "MITTELWERT",
    COUNTA: "ANZAHL2",
    IF: "WENN",
    IFERROR: "WENNFEHLER",
    INDEX: "INDEX",
    ISNUMBER: "ISTZAHL",
    OFFSET: "BEREICH.VERSCHIEBEN",
    ROUND: "RUNDEN",
    SUM: "SUMME",
    SUMPRODUCT: "SUMMENPRODUKT",
  }),
);

const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ["TRUE", "WAHR"],
  ["FALSE", "FALSCH"],
  ["#REF!", "#BEZUG!"],
  ["#VALUE!", "#WERT!"],
  ["#N/A", "#NV"],
]);

export function inGerman(formula: string): string {
  let inBraces = false;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (value === "{" || value === "}") inBraces = value === "{";
      if (type === "func") return FUNCTIONS.get(value.toUpperCase()) ?? value;
      if (type === "number") return value.replace(".", ",");
      if (type === "operator" && value === ",") return inBraces ? "." : ";";
      return CONSTANTS.get(value.toUpperCase()) ?? value;
    })
    .join("");
}
