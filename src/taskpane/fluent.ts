/** The Fluent components the pane uses; importing a define module registers its element. */
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/progress-bar.js";
import { type Attributes, type Child, h } from "./dom";

export type Appearance = "primary" | "outline" | "subtle" | "transparent";
/** What the pane needs to know of `fluent-button`. */
export type FluentButton = HTMLElement & { disabledFocusable: boolean };

/** A Fluent button. Disabled ones stay in the order of Tab, so that focus is never lost to the page. */
export function button(
  attributes: Attributes & { appearance?: Appearance },
  ...children: readonly Child[]
): FluentButton {
  return h("fluent-button", { type: "button", ...attributes }, ...children) as FluentButton;
}

export type Intent = "info" | "success" | "warning" | "error";

/** A Fluent message bar, multi-line as a narrow pane needs it. */
export const messageBar = (intent: Intent, ...children: readonly Child[]): HTMLElement =>
  h("fluent-message-bar", { intent, layout: "multiline" }, ...children);
