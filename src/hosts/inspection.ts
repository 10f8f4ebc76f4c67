/** What the self-check asks of a program besides a Host: to look closely at what was added, and to take it out again. */

/** What stands on a sheet besides its cells. */
export interface Furniture {
  readonly charts: number;
  readonly tables: number;
  readonly notes: number;
  /** How many of the cells asked about have a validation. */
  readonly validated: number;
}

/** Things of a workbook by name. */
export interface Belongings {
  readonly sheets: readonly string[];
  /** Defined names of the workbook. */
  readonly names: readonly string[];
  /** Keys of settings. */
  readonly settings: readonly string[];
}

export interface Inspection {
  /** All that has a name, hidden or not. */
  belongings(): Promise<Belongings>;

  /** What stands on a sheet; `cells` are looked at for a validation. */
  furniture(sheet: string, cells: readonly string[]): Promise<Furniture>;

  /** Makes the program calculate sheets where it waits to be told; does not wait for results that come later. */
  calculate(sheets: readonly string[]): Promise<void>;

  /** Whether whoever opens the workbook starts the add-in; absent where programs ask for none. */
  startsAddIn?(): Promise<boolean>;

  /**
   * Notes what the user can take back by Ctrl+Z. The function it gives makes it that again, so that what was done meanwhile
   * is no step of the user's; absent where it is none anyhow.
   */
  keepUndo?(): () => void;

  /**
   * Puts a number into a cell as a value of Excel's own types: a formatted number, which a function may get as an object.
   * Absent where the program has no such types.
   */
  readonly enterFormatted?: (address: string, value: number, format: string) => Promise<void>;

  /** Takes things out; what is there no longer is passed over. */
  remove(belongings: Belongings): Promise<void>;
}
