/** What the RFM model asks: three columns of purchases and how to score them. */
import { type Locale, type Texts } from "../../locales";
import { answersTo } from "../answers";
import type { Answers, Question, RangeAnswer } from "../model";

/** The answers: one row per purchase in the ranges; asOf a serial. */
export interface Inputs {
  readonly customers: RangeAnswer;
  readonly dates: RangeAnswer;
  readonly amounts: RangeAnswer;
  readonly asOf?: number;
  readonly bins: number;
  readonly monetary: "average" | "total";
}

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS = {
  customers: [
    ...["customer", "customer id", "customer name", "client", "buyer", "user", "member", "account"],
    ...["客户", "客户编号", "客户名称", "顾客", "会员", "买家", "用户"],
    ...["客戶", "客戶編號", "客戶名稱", "顧客", "會員", "買家", "用戶"],
  ],
  dates: [
    ...["date", "order date", "purchase date", "invoice date", "day"],
    ...["日期", "订单日期", "购买日期", "下单日期", "交易日期", "下单时间"],
    ...["訂單日期", "購買日期", "下單日期", "交易日期", "下單時間"],
  ],
  amounts: [
    ...["amount", "revenue", "sales", "total", "spend", "value", "turnover", "price"],
    ...["金额", "订单金额", "销售额", "消费金额", "实付金额", "总额"],
    ...["金額", "訂單金額", "銷售額", "消費金額", "實付金額", "總額"],
  ],
} as const;

export function questionsIn({ questions: say }: Texts["models"]["rfm"]): readonly Question[] {
  return [
    {
      id: "customers",
      kind: "column",
      label: say.customers,
      hint: say.customersHint,
      headers: HEADERS.customers,
      holds: "id",
    },
    {
      id: "dates",
      kind: "column",
      label: say.dates,
      hint: say.datesHint,
      headers: HEADERS.dates,
      holds: "date",
    },
    {
      id: "amounts",
      kind: "column",
      label: say.amounts,
      hint: say.amountsHint,
      headers: HEADERS.amounts,
      holds: "number",
    },
    {
      id: "asOf",
      kind: "date",
      label: say.asOf,
      hint: say.asOfHint,
      group: say.settings,
      optional: true,
    },
    {
      id: "bins",
      kind: "whole number",
      label: say.bins,
      hint: say.binsHint,
      group: say.settings,
      value: 5,
      min: 2,
      max: 9,
    },
    {
      id: "monetary",
      kind: "choice",
      label: say.monetary,
      hint: say.monetaryHint,
      group: say.settings,
      value: "average",
      choices: [
        { value: "average", label: say.average },
        { value: "total", label: say.total },
      ],
    },
  ];
}

export function readInputs(
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Inputs {
  const answer = answersTo(questions, answers, locale);
  return {
    customers: answer.column("customers"),
    dates: answer.column("dates"),
    amounts: answer.column("amounts"),
    asOf: answer.date("asOf"),
    bins: answer.wholeNumber("bins"),
    monetary: answer.choice("monetary") as Inputs["monetary"],
  };
}
