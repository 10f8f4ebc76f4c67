/** Adds our plugins to o-spreadsheet. Only models made after this module was loaded have them. */
import { coreTypes, registries } from "@odoo/o-spreadsheet";
import { BatchPlugin } from "./batch";
import { BlockPlugin, WRITE_BLOCK } from "./blocks";
import { DOCUMENT_COMMANDS, DocumentPlugin } from "./document";
import { DrawnSheetPlugin } from "./drawing";
import { drawOurLooks } from "./chart-looks";
import { offerEvaluatingOnlyNew } from "./evaluation";
import { fitNumbers } from "./fitting";
import { offerFilling } from "./fill";
import { quietCharts } from "./quiet-charts";
import { nameLines } from "./line-names";
import { NoteMarkPlugin, notePopover } from "./note-view";

const { cellPopoverRegistry, corePluginRegistry, featurePluginRegistry, inverseCommandRegistry } =
  registries;

corePluginRegistry.add("customer_value_document", DocumentPlugin as any);
corePluginRegistry.add("customer_value_blocks", BlockPlugin as any);
featurePluginRegistry.add("customer_value_batch", BatchPlugin as any);
featurePluginRegistry.add("customer_value_drawn_sheet", DrawnSheetPlugin as any);
featurePluginRegistry.add("customer_value_note_marks", NoteMarkPlugin as any);
cellPopoverRegistry.add("customer_value_note", notePopover);
drawOurLooks();
quietCharts();
nameLines();
fitNumbers();
offerFilling();
offerEvaluatingOnlyNew();

// Core commands are the ones that change the document, so they are kept in its history. Their inverse matters only where
// several people edit one document; o-spreadsheet's own commands without an inverse stand for themselves, and so do ours.
for (const command of [...Object.values(DOCUMENT_COMMANDS), WRITE_BLOCK]) {
  (coreTypes as Set<string>).add(command);
  inverseCommandRegistry.add(command as any, (self: any) => [self]);
}
