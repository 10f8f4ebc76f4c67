/**
 * Failures of the browser's grid. Whatever a host does there is a list of steps run as one; a step fails before it does
 * anything or after it has done all, is refused, or the grid fails when it works out what follows from the steps.
 */
import type { Model } from "@odoo/o-spreadsheet";
import { gridHost } from "../../../src/hosts/grid";
import { BatchPlugin } from "../../../src/hosts/grid/batch";
import { underWayIn } from "../../../src/hosts/grid/under-way";
import type { Host } from "../../../src/hosts/host";
import type { SharingReport } from "../../../src/sharing/report";
import { callsIn } from "../../../src/sharing/calls";
import { block, ordersPlan, planOf as plan } from "../../hosts/contract/plans";
import { newWorkbook } from "../../models/cv-in-grid";
import { newGrid } from "../grid";
import { type State, type Trial, verdict, verdictOfWayBack } from "./verdict";
import { ESTIMATE, FIT, NPS, type Way, pages, planOf, sharingWays } from "./ways";

export const HOWS = ["before it", "after it", "refused", "working out"] as const;

export interface Failing {
  /** The first step that fails, from 1; where the grid works out, of which batch of steps. */
  readonly step: number;
  /** How many steps after it fail as well. */
  readonly window: number;
  readonly how: (typeof HOWS)[number];
}

export interface Prepared {
  readonly way: Way;
  readonly data: object;
  readonly complete: State;
  /** Why it cannot be done, in a grid in which nothing fails. */
  readonly refusal?: string;
  readonly steps: number;
  readonly batches: number;
}

interface Workbook {
  readonly model: Model;
  readonly host: Host;
}

type Dispatch = (command: string, payload: object) => unknown;

/** What a model is made of. */
interface Inside {
  readonly handlers: { dispatch: Dispatch; finalize(): void }[];
}

/** Formulas of ours become what files that were saved without the add-in hold. */
async function stick({ sharing }: Host): Promise<void> {
  const { formulas } = await sharing!.contents();
  await sharing!.change(
    formulas.flatMap(({ place, formula }) => {
      const ours = (callsIn(formula) ?? []).filter(({ name }) => /^CV\./i.test(name));
      if (place.kind !== "cell" || !ours.length) return [];
      const stuck = formula.replace(
        /CV(\.[A-Z.]+)(?=\()/g,
        (call) => `_xldudf_${call.replace(/\./g, "_")}`,
      );
      return [{ kind: "formula" as const, place, formula: stuck }];
    }),
  );
}

export const gridSharingWays = sharingWays(stick);

/** Runs a way once without failure. */
export async function prepare(way: Way, workbook: () => Promise<Workbook>): Promise<Prepared> {
  const begun = await workbook();
  await way.prepare?.(begun.host);
  const data = exported(begun.model);
  const { model, host } = open(data);
  const counted = watch(model, () => undefined);
  const refusal = await way.run(host).then(
    () => undefined,
    (reason: Error) => reason.message,
  );
  return { way, data, complete: stateOf(model), refusal, ...counted };
}

/** What went wrong; undefined if nothing did. */
export async function fail(prepared: Prepared, failing: Failing): Promise<string | undefined> {
  const { way, complete } = prepared;
  const { model, host } = open(prepared.data);
  const before = stateOf(model);
  const isOver = { now: false };
  watch(model, (at) => {
    if (isOver.now || at.kind !== (failing.how === "working out" ? "batch" : "step")) return;
    if (at.number < failing.step || at.number > failing.step + failing.window) return;
    return failing.how;
  });
  const outcome = await way.run(host).then(
    (report) => (isReport(report) ? { report } : {}),
    (failure: Trial["failure"]) => ({ failure }),
  );
  isOver.now = true;
  const after = stateOf(model);
  const living = way.wayBack?.leadsTo === "complete" ? complete : before;
  const memory = JSON.stringify(Object.values((await host.overview()).settings));
  const wrong = verdict({ before, after, complete, living, memory, ...outcome });
  if (wrong || !way.wayBack) return wrong ?? (await works(host));
  const { left } = await way.wayBack.run(host);
  const back = verdictOfWayBack(
    living,
    stateOf(model),
    left,
    ({ sheet, cell }) => `${sheet}!${cell}`,
  );
  return back ?? (await works(host));
}

/** Whether the grid goes on working after a failure. */
async function works(host: Host): Promise<string | undefined> {
  try {
    await host.revise({
      title: "One more",
      sheets: [{ name: "Sheet1", blocks: [{ at: "Z90", cells: [[{ formula: "=1+1" }]] }] }],
      settings: {},
    });
    const [[shown]] = await host.read("Sheet1!Z90");
    return shown === 2 ? undefined : `afterwards =1+1 comes to ${shown}`;
  } catch (error) {
    return `afterwards nothing can be entered: ${(error as Error).message}`;
  }
}

interface At {
  readonly kind: "step" | "batch";
  readonly number: number;
}

/** Counts steps and batches, and lets them fail as they are told. */
function watch(model: Model, tell: (at: At) => Failing["how"] | undefined) {
  const { handlers } = model as unknown as Inside;
  const batch = handlers.find((each): boolean => each instanceof BatchPlugin)!;
  const counted = { steps: 0, batches: 0 };
  const { dispatch } = batch;
  let inBatch = false;
  batch.dispatch = (command, payload) => {
    if (command === "UNDO") return dispatch(command, payload); // the grid itself, after our own undoing
    inBatch = true;
    const how = tell({ kind: "step", number: ++counted.steps });
    if (how === "before it") throw new Error("the grid could not do that");
    if (how === "refused") return { isSuccessful: false, reasons: ["NoRoom"] };
    const result = dispatch(command, payload);
    if (how === "after it") throw new Error("the grid could not do that");
    return result;
  };
  const last = handlers.at(-1)!;
  const { finalize } = last;
  last.finalize = () => {
    const phase = underWayIn(model.getters)?.phase;
    if (phase === "working out" || phase === "keeping") inBatch = true;
    if (inBatch && tell({ kind: "batch", number: ++counted.batches })) {
      inBatch = false;
      throw new RangeError("Maximum call stack size exceeded");
    }
    inBatch = false;
    finalize.call(last);
  };
  return counted;
}

/** A grid whose ids are the same each time. */
function open(data: object): Workbook {
  const { model } = newGrid(JSON.parse(JSON.stringify(data)) as object);
  let latest = 0;
  model.uuidGenerator.smallUuid = () => `id-${++latest}`;
  return { model, host: gridHost(model) };
}

interface Exported {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: Readonly<Record<string, string>>;
  }[];
  readonly namedRanges?: Readonly<Record<string, unknown>>;
  readonly revisionId: string;
  readonly customerValue: {
    readonly notes: readonly {
      readonly sheetId: string;
      readonly cell: string;
      readonly text: string;
    }[];
  };
}

/** What `exportData` gives, without the abbreviations for formulas, on which that breaks down. */
const exported = (model: Model): Exported =>
  (model as unknown as { _exportData(isShort: boolean): Exported })._exportData(false);

function stateOf(model: Model): State {
  const { sheets, namedRanges = {}, customerValue, ...others } = exported(model);
  const { notes, ...document } = customerValue;
  return {
    cells: new Map(
      sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).map(([cell, content]) => [`${name}!${cell}`, content] as const),
      ),
    ),
    names: new Map(Object.entries(namedRanges).map(([name, at]) => [name, JSON.stringify(at)])),
    notes: new Map(notes.map(({ sheetId, cell, text }) => [`${sheetId}!${cell}`, text])),
    rest: JSON.stringify([
      sheets.map(({ cells: _cells, ...sheet }) => sheet),
      document,
      { ...others, revisionId: undefined },
    ]),
  };
}

export const smallWorkbook = async (): Promise<Workbook> => {
  const { model, host } = newWorkbook();
  await host.apply(
    plan(
      {
        name: "Page",
        blocks: [
          block([
            ["Ann", 45_000, 3],
            ["What it shows", 45_010, 9],
            ["Ann", 45_030, 10],
            ["Cy", 45_001, 8],
          ]),
          block([[{ formula: NPS.replace(/A/g, "C") }]], { at: "E1" }),
          block([[{ formula: "=CV.RFM(A1:A4,B1:B4,C1:C4)" }]], { at: "G1" }),
          block([[{ formula: ESTIMATE.replace(/A1:C1/g, "K1:M1") }]], { at: "E6" }),
          block(
            [
              [
                {
                  formula:
                    "=CV.BGNBD.FIT({2;1;0;0;3},{30.43;1.71;0;0;29.4},{38.9;38.9;38.9;38.9;38.9})",
                },
              ],
            ],
            { at: "E8" },
          ),
          block([[{ formula: "=SUM(E1:E8)" }]], { at: "E20" }),
          block([[10, 20, 40]], { at: "K1" }),
          block([[pages[0].follows]], { at: "B30" }),
        ],
        notes: [{ cell: "E6", text: "By Ann" }],
      },
      { settings: { mine: "1" } },
    ),
  );
  return { model, host };
};

/** Two formulas without equivalents, which a grid can make portable. */
export const twoFits = async (): Promise<Workbook> => {
  const { model, host } = newWorkbook();
  await host.apply(
    plan({
      name: "Page",
      blocks: [
        block([[10, 20, 40]]),
        block([[{ formula: ESTIMATE }], [{ formula: FIT }]], { at: "A5" }),
      ],
    }),
  );
  return { model, host };
};

export const withOrders = async (): Promise<Workbook> => {
  const { model, host } = newWorkbook();
  await host.apply(ordersPlan());
  return { model, host };
};

const withModels = new Map<string, object>();

export const withModel = (id: string) => async (): Promise<Workbook> => {
  const known = withModels.get(id);
  if (known) return open(known);
  const { model, host } = await withOrders();
  await host.apply(planOf(id));
  withModels.set(id, exported(model));
  return { model, host };
};

const isReport = (value: unknown): value is SharingReport =>
  typeof value === "object" && value !== null && "left" in value;
