import type { valueCase as english } from "../../en/models/value-case";

/** What the model "value-case" says: one prospect's gain, on one page, with case histories. */
export const valueCase: typeof english = {
  title: "價值試算單",
  summary:
    "一頁紙，放上會議桌：某家潛在顧客相較於其替代選擇能多得多少，區間、回本時間與首年現金如何，並附上與其相似的顧客案例。",
  questions: {
    prospect: "潛在顧客",
    prospectHint: "這一頁寫給誰；名稱將成為標題。",
    industry: "產業",
    industryHint: "優先列出同產業的案例。",
    agents: "規模（客服人數）",
    agentsHint: "優先列出規模相近的案例。",
    offer: "您的方案",
    alternative: "對方的替代選擇",
    alternativeHint: "對方現在的做法，或不選您時的做法。",
  },
  example: { prospect: "港灣旅行", offer: "按分鐘計費平台", alternative: "按席位計費平台" },
  industries: {
    travel: "旅遊",
    retail: "零售",
    outsourcing: "委外服務",
    finance: "金融",
    health: "醫療",
    utilities: "公用事業",
  },
  read: (prospect, cases) =>
    `為「${prospect}」填好的範例：金額為虛構，另附 ${cases} 個虛構的顧客案例。`,

  figures: {
    gain: "每年效益",
    atLeast: "九成把握下至少為",
    payback: "回本時間",
    firstYear: "首年現金",
  },

  page: {
    sheet: "價值試算單",
    subtitle:
      "與您的其他選擇相比，您能多得多少。填入貴公司的數字之前，金額皆為範例：讓我們一起填寫。",
    fullEffect: "全面見效所需月數",
    gains: "您得到什麼",
    quantity: "每年數量",
    money: "每年金額",
    gain: "效益",
    total: "效益合計",
    costs: "每年的成本",
    once: "一次性成本",
    columns: { equation: "計算方式", low: "最低", likely: "最可能", high: "最高", each: "單價" },
    results: {
      heading: "最終所得",
      measure: "扣除所有成本後",
      gain: "每年效益",
      firstYear: "首年底現金",
      payback: "回本月數",
      perAgent: "每位客服每年效益",
      perAgentShort: "每位客服",
    },
    stories: "與您最相似的顧客",
    gainChart: "每年效益從何而來",
    cashChart: "簽約以來的現金（按月）",
    monthsFormat: '0.0" 個月"',
    monthsOf: (months) => `${months} 個月`,
  },
  notes: {
    fullEffect: "效益按月平均成長，到該月全面見效；成本從第一個月起計。填 0 表示立即見效。",
    equation: "用文字寫出效益的算法，就像顧客自己計算那樣。",
    quantity: "最低與最高：雙方認為可能的下限與上限。有把握時可以留空。",
    money: "每年數量 × 單價。",
    results:
      "最低：所有效益最低，同時所有成本最高；最高則相反。兩種情形都比上面「九成把握」的情形更少見。",
    payback: "從簽約到收回一次性成本的月數。短橫線表示三年內收不回。",
    likeness: "與潛在顧客的差異：規模差異 |ln(規模 / 規模)|，產業不同再加 1,000。",
  },
  messages: {
    industry: "請選擇顧客案例表產業清單中的產業。",
    agents: "請輸入大於或等於 1 的數字。",
    fullEffect: "請輸入 0 到 36 之間的月數。",
    quantity: "請輸入大於或等於 0 的數字。",
    months: "請輸入大於或等於 0 的月數。",
  },

  lines: {
    emptySeats: { name: "不再為空席位付費", equation: "閒置席位月數 × 席位月價" },
    calls: { name: "尖峰少漏來電", equation: "尖峰挽回的來電 × 每通毛利" },
    waiting: { name: "幾分鐘內獲得支援", equation: "省下的等待工時 × 每小時成本" },
    planning: { name: "不必規劃席位", equation: "省下的規劃工時 × 每小時成本" },
    campaigns: { name: "新專案即時上線", equation: "省下的 IT 工時 × 每小時成本" },
    givenBack: { name: "縮減無須付費", equation: "退還的席位 × 每席位費用" },
    minutes: { name: "以分鐘取代席位", equation: "使用中席位月數 × 按分鐘的價差" },
    training: { name: "教育訓練", equation: "所有客服工時 × 每小時成本" },
    numbers: { name: "號碼移轉", equation: "IT 人天 × 每天成本" },
  },

  cases: {
    sheet: "顧客案例",
    title: "顧客案例",
    subtitle:
      "以往顧客的實際效益。範例皆為虛構：請換成自己的案例，並徵得顧客同意。首頁列出與潛在顧客最相似的三個。",
    industries: "產業",
    columns: {
      customer: "顧客",
      industry: "產業",
      agents: "客服人數",
      before: "先前做法",
      gain: "每年效益",
      payback: "回本月數",
      words: "顧客原話",
      distance: "差異",
      rank: "名次",
    },
    stories: {
      coast: {
        customer: "海岸旅遊",
        before: "按席位",
        words: "「十一月，一個上午團隊就多了一倍；到一月，只付一半的錢。」",
      },
      alpine: {
        customer: "雪山假期",
        before: "按席位",
        words: "「再也不用在春天猜冬天要多少席位。」",
      },
      ferry: {
        customer: "北方渡輪",
        before: "自建交換機",
        words: "「一場風暴取消四十個航班，每通電話仍有人接。」",
      },
      garden: {
        customer: "綠園商店",
        before: "按席位",
        words: "「午餐前就上線了，舊系統花了五個星期。」",
      },
      toys: {
        customer: "玩具城堡",
        before: "按席位",
        words: "「過去一年裡有十個月都在為耶誕節買單。」",
      },
      voice: {
        customer: "清聲客服",
        before: "兩個平台",
        words: "「我們按分鐘付費，所以也能按分鐘向新客戶報價。」",
      },
      card: {
        customer: "子午信用卡",
        before: "自建交換機",
        words: "「問題還沒描述完，技術支援已經在回答。」",
      },
      clinic: {
        customer: "河畔診所",
        before: "按席位",
        words: "「流感高峰的幾週，不再是預算問題。」",
      },
    },
  },

  cash: {
    sheet: "價值試算現金",
    title: "逐月現金",
    subtitle: "此表無須填寫。第 0 個月為簽約：支付一次性成本，尚無效益。",
    columns: { month: "月", effect: "見效程度", flow: "當月現金", sum: "簽約以來累計" },
    range: "每年效益的區間（CV.VALUE.ESTIMATE）",
    measures: "指標",
    expected: "期望值",
    deviation: "標準差",
    probability: "機率",
    copied: "首頁各項，空白列計為 0",
    line: "項目",
    cost: "成本",
  },

  about: [
    ["要回答的問題", "與其他選擇相比，這家潛在顧客用自己的錢算，能多得多少？"],
    [
      "效益",
      "效益 − 每年成本（CV.VALUE），各取最低、最可能、最高；區間由 CV.VALUE.ESTIMATE、回本由 CV.LIFETIME.PAYBACK 得出。",
    ],
    ["金額", "公司名稱、金額與引言皆為本例虛構。未折現，不含稅。"],
    [
      "來源",
      "價值文字等式與價值案例：Anderson, Kumar & Narus (2007), Value Merchants, Harvard Business School Press。",
    ],
    ["如何修改", "在本頁直接修改名稱與數字，在顧客案例表修改顧客。空白列供您自用。"],
  ],
};
