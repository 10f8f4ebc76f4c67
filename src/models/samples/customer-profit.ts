/** Thirty made-up customers: some large ones order little at a time and call often, so that they lose money. */
import { type SampleTable, type SampleTexts, nameOf } from "../sample";
import { parts } from "../sheet/texts";

/** Turnover, direct costs, marketing, service, recruiting (once), orders and support hours of a year. */
const ACCOUNTS: readonly (readonly number[])[] = [
  [262000, 147000, 2900, 10300, 2200, 195, 122],
  [7500, 4200, 200, 250, 7300, 12, 9],
  [188000, 103400, 2250, 7250, 2700, 48, 41],
  [5000, 3200, 100, 200, 4400, 9, 6],
  [154500, 112400, 6200, 7750, 6700, 463, 216],
  [39000, 23000, 850, 1250, 8200, 27, 13],
  [42000, 25400, 1200, 1600, 5700, 25, 19],
  [9000, 5600, 150, 350, 6900, 9, 4],
  [7000, 3700, 200, 200, 4200, 4, 5],
  [12500, 7500, 200, 300, 1600, 56, 33],
  [2500, 1400, 50, 50, 2200, 2, 2],
  [93500, 56700, 1350, 2050, 9500, 77, 52],
  [14000, 7400, 400, 500, 8100, 11, 8],
  [22500, 14300, 550, 550, 3600, 21, 14],
  [54500, 31400, 1600, 2000, 2800, 31, 41],
  [21000, 11700, 400, 650, 5700, 14, 8],
  [79000, 46900, 1300, 1800, 4300, 70, 43],
  [190000, 135000, 7600, 9500, 6000, 580, 321],
  [9500, 5500, 150, 250, 5200, 10, 7],
  [37500, 20600, 1100, 1050, 3600, 33, 13],
  [43000, 26200, 1250, 1650, 2400, 36, 18],
  [15500, 9100, 350, 450, 7400, 14, 5],
  [26000, 16000, 400, 850, 9400, 25, 19],
  [195000, 142200, 7800, 9750, 7300, 738, 366],
  [15500, 8300, 300, 450, 6300, 12, 7],
  [31000, 16600, 700, 750, 2300, 21, 23],
  [9500, 5700, 150, 300, 5900, 41, 24],
  [78500, 44000, 1450, 1800, 6600, 59, 37],
  [18000, 10800, 450, 500, 6300, 12, 8],
  [26500, 13900, 400, 750, 8800, 15, 14],
];

/** The shared costs of the year, by orders, by support hours and by turnover. */
export const SAMPLE_SHARED_COSTS = {
  firstCost: 96000,
  secondCost: 124000,
  overheads: 56000,
} as const;

/** One row per customer, amounts in the currency of the reader. */
export function customerAccounts(say: SampleTexts): SampleTable {
  const money = { width: 110, format: "#,##0" };
  return {
    id: "accounts",
    name: say.sheet,
    table: "Customer_accounts",
    headings: parts(say.columns),
    rows: ACCOUNTS.map((figures, i) => [nameOf(say, i), ...figures]),
    columns: [{ width: 180 }, money, money, money, money, money, { width: 80 }, { width: 110 }],
    about: say.about,
    notes: say.notes,
  };
}
