/** Records with columns of their own, as Parquet holds them: read column by column, checked as any table is. */
import { type Check, checkPurchases } from "../check";
import { isUnknown } from "../ids";
import type { Role } from "../roles";
import type { TroubleKind } from "../trouble";
import { AMOUNTS, cellOf, codes, DAYS, figures, MISSING, NONE, type Numbering } from "./columns";
import { isPlainId } from "./fields";
import { GrowingLedger } from "./ledger";
import type { Column } from "./pages";
import { type Choose, LargeFileError, mergeAlike, newAccount, OpenQuestions, refuseWhatNeedsAllRows } from "./refused"; // prettier-ignore
import type { Fate } from "../cure";

/** What would have to be worked out from other columns. */
const OTHERS: readonly TroubleKind[] = ["quantity-price", "refunds", "currencies", "status", "unknown-states", "cancelled-rows", "return-rows", "day-month", "wrong-order", "minguo-dates", "decimal-signs"]; // prettier-ignore

/** What becomes of a row; 0: it counts. The first that holds, in this order. */
const FATES: readonly (Fate | undefined)[] = [undefined, "incomplete", "unreadable-dates", "unreadable-amounts", "unknown-customers"]; // prettier-ignore
const [, INCOMPLETE, NO_DAY, NO_AMOUNT, UNKNOWN] = FATES.keys();

export class LargeRecords {
  readonly account = newAccount();
  check: Check | undefined;
  private ledger = new GrowingLedger(false);
  private names: Partial<Record<Role, string>> = {};
  /** By code of a customer: whether its id means that it is unknown. */
  private readonly unknown: boolean[] = [];

  constructor(
    private readonly headings: readonly string[],
    private readonly choose: Choose = () => ({}),
  ) {}

  /** Looks at the first records; gives the names of the columns that are needed. */
  begin(first: readonly (readonly unknown[])[]): string[] {
    if (!first.length) throw new LargeFileError("empty", 1);
    const rows = first.map((record) => record.map(cellOf));
    const table = { headings: this.headings, rows, headingRow: 1, firstRow: 2 };
    const check = checkPurchases(table, this.choose(this.headings));
    if (check.questions.length) throw new OpenQuestions(check);
    this.check = check;
    refuseWhatNeedsAllRows(check, OTHERS);
    const usesOrders =
      check.roles.order.column !== undefined &&
      check.troubles.find(({ kind }) => kind === "orders")?.chosen !== "ignore";
    this.ledger = new GrowingLedger(usesOrders);
    const roles: Role[] = ["customer", "date", "amount", ...(usesOrders ? (["order"] as const) : [])]; // prettier-ignore
    for (const role of roles) this.names[role] = this.headings[check.roles[role].column!];
    return roles.map((role) => this.names[role]!);
  }

  /** Columns of the same records, by name. */
  push(rows: number, columns: ReadonlyMap<string, Column>): void {
    const column = (role: Role) => columns.get(this.names[role]!)!;
    const days = figures(column("date"), DAYS);
    const amounts = figures(column("amount"), AMOUNTS);
    const customers = codes(column("customer"), this.numbering);
    const { orders } = this.ledger;
    const orderOf = orders && codes(column("order"), orders);
    const fates = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
      const [customer, day, amount] = [customers[row], days[row], amounts[row]];
      if (customer === NONE || day === MISSING || amount === MISSING) fates[row] = INCOMPLETE;
      else if (!(day >= 1)) fates[row] = NO_DAY;
      else if (Number.isNaN(amount)) fates[row] = NO_AMOUNT;
      else if (this.unknown[customer]) fates[row] = UNKNOWN;
      else this.ledger.add(customer, day, amount, orderOf ? orderOf[row] : NONE);
    }
    this.count(fates);
  }

  end(): GrowingLedger {
    mergeAlike(this.check!, this.ledger, this.account);
    this.account.kept = this.ledger.length;
    if (!this.ledger.length) throw new LargeFileError("empty", this.account.rows + 1);
    return this.ledger;
  }

  private count(fates: Uint8Array): void {
    const counts = FATES.map(() => 0);
    for (const fate of fates) counts[fate]++;
    const { leftOut } = this.account;
    this.account.rows += fates.length;
    FATES.forEach((fate, i) => {
      if (fate && counts[i]) leftOut.set(fate, (leftOut.get(fate) ?? 0) + counts[i]);
    });
  }

  /** The number of a customer by its id without spaces around it; `NONE` where nothing else is left. */
  private readonly numbering: Numbering = {
    code: (bytes, from, to, hash) => {
      const { customers } = this.ledger;
      const { size } = customers;
      let code: number;
      if (mayHaveSpaces(bytes, from, to)) {
        const id = ENCODER.encode(textOf(bytes, from, to).trim());
        if (!id.length) return NONE;
        code = customers.code(id, 0, id.length);
      } else code = customers.code(bytes, from, to, hash);
      if (code === size && !isPlainId(bytes, from, to))
        this.unknown[code] = isUnknown(textOf(bytes, from, to));
      return code;
    },
    fetch: (hashes, count) => this.ledger.customers.fetch(hashes, count),
  };
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { fatal: true });

function textOf(bytes: Uint8Array, from: number, to: number): string {
  try {
    return DECODER.decode(bytes.subarray(from, to));
  } catch {
    throw new LargeFileError("parquet", 1, "UTF-8");
  }
}

/** Whether a text may begin or end with white space, of which there are several kinds besides that of one byte. */
function mayHaveSpaces(bytes: Uint8Array, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && (bytes[last] & 0xc0) === 0x80) last--;
  return isSpaceLike(bytes[from]) || isSpaceLike(bytes[last]);
}

/** The first byte of a space, or of other signs that begin alike. */
const isSpaceLike = (byte: number): boolean =>
  byte <= 32 || (byte > 127 && [0xc2, 0xe1, 0xe2, 0xe3, 0xef].includes(byte));
