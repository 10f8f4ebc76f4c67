/** An o-spreadsheet model in Node, as the grid host wants it. */
import { Model } from "@odoo/o-spreadsheet";
import { gridHost } from "../../src/hosts/grid";

// o-spreadsheet needs it; Node has it from version 21 on.
(Object as any).groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown) => PropertyKey) => {
  const groups = Object.create(null);
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};

// It reports the time of every step.
console.debug = () => undefined;

/** A workbook of one empty sheet, "Sheet1", and its host. */
export function newGrid(data: object = {}) {
  const model = new Model(data);
  return { model, host: gridHost(model) };
}
