/** The box a cell is edited in, o-spreadsheet's Composer, where it falls short of what people are used to. */
import { components } from "@odoo/o-spreadsheet";
import { useState } from "@odoo/owl";

/** What is used of a Composer here; o-spreadsheet's types do not tell it. */
interface Composer {
  readonly props: {
    /** Whether it is the box in the grid, which takes what is typed on a cell, and not the formula bar. */
    readonly isDefaultFocus?: boolean;
    readonly composerStore: { readonly editionMode: string };
  };
  getContentLines(): unknown[];
}

interface ComposerClass {
  components: Record<string, any>;
  readonly prototype: Composer;
}

export function mendComposer(): void {
  const composer = components.Composer as unknown as ComposerClass;
  openArgumentHelp(composer);
  keepKeysOfFastTypists(composer);
}

/** Help on the argument being typed is open from the start: o-spreadsheet opens it only when asked to. */
function openArgumentHelp(composer: ComposerClass): void {
  const Closed = composer.components.FunctionDescriptionProvider;
  class Open extends Closed {
    state = useState({ isCollapsed: false });
  }
  composer.components = { ...composer.components, FunctionDescriptionProvider: Open };
}

/**
 * A number typed over another replaces it, however fast. Between edits the unseen box in the grid holds the selected
 * cell's content; a key typed then counts as the beginning of a new one, but a second key that comes before the box is
 * drawn again is read together with the content still in it: 595 typed on 495 became 595495. So the box is kept empty
 * between edits.
 */
function keepKeysOfFastTypists({ prototype }: ComposerClass): void {
  const linesOf = prototype.getContentLines;
  prototype.getContentLines = function (this: Composer) {
    const { isDefaultFocus, composerStore } = this.props;
    return isDefaultFocus && composerStore.editionMode === "inactive" ? [] : linesOf.call(this);
  };
}
