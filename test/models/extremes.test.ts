/**
 * Numbers at the ends of what a form takes: what the functions on a sheet would refuse, the form refuses; what it takes never
 * becomes an error on a page.
 */
import type { Answers, AnyModel, RangeAnswer } from "../../src/models/model";
import type { Plan, PlanCell } from "../../src/models/plan";
import { samplePlan } from "../../src/models/sample";
import { block } from "../hosts/contract/plans";
import { FEW_HISTORIES } from "./answers-given";
import { newWorkbook } from "./cv-in-grid";
import { modelsInTurn } from "./in-turn";

/** Far beyond what anybody means, where a question names no end. */
const MUCH = 1e9;

/** Each number that is asked for, as small or as large as the form takes it. */
const ends = ({ questions }: AnyModel, end: "least" | "most"): Answers =>
  Object.fromEntries(
    questions.flatMap((question) =>
      question.kind === "number"
        ? [[question.id, end === "least" ? (question.min ?? 0) : (question.max ?? MUCH)]]
        : [],
    ),
  );

/** The purchases that FEW_HISTORIES points to. */
function orders(): Plan {
  const columns = Object.values(FEW_HISTORIES).filter(
    (answer): answer is RangeAnswer => typeof answer === "object",
  );
  const rows = columns[0].cells.map((_, i) => columns.map(({ cells }) => cells[i][0] as PlanCell));
  return {
    title: "Orders",
    sheets: [{ id: "orders", name: "Orders", blocks: [block(rows)] }],
    names: [],
  };
}

async function errorsWith(model: AnyModel, answers: Answers): Promise<string[]> {
  const { model: grid, host } = newWorkbook();
  const asked = model.questions.some(({ id, optional }) => id === "dates" && !optional);
  if (asked) await host.apply(orders());
  const given = { ...answers, currency: "none" };
  await host.apply(asked ? model.plan({ ...FEW_HISTORIES, ...given }) : samplePlan(model, given));
  return grid.getters.getSheetIds().flatMap((sheetId) =>
    grid.getters
      .getEvaluatedCellsInZone(sheetId, grid.getters.getSheetZone(sheetId))
      .flatMap(
        (
          { type, value, message }: { type: string; value: unknown; message?: string },
          i: number,
        ) =>
          type === "error" && (value !== "#N/A" || message) // without a message it is a gap of a chart
            ? [`${grid.getters.getSheetName(sheetId)} ${i}: ${String(value)} ${message ?? ""}`]
            : [],
      ),
  );
}

const cases = modelsInTurn("grid").filter(({ model }) => Object.keys(ends(model, "most")).length);

test.each(cases.map(({ model }) => [model.id, model] as const))("%s", async (_id, model) => {
  for (const end of ["least", "most"] as const)
    expect([end, await errorsWith(model, ends(model, end))]).toEqual([end, []]);
});
