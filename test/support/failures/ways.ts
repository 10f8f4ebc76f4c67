/** What is tried while requests fail: inserting and updating models, and every way of sharing; in any program. */
import type { Host } from "../../../src/hosts/host";
import { pagesOfValues } from "../../../src/locales/pages-of-values";
import { models } from "../../../src/models";
import type { Plan, PlanCell } from "../../../src/models/plan";
import { recorded } from "../../../src/models/record";
import { freeze, thaw } from "../../../src/sharing/frozen";
import { portableLibrary } from "../../../src/sharing/library";
import { makeLive, makePortable } from "../../../src/sharing/portable";
import { repair } from "../../../src/sharing/repair";
import { sampleSheet } from "../../../src/models/sample";
import type { SharingReport } from "../../../src/sharing/report";
import { insertedModels } from "../../../src/updating/find";
import { updateModel } from "../../../src/updating/update";
import { planFor } from "../../models/answers-given";
import { definitions } from "../portable";

export interface Way {
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly run: (host: Host) => Promise<unknown>;
  /** Leads from where it failed to a workbook of living formulas, which is where it began or where it was to lead. */
  readonly wayBack?: {
    readonly run: (host: Host) => Promise<SharingReport>;
    readonly leadsTo: "before" | "complete";
  };
}

const library = portableLibrary(definitions);
const noteText = (formula: string) => `Was ${formula}`;
export const pages = pagesOfValues();
const today = new Date(2026, 10, 28);

const portable = (host: Host) => makePortable(host.sharing!, library, noteText, { pages, today });
const live = (host: Host) => makeLive(host.sharing!, library);
const frozen = (host: Host) => freeze(host.sharing!, library, { pages, today });
const thawed = (host: Host) => thaw(host.sharing!, library);

/** `stick` makes formulas of ours stuck, as files leave them. */
export const sharingWays = (
  stick: (host: Host) => Promise<unknown>,
): Readonly<Record<string, Way>> => ({
  portable: { run: portable, wayBack: { run: live, leadsTo: "before" } },
  live: { prepare: portable, run: live, wayBack: { run: live, leadsTo: "complete" } },
  freeze: { run: frozen, wayBack: { run: thawed, leadsTo: "before" } },
  thaw: { prepare: frozen, run: thawed, wayBack: { run: thawed, leadsTo: "complete" } },
  repair: { prepare: stick, run: (host) => repair(host.sharing!, library) },
});

export const editingWays: Readonly<Record<string, (model: string) => Way>> = {
  insertion: (id) => ({ run: (host) => host.apply(planOf(id)) }),
  update: (id) => ({
    prepare: (host) => host.apply(planOf(id)),
    run: async (host) => {
      const [found] = (await insertedModels(host)).filter(({ record }) => record.model === id);
      return updateModel(host, found.key, changedPlan(id));
    },
  }),
};

/** A table made from the user's, and a page with what refers to it: names, a table, a chart, formulas. */
function purchasesPlan(rows: number): Plan {
  const last = rows + 1;
  const at = (letter: string) => ({ sheet: "bought", range: `${letter}2:${letter}${last}` });
  return {
    title: "Purchases",
    sheets: [
      {
        id: "page",
        name: "Page",
        blocks: [
          { at: "A1", cells: [["All"], [{ formula: `=SUM({{bought}}!B1:B${last})` }]] },
          { at: "B1", cells: [["Rows", rows]] },
        ],
        charts: [
          {
            ...{ title: "Amounts", kind: "column", categories: at("A"), at: "D2" },
            ...{ width: 300, height: 200, series: [{ name: "Amounts", values: at("B") }] },
          },
        ],
      },
      sampleSheet({
        ...{ id: "bought", name: "Purchases", table: "Purchases", columns: [{ width: 90 }] },
        headings: ["Customer", "Amount"],
        rows: Array.from({ length: rows }, (_, i) => [`Customer ${i}`, 10 * rows + i]),
        about: "About",
        notes: Array.from({ length: Math.ceil(rows / 3) }, (_, i) => `Remark ${i} of ${rows}`),
        remarks: 8,
      }),
    ],
    names: [{ id: "amounts", name: "Amounts", ...at("B") }],
    record: { model: "rfm", locale: "en", version: "1", answers: { rows } },
  };
}

const resizing = (from: number, to: number): Way => ({
  async prepare(host) {
    await host.apply(purchasesPlan(from));
    await host.revise({
      title: "The user's own",
      sheets: [
        {
          name: "Orders",
          blocks: [
            { at: "J1", cells: [[{ formula: `=SUM(Purchases!B2:B${from + 1})` }], ["mine"]] },
          ],
        },
        { name: "Page", blocks: [{ at: "B5", cells: [["mine"]] }] },
      ],
      settings: {},
    });
  },
  async run(host) {
    const [found] = await insertedModels(host);
    const outcome = await updateModel(host, found.key, purchasesPlan(to));
    if (outcome.kind !== "updated") throw new Error(`it is ${outcome.kind}`);
  },
});

/** A model whose data have become more, or fewer. */
export const resizingWays: Readonly<Record<string, Way>> = {
  "more rows": resizing(6, 11),
  "fewer rows": resizing(11, 4),
};

const all = models("en");
export const MODELS: readonly string[] = all.map(({ id }) => id);

/** As a model is inserted beside the sheet that `ordersPlan` adds. */
export function planOf(id: string): Plan {
  const model = all.find((each) => each.id === id)!;
  return recorded(planFor(model), { model: id, locale: "en", answers: {} });
}

/** The same sheets with another text, number and formula on each of the model's own. */
function changedPlan(id: string): Plan {
  const plan = planOf(id);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const met = new Set<string>();
      const changed = (cell: PlanCell): PlanCell => {
        const kind = typeof cell;
        if (cell === null || met.has(kind)) return cell;
        met.add(kind);
        if (typeof cell === "object") return { formula: `${cell.formula}+0` };
        return typeof cell === "number" ? cell + 1 : typeof cell === "string" ? `${cell}!` : cell;
      };
      const blocks = sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) => row.map(changed)),
      }));
      return { ...sheet, blocks };
    }),
  };
}

/** The formulas of the small workbook: scalar, spilling, without equivalent. */
export const NPS = "=CV.NPS(A1:A4)";
export const ESTIMATE = "=CV.VALUE.ESTIMATE(A1:C1,A1:C1,FALSE)";
export const FIT = "=CV.BGNBD.FIT(A1:A2,B1:B2,C1:C2)";
