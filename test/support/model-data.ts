/** The plan of each model with small answers, and before it the data they point to, so that its formulas have results. */
import type { Answer, Answers, Model, RangeAnswer } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
import { SMALLER, fewKinds, planFor } from "../models/answers-given";

/** Histories are few here, since other programs take long over each. */
const answersOf = ({ id }: Model): Answers | undefined =>
  id === "histories" ? { ...fewKinds(), currency: "none" } : SMALLER[id];

/** What is applied, in this order. */
export function plansWithData(model: Model): Plan[] {
  const answers = answersOf(model);
  const ranges = Object.values(answers ?? {}).filter(isRange);
  const plan = answers ? model.plan(answers) : planFor(model);
  return ranges.length ? [dataPlan(ranges), plan] : [plan];
}

const isRange = (answer: Answer | undefined): answer is RangeAnswer =>
  typeof answer === "object" && "address" in answer;

/** A sheet with the cells of answers where these say that they stand. */
export function dataPlan(ranges: readonly RangeAnswer[]): Plan {
  const [[name]] = ranges.map(({ address }) => address.split("!"));
  const blocks = ranges.map(({ address, cells }) => ({
    at: address.split("!")[1].split(":")[0],
    cells: cells as Plan["sheets"][number]["blocks"][number]["cells"],
  }));
  return { title: name, names: [], sheets: [{ id: "data", name, blocks }] };
}
