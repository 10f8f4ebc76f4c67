/** Value case: what a named prospect gains over its alternative, on one page for the table, with customers like it beside. */
import { defineModel } from "../define";
import { type InputsOf, choice, currency, number, text } from "../questions";
import { casesSheet } from "./cases";
import { cashSheet } from "./cash";
import { AGENTS, INDUSTRIES } from "./example";
import { pageSheet } from "./page";
import { preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

/** Who the prospect is, its size in agents, and what is compared; all else is filled in at the table. */
const ASKED = {
  prospect: text(),
  industry: choice(INDUSTRIES),
  agents: number(AGENTS, { min: 1 }),
  offer: text(),
  alternative: text(),
  currency: currency("none"),
};
export type Inputs = InputsOf<typeof ASKED>;

export const valueCase = defineModel({
  id: "value-case",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: () => undefined,
  preview,
  sheets: (making) => [pageSheet(making), casesSheet(making), cashSheet(making)],
});
