/** What formulas come to. A file cannot compute, so whoever makes one says how. */
import type { Plan } from "../../models/plan";
import type { HostValue } from "../host";

/** By sheet and cell ("B4"), the rows of values that the formula there comes to; one cell unless it spills. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, readonly (readonly HostValue[])[]>>;

/** Computes a plan whose names are final. Throws a HostError if a formula is none. */
export type Evaluate = (plan: Plan) => Promise<Results>;
