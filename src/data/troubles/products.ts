/** A price and a quantity in the place of an amount: their product is it, unless the price is that of the whole line. */
import { has } from "../headings";
import { textOf } from "../table";
import { Found, type Look, type Trouble, cellOf } from "../trouble";
import { readAmount } from "../amounts";

/** A price and a quantity, and no amount. */
export function quantityPrice(look: Look): Trouble | undefined {
  const { table, roles, choices, columns } = look;
  const [amount, price, quantity] = (["amount", "price", "quantity"] as const).map(
    (role) => roles[role].column,
  );
  if (amount !== undefined || price === undefined || quantity === undefined) return undefined;
  const found = new Found(table);
  const example = `${columns[quantity].heading} × ${columns[price].heading}`;
  table.rows.forEach((_, i) => found.add(i, example));
  const proven = has(columns[price], "unit") ? "multiply" : provenBy(look);
  const cures = proven === "price-only" ? ["price-only", "multiply"] : ["multiply", "price-only"];
  return found.trouble("quantity-price", { cures, safe: proven !== undefined }, choices);
}

/**
 * What the rows prove of a price whose heading does not say that it is one piece's: "Item price" is a whole line's in some
 * exports. Of an article that was sold in different quantities, either the price is the same or it goes with the quantity.
 */
function provenBy(look: Look): "multiply" | "price-only" | undefined {
  const { table, columns } = look;
  const product = columns.find(({ meaning }) => meaning.concept === "product")?.index;
  const articles = new Map<string, { quantity: number; price: number }[]>();
  let hasSeveral = false;
  table.rows.forEach((row, i) => {
    const [quantity, price] = (["quantity", "price"] as const).map((role) =>
      Math.abs(readAmount(cellOf(look, role, i), ".")),
    );
    if (!(quantity > 0) || Number.isNaN(price)) return;
    if (quantity !== 1) hasSeveral = true;
    if (product === undefined || !price) return;
    const article = textOf(row[product]);
    const sales = articles.get(article) ?? [];
    if (!sales.some((sale) => sale.quantity === quantity)) sales.push({ quantity, price });
    articles.set(article, sales);
  });
  // one piece in every row: both come to the same
  if (!hasSeveral) return "multiply";
  let [pieces, lines] = [0, 0];
  for (const [first, ...others] of articles.values())
    for (const { quantity, price } of others) {
      if (isSame(price, first.price)) pieces++;
      if (isSame(price / quantity, first.price / first.quantity)) lines++;
    }
  if (pieces > 2 * lines) return "multiply";
  return lines > 2 * pieces ? "price-only" : undefined;
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 0.01 * other;

/** A column of money taken off at the till beside a product that does not know of it. */
export function discounts(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const column = discountColumn(look);
  if (column === undefined) return undefined;
  const product = before.find(({ kind }) => kind === "quantity-price");
  if (product?.chosen !== "multiply") return undefined;
  const found = new Found(look.table);
  look.table.rows.forEach((row, i) => {
    if (readAmount(row[column], ".")) found.add(i, textOf(row[column]));
  });
  return found.trouble("discounts", { cures: ["subtract", "ignore"], safe: false }, look.choices);
}

/** The column of discounts in money, not in percent. */
export const discountColumn = ({ columns, roles }: Look): number | undefined =>
  columns.find(
    ({ index, heading, meaning, contents }) =>
      meaning.modifiers.has("discount") &&
      meaning.concept !== "currency" &&
      !/%|percent|rate|code|率|码|碼/i.test(heading) &&
      !Object.values(roles).some((role) => role.column === index) &&
      contents.numbers + contents.amounts + contents.digits > 0,
  )?.index;
