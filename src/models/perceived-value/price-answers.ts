/** The sheet of a price survey's answers, and of the curves they make. */
import { PERCENT, atLeast, beside, centred, entry, number, prose, row } from "../sheet/words";
import { sheet, table } from "../sheet/words";
import { parts } from "../sheet/texts";
import type { PerceivedValue } from "./page";
import { PRICE_ANSWERS } from "./price-example";
import { finely } from "./prices";

/** People there is room for, and steps from the lowest price named to the highest. */
const PEOPLE = 200;
const STEPS = 60;

const QUESTIONS = ["tooCheap", "cheap", "expensive", "tooExpensive"] as const;
const NAMED = "used[tooCheap:tooExpensive]";
/**
 * Decimals of a step: twelve digits in all. A criterion such as ">="&price holds fifteen, so that a step must not be longer:
 * one that falls on a price named, but for noise in the last digit, would be above it in one program and at it in another.
 */
const DIGITS = `12-LEN(INT(MAX(${NAMED})))`;

export function priceAnswersSheet({ inputs, headers, say }: PerceivedValue) {
  const price = finely(inputs.currency);
  const answers = QUESTIONS.map((question) => `answers[${question}]`).join(",");
  return sheet("answers", {
    tab: 3,
    widths: [
      ...[84, 84, 84, 84, 64, 20],
      ...[84, 84, 84, 84, 20],
      ...Array<number>(8).fill(84),
      20,
      232,
      84,
      84,
    ],
    freeze: { above: "answers" },
    room: "answers",
    sections: [
      beside([
        table("answers", { rows: PEOPLE, tall: true }, [
          ...QUESTIONS.map((question, i) =>
            entry(question, PRICE_ANSWERS[i], {
              format: price,
              rule: atLeast(0),
              message: "price",
            }),
          ),
          centred("counts", COUNTS),
        ]),
        table(
          "used",
          PEOPLE,
          QUESTIONS.map((question) =>
            number(question, price, `IF(answers[@counts]="✓",answers[@${question}],"")`),
          ),
        ),
        curves(price),
        [
          table("points", { rows: 6, spill: `CV.VALUE.SENSITIVITY(${answers},${headers})` }, [
            prose("point"),
            number("price", price),
            number("share", PERCENT),
          ]),
          table("readings", { plain: true, rows: 2 }, [prose("text", parts(say.answersRead))]),
        ],
      ]),
    ],
  });
}

/** All four are named, and each is higher than the one before. */
const rising = QUESTIONS.slice(1).map((question, i) => `[@${QUESTIONS[i]}]<[@${question}]`);
const COUNTS = `IF(COUNTA([@tooCheap:tooExpensive])=0,"",IF(AND(COUNT([@tooCheap:tooExpensive])=4,${rising.join(",")}),"✓","✗"))`;

/**
 * The four curves at even steps from the lowest price named to the highest, and at our own. Between prices named they run
 * straight, as CV.VALUE.SENSITIVITY has it; each row knows the price named below it and the one above.
 */
function curves(price: string) {
  const nearest = (ends: string, either: string) =>
    `IF(COUNTIF(${NAMED},"${either}"&[@price])=0,[@price],${ends}(${NAMED},${NAMED},"${either}"&[@price]))`;
  const share = (question: string, who: string) => {
    const at = (named: string) => `COUNTIF(used[${question}],"${who}"&[@${named}])`;
    const part = "IF([@above]=[@below],0,([@price]-[@below])/([@above]-[@below]))";
    return `(${at("below")}+${part}*(${at("above")}-${at("below")}))/COUNT(used[${question}])`;
  };
  // no price is drawn (#N/A) where no answer counts
  const drawn = (formula: string) => `IF(ISNUMBER([@price]),${formula},NA())`;
  const filled: Record<string, string> = {
    below: drawn(nearest("MAXIFS", "<=")),
    above: drawn(nearest("MINIFS", ">=")),
    tooCheap: drawn(share("tooCheap", ">")),
    cheap: drawn(share("cheap", ">")),
    expensive: drawn(share("expensive", "<=")),
    tooExpensive: drawn(share("tooExpensive", "<=")),
  };
  // an upright line at the first step at or above each end of the range accepted
  const passed = (i: number) => (point: number) =>
    `AND([@price]>=points[#${point} price],${i === 0 ? "TRUE" : `[@-1 price]<points[#${point} price]`})`;
  return table(
    "curves",
    {
      rows: STEPS + 1,
      below: [row("ours", { price: "{{price-per-minute}}", ...filled })],
    },
    [
      number(
        "price",
        price,
        (i) =>
          `IF(COUNT(${NAMED})=0,NA(),ROUND(MIN(${NAMED})+(MAX(${NAMED})-MIN(${NAMED}))*${i}/${STEPS},${DIGITS}))`,
      ),
      ...["below", "above"].map((id) => number(id, price, filled[id])),
      ...QUESTIONS.map((id) => number(id, PERCENT, filled[id])),
      number("bounds", PERCENT, (i) => drawn(`IF(OR(${[1, 4].map(passed(i)).join(",")}),1,0)`)),
    ],
  );
}
