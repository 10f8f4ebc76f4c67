/** Reads files as the command line does, in a process of its own: Jest cannot load the library that decodes Parquet. */
const { readLarge } = require("../../scripts/model/large.cjs");

async function answer(file) {
  try {
    const { ledger, account } = await readLarge(file);
    const { customers, dates, amounts, orders } = ledger;
    return {
      purchases: Array.from(dates, (date, i) => [
        ...[customers.values[customers.codes[i]], date, amounts[i]],
        ...(orders ? [orders.codes[i]] : []),
      ]),
      customers: customers.values.length,
      rows: account.rows,
      leftOut: Object.fromEntries(account.leftOut),
    };
  } catch (error) {
    return { refusal: error.message };
  }
}

process.on("message", async (file) => process.send(await answer(file)));
