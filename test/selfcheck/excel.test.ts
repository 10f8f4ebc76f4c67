/**
 * The self-check in the emulated Excel, through the genuine office.js.
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { excelHost } from "../../src/hosts/excel";
import { calculate } from "../support/office/calculate";
import type { Program } from "../support/office/program";
import { startExcel } from "../support/office/start";
import { stateOf } from "../hosts/contract/excel";
import { checked, summary } from "./checked";

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});

test.each([["kind", undefined]])(
  "in a %s Excel every check passes that it has; nothing is left",
  async (_what, unkindness) => {
    program.reset(unkindness);
    const { workbook } = program;
    const before = stateOf(program);
    const lines = await checked({ host: excelHost(), calculate: () => calculate(workbook) });
    console.info(summary(lines).join("\n"));
    expect(lines.filter(({ status }) => status === "failed")).toEqual([]);
    expect(stateOf(program)).toEqual(before);
  },
  600_000,
);
