/** The currency that a number format shows, in the formats that Excel writes for its currencies. */
import { currencyInFormat } from "../../src/data/number-formats";
import { moneyFormats } from "../../src/models/currency";

test.each([
  ["[$€-407] #,##0.00", "EUR"],
  ["#,##0.00\\ [$€-40C]", "EUR"],
  ["[$€-2]\\ #,##0.00;[Red][$€-2]\\ #,##0.00", "EUR"],
  ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', "EUR"],
  ["¥#,##0", "CNY"],
  ["[$￥-804]#,##0.00", "CNY"],
  ['"¥"#,##0.00;[Red]"¥"\\-#,##0.00', "CNY"],
  ['_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "CNY"],
  ["#,##0.00元", "元"],
  ['#,##0.00" 元"', "元"],
  ["#,##0[$元-804]", "CNY"],
  ["#,##0[$元-404]", "TWD"],
  ["[$¥-411]#,##0", "JPY"],
  ["[$￥-411]#,##0;[Red]-[$￥-411]#,##0", "JPY"],
  ["[$¥-ja-JP]#,##0", "JPY"],
  ["[$¥-10411]#,##0", "JPY"],
  ["[$JPY] #,##0", "JPY"],
  ["[$¥-804]#,##0.00", "CNY"],
  ["[$¥-zh-CN]#,##0.00", "CNY"],
  ["[$$-zh-TW]#,##0", "TWD"],
  ["[$NT$-404]#,##0", "TWD"],
  ["[$$-404]#,##0", "TWD"],
  ["NT$#,##0", "TWD"],
  ["[$$-409]#,##0.00", "USD"],
  ["\\$#,##0", "USD"],
  ["[$HK$-C04]#,##0.00", "HKD"],
  ['"CHF" 0.00', "CHF"],
  ["[$CHF-807] #,##0.00", "CHF"],
  ["[$kr-41D] #,##0", "SEK"],
  ["[$USD] #,##0.00", "USD"],
  ["[$£-809]#,##0.00", "GBP"],
  ["₹ #,##0", "INR"],
])("%s shows %s", (format, currency) => expect(currencyInFormat(format)).toBe(currency));

test.each(["USD", "EUR", "GBP", "CNY", "TWD", "HKD", "JPY"])(
  "amounts of a model in %s are read as such again",
  (currency) => {
    const { amount, price } = moneyFormats(currency);
    expect([amount, price].map(currencyInFormat)).toEqual([currency, currency]);
  },
);

test.each([
  ...["General", "@", "", "0", "0.00", "#,##0", "0%", "0.00E+00", "# ?/?", "[Red]0;[Blue]-0"],
  ...["yyyy-mm-dd", '[$-804]yyyy"年"m"月"d"日"', "[$-F800]dddd, mmmm d", "[h]:mm", '0"年"'],
  ...['0.0,"K"', '0!.0,"万"', '#,##0" pcs"', '0"K"', "00000", "_(* #,##0_);_(* (#,##0)", '0" kg"'],
])("%j shows none", (format) => expect(currencyInFormat(format)).toBe(""));
