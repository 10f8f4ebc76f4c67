/**
 * What Excel keeps in a workbook and o-spreadsheet does not: notes on cells, names of tables, settings, and the words
 * shown when a validation refuses a value. Part of the document: undone, copied and saved with it.
 */
import { CorePlugin, type Model } from "@odoo/o-spreadsheet";

type RangeAdapters = Parameters<CorePlugin["adaptRanges"]>[0];
type Range = Parameters<RangeAdapters["applyChange"]>[0];
type Zone = Range["zone"];

export interface CellPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

interface Note {
  readonly range: Range;
  readonly text: string;
}

interface TableName {
  readonly sheetId: string;
  readonly tableId: string;
  readonly name: string;
}

/** A range by its final name: a table. */
export interface NamedTable {
  readonly name: string;
  readonly range: Range;
}

export const DOCUMENT_COMMANDS = {
  /** {sheetId, col, row, text}; without a text the note goes */
  note: "CUSTOMER_VALUE_SET_NOTE",
  /** {sheetId, col, row, name}: names the table whose top left cell this is */
  tableName: "CUSTOMER_VALUE_NAME_TABLE",
  /** {ruleId, message} */
  refusal: "CUSTOMER_VALUE_SET_REFUSAL",
  /** {key, value}; without a value it goes */
  setting: "CUSTOMER_VALUE_SET_SETTING",
} as const;

/** What the plugin adds to the getters of a model. */
export interface DocumentGetters {
  getNote(position: CellPosition): string | undefined;
  getNotes(sheetId: string): readonly Note[];
  getNamedTables(): readonly NamedTable[];
  getRefusal(position: CellPosition): string | undefined;
  getSetting(key: string): string | undefined;
  getSettingKeys(): readonly string[];
}

export const documentOf = (model: Model): DocumentGetters =>
  model.getters as unknown as DocumentGetters;

/** As it stands in the saved document. */
interface Saved {
  readonly notes: readonly { sheetId: string; cell: string; text: string }[];
  readonly tables: readonly { sheetId: string; range: string; name: string }[];
  readonly refusals: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

type SavedDocument = Parameters<CorePlugin["import"]>[0] & { customerValue?: Saved };

export class DocumentPlugin extends CorePlugin implements DocumentGetters {
  static override getters = [
    "getNote",
    "getNotes",
    "getNamedTables",
    "getRefusal",
    "getSetting",
    "getSettingKeys",
  ] as const;

  private notes: readonly Note[] = [];
  private tableNames: readonly TableName[] = [];
  private refusals: Readonly<Record<string, string>> = {};
  private settings: Readonly<Record<string, string>> = {};

  override adaptRanges({ applyChange }: RangeAdapters): void {
    const changes = this.notes.map((note) => ({ note, change: applyChange(note.range) }));
    if (changes.every(({ change }) => change.changeType === "NONE")) return;
    this.replaceNotes(
      changes.flatMap(({ note, change }) =>
        change.changeType === "REMOVE"
          ? []
          : [change.changeType === "NONE" ? note : { ...note, range: change.range }],
      ),
    );
  }

  /** What belongs to a sheet goes with it; its rules are known only as long as it is there. */
  override beforeHandle(command: { type: string }): void {
    if (command.type !== "DELETE_SHEET") return;
    const { sheetId: gone } = command as unknown as { sheetId: string };
    const rules = new Set(this.getters.getDataValidationRules(gone).map(({ id }) => id));
    const others = Object.entries(this.refusals).filter(([ruleId]) => !rules.has(ruleId));
    this.history.update("refusals", Object.fromEntries(others));
    this.history.update(
      "tableNames",
      this.tableNames.filter(({ sheetId }) => sheetId !== gone),
    );
  }

  override handle(command: { type: string }): void {
    const cmd = command as any; // one of many commands, told apart by their type
    switch (cmd.type) {
      case DOCUMENT_COMMANDS.note:
        this.note(cmd, cmd.text);
        break;
      case DOCUMENT_COMMANDS.tableName:
        this.nameTable(cmd, cmd.name);
        break;
      case DOCUMENT_COMMANDS.refusal:
        this.history.update("refusals", { ...this.refusals, [cmd.ruleId]: cmd.message });
        break;
      case DOCUMENT_COMMANDS.setting:
        this.set(cmd.key, cmd.value);
        break;
      case "DELETE_SHEET":
        this.replaceNotes(this.notes.filter(({ range }) => range.sheetId !== cmd.sheetId));
        break;
      case "DUPLICATE_SHEET":
        this.replaceNotes([...this.notes, ...this.copies(cmd.sheetId, cmd.sheetIdTo)]);
        break;
    }
  }

  getNote({ sheetId, col, row }: CellPosition): string | undefined {
    return this.notes.find(
      ({ range }) => range.sheetId === sheetId && range.zone.left === col && range.zone.top === row,
    )?.text;
  }

  getNotes(sheetId: string): readonly Note[] {
    return this.notes.filter(({ range }) => range.sheetId === sheetId);
  }

  getNamedTables(): readonly NamedTable[] {
    return this.tableNames.flatMap(({ sheetId, tableId, name }) => {
      const table = this.getters.getCoreTables(sheetId).find(({ id }) => id === tableId);
      return table ? [{ name, range: table.range }] : [];
    });
  }

  getRefusal(position: CellPosition): string | undefined {
    const rule = this.getters.getValidationRuleForCell(position);
    return rule && this.refusals[rule.id];
  }

  getSetting(key: string): string | undefined {
    return Object.hasOwn(this.settings, key) ? this.settings[key] : undefined;
  }

  getSettingKeys(): readonly string[] {
    return Object.keys(this.settings);
  }

  override import(data: SavedDocument): void {
    if (!data.customerValue) return;
    const { notes, tables, refusals, settings } = data.customerValue;
    this.notes = notes.map(({ sheetId, cell, text }) => ({
      range: this.getters.getRangeFromSheetXC(sheetId, cell),
      text,
    }));
    for (const { sheetId, range, name } of tables) {
      const { left, top } = this.getters.getRangeFromSheetXC(sheetId, range).zone;
      this.nameTable({ sheetId, col: left, row: top }, name);
    }
    this.refusals = refusals;
    this.settings = settings;
  }

  override export(data: SavedDocument): void {
    const xc = (range: Range) => this.getters.getRangeString(range, range.sheetId);
    data.customerValue = {
      notes: this.notes.map(({ range, text }) => ({
        sheetId: range.sheetId,
        cell: xc(range),
        text,
      })),
      tables: this.getNamedTables().map(({ name, range }) => ({
        sheetId: range.sheetId,
        range: xc(range),
        name,
      })),
      refusals: this.refusals,
      settings: this.settings,
    };
  }

  private note({ sheetId, col, row }: CellPosition, text: string | undefined): void {
    const others = this.notes.filter(
      ({ range: { sheetId: sheet, zone } }) =>
        sheet !== sheetId || zone.left !== col || zone.top !== row,
    );
    const note = text === undefined ? [] : [{ range: this.cell({ sheetId, col, row }), text }];
    this.replaceNotes([...others, ...note]);
  }

  private set(key: string, value: string | undefined): void {
    const others = Object.entries(this.settings).filter(([other]) => other !== key);
    const setting = value === undefined ? [] : [[key, value] as const];
    this.history.update("settings", Object.fromEntries([...others, ...setting]));
  }

  private replaceNotes(notes: readonly Note[]): void {
    this.history.update("notes", notes);
  }

  private copies(from: string, to: string): Note[] {
    return this.getNotes(from).map(({ range, text }) => ({
      range: this.getters.getRangeFromZone(to, range.zone),
      text,
    }));
  }

  private nameTable({ sheetId, col, row }: CellPosition, name: string): void {
    const zone: Zone = { left: col, right: col, top: row, bottom: row };
    const table = this.getters.getCoreTableMatchingTopLeft(sheetId, zone);
    if (!table) throw new Error(`there is no table to be called ${name}`);
    const named: TableName = { sheetId, tableId: table.id, name };
    this.history.update("tableNames", [...this.tableNames, named]);
  }

  private cell({ sheetId, col, row }: CellPosition): Range {
    return this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row });
  }
}
