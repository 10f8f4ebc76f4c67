/** What is known of the program that is checked. */

export interface Program {
  /** Of which program, version, platform and requirement sets a report speaks; in English, since it is for those who mend. */
  facts(): readonly Fact[];
  /** How program and pane look and speak now; what the program does not tell is absent. */
  look(): {
    readonly theme?: string;
    readonly paneTheme?: string;
    /** BCP 47. */
    readonly language?: string;
  };
  /** Starts the functions' worker, where the page has workers. */
  readonly startWorker?: () => Worker;
}

export type Fact = readonly [name: string, value: string];
