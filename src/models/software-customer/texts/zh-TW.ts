import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "軟體顧客",
  summary: "一位顧客連同其推薦而來的顧客，幾年下來值多少：首購虧本，最後大幅獲利。",
  questions: {
    customer: "顧客 | 購買明細所追蹤的顧客，購買與推薦都從這位顧客算起。 | 設計工作室",
    acquisitionCost: "顧客取得成本 | 首購之前的行銷、業務與導入費用，計入第 1 年。",
    costToServe: "每年服務成本 | 從第 2 年起，每年的支援與客戶管理費用。",
    years: "年數 | 追蹤這位顧客多少年。範例的購買紀錄到第 5 年為止。",
  },
  spans: "三年 | 四年 | 五年 | 六年 | 七年 | 八年 | 九年 | 十年",
  designer: "設計師 {number}",
  sameName: "顧客：「{name}」是被推薦顧客的名稱，請換一個名稱。",
  read: "範例資料，金額為虛構：{years} 年內 {customers} 位顧客共購買 {purchases} 次。",
  yearFormat: '"第 "0" 年"',
  yearName: "第 {year} 年",
  never: "{years} 年內未達損益兩平",
  yes: "是",
  no: "否",
  kinds: { first: "首購", "up-sell": "向上銷售", "cross-sell": "交叉銷售", referral: "推薦購買" },
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
  sheets: {
    page: {
      sheet: "軟體顧客",
      title: "一位顧客，{span}值多少",
      subtitle:
        "一家設計工作室購買排版軟體，之後不斷回購，並推薦他人。金額皆為範例，可自由修改，結果會隨之更新。",
      figures: {
        lifetimeValue: "顧客終身價值",
        profit: "{years} 年累計獲利",
        referredShare: "推薦帶來的銷售占比",
        breakEven: "損益兩平",
        multiple: "相當於首購的倍數",
      },
      settings: {
        heading: "假設 | 項目 | 數值",
        customer:
          "顧客 | 須與購買明細「顧客」欄中的某個名稱完全一致。 | 請選擇購買明細中已有的顧客。",
        referralsCounted:
          "計入推薦 | 如果沒有人推薦？選「否」則只計這位顧客自己的購買，所有結果隨之更新。 | 請選擇「是」或「否」。",
      },
      tables: {
        prices: {
          title: "價目表（範例價格）",
          columns: "產品 | 價格",
          notes: { name: "範例價格。購買明細依產品名稱在此查價；空白列可填入自己的產品。" },
          messages: { price: "請輸入大於或等於 0 的價格。" },
        },
        schedule: {
          title: "逐年明細",
          columns: "年度 | 自購銷售額 | 推薦銷售額 | 銷售合計 | 成本 | 獲利 | 累計獲利",
          rows: { total: "合計" },
        },
        costs: {
          title: "每位顧客成本",
          columns: "年度 | 成本 | 顧客數 | 每位成本",
          notes: {
            cost: "範例金額。每年為整個顧客關係支出的成本：第 1 年為顧客取得成本，之後為服務成本。被推薦的顧客不另計成本。",
            customers: "截至當年已贏得的顧客數，也就是首購發生在當年或之前的顧客。",
          },
          messages: { cost: "請輸入大於或等於 0 的金額。" },
        },
        lifetime: {
          title: "顧客終身價值",
          rows: {
            transactions: "購買次數",
            average: "平均金額",
            cost: "減：成本",
            referral: "加：推薦收入",
            lifetimeValue: "終身價值",
            firstSale: "首購金額 | 購買明細中這位顧客第一列的金額。",
          },
        },
      },
      charts: {
        sales: "各年銷售額：自購與推薦 | 自購銷售額 | 推薦銷售額 | x=年度",
        costs:
          "每位顧客成本與累計獲利 | 每位顧客成本 | 累計獲利 | x=年度 | y=每位顧客成本 | y2=累計獲利",
      },
    },
    ledger: {
      sheet: "購買明細",
      title: "購買明細",
      subtitle:
        "這位顧客及其推薦顧客的每一次購買，以範例價格計算。可在空白列補上自己的紀錄，模型會一併計入。",
      tables: {
        ledger: {
          columns: "年度 | 顧客 | 推薦人 | 購買類型 | 產品 | 金額 | 首購年度 | 計入金額",
          notes: {
            amount: "產品價格，取自價目表。",
            joined: "顧客首購的年度，只顯示在該顧客的第一列。",
            counted: "即左側金額；不計入推薦時，被推薦顧客的購買以 0 計。",
          },
          messages: {
            year: "請輸入 1 到 {years} 的年度。",
            kind: "請從清單中選擇購買類型。",
            product: "請選擇價目表中的產品。",
          },
        },
      },
    },
    growth: {
      sheet: "成長",
      title: "成長從哪裡來",
      subtitle: "依購買類型看銷售額，同樣幾年沒有推薦會如何，以及誰帶來了誰。",
      tables: {
        kinds: {
          title: "各類成長的銷售額",
          columns: "年度 | 未分類 | 銷售合計",
          rows: { total: "合計", share: "占比" },
          notes: { unclassified: "購買類型空白，或不屬於四種類型的購買。" },
        },
        comparison: {
          title: "如果沒有人推薦？",
          columns: "計入推薦 | 銷售合計 | 成本 | 顧客終身價值 | 首購的倍數 | 損益兩平",
          notes: { case: "兩種情形並列，與第一張工作表的開關無關。" },
        },
        cases: {
          columns: "年度 | 自購銷售額 | 全部銷售額 | 成本 | 無推薦的累計獲利 | 有推薦的累計獲利",
        },
        network: {
          title: "誰帶來了誰",
          columns:
            "顧客 | 推薦人 | 自身價值 | 直接推薦 | 間接推薦 | 影響力價值 | 總價值 | 直接推薦顧客數 | 推薦網絡顧客數",
          notes: {
            customer:
              "整張表由一個公式 CV.REFERRAL 產生：明細中的每位顧客，總價值最高者在前。不同顧客的價值互有重疊，不能相加。",
          },
        },
      },
      charts: {
        kinds: "各年各類成長的銷售額 | 首購 | 向上銷售 | 交叉銷售 | 推薦購買 | x=年度",
        cases: "累計獲利：有推薦與無推薦 | 有推薦的累計獲利 | 無推薦的累計獲利 | x=年度",
      },
    },
    forecast: {
      sheet: "預測",
      title: "一位典型顧客，未來{span}能帶來多少",
      subtitle:
        "從典型路徑出發：顧客每年消費多少、推薦幾位、被推薦的顧客又消費多少。先填入設計工作室的路徑，請換成自己的數字。",
      figures: {
        profit: "{years} 年累計獲利",
        sales: "銷售額",
        referredShare: "推薦帶來的銷售占比",
        won: "經推薦贏得的顧客",
      },
      settings: {
        heading: "設定",
        generations:
          "參與推薦的代數 | 1：只有第一位顧客推薦。2：被推薦的顧客也以同樣的節奏推薦，依此類推。 | 請輸入 1 到 10 的整數。",
        referralCost:
          "每位被推薦顧客的成本 | 取得並導入一位被推薦顧客的成本，計入其加入當年。範例為 0。 | 請輸入大於或等於 0 的金額。",
      },
      tables: {
        path: {
          title: "典型路徑：消費與推薦",
          columns: "自身第幾年 | 首位顧客 | 被推薦顧客 | 推薦顧客數",
          notes: {
            own: "這位顧客自己在第 1、2、3 …… 年的消費。",
            referred: "被推薦顧客在其自身第 1、2、3 …… 年的消費。",
            referrals: "一位顧客在其第 1、2、3 …… 年推薦的顧客數；可填平均數，如 0.4。",
          },
          messages: {
            own: "請輸入金額；退款為負數。",
            referred: "請輸入金額；退款為負數。",
            referrals: "請輸入大於或等於 0 的顧客數，可以是小數。",
          },
        },
        outcome: {
          title: "預測結果",
          columns:
            "年度 | 新加入 | 自購銷售額 | 直接推薦 | 間接推薦 | 銷售合計 | 明細實際 | 獲利 | 累計獲利",
          rows: { total: "合計" },
          notes: { inLedger: "購買明細中的銷售額（計入所有推薦），供對照。" },
        },
      },
      remarks: {
        reading: "沿用設計工作室的路徑時，預測與購買明細逐年相等。各年成本取自第一張工作表。",
      },
      charts: {
        sales: "各年預測銷售額 | 自購銷售額 | 直接推薦 | 間接推薦 | x=年度",
        profit:
          "贏得的顧客與累計獲利 | 新加入顧客 | 累計獲利 | x=年度 | y=新加入顧客 | y2=累計獲利",
      },
    },
  },
  about: [
    "要回答的問題 | 把推薦來的顧客也算進去，一位顧客{span}能帶來多少？",
    "故事 | 第 1 年虧損：顧客取得成本高於首購金額。之後顧客升級、購買更多產品，並推薦他人。",
    "金額 | 價格與成本皆為範例，是為本例虛構的，也不指定幣別。請換成自己的數字。",
    "銷售額 | 自購銷售額是這位顧客自己的購買，推薦銷售額是明細中其他顧客的購買，皆依價目表計價。",
    "成本 | 每年一個金額：第 1 年為顧客取得成本，之後為服務成本。被推薦的顧客不另計成本。",
    "顧客終身價值 | 購買次數 × 平均金額 − 成本 + 推薦收入（CV.LIFETIME），未折現。",
    "核對 | {years} 年累計獲利由逐年明細加總而得（CV.LIFETIME.SCHEDULE），是另一條算法，兩個數字必須相等。",
    "如何修改 | 在本頁修改價格與成本；產品、購買與推薦皆可修改、清除，或在空白列增加。模型涵蓋第 1 至第 {years} 年。",
  ],
};
