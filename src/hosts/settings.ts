/**
 * What a workbook remembers for us, whichever program holds it: texts by key, as long as they like. Models keep their records there
 * (`record.ts`), sharing the formulas that have given way (`sharing/memory.ts`). Files have them already, so keys stay what they are.
 */
export interface Settings {
  read(key: string): Promise<string | undefined>;
  /** Keeps a text with the workbook; without one, the setting goes. */
  keep(key: string, text: string | undefined): Promise<void>;
}
