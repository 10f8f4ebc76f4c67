/**
 * Answers that may take long. Of few rows they are computed at once; of many, where there is a background, a promise of
 * the answer is given, its cells are read slice by slice and the rest is done in the background.
 */
import { type Columns, type ColumnSpec, given, readColumns } from "../../domain/support/columns";
import { type Cells, extent, readAhead } from "../../domain/support/columns/reading";
import { unavailable } from "../../domain/support/errors";
import {
  doTask,
  LONG_FROM,
  type TaskColumns,
  type TaskName,
  type TaskOptions,
  type TaskResult,
} from "./tasks";
import { answer, type CellValue } from "./answer";
import { background, type Background } from "./background";

type Row = (CellValue | null)[];
type Ranges = Record<string, ColumnSpec>;
type Invocation = CustomFunctions.CancelableInvocation;

/** From ranges to a table: what is read, what is done with it, what is shown of it. */
export interface Work<N extends TaskName, S extends Ranges> {
  readonly task: N;
  readonly ranges: S;
  /** All that the result depends on besides the ranges. */
  readonly options: TaskOptions<N>;
  /** What the task works on, made of what was read. */
  readonly columns: (read: Columns<S>) => TaskColumns<N>;
  readonly show: (result: TaskResult<N>, read: Columns<S>) => Iterable<Row>;
}

/**
 * The answer, or a promise of it; typed as the answer, since the metadata generator cannot read a union. Excel can cancel
 * a promise through the invocation.
 */
export function longAnswer<N extends TaskName, S extends Ranges>(
  invocation: Invocation | undefined,
  describe: () => Work<N, S>,
): any[][] {
  return answer((): any => {
    const work = describe();
    if (isPreview(invocation) && rowsOf(work) >= LONG_FROM[work.task] / PREVIEWS_PER_LONG)
      return [[IN_PREVIEW]];
    const elsewhere = background();
    if (elsewhere && rowsOf(work) >= LONG_FROM[work.task])
      return showLater(elsewhere, work, invocation ?? {});
    const read = readColumns(work.ranges);
    return [...work.show(doTask(work.task, work.columns(read), work.options), read)];
  });
}

/** While a formula is being typed Excel previews its value, at every key: then a hundredth of what is long is too long. */
const PREVIEWS_PER_LONG = 100;
const IN_PREVIEW = "calculated when you press Enter";

/** Excel before CustomFunctionsRuntime 1.5 says nothing of previews; its types call the flag a text. */
const isPreview = (invocation: Invocation | undefined): boolean =>
  String(invocation?.isInValuePreview) === "true";

const rowsOf = ({ ranges }: { readonly ranges: Ranges }): number =>
  Math.max(
    ...Object.entries(ranges).map(([name, { cells, as }]) => extent(given(name, cells), as).used),
  );

/** Work under way in the background, for one formula or several. */
interface Job {
  readonly task: TaskName;
  readonly ranges: readonly Cells[];
  /** As JSON. */
  readonly options: string;
  readonly outcome: Promise<Outcome>;
  /** The calls that wait for it. */
  readonly waiting: Set<Invocation>;
  stop(): void;
}

interface Outcome {
  readonly result: unknown;
  readonly read: unknown;
}

const jobs = new Set<Job>();

async function showLater<N extends TaskName, S extends Ranges>(
  elsewhere: Background,
  work: Work<N, S>,
  invocation: Invocation,
): Promise<Row[]> {
  const job = sharedJob(elsewhere, work);
  job.waiting.add(invocation);
  const canceled = new Promise<never>((_resolve, reject) => {
    invocation.onCanceled = () => {
      leave(job, invocation);
      reject(CANCELED);
    };
  });
  const { result, read } = await Promise.race([job.outcome, canceled]);
  const table: Row[] = [];
  for (const row of work.show(result as TaskResult<N>, read as Columns<S>))
    if (table.push(row) % SLICE === 0) await elsewhere.pause();
  return table;
}

/** Rows that take some hundredths of a second to make. */
const SLICE = 20_000;

/** Excel does not show it: whoever cancels does not want to know. */
const CANCELED = unavailable("canceled");

function leave(job: Job, invocation: Invocation): void {
  job.waiting.delete(invocation);
  if (job.waiting.size === 0 && jobs.delete(job)) job.stop();
}

/** Formulas over the same arrays, with the same options, share one job for as long as it is under way. */
function sharedJob(elsewhere: Background, work: Work<TaskName, any>): Job {
  const ranges = Object.values(work.ranges as Ranges).map(({ cells }) => cells);
  const options = JSON.stringify(work.options ?? null);
  for (const job of jobs)
    if (
      job.task === work.task &&
      job.options === options &&
      job.ranges.length === ranges.length &&
      job.ranges.every((cells, i) => cells === ranges[i])
    )
      return job;
  const { outcome, stop } = begin(elsewhere, work);
  const job: Job = { task: work.task, ranges, options, outcome, stop, waiting: new Set() };
  jobs.add(job);
  const over = () => void jobs.delete(job);
  outcome.then(over, over);
  return job;
}

function begin(elsewhere: Background, { task, ranges, options, columns }: Work<TaskName, any>) {
  let stopped = false;
  let stop = (): void => void (stopped = true);
  const turn = async () => {
    await elsewhere.pause();
    if (stopped) throw CANCELED;
  };
  const run = async (): Promise<Outcome> => {
    for (const { cells, as } of Object.values(ranges as Ranges))
      for (const slices = readAhead(cells, as); !slices.next().done;) await turn();
    const read = readColumns(ranges);
    await turn();
    const running = elsewhere.start(task, columns(read), options);
    stop = () => running.stop();
    return { result: await running.result, read };
  };
  return { outcome: run(), stop: () => stop() };
}
