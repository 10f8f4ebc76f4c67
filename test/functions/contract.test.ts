/**
 * The released signatures. Formulas in people's workbooks name functions and count arguments, so a function never loses
 * its id, and arguments are only ever appended.
 */
import type { FunctionReference } from "../../src/taskpane/reference";
import { signature } from "../../src/taskpane/reference";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const RELEASED = [
  "CV.BGNBD.ALIVE(parameters, frequency, recency, age)",
  "CV.PNBD.ALIVE(parameters, frequency, recency, age)",
  "CV.BGNBD.EXPECTED(parameters, horizon, frequency, recency, age)",
  "CV.PNBD.EXPECTED(parameters, horizon, frequency, recency, age)",
  "CV.BGNBD.FIT(frequency, recency, age, [weights])",
  "CV.BGNBD.NEW(parameters, horizon)",
  "CV.PNBD.FIT(frequency, recency, age, [weights])",
  "CV.PNBD.NEW(parameters, horizon)",
  "CV.CSAT(scores, [satisfiedFrom])",
  "CV.FORECAST(customers, dates, amounts, horizon, [asOf], [unit], [discount], [margin], [model], [headers], [orders])",
  "CV.FORECAST.AUDIT(customers, dates, amounts, horizon, [asOf], [unit], [discount], [margin], [model], [headers], [orders])",
  "CV.FORECAST.CHECK(customers, dates, amounts, horizon, [asOf], [unit], [model], [most], [headers], [orders])",
  "CV.FORECAST.TRACK(customers, dates, amounts, horizon, [asOf], [unit], [model], [headers], [range], [orders])",
  "CV.FORECAST.HOLDOUT(customers, dates, amounts, [from], [unit], [model], [headers], [orders])",
  "CV.FORECAST.BASE(customers, dates, amounts, discount, [by], [asOf], [unit], [margin], [model], [headers], [orders])",
  "CV.FORECAST.RANGE(parameters, spending, discount, segments, frequency, recency, age, weights, amounts, squares, [margin], [model], [headers])",
  "CV.FORECAST.SUMMARY(customers, dates, amounts, [asOf], [unit], [headers])",
  "CV.GG.FIT(frequency, monetary, [weights])",
  "CV.GG.SPEND(parameters, frequency, monetary)",
  "CV.LIFETIME(transactions, average, [cost], [referral], [discount], [retention])",
  "CV.LIFETIME.PAYBACK(cashflows)",
  "CV.LIFETIME.RETAINED(margin, retention, discount, [periods], [acquisition], [timing])",
  "CV.LIFETIME.SCHEDULE(years, customers, amounts, [costs], [customer], [headers])",
  "CV.NPS(scores)",
  "CV.NPS.SEGMENTS(segments, scores, [headers])",
  "CV.PARETO(values, [share])",
  "CV.PROFIT(turnover, marketing, service, recruiting, [years])",
  "CV.PROFIT.ALLOCATE(cost, drivers)",
  "CV.REFERRAL(customers, referrers, amounts, [decay], [headers])",
  "CV.REFERRAL.FORECAST(ownSpend, referralSpend, referrals, [generations], [years], [headers])",
  "CV.RETENTION(start, end, [joined])",
  "CV.RETENTION.CHURN(start, end, [joined])",
  "CV.RETENTION.COHORT(customers, dates, [unit], [headers], [asOf], [amounts], [orders], [survivors])",
  "CV.RETENTION.CURVE(survivors, periods, [headers])",
  "CV.RETENTION.FIT(survivors)",
  "CV.RETENTION.MOVEMENTS(customers, dates, amounts, [unit], [headers], [asOf])",
  "CV.RETENTION.REVENUE(opening, expansion, contraction, lost, [newRevenue], [headers])",
  "CV.RETENTION.VALUE(survivors, discount, [renewals], [headers])",
  "CV.RFM(customers, dates, amounts, [asOf], [bins], [monetary], [headers], [orders])",
  "CV.RFM.AUDIT(customers, dates, amounts, [asOf], [headers], [orders])",
  "CV.RFM.LOYALTY(customers, dates, amounts, horizon, [asOf], [bins], [monetary], [unit], [discount], [margin], [model], [headers], [orders])",
  "CV.RFM.SCORE(values, [bins], [better])",
  "CV.RFM.SEGMENT(r, f, m, [bins], [segments])",
  "CV.RFM.SUMMARY(customers, dates, amounts, [asOf], [bins], [monetary], [headers], [orders])",
  "CV.SATISFACTION(levels, [weights], [threshold], [headers])",
  "CV.TIER(values, [cutoffs], [labels])",
  "CV.TIER.STRATEGY(realised, potential, [influence], [cutoff], [headers])",
  "CV.TIER.SUMMARY(values, [cutoffs], [labels], [headers])",
  "CV.VALUE(benefits, costs, [benefitWeights], [costWeights])",
  "CV.VALUE.ADDED(benefits, costs, altBenefits, altCosts)",
  "CV.VALUE.DRIVERS(values, descriptors, [headers])",
  "CV.VALUE.ESTIMATE(benefits, costs, [headers])",
  "CV.VALUE.MAP(quality, price, competitorQuality, competitorPrice, [qualityWeight], [headers])",
  "CV.VALUE.SENSITIVITY(tooCheap, cheap, expensive, tooExpensive, [headers])",
  "CV.VALUE.PRICE(benefits, otherCosts, altBenefits, altOtherCosts, altPrice)",
  "CV.VALUE.RATIO(benefits, costs, [benefitWeights], [costWeights])",
  "CV.VALUE.SEGMENTS(segments, benefits, costs, [headers])",
];

test.each(RELEASED)("%s", (released) => {
  const name = released.slice(0, released.indexOf("("));
  const entry = readReference("src/functions").find((f) => f.name === name);
  expect(entry && signature(entry)).toBe(released);
});
