/** RFM of 1,000,000 purchases of 100,000 customers, beside one pass that only groups the ids in a Map. */
const ROWS = 1_000_000;
const CUSTOMERS = 100_000;
const EXCEL_ROWS = 1_048_576;

module.exports = ({ functions, median, medians, report, random }) => {
  const next = random(1);
  const ids = Array.from({ length: CUSTOMERS }, (_, i) => `C${String(i).padStart(6, "0")}`);
  // a new array for every run, as Excel hands them over: nothing may be remembered from the run before
  const column = (make) => Array.from({ length: ROWS }, () => [make()]);
  const customers = column(() => ids[Math.floor(next() * CUSTOMERS)]);
  const dates = column(() => 45000 + Math.floor(next() * 730));
  const amounts = column(() => Math.round(next() * 20000) / 100);
  const fresh = () => [customers, dates, amounts].map((cells) => cells.slice());

  const { floor, rfm, summary } = medians(
    11,
    {
      floor: group,
      rfm: (...ledger) => functions.RFM(...ledger, null, null, null, null),
      summary: (...ledger) => functions["RFM.SUMMARY"](...ledger, null, null, null, null),
    },
    fresh,
  );
  report("floor: group 1,000,000 ids in a Map", `${floor.toFixed(0)} ms`);
  report(
    "CV.RFM, 1,000,000 purchases of 100,000 customers",
    `${rfm.toFixed(0)} ms, ${(rfm / floor).toFixed(2)} × floor`,
  );
  report(
    "CV.RFM.SUMMARY, the same",
    `${summary.toFixed(0)} ms, ${(summary / floor).toFixed(2)} × floor`,
  );

  const blank = (cells) => [
    ...cells.slice(0, 1000),
    ...Array.from({ length: EXCEL_ROWS - 1000 }, () => [null]),
  ];
  const columns = [customers, dates, amounts].map(blank);
  const mostlyBlank = median(
    9,
    (...ledger) => functions.RFM(...ledger, null, null, null, null),
    () => columns.map((cells) => cells.slice()),
  );
  report("CV.RFM, whole columns with 1,000 purchases", `${mostlyBlank.toFixed(1)} ms`);
};

function group(customers) {
  const codes = new Map();
  const counts = [];
  for (const [id] of customers) {
    const code = codes.get(id);
    if (code === undefined) {
      codes.set(id, counts.length);
      counts.push(1);
    } else counts[code]++;
  }
  return counts;
}
