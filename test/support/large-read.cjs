/** Reads files as the command line does, in a process of its own: Jest cannot load the library that decodes Parquet. */
const { readLarge } = require("../../scripts/model/large.cjs");

async function answer({ file, firstRows, choices = {} }) {
  try {
    const { ledger, account } = await readLarge(file, { firstRows, choices: () => choices });
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
    const asks = error.check?.questions.map((each) => each.role ?? each.trouble.kind);
    return asks ? { asks } : { refusal: error.message };
  }
}

process.on("message", async (asked) => process.send(await answer(asked)));
