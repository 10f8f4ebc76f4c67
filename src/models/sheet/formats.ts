/** Formats of numbers that all pages share. */
export const COUNT = "#,##0";
export const SHARE = "0.0%";
export const PERCENT = "0%";
export const DATE = "yyyy-mm-dd";
export const POINTS = "+0;-0;0";
