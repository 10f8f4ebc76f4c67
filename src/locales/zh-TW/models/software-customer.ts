import type { softwareCustomer as english } from "../../en/models/software-customer";

/** What the model "software-customer" says: the five-year software customer. */
export const softwareCustomer: typeof english = {
  title: "軟體顧客",
  summary: "一位顧客連同其推薦而來的顧客，五年值多少：首購虧本，最後大幅獲利。",
  questions: {
    customer: "顧客",
    customerHint: "購買明細所追蹤的顧客，購買與推薦都從這位顧客算起。",
    acquisitionCost: "顧客取得成本",
    acquisitionCostHint: "首購之前的行銷、業務與導入費用，計入第 1 年。",
    costToServe: "每年服務成本",
    costToServeHint: "從第 2 年起，每年的支援與客戶管理費用。",
  },
  studio: "設計工作室",
  designer: (number) => `設計師 ${number}`,
  sameName: (name) => `顧客：「${name}」是被推薦顧客的名稱，請換一個名稱。`,
  read: (purchases, customers) =>
    `範例資料，金額為虛構：5 年內 ${customers} 位顧客共購買 ${purchases} 次。`,

  figures: {
    lifetimeValue: "顧客終身價值",
    profit: "5 年累計獲利",
    referredShare: "推薦帶來的銷售占比",
    breakEven: "損益兩平",
  },
  yearFormat: '"第 "0" 年"',
  yearName: (year) => `第 ${year} 年`,
  never: "5 年內未達損益兩平",

  page: {
    sheet: "軟體顧客",
    title: "一位顧客，五年值多少",
    subtitle:
      "一家設計工作室購買排版軟體，之後不斷回購，並推薦他人。金額皆為範例，可自由修改，結果會隨之更新。",
    salesChart: "各年銷售額：自購與推薦",
    costChart: "每位顧客成本與累計獲利",
    assumptions: "假設",
    input: "項目",
    value: "數值",
    prices: "價目表（範例價格）",
    product: "產品",
    price: "價格",
    schedule: "逐年明細",
    costs: "每位顧客成本",
    lifetime: "顧客終身價值",
    columns: {
      year: "年度",
      own: "自購銷售額",
      referred: "推薦銷售額",
      total: "銷售合計",
      cost: "成本",
      profit: "獲利",
      cumulative: "累計獲利",
      customers: "顧客數",
      perCustomer: "每位成本",
    },
    series: {
      own: "自購銷售額",
      referred: "推薦銷售額",
      perCustomer: "每位顧客成本",
      cumulative: "累計獲利",
    },
    total: "合計",
    terms: {
      transactions: "購買次數",
      average: "平均金額",
      cost: "減：成本",
      referral: "加：推薦收入",
      lifetimeValue: "終身價值",
    },
  },
  notes: {
    customer: "須與購買明細「顧客」欄中的某個名稱完全一致。",
    acquisitionCost: "範例金額。一次性支出，計入第 1 年。",
    costToServe: "範例金額。從第 2 年起每年支出，以整個顧客關係計算；被推薦的顧客不另計成本。",
    prices: "範例價格。購買明細依產品名稱在此查價；空白列可填入自己的產品。",
    customers: "截至當年已贏得的顧客數，也就是首購發生在當年或之前的顧客。",
    joined: "顧客首購的年度，只顯示在該顧客的第一列。",
    amount: "產品價格，取自價目表。",
  },
  messages: {
    customer: "請選擇購買明細中已有的顧客。",
    cost: "請輸入大於或等於 0 的金額。",
    price: "請輸入大於或等於 0 的價格。",
    year: "請輸入 1 到 5 的年度。",
    kind: "請從清單中選擇購買類型。",
    product: "請選擇價目表中的產品。",
  },

  ledger: {
    sheet: "購買明細",
    title: "購買明細",
    subtitle:
      "這位顧客及其推薦顧客的每一次購買，以範例價格計算。可在空白列補上自己的紀錄，模型會一併計入。",
    columns: {
      year: "年度",
      customer: "顧客",
      referredBy: "推薦人",
      kind: "購買類型",
      product: "產品",
      amount: "金額",
      joined: "首購年度",
    },
    kinds: {
      first: "首購",
      "up-sell": "向上銷售",
      "cross-sell": "交叉銷售",
      referral: "推薦購買",
    },
  },
  products: {
    layout: "排版軟體",
    layoutUpgrade: "排版軟體升級版",
    drawing: "繪圖軟體",
    presentation: "簡報軟體",
    image: "影像處理軟體",
    clipArt: "美工圖庫",
    drawingUpgrade: "繪圖軟體升級版",
    suite: "全方位設計套裝",
    clipArtTwo: "美工圖庫 II",
  },

  about: [
    ["要回答的問題", "把推薦來的顧客也算進去，一位顧客五年能帶來多少？"],
    ["故事", "第 1 年虧損：顧客取得成本高於首購金額。之後顧客升級、購買更多產品，並推薦他人。"],
    ["金額", "價格與成本皆為範例，是為本例虛構的，也不指定幣別。請換成自己的數字。"],
    [
      "銷售額",
      "自購銷售額是這位顧客自己的購買，推薦銷售額是明細中其他顧客的購買，皆依價目表計價。",
    ],
    ["成本", "第 1 年為顧客取得成本，第 2 年起為服務成本。被推薦的顧客不另計成本。"],
    ["顧客終身價值", "購買次數 × 平均金額 − 成本 + 推薦收入（CV.LIFETIME），未折現。"],
    [
      "核對",
      "5 年累計獲利由逐年明細加總而得（CV.LIFETIME.SCHEDULE），是另一條算法，兩個數字必須相等。",
    ],
    [
      "如何修改",
      "在本頁修改價格與成本；在購買明細中修改、增加或清除購買紀錄。模型涵蓋第 1 至第 5 年。",
    ],
  ],
};
