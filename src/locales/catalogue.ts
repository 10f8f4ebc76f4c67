/** What each language's messages.ts holds, and what they share. */
import type { MessageId, Messages } from "../domain/support/messages";

/** A sentence for every message. */
export type Catalogue = {
  readonly [Id in MessageId]: (about: Messages[Id]) => string;
};

/** Whether text is an error's code, as cells show it: "#N/A", "#DIV/0!". */
export const isErrorCode = (text: string): boolean => /^#([A-Z]+[!?]|N\/A|DIV\/0!)$/.test(text);
