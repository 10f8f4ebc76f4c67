/**
 * What shops, payment services and sales software write for what became of an order or a deal. One list for each language;
 * words are parted by commas, * stands for any ending, and Chinese words are found anywhere in a cell.
 *
 * To add a word: put it into the list of what it means. Of two meanings in one cell, that of the upper list of `status.ts` counts.
 */

/** A deal that became an order. */
export const WON = [
  "closed won, won",
  "gewonnen, gagné, gagnée, ganado, ganada",
  "赢单, 贏單, 中标, 中標",
] as const;

export const LOST = [
  "closed lost, lost",
  "verloren, perdu, perdue, perdido, perdida",
  "丢单, 丟單, 输单, 輸單, 流失, 失单, 失單, 未成交, 未中标, 未中標, 战败, 戰敗",
] as const;

/** Words that say otherwise on their own: "awaiting shipment" is paid for. What else stands in the cell still counts. */
export const BOUGHT_AFTER_ALL = [
  "awaiting shipment, awaiting fulfillment, awaiting fulfilment, awaiting delivery, awaiting pickup, awaiting collection",
  "unfulfilled, unshipped, not shipped, not fulfilled, not delivered, return window closed, cash on delivery, cod",
  "versandbereit, abholbereit, nachnahme",
  "售后取消, 售後取消, 售后关闭, 售後關閉, 退款取消, 退款关闭, 退款關閉, 取消退款, 货到付款, 貨到付款, 等待卖家发货, 等待賣家發貨, 未开票, 未開票, 未開立, 待开票, 待開票, 待開立, 无需开票, 無需開票, 不开票, 不開票",
] as const;

/** Bought, paid for, or on its way. */
export const BOUGHT = [
  "trade success, trade finished, paid, overpaid, complete*, fulfilled, shipped, dispatched, delivered, sent, in transit, pre transit, out for delivery",
  "success*, succeeded, processed, processing, preparing, packing, packed, ok, settled, captured, accept*, approved, confirmed, invoiced, received, active",
  "ready for pickup, picked up, posted, done, finished, booked, checked out, redeemed, renewed, valid, sold, partial, partially fulfilled, partially shipped",
  "bezahlt, abgeschlossen, versandt, versendet, verschickt, geliefert, erledigt, bestätigt, unterwegs, in bearbeitung, in zustellung, zugestellt, fakturiert, gebucht, abgeholt, rechnung gestellt, vorkasse erhalten",
  "payé, payée, accepté, acceptée, expédié, expédiée, livré, livrée, terminé, terminée, confirmé, confirmée, validé, validée, facturé, facturée, soldé, soldée, prêt, prête, en préparation, en cours, en cours de livraison",
  "pagado, pagada, completado, completada, enviado, enviada, entregado, entregada, confirmado, confirmada, aceptado, aceptada, facturado, facturada, cobrado, cobrada, finalizado, finalizada, en proceso, procesando, en camino, en tránsito, listo para recoger",
  "成功, 已收钱, 已到账, 已付款, 已支付, 已完成, 完成, 已发货, 待发货, 部分发货, 出库, 已收货, 待收货, 已签收, 已签约, 成交, 已确认, 处理中, 运输中, 配送中, 已送达, 已妥投, 已出货, 待出货, 待自提, 已自提, 待评价, 已评价, 未评价, 已核销, 待核销, 正常, 有效, 已开票, 已开具, 已缴费, 已结清",
  "已發貨, 待發貨, 部分發貨, 出庫, 已收貨, 待收貨, 已簽收, 已簽約, 已確認, 處理中, 運輸中, 已送達, 已出貨, 待出貨, 備貨中, 已到店, 已取貨, 開立, 已開票, 已開具, 已繳費, 已結清, 已入帳",
] as const;

/** Not bought, or not yet. */
export const NOT_BOUGHT = [
  "cancel*, no show, suspected fraud, wait buyer pay, trade closed, requires *, paused, payment due, payment review, quotation, void*, declin*",
  "deny, denied, refuse, refused, fail*, reject*, abandon*, draft, open, pending, unpaid, not paid, non paid, incomplete, not complete, not completed, uncollectible, past due, overdue, trialing",
  "expired, delet*, disput*, test, quote, proposal, negotiation, needs analysis, value proposition, perception analysis, qualification, qualified*, prospecting",
  "appointment*, presentation*, discovery, contract sent, contractsent, decision maker*, decisionmaker*, in progress, on hold, await*",
  "stornier*, storno, abgelehnt, abgebrochen, unbezahlt, nicht bezahlt, in klärung, mahnstufe, offen, überfällig, mahnung, gemahnt, entwurf, angebot, verhandlung",
  "annulé, annulée, annulés, annulées, refusé, refusée, refusés, refusées, échoué, échouée, erreur, en attente, impayé, impayée, non payé, non payée, brouillon, devis, négociation",
  "anulado, anulada, cancelado, cancelada, rechazado, rechazada, pendiente, en espera, fallido, fallida, no pagado, no pagada, borrador",
  "取消, 关闭, 失败, 待付款, 待支付, 待处理, 拒收, 需求确认, 未付款, 未支付, 等待买家付款, 草稿, 作废, 删除, 拒付, 跟进, 谈判, 洽谈, 意向, 无效, 接触, 报价, 议价, 提案, 立项, 线索, 投标, 需求分析, 未缴",
  "關閉, 失敗, 待處理, 等待買家付款, 作廢, 刪除, 跟進, 談判, 洽談, 無效, 接觸, 報價, 議價, 立項, 投標, 未繳",
  "キャンセル",
] as const;

/** The money went back. */
export const GIVEN_BACK = [
  "refund*, return*, credit note, credit memo, credit ed, creditnote, creditmemo, credited, chargeback, chargebacks, charge back, charge backs, charged back, revers*",
  "gutschrift*, retour*, rücksendung, rückerstatt*, zurückgezahlt, erstattet, erstattung",
  "avoir, rembours*, abono, devoluci*, devuelto, devuelta, reembols*",
  "退货, 退款, 退单, 红字, 销退",
  "退貨, 退單, 紅字, 銷退",
  "返品, 返金",
] as const;

/** Some of it only. */
export const PARTLY = ["part*, teil*, parcial*, 部分"] as const;

/** What comes before a word that it denies: "not refunded", "keine Retoure", 未退款. */
export const DENIALS = [
  "no, not, non, never, without, kein*, nicht, ohne, sans, pas, aucun, aucune, sin",
  "无, 無, 未, 没有, 沒有, 没, 沒",
] as const;

/** What may stand between them: "no return requested", 没有申请退款. */
export const BETWEEN = ["yet, been, any, a, de, 申请, 申請, 发生, 發生, 有"] as const;

/** What is undone where it is not denied. */
export const UNDOING = [
  "refund*, return*, cancel*, void*, chargeback*, charge back*, disput*, revers*, storn*, erstatt*, retour*, rückerstatt*, gutschrift*, rembours*, annul*, devuel*, devoluci*, reembols*, anul*",
  "退款, 退货, 退貨, 退单, 退單, 取消, 售后, 售後, 关闭, 關閉, 作废, 作廢",
] as const;

/** A refund that was asked for and does not come: of a column of refunds, where the purchase counts all the same. */
export const REFUND_OFF = [
  "no, not, non, clos*, reject*, declin*, deny, denied, refus*, cancel*, withdrawn, expired, fail*, void*, eligible, refundable, exchange*",
  "abgelehnt, storniert, zurückgezogen, kein*, refusé, refusée, annulé, annulée, rechazado, rechazada, anulado, anulada",
  "关闭, 取消, 撤销, 撤回, 拒绝, 驳回, 失败, 换货",
  "關閉, 撤銷, 拒絕, 駁回, 失敗, 換貨",
] as const;

/** A refund that may still come. */
export const REFUND_OPEN = [
  "pending, request*, process*, in progress, progress, await*, waiting, open, review, approv*, authori*, initiated, created",
  "offen, beantragt, in bearbeitung, en attente, en cours, demandé, demandée, pendiente, solicitado, en proceso",
  "中, 申请, 待, 审核, 处理",
  "申請, 審核, 處理",
] as const;
