/** What can be done with a workbook to share it: how it is done, and what is said meanwhile and afterwards. */
import { pagesOfValues } from "../../locales/pages-of-values";
import { freeze, thaw } from "../../sharing/frozen";
import type { PortableLibrary } from "../../sharing/library";
import type { FrozenFormula } from "../../sharing/memory";
import { makeLive, makePortable } from "../../sharing/portable";
import { repair } from "../../sharing/repair";
import type { SharingReport } from "../../sharing/report";
import type { FileWay, Pane } from "../pane";

export interface Action {
  readonly button: string;
  readonly doing: string;
  act(): Promise<SharingReport>;
  /** What was done, in sentences; the first is the headline. */
  done(report: SharingReport): readonly string[];
  /** Whether formulas that become values are those that cannot go on calculating. */
  readonly keepsCalculating?: boolean;
  /** Does it even where values have been changed since, which are lost then. */
  readonly insisting?: Action;
}

export interface Actions {
  readonly portable: Action;
  readonly live: Action;
  readonly freeze: Action;
  readonly repair: Action;
  /** Puts formulas back, all of them by default. */
  thaw(which?: (frozen: FrozenFormula) => boolean): Action;
  /** Absent where there are no downloads. */
  readonly download?: (way: FileWay) => Action;
}

export function actionsOn(pane: Pane, library: PortableLibrary): Actions {
  const { actions: words, note, next } = pane.texts.share;
  const sharing = pane.host.sharing!;
  const { download } = pane;

  const restore = (which?: (frozen: FrozenFormula) => boolean): Action => ({
    ...words.restore,
    act: () => thaw(sharing, library, { which, overChanges: true }),
    done: ({ changed }) => [words.restore.done(changed.length)],
  });
  return {
    portable: {
      ...words.portable,
      act: () => makePortable(sharing, library, note, { pages: pagesOfValues() }),
      done: ({ changed }) => [words.portable.done(changed.length), next],
      keepsCalculating: true,
    },
    live: {
      ...words.live,
      act: () => makeLive(sharing, library),
      done: ({ changed }) => [words.live.done(changed.length)],
      insisting: restore(),
    },
    freeze: {
      ...words.freeze,
      act: () => freeze(sharing, library, { pages: pagesOfValues() }),
      done: ({ frozen }) => [words.freeze.done(frozen.length), next],
    },
    repair: {
      ...words.repair,
      act: () => repair(sharing, library),
      done: ({ changed }) => [words.repair.done(changed.length)],
    },
    thaw: (which) => ({
      ...words.thaw,
      act: () => thaw(sharing, library, { which }),
      done: ({ changed }) => [words.thaw.done(changed.length)],
      insisting: restore(which),
    }),
    download:
      download &&
      ((way) => ({
        ...words.download,
        act: () => download(way),
        keepsCalculating: way === "portable",
        done: ({ changed, frozen }) => [
          words.download.done,
          ...(way === "portable" ? [words.portable.done(changed.length)] : []),
          ...(way === "values" ? [words.freeze.done(frozen.length)] : []),
        ],
      })),
  };
}
