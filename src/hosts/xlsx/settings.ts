/** What a workbook on its way into a file remembers. */
import type { Settings } from "../settings";

type Kept = Readonly<Record<string, string>>;

export const fileSettings = (kept: () => Kept, become: (kept: Kept) => void): Settings => ({
  read: async (key) => new Map(Object.entries(kept())).get(key),
  async keep(key, text) {
    const others = Object.entries(kept()).filter(([other]) => other !== key);
    become(Object.fromEntries(text === undefined ? others : [...others, [key, text]]));
  },
});
