/** What the check of a user's table says: in the pane, in the report on the sheet and on the command line. */
const rows = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}`;
const has = (count: number): string => `${rows(count)} ${count === 1 ? "has" : "have"}`;
const columns = (count: number): string => (count === 1 ? "One column" : `${count} columns`);
const is = (count: number): string => (count === 1 ? "is" : "are");

export const data = {
  title: "Your data",
  summary: (purchases: string, customers: string, first: string, last: string) =>
    `${purchases} ${purchases === "1" ? "row" : "rows"} of purchases by ${customers} ${customers === "1" ? "customer" : "customers"}, ` +
    (first === last ? `on ${first}` : `${first} to ${last}`),
  allWell: "Nothing to mend: the columns are clear and every row can be used.",
  customerList: (columns: readonly string[]) =>
    `This looks like a list with one row per customer (${columns.join(", ")}), not like purchases. For such lists there is another model: `,
  decide: (count: number) =>
    count === 1 ? "One thing only you can decide:" : `${count} things only you can decide:`,
  found: (count: number) =>
    count === 1 ? "One thing to know about this table" : `${count} things to know about this table`,
  inRows: (numbers: string) => `row ${numbers}`,
  example: (text: string) => `for example ${text}`,
  /** "USD 2, EUR 1". */
  listed: (texts: string) => texts,
  more: (count: number) => `and ${count.toLocaleString("en")} more`,
  chooseCure: "Choose…",
  nothingLeft:
    "No purchases are left. What became of the rows stands below; another column or cure may keep them.",
  undecided: "Decide what is to be done.",
  yuan: "A bare 元 in amounts is taken for renminbi (CNY).",
  otherYuan: "If it is another currency, choose that under Currency.",
  copied: "A sheet with the mended purchases is added; your table stays as it is.",
  added: (rows: string, customers: string) =>
    rows === customers
      ? `A sheet with the ${customers} ${customers === "1" ? "customer" : "customers"} is added; your table stays as it is.`
      : `${rows} rows added up to ${customers} ${customers === "1" ? "customer" : "customers"}, on a sheet of their own; your table stays as it is.`,
  /** Why the rows of a customer are not added up, after what stands in the way. */
  notAdded: (trouble: string, example: string) =>
    `${trouble} (${example}): so the rows of a customer are not added up.`,

  roles: {
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    order: "Order",
    quantity: "Quantity",
    price: "Price",
    refund: "Refund",
    currency: "Currency",
    status: "Status",
  },

  reasons: {
    heading: "By its heading; its cells agree.",
    contents: "Suggested by what stands in it. Please check.",
    cells: "By its heading, though few of its cells can be read.",
    rivals: (others: string) => `${others} could be meant as well. Please choose.`,
    perhaps: (heading: string) => `Perhaps ${heading}: its cells fit. Please choose.`,
    eitherOr: (headings: string) => `${headings}? Please choose.`,
    or: " or ",
    oneRowACustomer: (heading: string) =>
      `No column of dates was recognised. The table seems to have one row a customer (${heading}): purchases one by one are needed here; figures per customer are scored by CV.RFM.SCORE.`,
    pivot: (first: string, last: string) =>
      `The columns are months (${first} to ${last}): a summary, in which no purchase has a date. Use the purchases that it was made from; or, in Excel, Data › From Table/Range, mark these columns, Transform › Unpivot Columns, and give each month its first day.`,
    survey: (heading: string) =>
      `No column of amounts was recognised. The table seems to hold answers to a survey (${heading}): Satisfaction is made for them.`,
    preferred: (others: string) => `This one is used; ${others} could be meant as well.`,
    converted: (heading: string) => `“${heading}” is used, as all of it is in one currency.`,
    equal: (others: string) =>
      `By its heading; the figures of ${others} are the same in every row, so either is right.`,
    distinct:
      "It holds something else on every row, as numbers of orders do. Choose the column that names who bought, or choose this one again.",
    none: "No column was recognised. Please choose.",
    product: (formula: string) => `Calculated: ${formula}.`,
  },

  troubles: {
    "cut-off": (_count: number) =>
      "The file seems to be cut off: it ends in the middle of its last row. Best export or download it again",
    "title-rows": (count: number) => `${rows(count)} above the headings ${is(count)} skipped`,
    "hidden-rows": (count: number) =>
      `${rows(count)} ${is(count)} hidden in the file, by a filter or by hand`,
    "repeated-headings": (count: number) =>
      `${rows(count)} ${count === 1 ? "repeats" : "repeat"} the headings`,
    contracts: (count: number) =>
      `${rows(count)} ${count === 1 ? "is a contract or subscription" : "are contracts or subscriptions"} with a start and an end, not payments. Best export the payments or invoices instead`,
    "total-rows": (count: number) =>
      `${rows(count)} ${count === 1 ? "is a sum" : "are sums"} of the others`,
    status: (count: number) =>
      `${rows(count)} ${is(count)} no purchase, or not yet one, by the status`,
    "unknown-states": (count: number) => `${has(count)} a status whose meaning is not known here`,
    "cancelled-rows": (count: number) =>
      `${rows(count)} ${is(count)} marked as cancelled, or as no sale`,
    "test-orders": (count: number) =>
      `${rows(count)} ${count === 1 ? "seems" : "seem"} to be of test orders`,
    "open-refunds": (count: number) =>
      `${rows(count)} may have been refunded in part, and how much is not in the table`,
    adjustments: (count: number) =>
      `${rows(count)} ${count === 1 ? "is an adjustment" : "are adjustments"}, and nothing tells whether money came in (a dispute was won) or went back`,
    "return-rows": (count: number) =>
      `${rows(count)} ${is(count)} marked as ${count === 1 ? "a return" : "returns"}, with an amount that has no minus`,
    reversals: (count: number) =>
      `${rows(count)} ${count === 1 ? "takes" : "take"} back what is left out already`,
    duplicates: (count: number) =>
      `${rows(count)} ${count === 1 ? "repeats" : "repeat"} an earlier one in every cell`,
    "unknown-customers": (count: number) =>
      `${rows(count)} ${count === 1 ? "names" : "name"} no customer`,
    "zero-customers": (count: number) =>
      `${has(count)} 0 for a customer, which may stand for nobody`,
    "masked-ids": (count: number) =>
      `${has(count)} a customer of whom signs are hidden (*): different people may look like one. Better choose another column, or export without hiding`,
    "spoiled-ids": (count: number) =>
      `${has(count)} a number of a customer or an order that a spreadsheet shortened: different ones may look the same. Best export the file again and open it here without saving it elsewhere first`,
    "alike-numbers": (count: number) =>
      `${count} customer ${count === 1 ? "number is" : "numbers are"} written in two ways`,
    "alike-spelling": (count: number) =>
      `${count} customer ${count === 1 ? "name is" : "names are"} also written in other letters or with other spaces`,
    "fill-customers": (count: number) => `${has(count)} no customer, with one above`,
    "fill-dates": (count: number) => `${has(count)} no date, with one of the same customer above`,
    "day-month": (count: number) => `${has(count)} dates in which day and month could be confused`,
    "wrong-order": (count: number) =>
      `Dates and texts are mixed (${rows(count)} of text): the file was opened with day and month in the wrong order. Best open it again: in Excel with Data › From Text/CSV › Transform Data, and for the column of dates Change Type › Using Locale, in the workbench with File › Open`,
    "minguo-dates": (count: number) =>
      `${has(count)} a date in years of the Republic of China (113 is 2024)`,
    "unreadable-dates": (count: number) =>
      `${has(count)} a date that cannot be read or a day that there is not: write 2025-01-31`,
    "placeholder-dates": (count: number) =>
      `${has(count)} a date that stands for “never” or “not known”`,
    "future-dates": (count: number) => `${has(count)} a date in the future`,
    "quantity-price": (_count: number) => "There is a price and a quantity, but no amount",
    discounts: (count: number) =>
      `${has(count)} a discount in a column of its own, which price and quantity do not know of`,
    refunds: (count: number) => `${has(count)} a refund`,
    currencies: (count: number) => `Amounts are in ${count} currencies, which cannot be added up`,
    "blank-currencies": (count: number) => `${has(count)} no currency, though others name one`,
    "text-amounts": (count: number) => `${has(count)} an amount written as text`,
    "decimal-signs": (count: number) =>
      `${has(count)} an amount that can be a thousand and some or one and a fraction`,
    "misread-amounts": (count: number) =>
      `${has(count)} a number beside texts with decimal commas: the program that opened the file may have misread 1.234 and 12,50. Open the file itself with File › Open in the workbench`,
    "unreadable-amounts": (count: number) =>
      `${has(count)} an amount that cannot be read: write digits, 1234.5`,
    "turned-signs": (count: number) =>
      `${has(count)} an amount below 0, nearly all there are: the program may write sales with a minus`,
    "other-side": (count: number) =>
      `${has(count)} ${count === 1 ? "its amount" : "their amounts"} in the other column only`,
    orders: (count: number) =>
      `${rows(count)} ${is(count)} ${count === 1 ? "a further line" : "further lines"} of an order`,
    "unknown-orders": (count: number) =>
      `${has(count)} no number of an order, and ${count === 1 ? "counts" : "count"} by day`,
    "order-totals": (count: number) =>
      `${rows(count)} ${count === 1 ? "repeats" : "repeat"} the amount of the first line of an order, as the total of an order would`,
    "one-day": (count: number) =>
      `${count} ${count === 1 ? "order was" : "orders were"} placed on a day with another of the same customer`,
    "zero-amounts": (count: number) => `${has(count)} an amount of 0`,
    returns: (count: number) =>
      `${rows(count)} ${count === 1 ? "is a return" : "are returns"}: the money counts, but it is no purchase`,
    unpaid: (count: number) => `${has(count)} no date of payment and ${is(count)} left out`,
    incomplete: (count: number) => `${has(count)} a gap and ${is(count)} left out`,
    "customer-rows": (count: number) =>
      `${rows(count)} ${is(count)} of customers that stand on several rows; here each must have one row`,
    "several-years": (_count: number) =>
      "The rows go over more than a year, and amounts of one year are asked for. Best select the rows of a year",
    rates: (count: number) =>
      `${columns(count)} ${count === 1 ? "holds" : "hold"} rates, scores or averages, which cannot be added up`,
    "same-figures": (count: number) =>
      `${columns(count)} ${count === 1 ? "has" : "have"} the same figure on all rows of a customer`,
    "standing-figures": (count: number) =>
      `${columns(count)} ${count === 1 ? "seems" : "seem"} to hold one figure for the customer on each row, not parts of a sum`,
  },

  /** By kind of trouble and cure; currencies have one cure for each currency. */
  cures: {
    "cut-off": { "leave-out": "Leave out that row", keep: "Keep that row" },
    "hidden-rows": { keep: "Count", "leave-out": "Leave out" },
    "repeated-headings": { "leave-out": "Leave out" },
    contracts: { keep: "Count each as one purchase, on its date" },
    "total-rows": { "leave-out": "Leave out", keep: "Keep" },
    status: { "leave-out": "Leave out", keep: "Count all the same" },
    "unknown-states": { keep: "Count", "leave-out": "Leave out" },
    "cancelled-rows": { "leave-out": "Leave out", keep: "Count all the same" },
    "test-orders": { "leave-out": "Leave out", keep: "Count: they are purchases" },
    "open-refunds": { keep: "Count in full", "leave-out": "Leave out" },
    adjustments: {
      keep: "Money that came in: count",
      subtract: "Money given back: subtract",
      "leave-out": "Leave out",
    },
    "return-rows": {
      subtract: "Subtract the amount",
      "leave-out": "Leave out",
      keep: "Count as purchases",
    },
    reversals: { "leave-out": "Leave out as well", keep: "Subtract all the same" },
    duplicates: { keep: "Keep", "leave-out": "Leave out the repeats" },
    "unknown-customers": { "leave-out": "Leave out", keep: "Keep as one customer" },
    "zero-customers": {
      "leave-out": "Leave out: no customer",
      keep: "Count: a customer is called 0",
    },
    "masked-ids": { keep: "Use them as they stand" },
    "spoiled-ids": { keep: "Use them as they stand" },
    "alike-numbers": { merge: "They are the same", apart: "Keep apart" },
    "alike-spelling": { merge: "They are the same", apart: "Keep apart" },
    "fill-customers": { fill: "Use the customer above", "leave-out": "Leave out" },
    "fill-dates": { fill: "Use the date above", "leave-out": "Leave out" },
    "day-month": {
      "day-month": "Day first",
      "month-day": "Month first",
      "year-month": "Year first",
    },
    "wrong-order": {
      restore: "Turn day and month round again",
      "leave-out": "Leave out the texts",
    },
    "minguo-dates": { convert: "Convert to years of our era", "leave-out": "Leave out" },
    "unreadable-dates": { "leave-out": "Leave out" },
    "placeholder-dates": { "leave-out": "Leave out", keep: "Keep" },
    "future-dates": { "leave-out": "Leave out", keep: "Keep" },
    "quantity-price": { multiply: "Multiply the two", "price-only": "Use the price alone" },
    discounts: { subtract: "Subtract from the line", ignore: "Ignore: the price is after it" },
    refunds: { subtract: "Subtract from the amount", ignore: "Ignore" },
    currencies: { converted: "Use the converted amounts", same: "They are one currency" },
    "blank-currencies": { same: "They are in the same currency", "leave-out": "Leave out" },
    "text-amounts": { convert: "Convert to numbers", "leave-out": "Leave out" },
    "decimal-signs": {
      point: "The point parts the decimals",
      comma: "The comma parts the decimals",
    },
    "misread-amounts": { keep: "The numbers are right as they stand" },
    "unreadable-amounts": { "leave-out": "Leave out" },
    "turned-signs": { turn: "They are sales: turn the signs round", keep: "They are returns" },
    "other-side": {
      subtract: "Money given back: subtract",
      "leave-out": "Leave out",
    },
    orders: { "one-purchase": "One purchase an order", ignore: "Ignore the order" },
    "unknown-orders": { "by-day": "What a customer buys in a day is one purchase" },
    "one-day": {
      "each-order": "Every order is a purchase",
      "one-purchase": "What one buys in a day is one purchase",
    },
    "order-totals": {
      once: "It is the order’s: count it once",
      each: "Each line has its own amount",
    },
    "zero-amounts": { keep: "Count as purchases", "leave-out": "Leave out: nothing was bought" },
    "customer-rows": { "add-up": "Add them up to one row each" },
    "several-years": { keep: "Add up all the same" },
    "same-figures": { add: "Parts of a sum: add up", once: "One figure, repeated: count it once" },
    "standing-figures": {
      last: "The figure of the last row counts",
      add: "Parts of a sum: add up",
    },
  },
  onlyCurrency: (currency: string) => `Only ${currency}`,
  /** Rows of each currency. */
  currencyRows: (found: readonly (readonly [currency: string, rows: number])[]) =>
    found.map((pair) => pair.join(" ")).join(", "),

  /** Why a file was not opened. */
  notOpened: {
    empty: () => "There is nothing in it.",
    "only-headings": () =>
      "It has headings, but nothing stands below them: there are no purchases.",
    "old-or-locked": () =>
      "It is a workbook of Excel 97 to 2003 or has a password. Open it in Excel and save it as an Excel workbook (.xlsx) without a password.",
    "no-workbook": () =>
      "It is no Excel workbook (.xlsx), or it is damaged. Save it as .xlsx or as CSV and open that.",
    "no-table": () => "It holds no table: neither text in columns nor an Excel workbook.",
    "open-quote": (row: string) => `In row ${row} a quotation mark is opened and never closed.`,
    "no-sheet": (name: string) => `It has no sheet called “${name}”.`,
  },

  sheet: {
    name: "Purchases",
    columns: {
      customer: "Customer",
      date: "Date",
      amount: "Amount",
      order: "Order",
      row: "Row in the source",
      count: "Rows added up",
    },
    byCustomer: "By customer",
    /** How the figures of the rows of a customer became one. */
    ways: {
      add: (headings: string) => `Added up: ${headings}`,
      last: (headings: string) => `Of the last row: ${headings}`,
    },
    about: "What became of your rows",
    source: (address: string) => `Made from ${address}`,
    kept: (count: number) => `${rows(count)} kept`,
    changedBy: "Changed",
    line: (label: string, fate: string, rows?: string): string =>
      `${label}: ${fate}${rows ? ` (${rows})` : ""}`,
    leftOut: "Left out",
    inRows: (numbers: string, more: number) =>
      `${numbers.includes(",") ? "rows" : "row"} ${numbers}${more ? ` and ${more.toLocaleString("en")} more` : ""}`,
    fates: {
      "cut-off": (count: number) => `${rows(count)} in the middle of which the file ends`,
      "alike-numbers": (count: number) =>
        `${rows(count)} with a customer number written in another way`,
      "alike-spelling": (count: number) =>
        `${rows(count)} with a customer name in other letters or with other spaces`,
      "blank-rows": (count: number) => `${rows(count)} ${is(count)} empty`,
      unpaid: (count: number) => `${has(count)} no date of payment`,
      incomplete: (count: number) => `${has(count)} a gap`,
      "other-currency": (count: number) => `${rows(count)} ${is(count)} in another currency`,
    },
  },

  large: {
    file: (name: string, size: string, date: string) =>
      `File ${name}, ${size} bytes, last changed ${date}.`,
    checksum: (sum: string) => `SHA-256 ${sum}.`,
    rows: (rows: string, kept: string) => `Rows read: ${rows}; purchases kept: ${kept}.`,
    scattered: (rows: string) =>
      `Purchases whose order stands elsewhere in the file, too: ${rows}. Should a part of the file come twice, it counts twice.`,
    summary: (customers: string, asOf: string) => `${customers} customers, as of ${asOf}.`,
    step: (histories: string, days: number) =>
      `There are ${histories} different histories; ${days} days count as one here, at the mean of their times.`,
    progress: (share: string, rows: string, rate: string, left: string) =>
      `${share}: ${rows} rows, ${rate} rows a second, ${left} s left`,
    listed: (listed: string, others: string) =>
      `The ${listed} best customers are listed; ${others} others are not, but count in all totals of segments.`,
    listing:
      "A customer's purchases: days on which it bought more than it gave back, or orders where the file has them. Total spent: all it has paid, less what was given back.",
    best: (listed: string, others: string) =>
      `Only the ${listed} customers of greatest value are here, so that shares, tiers and the 80/20 curve are of these; ${others} others count in no figure.`,
    values: (most: string) =>
      `Values, worked out from all purchases when the file was read, by the same functions as in cells. No formulas: a sheet that scores more than ${most} customers would calculate for too long. To count anew, read the file again. A file of fewer customers, of one country or year for instance, gives a page that follows its settings; the queries for a warehouse score any number.`,
    values52: (model: string) =>
      `Realised: what the customer has paid. Potential: its expected purchases of 52 weeks by ${model}, at its expected amounts, discounted by 10 % a year.`,
    refusals: {
      empty: () => "there are no purchases in it.",
      "cut-off": (row: string) =>
        `it ends in the middle of row ${row}: the file seems to be cut off. Export or download it again.`,
      columns: (row: string, detail: string) =>
        `row ${row} has another number of columns than the headings (${detail}).`,
      encoding: (row: string) =>
        `in row ${row} or soon after it are bytes that are no text in the encoding of the rest: the file mixes encodings.`,
      "no-text": () =>
        "it is no text: a picture, a workbook or a packed file under another name. Choose a file with separated values.",
      changing: (row: string) =>
        `from row ${row} on its rows mean something else than before, again and again; divide it into files of one kind each.`,
      "open-quote": (row: string) => `the quotation mark in row ${row} is never closed.`,
      packing: (row: string) =>
        `it cannot be unpacked beyond row ${row}: it is cut off, damaged, or several packed files put together. Export it again, or unpack it first.`,
      parquet: (_row: string, detail: string) =>
        `it cannot be decoded as Parquet${detail && ` (${detail})`}. It is damaged, or written in a way that is not known here: export it again, or as CSV.`,
      nested: (_row: string, detail: string) =>
        `its columns ${detail} hold lists or records, which are not read, and the others are too few for customers, dates and amounts. Export it with one value to a cell.`,
      "one-column": (_row: string, detail: string) =>
        `its rows have one column only, headed “${detail}”. Columns are separated by commas, semicolons, tabs or upright strokes: export it so.`,
      "long-row": (row: string) =>
        `row ${row} does not end within a million characters: this is no table with one purchase to a row.`,
      "not-parquet": () =>
        "it is no Parquet file, whatever its name says. Choose a Parquet file or one with separated values.",
      "cut-parquet": () =>
        "the end of the Parquet file is missing: it seems to be cut off. Export or download it again.",
      encrypted: () => "this Parquet file is encrypted. Export it without encryption.",
      workbook: () =>
        "it is a workbook, which is not read as a large file. Open it and use its sheet, or save the sheet as CSV.",
      zip: () => "it is a zip archive. Unpack it and choose the file inside.",
      reversals: (row: string) =>
        `a row up to row ${row} gives money back, and may belong to a sale that is left out as cancelled or refunded: subtracted, it would count twice. Which belong together is not seen in a file this large, read row after row. Count the cancelled rows all the same, so that both cancel out, or leave out both in the export.`,
      duplicates: () =>
        "rows that stand there twice can only be found where all rows are in view, and a file this large is read row after row. Keep them, or leave them out in the export (in SQL: SELECT DISTINCT).",
    },
  },
};
