/**
 * Where a check works: the user's own workbook, in which it touches nothing but what it has added itself. Whatever is added
 * through the laboratory is noted, and taken out again by `clear`.
 */
import type { Applied, Host, HostValue } from "../hosts/host";
import type { Belongings, Inspection } from "../hosts/inspection";
import { isAwaited } from "../hosts/result-states";
import type { PortableLibrary } from "../sharing/library";
import type { SharedWorkbook } from "../hosts/shared-workbook";
import { RECORD_KEY } from "../hosts/record";
import type { Plan, PlanCell, SheetPlan } from "../models/plan";
import { Stopped } from "./check";
import { ownPart } from "./own-part";

export interface Laboratory {
  readonly host: Host;
  readonly inspection: Inspection;
  /** The part of the workbook's formulas that checks have added; absent where the program does not list formulas. */
  readonly sharing: SharedWorkbook | undefined;
  /** The functions' native equivalents. */
  library(): Promise<PortableLibrary>;
  /** Applies a Plan. */
  insert(plan: Plan): Promise<Applied>;
  /** Adds a sheet with these cells from A1 on, and more where a part of a plan is given; gives its name. */
  sheet(cells: readonly (readonly PlanCell[])[], more?: Partial<SheetPlan>): Promise<string>;
  /** What a range shows once it is calculated. Gives up after half a minute, or as long as it is told to wait. */
  results(address: string, patience?: number): Promise<HostValue[][]>;
  /** Notes things that were added otherwise. */
  added(belongings: Partial<Belongings>): void;
  /** Throws once the user has stopped the run. */
  goOn(): void;
  /** Lets time pass. */
  wait(milliseconds: number): Promise<void>;
  /** Whether a sheet may be one that was to be added, whatever became of that; any other is the user's. */
  mayBeOwn(sheet: string): boolean;
  /** Takes out all that was added. */
  clear(): Promise<void>;
}

export interface LaboratoryOptions {
  readonly host: Host & { readonly inspection: Inspection };
  readonly library: () => Promise<PortableLibrary>;
  readonly signal: AbortSignal;
  /** What sheets of checks are called. */
  readonly sheetName: string;
}

const PATIENCE = 30_000;
/** From one look to the next, longer each time. */
const FIRST_WAIT = 20;
const LONGEST_WAIT = 500;

export function laboratory({ host, library, signal, sheetName }: LaboratoryOptions): Laboratory {
  const { inspection } = host;
  const sheets = new Set<string>();
  const names = new Set<string>();
  const settings = new Set<string>();
  const planned = new Set<string>();

  const goOn = () => {
    if (signal.aborted) throw new Stopped();
  };

  // What is noted is known by the plan, never by comparing: whatever the user adds meanwhile is none of ours.
  const insert = async (plan: Plan): Promise<Applied> => {
    goOn();
    for (const { name } of plan.sheets) planned.add(name);
    const before = new Set((await inspection.belongings()).settings);
    const applied = await host.apply(plan);
    for (const { id } of plan.sheets) sheets.add(applied.names[id]);
    for (const { id } of plan.names) names.add(applied.names[id]);
    const keys = [...Object.keys(plan.settings ?? {}), ...(plan.record ? [RECORD_KEY] : [])];
    if (keys.length)
      for (const key of (await inspection.belongings()).settings)
        if (!before.has(key) && keys.some((wanted) => key.startsWith(wanted))) settings.add(key);
    return applied;
  };

  /** Removes things one by one where all at once cannot be done; throws the first failure. */
  const removeEach = async (): Promise<void> => {
    const failures: Error[] = [];
    for (const [kind, noted] of Object.entries({ names, settings, sheets }))
      for (const name of noted)
        try {
          await inspection.remove({ sheets: [], names: [], settings: [], [kind]: [name] });
          noted.delete(name);
        } catch (error) {
          failures.push(error as Error);
        }
    if (failures.length) throw failures[0];
  };

  return {
    host,
    inspection,
    sharing: host.sharing && ownPart(host.sharing, { sheets, names, settings }),
    library,
    insert,
    goOn,
    wait,

    async sheet(cells, more = {}) {
      const blocks = cells.length ? [{ at: "A1", cells }] : [];
      const sheet = { id: "check", name: sheetName, blocks, ...more };
      const applied = await insert({ title: sheetName, names: [], sheets: [sheet] });
      return applied.names.check;
    },

    async results(address, patience = PATIENCE) {
      await inspection.calculate([...sheets]);
      const end = performance.now() + patience;
      for (let pause = FIRST_WAIT; ; pause = Math.min(2 * pause, LONGEST_WAIT)) {
        goOn();
        const cells = await host.read(address);
        if (!cells.flat().some(isAwaited)) return cells;
        if (performance.now() > end) return cells;
        await wait(pause);
      }
    },

    added(belongings) {
      belongings.sheets?.forEach((name) => sheets.add(name) && planned.add(name));
      belongings.names?.forEach((name) => names.add(name));
      belongings.settings?.forEach((key) => settings.add(key));
    },

    // Where a name is taken, a number is put behind it.
    mayBeOwn: (sheet) => [...planned].some((name) => sheet.startsWith(name)),

    async clear() {
      const found = { sheets: [...sheets], names: [...names], settings: [...settings] };
      if (!found.sheets.length && !found.names.length && !found.settings.length) return;
      try {
        await inspection.remove(found);
        for (const noted of [sheets, names, settings]) noted.clear();
      } catch {
        await removeEach();
      }
    },
  };
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
