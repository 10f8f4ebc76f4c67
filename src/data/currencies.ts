/** Codes of currencies (ISO 4217, and RMB and NTD, which people write instead) that exports hold. */
const CODES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP CNY RMB JPY HKD TWD NTD SGD AUD CAD CHF MXN INR BRL KRW THB VND IDR MYR PHP NZD SEK NOK DKK PLN CZK HUF " +
    "RON TRY ZAR AED SAR ILS RUB ARS CLP COP PEN EGP NGN KES BGN ISK UAH KZT GEL PKR BDT LKR NPR QAR KWD BHD OMR JOD MAD " +
    "TND DZD XOF XAF GHS UYU BOB DOP CRC GTQ PAB PYG VES MOP MMK KHR LAK MNT RSD MKD BAM BYN AMD AZN UZS IQD ETB TZS UGX"
  ).split(" "),
);

/** Whether a word is the code of a currency, in whatever letters. */
export const isCurrencyCode = (word: string): boolean =>
  word.length === 3 && CODES.has(word.toUpperCase());
