/** What a forecast rests on: the rows and dates used, the models with their standard errors, and how well they foretell. */
import { formatDate } from "./dates";
import { CustomerValueError, type Refusal } from "./errors";
import { type BuyingModel, fitBuying, fitSpending, type ForecastOptions } from "./forecast";
import { checkHoldout, correlation } from "./forecast-holdout";
import {
  lastDate,
  type Ledger,
  type PurchaseSummary,
  summarisePurchases,
  UNIT_DAYS,
} from "./forecast-summary";
import type { Fit } from "./numerics/fit";
import { sum } from "./sum";

/** One line: what, its value, its standard error if it is an estimate, and a remark. */
export type AuditLine = [
  item: string,
  value: string | number,
  error: number | null,
  note: string | Refusal,
];

/** What reading the cells left out before the ledger was made. */
export interface RowsRead {
  /** Rows without a customer, a date or an amount. */
  readonly blank: number;
  /** Whether the first row was a heading. */
  readonly header: boolean;
}

/** The audit of a forecast with the same ledger and options; it explains a model that has no fit instead of failing. */
export function auditForecast(
  ledger: Ledger,
  options: ForecastOptions,
  read: RowsRead,
): AuditLine[] {
  const summary = summarisePurchases(ledger, options);
  const buying = once(() => fitBuying(options.model, summary));
  return [
    ...rowLines(ledger, summary, read),
    ...dateLines(ledger, summary, options),
    ...buyingLines(buying),
    ...spendingLines(summary),
    ...holdoutLines(ledger, summary, options, buying),
  ];
}

const line = (
  item: string,
  value: string | number,
  note: string | Refusal = "",
  error: number | null = null,
): AuditLine => [item, value, error, note];

function rowLines(
  ledger: Ledger,
  summary: PurchaseSummary,
  { blank, header }: RowsRead,
): AuditLine[] {
  const { rowsUsed, customers, frequency, monetary } = summary;
  const all = ledger.dates.length;
  const days = frequency.reduce((total, x) => total + x + 1, 0);
  const refunds = ledger.amounts.reduce((total, amount) => total + Number(amount < 0), 0);
  const repeaters = frequency.filter((x) => x > 0).length;
  const unpaid = frequency.filter((x, i) => x > 0 && monetary[i] <= 0).length;
  return [
    line("Rows read", all + blank + Number(header)),
    line("Heading rows skipped", Number(header)),
    line("Rows skipped for a blank", blank, "no customer, no date or no amount"),
    line(
      "Rows after the as-of date",
      all - rowsUsed,
      all > rowsUsed ? "kept for the hold-out check" : "",
    ),
    line("Rows used", rowsUsed),
    line("Refunds among all rows", refunds, "negative amounts; each reduces the amount of its day"),
    line("Purchases", days, "one customer's purchases of one day count as one"),
    line("Customers", customers.length),
    line("Customers with repeat purchases", repeaters),
    line(
      "Customers without a positive average",
      unpaid,
      unpaid ? "they have no expected amount and no lifetime value" : "",
    ),
  ];
}

function dateLines(
  ledger: Ledger,
  summary: PurchaseSummary,
  { asOf, unit }: ForecastOptions,
): AuditLine[] {
  const first = summary.first.reduce((earliest, day) => Math.min(earliest, day));
  return [
    line("First date", formatDate(first)),
    line("Last date", formatDate(lastDate(ledger))),
    line(
      "As-of date",
      formatDate(summary.asOf),
      asOf === undefined ? "assumed: the last date" : "given",
    ),
    line("Unit of time", unit, `${UNIT_DAYS[unit]} days`),
  ];
}

function buyingLines(buying: () => BuyingModel): AuditLine[] {
  return explained("Model of buying", () => {
    const { title, fit } = buying();
    return [line("Model of buying", title), ...fitLines(fit)];
  });
}

function spendingLines(summary: PurchaseSummary): AuditLine[] {
  return explained("Model of spending", () => {
    const model = fitSpending(summary);
    if (model.kind === "unknown")
      return [line("Model of spending", "none", "no repeat purchase has a positive amount")];
    if (model.kind === "constant")
      return [
        line("Model of spending", "constant", `every repeat purchase is worth ${model.amount}`),
      ];
    const { q } = model.fit.parameters;
    return [
      line(
        "Model of spending",
        "Gamma-Gamma",
        q > 1
          ? ""
          : "q is not above 1: customers without repeat purchases have no finite expected amount",
      ),
      ...fitLines(model.fit),
      line(
        "Correlation of frequency and average amount",
        spendingCorrelation(summary),
        "among customers with repeat purchases; the model supposes none",
      ),
    ];
  });
}

function fitLines({ parameters, standardErrors, logLikelihood, ...fit }: Fit<object>): AuditLine[] {
  const errors = Object.values(standardErrors) as number[];
  const sample = fit.sampleEvaluations ? `, ${fit.sampleEvaluations} of that of a sample` : "";
  return [
    ...Object.entries(parameters).map(([name, value], i) =>
      line(name, value as number, "", errors[i]),
    ),
    line("Log-likelihood", logLikelihood),
    line(
      "Converged",
      fit.converged ? "yes" : "no",
      `${fit.evaluations} evaluations of the likelihood${sample}`,
    ),
  ];
}

function holdoutLines(
  ledger: Ledger,
  summary: PurchaseSummary,
  options: ForecastOptions,
  buying: () => BuyingModel,
): AuditLine[] {
  return explained("Hold-out check", () => {
    const check = checkHoldout(ledger, summary, options, buying);
    const { from, to, isLater, expected, actual } = check;
    const [foretold, made] = [sum(expected), sum(actual)];
    const misses = expected.map((purchases, i) => Math.abs(purchases - actual[i]));
    return [
      line(
        "Hold-out check",
        `${formatDate(from)} to ${formatDate(to)}`,
        isLater
          ? "the time after the as-of date"
          : `by a fit to the purchases before ${formatDate(from)}`,
      ),
      line("Customers in it", expected.length, "those who bought before it"),
      line("Purchases expected", foretold),
      line("Purchases made", made),
      line("Expected against made", made ? foretold / made - 1 : "", "0.05 is 5 % too many"),
      line("Mean absolute error", sum(misses) / misses.length, "purchases per customer"),
      line(
        "Correlation of expected and made",
        correlation(expected, actual) ?? "",
        "over customers",
      ),
    ];
  });
}

function spendingCorrelation({ frequency, monetary }: PurchaseSummary): number | string {
  const told = (_: number, i: number) => frequency[i] > 0 && monetary[i] > 0;
  return correlation(frequency.filter(told), monetary.filter(told)) ?? "";
}

/** Lines, or the reason why there are none. */
function explained(item: string, lines: () => AuditLine[]): AuditLine[] {
  try {
    return lines();
  } catch (error) {
    if (error instanceof CustomerValueError) return [line(item, "none", error.refusal)];
    throw error;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
