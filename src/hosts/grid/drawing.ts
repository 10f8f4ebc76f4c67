/** What is drawn is a sheet that is there. */
import { UIPlugin } from "@odoo/o-spreadsheet";

/**
 * o-spreadsheet draws the frames of an animation for the sheet that it last drew. That sheet may have been deleted since, or
 * have gone by an undo, and the page has not come round to the next one: drawing it fails. So the one that is now active is
 * drawn in its place.
 */
export class DrawnSheetPlugin extends UIPlugin {
  static override layers = ["Background"] as const; // the first of the layers

  override drawLayer(context: { sheetId: string }): void {
    if (!this.getters.tryGetSheet(context.sheetId))
      Object.assign(context, this.getters.getSelectionState());
  }
}
