/** What the user is pointing at in the sheet: the selection, or around one that can be no table the table it stands in. */
import type { Host, RangeInfo } from "../hosts/host";
import { debounced } from "./dom";

/** Long enough to skip the selections one passes through with the arrow keys. */
const QUIET_MILLISECONDS = 120;

/** Calls back with what is pointed at now and whenever that changes, until the returned function is called. */
export function watchCandidate(
  host: Host,
  listener: (candidate: RangeInfo | undefined) => void,
  /** Columns that a table must have. */
  least = 1,
): () => void {
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const candidate = await candidateIn(host, least).catch(() => undefined);
    if (turn === latest) listener(candidate);
  };
  const lookSoon = debounced(QUIET_MILLISECONDS, () => void look());
  void look();
  const stop = host.onSelectionChange(lookSoon);
  return () => {
    stop();
    lookSoon.cancel();
    latest++;
  };
}

async function candidateIn(host: Host, least: number): Promise<RangeInfo | undefined> {
  const selection = await host.selection();
  if (!selection || (selection.rows > 1 && selection.columns >= least)) return selection;
  const region = await host.region?.();
  const isWider = region && region.rows >= selection.rows && region.columns >= selection.columns;
  return isWider ? region : selection;
}

export const isSingleCell = ({ rows, columns }: RangeInfo): boolean => rows * columns === 1;
