/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { startExcel } from "../support/office/start";
import type { Program } from "../support/office/program";
import { describeContract } from "./contract";
import { newExcelWorkbook } from "./contract/excel";
import { describeSharing } from "./contract/sharing";

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});
describeContract("excel", () => newExcelWorkbook(program));
describeSharing(() => newExcelWorkbook(program));
