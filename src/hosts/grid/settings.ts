/** What the grid's workbook remembers. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Settings } from "../settings";
import { type Step, runSteps } from "./batch";
import { DOCUMENT_COMMANDS, documentOf } from "./document";

export const gridSettings = (model: Model): Settings => ({
  read: async (key) => documentOf(model).getSetting(key),
  keep: async (key, value) => runSteps(model, [settingStep(key, value)]),
});

/** Keeps a setting, as one step of many; without a value it goes. */
export const settingStep = (key: string, value: string | undefined): Step => ({
  doing: `keeping the setting ${key}`,
  command: DOCUMENT_COMMANDS.setting,
  payload: { key, value },
});
