/** What came of a run, as text to send to those who can mend it. Nothing of the user's is in it. */
import { GROUPS, type Line } from "./check";
import type { Fact } from "./program";
import type { CheckTexts } from "./texts";

export function report(lines: readonly Line[], facts: readonly Fact[], t: CheckTexts): string {
  const counted = (status: Line["status"]) => lines.filter((line) => line.status === status).length;
  const width = Math.max(...lines.map(({ status }) => t.status[status].length));
  const row = ({ id, title, status, detail, milliseconds }: Line): string =>
    [
      `${t.status[status].padEnd(width)}  ${title} (${id})`,
      ...(["absent", "not run"].includes(status) ? [] : [t.time(milliseconds)]),
      ...(detail ? [detail] : []),
    ].join(" · ");
  return [
    t.report,
    ...facts.map(([name, value]) => t.fact(name, value)),
    t.summary(counted("passed"), counted("failed"), counted("absent"), counted("not run")),
    ...GROUPS.flatMap((group) => {
      const own = lines.filter((line) => line.group === group);
      return own.length ? ["", t.groups[group], ...own.map(row)] : [];
    }),
    "",
  ].join("\n");
}
