/** Orders that somebody placed to try the shop: told by a tag, by the payment service's way of testing, or by who bought. */
import { wordsOf } from "../headings";
import { type Cell, textOf } from "../table";
import { Found, type Look, type Trouble, areFew, cellOf, once } from "../trouble";

const TAGS = /^(order )?tags?$|^(订单|訂單)?(标签|標籤)$/;
const GATEWAYS =
  /^(payment )?(gateway|provider|processor|method)( name| title)?$|^付款方式$|^支付方式$/;
const MODES = /^(is )?live ?mode$|^(payment |transaction )?mode$/;

/** A tag among others: "vip, test". */
const TEST_TAG = /^(test|tests|testing|test[ -_]?orders?|测试|测试订单|測試|測試訂單)$/i;
/** Shopify's way of testing is called bogus. */
const TEST_GATEWAY =
  /^(\(for testing\) )?bogus( gateway)?$|^test( (gateway|payment|mode))?$|^测试支付$|^測試支付$/i;
/** Whole names and addresses only: "Testa" and "contest@…" are people. */
const NAME =
  /^(test|testing)([ ._-]?(user|customer|client|account|order|buyer|test))?$|^(测试|測試)(用户|用戶|账号|帳號|订单|訂單|客户|客戶)?\d{0,4}$/i;
const ADDRESS =
  /^(test|tester|testing)([._-]?(user|customer|client|account|order|buyer))?\d{0,4}(\+[^@]*)?@[^@\s]+$/i;

/** Whether a customer is so called as nobody is but who tries a shop. */
export const isTester = (id: Cell): boolean =>
  typeof id === "string" && [NAME, ADDRESS].some((form) => form.test(id.trim()));

/** Columns whose cells say that an order was a test, and when they do. */
export const testMarks = (headings: readonly string[]) =>
  headings.flatMap((heading, column) => {
    const words = wordsOf(heading);
    const of = TAGS.test(words)
      ? (cell: Cell) =>
          textOf(cell)
            .split(/[,;，；、|]/)
            .some((tag) => TEST_TAG.test(tag.trim()))
      : GATEWAYS.test(words)
        ? (cell: Cell) => TEST_GATEWAY.test(textOf(cell))
        : MODES.test(words)
          ? (cell: Cell) => /^(test|false)$/i.test(textOf(cell))
          : undefined;
    return of ? [{ column, of }] : [];
  });

/** Indices of the rows of such orders: their further lines may leave blank what the first one says. */
export const testRows = once((look): ReadonlySet<number> => {
  const { table } = look;
  const marks = testMarks(table.headings);
  const found = new Set<number>();
  const orders = new Set<string>();
  table.rows.forEach((row, i) => {
    if (look.totals.has(i)) return;
    if (!isTester(cellOf(look, "customer", i)) && !marks.some(({ column, of }) => of(row[column])))
      return;
    found.add(i);
    const order = textOf(cellOf(look, "order", i));
    if (order) orders.add(order);
  });
  if (orders.size)
    table.rows.forEach((_, i) => {
      if (!look.totals.has(i) && orders.has(textOf(cellOf(look, "order", i)))) found.add(i);
    });
  return found;
});

/** A few are left out; of many only a person knows whether they are tests at all. */
export function testOrders(look: Look): Trouble | undefined {
  const { table, choices } = look;
  const marks = testMarks(table.headings);
  const found = new Found(table);
  for (const i of [...testRows(look)].sort((a, b) => a - b)) {
    const mark = marks.find(({ column, of }) => of(table.rows[i][column]));
    found.add(i, mark ? table.rows[i][mark.column] : cellOf(look, "customer", i));
  }
  const safe = found.count < 2 || areFew(found.count, table);
  return found.trouble("test-orders", { cures: ["leave-out", "keep"], safe, changing: ["leave-out"] }, choices); // prettier-ignore
}
