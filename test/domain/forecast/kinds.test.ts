/** Histories with their numbers, beside the ledger they were counted from. */
import { customerBase } from "../../../src/domain/forecast/base";
import { forecastKinds, kindsOf, residualRange } from "../../../src/domain/forecast/kinds";
import { MODEL_NAMES } from "../../../src/domain/forecast/models";
import { summarisePurchases } from "../../../src/domain/forecast/summary";
import { cdnowRows, ledgerOf, type Row } from "../../support/ledger";

const few = cdnowRows().filter(([customer]) => Number(customer) % 5 === 0);
const alike = few.map(([customer, date]): Row => [customer, date, 10]);
const settings = { asOf: 35_795, unit: "day", discount: 0.0003, margin: 0.4 } as const;

test.each(
  MODEL_NAMES.flatMap((model) => [
    [model, "", few] as const,
    [model, ", all spending alike", alike] as const,
  ]),
)("the range of what is to come is that of the ledger to 1e-9, %s%s", (model, _, rows) => {
  const ledger = ledgerOf(rows);
  const { residual, low, high } = customerBase(ledger, { ...settings, model, by: "all" }).at(-1)!;
  const kinds = kindsOf(summarisePurchases(ledger, settings), ledger);
  const options = { ...settings, model, horizon: 365 };
  const found = forecastKinds(kinds, options);
  const range = residualRange(kinds, found, options)!;
  expect(found.residual.reduce((total, each) => total + each) / residual!).toBeCloseTo(1, 9);
  expect(range.low / low!).toBeCloseTo(1, 9);
  expect(range.high / high!).toBeCloseTo(1, 9);
});

test("without the squares of mean amounts there is no range", () => {
  const kinds = kindsOf(summarisePurchases(ledgerOf(few), settings));
  const options = { ...settings, model: "mbgnbd", horizon: 365 } as const;
  expect(
    residualRange({ ...kinds, squares: undefined }, forecastKinds(kinds, options), options),
  ).toBeUndefined();
});
