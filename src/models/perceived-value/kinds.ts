/** The page's tables by kind of value and of cost, and by whether it can be touched. */
import { beside, label, number, row, table, totalRow, unless } from "../sheet/words";
import { BENEFIT_KINDS, COST_KINDS } from "./example";
import type { Texts } from "./texts/en";
import { PARTS } from "./workings";

/** Sums of the elements by kind of value and of cost, and by whether they can be touched. */
export function byKind(amount: string, { benefitKinds, costKinds, touch }: Texts) {
  const head = (offer: string) => ({ heading: { formula: `comparison[#head ${offer}]` } });
  const columns = [
    label("kind"),
    number("ours", amount, head("ours")),
    number("alternative", amount, head("alternative")),
    number("difference", amount),
  ];
  /** A sum over the elements whose kind, or touch, is the row's. */
  const sums = (id: string, side: "benefits" | "costs", by: "kind" | "tangible", name: string) => {
    const kinds = side === "benefits" ? `benefits[${by}]` : `costs[#price:#last ${by}]`;
    const sum = (column: string) => `SUMIF(${kinds},[@kind],completed[${PARTS[side]} ${column}])`;
    const [ours, theirs] = ["forLikely", "againstLikely"].map(sum);
    const [first, second] = side === "benefits" ? [ours, theirs] : [theirs, ours];
    return row(
      id,
      {
        ours: unless("comparison[#value ours]", first),
        alternative: unless("comparison[#value alternative]", second),
        difference: unless("comparison[#value difference]", `${first}-${second}`),
      },
      { cells: { kind: name } },
    );
  };
  const touched = (side: "benefits" | "costs") =>
    Object.entries(touch).map(([id, name]) => sums(`${side}-${id}`, side, "tangible", name));
  /** The row of the comparison above, again: elements of no kind count in it, too. */
  const total = (id: string) =>
    totalRow(
      id,
      Object.fromEntries(
        ["ours", "alternative", "difference"].map((each) => [each, `comparison[#${id} ${each}]`]),
      ),
    );
  const subheading = (id: string) => row(id, undefined, { style: "column heading" });
  return beside([
    table("benefitsByKind", {
      tall: true,
      columns,
      rows: [
        ...BENEFIT_KINDS.map((kind) => sums(kind, "benefits", "kind", benefitKinds[kind])),
        ...[total("benefits"), subheading("ofBenefits"), ...touched("benefits")],
        ...[subheading("ofCosts"), ...touched("costs")],
      ],
    }),
    table("costsByKind", {
      line: 6,
      columns,
      rows: [
        ...COST_KINDS.map((kind) => sums(kind, "costs", "kind", costKinds[kind])),
        total("costs"),
      ],
    }),
  ]);
}
