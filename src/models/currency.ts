/** The currency of a model's amounts: a question that every model about money asks, and the number formats it gives. */
import type { Texts } from "../locales";
import type { Question } from "./model";

/** Sign and place of it; Excel reads `[$…]` as text that belongs to the number, in every language. */
const FORMATS = {
  none: (digits: string) => digits,
  USD: (digits: string) => `[$$]${digits}`,
  EUR: (digits: string) => `[$€]${digits}`,
  GBP: (digits: string) => `[$£]${digits}`,
  CNY: (digits: string) => `[$¥]${digits}`,
  TWD: (digits: string) => `[$NT$]${digits}`,
  HKD: (digits: string) => `[$HK$]${digits}`,
  // as Excel writes it, since the sign alone is that of renminbi, too
  JPY: (digits: string) => `[$¥-411]${digits}`,
} as const;

export type Currency = keyof typeof FORMATS;
const CURRENCIES = Object.keys(FORMATS) as Currency[];

/** Whether models know a currency by this code. */
export const isKnownCurrency = (code: string): boolean => CURRENCIES.includes(code as Currency);

/** Asks for the currency; the answer is a code such as "EUR", or "none". Read it with `answer.choice("currency")`. */
export const currencyQuestion = (
  { currency: say }: Texts["models"],
  group?: string,
): Question & { kind: "choice" } => ({
  id: "currency",
  kind: "choice",
  label: say.label,
  hint: say.hint,
  group,
  value: say.usual,
  choices: CURRENCIES.map((value) => ({ value, label: say.names[value] })),
});

/** Number formats of amounts: whole units for sums, two digits for prices; minus signs stand before the currency. */
export function moneyFormats(currency: string) {
  const format = FORMATS[currency as Currency];
  const both = (digits: string) => `${format(digits)};-${format(digits)}`;
  return currency === "none"
    ? ({ amount: "#,##0", price: "#,##0.00" } as const)
    : { amount: both("#,##0"), price: both("#,##0.00") };
}

/** An amount in whole units as a cell in that format shows it: a "$" is one currency in the pane and on sheets. */
export const money = (currency: string) => (amount: number) => {
  const digits = Math.abs(amount).toLocaleString("en", { maximumFractionDigits: 0 });
  const shown = FORMATS[currency as Currency](digits).replace(/\[\$([^\]]*?)(-[^\]]*)?\]/, "$1");
  return amount < 0 ? `-${shown}` : shown;
};
