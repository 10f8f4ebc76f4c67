/** Records with columns of their own, as Parquet holds them: read column by column, checked as any table is. */
import { type Check, checkPurchases } from "../check";
import { isUnknown } from "../ids";
import type { Role } from "../roles";
import type { Cell } from "../table";
import type { TroubleKind } from "../trouble";
import { parseDate } from "../../domain/support/dates";
import { GrowingLedger } from "./ledger";
import { type Choose, LargeFileError, newAccount, OpenQuestions, refuseWhatNeedsAllRows } from "./refused"; // prettier-ignore
import type { Fate } from "../cure";

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const ENCODER = new TextEncoder();
/** What would have to be worked out from other columns. */
const OTHERS: readonly TroubleKind[] = ["quantity-price", "refunds", "currencies", "status", "unknown-states", "cancelled-rows", "return-rows", "day-month", "wrong-order", "decimal-signs"]; // prettier-ignore

export class LargeRecords {
  readonly account = newAccount();
  check: Check | undefined;
  private ledger = new GrowingLedger(false);
  private names: Partial<Record<Role, string>> = {};
  /** Numbers of customers and orders by what stands in the file. */
  private readonly codes = new Map<string, number>();
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
  push(columns: ReadonlyMap<string, ArrayLike<unknown>>): void {
    const column = (role: Role) => columns.get(this.names[role]!)!;
    const [customers, dates, amounts] = [column("customer"), column("date"), column("amount")];
    const orders = this.names.order === undefined ? undefined : column("order");
    for (let i = 0; i < customers.length; i++) {
      this.account.rows++;
      const fate = this.add(customers[i], dates[i], amounts[i], orders?.[i]);
      if (fate) this.account.leftOut.set(fate, (this.account.leftOut.get(fate) ?? 0) + 1);
    }
  }

  end(): GrowingLedger {
    this.account.kept = this.ledger.length;
    if (!this.ledger.length) throw new LargeFileError("empty", this.account.rows + 1);
    return this.ledger;
  }

  private add(who: unknown, when: unknown, paid: unknown, order: unknown): Fate | undefined {
    const customer = cellOf(who);
    const id = String(customer ?? "").trim();
    const date = cellOf(when);
    const amount = cellOf(paid);
    if (!id || date === null || date === "" || amount === null || amount === "")
      return "incomplete";
    const day = typeof date === "number" ? date : parseDate(String(date));
    if (!(day >= 1)) return "unreadable-dates";
    const figure = typeof amount === "number" ? amount : Number(amount);
    if (!Number.isFinite(figure)) return "unreadable-amounts";
    let code = this.codes.get(id);
    if (code === undefined) {
      const bytes = ENCODER.encode(id);
      code = this.ledger.customers.code(bytes, 0, bytes.length);
      this.codes.set(id, code);
      this.unknown[code] = isUnknown(id);
    }
    if (this.unknown[code]) return "unknown-customers";
    let group = -1;
    if (this.ledger.orders) {
      const bytes = ENCODER.encode(String(cellOf(order) ?? ""));
      if (bytes.length) group = this.ledger.orders.code(bytes, 0, bytes.length);
    }
    this.ledger.add(code, day, figure, group);
    return undefined;
  }
}

/** As a cell: days and moments as serials, whole numbers of 64 bits as numbers or, beyond 15 digits, as texts. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / MILLISECONDS_PER_DAY;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  return typeof value === "object" ? String(value) : (value as Cell);
}
