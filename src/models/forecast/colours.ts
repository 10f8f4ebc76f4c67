/** Colours of the forecast's charts: what was, what is expected and the range about it, what is quiet, where the hold-out begins. */
import { PALETTE } from "../plan";

export const [ACTUAL, EXPECTED, LIMIT] = [PALETTE[0], PALETTE[1], PALETTE[5]];
export const [BAND, QUIET] = ["#f9d3a4", "#9fb4bc"];
