/** How cells arrive at the functions: what is blank, a date, an error, a value of Excel's own types; and how results spill. */
import { addressOf } from "../../hosts/resolve";
import type { PlanCell } from "../../models/plan";
import { type Check, NotHere, Wrong } from "../check";
import type { CheckTexts } from "../texts";

const formula = (text: string): PlanCell => ({ formula: text });

/** The second serial is written as text. */
const DATES = { first: 45_667, second: 45_688, secondText: "2025-01-31" };

export const argumentChecks = (t: CheckTexts): Check[] => {
  const check = (id: keyof CheckTexts["arguments"], run: Check["run"]): Check => ({
    id: `arguments.${id}`,
    group: "arguments",
    title: t.arguments[id],
    run,
  });
  const expectShown = (formulaText: string, shown: unknown, wanted: unknown) => {
    if (shown !== wanted) throw new Wrong(t.gave(formulaText, String(shown), String(wanted)));
  };

  return [
    check("blank", async (lab) => {
      const asked = "=CV.NPS(A1:A2)";
      const sheet = await lab.sheet([
        [10, formula(asked)],
        [null, null],
      ]);
      const [[score]] = await lab.results(addressOf(sheet, "B1"));
      // One promoter of one answer, or of two if the blank cell arrives as a rating of 0, which is a detractor.
      if (score === 100) return t.facts.blankAsBlank;
      if (score === 0) return t.facts.blankAsZero;
      throw new Wrong(t.gave(asked, String(score), "100"));
    }),

    check("dates", async (lab) => {
      const asked = "=CV.RFM(A1:A3,B1:B3,C1:C3,,,,FALSE)";
      const sheet = await lab.sheet([], {
        blocks: [
          { at: "A1", cells: [["007"], ["Bob"], ["007"]] },
          { at: "B1", cells: [[DATES.first], [DATES.first + 10]], format: "yyyy-mm-dd" },
          { at: "B3", cells: [[DATES.secondText]] },
          { at: "C1", cells: [[30], [80], [50]] },
          { at: "E1", cells: [[formula(asked)]], spill: { rows: 2, columns: 11 } },
        ],
      });
      const [[customer, last]] = await lab.results(addressOf(sheet, "E1:F1"));
      expectShown(asked, customer, "007");
      expectShown(asked, last, DATES.second);
      return undefined;
    }),

    check("errors", async (lab) => {
      const asked = "=CV.NPS(A1:A2)";
      const sheet = await lab.sheet([
        [10, formula(asked)],
        [formula("=1/0"), null],
      ]);
      const [[shown]] = await lab.results(addressOf(sheet, "B1"));
      if (!String(shown).startsWith("#")) throw new Wrong(t.gave(asked, String(shown), "#DIV/0!"));
      return t.facts.error(String(shown));
    }),

    check("types", async (lab) => {
      const { enterFormatted } = lab.inspection;
      if (!enterFormatted) throw new NotHere(t.facts.noTypes);
      const asked = "=CV.NPS(A1:A2)";
      const sheet = await lab.sheet([
        [null, formula(asked)],
        [3, null],
      ]);
      await enterFormatted(addressOf(sheet, "A1"), 10, '0.0"!"');
      const [[shown]] = await lab.results(addressOf(sheet, "B1"));
      expectShown(asked, shown, 0);
      return undefined;
    }),

    check("columns", async (lab) => {
      const asked = "=CV.NPS(A:A)";
      const ratings = [10, 9, 8, 3];
      const sheet = await lab.sheet(
        ratings.map((rating, i) => [rating, null, i === 0 ? formula(asked) : null]),
      );
      const [[shown]] = await lab.results(addressOf(sheet, "C1"));
      // Two promoters and one detractor of four. Were the blank rest of the column counted, it would be near -100.
      expectShown(asked, shown, (100 * (2 - 1)) / ratings.length);
      return undefined;
    }),

    check("spill", async (lab) => {
      const asked = '=CV.RFM({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30;80},,,,FALSE)';
      const sheet = await lab.sheet([], {
        blocks: [
          { at: "A2", cells: [["in the way"]] },
          { at: "A1", cells: [[formula(asked)]], spill: { rows: 1, columns: 11 } },
        ],
      });
      const [[blocked]] = await lab.results(addressOf(sheet, "A1"));
      expectShown(asked, blocked, "#SPILL!");
      const room = { at: "A2", cells: [[""]] };
      await lab.host.revise({
        title: sheet,
        sheets: [{ name: sheet, blocks: [room] }],
        settings: {},
      });
      const spilled = await lab.results(addressOf(sheet, "A1:A2"));
      expectShown(asked, spilled.flat().sort().join(), "Ann,Bob");
      return undefined;
    }),
  ];
};
