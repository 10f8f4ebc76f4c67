/** A ledger with everything that rules are for: orders of several rows and days, returns, several purchases a day, blanks. */
import type { NamedLedger } from "../../../src/domain/rfm";
import { parseDate } from "../../../src/domain/support/dates";
import { seededRandom } from "../../../src/domain/support/random";
import { formatDate } from "../../../src/domain/support/dates";

export interface TestRow {
  readonly customer: string | null;
  readonly date: string;
  readonly amount: number | null;
  readonly order: string | null;
  readonly region: string;
}

/** Purchases of some customers in a year and a half from 2024-01-01; the same for the same seed. */
export function simulatedRows(customers: number, seed: number): TestRow[] {
  const random = seededRandom(seed);
  const start = parseDate("2024-01-01");
  const rows: TestRow[] = [];
  for (let c = 0; c < customers; c++) {
    const customer = `K'${String(c).padStart(5, "0")}`;
    let day = Math.floor(random() * 180);
    const rate = 0.002 + 0.03 * random() ** 3;
    const mean = 10 + 200 * random() ** 2;
    const region = random() < 0.9 ? "north" : "so'uth";
    for (let order = 0; day < 546; order++) {
      const id = random() < 0.8 ? `${c}-${order}` : null;
      for (let line = 0; line <= 2 * random(); line++)
        rows.push(row(customer, start + day, mean * (0.5 + random()), id, region));
      if (random() < 0.05) rows.push(row(customer, start + day + Math.floor(20 * random()), -mean * 3 * random(), null, region)); // prettier-ignore
      if (random() < 0.12) break;
      day += Math.floor(-Math.log(1 - random()) / rate);
    }
  }
  rows.push({ customer: null, date: "2024-05-05", amount: 7, order: null, region: "north" });
  rows.push({ customer: "", date: "2024-05-05", amount: 7, order: null, region: "north" });
  rows.push({
    customer: "K'00001",
    date: "2024-05-05",
    amount: null,
    order: null,
    region: "north",
  });
  rows.push(row("only returns", start + 50, -5, null, "north"));
  return rows;
}

const row = (
  customer: string,
  serial: number,
  amount: number,
  order: string | null,
  region: string,
): TestRow => ({
  customer,
  date: formatDate(serial),
  amount: Math.round(amount * 100) / 100,
  order,
  region,
});

/** The rows as the domain reads them: without those that have a blank. */
export function ledgerFrom(rows: readonly TestRow[], withOrders: boolean): NamedLedger {
  const whole = rows.filter(({ customer, amount }) => customer && amount !== null);
  const names = whole.map(({ customer }) => customer!);
  const orders = whole.map(({ order }) => order);
  const [known, codes] = coded(names);
  return {
    customers: { codes, labels: known, values: known },
    dates: Float64Array.from(whole, ({ date }) => parseDate(date)),
    amounts: Float64Array.from(whole, ({ amount }) => amount!),
    ...(withOrders && { orders: { codes: coded(orders)[1] } }),
  };
}

function coded(values: readonly (string | null)[]): [string[], Int32Array] {
  const known = new Map<string, number>();
  const codes = Int32Array.from(values, (value) => {
    if (value === null) return -1;
    if (!known.has(value)) known.set(value, known.size);
    return known.get(value)!;
  });
  return [[...known.keys()], codes];
}

/** Statements that make the table `"sa les"."or""ders"` or what comes nearest to it, and fill it. */
export function loading(
  table: string,
  rows: readonly TestRow[],
  column: (name: string) => string,
  types: { text: string; double: string },
  engine = "",
): string {
  const literal = (text: string | null) =>
    text === null ? "NULL" : `'${text.replaceAll("'", engine ? "\\'" : "''")}'`;
  const values = rows.map(
    ({ customer, date, amount, order, region }) =>
      `(${literal(customer)}, '${date}', ${amount ?? "NULL"}, ${literal(order)}, ${literal(region)})`,
  );
  const statements = [
    `CREATE TABLE ${table} (${column("Customer id")} ${types.text}, ${column("date")} ${engine ? "Date" : "DATE"}, ${column("amount")} ${types.double}, ${column("order")} ${types.text}, ${column("region")} ${types.text})${engine}`,
  ];
  for (let from = 0; from < values.length; from += 5000)
    statements.push(`INSERT INTO ${table} VALUES ${values.slice(from, from + 5000).join(",\n")}`);
  return statements.join(";\n");
}
