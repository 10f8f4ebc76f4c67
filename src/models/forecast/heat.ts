/** The chance of buying by what a customer has done: how often it came back, and how long ago. */
import { COUNT, PERCENT, label, number, table } from "../sheet/words";
import { byModel } from "../buying";

/** Repeat purchases, row by row. */
const OFTEN = [0, 1, 2, 3, 4, 6, 8, 12];
/** Columns: from a purchase today to the last so many parts of the longest time ago. */
const PARTS = 6;

/** Dark figures must stand out from the deepest of these: 7:1. */
const SCALE = {
  from: { value: 0, color: "#ffffff" },
  to: { value: 1, color: "#7fbdbb" },
};

/** Of customers as old as the oldest; who never came back is as old as its only purchase. */
export const heatMap = () =>
  table("heat", { rows: OFTEN.length, tall: true }, [
    label("often", OFTEN, { heading: { formula: "=axes[#corner day]" } }),
    ...Array.from({ length: PARTS }, (_, part) =>
      number(`ago${part}`, PERCENT, {
        heading: { formula: `=ROUND(MAX({{age}})*${part}/${PARTS},0)` },
        headingFormat: COUNT,
        each(i) {
          const ago = `[#head ago${part}]`;
          const age = OFTEN[i] === 0 ? ago : "MAX({{age}})";
          const recency = OFTEN[i] === 0 ? "0" : `${age}-${ago}`;
          return byModel(
            (model) => `${model}.CHANCE({{parameters}},{{horizon}},${OFTEN[i]},${recency},${age})`,
          );
        },
        scale: SCALE,
      }),
    ),
  ]);
