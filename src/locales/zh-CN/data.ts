/** 检查用户的数据表时说的话：用于任务窗格、工作表上的说明和命令行。 */
import type { Texts } from "..";
import { currencyNames } from "../currency-names";

const rows = (count: number): string => `${count.toLocaleString("zh-CN")} 行`;

/** "4, 9, 12" as Chinese lists it. */
const listed = (numbers: string): string => numbers.replaceAll(", ", "、");

/** By code, as columns of currencies have it. */
const currencyName = currencyNames(
  "zh-CN",
  new Map([
    ["RMB", "人民币"],
    ["NTD", "新台币"],
  ]),
);

export const data: Texts["data"] = {
  title: "您的数据",
  summary: (purchases, customers, first, last) =>
    `${customers} 位客户的 ${purchases} 行购买明细，${first === last ? first : `${first} 至 ${last}`}`,
  allWell: "无需处理：各列含义明确，所有行都可使用。",
  customerList: (columns) =>
    `这像是每位客户占一行的名单（${columns.join("、")}），而不是购买明细。名单另有专用的模型：`,
  decide: (count) => `有 ${count} 处只能由您决定：`,
  found: (count) => `关于此表，有 ${count} 点需要了解`,
  inRows: (numbers) => `第 ${listed(numbers)} 行`,
  example: (text) => `例如 ${text}`,
  listed,
  more: (count) => `另有 ${rows(count)}`,
  chooseCure: "请选择…",
  nothingLeft: "没有剩下任何购买。每一行的去向见下方；换一列或换一种处理方式也许能保留它们。",
  undecided: "请决定如何处理。",
  yuan: "金额中的“元”按人民币计。",
  otherYuan: "如果是其他货币，请在“货币”中改选。",
  copied: "将添加一张整理后的购买明细工作表；您的原表保持不变。",
  added: (rows, customers) =>
    rows === customers
      ? `会添加一张工作表，其中有这 ${customers} 位客户；您的原表保持不变。`
      : `把 ${rows} 行汇总为 ${customers} 位客户，放在单独的工作表中；您的原表保持不变。`,
  notAdded: (trouble, example) => `${trouble}（${listed(example)}），因此没有按客户汇总。`,

  roles: {
    customer: "客户",
    date: "日期",
    amount: "金额",
    order: "订单",
    quantity: "数量",
    price: "单价",
    refund: "退款",
    currency: "货币",
    status: "状态",
  },

  reasons: {
    heading: "根据标题识别，内容相符。",
    contents: "根据内容推测，请核对。",
    cells: "根据标题识别，但能读取的单元格很少。",
    rivals: (others) => `也可能是 ${listed(others)}，请选择。`,
    perhaps: (heading) => `可能是“${heading}”，内容相符，请选择。`,
    eitherOr: (headings) => `是“${headings}”？请选择。`,
    or: "”，还是“",
    oneRowACustomer: (heading) =>
      `没有识别出日期列。此表似乎每位客户一行（${heading}）：这里需要逐笔购买明细；按客户汇总的数字可用 CV.RFM.SCORE 评分。`,
    pivot: (first, last) =>
      `各列是月份（${first}至${last}）：这是汇总表，其中的购买没有日期。请使用汇总前的购买明细；或者在 Excel 中通过“数据 › 来自表格/区域”选中这些列，再用“转换 › 逆透视列”，并把每个月改为其第一天。`,
    survey: (heading) => `没有识别出金额列。此表似乎是问卷回答（${heading}）：请用“满意度”模型。`,
    preferred: (others) => `使用这一列；也可能是 ${listed(others)}。`,
    converted: (heading) => `使用“${heading}”，因为它只有一种货币。`,
    equal: (others) => `根据标题识别；${listed(others)} 每一行的数字都相同，用哪一列都对。`,
    distinct: "这一列每行都不同，更像订单编号。请选择表示购买者的列，或再次选择这一列。",
    none: "没有识别出合适的列，请选择。",
    product: (formula) => `计算得出：${formula}。`,
  },

  troubles: {
    "cut-off": () => "文件似乎被截断：在最后一行中间结束。最好重新导出或下载",
    "title-rows": (count) => `标题行上方的 ${rows(count)}已跳过`,
    "hidden-rows": (count) => `${rows(count)}在文件中被隐藏（筛选或手动隐藏）`,
    "repeated-headings": (count) => `${rows(count)}重复了标题行`,
    contracts: (count) =>
      `${rows(count)}是有起止日期的合同或订阅，不是付款记录。最好改用付款或发票的导出文件`,
    "total-rows": (count) => `${rows(count)}是其他行的合计`,
    status: (count) => `按状态看，${rows(count)}不是购买，或尚未成交`,
    "unknown-states": (count) => `${rows(count)}的状态含义不明`,
    "cancelled-rows": (count) => `${rows(count)}标为已取消，或不是销售`,
    "test-orders": (count) => `${rows(count)}似乎是测试订单`,
    "open-refunds": (count) => `${rows(count)}可能有部分退款，但表中没有退款金额`,
    adjustments: (count) => `${rows(count)}是调整，看不出是收到的钱（例如争议胜诉）还是退回的钱`,
    "return-rows": (count) => `${rows(count)}标为退货，但金额没有负号`,
    reversals: (count) => `${rows(count)}冲销的是已排除的行`,
    duplicates: (count) => `${rows(count)}与前面的某一行完全相同`,
    "unknown-customers": (count) => `${rows(count)}没有写明客户`,
    "zero-customers": (count) => `${rows(count)}的客户是 0，可能表示没有客户`,
    "masked-ids": (count) =>
      `${rows(count)}的客户信息已脱敏（*），不同的人可能看起来是同一个。最好改选其他列，或重新导出未脱敏的数据`,
    "spoiled-ids": (count) =>
      `${rows(count)}的客户编号或订单编号被表格程序截短，不同的编号可能看起来相同。最好重新导出文件，不要先用其他程序保存，直接在此打开`,
    "alike-numbers": (count) => `${count} 个客户编号有两种写法`,
    "alike-spelling": (count) => `${count} 个客户名称只有大小写或空格不同`,
    "fill-customers": (count) => `${rows(count)}没有客户，但上方有客户`,
    "fill-dates": (count) => `${rows(count)}没有日期，但上方有同一客户的日期`,
    "day-month": (count) => `${rows(count)}的日期可能混淆日与月`,
    "wrong-order": (count) =>
      `日期与文本混在一起（${rows(count)}为文本）：打开文件时日与月的顺序弄反了。最好重新打开文件：在 Excel 中用“数据 › 从文本/CSV › 转换数据”，再右键单击日期列，选择“更改类型 › 使用区域设置”；在工作台中用“文件 › 打开”`,
    "minguo-dates": (count) => `${rows(count)}的日期使用民国纪年（113 年即 2024 年）`,
    "unreadable-dates": (count) =>
      `${rows(count)}的日期无法读取，或没有这一天：请写成 2025-01-31 的形式`,
    "placeholder-dates": (count) => `${rows(count)}的日期表示“从未”或“未知”`,
    "future-dates": (count) => `${rows(count)}的日期在将来`,
    "quantity-price": () => "有单价和数量，但没有金额",
    discounts: (count) => `${rows(count)}另有折扣列，单价和数量中不含折扣`,
    refunds: (count) => `${rows(count)}有退款`,
    currencies: (count) => `金额使用了 ${count} 种货币，不能直接相加`,
    "blank-currencies": (count) => `${rows(count)}没有写明货币，而其他行写明了`,
    "text-amounts": (count) => `${rows(count)}的金额是文本`,
    "decimal-signs": (count) => `${rows(count)}的金额可能是一千多，也可能是一点几`,
    "misread-amounts": (count) =>
      `${rows(count)}是数字，而其他金额是以逗号为小数点的文本：打开文件的程序可能读错了 1.234 和 12,50。请在工作台用“文件 › 打开”打开原文件`,
    "unreadable-amounts": (count) => `${rows(count)}的金额无法读取：请只写数字，如 1234.5`,
    "turned-signs": (count) => `${rows(count)}的金额为负，几乎占全部：导出程序可能把销售记为负数`,
    "other-side": (count) => `${rows(count)}的金额只在另一列`,
    orders: (count) => `${rows(count)}是同一订单的其他明细`,
    "order-totals": (count) => `${rows(count)}重复了订单首行的金额，像是订单总额`,
    "unknown-orders": (count) => `${rows(count)}没有订单编号，按天计算购买次数`,
    "one-day": (count) => `${count} 个订单与同一客户的另一订单在同一天`,
    "zero-amounts": (count) => `${rows(count)}的金额为 0`,
    returns: (count) => `${rows(count)}是退货：金额计入，但不算购买`,
    unpaid: (count) => `${rows(count)}没有付款日期，已排除`,
    incomplete: (count) => `${rows(count)}有空缺，已排除`,
    "customer-rows": (count) => `${rows(count)}的客户占了多行，而这里每位客户须占一行`,
    "several-years": () => "各行的时间超过一年，而这里需要一年的金额。最好只选一年的行",
    rates: (count) => `${count} 列是比率、评分或平均值，不能相加`,
    "same-figures": (count) => `${count} 列在同一客户的各行中数字都相同`,
    "standing-figures": (count) => `${count} 列的每一行似乎是该客户的整体数字，而不是一部分`,
  },

  cures: {
    "cut-off": { "leave-out": "排除这一行", keep: "保留这一行" },
    "hidden-rows": { keep: "计入", "leave-out": "排除" },
    "repeated-headings": { "leave-out": "排除" },
    contracts: { keep: "每份按其日期计为一次购买" },
    "total-rows": { "leave-out": "排除", keep: "保留" },
    status: { "leave-out": "排除", keep: "仍然计入" },
    "unknown-states": { keep: "计入", "leave-out": "排除" },
    "cancelled-rows": { "leave-out": "排除", keep: "仍然计入" },
    "test-orders": { "leave-out": "排除", keep: "计入：是真实购买" },
    "open-refunds": { keep: "全额计入", "leave-out": "排除" },
    adjustments: { keep: "是收到的钱：计入", subtract: "是退回的钱：减去", "leave-out": "排除" },
    "return-rows": { subtract: "减去这些金额", "leave-out": "排除", keep: "当作购买计入" },
    reversals: { "leave-out": "一并排除", keep: "仍然减去" },
    duplicates: { keep: "保留", "leave-out": "排除重复行" },
    "unknown-customers": { "leave-out": "排除", keep: "视为一位客户" },
    "zero-customers": { "leave-out": "排除：没有客户", keep: "计入：有一位客户叫 0" },
    "masked-ids": { keep: "原样使用" },
    "spoiled-ids": { keep: "原样使用" },
    "alike-numbers": { merge: "是同一客户", apart: "分别计算" },
    "alike-spelling": { merge: "是同一客户", apart: "分别计算" },
    "fill-customers": { fill: "使用上方的客户", "leave-out": "排除" },
    "fill-dates": { fill: "使用上方的日期", "leave-out": "排除" },
    "day-month": { "day-month": "日在前", "month-day": "月在前", "year-month": "年在前" },
    "wrong-order": { restore: "把日与月换回来", "leave-out": "排除文本" },
    "minguo-dates": { convert: "换算为公历", "leave-out": "排除" },
    "unreadable-dates": { "leave-out": "排除" },
    "placeholder-dates": { "leave-out": "排除", keep: "保留" },
    "future-dates": { "leave-out": "排除", keep: "保留" },
    "quantity-price": { multiply: "两者相乘", "price-only": "只用单价" },
    discounts: { subtract: "从该行减去", ignore: "忽略：单价已扣除折扣" },
    refunds: { subtract: "从金额中减去", ignore: "忽略" },
    currencies: { converted: "使用折算后的金额", same: "其实是同一种货币" },
    "blank-currencies": { same: "是同一种货币", "leave-out": "排除" },
    "text-amounts": { convert: "转换为数字", "leave-out": "排除" },
    "decimal-signs": { point: "点是小数点", comma: "逗号是小数点" },
    "misread-amounts": { keep: "这些数字是对的" },
    "unreadable-amounts": { "leave-out": "排除" },
    "turned-signs": { turn: "是销售：改变符号", keep: "是退货" },
    "other-side": { subtract: "是退回的钱：减去", "leave-out": "排除" },
    orders: { "one-purchase": "一个订单算一次购买", ignore: "忽略订单" },
    "unknown-orders": { "by-day": "同一客户同一天的算作一次购买" },
    "one-day": { "each-order": "每个订单各算一次购买", "one-purchase": "同一天的算作一次购买" },
    "order-totals": { once: "是订单总额，只计一次", each: "每行各有金额" },
    "zero-amounts": { keep: "当作购买计入", "leave-out": "排除：没有购买" },
    "customer-rows": { "add-up": "每位客户汇总为一行，另建工作表" },
    "several-years": { keep: "仍然全部相加" },
    "same-figures": { add: "是各个部分：相加", once: "是同一个数字：只计一次" },
    "standing-figures": { last: "以最后一行的数字为准", add: "是各个部分：相加" },
  },
  onlyCurrency(code) {
    const name = currencyName(code);
    return name === code ? `仅 ${code}` : `仅${name}（${code}）`;
  },
  currencyRows: (found) =>
    found.map(([code, count]) => `${currencyName(code)} ${rows(count)}`).join("、"),

  notOpened: {
    empty: () => "文件里没有内容。",
    "only-headings": () => "只有标题行，下面没有数据：没有任何购买。",
    "old-or-locked": () =>
      "这是 Excel 97–2003 的工作簿，或设有密码。请在 Excel 中打开，另存为不带密码的 Excel 工作簿（.xlsx）。",
    "no-workbook": () =>
      "这不是 Excel 工作簿（.xlsx），或文件已损坏。请另存为 .xlsx 或 CSV 后再打开。",
    "no-table": () => "其中没有表格：既不是分列的文本，也不是 Excel 工作簿。",
    "open-quote": (row) => `第 ${row} 行有一个引号没有闭合。`,
    "no-sheet": (name) => `其中没有名为“${name}”的工作表。`,
  },

  sheet: {
    name: "购买明细",
    columns: {
      customer: "客户",
      date: "日期",
      amount: "金额",
      order: "订单",
      row: "原表行号",
      count: "汇总行数",
    },
    byCustomer: "按客户汇总",
    ways: {
      add: (headings) => `相加：${listed(headings)}`,
      last: (headings) => `取最后一行：${listed(headings)}`,
    },
    about: "您的各行数据去向",
    source: (address) => `来源：${address}`,
    kept: (count) => `保留 ${rows(count)}`,
    changedBy: "更改",
    line: (label, fate, rows = "") => `${label}：${fate}${rows ? `（${rows}）` : ""}`,
    leftOut: "排除",
    inRows: (numbers, more) =>
      `第 ${listed(numbers)} 行${more ? `，另有 ${more.toLocaleString("zh-CN")} 行` : ""}`,
    fates: {
      "cut-off": (count) => `${rows(count)}，文件在其中间结束`,
      "alike-numbers": (count) => `${rows(count)}的客户编号写法不同`,
      "alike-spelling": (count) => `${rows(count)}的客户名称只有大小写或空格不同`,
      "blank-rows": (count) => `${rows(count)}为空行`,
      unpaid: (count) => `${rows(count)}没有付款日期`,
      incomplete: (count) => `${rows(count)}有空缺`,
      "other-currency": (count) => `${rows(count)}为其他货币`,
    },
  },

  large: {
    file: (name, size, date) => `文件 ${name}，${size} 字节，最后修改于 ${date}。`,
    checksum: (sum) => `SHA-256 ${sum}。`,
    rows: (rows, kept) => `读取 ${rows} 行；保留 ${kept} 笔购买。`,
    scattered: (rows) =>
      `订单号在文件其他位置也出现的购买：${rows} 笔。如果文件有一部分重复，这些会被计算两次。`,
    summary: (customers, asOf) => `${customers} 位客户，截至 ${asOf}。`,
    step: (histories, days) =>
      `共有 ${histories} 种不同的购买历史；这里把 ${days} 天算作一天，取其时长的平均值。`,
    progress: (share, rows, rate, left) => `${share}：${rows} 行，每秒 ${rate} 行，还需 ${left} 秒`,
    listed: (listed: string, others: string) =>
      `列出最好的 ${listed} 位客户；其余 ${others} 位未列出，但计入各分群的合计。`,
    listing:
      "客户的购买次数：买入多于退回的天数；文件中有订单号时为这样的订单数。累计消费：支付的全部金额减去退回的金额。",
    best: (listed: string, others: string) =>
      `这里只有价值最高的 ${listed} 位客户，占比、级别和二八曲线都只就这些客户而言；其余 ${others} 位不计入任何数字。`,
    values: (most: string) =>
      `读取文件时由全部购买算出的数值，所用函数与单元格中的相同。这里没有公式：用公式为超过 ${most} 位客户评分，计算时间过长。要重新计算，请再读取一次文件。客户较少的文件（例如只含一个国家或一年）可得到随设置更新的页面；数据仓库的查询则能为任意多的客户评分。`,
    values52: (model: string) =>
      `已实现：客户已支付的金额。潜在：按 ${model} 预期今后 52 周的购买与金额，每年折现 10%。`,
    refusals: {
      empty: () => "其中没有一笔购买。",
      "cut-off": (row) => `在第 ${row} 行中间结束：文件似乎被截断，请重新导出或下载。`,
      columns: (row, detail) => `第 ${row} 行的列数与标题不同（${detail}）。`,
      encoding: (row) => `第 ${row} 行或稍后有几个字节不符合其余部分的编码：文件混用了编码。`,
      "no-text": () =>
        "它不是文本，而是改了名的图片、工作簿或压缩文件；请选择以分隔符分列的文本文件。",
      changing: (row) =>
        `从第 ${row} 行起，行的含义与之前不同，而且一再变化；请拆分为内容一致的几个文件。`,
      "open-quote": (row) => `第 ${row} 行的引号没有闭合。`,
      packing: (row: string) =>
        `第 ${row} 行之后无法解压：文件被截断、损坏，或由几个压缩文件拼接而成。请重新导出，或先解压。`,
      parquet: (_row: string, detail: string) =>
        `无法按 Parquet 解码${detail && `（${detail}）`}：文件已损坏，或写法不受支持；请重新导出，或导出为 CSV。`,
      nested: (_row: string, detail: string) =>
        `${detail} 这几列存放的是列表或嵌套结构，无法读取，其余各列又不足以给出客户、日期和金额；请导出为每个单元格一个值。`,
      "one-column": (_row: string, detail: string) =>
        `每行只有一列，标题是“${detail}”。各列应以逗号、分号、制表符或竖线分隔，请照此重新导出。`,
      "long-row": (row) => `第 ${row} 行超过一百万个字符仍未结束：这不是每行一笔购买的表格。`,
      "not-parquet": () =>
        "它不是 Parquet 文件，只是用了这个扩展名；请选择 Parquet 文件或以分隔符分列的文本文件。",
      "cut-parquet": () => "这个 Parquet 文件缺少结尾，似乎被截断，请重新导出或下载。",
      encrypted: () => "这个 Parquet 文件已加密，请在不加密的情况下重新导出。",
      workbook: () =>
        "它是工作簿，不能作为大文件读取；请打开它并使用其中的工作表，或把工作表另存为 CSV。",
      zip: () => "它是 zip 压缩包；请解压后选择其中的文件。",
      reversals: (row) =>
        `到第 ${row} 行为止，有一行是退款，可能对应一笔因取消或退款而已排除的销售：再减去就重复了。这么大的文件是逐行读取的，看不出哪些行彼此对应。请把已取消的行仍然计入，使两者相抵，或者在导出时把两者都去掉。`,
      duplicates: () =>
        "要找出重复的行，必须同时看到所有的行，而这么大的文件是逐行读取的。请保留这些行，或者在导出时去掉（SQL 中用 SELECT DISTINCT）。",
    },
  },
};
