/** What pages that let one choose a model of buying have in common. */
import type { PlanCell } from "./plan";
import { byChoice, quoted } from "./sheet/words";

/** A function of the chosen model: `CV.MBGNBD.ALIVE({{parameters}},…)`. */
export const byModel = (call: (model: string) => string): string =>
  byChoice(
    "model",
    [
      ["pnbd", call("CV.PNBD")],
      ["bgnbd", call("CV.BGNBD")],
    ],
    call("CV.MBGNBD"),
  );

/** Pareto/NBD has names of its own for two of the four. */
const either = (pnbd: string, others: string): PlanCell => ({
  formula: `=${byChoice("model", [["pnbd", quoted(pnbd)]], quoted(others))}`,
});

/** The names of the chosen model's parameters, in the order of its fit. */
export const BUYING_PARAMETERS = ["r", "alpha", either("s", "a"), either("beta", "b")] as const;

/** Rows of customers by repeat purchases: 0, 1, … 7 or more. */
export const GROUPS = 8;

/** How far off a forecast was. */
export const OFF = "+0.0%;-0.0%;0.0%";
