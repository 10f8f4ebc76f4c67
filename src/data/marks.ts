/**
 * Columns beside that of the status which say of a row that it is no purchase: a kind of transaction ("Sale", "Return"), a flag
 * ("Cancelled": yes, "Paid": no), a day on which it was undone ("Cancelled at"). Only what is of the row itself counts: the status of a customer, of a
 * subscription or a ticket says nothing of it.
 */
import { parseDate } from "../domain/support/dates";
import { isDaySerial } from "./contents";
import { has, wordsOf } from "./headings";
import type { Column, Role, RoleCheck } from "./roles";
import { isBought, isGivenBack, refundOf, yesOrNo } from "./status";
import { type Cell, type Table, isBlank, textOf } from "./table";

/**
 * What the mark means: the money goes back, all was undone, some of the money may have gone back, it never was a sale (a payout),
 * or it corrects one, by its sign.
 */
export type Undone = "return" | "cancelled" | "open" | "no-sale" | "adjustment";

export interface Marking {
  readonly column: number;
  /** What this cell says of its row; undefined where it is a purchase like any other. */
  readonly of: (cell: Cell) => Undone | undefined;
  /** Whether its heading leaves open what is meant: "Refund": yes may be a row of its own, or the sale that was given back. */
  readonly isOpen?: boolean;
  /** Whether it speaks of a refund: where the amount given back is known, that tells more. */
  readonly isOfRefund?: boolean;
}

/** Roles whose columns mean something else than the kind of a row. */
const OTHERS: readonly Role[] = ["customer", "date", "amount", "order", "quantity", "price", "refund", "status", "currency"]; // prettier-ignore

export function markingsOf(
  columns: readonly Column[],
  roles: Readonly<Record<Role, RoleCheck>>,
  rows: Table["rows"],
): readonly Marking[] {
  const taken = new Set(OTHERS.map((role) => roles[role].column));
  return columns.flatMap((column): Marking[] => {
    if (taken.has(column.index)) return [];
    const words = wordsOf(column.heading);
    const refund = refunded(column, words, rows);
    if (refund) return [{ column: column.index, of: refund, isOfRefund: true }];
    const isReturnFlag = RETURN_FLAG.test(words) && isFlag(column, rows);
    const of = isReturnFlag
      ? (cell: Cell) => (yesOrNo(cell) ? ("return" as const) : undefined)
      : (undone(column, words, rows) ??
        states(column, roles.refund.column !== undefined) ??
        kinds(column, words, rows) ??
        versions(column, words, rows) ??
        takingBack(column, words, rows));
    return of ? [{ column: column.index, of, isOpen: isReturnFlag }] : [];
  });
}

/** "Refunded" and "Partially refunded" over yes and no, "Refund status" over words. */
function refunded(column: Column, words: string, rows: Table["rows"]): Marking["of"] | undefined {
  const { contents, holds } = column;
  if (isStatusOfRefund(column) && holds !== "number" && contents.distinct <= 40) {
    const meanings = { refunded: "cancelled", open: "open" } as const;
    return (cell) => meanings[refundOf(textOf(cell)) as "open"];
  }
  const meaning = PARTLY.test(words) ? "open" : UNDONE.test(words) && isGivenBack(words) ? "cancelled" : undefined; // prettier-ignore
  if (!meaning || !isFlag(column, rows)) return undefined;
  return (cell) => (yesOrNo(cell) ? meaning : undefined);
}

/** "Refund status", 售后状态. */
export const isStatusOfRefund = (column: Pick<Column, "meaning" | "heading">): boolean =>
  column.meaning.concept === "status" &&
  (has(column, "refund") || /售后|售後/.test(column.heading)) &&
  isStateOfOrder(column);

const PARTLY =
  /^(is )?(partial|partially|partly|teilweise|partiellement|parcialmente) (refund|refunded|return|returned|credited|erstattet|remboursée?|reembolsad[oa])$|^(是否|已)?部分(退款|退货|退貨)$/;
const RETURN_FLAG = /^(is )?(a )?(refund|return|credit note|credit memo|gutschrift|retoure)$/;
const UNDONE =
  /^(is |fully )?(order |transaction |sale |invoice |document |payment )?(cancel|cancelled|canceled|void|voided|deleted|refunded|returned|test order|storno|storniert|erstattet|annulée?|remboursée?|anulad[oa]|cancelad[oa]|devuelt[oa]|reembolsad[oa])( at| on| date| time)*( utc)?$|^(is )?test( order)?$|^(是否|订单|訂單)?(已)?(取消|作废|作廢|退款|退货|退貨|测试订单)(时间|日期|時間)?$/;
const PAID = /^(is )?(paid|bezahlt|payée?|pagad[oa])$|^(是否)?(已)?(付款|支付)$/;

function isFlag({ index }: Column, rows: Table["rows"]): boolean {
  const cells = rows.map((row) => row[index]).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => yesOrNo(cell) !== undefined);
}

/** "Cancelled" over yes and no, "Cancelled at" over days, "Paid" over yes and no. */
function undone(column: Column, words: string, rows: Table["rows"]): Marking["of"] | undefined {
  if (PAID.test(words) && isFlag(column, rows))
    return (cell) => (yesOrNo(cell) === false ? "cancelled" : undefined);
  if (!UNDONE.test(words)) return undefined;
  if (isFlag(column, rows)) return (cell) => (yesOrNo(cell) ? "cancelled" : undefined);
  // a day on which something was given back says nothing of how much
  if (!has(column, "cancelled")) return undefined;
  const isOfDays = rows.every(({ [column.index]: cell }) => isBlank(cell) || isDay(cell) || NEVER.test(textOf(cell))); // prettier-ignore
  return isOfDays ? (cell) => (isDay(cell) ? "cancelled" : undefined) : undefined;
}

/** 0000-00-00 is how databases write that a day is not known. */
const NEVER = /^0{4}-0{2}-0{2}/;

const isDay = (cell: Cell): boolean =>
  isDaySerial(cell) || (typeof cell === "string" && !Number.isNaN(parseDate(cell)));

/** A second column of states of orders or payments, beside that which plays the role. */
function states(column: Column, hasRefunds: boolean): Marking["of"] | undefined {
  const { meaning, contents, holds } = column;
  if (meaning.concept !== "status" || holds === "number" || contents.distinct > 40)
    return undefined;
  if (!has(column, "paid", "ordered") || has(column, "delivery", "id") || !isStateOfOrder(column))
    return undefined;
  return (cell) => (isBought(textOf(cell), hasRefunds) === false ? "cancelled" : undefined);
}

/** What may stand beside "status": an order and what is done with it. Of all else the status says nothing of a purchase. */
const OF_ORDER = new Set(
  [
    "order payment pay paid financial deal opportunity sale transaction txn purchase invoice invoiced billing bill charge checkout document",
    "fulfillment fulfilment delivery shipping shipment ship refund return cancellation current latest last id code text",
    "bestell bestellung zahlung zahlungs auftrag auftrags rechnung rechnungs vorgang vorgangs versand liefer lieferung retoure retouren storno",
    "commande paiement facture livraison remboursement transaction pedido pago factura venta envío devolución reembolso transacción",
  ].flatMap((words) => words.split(" ")),
);
const OF_ORDER_CHINESE =
  /^(当前|當前|最新)?(订单|訂單|交易|付款|支付|发货|發貨|出货|出貨|物流|运送|運送|配送|退款|退货|退貨|售后|售後|商机|商機|销售|銷售|成交|单据|單據|处理|處理|账单|賬單|帳單|发票|發票|收款|回款|缴费|繳費|缴款|繳款|扣款)*$/;
const STATE =
  /(^| )(status|stage|state|outcome|zustand|phase|stufe|statut|état|étape|estado|etapa)( |$)/;
const STATE_CHINESE = /状态|狀態|阶段|階段/;

/** Whether a status is that of the order: "Payment status", 订单状态; not "Customer status", "Sync status" or "Stage name". */
export function isStateOfOrder({ heading }: Pick<Column, "heading">): boolean {
  const words = wordsOf(heading);
  if (STATE_CHINESE.test(words))
    return OF_ORDER_CHINESE.test(words.replace(STATE_CHINESE, "").replace(/ /g, ""));
  const others = words.replace(STATE, " ").split(" ").filter(Boolean);
  return others.every((word) => OF_ORDER.has(word));
}

/** "Cancelled document": names another row, which this one takes back. */
const TAKEN_BACK =
  /^(cancelled|canceled|reversed|voided|stornierter?) ((bill|billing|sale|accounting) )*(document|doc|invoice|beleg|rechnung)( no| number| id)*$|^被?(冲销|沖銷)(发票|發票|单据|單據|单|單)(号|號|编号|編號)?$/;

function takingBack(
  { index, contents }: Column,
  words: string,
  rows: Table["rows"],
): Marking["of"] | undefined {
  if (!TAKEN_BACK.test(words) || contents.blank === contents.cells) return undefined;
  const named = new Set(rows.map((row) => textOf(row[index])).filter(Boolean));
  const others = new Set(
    rows.flatMap((row) => row.flatMap((cell, i) => (i === index ? [] : [textOf(cell)]))),
  );
  const isFound = [...named].some((name) => others.has(name));
  return isFound
    ? (cell) => (!isBlank(cell) && others.has(textOf(cell)) ? "return" : undefined)
    : undefined;
}

/** So few different words name kinds of rows. */
const MOST_KINDS = 20;
const KIND =
  /^((transaction|transaktions|txn|trans|order|billing|document|dokument|doc|record|row|movement|event|entry|sale|billing|payment|invoice|receipt|voucher|posting|operation) )?(type|kind|typ|category)$|^(event|action|operation|belegart|fakturaart|vorgangsart|buchungsart|bewegungsart|reporting category|type de (transaction|document|pièce)|tipo( de)? (transacción|documento|movimiento|operación))$|^(交易|订单|訂單|单据|單據|业务|業務|收支|票据)?(类型|類型|种类|種類)$/;
const BACK =
  /^((payment|sale|full|partial|order|customer|card|cash|product|item|invoice|document|billing|failure) )*(return|returned|refund|refunded|credit ?(note|memo)|charge ?back|dispute|reversal|cancellation|storno|stornorechnung|stornobeleg|gutschrift|retoure|rückgabe|rücksendung|erstattung|rückerstattung|rechnungskorrektur|avoir|remboursement|retour|abono|devolución|reembolso|nota de crédito)s?$|^[^无無不可七]{0,4}(退货|退款|退貨|销退|銷退|退单|退單|红字发票)(单|單|订单|訂單)?$/;
const NO_SALE =
  /(^| )(payout|payout (failure|cancell?ation|cancel|reversal)|transfer|withdrawal|fee|network cost|top ?up|quote|quotation|estimate|proforma|pro forma|delivery note|packing slip|angebot|lieferschein|auftragsbestätigung|mahnung|devis|presupuesto)s?$|报价|報價|送货单|送貨單|提现|提現|转账|轉帳|手续费|手續費/;
const VOID = /(^| )(void|voided)$|作废|作廢/;
/** A lost dispute takes money back, one that was won brings it again. */
const ADJUSTMENT =
  /(^| )(adjustment|(dispute|charge ?back|refund) (reversal|won|failure))s?$|^(金额|金額|余额|餘額|账单|帳單)?(调整|調整)$/;
/** Types of billing documents in SAP: cancelled invoices, credit memos, returns. */
const SAP_BACK = /^(S1|G2|RE)$/;
/** What was meant to be, beside what came about: "Budget" beside "Actual". */
const VERSION =
  /^((data|value|planning|budget) )?(scenario|version|value type)$|^(szenario|wertart|datenart)$|^(数据|數據|資料)?(场景|場景|版本|口径|口徑)$/;
const PLANNED =
  /^(budget|budgeted|plan|planned|forecast|target|prognose|soll|vorschau|预算|计划|预测|目标|預算|計畫|計劃|預測|目標)( ?\d{2,4})?$/;
const PAYMENT = /^(payment|receipt|zahlung|zahlungseingang|paiement|pago|收款|收款单)s?$/;
const INVOICE = /^((sale|tax) )?(invoice|rechnung|facture|factura|发票|發票|销售单)s?$/;

/** "Scenario" over "Actual" and "Budget". */
function versions(
  { index, contents }: Column,
  words: string,
  rows: Table["rows"],
): Marking["of"] | undefined {
  if (contents.texts === 0 || contents.distinct > MOST_KINDS || !VERSION.test(words))
    return undefined;
  const isPlanned = (cell: Cell) => PLANNED.test(wordsOf(textOf(cell)));
  const isSomethingElse = rows.some((row) => !isBlank(row[index]) && !isPlanned(row[index]));
  return isSomethingElse ? (cell) => (isPlanned(cell) ? "no-sale" : undefined) : undefined;
}

/** "Transaction type" over "Sale" and "Return", "Invoice" and "Payment". */
function kinds(
  { index, contents }: Column,
  words: string,
  rows: Table["rows"],
): Marking["of"] | undefined {
  if (contents.texts === 0 || contents.distinct > MOST_KINDS || !KIND.test(words)) return undefined;
  const kinds = new Set(rows.map((row) => textOf(row[index])).filter(Boolean));
  const plain = (kind: string) => wordsOf(kind);
  const isOfSap = /^(billing type|fakturaart)$/.test(words);
  const areInvoices = [...kinds].some((kind) => INVOICE.test(plain(kind)));
  const meanings = new Map<string, Undone | undefined>(
    [...kinds].map((kind) => {
      const text = plain(kind);
      if (ADJUSTMENT.test(text)) return [kind, "adjustment"];
      if (VOID.test(text)) return [kind, "cancelled"];
      if (BACK.test(text) || (isOfSap && SAP_BACK.test(kind))) return [kind, "return"];
      // money that came in for an invoice is not spent once more
      const isNoSale = NO_SALE.test(text) || (areInvoices && PAYMENT.test(text));
      return [kind, isNoSale ? "no-sale" : undefined];
    }),
  );
  // where all rows are of that kind it is what the table is about
  return [...meanings.values()].some((meaning) => meaning === undefined)
    ? (cell) => meanings.get(textOf(cell))
    : undefined;
}
