/** Writes a model with sample answers as an Excel file: `npm run --silent model -- software-customer out.xlsx`. */
const { run } = require("./model/run.cjs");

run(process.argv.slice(2), process).then((status) => (process.exitCode = status));
