/** Shows notes: a mark in the corner of the cell, and the text while the pointer rests on it. */
import { type registries, UIPlugin } from "@odoo/o-spreadsheet";
import { Component, xml } from "@odoo/owl";
import { PALETTE } from "../../models/plan";
import type { CellPosition, DocumentGetters } from "./document";

type RenderingContext = Parameters<UIPlugin["drawLayer"]>[0];
type PopoverBuilders = Parameters<(typeof registries)["cellPopoverRegistry"]["add"]>[1];

const MARK_SIZE = 6;
const MARK_COLOR = PALETTE[2];

export class NoteMarkPlugin extends UIPlugin {
  static override layers = ["Clipboard"] as const;

  override drawLayer({ ctx, viewports, sheetId }: RenderingContext): void {
    const { getNotes } = this.getters as unknown as DocumentGetters;
    for (const { range } of getNotes(sheetId)) {
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, range.zone);
      if (width <= 0 || height <= 0) continue;
      ctx.fillStyle = MARK_COLOR;
      ctx.beginPath();
      ctx.moveTo(x + width - MARK_SIZE, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + MARK_SIZE);
      ctx.fill();
    }
  }
}

class NotePopover extends Component {
  static override template = xml`<div class="cv-note" t-out="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 240 };
}

export const notePopover = {
  onHover: (position: CellPosition, getters: unknown) => {
    const text = (getters as DocumentGetters).getNote(position);
    return text === undefined
      ? { isOpen: false }
      : { isOpen: true, props: { text }, Component: NotePopover, cellCorner: "top-right" };
  },
} as unknown as PopoverBuilders;
