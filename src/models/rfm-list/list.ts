/** Behind the page: every customer with scores, segment and loyalty, in the order of the list; and averages by segment. */
import { LOYALTY, SEGMENTS } from "../../domain/rfm/segments";
import { moneyFormats } from "../currency";
import { echo } from "../ranges";
import { DATE, centred, code, label, number, ok, sheet, table, words } from "../sheet/words";
import { isChoice } from "../sheet/phrases";
import type { RfmList } from "./preview";

export function listSheet({ inputs, result }: RfmList) {
  const { ranges, rows } = result;
  const { price } = moneyFormats(inputs.currency);
  const [customer, last, orders, spent] = [
    ranges.customers.address,
    ranges.last.address,
    ranges.orders.address,
    ranges.spent.address,
  ];
  /** Nothing in the row of a customer that has not bought, or of whom something is not known. */
  const counted = (value: string) => `IF([orders]="","",${value})`;
  const isLeftOut = `(${customer}="")+(${last}="")+(${spent}="")+(${orders}="")+(${orders}=0)>0`;
  // as CV.RFM.SEGMENT calls them, so that their names may be in another language
  const place = "MATCH(CV.RFM.SEGMENT([r],[f],[m],{{bins}}),summary[key],0)";
  return sheet("list", {
    tab: 1,
    widths: [150, 110, 84, 110, 90, 100, 44, 44, 44, 70, 160, 140],
    freeze: { above: "list", columns: 1 },
    room: "list",
    sections: [
      table(
        "list",
        { rows, tall: true, spill: ["segment", `IF([r]="","",${chosen(place, "segment")})`] },
        [
          words("customer", { spill: echo(ranges.customers) }),
          number("last", DATE, { spill: counted(`IF(ISNUMBER(${last}),INT(${last}),${last})`) }),
          number("orders", "#,##0", {
            spill: `IF(${isLeftOut},"",IF(${orders}<0,NA(),${orders}))`,
          }),
          number("spent", price, { spill: counted(spent) }),
          // a date that is text stays text, which the score refuses by its row
          number("recency", "#,##0", {
            spill: counted("IF(ISNUMBER([last]),{{as-of-used}}-[last],[last])"),
          }),
          number("monetary", price, {
            spill: counted(`IF(${isChoice("monetary", "total")},[spent],[spent]/[orders])`),
          }),
          number("r", undefined, { spill: 'CV.RFM.SCORE([recency],{{bins}},"low")' }),
          number("f", undefined, { spill: "CV.RFM.SCORE([orders],{{bins}})" }),
          number("m", undefined, { spill: "CV.RFM.SCORE([monetary],{{bins}})" }),
          centred("score", { spill: 'IF([r]="","",TEXT(100*[r]+10*[f]+[m],"0"))' }),
          words("segment"),
          words("loyalty", {
            spill: `IF([segment]="","",${chosen("MATCH([segment],summary[segment],0)", "loyalty")})`,
          }),
        ],
      ),
    ],
  });
}

/** What stands in a column of the segments, at a place for each customer. */
const chosen = (place: string, column: string): string =>
  `CHOOSE(${place},${SEGMENTS.map((_, i) => `summary[#${i + 1} ${column}]`).join(",")})`;

export function averagesSheet({ inputs, say, word }: RfmList) {
  const { price } = moneyFormats(inputs.currency);
  const averageOf = (column: string) => ({
    each: ok("list", `IFERROR(AVERAGEIF(list[segment],[@segment],list[${column}]),"")`),
    total: ok("list", `IFERROR(AVERAGE(list[${column}]),"")`),
  });
  return sheet("averages", {
    tab: 2,
    widths: [170, 140, 104, 104, 104, 160],
    sections: [
      table("summary", { rows: SEGMENTS.length, tall: true }, [
        label("segment", SEGMENTS.map(word)),
        words("loyalty", { cells: SEGMENTS.map((segment) => say.loyalty[LOYALTY[segment]]) }),
        number("recency", "#,##0.0", averageOf("recency")),
        number("frequency", "#,##0.00", averageOf("orders")),
        number("monetary", price, averageOf("monetary")),
        code("key", SEGMENTS),
      ]),
    ],
  });
}
