/** The Host in the browser: an o-spreadsheet model. Needs no page, so it also runs in tests. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Plan } from "../models/plan";
import type { Applied, Following, Host, Overview, RangeInfo } from "./host";
import { HostError } from "./host";
import { inUse, locate, type Place, rangeInfo, spansSheet } from "./grid/ranges";
import { runInSlices } from "./grid/batch";
import { documentOf } from "./grid/document";
import { enterText } from "./grid/entry";
import { gridInspection } from "./grid/inspection";
import { followPlaces } from "./grid/links";
import "./grid/plugins";
import { revise } from "./grid/revise";
import { gridSettings } from "./grid/settings";
import { gridSharing } from "./grid/sharing";
import { underWayIn, whenOver } from "./grid/under-way";
import { stepsOf } from "./grid/steps";
import { formatsIn, valuesIn } from "./grid/values";
import { rangeOf, zoneOf } from "./grid/zones";
import { addressOf, resolveNames } from "./resolve";

/** `model` must have been made after this module was loaded, which adds what the grid lacks (notes, table names, …). */
export function gridHost(model: Model): Host {
  return {
    kind: "grid",
    canStop: true,
    apply: async (plan, progress, signal) => applyPlan(model, plan, { progress, signal }),
    read: async (address) => valuesIn(model, readable(model, address)),
    formats: async (address) => formatsIn(model, readable(model, address)),
    describe: async (address) => {
      const place = locate(model, address);
      return place && rangeInfo(model, inUse(model, place));
    },
    selection: async () => selected(model),
    region: async () => regionAroundActiveCell(model),
    onSelectionChange: (listener) => watchSelection(model, listener),
    show: async (address) => show(model, placeAt(model, address, "going to")),
    enter: async (text) => enterText(model, model.getters.getActivePosition(), text),
    overview: async () => overviewOf(model),
    revise: async (revision, following) => revise(model, revision, following),
    settings: gridSettings(model),
    sharing: gridSharing(model),
    inspection: gridInspection(model),
    undo: async () => {
      if (!model.getters.canUndo()) throw new HostError("there is nothing to take back");
      model.dispatch("REQUEST_UNDO");
    },
  };
}

async function applyPlan(model: Model, plan: Plan, following: Following): Promise<Applied> {
  const { getters } = model;
  // what is under way takes names; no turn for others between the look and the beginning
  while (underWayIn(getters)) await whenOver(model);
  const sheetIds = getters.getSheetIds();
  const resolved = resolveNames(plan, {
    sheets: sheetIds.map((id) => getters.getSheetName(id)),
    names: getters.getNamedRanges().map(({ name }) => name),
    tables: documentOf(model)
      .getNamedTables()
      .map(({ name }) => name),
    settings: documentOf(model).getSettingKeys(),
  });
  const planned = stepsOf(resolved.plan, {
    locale: getters.getLocale(),
    sheetCount: sheetIds.length,
    newId: () => model.uuidGenerator.smallUuid(),
  });
  await runInSlices(model, planned.steps, following);
  const shown = resolved.plan.select ?? { sheet: resolved.plan.sheets[0]?.name, cell: "A1" };
  const sheetId = planned.sheetIds.get(shown.sheet);
  if (sheetId) show(model, { sheetId, zone: zoneOf(shown.cell) });
  return { names: { ...resolved.names } };
}

function overviewOf(model: Model): Overview {
  const { getters } = model;
  const sheets = getters.getSheetIds().map((id) => getters.getSheetName(id));
  const named = [...getters.getNamedRanges(), ...documentOf(model).getNamedTables()];
  return {
    sheets,
    ranges: Object.fromEntries(
      named.map(({ name, range: { sheetId, zone } }) => [
        name,
        addressOf(getters.getSheetName(sheetId), rangeOf(zone)),
      ]),
    ),
    settings: Object.fromEntries(
      documentOf(model)
        .getSettingKeys()
        .map((key) => [key, documentOf(model).getSetting(key)!]),
    ),
  };
}

followPlaces(show);

/** Activates the sheet of a place and selects it. */
export function show(model: Model, { sheetId, zone }: Place): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetId !== sheetIdFrom)
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

function readable(model: Model, address: string): Place {
  const place = placeAt(model, address, "reading");
  return spansSheet(model, place) ? inUse(model, place) : place;
}

function placeAt(model: Model, address: string, doing: "reading" | "going to"): Place {
  const place = locate(model, address);
  if (!place) throw new HostError(`there is no range '${address}'`, `${doing} ${address}`);
  return place;
}

function selected(model: Model): RangeInfo | undefined {
  const zones = model.getters.getSelectedZones();
  if (zones.length !== 1) return undefined;
  const sheetId = model.getters.getActiveSheetId();
  return rangeInfo(model, inUse(model, { sheetId, zone: zones[0] }));
}

function regionAroundActiveCell(model: Model): RangeInfo | undefined {
  const { sheetId, col, row } = model.getters.getActivePosition();
  const cell = { left: col, right: col, top: row, bottom: row };
  const zone = model.getters.getContiguousZone(sheetId, cell);
  if (model.getters.isEmpty(sheetId, zone)) return undefined;
  return rangeInfo(model, { sheetId, zone });
}

function watchSelection(model: Model, listener: (selection: RangeInfo) => void): () => void {
  const key = () =>
    JSON.stringify([model.getters.getActiveSheetId(), model.getters.getSelectedZones()]);
  const owner = {};
  let last = key();
  model.on("update", owner, () => {
    const now = key();
    if (now === last) return;
    last = now;
    const selection = selected(model);
    if (selection) listener(selection);
  });
  return () => model.off("update", owner);
}
