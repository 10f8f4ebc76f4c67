const days = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

/** What models say that read a ledger of purchases. */
export const purchases = {
  /** "label | hint". */
  questions: {
    customers: "Customers | One row per purchase: the customer's name or number.",
    dates: "Dates | The day of each purchase.",
    amounts: "Amounts | What was paid, in one currency; refunds are negative.",
    orders:
      "Orders | Lines of one order are one purchase. Several orders of a customer on one day are one time of buying.",
  },
  settings: "Settings",
  /** After the address of the amounts. */
  andOrders: (orders: string) => `, orders ${orders}`,
  unreadable: (reason: string) => `The purchases cannot be used: ${reason}`,
  read: (purchases: string, customers: string, from: string, to: string) =>
    `${purchases} purchases by ${customers} customers, ${days(from, to)}`,
  skipped: (rows: string) => `rows skipped because a cell is blank: ${rows}`,
  later: (rows: string) => `purchases after the as-of date left out: ${rows}`,
  separator: "; ",
  /** Between sentences. */
  stop: ". ",
};
