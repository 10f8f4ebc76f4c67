/** What the sheets say that the workbench opens with. */
import type { Locale } from "../../locales";

const en = {
  start: {
    sheet: "Start",
    title: "What is a customer worth?",
    subtitle: "Every result below is a live formula. Change a blue cell and see it follow.",
    gain: "What a customer gains",
    benefits: ["Quality", "Convenience", "Brand trust"],
    costs: ["Price", "Effort"],
    customerValue: "Customer value",
    relationship: "What a relationship is worth",
    purchases: "Purchases",
    average: "Average amount",
    cost: "Cost to acquire and serve",
    referrals: "Income from referrals",
    lifetimeValue: "Lifetime value",
    score: "Which segment a score means",
    recency: "Recency",
    frequency: "Frequency",
    monetary: "Monetary value",
    segment: "Segment",
    next: "Try next",
    tips: [
      "Type =CV. in a cell: the functions appear.",
      "Choose a model in the pane on the right.",
      "Open the CDNOW orders and choose RFM there.",
    ],
    years: "Five years of a software customer, from its ledger",
    columns: [
      "Year",
      "Own sales",
      "Referred",
      "Total sales",
      "Cost",
      "Profit",
      "Cumulative profit",
    ],
    illustrative: "Amounts are illustrative. The purchases are on the sheet beside this one.",
  },
  ledger: {
    sheet: "Software customer ledger",
    table: "Ledger",
    columns: ["Year", "Customer", "Referred by", "Kind", "Product", "Amount"],
    about: "About these data",
    notes: [
      "The purchases of a design studio and of the designers it referred, over five years.",
      "All amounts are illustrative.",
    ],
  },
};

export type SampleTexts = typeof en;

const simplified: SampleTexts = {
  start: {
    sheet: "开始",
    title: "一位客户值多少？",
    subtitle: "下面的每个结果都是实时公式。改动蓝色单元格，结果随之变化。",
    gain: "客户得到什么",
    benefits: ["品质", "便利", "品牌信任"],
    costs: ["价格", "精力"],
    customerValue: "客户价值",
    relationship: "一段关系值多少",
    purchases: "购买次数",
    average: "平均金额",
    cost: "获客与服务成本",
    referrals: "推荐收入",
    lifetimeValue: "客户终身价值",
    score: "评分对应的客户分群",
    recency: "最近购买（R）",
    frequency: "购买频率（F）",
    monetary: "消费金额（M）",
    segment: "分群",
    next: "接下来",
    tips: [
      "在单元格中输入 =CV. 即可看到全部函数。",
      "在右侧窗格中选择一个模型。",
      "打开 CDNOW 订单，在窗格中选择 RFM。",
    ],
    years: "一位软件客户的五年（取自购买明细）",
    columns: ["年份", "自购销售额", "推荐销售额", "销售合计", "成本", "利润", "累计利润"],
    illustrative: "金额仅为示例。购买明细在旁边的工作表中。",
  },
  ledger: {
    sheet: "软件客户购买明细",
    table: "Ledger",
    columns: ["年份", "客户", "推荐人", "类型", "产品", "金额"],
    about: "关于这些数据",
    notes: ["一家设计工作室及其推荐的设计师五年间的购买。", "所有金额仅为示例。"],
  },
};

const traditional: SampleTexts = {
  start: {
    sheet: "開始",
    title: "一位客戶值多少？",
    subtitle: "下面的每個結果都是即時公式。變更藍色儲存格，結果隨之變動。",
    gain: "客戶得到什麼",
    benefits: ["品質", "便利", "品牌信任"],
    costs: ["價格", "心力"],
    customerValue: "客戶價值",
    relationship: "一段關係值多少",
    purchases: "購買次數",
    average: "平均金額",
    cost: "客戶取得與服務成本",
    referrals: "推薦收入",
    lifetimeValue: "客戶終身價值",
    score: "評分對應的客戶分群",
    recency: "最近購買（R）",
    frequency: "購買頻率（F）",
    monetary: "消費金額（M）",
    segment: "分群",
    next: "接下來",
    tips: [
      "在儲存格輸入 =CV. 就會看到所有函數。",
      "在右側窗格選擇一個模型。",
      "開啟 CDNOW 訂單，在窗格選擇 RFM。",
    ],
    years: "一位軟體客戶的五年（取自購買明細）",
    columns: ["年度", "自購銷售額", "推薦銷售額", "銷售合計", "成本", "獲利", "累計獲利"],
    illustrative: "金額僅為範例。購買明細在旁邊的工作表。",
  },
  ledger: {
    sheet: "軟體客戶購買明細",
    table: "Ledger",
    columns: ["年度", "客戶", "推薦人", "類型", "產品", "金額"],
    about: "關於這些資料",
    notes: ["一間設計工作室及其推薦的設計師五年間的購買。", "所有金額僅為範例。"],
  },
};

const TEXTS: Readonly<Record<Locale, SampleTexts>> = {
  en,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

export const sampleTexts = (locale: Locale): SampleTexts => TEXTS[locale];
