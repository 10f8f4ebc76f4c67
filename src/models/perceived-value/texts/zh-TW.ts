import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "知覺價值與價格",
  summary: "與次佳選擇相比，您的方案對顧客值多少，顧客還能接受什麼價格，結論主要取決於哪一項估計。",
  questions: {
    offer: "我方方案 | 顧客正在評估的方案。 | 按分鐘計費",
    alternative: "次佳選擇 | 顧客不選我方時會怎麼做：競爭對手、自己做，或什麼都不做。 | 按席位計費",
  },
  read: "範例資料，金額為虛構：一家有 {fewest} 至 {most} 名季節性客服人員的客服中心，比較兩個平台的 {benefits} 項利益與 {costs} 項成本。",
  benefitKinds: {
    functional: "功能價值",
    emotional: "情感價值",
    social: "社會價值",
    monetary: "金錢價值",
  },
  costKinds: {
    price: "價格",
    setUp: "安裝開通",
    access: "接取",
    maintenance: "維護",
    renewal: "續約",
    time: "時間",
    effort: "心力",
    emotional: "心理負擔",
    risk: "風險",
  },
  touch: { tangible: "有形", intangible: "無形" },
  verdicts: { better: "更划算", fair: "一樣划算", worse: "較不划算" },
  months: "1 月 | 2 月 | 3 月 | 4 月 | 5 月 | 6 月 | 7 月 | 8 月 | 9 月 | 10 月 | 11 月 | 12 月",
  elements: {
    core: "接聽與轉接來電 | 核心功能兩者相同，填一個數即可，其不確定性不影響比較。",
    peaks: "尖峰不漏接 | 一小時內即可增加人員；按席位則要等下次變更合約。",
    support: "技術支援回應快 | 幾分鐘內回覆，而不是幾天。",
    campaigns: "新專案隨時上線 | 新客戶的專案當天就能啟動。",
    cash: "先用後付 | 按分鐘為月後付費，按席位須預付一年。",
    calm: "旺季安心 | 營運團隊知道容量總是夠用。",
    bill: "帳單清楚明白 | 帳單上的每一分鐘都對應一通真實電話。",
    standing: "在自己客戶面前的形象 | 在客戶眼中，是能一夜之間隨之擴充的供應商。",
    price: "價格 | 取自「逐月比較」表：最低、計畫與最高話務量。",
    setUp: "安裝開通 | 不到一小時，而不是幾週。",
    lines: "線路與耳機 | 兩者相同。",
    administration: "帳號管理 | IT 團隊的工時；席位需要逐一指派與收回。",
    negotiation: "年度議約 | 按量計價，不必為席位數討價還價。",
    scalingDown: "旺季後縮減席位 | 按分鐘沒有罰金；退還席位要付費。",
    waiting: "等待技術支援 | 組長等待答覆的工時。",
    planning: "席位與人力規劃 | 提前一年預測尖峰，比提前一個月更費心力。",
    strain: "組長的壓力 | 旺季開始前的不眠之夜。",
    failure: "故障與意外 | 按分鐘計費，業務繁忙的年度費用更高：這是我方的風險，列為不利。",
  },
  sheets: {
    page: {
      sheet: "知覺價值",
      title: "我方方案對顧客值多少，可以賣什麼價",
      subtitle:
        "一家有 50 至 200 名季節性客服人員的公司，比較按分鐘計費與按席位計費的客服中心平台。金額皆為範例，以年計算。",
      figures: {
        valueAdded: "每年增加的價值",
        atLeast: "九成把握下至少為",
        price: "顧客可接受的最高價格",
        ratio: "每單位成本換得的利益",
      },
      tables: {
        comparison: {
          title: "兩個方案的價值",
          columns: "每年，依最可能的估計 | 差額",
          rows: {
            benefits: "利益",
            price: "價格",
            otherCosts: "其他成本",
            costs: "成本合計",
            value: "對顧客的價值",
            ratio: "利益 / 成本",
          },
          notes: {
            ours: "您的方案名稱，各工作表隨之更改。",
            alternative: "顧客不選我方時會怎麼做：競爭對手、自己做，或什麼都不做。",
          },
        },
        pricing: {
          title: "價格",
          rows: {
            altPrice: "次佳選擇的價格",
            unused: "其中為閒置席位支付",
            moreValue: "加：價格之外多出的價值",
            highest:
              "可接受的最高價格 | 以此價格，顧客選哪一個都一樣（CV.VALUE.PRICE）。這是上限，並非建議報價。",
            fair: "一樣划算時的價格 | 以此價格，我方每單位成本帶來的利益與次佳選擇相同（CV.VALUE.MAP）。",
            ours: "我方價格",
            room: "距最高價格的空間",
            verdict: "以我方價格，對顧客而言",
          },
        },
        uncertainty: {
          title: "有多大把握？",
          columns: "對顧客的價值 | 期望值 | 偏低 P10 | 居中 P50 | 偏高 P90 | 大於 0",
          rows: { added: "增加的價值" },
          notes: {
            p10: "P10：十次中有一次低於此數；P50：一半低於此數；P90：十次中有九次低於此數。由所有估計抽樣 20,000 次而得（CV.VALUE.ESTIMATE），每次結果相同。",
          },
        },
        ranking: {
          title: "增加的價值主要取決於什麼",
          columns: "要素 | 最差時 | 最好時 | 變動幅度",
          notes: {
            worst:
              "只讓這一項處於對我方最不利的情形時，增加價值的變化：我方取最差，次佳選擇取最好。",
          },
        },
        benefitsByKind: {
          title: "利益組成",
          columns: "類別 | 差額",
          rows: { benefits: "利益", ofBenefits: "利益：有形與無形", ofCosts: "成本：有形與無形" },
        },
        costsByKind: { title: "成本組成", columns: "類別 | 差額", rows: { costs: "成本合計" } },
      },
      charts: {
        tornado: "各要素處於最差與最好時，增加價值的變化 | 最差時 | 最好時",
        map: "價值地圖 | 我方方案 | 次佳選擇 | 一樣划算 | x=知覺成本 | y=知覺利益",
      },
    },
    elements: {
      sheet: "價值要素",
      title: "顧客得到什麼，付出什麼",
      subtitle:
        "以年、以金額計，從顧客的角度看。空白列可填入自己的要素，也可覆寫範例；金額皆為虛構。",
      tables: {
        benefitOffers: { title: "利益" },
        costOffers: { title: "成本" },
        benefits: {
          columns:
            "要素 | 類別 | 有形與否 | 最低 | 最可能 | 最高 | 最低 | 最可能 | 最高 | 檢查 | 理由與依據",
          notes: {
            kind: "功能：能做什麼。情感：感受如何。社會：別人怎麼看顧客。金錢：賺到或省下的錢。",
            oursLow:
              "最低與最高：您認為可能出現的下限與上限。有把握時可以留空。兩個方案相同的要素只填一個數，其不確定性不影響比較。",
          },
          messages: {
            kind: "請從清單中選擇類別。",
            tangible: "請從清單中選擇有形或無形。",
            amount: "請輸入大於或等於 0 的年度金額。",
          },
        },
        costs: {
          columns:
            "要素 | 類別 | 有形與否 | 最低 | 最可能 | 最高 | 最低 | 最可能 | 最高 | 檢查 | 理由與依據",
          rows: { price: "價格 | 取自逐月比較表：最低、計畫與最高話務量。已知價格時可直接覆寫。" },
          messages: {
            kind: "請從清單中選擇類別。",
            tangible: "請從清單中選擇有形或無形。",
            amount: "請輸入大於或等於 0 的年度金額。",
          },
        },
      },
    },
    months: {
      sheet: "逐月比較",
      title: "按分鐘還是按席位：逐月比較",
      subtitle: "客服人數隨季節增減，席位卻要按尖峰簽約。價格與話務量皆為範例。",
      figures: {
        byMinute: "按分鐘，全年費用",
        bySeat: "按席位，全年費用",
        unused: "為閒置席位支付",
        unusedShare: "已付費卻閒置的席位",
      },
      settings: {
        heading: "價格與用量 | 項目 | 數值",
        pricePerMinute: "每分鐘價格 | - | 請輸入大於或等於 0 的價格。",
        pricePerSeat: "每席位每月價格 | - | 請輸入大於或等於 0 的價格。",
        seats:
          "簽約席位數 | 全年簽約。客服人數超出的月份，按實際人數計費。 | 請輸入大於或等於 0 的數字。",
        minutesPerAgent: "每人每月通話分鐘數 | - | 請輸入大於或等於 0 的數字。",
        volumeLow:
          "話務量最低時 | 全年話務量可能低於或高於計畫的幅度，各月人數同比例增減。 | 請輸入 −100% 到 0% 之間的變化幅度。",
        volumeHigh: "話務量最高時 | - | 請輸入大於或等於 0% 的變化幅度。",
      },
      tables: {
        months: {
          title: "逐月明細",
          columns:
            "月份 | 客服人數 | 分鐘數 | 按分鐘費用 | 計費席位 | 按席位費用 | 閒置席位 | 閒置席位費用",
          rows: {
            total: "全年",
            lowest: "最低用量 | 用量最低與最高時的全年費用，也就是價格的最低與最高估計。",
            highest: "最高用量",
          },
          notes: { billed: "簽約席位數；人數更多時按實際人數。" },
          messages: { agents: "請輸入大於或等於 0 的數字。" },
        },
      },
      charts: {
        bills: "每月費用 | 按分鐘費用 | 按席位費用",
        seats: "每月付費席位 | 使用中的席位 | 閒置席位",
      },
    },
    workings: {
      sheet: "價值計算",
      title: "計算過程",
      subtitle: "此表無須填寫，首頁的數字由此算出。",
      tables: {
        completed: {
          columns:
            "要素 | 有利：最低 | 有利：最可能 | 有利：最高 | 不利：最低 | 不利：最可能 | 不利：最高 | 最差時 | 最好時 | 變動幅度 | 名次",
        },
        ofOurs: {
          title: "估計的不確定性（CV.VALUE.ESTIMATE）",
          columns: "期望值 | 標準差 | P10 | P50 | P90 | 機率",
        },
        ofAlternative: { columns: "期望值 | 標準差 | P10 | P50 | P90 | 機率" },
        ofAdded: { columns: "增加的價值 | 期望值 | 標準差 | P10 | P50 | P90 | 機率" },
        map: {
          title: "價值地圖（CV.VALUE.MAP）",
          columns: "點 | 知覺成本 | 一樣划算 | 知覺利益",
          rows: { start: "直線起點", end: "直線終點" },
        },
        places: { columns: "相對利益 | 相對成本 | 公平成本 | 評價" },
        verdicts: { columns: "公式中 | 首頁顯示" },
      },
    },
  },
  about: [
    "要回答的問題 | 與次佳選擇相比，我方方案對顧客多值多少，顧客最多願意付多少？",
    "故事 | 按分鐘計費的平台全年略貴，但一小時內開通，幾分鐘內回覆，沒有閒置席位。",
    "金額 | 所有金額皆為範例，是為本例虛構的，以年、以一家顧客的感受計算。請換成顧客告訴您的數字。",
    "價值 | 知覺利益 − 知覺成本（CV.VALUE）；增加的價值為我方減去次佳選擇（CV.VALUE.ADDED），依最可能的估計。",
    "最高價格 | 次佳選擇的價格，加上雙方利益與其他成本之差（CV.VALUE.PRICE）；以此價格顧客選誰都一樣。",
    "不確定性 | 各要素的最低、最可能與最高值構成 Beta-PERT 分配，彼此獨立（CV.VALUE.ESTIMATE）。",
    "來源 | Anderson & Narus (1998), Business marketing: understand what customers value, HBR 76(6)；Gale (1994), Managing Customer Value。",
    "如何修改 | 直接修改要素表與逐月比較表，或在價格公式處直接填數；利益與成本各留有四個空白列。",
  ],
};
