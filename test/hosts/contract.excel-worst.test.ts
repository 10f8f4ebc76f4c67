/**
 * The contract in an Excel that does all that any Excel is known to do badly, at once (test/support/office/unkindness.ts).
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import type { Program } from "../support/office/program";
import { startExcel } from "../support/office/start";
import { WORST } from "../support/office/unkindness";
import { describeContract } from "./contract";
import { newExcelWorkbook } from "./contract/excel";
import { describeSharing } from "./contract/sharing";

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});
describeContract("the worst Excel", () => newExcelWorkbook(program, WORST));
describeSharing(() => newExcelWorkbook(program, WORST));
