/** The program around the workbook: its look and language, and work that goes on beside the page. */
import { addressOf } from "../../hosts/resolve";
import { type Locale, localeFor } from "../../locales";
import { type Check, NotHere, Wrong } from "../check";
import { pauses } from "../pauses";
import type { Program } from "../program";
import type { CheckTexts } from "../texts";

/** Enough customers for their fit to take a few seconds, and to be done beside the page. */
const CUSTOMERS = 40_000;
const READY_WITHIN = 30_000;
const FIT_WITHIN = 120_000;
/** Excel on the desktop restarts an add-in that does not answer for this long. */
const LONGEST_PAUSE = 5_000;
/** Within which a small formula answers after a long one was cancelled. */
const ANSWER_WITHIN = 5_000;

export const programChecks = (program: Program, locale: Locale, t: CheckTexts): Check[] => {
  const check = (id: keyof CheckTexts["program"], run: Check["run"]): Check => ({
    id: `program.${id}`,
    group: "program",
    title: t.program[id],
    run,
  });

  return [
    check("worker", async (lab) => {
      if (!program.startWorker) throw new NotHere(t.facts.noWorker);
      await ready(program.startWorker, t);
      const sheet = await lab.sheet(histories(CUSTOMERS), { rows: CUSTOMERS });
      const watch = pauses();
      const start = performance.now();
      await lab.host.revise(entering(sheet, "E1", fit(CUSTOMERS)));
      const [[r]] = await lab.results(addressOf(sheet, "E1"), FIT_WITHIN);
      const longest = watch.end();
      if (typeof r !== "number") throw new Wrong(t.gave(fit(CUSTOMERS), String(r), "r"));
      const fact = t.facts.worker(performance.now() - start, longest);
      if (longest > LONGEST_PAUSE) throw new Wrong(fact);
      return fact;
    }),

    check("cancel", async (lab) => {
      if (!program.startWorker) throw new NotHere(t.facts.noWorker);
      const sheet = await lab.sheet(histories(CUSTOMERS), { rows: CUSTOMERS });
      await lab.host.revise(entering(sheet, "E1", fit(CUSTOMERS)));
      await lab.wait(200);
      await lab.host.revise(entering(sheet, "E1", ""));
      const start = performance.now();
      await lab.host.revise(entering(sheet, "E3", "=CV.NPS({10;9;8;3})"));
      const [[answer]] = await lab.results(addressOf(sheet, "E3"));
      const milliseconds = performance.now() - start;
      const [[cancelled]] = await lab.host.read(addressOf(sheet, "E1"));
      if (answer !== 25) throw new Wrong(t.gave("=CV.NPS({10;9;8;3})", String(answer), "25"));
      if (cancelled !== "") throw new Wrong(t.gave("E1", String(cancelled), ""));
      if (milliseconds > ANSWER_WITHIN) throw new Wrong(t.facts.cancelled(milliseconds));
      return t.facts.cancelled(milliseconds);
    }),

    check("theme", async () => {
      const { theme, paneTheme } = program.look();
      if (!theme) throw new NotHere(t.facts.noTheme);
      if (theme !== paneTheme) throw new Wrong(t.wrong.theme(theme, paneTheme));
      return theme;
    }),

    check("language", async () => {
      const { language } = program.look();
      if (!language) throw new NotHere(t.facts.noLanguage);
      if (localeFor(language) !== locale) throw new Wrong(t.wrong.language(language, locale));
      return language;
    }),
  ];
};

const fit = (customers: number): string =>
  `=CV.PNBD.FIT(A1:A${customers},B1:B${customers},C1:C${customers})`;

const entering = (sheet: string, at: string, text: string) => ({
  title: sheet,
  settings: {},
  sheets: [{ name: sheet, blocks: [{ at, cells: [[text && { formula: text }]] }] }],
});

/** Frequency, recency and age of customers like those of many a shop, and how many of a hundred and forty are like them. */
const KINDS: readonly (readonly [history: readonly [number, number, number], count: number])[] = [
  [[0, 0, 39], 60],
  [[0, 0, 30], 30],
  [[1, 2, 39], 12],
  [[1, 20, 39], 10],
  [[2, 8, 39], 6],
  [[2, 33, 38], 7],
  [[4, 15, 39], 3],
  [[4, 36, 39], 5],
  [[8, 37, 39], 4],
  [[9, 20, 36], 2],
];
const ALIKE = KINDS.flatMap(([history, count]) => Array.from({ length: count }, () => history));

/** Histories of many, hardly two alike, the same each time. */
const histories = (customers: number): number[][] =>
  Array.from({ length: customers }, (_, i) => {
    const [frequency, recency, age] = ALIKE[i % ALIKE.length];
    const stretched = 1 + ((i * 37) % 997) / 5_000;
    return [frequency, recency * stretched, age * stretched];
  });

/** A worker starts and says that it is ready. */
function ready(startWorker: () => Worker, t: CheckTexts): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    const over = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => over(() => reject(new Wrong(t.wrong.worker))), READY_WITHIN);
    worker.onmessage = () => over(resolve);
    worker.onerror = () => over(() => reject(new Wrong(t.wrong.worker)));
  });
}
