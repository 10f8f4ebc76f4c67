/**
 * What sheets come to, worked out in slices. Meanwhile the grid shows what it showed before: the new values are kept aside until
 * all are there. This is the grid's own way (`evaluate` of its evaluator), which does all at once.
 */
import type { Added } from "./adding";
import type { Zone } from "./zones";

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

type Columns<T> = Record<number, Record<number, T>>;

interface PositionMap {
  map: Record<string, Columns<object>>;
  set(at: Position, value: object): void;
  delete(at: Position): void;
}

interface Areas extends Iterable<Area> {
  clear(): void;
  isEmpty(): boolean;
  hasPosition(at: Position): boolean;
  addMany(areas: Iterable<Area>): void;
  addManyPositions(positions: readonly Position[]): void;
}

/** What is replaced as a whole when all is worked out. */
interface Results {
  evaluatedCells: PositionMap;
  spreadingRelations: object;
  blockedArrayFormulas: object;
  formulaDependencies: object;
  nextRangesToUpdate: Areas;
  cellsBeingComputed: Set<number>;
  compilationParams: object;
}

/** What the grid's own evaluator has that is not in its public types. */
export interface EvaluatorInside extends Results {
  buildDependencyGraph(): void;
  updateCompilationParameters(): void;
  clearEvaluatedRanges(areas: readonly Area[]): void;
  computeCell(at: Position): { readonly value: unknown; readonly format?: string };
  getArrayFormulasImpactedByChangesOf(positions: readonly Position[]): Areas;
  getCellsDependingOn(areas: Iterable<Area>): Areas;
}

export interface GettersInside {
  getSheetIds(): readonly string[];
  getSheetZone(sheetId: string): Zone;
  getCells(sheetId: string): readonly { readonly id: number; readonly isFormula: boolean }[];
  getCellPosition(id: number): Position;
  getSpreadZone(at: Position, options?: { ignoreSpillError: boolean }): Zone | undefined;
  getPivotIds(): readonly string[];
  getPivot(id: string): { markAsDirtyForEvaluation?(): void };
}

/** As in the grid. */
const MOST_ROUNDS = 30;

export class WorkingOut {
  /** Those that go into the results one day; until then the evaluator has them only while a slice runs. */
  private results: Results;
  private readonly course: Iterator<void>;
  private readonly total: number;
  private computed = 0;
  isDone = false;

  private constructor(
    private readonly evaluator: EvaluatorInside,
    private readonly getters: GettersInside,
    begin: () => readonly Area[],
  ) {
    this.results = resultsOf(evaluator);
    const ranges = this.aside(begin);
    this.total = ranges.reduce((sum, { zone }) => sum + sizeOf(zone), 0);
    this.course = this.evaluating(ranges);
  }

  /** All sheets, from nothing. */
  static ofAll(evaluator: EvaluatorInside, getters: GettersInside): WorkingOut {
    return new WorkingOut(evaluator, getters, () => {
      evaluator.buildDependencyGraph();
      evaluator.evaluatedCells = mapLike(evaluator.evaluatedCells);
      return lastFirst(getters).map((sheetId) => ({
        sheetId,
        zone: getters.getSheetZone(sheetId),
      }));
    });
  }

  /** Sheets that are new, and all formulas elsewhere: what was typed there comes to what it came to before. */
  static ofNew(evaluator: EvaluatorInside, getters: GettersInside, added: Added): WorkingOut {
    return new WorkingOut(evaluator, getters, () => {
      const ranges: Area[] = [];
      const cells = mapLike(evaluator.evaluatedCells);
      Object.assign(cells.map, evaluator.evaluatedCells.map);
      for (const sheetId of lastFirst(getters)) {
        const zone = added.get(sheetId);
        if (zone) {
          ranges.push({ sheetId, zone });
          continue;
        }
        const formulas = getters.getCells(sheetId).filter(({ isFormula }) => isFormula);
        if (formulas.length && cells.map[sheetId]) cells.map[sheetId] = copied(cells.map[sheetId]);
        for (const { id } of formulas) {
          const { col, row } = getters.getCellPosition(id);
          // what it has filled is filled anew
          const filled = getters.getSpreadZone({ sheetId, col, row });
          if (filled)
            for (let i = filled.top; i <= filled.bottom; i++)
              for (let j = filled.left; j <= filled.right; j++)
                cells.delete({ sheetId, row: i, col: j });
          ranges.push({ sheetId, zone: { top: row, bottom: row, left: col, right: col } });
        }
      }
      evaluator.evaluatedCells = cells;
      evaluator.buildDependencyGraph();
      return ranges;
    });
  }

  /** Cells that were written, and whatever rests on them. */
  static ofChanged(
    evaluator: EvaluatorInside,
    getters: GettersInside,
    positions: readonly Position[],
  ): WorkingOut {
    return new WorkingOut(evaluator, getters, () => {
      const areas = areasLike(evaluator);
      areas.addManyPositions(positions);
      const filling = evaluator.getArrayFormulasImpactedByChangesOf(positions);
      areas.addMany(evaluator.getCellsDependingOn(areas));
      areas.addMany(filling);
      areas.addMany(evaluator.getCellsDependingOn(filling));
      const { evaluatedCells } = evaluator;
      evaluator.evaluatedCells = mapLike(evaluatedCells);
      for (const [sheetId, columns] of Object.entries(evaluatedCells.map))
        evaluator.evaluatedCells.map[sheetId] = copied(columns);
      return [...areas];
    });
  }

  /** 0 to 1; formulas that rest on others may be worked out in several rounds. */
  get done(): number {
    return this.total === 0 ? 1 : Math.min(1, this.computed / this.total);
  }

  /** Goes on until it is over, or done. */
  run(isOver: () => boolean): void {
    if (this.isDone) return;
    const before = resultsOf(this.evaluator);
    Object.assign(this.evaluator, this.results);
    try {
      while (!this.isDone) {
        this.isDone = this.course.next().done === true;
        if (isOver()) break;
      }
    } finally {
      this.results = resultsOf(this.evaluator);
      if (!this.isDone) Object.assign(this.evaluator, before);
    }
  }

  private aside<T>(begin: () => T): T {
    const before = resultsOf(this.evaluator);
    try {
      return begin();
    } finally {
      this.results = resultsOf(this.evaluator);
      Object.assign(this.evaluator, before);
    }
  }

  private *evaluating(first: readonly Area[]): Iterator<void> {
    const { evaluator } = this;
    const empty = () => areasLike(evaluator);
    evaluator.cellsBeingComputed = new Set();
    evaluator.nextRangesToUpdate = empty();
    evaluator.nextRangesToUpdate.addMany(first);
    for (let round = 0; !evaluator.nextRangesToUpdate.isEmpty() && round < MOST_ROUNDS; round++) {
      evaluator.updateCompilationParameters();
      const areas = [...evaluator.nextRangesToUpdate];
      evaluator.nextRangesToUpdate.clear();
      evaluator.clearEvaluatedRanges(areas);
      for (const { sheetId, zone } of areas)
        for (let col = zone.left; col <= zone.right; col++)
          for (let row = zone.top; row <= zone.bottom; row++) {
            const position = { sheetId, col, row };
            if (++this.computed % CELLS_PER_LOOK === 0) yield;
            if (evaluator.nextRangesToUpdate.hasPosition(position)) continue;
            const cell = evaluator.computeCell(position);
            if (cell.value !== null || cell.format !== undefined)
              evaluator.evaluatedCells.set(position, cell);
          }
      for (const id of this.getters.getPivotIds())
        this.getters.getPivot(id).markAsDirtyForEvaluation?.();
    }
  }
}

/**
 * A page rests on workings behind it. Were it worked out first, its first formula would take all those with it, which no slice
 * can end.
 */
const lastFirst = ({ getSheetIds }: GettersInside): readonly string[] =>
  [...getSheetIds()].reverse();

/** Cells between two looks at the clock. */
const CELLS_PER_LOOK = 8;

const sizeOf = ({ top, bottom, left, right }: Zone): number =>
  (bottom - top + 1) * (right - left + 1);

function resultsOf(from: Results): Results {
  const { evaluatedCells, spreadingRelations, blockedArrayFormulas, formulaDependencies } = from;
  const { nextRangesToUpdate, cellsBeingComputed, compilationParams } = from;
  return {
    ...{ evaluatedCells, spreadingRelations, blockedArrayFormulas, formulaDependencies },
    ...{ nextRangesToUpdate, cellsBeingComputed, compilationParams },
  };
}

const copied = (columns: Columns<object>): Columns<object> =>
  Object.fromEntries(Object.entries(columns).map(([col, cells]) => [col, { ...cells }]));

const mapLike = (map: PositionMap): PositionMap => new (map.constructor as new () => PositionMap)();

const areasLike = ({ nextRangesToUpdate }: Results): Areas =>
  new (nextRangesToUpdate.constructor as new () => Areas)();
