/** A Plan as a short text to compare with: one line per row, rows that only count on in one line. */
import product from "../../package.json";
import type { Block, Plan, PlanCell, SheetPlan } from "../../src/models/plan";
import { zoneOf } from "./geometry";

export const rendered = (plan: Plan): string =>
  [
    `# ${plan.title}`,
    ...plan.names.map(({ id, name, sheet, range }) => `${id}: ${name} = ${sheet}!${range}`),
    ...plan.sheets.map(renderedSheet),
  ]
    .join("\n")
    .replaceAll(product.version, "<version>");

function renderedSheet({
  blocks,
  charts,
  tables,
  notes,
  validations,
  ...sheet
}: SheetPlan): string {
  return [
    `\n## ${JSON.stringify(sheet)}`,
    ...blocks.map(renderedBlock),
    ...[tables, notes, validations, charts].flatMap((parts) =>
      (parts ?? []).map((part) => JSON.stringify(part)),
    ),
  ].join("\n");
}

function renderedBlock({ at, cells, ...look }: Block): string {
  const { top } = zoneOf(at);
  const lines: { text: string; times: number }[] = [];
  cells.forEach((row, i) => {
    const text = row.map((cell) => shown(cell, top + i + 1)).join(" | ");
    const last = lines[lines.length - 1];
    if (last?.text === text) last.times++;
    else lines.push({ text, times: 1 });
  });
  const body = lines.map(({ text, times }) => (times > 1 ? `${text}  (${times} times)` : text));
  return [`${at} ${JSON.stringify(look)}`, ...body.map((line) => `  ${line}`)].join("\n");
}

/** A formula's own row number becomes ⟨row⟩, so that a column of the same formula is the same text. */
function shown(cell: PlanCell, row: number): string {
  if (typeof cell !== "object" || cell === null) return JSON.stringify(cell);
  return cell.formula.replace(new RegExp(`([A-Z])${row}(?!\\d)`, "g"), "$1⟨row⟩");
}
