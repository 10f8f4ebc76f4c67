/** What a forecast rests on: the rows and dates used, the models with their standard errors, and how well they foretell. */
import { formatDate } from "../support/dates";
import { CustomerValueError, type Refusal } from "../support/errors";
import { fitSpending, type ForecastOptions } from "../forecast";
import { type BuyingModel, fitBuying, MODEL_NAMES, MODEL_TITLES, type ModelName } from "./models";
import type { LimitName } from "../support/limits";
import { compareHoldout, correlation, learntFrom, partLedger, type Split } from "./holdout";
import {
  lastDate,
  type Ledger,
  type PurchaseSummary,
  summarisePurchases,
  UNIT_DAYS,
} from "./summary";
import type { Fit } from "../numerics/fit";
import { coverageOf, totalsOf } from "./totals";
import type { Range } from "../numerics/total-range";
import { type Phrase, phrase } from "../support/phrases";
import { sum } from "../support/sum";

/** One line: what, its value, its standard error if it is an estimate, and a remark. */
export type AuditLine = [
  item: string | Phrase,
  value: string | number | Phrase,
  error: number | null,
  note: string | Phrase | Refusal,
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
  const fitted = forEachModel((model) => fitBuying(model, summary));
  const parts = outcome(() => partLedger(ledger, summary, options));
  const split = forEachModel((model) => learntFrom(parts(), model, () => fitted(model)));
  const buying = () => fitted(options.model);
  return [
    ...rowLines(ledger, summary, read),
    ...dateLines(ledger, summary, options),
    ...buyingLines(buying),
    ...(isAvailable(buying) ? totalLines(summary, buying(), options.horizon) : []),
    ...spendingLines(summary),
    ...holdoutLines(() => split(options.model)),
    ...(isAvailable(buying) ? modelLines(fitted, split) : []),
  ];
}

const line = (
  item: AuditLine[0],
  value: AuditLine[1],
  note: AuditLine[3] = "",
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
    line(
      "Returns",
      summary.returns,
      "days or orders with more given back than bought: their money counts, but they are no purchases",
    ),
    line("Customers with returns only", summary.returnsOnly, summary.returnsOnly ? "left out" : ""),
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
    line("Unit of time", unit, phrase("{0} days", UNIT_DAYS[unit])),
  ];
}

/** What holds of all customers at a limit. */
export const LIMITS: Readonly<Record<LimitName, string>> = {
  "nobody leaves": "nobody leaves for good",
  "everybody leaves": "everybody leaves at the first chance",
  "one chance of leaving": "all leave with the same probability",
  "leave at once or never": "customers leave at once or never",
  "one rate": "all buy at one rate, r/alpha",
  "own mean": "each customer always spends its own mean",
  "everybody's mean": "all customers spend alike",
};

const limitsOf = ({ limits }: Fit<object>): string | Phrase => {
  const [first = "", ...more] = limits.map((name) => LIMITS[name as LimitName]);
  return more.reduce<string | Phrase>((all, limit) => phrase("{0}; {1}", all, limit), first);
};

/** The models side by side: log-likelihood, AIC, hold-out error, and the limit if one is at one. */
function modelLines(
  fitted: (model: ModelName) => BuyingModel,
  split: (model: ModelName) => Split,
): AuditLine[] {
  return MODEL_NAMES.flatMap((model) => {
    const title = MODEL_TITLES[model];
    return explained(phrase("{0}: AIC", title), () => {
      const { fit } = fitted(model);
      const names = Object.entries(fit.parameters) as [string, number][];
      const errors = Object.values(fit.standardErrors) as number[];
      return [
        line(phrase("{0}: AIC", title), 2 * names.length - 2 * fit.logLikelihood, limitsOf(fit)),
        line(phrase("{0}: log-likelihood", title), fit.logLikelihood),
        ...names.map(([name, value], i) =>
          line(
            phrase("{0}: {1}", title, name),
            value,
            "",
            Number.isFinite(errors[i]) ? errors[i] : null,
          ),
        ),
        ...explained(phrase("{0}: hold-out error", title), () => {
          const { expected, actual } = compareHoldout(split(model));
          const made = sum(actual);
          return [
            line(
              phrase("{0}: hold-out error", title),
              made ? sum(expected) / made - 1 : "",
              "expected against made; 0.05 is 5 % too many",
            ),
          ];
        }),
      ];
    });
  });
}

function buyingLines(buying: () => BuyingModel): AuditLine[] {
  return explained("Model of buying", () => {
    const { title, fit } = buying();
    return [line("Model of buying", title), ...fitLines(fit)];
  });
}

function totalLines(summary: PurchaseSummary, model: BuyingModel, horizon: number): AuditLine[] {
  const { purchases, buyers, ranges, wide } = totalsOf(summary, model, horizon);
  const chance = (range: Range) =>
    phrase(
      "in four cases of five, the parameters' own error counted in; {0} by chance alone",
      between(range),
    );
  return [
    line(
      "Purchases expected in the horizon",
      purchases.value,
      "the error is that of the parameters",
      purchases.error,
    ),
    line("Range of purchases in the horizon", between(wide.purchases), chance(ranges.purchases)),
    line(
      "Customers expected to buy in it",
      buyers.value,
      "the error is that of the parameters",
      buyers.error,
    ),
    line("Range of customers who buy in it", between(wide.buyers), chance(ranges.buyers)),
  ];
}

/** "1,844 to 2,031", in whole customers or purchases. */
const between = ({ low, high }: Range) =>
  phrase("{0} to {1}", inThousands(Math.floor(low)), inThousands(Math.ceil(high)));

const inThousands = (count: number): string => count.toLocaleString("en");

function spendingLines(summary: PurchaseSummary): AuditLine[] {
  return explained("Model of spending", () => {
    const model = fitSpending(summary);
    if (model.kind === "unknown")
      return [
        line(
          "Model of spending",
          "none",
          model.reason ?? "no repeat purchase has a positive amount",
        ),
      ];
    if (model.kind === "constant")
      return [
        line(
          "Model of spending",
          "constant",
          phrase("every repeat purchase is worth {0}", model.amount),
        ),
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

function fitLines(given: Fit<object>): AuditLine[] {
  const { parameters, standardErrors, logLikelihood, ...fit } = given;
  const errors = Object.values(standardErrors) as number[];
  const { evaluations, sampleEvaluations } = fit;
  return [
    ...Object.entries(parameters).map(([name, value], i) =>
      line(name, value as number, "", Number.isFinite(errors[i]) ? errors[i] : null),
    ),
    line("Log-likelihood", logLikelihood),
    ...(given.limits.length ? [line("Limit", "yes", limitsOf(given))] : []),
    line(
      "Converged",
      fit.converged ? "yes" : "no",
      sampleEvaluations
        ? phrase(
            "{0} evaluations of the likelihood, {1} of that of a sample",
            evaluations,
            sampleEvaluations,
          )
        : phrase("{0} evaluations of the likelihood", evaluations),
    ),
  ];
}

function holdoutLines(split: () => Split): AuditLine[] {
  return explained("Hold-out check", () => {
    const parts = split();
    const { from, to, isLater, expected, actual } = compareHoldout(parts);
    const { within, range } = coverageOf(parts);
    const [foretold, made] = [sum(expected), sum(actual)];
    const misses = expected.map((purchases, i) => Math.abs(purchases - actual[i]));
    return [
      line(
        "Hold-out check",
        phrase("{0} to {1}", formatDate(from), formatDate(to)),
        isLater
          ? "the time after the as-of date"
          : phrase("by a fit to the purchases before {0}", formatDate(from)),
      ),
      line("How far to trust this", trust(foretold, made, expected.length, within)),
      line("Customers in it", expected.length, "those who bought before it"),
      line("Purchases expected", foretold),
      line("Purchases made", made),
      line("Expected against made", made ? foretold / made - 1 : "", "0.05 is 5 % too many"),
      line(
        "Range of all purchases in it",
        between(range),
        made >= Math.floor(range.low) && made <= Math.ceil(range.high)
          ? "in four cases of five; those made lie in it"
          : "in four cases of five; those made lie outside it",
      ),
      line("Customers within their range", within, "share; 0.8 or more is as it should be"),
      line("Mean absolute error", sum(misses) / misses.length, "purchases per customer"),
      line(
        "Correlation of expected and made",
        correlation(expected, actual) ?? "",
        "over customers",
      ),
    ];
  });
}

/** In a sentence, by the miss in the part held out, how many lay in their range, and how much there was to be judged by. */
function trust(foretold: number, made: number, customers: number, within: number): string | Phrase {
  if (customers < FEW_CUSTOMERS || made < FEW_PURCHASES)
    return "Not yet: too few customers or purchases were held out to judge the model by.";
  const miss = Math.abs(foretold / made - 1);
  const percent = Math.round(100 * miss);
  const total =
    miss <= 0.1
      ? phrase("Well, for totals: in the time held out it was {0} % off.", percent)
      : miss <= 0.25
        ? phrase("Roughly: in the time held out it was {0} % off. Plan with that margin.", percent)
        : phrase(
            "Little: in the time held out it was {0} % off. Look for a season, a promotion or a change that it cannot know.",
            percent,
          );
  const single = phrase(
    within >= ENOUGH_WITHIN
      ? "Of single customers {0} % bought as often as their range says."
      : "Of single customers only {0} % bought as often as their range says, of 80 %: use it for totals.",
    Math.round(100 * within),
  );
  return phrase("{0} {1}", total, single);
}

/** Counts are whole, so that more than 80 % should lie in their range. */
const ENOUGH_WITHIN = 0.75;
const FEW_CUSTOMERS = 30;
const FEW_PURCHASES = 30;

function spendingCorrelation({ frequency, monetary }: PurchaseSummary): number | string {
  const told = (_: number, i: number) => frequency[i] > 0 && monetary[i] > 0;
  return correlation(frequency.filter(told), monetary.filter(told)) ?? "";
}

/** Lines, or the reason why there are none. */
function explained(item: AuditLine[0], lines: () => AuditLine[]): AuditLine[] {
  try {
    return lines();
  } catch (error) {
    if (error instanceof CustomerValueError) return [line(item, "none", error.refusal)];
    throw error;
  }
}

function isAvailable(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (error instanceof CustomerValueError) return false;
    throw error;
  }
}

/** What is made for a model is made once, and so is the reason why it cannot be. */
function forEachModel<T>(make: (model: ModelName) => T): (model: ModelName) => T {
  const made = new Map<ModelName, () => T>();
  return (model) => {
    let give = made.get(model);
    if (!give) made.set(model, (give = outcome(() => make(model))));
    return give();
  };
}

/** Gives what was made, or throws again what kept it from being made. */
function outcome<T>(make: () => T): () => T {
  try {
    const value = make();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
