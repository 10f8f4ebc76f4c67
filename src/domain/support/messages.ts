/**
 * What the domain has to say when it refuses, as data: an id and what the message is about. `src/locales/<language>/messages.ts`
 * turns each into a sentence; a message that lacks one in any language does not compile.
 */
import type { Choice } from "./choice-words";

/**
 * Name of an argument as formulas' documentation has it: "dates". Where one name means different things in different functions, a
 * word after a colon tells them apart ("years:ledger"); English readers never see it.
 */
export type Argument = string;

/**
 * Where a value stands: an argument and, in a range of several cells, its row and column there, counted from 1; the cell
 * itself ("Orders!B17") where the program that calls says which range the argument is.
 */
export interface Place {
  readonly argument: Argument;
  readonly cell?: string;
  readonly row?: number;
  readonly column?: number;
}

/** A cell's value: text, a number, TRUE or FALSE, or the code of an error ("#N/A"). */
export type Value = string | number | boolean;

/** A value that is refused, where it stands and how many more are refused for the same reason. */
export interface Refused {
  readonly at: Place;
  readonly value: Value;
  readonly more?: number;
}

/** Limits of a number; `above` and `below` are exclusive. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}

/** How large a range is: rows of one column, or cells of several. */
export interface Size {
  readonly count: number;
  readonly of: "rows" | "cells";
}

/** A few dates far from all the others: how many, on which side, where the others end and the furthest of them (serials). */
export interface FarDates {
  readonly count: number;
  readonly side: "after" | "before";
  readonly edge: number;
  readonly furthest: number;
}

export type PeriodUnit = "day" | "week" | "month" | "quarter" | "year";

/** Results that may be too large to be a number. */
export type ResultName =
  | "result"
  | "value"
  | "ratio"
  | "value added"
  | "price"
  | "expected value"
  | "standard deviation"
  | "relative quality"
  | "relative price"
  | "fair price"
  | "profit"
  | "cumulative profit"
  | "cash flow"
  | "lifetime value"
  | "discounted purchases"
  | "revenue"
  | "retention rate"
  | "churn rate"
  | "overall score"
  | "total value";

/** "retention" is the shifted-beta-geometric; the others are names of their own. */
export type ModelTitle = "retention" | "BG/NBD" | "MBG/NBD" | "Pareto/NBD" | "Gamma-Gamma";

type Nothing = Readonly<Record<never, never>>;

/** Every message, and what it is about. */
export interface Messages {
  /** A sentence that is in the reader's language already, as the models' texts are; `argument` is the question it concerns. */
  sentence: { readonly text: string; readonly argument?: Argument };

  // arguments
  missing: { readonly argument: Argument };
  /** `written`: as text, it is a number, an amount with a currency or thousands signs, one whose size they change (12萬), or a date. */
  notNumber: Refused & { readonly written?: "number" | "amount" | "spelt" | "date" };
  /** `cure`: write it so, or point to a date cell; count years otherwise; convert the column; open its file in the right order of day and month. */
  notDate: Refused & {
    readonly cure?: "write" | "write or point" | "no day" | "minguo" | "year" | "column" | "reopen";
  };
  /** A column of months, years or days written in another way; `day` is what Excel would take its first number for. */
  notDays: Refused & {
    readonly form: "month" | "year" | "short" | "century" | "minguo" | "late";
    readonly day: string;
  };
  notId: Refused;
  tooSmall: Refused & { readonly min: number };
  tooGreat: Refused & { readonly max: number };
  outOfBounds: { readonly argument: Argument; readonly bounds: Bounds; readonly value: number };
  notWhole: {
    readonly argument: Argument;
    readonly min: number;
    readonly max: number;
    readonly value: number;
  };
  notChoice: {
    readonly argument: Argument;
    readonly choices: readonly Choice[];
    readonly value: Value;
  };
  notFlag: { readonly argument: Argument; readonly value: Value };
  notHeaders: { readonly languages: readonly string[]; readonly value: Value };
  unequal: {
    readonly argument: Argument;
    readonly size: Size;
    readonly lead: Argument;
    readonly leadSize: Size;
  };
  notWholeFrom: Refused & { readonly min: number; readonly max: number };
  notFrom: Refused & { readonly min: number; readonly max: number };
  notYear: Refused;
  dayForYear: Refused;
  aboveScale: Refused & { readonly most: number };
  notParameters: {
    readonly argument: Argument;
    readonly names: readonly string[];
    readonly count: number;
  };
  notParameter: { readonly argument: Argument; readonly name: string; readonly value: number };
  notFiveLevels: { readonly count: number };
  notFiveWeights: { readonly count: number };
  notEnoughLabels: { readonly wanted: number; readonly count: number };
  notCutoff: Refused;
  cutoffNotRising: Refused & { readonly before: number };
  tooManyLimits: { readonly argument: Argument; readonly count: number; readonly most: number };
  notSevenColumns: { readonly count: number };
  /** A segment's limits that no score lies between. */
  fromAboveTo: {
    readonly at: Place;
    readonly score: "R" | "F" | "M";
    readonly from: number;
    readonly to: number;
  };
  notOneColumn: { readonly argument: Argument };
  notThreeColumns: { readonly argument: Argument; readonly count: number };
  /** A blank among the estimates of a row. */
  blankInRow: Pick<Refused, "at" | "more">;
  notInOrder: {
    readonly at: Place;
    readonly low: number;
    readonly likely: number;
    readonly high: number;
  };
  tooManyElements: { readonly count: number; readonly most: number };
  valueBesideCustomer: { readonly value: Value };
  valueBesideNames: { readonly value: number };
  tooManyYears: { readonly first: number; readonly last: number; readonly most: number };
  unknownCustomer: { readonly value: Value };
  twoReferrers: {
    readonly customer: string;
    readonly referrer: string;
    readonly row: number;
    readonly earlier: string;
    readonly earlierRow: number;
  };
  /** `links` are customers and by whom they are referred; longer circles are named in part. */
  circle: { readonly links: readonly (readonly [string, string])[]; readonly customers: number };
  joinedMoreThanEnd: { readonly joined: number; readonly end: number };
  keptMoreThanStart: { readonly kept: number; readonly start: number };
  survivorsRise: Refused & { readonly before: number };
  lostMoreThanOpening: Refused & { readonly opening: number };
  notPurchases: Refused;
  recencyBeyondAge: Refused & { readonly age: number };
  recencyWithoutRepeat: Refused;
  firstPurchaseCounted: Nothing;
  /** Serials: the first day to hold out, and the first and last in the ledger. */
  holdsNothingOut: { readonly from: number; readonly first: number; readonly last: number };

  // nothing to answer
  /** `blank`: the ranges that hold nothing; if there is none, no row holds something in each. */
  nothingThere: { readonly blank: readonly Argument[] };
  canceled: Nothing;
  noPurchases: Nothing;
  noPurchasesDated: Nothing;
  noPurchasesByYear: Nothing;
  noPurchasesByCustomer: Nothing;
  /** `asOf` is a serial. */
  /** Every day with an amount gives more back than it brings. */
  returnsOnly: Nothing;
  /** A rate or share above 1, as 40 for 40 %. */
  shareAboveOne: { readonly argument: Argument; readonly value: number };
  noPurchasesUpTo: { readonly asOf: number };
  noScores: Nothing;
  onlyHeadings: Nothing;
  noScoresBySegment: Nothing;
  noValues: Nothing;
  noCustomers: Nothing;
  noCustomersBySegment: Nothing;
  noOffer: Nothing;
  noCompetitor: Nothing;
  noPriceAnswers: Nothing;
  noPricesInOrder: { readonly count: number };
  noVariance: Nothing;
  noCashflow: Nothing;
  noPayback: Nothing;
  lossTotal: Nothing;
  endlessGrowth: Nothing;
  farDates: { readonly far: FarDates };
  tooManyPeriods: { readonly count: number; readonly unit: PeriodUnit; readonly far?: FarDates };
  tooManyToFollow: { readonly count: number; readonly unit: PeriodUnit; readonly most: number };
  endlessTask: { readonly minutes: number };
  survivorsTooFew: Nothing;
  survivorsNone: Nothing;
  survivorsAll: Nothing;
  survivorsGone: Nothing;
  survivorsOneLoss: Nothing;
  survivorsNotRising: Nothing;
  notSettled: { readonly model: ModelTitle };
  noHistories: { readonly model: ModelTitle };
  noRepeats: { readonly model: ModelTitle };
  noAge: { readonly model: ModelTitle };
  ratesAlike: { readonly model: ModelTitle };
  leavingUnknown: { readonly model: ModelTitle; readonly names: readonly [string, string] };
  noSpending: Nothing;
  spendingAlike: Nothing;
  spendingUnsteady: Nothing;
  spendingInfinite: { readonly at: Place; readonly q: number };

  // divisors of 0
  zeroSum: { readonly argument: "values" | "costs" | "drivers" | "weights" };
  zeroMean: { readonly argument: Argument };
  zeroYears: Nothing;
  zeroStart: Nothing;
  zeroOpening: Nothing;
  endless: Nothing;

  // overflow
  tooLarge: { readonly what: ResultName };
  tooLargeSales: { readonly year: number };
}

export type MessageId = keyof Messages;

/** A message as data. */
export type Message = {
  readonly [Id in MessageId]: { readonly id: Id; readonly about: Messages[Id] };
}[MessageId];
