/** 檢查使用者的資料表時說的話：用於工作窗格、工作表上的說明和命令列。 */
import type { Texts } from "..";
import { currencyNames } from "../currency-names";

const rows = (count: number): string => `${count.toLocaleString("zh-TW")} 列`;

/** "4, 9, 12" as Chinese lists it. */
const listed = (numbers: string): string => numbers.replaceAll(", ", "、");

/** By code, as columns of currencies have it. */
const currencyName = currencyNames(
  "zh-TW",
  new Map([
    ["RMB", "人民幣"],
    ["TWD", "新臺幣"],
    ["NTD", "新臺幣"],
    ["HKD", "港元"],
  ]),
);

export const data: Texts["data"] = {
  title: "您的資料",
  summary: (purchases, customers, first, last) =>
    `${customers} 位客戶的 ${purchases} 列購買明細，${first === last ? first : `${first} 至 ${last}`}`,
  allWell: "無需處理：各欄含義明確，所有列都可使用。",
  customerList: (columns) =>
    `這像是每位客戶占一列的名單（${columns.join("、")}），而不是購買明細。名單另有專用的模型：`,
  decide: (count) => `有 ${count} 處只能由您決定：`,
  found: (count) => `關於此表，有 ${count} 點需要了解`,
  inRows: (numbers) => `第 ${listed(numbers)} 列`,
  example: (text) => `例如 ${text}`,
  listed,
  more: (count) => `另有 ${rows(count)}`,
  chooseCure: "請選擇…",
  nothingLeft: "沒有剩下任何購買。每一列的去向見下方；換一欄或換一種處理方式也許能保留它們。",
  undecided: "請決定如何處理。",
  yuan: "金額中的「元」視為新臺幣（NT$）。",
  otherYuan: "如果是其他貨幣，請在「貨幣」中改選。",
  copied: "將新增一張整理後的購買明細工作表；您的原表維持不變。",
  added: (rows, customers) =>
    rows === customers
      ? `會新增一張工作表，其中有這 ${customers} 位客戶；您的原表維持不變。`
      : `把 ${rows} 列彙總為 ${customers} 位客戶，放在單獨的工作表中；您的原表維持不變。`,
  notAdded: (trouble, example) => `${trouble}（${listed(example)}），因此沒有依客戶彙總。`,

  roles: {
    customer: "客戶",
    date: "日期",
    amount: "金額",
    order: "訂單",
    quantity: "數量",
    price: "單價",
    refund: "退款",
    currency: "貨幣",
    status: "狀態",
  },

  reasons: {
    heading: "依標題辨識，內容相符。",
    contents: "依內容推測，請核對。",
    cells: "依標題辨識，但能讀取的儲存格很少。",
    rivals: (others) => `也可能是 ${listed(others)}，請選擇。`,
    perhaps: (heading) => `可能是「${heading}」，內容相符，請選擇。`,
    eitherOr: (headings) => `是「${headings}」？請選擇。`,
    or: "」，還是「",
    oneRowACustomer: (heading) =>
      `沒有辨識出日期欄。這份表格似乎每位客戶一列（${heading}）：這裡需要逐筆購買明細；按客戶彙總的數字可用 CV.RFM.SCORE 評分。`,
    pivot: (first, last) =>
      `各欄是月份（${first}至${last}）：這是彙總表，其中的購買沒有日期。請使用彙總前的購買明細；或者在 Excel 中透過「資料 › 從表格/範圍」選取這些欄，再用「轉換 › 取消樞紐資料行」，並把每個月改為其第一天。`,
    survey: (heading) =>
      `沒有辨識出金額欄。這份表格似乎是問卷回答（${heading}）：請用「滿意度」模型。`,
    preferred: (others) => `使用這一欄；也可能是 ${listed(others)}。`,
    converted: (heading) => `使用「${heading}」，因為它只有一種貨幣。`,
    equal: (others) => `依標題辨識；${listed(others)} 每一列的數字都相同，用哪一欄都對。`,
    distinct: "這一欄每列都不同，更像訂單編號。請選擇代表購買者的欄，或再次選擇這一欄。",
    none: "沒有辨識出合適的欄，請選擇。",
    product: (formula) => `計算得出：${formula}。`,
  },

  troubles: {
    "cut-off": () => "檔案似乎被截斷：在最後一列中間結束。最好重新匯出或下載",
    "title-rows": (count) => `標題列上方的 ${rows(count)}已略過`,
    "hidden-rows": (count) => `${rows(count)}在檔案中被隱藏（篩選或手動隱藏）`,
    "repeated-headings": (count) => `${rows(count)}重複了標題列`,
    contracts: (count) =>
      `${rows(count)}是有起訖日期的合約或訂閱，不是付款紀錄。最好改用付款或發票的匯出檔`,
    "total-rows": (count) => `${rows(count)}是其他列的合計`,
    status: (count) => `依狀態看，${rows(count)}不是購買，或尚未成交`,
    "unknown-states": (count) => `${rows(count)}的狀態含義不明`,
    "cancelled-rows": (count) => `${rows(count)}標為已取消，或不是銷售`,
    "test-orders": (count) => `${rows(count)}似乎是測試訂單`,
    "open-refunds": (count) => `${rows(count)}可能有部分退款，但表中沒有退款金額`,
    adjustments: (count) => `${rows(count)}是調整，看不出是收到的錢（例如爭議勝訴）還是退回的錢`,
    "return-rows": (count) => `${rows(count)}標為退貨，但金額沒有負號`,
    reversals: (count) => `${rows(count)}沖銷的是已排除的列`,
    duplicates: (count) => `${rows(count)}與前面的某一列完全相同`,
    "unknown-customers": (count) => `${rows(count)}沒有寫明客戶`,
    "zero-customers": (count) => `${rows(count)}的客戶是 0，可能表示沒有客戶`,
    "masked-ids": (count) =>
      `${rows(count)}的客戶資訊已遮罩（*），不同的人可能看起來是同一個。最好改選其他欄，或重新匯出未遮罩的資料`,
    "spoiled-ids": (count) =>
      `${rows(count)}的客戶編號或訂單編號被試算表程式截短，不同的編號可能看起來相同。最好重新匯出檔案，不要先用其他程式儲存，直接在此開啟`,
    "alike-numbers": (count) => `${count} 個客戶編號有兩種寫法`,
    "alike-spelling": (count) => `${count} 個客戶名稱只有大小寫或空格不同`,
    "fill-customers": (count) => `${rows(count)}沒有客戶，但上方有客戶`,
    "fill-dates": (count) => `${rows(count)}沒有日期，但上方有同一客戶的日期`,
    "day-month": (count) => `${rows(count)}的日期可能混淆日與月`,
    "wrong-order": (count) =>
      `日期與文字混在一起（${rows(count)}為文字）：開啟檔案時日與月的順序弄反了。最好重新開啟檔案：在 Excel 中用「資料 › 從文字/CSV › 轉換資料」，再以滑鼠右鍵按一下日期欄，選擇「變更類型 › 使用地區設定」；在工作台中用「檔案 › 開啟」`,
    "minguo-dates": (count) => `${rows(count)}的日期使用民國紀年（113 年即 2024 年）`,
    "unreadable-dates": (count) =>
      `${rows(count)}的日期無法讀取，或沒有這一天：請寫成 2025-01-31 的形式`,
    "placeholder-dates": (count) => `${rows(count)}的日期表示「從未」或「未知」`,
    "future-dates": (count) => `${rows(count)}的日期在未來`,
    "quantity-price": () => "有單價和數量，但沒有金額",
    discounts: (count) => `${rows(count)}另有折扣欄，單價和數量中不含折扣`,
    refunds: (count) => `${rows(count)}有退款`,
    currencies: (count) => `金額使用了 ${count} 種貨幣，不能直接相加`,
    "blank-currencies": (count) => `${rows(count)}沒有寫明貨幣，而其他列寫明了`,
    "text-amounts": (count) => `${rows(count)}的金額是文字`,
    "decimal-signs": (count) => `${rows(count)}的金額可能是一千多，也可能是一點幾`,
    "misread-amounts": (count) =>
      `${rows(count)}是數字，而其他金額是以逗號為小數點的文字：開啟檔案的程式可能讀錯了 1.234 和 12,50。請在工作台用「檔案 › 開啟」開啟原檔`,
    "unreadable-amounts": (count) => `${rows(count)}的金額無法讀取：請只寫數字，如 1234.5`,
    "turned-signs": (count) => `${rows(count)}的金額為負，幾乎占全部：匯出程式可能把銷售記為負數`,
    "other-side": (count) => `${rows(count)}的金額只在另一欄`,
    orders: (count) => `${rows(count)}是同一訂單的其他明細`,
    "order-totals": (count) => `${rows(count)}重複了訂單首列的金額，像是訂單總額`,
    "unknown-orders": (count) => `${rows(count)}沒有訂單編號，按天計算購買次數`,
    "one-day": (count) => `${count} 筆訂單與同一客戶的另一筆訂單在同一天`,
    "zero-amounts": (count) => `${rows(count)}的金額為 0`,
    returns: (count) => `${rows(count)}是退貨：金額計入，但不算購買`,
    unpaid: (count) => `${rows(count)}沒有付款日期，已排除`,
    incomplete: (count) => `${rows(count)}有空缺，已排除`,
    "customer-rows": (count) => `${rows(count)}的客戶占了多列，而這裡每位客戶須占一列`,
    "several-years": () => "各列的時間超過一年，而這裡需要一年的金額。最好只選一年的列",
    rates: (count) => `${count} 欄是比率、評分或平均值，不能相加`,
    "same-figures": (count) => `${count} 欄在同一客戶的各列中數字都相同`,
    "standing-figures": (count) => `${count} 欄的每一列似乎是該客戶的整體數字，而不是一部分`,
  },

  cures: {
    "cut-off": { "leave-out": "排除這一列", keep: "保留這一列" },
    "hidden-rows": { keep: "計入", "leave-out": "排除" },
    "repeated-headings": { "leave-out": "排除" },
    contracts: { keep: "每份依其日期計為一次購買" },
    "total-rows": { "leave-out": "排除", keep: "保留" },
    status: { "leave-out": "排除", keep: "仍然計入" },
    "unknown-states": { keep: "計入", "leave-out": "排除" },
    "cancelled-rows": { "leave-out": "排除", keep: "仍然計入" },
    "test-orders": { "leave-out": "排除", keep: "計入：是真實購買" },
    "open-refunds": { keep: "全額計入", "leave-out": "排除" },
    adjustments: { keep: "是收到的錢：計入", subtract: "是退回的錢：減去", "leave-out": "排除" },
    "return-rows": { subtract: "減去這些金額", "leave-out": "排除", keep: "當作購買計入" },
    reversals: { "leave-out": "一併排除", keep: "仍然減去" },
    duplicates: { keep: "保留", "leave-out": "排除重複列" },
    "unknown-customers": { "leave-out": "排除", keep: "視為一位客戶" },
    "zero-customers": { "leave-out": "排除：沒有客戶", keep: "計入：有一位客戶叫 0" },
    "masked-ids": { keep: "原樣使用" },
    "spoiled-ids": { keep: "原樣使用" },
    "alike-numbers": { merge: "是同一客戶", apart: "分別計算" },
    "alike-spelling": { merge: "是同一客戶", apart: "分別計算" },
    "fill-customers": { fill: "使用上方的客戶", "leave-out": "排除" },
    "fill-dates": { fill: "使用上方的日期", "leave-out": "排除" },
    "day-month": { "day-month": "日在前", "month-day": "月在前", "year-month": "年在前" },
    "wrong-order": { restore: "把日與月換回來", "leave-out": "排除文字" },
    "minguo-dates": { convert: "換算為西元", "leave-out": "排除" },
    "unreadable-dates": { "leave-out": "排除" },
    "placeholder-dates": { "leave-out": "排除", keep: "保留" },
    "future-dates": { "leave-out": "排除", keep: "保留" },
    "quantity-price": { multiply: "兩者相乘", "price-only": "只用單價" },
    discounts: { subtract: "從該列減去", ignore: "忽略：單價已扣除折扣" },
    refunds: { subtract: "從金額中減去", ignore: "忽略" },
    currencies: { converted: "使用折算後的金額", same: "其實是同一種貨幣" },
    "blank-currencies": { same: "是同一種貨幣", "leave-out": "排除" },
    "text-amounts": { convert: "轉換為數字", "leave-out": "排除" },
    "decimal-signs": { point: "點是小數點", comma: "逗號是小數點" },
    "misread-amounts": { keep: "這些數字是對的" },
    "unreadable-amounts": { "leave-out": "排除" },
    "turned-signs": { turn: "是銷售：改變符號", keep: "是退貨" },
    "other-side": { subtract: "是退回的錢：減去", "leave-out": "排除" },
    orders: { "one-purchase": "一個訂單算一次購買", ignore: "忽略訂單" },
    "unknown-orders": { "by-day": "同一客戶同一天的算一次購買" },
    "one-day": { "each-order": "每筆訂單各算一次購買", "one-purchase": "同一天的算一次購買" },
    "order-totals": { once: "是訂單總額，只計一次", each: "每列各有金額" },
    "zero-amounts": { keep: "視為購買計入", "leave-out": "排除：沒有購買" },
    "customer-rows": { "add-up": "每位客戶彙總為一列，另建工作表" },
    "several-years": { keep: "仍然全部相加" },
    "same-figures": { add: "是各個部分：相加", once: "是同一個數字：只計一次" },
    "standing-figures": { last: "以最後一列的數字為準", add: "是各個部分：相加" },
  },
  onlyCurrency(code) {
    const name = currencyName(code);
    return name === code ? `僅 ${code}` : `僅${name}（${code}）`;
  },
  currencyRows: (found) =>
    found.map(([code, count]) => `${currencyName(code)} ${rows(count)}`).join("、"),

  notOpened: {
    empty: () => "檔案裡沒有內容。",
    "only-headings": () => "只有標題列，下面沒有資料：沒有任何購買。",
    "old-or-locked": () =>
      "這是 Excel 97–2003 的活頁簿，或設有密碼。請在 Excel 中開啟，另存為不含密碼的 Excel 活頁簿（.xlsx）。",
    "no-workbook": () =>
      "這不是 Excel 活頁簿（.xlsx），或檔案已損毀。請另存為 .xlsx 或 CSV 後再開啟。",
    "no-table": () => "其中沒有表格：既不是分欄的文字，也不是 Excel 活頁簿。",
    "open-quote": (row) => `第 ${row} 列有一個引號沒有結束。`,
    "no-sheet": (name) => `其中沒有名為「${name}」的工作表。`,
  },

  sheet: {
    name: "購買明細",
    columns: {
      customer: "客戶",
      date: "日期",
      amount: "金額",
      order: "訂單",
      row: "原表列號",
      count: "彙總列數",
    },
    byCustomer: "依客戶彙總",
    ways: {
      add: (headings) => `相加：${listed(headings)}`,
      last: (headings) => `取最後一列：${listed(headings)}`,
    },
    about: "您的各列資料去向",
    source: (address) => `來源：${address}`,
    kept: (count) => `保留 ${rows(count)}`,
    changedBy: "變更",
    line: (label, fate, rows = "") => `${label}：${fate}${rows ? `（${rows}）` : ""}`,
    leftOut: "排除",
    inRows: (numbers, more) =>
      `第 ${listed(numbers)} 列${more ? `，另有 ${more.toLocaleString("zh-TW")} 列` : ""}`,
    fates: {
      "cut-off": (count) => `${rows(count)}，檔案在其中間結束`,
      "alike-numbers": (count) => `${rows(count)}的客戶編號寫法不同`,
      "alike-spelling": (count) => `${rows(count)}的客戶名稱只有大小寫或空格不同`,
      "blank-rows": (count) => `${rows(count)}為空列`,
      unpaid: (count) => `${rows(count)}沒有付款日期`,
      incomplete: (count) => `${rows(count)}有空缺`,
      "other-currency": (count) => `${rows(count)}為其他貨幣`,
    },
  },

  large: {
    file: (name, size, date) => `檔案 ${name}，${size} 位元組，最後修改於 ${date}。`,
    checksum: (sum) => `SHA-256 ${sum}。`,
    rows: (rows, kept) => `讀取 ${rows} 列；保留 ${kept} 筆購買。`,
    scattered: (rows) =>
      `訂單編號在檔案其他位置也出現的購買：${rows} 筆。如果檔案有一部分重複，這些會被計算兩次。`,
    summary: (customers, asOf) => `${customers} 位客戶，截至 ${asOf}。`,
    step: (histories, days) =>
      `共有 ${histories} 種不同的購買歷程；這裡把 ${days} 天算作一天，取其時間的平均值。`,
    progress: (share, rows, rate, left) => `${share}：${rows} 列，每秒 ${rate} 列，還需 ${left} 秒`,
    listed: (listed: string, others: string) =>
      `列出最好的 ${listed} 位客戶；其餘 ${others} 位未列出，但計入各分群的合計。`,
    listing:
      "客戶的購買次數：買入多於退回的天數；檔案中有訂單編號時為這樣的訂單數。累計消費：支付的全部金額減去退回的金額。",
    best: (listed: string, others: string) =>
      `這裡只有價值最高的 ${listed} 位客戶，占比、等級和 80/20 曲線都只就這些客戶而言；其餘 ${others} 位不計入任何數字。`,
    values: (most: string) =>
      `讀取檔案時由全部購買算出的數值，所用函數與儲存格中的相同。這裡沒有公式：用公式為超過 ${most} 位客戶評分，計算時間過長。要重新計算，請再讀取一次檔案。客戶較少的檔案（例如只含一個國家或一年）可得到隨設定更新的頁面；資料倉儲的查詢則能為任意多的客戶評分。`,
    values52: (model: string) =>
      `已實現：客戶已支付的金額。潛在：按 ${model} 預期往後 52 週的購買與金額，每年折現 10%。`,
    refusals: {
      empty: () => "其中沒有一筆購買。",
      "cut-off": (row) => `在第 ${row} 列中間結束：檔案似乎被截斷，請重新匯出或下載。`,
      columns: (row, detail) => `第 ${row} 列的欄數與標題不同（${detail}）。`,
      encoding: (row) => `第 ${row} 列或稍後有幾個位元組不符合其餘部分的編碼：檔案混用了編碼。`,
      "no-text": () =>
        "它不是文字檔，而是改了名的圖片、活頁簿或壓縮檔；請選擇以分隔符號分欄的文字檔。",
      changing: (row) =>
        `從第 ${row} 列起，列的含義與之前不同，而且一再變化；請拆分為內容一致的幾個檔案。`,
      "open-quote": (row) => `第 ${row} 列的引號沒有結束。`,
      packing: (row: string) =>
        `第 ${row} 列之後無法解壓縮：檔案被截斷、損毀，或由幾個壓縮檔拼接而成。請重新匯出，或先解壓縮。`,
      parquet: (_row: string, detail: string) =>
        `無法按 Parquet 解碼${detail && `（${detail}）`}：檔案已損毀，或寫法不受支援；請重新匯出，或匯出成 CSV。`,
      nested: (_row: string, detail: string) =>
        `${detail} 這幾欄存放的是清單或巢狀結構，無法讀取，其餘各欄又不足以提供客戶、日期和金額；請匯出成每個儲存格一個值。`,
      "one-column": (_row: string, detail: string) =>
        `每列只有一欄，標題是「${detail}」。各欄應以逗號、分號、定位字元或垂直線分隔，請照此重新匯出。`,
      "long-row": (row) => `第 ${row} 列超過一百萬個字元仍未結束：這不是每列一筆購買的表格。`,
      "not-parquet": () =>
        "它不是 Parquet 檔案，只是用了這個副檔名；請選擇 Parquet 檔案或以分隔符號分欄的文字檔。",
      "cut-parquet": () => "這個 Parquet 檔案缺少結尾，似乎被截斷，請重新匯出或下載。",
      encrypted: () => "這個 Parquet 檔案已加密，請在不加密的情況下重新匯出。",
      workbook: () =>
        "它是活頁簿，不能當作大型檔案讀取；請開啟它並使用其中的工作表，或把工作表另存成 CSV。",
      zip: () => "它是 zip 壓縮檔；請解壓縮後選擇其中的檔案。",
      reversals: (row) =>
        `到第 ${row} 列為止，有一列是退款，可能對應一筆因取消或退款而已排除的銷售：再減去就重複了。這麼大的檔案是逐列讀取的，看不出哪些列彼此對應。請把已取消的列仍然計入，使兩者相抵，或者在匯出時把兩者都去掉。`,
      duplicates: () =>
        "要找出重複的列，必須同時看到所有的列，而這麼大的檔案是逐列讀取的。請保留這些列，或者在匯出時去掉（SQL 中用 SELECT DISTINCT）。",
    },
  },
};
