/** What people and programs write into a cell of days or figures that holds none: "-", "N/A", 无. */
import { type Cell, isBlank } from "./table";

const GAP =
  /^\s*([-–—―－]+|n\/?a|n\.a\.|nan|nat|null|\(null\)|none|nil|\(blank\)|\(empty\)|无|無|空|暂无|暫無)\s*$/i;

/** Whether a cell of days or figures is empty, or says that it is. */
export const isGap = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === "string" && cell.length < 12 && GAP.test(cell));
