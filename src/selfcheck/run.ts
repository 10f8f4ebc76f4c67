/** Runs checks one after the other. None stops the next, and whatever happens the workbook is left as it was found. */
import type { Host } from "../hosts/host";
import type { Belongings, Inspection } from "../hosts/inspection";
import type { PortableLibrary } from "../sharing/library";
import { type Check, type Line, NotHere, type Status, Stopped } from "./check";
import { laboratory } from "./laboratory";

export interface RunOptions {
  readonly host: Host & { readonly inspection: Inspection };
  readonly checks: readonly Check[];
  /** The functions' native equivalents. */
  readonly library: () => Promise<PortableLibrary>;
  /** What sheets of checks are called. */
  readonly sheetName: string;
  /** Titles and words of the last line. */
  readonly leftovers: {
    readonly title: string;
    /** Names what is left. */
    readonly left: (names: readonly string[]) => string;
    /** Names what was there before and is no more. */
    readonly gone: (names: readonly string[]) => string;
    /** Says that the workbook starts the add-in other than before. */
    readonly start: string;
  };
  readonly signal: AbortSignal;
  /** Called before each check, with the number of those that are done. */
  readonly starting?: (check: Pick<Check, "id" | "group" | "title">, done: number) => void;
  readonly done?: (line: Line) => void;
}

export async function runChecks(options: RunOptions): Promise<Line[]> {
  const { host, checks, signal, starting, done } = options;
  const lab = laboratory(options);
  const lines: Line[] = [];
  const tell = (line: Line) => {
    lines.push(line);
    done?.(line);
  };
  const before = await host.inspection.belongings();
  const started = await host.inspection.startsAddIn?.();
  const restoreUndo = host.inspection.keepUndo?.();
  const shown = await host.selection().catch(() => undefined);

  for (const check of checks) {
    const { id, group, title } = check;
    // Where a program computes within the page, what the user has pressed meanwhile comes first.
    await lab.wait(0);
    if (signal.aborted) {
      tell({ id, group, title, status: "not run", milliseconds: 0 });
      continue;
    }
    starting?.(check, lines.length);
    const start = performance.now();
    const outcome = await attempt(() => check.run(lab));
    const milliseconds = performance.now() - start;
    // What cannot be removed now is tried again at the end, and named there.
    await lab.clear().catch(() => undefined);
    tell({ id, group, title, ...outcome, milliseconds });
  }

  const last = { id: "leftovers", group: "program", title: options.leftovers.title } as const;
  starting?.(last, lines.length);
  const start = performance.now();
  await lab.clear().catch(() => undefined);
  restoreUndo?.();
  if (shown) await host.show(shown.address).catch(() => undefined);
  const outcome = await attempt(async () => {
    const now = await host.inspection.belongings();
    // Sheets that the user has added meanwhile are not the check's to name.
    const sheets = now.sheets.filter((name) => before.sheets.includes(name) || lab.mayBeOwn(name));
    const left = missingIn(before, { ...now, sheets });
    const gone = missingIn(now, before);
    if (left.length) throw new Error(options.leftovers.left(left));
    if (gone.length) throw new Error(options.leftovers.gone(gone));
    if ((await host.inspection.startsAddIn?.()) !== started)
      throw new Error(options.leftovers.start);
    return undefined;
  });
  tell({ ...last, ...outcome, milliseconds: performance.now() - start });
  return lines;
}

async function attempt(
  work: () => Promise<string | undefined>,
): Promise<{ status: Status; detail?: string }> {
  try {
    return { status: "passed", detail: await work() };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Stopped) return { status: "not run" };
    return { status: error instanceof NotHere ? "absent" : "failed", detail };
  }
}

/** What is in one list of belongings and not in the other. */
const missingIn = (one: Belongings, other: Belongings): string[] =>
  (["sheets", "names", "settings"] as const).flatMap((kind) =>
    other[kind].filter((name) => !one[kind].includes(name)),
  );
