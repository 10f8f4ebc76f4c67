/**
 * Random arguments for each function with a native equivalent: mostly sensible, now and then with blanks, headings, text or
 * numbers out of place, so that both must refuse the same. A range is an array of rows; undefined is omitted.
 */
import * as fc from "fast-check";
import type { Scalar } from "../support/excel";

export type Argument = Scalar | undefined | Scalar[][];

const HUNDREDTHS = 100;

const hundredths = (min: number, max: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min, max }).map((n) => n / HUNDREDTHS) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
const amount = hundredths(0, 90_000);
const signed = hundredths(-50_000, 90_000);
const whole = (min: number, max: number) => fc.integer({ min, max });
const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const id = fc.constantFrom<Scalar>("Ann", "ann", "Bob", "007", 7, "客户", "Zoë", "A-1", "B");
const segment = fc.constantFrom<Scalar>("North", "south", "East", 2024, "西部");
const flag = fc.constantFrom<Argument>(
  ...[undefined, true, false, 0, "en", "zh-CN", "ZH-TW", "zh-CN words", "fr", "zh-TW word"],
);
const day = fc.integer({ min: 45_000, max: 45_400 });
const date = fc.oneof(
  { weight: 6, arbitrary: day as fc.Arbitrary<Scalar> },
  { weight: 1, arbitrary: fc.constantFrom<Scalar>("2024-02-29", "2023/5/17", 45_100.75) },
);

/** Rarely something else. */
const mostly = <T, U>(usual: fc.Arbitrary<T>, else_: fc.Arbitrary<U>, weight = 30) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: else_ });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const blank = fc.constantFrom<Scalar>(null, "");
const wrong = fc.constantFrom<Scalar>("?", "ten", true, "12", -3, 1e9);

/** A cell that is now and then blank. */
const orBlank = (cell: fc.Arbitrary<Scalar>) => mostly(cell, blank, 8);
/** And once in a while what should not be there. */
const orWrong = (cell: fc.Arbitrary<Scalar>) => mostly(orBlank(cell), wrong, 60);

const HEADINGS = ["Amount", "金额", "n", "Jan 2025", "3rd", "(EUR)"];

/** A table of cells, a third of them under a heading, some with blank rows at the end. */
function table(
  columns: readonly fc.Arbitrary<Scalar>[],
  { min = 1, max = 8 }: { min?: number; max?: number } = {},
): fc.Arbitrary<Scalar[][]> {
  return fc
    .record({
      rows: fc.array(fc.tuple(...columns), { minLength: min, maxLength: max }),
      heading: fc.option(fc.constantFrom(...HEADINGS), { freq: 2 }),
      trailing: fc.constantFrom(0, 0, 0, 1, 2),
    })
    .map(({ rows, heading, trailing }) => [
      ...(heading === null ? [] : [columns.map(() => heading)]),
      ...rows,
      ...Array.from({ length: trailing }, () => columns.map(() => null)),
    ]);
}

const columnsOf = (rows: Scalar[][], ...widths: number[]): Scalar[][][] => {
  let from = 0;
  return widths.map((width) => {
    const columns = rows.map((row) => row.slice(from, from + width));
    from += width;
    return columns;
  });
};

const column = (cell: fc.Arbitrary<Scalar>, size: { min?: number; max?: number } = {}) =>
  table([cell], size);

/** One column, a block two columns wide, or a row. */
const cellsOf = (cell: fc.Arbitrary<Scalar>) =>
  fc.oneof(
    { weight: 4, arbitrary: column(orWrong(cell)) },
    { weight: 1, arbitrary: table([orWrong(cell), orWrong(cell)]) },
    {
      weight: 1,
      arbitrary: fc.array(orBlank(cell), { minLength: 1, maxLength: 4 }).map((row) => [row]),
    },
    { weight: 1, arbitrary: cell.map((single): Scalar[][] => [[single]]) },
  );

/** Ranges side by side, of equal length but for rare mistakes. */
const paired = (...cells: fc.Arbitrary<Scalar>[]) =>
  mostly(
    table(cells).map((rows) => columnsOf(rows, ...cells.map(() => 1))),
    fc.tuple(...cells.map((cell) => column(cell))),
    20,
  );

const ledger = paired(orBlank(id), orWrong(date), orWrong(signed));

/** Mostly a number in bounds, now and then one beyond them or text. */
const bounded = (usual: fc.Arbitrary<Argument>) =>
  mostly(maybe(usual), fc.constantFrom<Argument>("x", -2, 1000), 15);

const weightedElements = fc
  .tuple(paired(orWrong(signed), orWrong(share)), fc.boolean(), cellsOf(signed))
  .map(([[elements, weights], weighted, others]): Argument[] =>
    // a single blank weight counts as omitted there, and as a weight here
    weighted && weights.length > 1 ? [elements, weights] : [others, undefined],
  );

const valueArguments = fc
  .tuple(weightedElements, weightedElements)
  .map(([[benefits, benefitWeights], [costs, costWeights]]) => [
    benefits,
    costs,
    benefitWeights,
    costWeights,
  ]);

const single = fc.oneof(
  { weight: 3, arbitrary: signed as fc.Arbitrary<Argument> },
  { weight: 1, arbitrary: fc.constant<Argument>(undefined) },
);

const byPeriod = fc.oneof(
  fc.tuple(whole(0, 20), signed, single, single) as fc.Arbitrary<Argument[]>,
  fc
    .tuple(
      paired(orBlank(whole(0, 20)), orBlank(signed), orBlank(signed), orBlank(signed)),
      single,
      whole(0, 2),
    )
    .map(([[n, average, cost, referral], other, which]): Argument[] =>
      which === 0
        ? [n, average, cost, referral]
        : which === 1
          ? [n, average, other, referral]
          : [n, average, cost, undefined],
    ),
);

/** Parts of an opening amount, mostly smaller than it. */
const movements = (count: number) =>
  Array.from({ length: count }, () => orBlank(hundredths(0, 20_000)));

/** Mostly rising, on few steps, so that several people name one price. */
const fourPrices = fc
  .tuple(whole(0, 6), whole(0, 3), whole(0, 3), whole(0, 3))
  .map(([first, ...steps]) => {
    const prices = [5 * first];
    for (const step of steps) prices.push(prices[prices.length - 1] + 2.5 * step);
    return prices as Scalar[];
  });

const orderId = fc.constantFrom<Scalar>(1, 2, 3, "A-1", "A-2", 10, 11, null, 12, "a-1");

const asOf = maybe(mostly(day, fc.constantFrom<Argument>("2023-09-01", "soon", 0), 6));

const orderIds = fc.option(fc.array(orderId, { minLength: 60, maxLength: 60 }), { nil: undefined });

/** A column of orders beside ranges, if there are any. */
const besides = (ranges: readonly Argument[], orders: readonly Scalar[] | undefined) =>
  orders && orders.slice(0, (ranges[0] as Scalar[][]).length).map((id) => [id]);

const rfmArguments = fc
  .tuple(
    ledger,
    asOf,
    bounded(whole(2, 9)),
    maybe(
      mostly(
        fc.constantFrom("average", "total", " Total ", "合计", "平均 "),
        fc.constant("median"),
        15,
      ),
    ),
    flag,
    orderIds,
  )
  .map(([ranges, asOf, bins, monetary, headers, orders]) => [
    ...[...ranges, asOf, bins, monetary, headers],
    besides(ranges, orders),
  ]);

const scores = (steps: number) => mostly(whole(1, steps), fc.constantFrom<Scalar>(0, 2.5, 10), 40);

const tiers = fc.constantFrom<[Argument, Argument]>(
  [undefined, undefined],
  [[[0.1], [0.4]], undefined],
  [[[0.3]], [["A"], ["B"]]],
  [
    [[0.1], [0.2], [1]],
    [["Gold"], ["Silver"], ["Bronze"], [4]],
  ],
  [[[0.25, 0.5]], undefined],
  [
    [[0.25], [0.75], [null]],
    [["A"], [null], ["B"], ["C"]],
  ],
  [[[null], [null]], undefined],
  [[[0.5], [0.2]], undefined],
  [[[1.5]], undefined],
  [[[0.5]], [["A"], ["B"], ["C"]]],
);

const years = orWrong(mostly(whole(2018, 2026), fc.constant<Scalar>(2020.5), 60));

const positive = fc.integer({ min: 5, max: 2000 }).map((n) => n / 100);
/** The second parameter is a time; far smaller than the horizon it would mean tens of thousands of purchases. */
const time = fc.integer({ min: 100, max: 2000 }).map((n) => n / 100);

/** Parameters of a model, now and then too few, one of them 0, or with a log-likelihood. */
const model = (count: number) =>
  mostly(
    fc
      .tuple(positive, time, fc.array(positive, { minLength: count - 2, maxLength: count - 1 }))
      .map(([first, second, others]): Scalar[][] => [[first, second, ...others]]),
    fc.constantFrom<Scalar[][]>([[1], [2]], [[0, 1, 1, 1]], [["x", 1, 1, 1]]),
    15,
  );

/** Frequency, recency, age and horizon of customers as they can be, with a blank or something impossible now and then. */
const histories = fc
  .array(fc.tuple(whole(0, 12), whole(0, 100), whole(1, 300), whole(0, 60)), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(
        rows.map(([bought, part, age, ahead]): Scalar[] => [
          ...[bought, bought ? (age * part) / 100 : 0, age, ahead],
        ]),
      ),
      odd: mostly(fc.constant(undefined), fc.constantFrom<Scalar>(null, "x", -1, 1.5, 1000), 4),
      row: whole(0, rows.length - 1),
      place: whole(0, 3),
    }),
  )
  .map(({ rows, odd, row, place }) => {
    if (odd !== undefined && rows.length > 1) rows[row][place] = odd;
    return rows.length === 1
      ? rows[0].map((value): Argument => value)
      : columnsOf(rows, 1, 1, 1, 1).map((range): Argument => range);
  });

const alive = fc
  .tuple(model(4), histories)
  .map(([parameters, [frequency, recency, age]]) => [parameters, frequency, recency, age]);

const expected = fc
  .tuple(model(4), histories, maybe(whole(0, 80)))
  .map(([parameters, [frequency, recency, age, ahead], horizon]) => [
    ...[parameters, horizon ?? ahead],
    ...[frequency, recency, age],
  ]);

/**
 * Not 1e9, as other numbers out of place may be: the sum for a horizon ten thousand times as long as the model's unit needs
 * more terms than a sheet has rows.
 */
const horizons = column(
  mostly(orBlank(whole(0, 200)), fc.constantFrom<Scalar>("?", true, "12", -3), 60),
  { min: 2 },
);

const newCustomer = fc
  .tuple(model(4), fc.oneof(whole(0, 200) as fc.Arbitrary<Argument>, horizons))
  .map(([parameters, horizon]) => [parameters, horizon]);

/** By id: "VALUE.RATIO". */
/** Segments of one's own: name, then limits of R, F and M; some without, some wrong. */
const ownSegments: fc.Arbitrary<Scalar[][]> = fc
  .array(
    fc.tuple(
      fc.constantFrom<Scalar>("VIP", "Gone", "客群", 7, null),
      ...Array.from({ length: 3 }, () =>
        fc.constantFrom<[Scalar, Scalar]>(
          [1, 2],
          [null, 3],
          [2, null],
          ["", ""],
          [0, 2],
          [2, 9],
          [3, 2],
          [1.5, 2],
        ),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => rows.map(([name, ...limits]) => [name, ...limits.flat()] as Scalar[]));

export const inputs: Readonly<Record<string, fc.Arbitrary<Argument[]>>> = {
  VALUE: valueArguments,
  "VALUE.RATIO": valueArguments,
  "VALUE.ADDED": fc.tuple(cellsOf(signed), cellsOf(signed), cellsOf(signed), cellsOf(signed)),
  "VALUE.PRICE": fc.tuple(
    ...[cellsOf(amount), cellsOf(amount), cellsOf(amount), cellsOf(amount)],
    bounded(amount),
  ),
  "VALUE.SEGMENTS": fc
    .tuple(
      whole(1, 3),
      whole(1, 2),
      fc.array(
        fc.tuple(orBlank(segment), fc.array(orWrong(amount), { minLength: 5, maxLength: 5 })),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      fc.boolean(),
      flag,
    )
    .map(([benefits, costs, rows, heading, headers]) => {
      const all = rows.map(([name, numbers]) => [name, ...numbers] as Scalar[]);
      if (heading) all.unshift(["Segment", "a", "b", "c", "d", "e"]);
      const [names, gains, pains] = columnsOf(all, 1, benefits, costs);
      return [names, gains, pains, headers];
    }),
  "VALUE.DRIVERS": fc
    .tuple(
      fc.array(
        fc.tuple(
          orWrong(signed),
          orBlank(fc.constantFrom<Scalar>("small", "large", "huge")),
          orWrong(whole(0, 5)),
          orBlank(mostly(amount, fc.constantFrom<Scalar>("none"), 6)),
        ),
        { minLength: 2, maxLength: 9 },
      ),
      fc.constantFrom<Scalar | undefined>(undefined, "Value", null, 0, 5),
      fc.tuple(...["Size", 2024, null].map((name) => mostly(fc.constant<Scalar>(name), blank, 6))),
      flag,
    )
    .map(([rows, heading, headings, headers]) => {
      const [values, descriptors] = columnsOf(rows, 1, 3);
      return [
        heading === undefined ? values : [[heading], ...values],
        [headings, ...descriptors],
        headers,
      ];
    }),
  "VALUE.MAP": fc
    .tuple(
      paired(orWrong(amount), orWrong(amount)),
      paired(orBlank(amount), orBlank(amount)),
      bounded(share),
      flag,
    )
    .map(([ours, theirs, weight, headers]) => [...ours, ...theirs, weight, headers]),
  "VALUE.SENSITIVITY": fc
    .tuple(
      mostly(
        fc
          .array(mostly(fourPrices, fc.tuple(...Array(4).fill(orWrong(amount))), 15), {
            minLength: 1,
            maxLength: 9,
          })
          .map((rows) => columnsOf(rows as Scalar[][], 1, 1, 1, 1)),
        paired(...Array(4).fill(orWrong(amount))),
        5,
      ),
      flag,
    )
    .map(([ranges, headers]) => [...ranges, headers]),
  PROFIT: fc.tuple(
    ...[cellsOf(amount), cellsOf(amount), cellsOf(amount), cellsOf(amount)],
    bounded(whole(0, 5)),
  ),
  "PROFIT.ALLOCATE": fc.tuple(mostly(signed, fc.constant<Argument>("x"), 20), cellsOf(amount)),
  RFM: rfmArguments,
  "RFM.SUMMARY": rfmArguments,
  "RFM.SEGMENT": fc
    .tuple(whole(2, 9), fc.boolean())
    .chain(([steps, given]) =>
      fc.tuple(
        paired(orWrong(scores(steps)), orBlank(scores(steps)), orBlank(scores(steps))),
        given ? fc.constant<Argument>(steps) : bounded(whole(2, 9)),
        maybe(ownSegments),
      ),
    )
    .map(([ranges, bins, segments]) => [...ranges, bins, segments]),
  "RFM.SCORE": fc.tuple(
    cellsOf(signed),
    fc.oneof(
      fc.constant<Argument>(undefined),
      bounded(whole(2, 9)),
      fc.constantFrom<Argument>(
        [[10], [50], [100]],
        [[-5.5, 0, 200]],
        [[1], [null], [2]],
        [[2], [1]],
        [["ten"], [1]],
      ),
    ),
    fc.constantFrom<Argument>(undefined, "high", "LOW", "best", 1),
  ),
  LIFETIME: fc
    .tuple(byPeriod, bounded(share), bounded(share))
    .map(([ranges, discount, retention]) => [...ranges, discount, retention]),
  "LIFETIME.RETAINED": fc.tuple(
    signed,
    mostly(share, fc.constant<Argument>(1.1)),
    mostly(share, fc.constantFrom<Argument>(-1, -0.5)),
    bounded(whole(1, 30)),
    maybe(amount),
    bounded(whole(0, 2)),
  ),
  "LIFETIME.PAYBACK": fc.tuple(cellsOf(signed)),
  "LIFETIME.SCHEDULE": fc
    .tuple(
      paired(years, orBlank(id), orWrong(signed)),
      fc.oneof(
        fc.constant<Argument>(undefined),
        amount as fc.Arbitrary<Argument>,
        column(orBlank(amount), { min: 2 }),
        table([whole(2018, 2026), orBlank(amount)], { min: 2 }),
      ),
      mostly(maybe(id as fc.Arbitrary<Argument>), fc.constant<Argument>("Nobody"), 10),
      flag,
    )
    .map(([ranges, costs, customer, headers]) => [...ranges, costs, customer, headers]),
  REFERRAL: fc
    .tuple(
      paired(
        orBlank(fc.constantFrom<Scalar>("Ann", "Bob", "Cy", "dee", 7)),
        fc.constantFrom<Scalar>(null, null, null, null, "", "Ann", "Zoë", "客户"),
        orWrong(signed),
      ),
      fc.array(fc.tuple(fc.constantFrom<Scalar>("Bob", "Cy", "dee"), whole(0, 3)), {
        maxLength: 3,
      }),
      bounded(share),
      flag,
    )
    .map(([[customers, referrers, amounts], told, decay, headers]) => {
      // chains too: whoever is in the list is referred by the one before it
      const people = ["Ann", "Bob", "Cy", "dee"];
      const more = told.map(([name]) => [[name], [people[people.indexOf(`${name}`) - 1]], [12.5]]);
      const ranges = [customers, referrers, amounts].map((range, i) => [
        ...range,
        ...more.map((row) => row[i] as Scalar[]),
      ]);
      return [...ranges, decay, headers];
    }),
  "REFERRAL.FORECAST": fc.tuple(
    ...[cellsOf(amount), cellsOf(amount), cellsOf(whole(0, 3))],
    bounded(whole(1, 4)),
    bounded(whole(1, 12)),
    flag,
  ),
  RETENTION: fc.tuple(...[amount, amount, bounded(amount)]),
  "RETENTION.CHURN": fc.tuple(...[amount, amount, bounded(amount)]),
  "RETENTION.COHORT": fc
    .tuple(
      fc.oneof(paired(orBlank(id), orWrong(date)), ledger),
      maybe(fc.constantFrom("month", "Week", "quarter", "year", "day")),
      flag,
      asOf,
      orderIds,
    )
    .map(([[customers, dates, amounts], unit, headers, until, orders]) => [
      ...[customers, dates, unit, headers, until, amounts],
      besides([customers], orders),
    ]),
  "RETENTION.MOVEMENTS": fc
    .tuple(ledger, maybe(fc.constantFrom("month", "Week", "quarter", "year", "day")), flag, asOf)
    .map(([ranges, unit, headers, until]) => [...ranges, unit, headers, until]),
  "RETENTION.REVENUE": fc
    .tuple(
      fc.boolean().chain((withNew) => paired(orWrong(amount), ...movements(withNew ? 4 : 3))),
      flag,
    )
    .map(([ranges, headers]) => [...ranges, ...(ranges.length < 5 ? [undefined] : []), headers]),
  "MBGNBD.ALIVE": alive,
  "MBGNBD.EXPECTED": expected,
  "MBGNBD.NEW": newCustomer,
  "MBGNBD.CHANCE": fc
    .tuple(expected, maybe(fc.constantFrom<Argument>(1, 2, 5, 0, 1.5, "two")))
    .map(([args, atLeast]) => [...args, atLeast]),
  "BGNBD.CHANCE": fc
    .tuple(expected, maybe(fc.constantFrom<Argument>(1, 2, 5, 0, 1.5, "two")))
    .map(([args, atLeast]) => [...args, atLeast]),
  "BGNBD.ALIVE": alive,
  "BGNBD.EXPECTED": expected,
  "BGNBD.NEW": newCustomer,
  "PNBD.ALIVE": alive,
  "PNBD.EXPECTED": expected,
  "PNBD.NEW": newCustomer,
  "GG.SPEND": fc
    .tuple(model(3), paired(orBlank(whole(0, 9)), orWrong(signed)))
    .map(([parameters, [frequency, monetary]]) => [
      // of a single customer the frequency must be known
      ...[parameters, frequency.length > 1 ? frequency : [[2]], monetary],
    ]),
  "FORECAST.SUMMARY": fc
    .tuple(
      ledger,
      asOf,
      maybe(fc.constantFrom("week", "Day", "month", "year", "週", "月", "decade")),
      flag,
    )
    .map(([ranges, asOf, unit, headers]) => [...ranges, asOf, unit, headers]),
  NPS: fc.tuple(cellsOf(whole(0, 10))),
  "NPS.SEGMENTS": fc
    .tuple(paired(orBlank(segment), orWrong(whole(0, 10))), flag)
    .map(([ranges, headers]) => [...ranges, headers]),
  CSAT: fc.tuple(cellsOf(whole(1, 5)), bounded(whole(1, 5))),
  SATISFACTION: fc.tuple(
    mostly(
      fc.oneof(
        table([orBlank(whole(0, 10)), orBlank(whole(0, 10))], { min: 5, max: 5 }),
        table([whole(0, 10)], { min: 5, max: 5 }),
        fc.array(whole(0, 10), { minLength: 5, maxLength: 5 }).map((row): Scalar[][] => [row]),
      ),
      cellsOf(whole(0, 11)),
      8,
    ),
    mostly(
      maybe(column(mostly(whole(0, 5), wrong, 40), { min: 5, max: 5 })),
      column(whole(0, 5)),
      8,
    ) as fc.Arbitrary<Argument>,
    bounded(whole(0, 10)),
    flag,
  ),
  PARETO: fc.tuple(cellsOf(signed), bounded(share)),
  TIER: fc
    .tuple(cellsOf(signed), tiers)
    .map(([values, [cutoffs, labels]]) => [values, cutoffs, labels]),
  "TIER.SUMMARY": fc
    .tuple(cellsOf(signed), tiers, flag)
    .map(([values, [cutoffs, labels], headers]) => [values, cutoffs, labels, headers]),
  "TIER.STRATEGY": fc
    .tuple(
      paired(orWrong(signed), orBlank(signed), orBlank(signed)),
      fc.boolean(),
      bounded(share),
      flag,
    )
    .map(([[realised, potential, influence], known, cutoff, headers]) => [
      // a single blank influence counts as omitted there, and as an influence here
      ...[realised, potential, known && influence.length > 1 ? influence : undefined],
      ...[cutoff, headers],
    ]),
};
