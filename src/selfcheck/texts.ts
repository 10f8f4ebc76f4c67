/** What checks say, in a language. */
import type { Texts } from "../locales";

export type CheckTexts = Texts["pane"]["check"];
