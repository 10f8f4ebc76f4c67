import fc from "fast-check";
import { readColumns } from "../../src/domain/support/columns";
import { schedule } from "../../src/domain/lifetime";
import { influence, referralForecast } from "../../src/domain/referral";
import { idColumn, numbers } from "../support/cells";
import { softwareCustomer } from "../support/samples";

type Purchase = [customer: string | number, referrer: string | number | null, amount: number];

const valued = (purchases: Purchase[], decay = 1) =>
  influence(
    {
      customers: idColumn(purchases.map(([customer]) => customer)),
      referrers: idColumn(purchases.map(([, referrer]) => referrer)),
      amounts: Float64Array.from(purchases, ([, , amount]) => amount),
    },
    decay,
    (purchase) => purchase + 1,
  );

const { years, customers, referrers, amounts } = softwareCustomer();

const ledger = readColumns({
  years: { cells: years, as: "number" },
  customers: { cells: customers, as: "id" },
  referrers: { cells: referrers, as: "id", optional: true },
  amounts: { cells: amounts, as: "number" },
});

const rows = influence(ledger, 1, (purchase) => ledger.rows[purchase]);

/** A forest: everyone is referred by someone before, or by nobody. */
const forest = fc
  .array(fc.record({ parent: fc.nat(), amount: fc.integer({ min: -50, max: 200 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((people) =>
    people.map(({ parent, amount }, i): Purchase => {
      const referrer = parent % (i + 1);
      return [`P${i}`, referrer === i ? null : `P${referrer}`, amount];
    }),
  );

const path = {
  ownSpend: numbers(100),
  referralSpend: numbers(10, 5),
  referrals: numbers(0, 1, 1),
};

describe("correctness", () => {
  describe("the five-year software customer", () => {
    test("the studio: 3324 of its own, 5822 referred, 9146 in all, 4 customers", () => {
      expect(Object.values(rows[0])).toEqual(["Studio", null, 3324, 5822, 0, 5822, 9146, 4, 4]);
    });
  });

  describe("influence", () => {
    test("generations beyond the first count with decay^(k − 1)", () => {
      const chain: Purchase[] = [
        ["A", null, 100],
        ["B", "A", 40],
        ["C", "B", 30],
        ["D", "C", 20],
      ];
      const [first] = valued(chain, 0.5);
      expect(first).toMatchObject({ direct: 40, indirect: 0.5 * 30 + 0.25 * 20, influence: 60 });
      expect(valued(chain, 0)[0]).toMatchObject({ direct: 40, indirect: 0 });
      expect(first).toMatchObject({ referred: 1, network: 3, total: 160 });
    });

    test("a referrer who never bought has a row; a referrer named once is enough", () => {
      const rows = valued([
        ["B", "A", 40],
        ["B", null, 5],
      ]);
      expect(rows.map((row) => Object.values(row))).toEqual([
        ["A", null, 0, 45, 0, 45, 45, 1, 1],
        ["B", "A", 45, 0, 0, 0, 45, 0, 0],
      ]);
    });

    test("none, n/a and dashes are nobody, but for a customer of that name", () => {
      const nobody = ["none", "N/A", "-", "–", "—", "无", "無"];
      expect(valued(nobody.map((word, i) => [`C${i}`, word, 1]))).toEqual(
        valued(nobody.map((_, i) => [`C${i}`, null, 1])),
      );
      const [none] = valued([
        ["None", null, 10],
        ["B", "None", 5],
      ]);
      expect(none).toMatchObject({ customer: "None", own: 10, direct: 5, referred: 1 });
    });

    test("ids compare as text: 7 and '7' are one customer, '007' is another", () => {
      const rows = valued([
        [7, null, 10],
        ["8", "7", 20],
        ["007", 8, 5],
      ]);
      expect(rows.map(({ customer, referredBy }) => [customer, referredBy])).toEqual([
        [7, null],
        ["8", 7],
        ["007", "8"],
      ]);
    });

    test("the greatest total first, equal ones by name", () => {
      const rows = valued([
        ["C", null, 5],
        ["A", null, 5],
        ["B", null, 9],
      ]);
      expect(rows.map(({ customer }) => customer)).toEqual(["B", "A", "C"]);
    });

    test("chains of 10,000 among 100,000 customers neither overflow the stack nor take long", () => {
      const purchases = Array.from({ length: 100_000 }, (_, i): Purchase => [
        `P${i}`,
        i % 10_000 === 0 ? null : `P${i - 1}`,
        1,
      ]);
      const rows = valued(purchases.reverse());
      expect(rows).toHaveLength(100_000);
      expect(rows[0]).toMatchObject({
        own: 1,
        direct: 1,
        indirect: 9998,
        network: 9999,
        total: 10_000,
      });
      const oneChain = purchases.map(([who, by], i): Purchase => [
        who,
        by ?? (i < 99_999 ? `P${99_998 - i}` : null),
        1,
      ]);
      expect(valued(oneChain)[0].network).toBe(99_999);
    });
  });

  describe("referralForecast", () => {
    test("with generations, those referred refer too: 1, 1 then 1 + 2 × 1 …", () => {
      // Joined by generation: first in years 2, 3; second in years 3, 4 (twice), 5.
      const rows = referralForecast(path, 2, 5);
      expect(rows.map(({ joined }) => joined)).toEqual([0, 1, 2, 2, 1]);
      expect(rows.map(({ direct }) => direct)).toEqual([0, 10, 15, 5, 0]);
      expect(rows.map(({ indirect }) => indirect)).toEqual([0, 0, 10, 25, 20]);
    });

    test("whoever refers in the year of joining does so at once", () => {
      const rows = referralForecast({ ...path, referrals: numbers(1) }, 3, 1);
      expect(rows).toEqual([
        { year: 1, joined: 3, own: 100, direct: 10, indirect: 20, total: 130 },
      ]);
    });
  });
});

describe("consistency", () => {
  describe("the five-year software customer", () => {
    test("what it referred is the referred sales of its schedule", () => {
      const referred = schedule(ledger).reduce((total, year) => total + year.referred, 0);
      expect(rows[0].influence).toBe(referred);
    });

    test("its path, forecast, is the schedule's five years", () => {
      const path = {
        ownSpend: numbers(495, 839, 694, 278, 1018),
        referralSpend: numbers(495, 544, 694, 278),
        referrals: numbers(0, 1, 1, 2, 0),
      };
      const forecast = referralForecast(path, 1, 5);
      expect(forecast.map(({ year, own, direct, total }) => [year, own, direct, total])).toEqual(
        schedule(ledger).map(({ year, own, referred, total }) => [year, own, referred, total]),
      );
      expect(forecast.map(({ joined }) => joined)).toEqual([0, 1, 1, 2, 0]);
    });
  });

  describe("influence", () => {
    test("agrees with walking up from every purchase", () => {
      fc.assert(
        fc.property(forest, fc.double({ min: 0, max: 1, noNaN: true }), (purchases, decay) => {
          const parents = new Map(purchases.map(([who, by]) => [who, by]));
          const expected = new Map(
            purchases.map(([who]) => [who, { direct: 0, indirect: 0, network: 0 }]),
          );
          for (const [who, , amount] of purchases)
            for (let up = parents.get(who), k = 1; up != null; up = parents.get(up), k++) {
              const row = expected.get(up)!;
              if (k === 1) row.direct += amount;
              else row.indirect += amount * decay ** (k - 1);
              row.network++;
            }
          for (const row of valued(purchases, decay)) {
            const { direct, indirect, network } = expected.get(row.customer)!;
            expect(row.direct).toBe(direct);
            expect(row.indirect).toBeCloseTo(indirect, 8);
            expect(row.network).toBe(network);
            expect(row.total).toBeCloseTo(row.own + row.influence, 9);
          }
        }),
      );
    });
  });

  describe("referralForecast", () => {
    test("agrees with a ledger of the same people", () => {
      const purchases: Purchase[] = [["Root", null, 100]];
      let joining = [{ name: "Root", year: 1 }];
      for (let generation = 1; generation <= 3; generation++) {
        joining = joining.flatMap(({ name, year }) =>
          [...path.referrals].flatMap((count, i) =>
            Array.from({ length: count }, (_, k) => ({
              name: `${name}.${i}.${k}`,
              year: year + i,
            })),
          ),
        );
        for (const { name, year } of joining)
          path.referralSpend.forEach((amount, i) => {
            if (year + i <= 6)
              purchases.push([
                name,
                name.slice(0, name.lastIndexOf(".", name.lastIndexOf(".") - 1)),
                amount,
              ]);
          });
      }
      const [root] = valued(purchases);
      const rows = referralForecast(path, 3, 6);
      const total = (column: "direct" | "indirect" | "own") =>
        rows.reduce((sum, row) => sum + row[column], 0);
      expect([total("own"), total("direct"), total("indirect")]).toEqual([
        root.own,
        root.direct,
        root.indirect,
      ]);
    });
  });
});

describe("invariants", () => {
  describe("influence", () => {
    test("the order of purchases changes nothing", () => {
      fc.assert(
        fc.property(forest, (purchases) => {
          expect(valued([...purchases].reverse())).toEqual(valued(purchases));
        }),
      );
    });
  });

  describe("referralForecast", () => {
    test("one generation more adds, nothing else changes; own sales never depend on referrals", () => {
      const [one, two] = [1, 2].map((generations) => referralForecast(path, generations, 4));
      one.forEach((row, i) => {
        expect(two[i]).toMatchObject({ own: row.own, direct: row.direct });
        expect(two[i].total).toBe(row.total + two[i].indirect);
      });
    });
  });
});

describe("input checks", () => {
  describe("referrals that cannot be", () => {
    test.each<[Purchase[], string]>([
      [[["A", "A", 1]], "referrers: 'A' is referred by 'A'; referrals cannot run in a circle"],
      [
        [
          ["A", "B", 1],
          ["B", "C", 1],
          ["C", "A", 1],
          ["D", "A", 1],
        ],
        "referrers: 'A' is referred by 'B', 'B' by 'C', 'C' by 'A'; referrals cannot run in a circle",
      ],
      [
        [
          ["A", "X", 1],
          ["A", null, 1],
          ["A", "Y", 1],
        ],
        "referrers, row 3: 'A' is referred by 'Y' here, but by 'X' in row 1",
      ],
      [[], "no purchases: not one row has a customer and an amount"],
    ])("%j", (purchases, message) => {
      expect(() => valued(purchases)).toThrow(message);
    });

    test("a long circle is named in part", () => {
      const circle = Array.from({ length: 10_000 }, (_, i): Purchase => [
        `P${i}`,
        `P${(i + 1) % 10_000}`,
        1,
      ]);
      expect(() => valued(circle)).toThrow(
        "referrers: 'P0' is referred by 'P1', 'P1' by 'P2', 'P2' by 'P3', 'P3' by 'P4', 'P4' by 'P5', … (10,000 customers); " +
          "referrals cannot run in a circle",
      );
    });
  });
});
