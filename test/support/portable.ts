/** The native equivalents, as the build reads them from the functions' JSDoc. */
import type { PortableDefinitions } from "../../src/sharing/library";

const { readPortable } = jest.requireActual("../../scripts/portable.cjs") as {
  readPortable(folder: string): PortableDefinitions;
};

export const definitions = readPortable("src/functions");
