/** Purchases as they come, in columns that grow: 20 bytes for each, or 24 with an order, whatever the file holds besides. */
import type { Ledger } from "../../domain/forecast/summary";
import { type Likeness, likenessKey } from "../ids";
import { grown, Interner } from "./interner";

export class GrowingLedger {
  /** How many purchases there are. */
  length = 0;
  /** Purchases of an order that came before, though not just before. */
  scattered = 0;
  readonly customers = new Interner();
  readonly orders: Interner | undefined;
  private codes = new Int32Array(1 << 16);
  private days = new Float64Array(1 << 16);
  private amounts = new Float64Array(1 << 16);
  private orderCodes = new Int32Array(1 << 16);
  /** The last order, and how many there have been. */
  private lastOrder = -1;
  private seenOrders = 0;

  constructor(usesOrders: boolean) {
    this.orders = usesOrders ? new Interner() : undefined;
  }

  /** A purchase; `order` is −1 where it has none. */
  add(customer: number, day: number, amount: number, order = -1): void {
    const at = this.length++;
    if (at === this.codes.length) {
      this.codes = grown(this.codes, Int32Array);
      this.days = grown(this.days, Float64Array);
      this.amounts = grown(this.amounts, Float64Array);
      if (this.orders) this.orderCodes = grown(this.orderCodes, Int32Array);
    }
    this.codes[at] = customer;
    this.days[at] = day;
    this.amounts[at] = amount;
    if (this.orders) this.orderCodes[at] = order;
    if (order < 0) return;
    if (order < this.seenOrders && order !== this.lastOrder) this.scattered++;
    this.lastOrder = order;
    if (order >= this.seenOrders) this.seenOrders = order + 1;
  }

  /** Makes customers one whose ids are alike, under the spelling of most purchases; gives how many purchases change theirs. */
  mergeCustomers(
    likenesses: ReadonlySet<Likeness>,
    isSame?: (ids: readonly string[]) => boolean,
  ): number {
    const { customers, length } = this;
    const counts = new Int32Array(customers.size);
    for (let i = 0; i < length; i++) counts[this.codes[i]]++;
    const best = new Map<string, number>();
    const keys = Array.from(counts, (_, code) => likenessKey(customers.text(code), likenesses));
    keys.forEach((key, code) => {
      const other = best.get(key);
      const isBetter =
        other === undefined ||
        counts[code] > counts[other] ||
        (counts[code] === counts[other] && customers.text(code) < customers.text(other));
      if (isBetter) best.set(key, code);
    });
    if (isSame) {
      const groups = new Map<number, string[]>();
      keys.forEach((key, code) => {
        const first = best.get(key)!;
        if (first === code || !counts[code]) return;
        const group = groups.get(first);
        if (group) group.push(customers.text(code));
        else groups.set(first, [customers.text(first), customers.text(code)]);
      });
      if (![...groups.values()].every(isSame)) return 0;
    }
    let changed = 0;
    for (let i = 0; i < length; i++) {
      const code = best.get(keys[this.codes[i]])!;
      if (code !== this.codes[i]) changed++;
      this.codes[i] = code;
    }
    return changed;
  }

  /** The ledger of all purchases, as the functions of the cells read it from a sheet: ids that are plain numbers are numbers. */
  ledger(): Ledger {
    const { length } = this;
    const codes = this.codes.subarray(0, length);
    return {
      customers: { codes, values: this.named(codes) },
      dates: this.days.subarray(0, length),
      amounts: this.amounts.subarray(0, length),
      ...(this.orders && { orders: { codes: this.orderCodes.subarray(0, length) } }),
    };
  }

  /** The customers of the purchases; who has none, since all the rows are left out, gets no number. */
  private named(codes: Int32Array): (string | number)[] {
    const { customers } = this;
    const numbers = new Int32Array(customers.size);
    for (const code of codes) numbers[code] = 1;
    const values: (string | number)[] = [];
    for (let code = 0; code < numbers.length; code++)
      if (numbers[code]) numbers[code] = values.push(idOf(customers.text(code))) - 1;
    if (values.length < numbers.length)
      for (let i = 0; i < codes.length; i++) codes[i] = numbers[codes[i]];
    return values;
  }
}

/** As opening a file types cells: "17850" is a number, "007" and "1E5" stay texts. */
const idOf = (text: string): string | number =>
  /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) && text.replace(/\D/g, "").length <= 15
    ? Number(text)
    : text;
