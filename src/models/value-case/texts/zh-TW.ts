import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "價值試算單",
  summary:
    "一頁紙，放上會議桌：某家潛在顧客相較於其替代選擇能多得多少，區間、回本時間與首年現金如何，並附上與其相似的顧客案例。",
  questions: {
    prospect: "潛在顧客 | 這一頁寫給誰；名稱將成為標題。 | 港灣旅行",
    industry: "產業 | 優先列出同產業的案例。 | 旅遊 | 零售 | 委外服務 | 金融 | 醫療 | 公用事業",
    agents: "規模（客服人數） | 優先列出規模相近的案例。",
    offer: "您的方案 | - | 按分鐘計費平台",
    alternative: "對方的替代選擇 | 對方現在的做法，或不選您時的做法。 | 按席位計費平台",
  },
  read: "為「{prospect}」填好的範例：金額為虛構，另附 {cases} 個虛構的顧客案例。",
  monthsFormat: '0.0" 個月"',
  months: "{months} 個月",
  gain: "效益",
  cost: "成本",
  industries: {
    travel: "旅遊",
    retail: "零售",
    outsourcing: "委外服務",
    finance: "金融",
    health: "醫療",
    utilities: "公用事業",
  },
  lines: {
    emptySeats: "不再為空席位付費 | 閒置席位月數 × 席位月價",
    calls: "尖峰少漏來電 | 尖峰挽回的來電 × 每通毛利",
    waiting: "幾分鐘內獲得支援 | 省下的等待工時 × 每小時成本",
    planning: "不必規劃席位 | 省下的規劃工時 × 每小時成本",
    campaigns: "新專案即時上線 | 省下的 IT 工時 × 每小時成本",
    givenBack: "縮減無須付費 | 退還的席位 × 每席位費用",
    minutes: "以分鐘取代席位 | 使用中席位月數 × 按分鐘的價差",
    training: "教育訓練 | 所有客服工時 × 每小時成本",
    numbers: "號碼移轉 | IT 人天 × 每天成本",
  },
  stories: {
    coast: "海岸旅遊 | 按席位 | 「十一月，一個上午團隊就多了一倍；到一月，只付一半的錢。」",
    alpine: "雪山假期 | 按席位 | 「再也不用在春天猜冬天要多少席位。」",
    ferry: "北方渡輪 | 自建交換機 | 「一場風暴取消四十個航班，每通電話仍有人接。」",
    garden: "綠園商店 | 按席位 | 「午餐前就上線了，舊系統花了五個星期。」",
    toys: "玩具城堡 | 按席位 | 「過去一年裡有十個月都在為耶誕節買單。」",
    voice: "清聲客服 | 兩個平台 | 「我們按分鐘付費，所以也能按分鐘向新客戶報價。」",
    card: "子午信用卡 | 自建交換機 | 「問題還沒描述完，技術支援已經在回答。」",
    clinic: "河畔診所 | 按席位 | 「流感高峰的幾週，不再是預算問題。」",
  },
  sheets: {
    page: {
      sheet: "價值試算單",
      subtitle:
        "與您的其他選擇相比，您能多得多少。填入貴公司的數字之前，金額皆為範例：讓我們一起填寫。",
      figures: {
        gain: "每年效益",
        atLeast: "九成把握下至少為",
        payback: "回本時間",
        firstYear: "首年現金",
      },
      settings: {
        prospect: "潛在顧客",
        industry: "產業 | - | 請選擇顧客案例表產業清單中的產業。",
        agents: "規模（客服人數） | - | 請輸入大於或等於 1 的數字。",
        offer: "您的方案",
        alternative: "對方的替代選擇",
        fullEffect:
          "全面見效所需月數 | 效益按月平均成長，到該月全面見效；成本從第一個月起計。填 0 表示立即見效。 | 請輸入 0 到 36 之間的月數。",
      },
      tables: {
        gains: {
          title: "您得到什麼 | 每年數量 | 每年金額",
          columns: "效益 | 計算方式 | 最低 | 最可能 | 最高 | 單價 | 最低 | 最可能 | 最高",
          rows: { total: "效益合計" },
          notes: {
            equation: "用文字寫出效益的算法，就像顧客自己計算那樣。",
            low: "最低與最高：雙方認為可能的下限與上限。有把握時可以留空。",
            lowMoney: "每年數量 × 單價。",
          },
          messages: { quantity: "請輸入大於或等於 0 的數字。" },
        },
        costs: {
          rows: { heading: "每年的成本" },
          messages: { quantity: "請輸入大於或等於 0 的數字。" },
        },
        once: {
          rows: { heading: "一次性成本" },
          messages: { quantity: "請輸入大於或等於 0 的數字。" },
        },
        results: {
          title: "最終所得",
          columns: "扣除所有成本後 | 最低 | 最可能 | 最高",
          rows: {
            gain: "每年效益",
            firstYear: "首年底現金",
            payback: "回本月數 | 從簽約到收回一次性成本的月數。短橫線表示三年內收不回。",
            perAgent: "每位客服每年效益",
          },
          notes: {
            low: "最低：所有效益最低，同時所有成本最高；最高則相反。兩種情形都比上面「九成把握」的情形更少見。",
          },
        },
        stories: {
          title: "與您最相似的顧客",
          columns: "顧客 | 產業 | 客服人數 | 每年效益 | 每位客服 | 回本月數",
        },
      },
      charts: {
        gains: "每年效益從何而來 | 最可能",
        cash: "簽約以來的現金（按月） | 最低 | 最可能 | 最高",
      },
    },
    cases: {
      sheet: "顧客案例",
      title: "顧客案例",
      subtitle:
        "以往顧客的實際效益。範例皆為虛構：請換成自己的案例，並徵得顧客同意。首頁列出與潛在顧客最相似的三個。",
      tables: {
        cases: {
          columns:
            "顧客 | 產業 | 先前做法 | 顧客原話 | 客服人數 | 每年效益 | 回本月數 | 差異 | 名次",
          notes: { distance: "與潛在顧客的差異：規模差異 |ln(規模 / 規模)|，產業不同再加 1,000。" },
          messages: {
            industry: "請選擇顧客案例表產業清單中的產業。",
            agents: "請輸入大於或等於 1 的數字。",
            payback: "請輸入大於或等於 0 的月數。",
          },
        },
        industries: { columns: "產業" },
      },
    },
    cash: {
      sheet: "價值試算現金",
      title: "逐月現金",
      subtitle: "此表無須填寫。第 0 個月為簽約：支付一次性成本，尚無效益。",
      tables: {
        cash: {
          title: "- | 當月現金 | 簽約以來累計",
          columns: "月 | 見效程度 | 最低 | 最可能 | 最高 | 最低 | 最可能 | 最高",
        },
        estimate: {
          title: "每年效益的區間（CV.VALUE.ESTIMATE）",
          columns: "指標 | 期望值 | 標準差 | P10 | P50 | P90 | 機率",
        },
        gainLines: { title: "首頁各項，空白列計為 0", columns: "項目 | 最低 | 最可能 | 最高" },
      },
    },
  },
  about: [
    "要回答的問題 | 與其他選擇相比，這家潛在顧客用自己的錢算，能多得多少？",
    "效益 | 效益 − 每年成本（CV.VALUE），各取最低、最可能、最高；區間由 CV.VALUE.ESTIMATE、回本由 CV.LIFETIME.PAYBACK 得出。",
    "金額 | 公司名稱、金額與引言皆為本例虛構。未折現，不含稅。",
    "來源 | 價值文字等式與價值案例：Anderson, Kumar & Narus (2007), Value Merchants, Harvard Business School Press。",
    "如何修改 | 在本頁直接修改名稱與數字，在顧客案例表修改顧客。空白列供您自用。",
  ],
};
