/** Help on the argument being typed, open from the start: o-spreadsheet opens it only when asked to. */
import { components } from "@odoo/o-spreadsheet";
import { useState } from "@odoo/owl";

export function openArgumentHelp(): void {
  const Composer = components.Composer as unknown as { components: Record<string, any> };
  const Closed = Composer.components.FunctionDescriptionProvider;
  class Open extends Closed {
    state = useState({ isCollapsed: false });
  }
  Composer.components = { ...Composer.components, FunctionDescriptionProvider: Open };
}
