/**
 * Failures of the emulated Excel. A workbook is prepared once, and restored before each trial; then the requests fail that
 * are to fail.
 */
import { excelHost } from "../../../src/hosts/excel";
import type { Host } from "../../../src/hosts/host";
import type { SharingReport } from "../../../src/sharing/report";
import { ordersPlan } from "../../hosts/contract/plans";
import { formatArea, parseArea } from "../office/address";
import type { Program, Snapshot } from "../office/program";
import { ACTION, type Action, ExcelFailure } from "../office/protocol";
import { KIND } from "../office/unkindness";
import { type State, type Trial, verdict, verdictOfWayBack } from "./verdict";
import { ESTIMATE, FIT, NPS, type Way, pages, planOf, sharingWays } from "./ways";

export interface Failing {
  /** The first request that fails, from 1. */
  readonly request: number;
  /** How many requests after it fail as well; "cells" never lets a cell be written again, and all else go on. */
  readonly window: number | "cells";
  /** How much of the first request that fails is done before. */
  readonly share: number;
}

/** What a way comes to where nothing fails, and how to try it otherwise. */
export interface Prepared {
  readonly way: Way;
  readonly snapshot: Snapshot;
  readonly before: State;
  readonly complete: State;
  /** Actions of each request. */
  readonly sizes: readonly number[];
}

export class FailingExcel {
  constructor(
    private readonly program: Program,
    private readonly unkindness = KIND,
  ) {}

  readonly sharing = sharingWays(async () => {
    for (const sheet of this.program.workbook.worksheets.items)
      for (const { row, column, cell } of [...sheet.cells])
        if (cell.formula?.includes("CV."))
          sheet.cells.set(row, column, { ...cell, value: "#NAME?" });
  });

  /** Runs a way once without failure. */
  async prepare(way: Way, workbook: () => Promise<Host>): Promise<Prepared> {
    const { program } = this;
    const host = await workbook();
    await way.prepare?.(host);
    const snapshot = program.snapshot();
    program.restore(snapshot);
    const before = this.state();
    const sizes: number[] = [];
    program.intervene = () => {
      sizes[program.requests - 1] = (sizes[program.requests - 1] ?? 0) + 1;
    };
    await way.run(excelHost());
    const complete = this.state();
    return { way, snapshot, before, complete, sizes: Array.from(sizes, (size) => size ?? 0) };
  }

  /** What went wrong; undefined if nothing did. */
  async fail(prepared: Prepared, failing: Failing): Promise<string | undefined> {
    const { program } = this;
    const { way, before, complete } = prepared;
    program.restore(prepared.snapshot);
    program.intervene = this.failure(failing, prepared.sizes[failing.request - 1]);
    const host = excelHost();
    const outcome = await way.run(host).then(
      (report) => (isReport(report) ? { report } : {}),
      (failure: Trial["failure"]) => ({ failure }),
    );
    program.intervene = () => {};
    const after = this.state();
    const living = prepared[way.wayBack?.leadsTo ?? "before"];
    const wrong = verdict({
      ...{ before, after, complete, living, memory: this.memory() },
      ...outcome,
    });
    if (wrong || !way.wayBack) return wrong;
    const { left } = await way.wayBack.run(host);
    return verdictOfWayBack(living, this.state(), left, ({ sheet, cell }) => {
      const { top, left: column } = parseArea(cell);
      return `${sheet}!${top},${column}`;
    });
  }

  private failure({ request, window, share }: Failing, size: number): Program["intervene"] {
    let inRequest = 0;
    let latest = 0;
    return (action) => {
      const { requests } = this.program;
      inRequest = requests === latest ? inRequest + 1 : 1;
      latest = requests;
      if (latest < request) return;
      if (window === "cells" ? !isWriting(action) : latest > request + window) return;
      if (latest === request && inRequest <= share * (size - 1)) return;
      throw new ExcelFailure("GeneralException", "Excel could not do that");
    };
  }

  /** All that the workbook holds. */
  state(): State {
    const { worksheets, names, notes, comments, settings, customXmlParts } = this.program.workbook;
    const cells = new Map<string, string>();
    for (const sheet of worksheets.items)
      for (const { row, column, cell } of sheet.cells)
        if (!cell.isSpilled)
          cells.set(`${sheet.name}!${row},${column}`, String(cell.formula ?? cell.value));
    return {
      cells,
      names: new Map(names.items.map((item) => [item.name, String(item.formula)])),
      notes: new Map(
        [...notes.items, ...comments.items].map(({ range, content }) => [
          `${range.worksheet.name}!${formatArea(range.area)}`,
          content,
        ]),
      ),
      rest: JSON.stringify([
        worksheets.items.map((sheet) => [
          sheet.name,
          sheet.tables.items.map(({ name, area }) => [name, formatArea(area)]),
          sheet.charts.items.map((chart) => [chart.title.text, chart.series.items.length]),
          sheet.validations,
          sheet.formats,
        ]),
        settings.items.map(({ key, value }) => [key, value]),
        customXmlParts.items.map((part) => part.getXml()),
        // pieces of a long text have an edition drawn at random
      ]).replace(/edition(\\*"[:=]|=)\\*"?\d+/g, "edition"),
    };
  }

  private memory(): string {
    const { settings, customXmlParts } = this.program.workbook;
    return JSON.stringify([
      settings.items.map(({ value }) => value),
      customXmlParts.items.map((part) => part.getXml()),
    ]);
  }

  /** A few formulas of each kind, scalar, spilling, without equivalent, noted, in a name; and what a page says of itself. */
  smallWorkbook = async (): Promise<Host> => {
    const { program } = this;
    program.reset(this.unkindness);
    const { workbook } = program;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const set = (cell: string, formula: string, shown: (string | number)[][]) => {
      const { top, left } = parseArea(cell);
      const spill = { rows: shown.length, columns: shown[0].length };
      shown.forEach((line, i) =>
        line.forEach((value, j) =>
          sheet.cells.set(
            top + i,
            left + j,
            i + j === 0
              ? { formula, value, ...(spill.rows * spill.columns > 1 && { spill }) }
              : { value, isSpilled: true },
          ),
        ),
      );
    };
    set("A5", ESTIMATE, [[7]]);
    set("A6", FIT, [
      ["r", 0.2],
      ["alpha", 4.4],
    ]);
    set("E1", NPS, [[25]]);
    set("E2", "=CV.RFM(A1:A4,B1:B4,C1:C4)", [
      ["Ann", "555"],
      ["Bob", "111"],
    ]);
    set("E8", "=ROWS(A6#)+ROWS(E2#)", [[4]]);
    sheet.cells.set(1, 0, { value: "What it shows" });
    sheet.cells.set(29, 1, { value: pages[0].follows });
    workbook.notes.add(sheet.getRange("A5"), "By Ann");
    workbook.names.add("scores", NPS.replace(/A(\d)/g, "Sheet1!$$A$$$1"), "");
    workbook.names.add("MyName", "=1+1", "");
    workbook.settings.add("mine", "1");
    return excelHost();
  };

  /** Two formulas without equivalents, one below the other, which are written as one range. */
  twoFits = async (): Promise<Host> => {
    this.program.reset(this.unkindness);
    const { cells } = this.program.workbook.worksheets.getItem("Sheet1");
    cells.set(4, 0, { formula: ESTIMATE, value: 7 });
    cells.set(5, 0, { formula: FIT, value: 8 });
    return excelHost();
  };

  withOrders = async (): Promise<Host> => {
    this.program.reset(this.unkindness);
    const host = excelHost();
    await host.apply(ordersPlan());
    return host;
  };

  /** A workbook with a model in it; the emulated Excel cannot compute, so each of its formulas comes to 1. */
  withModel = (id: string) => async (): Promise<Host> => {
    const host = await this.withOrders();
    await host.apply(planOf(id));
    for (const sheet of this.program.workbook.worksheets.items)
      for (const { row, column, cell } of [...sheet.cells])
        if (cell.formula !== undefined) sheet.cells.set(row, column, { ...cell, value: 1 });
    return host;
  };
}

const isReport = (value: unknown): value is SharingReport =>
  typeof value === "object" && value !== null && "left" in value;

const isWriting = ({ ActionType, Name }: Action): boolean =>
  ActionType === ACTION.set && (Name === "Values" || Name === "Formulas");
