/** The id that formulas write `{{id}}`, and the defined name it takes if that is free. */
export type Named = readonly [id: string, name: string];
/** A name whose id is that of what it names: `yearlyRate` is `{{yearly-rate}}`. */
export const namedAs = (id: string, name: Named | string | undefined): Named | undefined =>
  typeof name === "string"
    ? [id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), name]
    : name;
