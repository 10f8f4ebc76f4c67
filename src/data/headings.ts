/**
 * What a heading speaks of. Its head noun stands last, in English as in Chinese: "customer address" is an address,
 * 买家实际支付金额 an amount. What stands before says more about it: whose, which, when.
 */

/** What a column may be about. "label" words (id, number, name) name the concept before them. */
export type Concept =
  | "customer"
  | "contact"
  | "order"
  | "line"
  | "product"
  | "date"
  | "amount"
  | "price"
  | "quantity"
  | "currency"
  | "status"
  | "other";

export type Modifier =
  | "id"
  | "name"
  | "actual"
  | "total"
  | "sub"
  | "net"
  | "unit"
  | "monthly"
  | "refund"
  | "converted"
  | "expected"
  | "paid"
  | "created"
  | "updated"
  | "closed"
  | "ordered"
  | "delivery"
  | "birth"
  | "tax"
  | "discount"
  | "cancelled"
  | "fee";

export interface Meaning {
  /** Undefined where no word of the heading is known. */
  readonly concept?: Concept;
  readonly modifiers: ReadonlySet<Modifier>;
  /** Whether the heading names the concept and nothing else: "Date", "客户编号". */
  readonly plain: boolean;
  /** Whether the word for the concept is the last but for a label: so of "Customer ID", not of "Customer since". */
  readonly isHead?: boolean;
  /** Whether it says so in a language other than English and Chinese. */
  readonly isForeign?: boolean;
}

// Words of exports in English and Chinese; traditional forms follow the simplified ones.
const CONCEPTS: readonly (readonly [Concept, string])[] = [
  [
    "customer",
    "customer client buyer user member account shopper guest subscriber donor patient payer purchaser",
  ],
  [
    "customer",
    "consumer company organisation organization household cust uid userid customerid custid memberid cid openid sold_to sold_to_party bill_to bill_to_party",
  ],
  [
    "customer",
    "客户 顾客 会员 买家 用户 客人 公司 企业 购买人 付款人 客戶 顧客 會員 買家 用戶 買方 买方 企業 購買人 下单帐号 下单账号 下單帳號 用户标识 用戶標識 发票抬头 發票抬頭 交易对方 交易對方 买受人 買受人 购买方 購買方 购方 購方 对方户名 對方戶名 对方名称 對方名稱 对方单位 對方單位 往来单位 往來單位 付款单位 付款單位 汇款人 匯款人 缴款人 繳款人",
  ],
  [
    "contact",
    "email mail e-mail email_address e_mail_address mail_address phone mobile telephone contact 邮箱 电子邮件 手机 电话 手机号 联系人 旺旺 郵箱 手機 電話 聯絡人",
  ],
  [
    "order",
    "order invoice transaction txn deal receipt booking opportunity bill purchase basket cart check",
  ],
  ["order", "订单 单据 发票 交易 流水 小票 单号 订单号 商机 訂單 單據 發票 單號 訂單號 商機"],
  ["line", "row line index lineitem item_line 序号 行号 明细 子订单 序號 行號 明細 子訂單"],
  [
    "product",
    "product item sku article stock asin upc ean isbn goods 商品 产品 货号 宝贝 款式 產品 貨號 寶貝",
  ],
  ["date", "date datetime time timestamp day at on 日期 时间 时刻 年月日 日 時間 時刻"],
  [
    "amount",
    "amount amt revenue sale spend spending value turnover gmv charge payment total subtotal takings proceeds income",
  ],
  [
    "amount",
    "金额 合计 合計 销售额 总额 消费 消費 消费额 营业额 收入 货款 总价 实付 实收 实付款 付款 额 金額 銷售額 總額 消費額 營業額 貨款 總價 實付 實收 額 总计 總計 小计 小計",
  ],
  ["price", "price unitprice rate 单价 价格 售价 原价 單價 價格 售價 原價"],
  ["quantity", "quantity qty unit piece count volume pcs 数量 件数 个数 數量 件數 個數"],
  ["currency", "currency ccy 币种 货币 幣別 幣種 貨幣"],
  ["status", "status stage state outcome 状态 阶段 狀態 階段"],
  [
    "other",
    "address country city region street zip postcode province town 地址 国家 城市 省份 省 市 区 國家 區",
  ],
  [
    "other",
    "description comment note remark memo title subject 描述 备注 说明 标题 留言 備註 說明 標題",
  ],
  [
    "other",
    "category type segment group class gender sex age rating channel source campaign coupon code 类别 类型 分类 性别 年龄 渠道 来源 類別 類型 分類 性別 年齡 來源",
  ],
  [
    "other",
    "discount tax vat shipping freight fee commission cost margin profit balance point score probability percent quota weight tenure",
  ],
  [
    "other",
    "折扣 优惠 税 费 費 运费 邮费 手续费 佣金 成本 利润 余额 积分 得分 概率 优惠金额 税额 優惠 稅 運費 郵費 手續費 利潤 餘額 積分 機率 稅額",
  ],
  [
    "other",
    "owner seller vendor supplier agent store shop warehouse assignee representative salesperson 店铺 卖家 商家 供应商 负责人 店鋪 賣家 供應商 負責人",
  ],
];

/** The commonest in German, French and Spanish, whose files with semicolons and decimal commas people open here, too. */
const FOREIGN_CONCEPTS: readonly (readonly [Concept, string])[] = [
  [
    "customer",
    "kunde kundin kunden kundenkonto debitor debitoren kundennr kundennummer kundenname firma unternehmen käufer mitglied société entreprise acheteur adhérent cliente empresa comprador socio",
  ],
  ["contact", "ansprechpartner telefon correo téléphone teléfono"],
  [
    "order",
    "auftrag bestellung rechnung beleg vorgang auftragsnr auftragsnummer bestellnr bestellnummer rechnungsnr rechnungsnummer belegnr belegnummer vorgangsnr vorgangsnummer commande facture pedido factura",
  ],
  [
    "amount",
    "betrag umsatz summe gesamt gesamtbetrag gesamtsumme rechnungsbetrag zahlbetrag montant importe monto ingreso venta",
  ],
  [
    "date",
    "datum zeit uhrzeit zeitpunkt kaufdatum bestelldatum rechnungsdatum auftragsdatum buchungsdatum zahlungsdatum abschlussdatum belegdatum fecha hora heure",
  ],
  ["price", "preis einzelpreis stückpreis prix precio"],
  ["quantity", "menge anzahl stück quantité cantidad"],
  ["currency", "währung devise moneda divisa"],
  ["status", "zustand phase stufe statut état étape estado etapa"],
  [
    "other",
    "steuer mwst rabatt kosten adresse stadt ort land bemerkung beschreibung impuesto iva costo impôt tva coût remise",
  ],
];

/** Words for the name or number of what stands before them. */
const LABELS: readonly (readonly [Modifier, string])[] = [
  [
    "id",
    "id no nr nummer numéro número number num key code código codigo uuid guid ref reference # 编号 号码 号 编码 代码 代号 代號 編號 號碼 號 編碼 代碼 统编 統編 统一编号 統一編號",
  ],
  [
    "name",
    "name nom nombre nickname username 名称 名 姓名 昵称 账号 名字 用户名 名稱 暱稱 帳號 帐号",
  ],
];

const MODIFIERS: readonly (readonly [Modifier, string])[] = [
  ["id", "kundennr kundennummer debitorennummer"],
  ["actual", "actual actually real 实际 实付 实收 實際 實付 實收"],
  ["total", "total grand gross gesamt brutto ttc 总 合计 总计 總 合計 總計"],
  ["sub", "sub subtotal 小计 小計"],
  ["net", "net netto ht 净 淨"],
  ["unit", "unit per each einzel stück 单价 单位 單價 單位"],
  ["monthly", "monthly month daily weekly mrr arr 月 每月"],
  ["refund", "erstattung erstattet remboursement remboursé reembolso devolución"],
  [
    "refund",
    "refund refunded return returned credited credit_note credit_memo 退款 退货 退貨 已退 退回 退费 退費",
  ],
  [
    "converted",
    "converted conversion home base reporting normalised normalized 折算 换算 本位币 折合 換算 本位幣",
  ],
  [
    "converted",
    "company_currency corporate_currency local_currency account_currency shop_currency",
  ],
  // an amount in a currency by name stands beside one in the currency of the purchase
  ["converted", "usd eur gbp cny rmb jpy hkd twd aud cad chf inr brl mxn sgd krw dollar euro"],
  [
    "converted",
    "美元 美金 欧元 歐元 人民币 人民幣 港元 港币 港幣 日元 日圓 新台币 新臺幣 台币 臺幣",
  ],
  [
    "expected",
    "expected estimated planned forecast due target scheduled projected 预计 预期 计划 应 到期 預計 預期 計劃 應",
  ],
  [
    "paid",
    "paid pay payment processed captured settled financial zahlung zahlungs bezahl 付款 支付 支付完成 到账 到帳",
  ],
  ["created", "created create creation added placed 创建 下单 建立 创立 創建 下單"],
  ["updated", "updated modified last update changed edited synced 更新 修改 最后 最後"],
  ["closed", "close closed won signed completed 成交 关闭 签约 完成 關閉 簽約"],
  [
    "ordered",
    "order ordered purchase purchased invoice invoiced transaction sale sold bestell bestellung auftrag auftrags rechnung rechnungs commande pedido 购买 交易 订单 发票 購買 訂單 發票",
  ],
  [
    "delivery",
    "delivery delivered ship shipped shipping dispatch arrival fulfilled fulfillment liefer lieferung versand livraison envío 发货 收货 配送 送达 發貨 收貨 送達",
  ],
  [
    "birth",
    "birth birthday dob signup sign registration registered join joined start end expiry expiration 生日 出生 注册 入会 開始 结束 註冊 入會",
  ],
  [
    "cancelled",
    "cancel cancelled canceled cancellation void voided deleted storno storniert annulé anulado cancelado 取消 作废 作廢",
  ],
  [
    "fee",
    "fee commission shipping freight handling tip gratuity postage insurance 运费 邮费 佣金 手续费 服务费 運費 郵費 手續費 服務費 versandkosten",
  ],
  ["tax", "tax vat 税 稅"],
  ["discount", "discount coupon 折扣 优惠 優惠"],
];

/** Whether a heading says one of these. */
export const has = (
  { meaning }: { readonly meaning: Meaning },
  ...modifiers: readonly Modifier[]
): boolean => modifiers.some((modifier) => meaning.modifiers.has(modifier));

interface Term<T> {
  readonly word: string;
  readonly means: T;
}

const termsOf = <T>(lists: readonly (readonly [T, string])[]): readonly Term<T>[] =>
  lists.flatMap(([means, words]) =>
    words.split(" ").map((word) => ({ word: word.replace(/_/g, " "), means })),
  );

const FOREIGN_TERMS = termsOf(FOREIGN_CONCEPTS);
const CONCEPT_TERMS = [...termsOf(CONCEPTS), ...FOREIGN_TERMS];
const LABEL_TERMS = termsOf(LABELS);
const MODIFIER_TERMS = termsOf(MODIFIERS);
const CURRENCY_TERMS = MODIFIER_TERMS.filter(({ means }) => means === "converted");

/** "Number of customers", 客户订单数: neither a customer nor an order. */
const COUNT_OF =
  /\b(number|count|anzahl) (of|der)\b|\bnombre de (commandes|clients|ventes|achats)|\bnúmero de (pedidos|clientes|compras)|(订单|訂單|客户|客戶|交易)(总|總)?[数數]$/i;

/** Reads a heading: meaningOf("Customer ID") is the customer's id, meaningOf("预计成交日期") an expected closing date. */
export function meaningOf(heading: string): Meaning {
  const words = wordsOf(heading);
  const modifiers = new Set<Modifier>();
  for (const { word, means } of MODIFIER_TERMS) if (lastEnd(words, word) >= 0) modifiers.add(means);
  let end = words.length;
  const label = ending(words, end, LABEL_TERMS);
  if (label && label.word.length + 1 < end) {
    modifiers.add(label.means);
    end -= label.word.length;
    while (words[end - 1] === " ") end--;
  }
  const found = lastTerm(words.slice(0, end), CONCEPT_TERMS) ?? lastTerm(words, CONCEPT_TERMS);
  if (!found || COUNT_OF.test(heading)) return { modifiers, plain: false };
  const plain = words.slice(0, end).trim() === found.word;
  const after = words.slice(lastEnd(words, found.word)).trim();
  const isHead = !after || !!label || LABEL_TERMS.some(({ word }) => found.word + after === word);
  return {
    concept: found.means,
    modifiers,
    plain,
    isHead,
    isForeign: FOREIGN_TERMS.includes(found),
  };
}

/** Whether what stands in brackets, which is otherwise dropped, is a currency: "Amount (USD)". */
export function isInCurrency(heading: string): boolean {
  const [, unit] = /[([]([^)\]]*)[)\]]/.exec(heading.normalize("NFKC")) ?? [];
  return !!unit && CURRENCY_TERMS.some(({ word }) => lastEnd(wordsOf(unit), word) >= 0);
}

/** " customer id ": lower case words between blanks, camelCase parted, plurals and what stands in brackets dropped. */
export function wordsOf(heading: string): string {
  const parted = heading
    .normalize("NFKC")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{Script=Han})(?=[a-z])/giu, "$1 ")
    .toLowerCase()
    .replace(/#/g, " no ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  // "date of purchase" and "date de commande" are dates, "amount in company currency" an amount
  const [head, ...owners] = parted
    .replace(AMOUNT_IN, "$1 of ")
    .replace(/^(date|fecha) (?=\p{L}+$)/u, "$1 of ")
    .split(/ (?:of|de la|de|du|des|del) /);
  const ordered = owners.length ? `${owners.join(" ")} ${head}` : head;
  return taxed(ordered)
    .split(" ")
    .flatMap((word) => partedCompound(word))
    .map((word) => (word.length > 3 ? word.replace(/([^sui])s$/, "$1") : word))
    .join(" ");
}

/** "Total incl. VAT", 含税金额: an amount with or without tax, not a tax. */
const taxed = (words: string): string =>
  words
    .replace(WITH_TAX, " gross ")
    .replace(WITHOUT_TAX, " net ")
    .replace(/^(.*\S) +(gross|net) *$/, "$2 $1")
    .replace(/不含[税稅]|未[税稅]|[税稅]前/g, "净")
    .replace(/[价價][税稅]合[计計]|(?<!不)含[税稅]/g, "总额")
    .replace(/总额(?=\p{Script=Han})/gu, "总")
    .trim();
const TAX = "(?:(?:sales|added|value) )*(?:tax|taxes|vat|gst|hst|mwst|ust|tva|iva)";
const WITH_TAX = new RegExp(
  `(?:^| )(?:(?:incl|inc|including|inclusive|with|after)(?: of)? ${TAX}|${TAX} (?:incl|included|inclusive))(?= |$)`,
);
const WITHOUT_TAX = new RegExp(
  `(?:^| )(?:(?:excl|ex|excluding|exclusive|without|before|net of)(?: of)? ${TAX}|${TAX} (?:excl|excluded|exclusive)|pre tax)(?= |$)`,
);

/** "zahlungsstatus" is "zahlungs status", unless the word is known whole ("kundennummer"). */
function partedCompound(word: string): readonly string[] {
  const parts = /^(\p{L}{3,})(status|datum|betrag|summe|preis|nummer|menge)$/u.exec(word);
  return parts && !FOREIGN_TERMS.some((term) => term.word === word) ? parts.slice(1) : [word];
}

/** Not every "in" parts: a check-in date is a date. */
const AMOUNT_IN = /^(.*\b(?:amount|amt|revenue|sales?|value|total|spend|turnover|price)) in /;

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** Where the last occurrence of a word ends, −1 for none: whole words in Latin script, parts in Chinese. */
function lastEnd(words: string, word: string): number {
  if (isHan(word)) {
    const at = words.lastIndexOf(word);
    return at < 0 ? -1 : at + word.length;
  }
  const at = ` ${words} `.lastIndexOf(` ${word} `);
  return at < 0 ? -1 : at + word.length;
}

function ending<T>(words: string, end: number, terms: readonly Term<T>[]): Term<T> | undefined {
  return terms
    .filter(({ word }) => lastEnd(words, word) === end)
    .sort((a, b) => b.word.length - a.word.length)[0];
}

/** The term that ends last; of two that end together, the longer. */
function lastTerm<T>(words: string, terms: readonly Term<T>[]): Term<T> | undefined {
  let best: Term<T> | undefined;
  let bestEnd = -1;
  for (const term of terms) {
    const end = lastEnd(words, term.word);
    if (end > bestEnd || (end === bestEnd && end >= 0 && term.word.length > best!.word.length))
      [best, bestEnd] = [term, end];
  }
  return best;
}

const END =
  /^((subscription|contract|membership|plan) )?(end|ended|ends|expiry|expiration|expires|expired|churn|churned|termination|terminated)( at| on| date| time)*( utc)?$|^(vertragsende|ende|enddatum|kündigungsdatum)$|^(订阅|合同|会员|訂閱|合約|會員)?(结束|到期|终止|流失|結束|終止)(日期|时间|日|時間)$/;

/** "Ended at", "Expiry date", 到期日: when something is over. */
export const namesAnEnd = (heading: string): boolean => END.test(wordsOf(heading));

const SURVEYED =
  /how (likely|satisfied)|satisfaction|recommend|\b(nps|csat)\b|满意|滿意|推荐|推薦|多大可能/iu;

/** Whether a heading is the question of a survey. */
export const isSurveyed = (heading: string): boolean => SURVEYED.test(heading);
