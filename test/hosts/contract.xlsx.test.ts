import { fileHostOptions } from "../support/xlsx-host";
import type { FileHostOptions } from "../../src/hosts/xlsx";
import { describeContract } from "./contract";
import { newFileWorkbook } from "./contract/xlsx";

let options: FileHostOptions;
beforeAll(async () => {
  options = await fileHostOptions();
});
describeContract("file", () => newFileWorkbook(options));
