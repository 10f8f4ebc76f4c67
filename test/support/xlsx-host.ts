/** The file host for tests, which computes with the custom functions as they stand in src/functions. */
import "./grid";
import { type FileHost, type FileHostOptions, fileHost } from "../../src/hosts/xlsx";
import { gridCalculator } from "../../src/hosts/xlsx/calculator";
import { loadLibrary } from "./xlsx-library";

const { registerCustomFunctions } = require("../../scripts/model/functions.cjs");

let options: Promise<FileHostOptions> | undefined;

export const fileHostOptions = (): Promise<FileHostOptions> =>
  (options ??= registerCustomFunctions().then(({ settled }: any) => ({
    evaluate: gridCalculator(settled),
    load: loadLibrary,
  })));

export const newFile = async (): Promise<FileHost> => fileHost(await fileHostOptions());
