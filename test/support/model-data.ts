/** The plan of each model with small answers, and before it the data they point to, so that its formulas have results. */
import type { Answer, Model, RangeAnswer } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
import { SMALLER, planFor } from "../models/answers-given";

/** What is applied, in this order. */
export function plansWithData(model: Model): Plan[] {
  const ranges = Object.values(SMALLER[model.id] ?? {}).filter(isRange);
  return ranges.length ? [dataPlan(ranges), planFor(model)] : [planFor(model)];
}

const isRange = (answer: Answer | undefined): answer is RangeAnswer =>
  typeof answer === "object" && "address" in answer;

/** A sheet with the cells of answers where these say that they stand. */
function dataPlan(ranges: readonly RangeAnswer[]): Plan {
  const [[name]] = ranges.map(({ address }) => address.split("!"));
  const blocks = ranges.map(({ address, cells }) => ({
    at: address.split("!")[1].split(":")[0],
    cells: cells as Plan["sheets"][number]["blocks"][number]["cells"],
  }));
  return { title: name, names: [], sheets: [{ id: "data", name, blocks }] };
}
