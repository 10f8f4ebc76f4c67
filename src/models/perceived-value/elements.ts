/** The sheet of elements: what the customer gets and gives up with both offers, as estimates, and why. */
import { moneyFormats } from "../currency";
import { parts } from "../sheet/texts";
import { atLeast, centred, entry, gap, label, oneOf, row, sheet, table } from "../sheet/words";
import { wordEntry } from "../sheet/words";
import { BENEFITS, BENEFIT_KINDS, COST_KINDS, OTHER_COSTS } from "./example";
import type { PerceivedValue } from "./page";

/** Rows for the example's elements and four of the user's own; the first cost is the price. */
export const BENEFIT_ROWS = BENEFITS.length + 4;
export const COST_ROWS = 1 + OTHER_COSTS.length + 4;

/** Estimates of both offers: low, likely, high. */
export const OURS = ["oursLow", "oursLikely", "oursHigh"] as const;
export const THEIRS = ["theirsLow", "theirsLikely", "theirsHigh"] as const;
export const ESTIMATES = [...OURS, ...THEIRS];

/** The element that stands in a row of the workings, where costs follow benefits: `benefits[#3 kind]`. */
export const elementIn =
  (i: number) =>
  (columns: string): string => {
    const cost = i - BENEFIT_ROWS;
    if (cost < 0) return `benefits[#${i + 1} ${columns}]`;
    return `costs[#${cost === 0 ? "price" : cost} ${columns}]`;
  };

/** Whether an element's estimates are numbers in the order low, likely, high. */
const check = (i: number): string => {
  const completed = (columns: string) => `completed[#${i + 1} ${columns}]`;
  const pairs = [
    ...["forLow<=forLikely", "againstLow<=againstLikely"],
    ...["forLikely<=forHigh", "againstLikely<=againstHigh"],
  ].map((pair) => pair.split("<=").map(completed).join("<="));
  const ordered = [`COUNT(${completed("forLow:againstHigh")})=6`, ...pairs].join(",");
  return `IF(COUNTA([@oursLow:theirsHigh])=0,"",IF(IFERROR(AND(${ordered}),FALSE),"✓","✗"))`;
};

export function elementsSheet({ inputs, say }: PerceivedValue) {
  const { amount } = moneyFormats(inputs.currency);
  const { touch } = say;
  const offer = (id: string) =>
    label(id, undefined, {
      ...{ heading: { formula: `comparison[#head ${id}]` }, headingStyle: "heading" },
      span: 3,
    });
  const titles = (id: string) =>
    table(id, { rows: 0, line: 11 }, [
      gap("elements", { span: 3 }),
      offer("ours"),
      offer("alternative"),
    ]);
  const amounts = { format: amount, rule: atLeast(0), message: "amount" };
  const columns = (kinds: readonly string[], from: number) => [
    wordEntry("element"),
    wordEntry("kind", { rule: oneOf(...kinds) }),
    wordEntry("tangible", { rule: oneOf(...Object.values(touch)) }),
    ...ESTIMATES.map((id) => entry(id, amounts)),
    centred("check", (i) => check(from + i), { more: { price: check(BENEFIT_ROWS) } }),
    wordEntry("why"),
  ];
  const records = (
    elements: typeof BENEFITS | typeof OTHER_COSTS,
    kinds: Readonly<Record<string, string>>,
  ) =>
    elements.map(({ id, kind, tangible, ours, alternative }) => {
      const [element, why] = parts(say.elements[id]);
      const estimates = [...ours, ...alternative].map((each, i) => [ESTIMATES[i], each]);
      return {
        ...{ element, why, kind: kinds[kind] },
        tangible: tangible ? touch.tangible : touch.intangible,
        ...(Object.fromEntries(estimates) as Record<string, number>),
      };
    });
  const { benefitKinds, costKinds } = say;
  // the price comes from the months: what a year costs at the lowest, the planned and the highest volume
  const price = row(
    "price",
    Object.fromEntries(
      ["lowest", "total", "highest"].flatMap((volume, i) => [
        [OURS[i], `months[#${volume} byMinute]`],
        [THEIRS[i], `months[#${volume} bySeat]`],
      ]),
    ),
    {
      ...{ style: "result", labelStyle: "row heading" },
      cells: {
        ...{ kind: say.costKinds.price, tangible: touch.tangible },
        why: parts(say.elements.price)[1],
      },
      except: {
        ...{ kind: { style: "row heading" }, tangible: { style: "row heading" } },
        ...{ check: { style: "centred" }, why: { style: "text" } },
      },
    },
  );
  return sheet("elements", {
    tab: 1,
    widths: [220, 138, 92, ...Array<number>(6).fill(80), 64, 440],
    freeze: { columns: 1 },
    sections: [
      titles("benefitOffers"),
      table(
        "benefits",
        { rows: BENEFIT_ROWS, space: 0, records: records(BENEFITS, benefitKinds) },
        columns(
          BENEFIT_KINDS.map((kind) => benefitKinds[kind]),
          0,
        ),
      ),
      titles("costOffers"),
      table(
        "costs",
        { rows: COST_ROWS - 1, space: 0, records: records(OTHER_COSTS, costKinds), above: [price] },
        columns(
          COST_KINDS.slice(1).map((kind) => costKinds[kind]),
          BENEFIT_ROWS + 1,
        ),
      ),
    ],
  });
}
