/**
 * Univer's formula engine in a process of its own: its packages are ES modules that Jest would have to rewrite.
 * Each message is {id, workbook}, see ../univer.ts, or {id} to calculate the last one again; the answer {id, values}, by
 * sheet and cell.
 */
const Module = require("module");

// Fields that an ancestor has, too, are defined, which took a sixth of the time; assigned they are the same.
const compile = Module.prototype._compile;
Module.prototype._compile = function (code, file) {
  const fields =
    /\(r = toPropertyKey\(r\)\) in e \? Object\.defineProperty\(e, r, \{[^}]*\}\) : (?=e\[r\] = t, e;)/;
  return compile.call(this, file.includes("@univerjs") ? code.replace(fields, "") : code, file);
};

const core = require("@univerjs/core");

// Whether a text is a number, date or amount, it asks at each comparison anew.
const parsed = new Map();
const parse = core.getNumfmtParseValueFilter;
core.getNumfmtParseValueFilter = (text) => {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
};

const { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } = core;
const {
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");

const BOOLEAN = 3; // CellValueType

// It remembers comparisons by sheet, row and column, but takes a calculated array for the cells in the same place.
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });

let workbooks = 0;
/** The workbook that was calculated last, kept for another time. */
let open;

/** Each workbook has an engine and an id of its own: nothing that one remembers may reach the next. */
function load({ sheets, names = {}, rows = 1000 }) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const unit = `workbook-${workbooks++}`;
  const ids = Object.fromEntries(Object.keys(sheets).map((name, i) => [name, `sheet-${i}`]));
  const workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    name: unit,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: Object.values(ids),
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, cells]) => [
        ids[name],
        { id: ids[name], name, cellData: cellData(cells), rowCount: rows, columnCount: 120 },
      ]),
    ),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(names)) }],
  });
  return { univer, unit, ids, workbook };
}

async function calculate({ univer, unit, ids, workbook }) {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const calculated = finish(commands);
  await commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, {
    commands: [],
    forceCalculation: true,
  });
  await calculated;
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unit] ?? {};
  return valuesOf(workbook, spilled, ids);
}

/** Results are set in the workbook before the engine says that it has finished. */
function finish(commands) {
  return new Promise((resolve) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      if (
        id !== SetFormulaCalculationNotificationMutation.id ||
        params.functionsExecutedState === undefined
      )
        return;
      listening.dispose();
      resolve();
    });
  });
}

function cellData(cells) {
  const data = {};
  for (const [address, value] of Object.entries(cells)) {
    if (value === null) continue;
    const [row, column] = position(address);
    (data[row] ??= {})[column] =
      typeof value === "string" && value.startsWith("=") ? { f: value } : constant(value);
  }
  return data;
}

const constant = (value) =>
  typeof value === "number"
    ? { v: value, t: 2 }
    : typeof value === "boolean"
      ? { v: Number(value), t: BOOLEAN }
      : { v: value, t: 1 };

const definedNames = (names) =>
  Object.fromEntries(
    Object.entries(names).map(([name, formulaOrRefString], i) => [
      `name-${i}`,
      { id: `name-${i}`, name, formulaOrRefString },
    ]),
  );

function valuesOf(workbook, spilled, ids) {
  const values = {};
  for (const [name, id] of Object.entries(ids)) {
    const sheet = (values[name] = {});
    const set = (row, column, cell) => {
      if (cell?.v == null) return;
      sheet[addressOf(row, column)] = cell.t === BOOLEAN ? Boolean(cell.v) : cell.v;
    };
    workbook.getSheetBySheetId(id).getCellMatrix().forValue(set);
    for (const [row, cells] of Object.entries(spilled[id] ?? {}))
      for (const [column, cell] of Object.entries(cells ?? {})) set(+row, +column, cell);
  }
  return values;
}

function position(address) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address);
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return [row - 1, column - 1];
}

function addressOf(row, column) {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

async function answer(workbook) {
  if (workbook) {
    open?.univer.dispose();
    open = load(workbook);
  }
  return calculate(open);
}

let queue = Promise.resolve();
process.on("message", ({ id, workbook }) => {
  queue = queue
    .then(() => answer(workbook))
    .then(
      (values) => process.send({ id, values }),
      (error) => process.send({ id, error: error.stack }),
    );
});
