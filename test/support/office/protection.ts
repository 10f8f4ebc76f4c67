/**
 * What a protected sheet and a protected workbook refuse: `AccessDenied`.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { Emulated } from "./emulated";
import type { Use } from "./execute";
import { ExcelFailure } from "./protocol";
import { Range } from "./range";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** Throws if protection forbids what a request does. */
export function checkProtection(use: Use, workbook: Workbook): void {
  if (!isChange(use)) return;
  const [target] = use.chain;
  const className = target instanceof Emulated ? target.className : "";
  if (workbook.protection.protected && STRUCTURE.has(`${className}.${use.member}`))
    throw denied("The workbook is protected.");
  if (UNPROTECTED.has(className)) return;
  if (sheetOf(use.chain)?.protection.protected) throw denied("The sheet is protected.");
}

const denied = (message: string): ExcelFailure => new ExcelFailure("AccessDenied", message);

/** What a protected workbook keeps: its sheets. */
const STRUCTURE = new Set([
  ...["WorksheetCollection.add", "Worksheet.name", "Worksheet.position", "Worksheet.visibility"],
  ...["Worksheet.delete", "Worksheet.copy"],
]);

/** What stays free on a protected sheet; of a sheet itself that is where it is, its name and that it can be deleted. */
const UNPROTECTED = new Set([
  ...["Workbook", "Worksheet", "WorksheetCollection", "WorksheetFreezePanes", "PageLayout"],
  ...["NamedItem", "NamedItemCollection", "WorksheetProtection", "WorkbookProtection"],
]);

/** Calls that only lead to objects, or only show something, change nothing. */
const isChange = ({ member, set }: Use): boolean =>
  set !== undefined || !/^(get|select|activate|load|_)/.test(member);

function sheetOf(chain: readonly object[]): Worksheet | undefined {
  for (const object of chain) {
    if (object instanceof Worksheet) return object;
    if (object instanceof Range) return object.worksheet;
  }
  return undefined;
}
