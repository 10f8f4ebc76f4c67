import { estimateValue, readEstimates } from "../../../src/domain/value/estimate";

const benefits = [
  { low: 80, likely: 100, high: 140 },
  { low: 20, likely: 30, high: 60 },
];
const costs = [{ low: 50, likely: 60, high: 90 }];

describe("two benefits and one cost", () => {
  const [benefit, cost, value, ratio] = estimateValue(benefits, costs);

  test("expected values and deviations of sums are exact", () => {
    expect(benefit.expected).toBeCloseTo(620 / 6 + 200 / 6, 12);
    expect(cost.expected).toBeCloseTo(380 / 6, 12);
    expect(value.expected).toBeCloseTo(73.33333333333333, 12);
    expect(value.deviation).toBeCloseTo(14.96, 3);
    expect(value.deviation).toBeCloseTo(
      Math.sqrt(
        (23.333333333333336 * 36.666666666666664 + 2 * 13.333333333333336 * 26.666666666666664) / 7,
      ),
      10,
    );
  });

  /** From 20 million NumPy draws, whose own error is below a thousandth of a deviation. */
  test.each([
    [benefit, [119.877, 136.01, 154.345], 13.1578],
    [cost, [54.49, 62.552, 73.357], 7.1269],
    [value, [54.229, 72.944, 93.046], 14.9637],
    [ratio, [1.7806, 2.1679, 2.6115], 0.3194],
  ])(
    "percentiles agree with a simulation a thousand times as long: %#",
    (row, expected, deviation) => {
      [row.p10, row.p50, row.p90].forEach((percentile, i) =>
        expect(Math.abs(percentile! - expected[i])).toBeLessThan(deviation / 50),
      );
    },
  );

  test("the ratio does not depend on the unit of money", () => {
    const inMillions = (estimates: typeof costs) =>
      estimates.map(({ low, likely, high }) => ({
        low: low / 1e6,
        likely: likely / 1e6,
        high: high / 1e6,
      }));
    const [, , , same] = estimateValue(inMillions(benefits), inMillions(costs));
    expect(same.p50! / ratio.p50!).toBeCloseTo(1, 9);
    expect(same.expected! / ratio.expected!).toBeCloseTo(1, 9);
  });

  test("the ratio's expectation and deviation agree with that simulation", () => {
    expect(Math.abs(ratio.expected! - 2.18458)).toBeLessThan(0.001);
    expect(Math.abs(ratio.deviation! - 0.3194)).toBeLessThan(0.002);
  });

  test("the chance to gain is that of value above 0 and of ratio above 1", () => {
    expect([benefit.probability, cost.probability]).toEqual([null, null]);
    expect(value.probability).toBe(1);
    expect(ratio.probability).toBe(1);
    const [, , even] = estimateValue(
      [{ low: 0, likely: 50, high: 100 }],
      [{ low: 0, likely: 50, high: 100 }],
    );
    expect(Math.abs(even.probability! - 0.5)).toBeLessThan(0.01);
  });
});

test("the same on every machine: no digit of the draws depends on a function of the engine's own", () => {
  const spies = (["pow", "log", "exp", "sin", "cos", "tan", "cbrt"] as const).map((name) =>
    jest.spyOn(Math, name),
  );
  estimateValue(benefits, costs);
  spies.forEach((spy) => expect(spy).not.toHaveBeenCalled());
  jest.restoreAllMocks();
});

test("the same every time", () => {
  expect(estimateValue(benefits, costs)).toEqual(estimateValue(benefits, costs));
});

test("mean and spread of many elements' draws agree with the exact ones", () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ low: i, likely: i + (i % 5), high: i + 9 }));
  const [total] = estimateValue(many, costs);
  // 40 elements are nearly normal: P10 and P90 lie 1.2816 deviations from the mean
  expect(Math.abs((total.p90! + total.p10!) / 2 - total.expected!)).toBeLessThan(0.3);
  expect((total.p90! - total.p10!) / 2 / 1.2815515655446004).toBeCloseTo(total.deviation!, 0);
});

test("a change of currency multiplies amounts and leaves ratio and chances as they are", () => {
  const scaled = (list: typeof benefits) =>
    list.map(({ low, likely, high }) => ({ low: 8 * low, likely: 8 * likely, high: 8 * high }));
  const before = estimateValue(benefits, costs);
  const after = estimateValue(scaled(benefits), scaled(costs));
  expect(after[2].p10).toBeCloseTo(8 * before[2].p10!, 9);
  expect(after[2].deviation).toBeCloseTo(8 * before[2].deviation!, 9);
  expect(after[2].probability).toBe(before[2].probability);
  expect(after[3]).toEqual(before[3]);
});

describe("the ratio to costs that may vanish", () => {
  test("costs that could be negative, or are nothing at all: no ratio", () => {
    for (const none of [[{ low: -1, likely: 5, high: 9 }], [{ low: 0, likely: 0, high: 0 }], []])
      expect(Object.values(estimateValue(benefits, none)[3])).toEqual([
        "Ratio",
        null,
        null,
        null,
        null,
        null,
        null,
      ]);
  });

  test("costs that could be 0: percentiles, but neither expectation nor deviation", () => {
    const [, , , ratio] = estimateValue(benefits, [{ low: 0, likely: 10, high: 20 }]);
    expect(ratio).toMatchObject({ expected: null, deviation: null });
    expect(Math.abs(ratio.p50! - 13.6)).toBeLessThan(0.2);
    expect(ratio.probability).toBe(1);
  });
});

describe("readEstimates", () => {
  test("reads three columns below a heading, skipping blank rows", () => {
    const cells = [
      ["Low", "Likely", "High"],
      [1, 2, 3],
      [null, null, null],
      [7, 7, 8],
    ];
    expect(readEstimates("costs", cells)).toEqual([
      { low: 1, likely: 2, high: 3 },
      { low: 7, likely: 7, high: 8 },
    ]);
  });

  test.each([
    [[[1, 2]], "costs must have three columns: low, likely, high; not 2"],
    [[[1], [2], [3]], "costs must have three columns: low, likely, high; not 1"],
    [
      [
        [1, 2, 3],
        [60, 30, 20],
      ],
      "costs, row 2: 60, 30, 20 are not in the order low, likely, high",
    ],
    [
      [
        [1, 2, 3],
        [1, "two", 3],
      ],
      "costs (likely), row 2: 'two' is not a number",
    ],
  ])("%j is refused", (cells, message) => {
    expect(() => readEstimates("costs", cells)).toThrow(message);
  });

  test("a sheet full of estimates is refused", () => {
    const many = Array.from({ length: 501 }, () => ({ low: 1, likely: 2, high: 3 }));
    expect(() => estimateValue(many, [])).toThrow(
      "benefits and costs have 501 elements; at most 500",
    );
  });
});

test("an overflow is refused", () => {
  const huge = { low: -1e308, likely: 0, high: 1e308 };
  expect(() => estimateValue([huge], costs)).toThrow("is too large to be a number");
});
