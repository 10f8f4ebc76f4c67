/** What the forecast asks: purchases, how far to look ahead, what a sale is worth; and the calls of the functions it makes. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { UNITS } from "../../domain/forecast/summary";
import { ok } from "../sheet/words";
import type { Making } from "../define";
import { PURCHASES, orderArgument, purchaseArguments } from "../purchases";
import { type InputsOf, choice, currency, date, inGroup, percent, whole } from "../questions";
import { type Word, audited } from "./audited";
import type { Computed } from "./preview";
import type { Texts } from "./texts/en";

export const ASKED = {
  ...PURCHASES,
  ...inGroup("settings", {
    horizon: whole(52, 1, 3650),
    unit: choice(UNITS),
    asOf: date(),
    model: choice(MODEL_NAMES),
    margin: percent(100),
    discount: percent(10),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;
export type ForecastMaking = Making<Inputs, Computed, Texts>;

/** A function of the family over the user's ranges, with the page's settings, more of them, and without a heading row. */
export const cvForecast = (
  name: string,
  { inputs, headers }: ForecastMaking,
  more: string,
  after = "",
): string =>
  `CV.FORECAST${name}(${purchaseArguments(inputs)},{{horizon}},{{as-of}},{{unit}},${more},${headers}${after}${orderArgument(inputs)})`;

/** What stands in place of figures that the purchases do not tell. */
const UNTOLD = '"–"';

/** Why there are none, in a sentence. */
export const untold = (word: Word): string => audited(word, "Model of buying", "notes");

/** The list has one sentence in place of its customers: it has no figures. */
export const IS_UNTOLD = 'list[#1 frequency]=""';

/** A figure from the list of customers; where the purchases say nothing, a sentence on the page says why instead. */
export const told = (result: string): string => ok("list", `IF(${IS_UNTOLD},${UNTOLD},${result})`);
