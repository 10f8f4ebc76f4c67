import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "購買預測",
  summary: "哪些顧客仍然活躍，往後會買多少、值多少，以及預測有多可靠。",
  questions: {
    horizon: "預測期間 | 往後看多久，以時間單位計：例如 52 週。",
    unit: "時間單位 | 預測期間與所有時間長度都以它計。 | 週 | 日 | 月 | 年",
    asOf: "截止日期 | 算作已知的最後一天。留空則取最後一次購買的日期；填更早的日期，就用之後的購買來檢驗預測。",
    model:
      "購買模型 | 一般用 MBG/NBD；BG/NBD 中首次回購之前不會流失；Pareto/NBD 容許顧客隨時流失。 | MBG/NBD | BG/NBD | Pareto/NBD",
    margin: "毛利率 | 金額中有多少是賺到的。填 100% 則以銷售額衡量顧客。",
    discount: "年折現率 | 一年後的錢比現在少值多少。",
  },
  sheets: {
    page: {
      sheet: "購買預測",
      title: "顧客往後會買多少、值多少",
      subtitle: "以您的購買明細逐位顧客配適，並以模型沒見過的一段資料加以檢驗。",
      figures: {
        sales: "預測期間的預期銷售額",
        purchases: "預期購買次數",
        buying: "預計在期限內購買的顧客",
        value: "這些顧客的價值（已折現）",
        miss: "保留檢驗：預期比實際 | 保留期的購買次數，預測偏高為 +，偏低為 −。",
      },
      settings: {
        heading: "設定 | 設定項目 | 數值",
        horizon: "預測期間 | - | 請輸入不小於 1 的整數。",
        unit: "時間單位 | week（週）、day（日）、month（月）或 year（年），預測期間以它計。 | 請選擇 week（週）、day（日）、month（月）或 year（年）。",
        asOf: "截止日期 | 留空則取最後一次購買的日期。填更早的日期，之後的購買用來檢驗，預測也從那天開始。 | 請輸入日期；留空則取最後一次購買的日期。",
        model:
          "購買模型 | mbgnbd：顧客可能在每次購買之後流失；bgnbd：在每次回購之後；pnbd（Pareto/NBD）：隨時可能流失。 | 請選擇 mbgnbd、bgnbd 或 pnbd。",
        margin:
          "毛利率 | 100% 表示以銷售額衡量顧客；要以利潤衡量，請填毛利率。 | 請輸入不小於 0% 的比率。",
        discount: "年折現率 | - | 請輸入不小於 0% 的比率。",
        unitDays: "每單位天數",
        discountPerUnit: "每單位折現率",
        knownUntil: "已知資料截至",
      },
      tables: {
        rests: {
          title: "預測的依據",
          columns: "項目 | 數值",
          rows: {
            rowsRead: "讀取的列",
            blankRows: "因空白而略過",
            purchases: "購買次數（一天算一次）",
            customers: "顧客數",
            repeaters: "有回購的顧客",
            firstDate: "首次購買",
            lastDate: "最後一次購買",
            buying: "購買模型",
            likelihood: "對數概似值",
            converged: "配適已收斂",
            spending: "消費金額模型",
            holdout: "保留期",
            expected: "期內預期購買",
            made: "期內實際購買",
            miss: "預期比實際",
            meanMiss: "每位顧客平均誤差",
            correlation: "顧客間相關係數",
          },
        },
        top: {
          title: "價值最高的顧客",
          columns:
            "顧客 | 已購買次數 | 回購平均金額 | 活躍機率 | 預期購買次數 | 每次預期金額 | 價值 | 清單中的序號",
          notes: { place: "該顧客在下一張工作表清單中的序號，第一位為 1。" },
        },
        ahead: {
          title: "往後的購買與銷售額（累計）",
          columns: "截至 | 單位數 | 購買次數 | 銷售額",
          notes: {
            sales:
              "由配適的模型逐位顧客計算（CV.BGNBD.EXPECTED 或 CV.PNBD.EXPECTED）。最後一列應與上方由 CV.FORECAST 得出的數字一致。",
          },
        },
        parameters: {
          title: "配適的模型",
          columns: "參數 | 估計值 | 標準誤",
          notes: { error: "估計值因偶然可能偏離多少。估計值若不到標準誤的兩倍，就說明不了什麼。" },
        },
      },
      charts: {
        cumulative: "累計回購次數 | 保留期開始 | 實際 | 預期 | x=自首購起的期數 | y=購買次數",
        incremental: "每期回購次數 | 保留期開始 | 實際 | 預期 | x=自首購起的期數 | y=購買次數",
        conditional:
          "保留期人均購買次數（依先前回購次數分組） | 實際 | 預期 | x=保留期之前的回購次數",
        alive: "顧客活躍機率的分布 | 有回購 | 只買過一次 | y=顧客數",
      },
    },
    list: {
      sheet: "預測顧客清單",
      title: "逐位顧客預測",
      subtitle: "回購次數一天算一次；最近購買時點與觀察時間都從首購算起，以所設單位計。",
      tables: {
        list: {
          columns:
            "顧客 | 回購次數 | 最近購買時點 | 觀察時間 | 回購平均金額 | 活躍機率 | 購買機率 | 預期購買次數 | 下限 | 上限 | 下次購買 | 每次預期金額 | 價值",
          notes: { customer: "整張表由一個公式 CV.FORECAST 產生。" },
        },
      },
    },
    plots: {
      sheet: "預測圖表資料",
      title: "圖表背後的資料",
      subtitle: "以沒見過保留期的模型所作的預期，與實際情況對照；全部由您的購買明細算出。",
      tables: {
        periods: {
          title: "逐期回購次數",
          columns: "期 | 截至 | 預期 | 實際 | 累計預期 | 累計實際 | 是否保留",
          notes: { period: "這幾欄由一個公式 CV.FORECAST.TRACK 產生。" },
        },
        groups: {
          title: "依保留期之前的回購次數",
          columns: "回購次數 | 顧客數 | 預期顧客數 | 人均預期購買 | 人均實際購買",
          notes: { before: "這幾欄由一個公式 CV.FORECAST.CHECK 產生，最後一列表示 7 次或更多。" },
        },
        labels: { columns: "標籤" },
        bins: {
          title: "依活躍機率",
          columns: "活躍機率 | 從 | 到 | 只買過一次 | 有回購",
          notes: { once: "若選 BG/NBD 模型，首次回購之前不會流失，只買過一次的顧客就都算活躍。" },
        },
        counts: {
          title: "期數與點數",
          rows: { periods: "期數", known: "模型已知的期數", step: "每點期數" },
        },
        drawn: {
          title: "圖中的點",
          columns: "期 | 預期 | 實際 | 累計預期 | 累計實際 | 保留期開始 | 保留期開始",
          notes: { period: "圖表所畫的資料：每期一點；期數太多時幾期合為一點。#N/A 不畫出來。" },
        },
      },
      charts: {
        customers:
          "顧客數（依保留期之前的回購次數分組） | 實際 | 預期 | x=保留期之前的回購次數 | y=顧客數",
      },
    },
    audit: {
      sheet: "預測稽核",
      title: "預測稽核",
      subtitle: "讀了哪些列、作了哪些假設、每個估計值與其誤差，以及用模型沒見過的購買所作的檢驗。",
      tables: {
        audit: {
          columns: "項目 | 值 | 標準誤 | 說明",
          notes: { item: "整張表由一個公式 CV.FORECAST.AUDIT 產生，各語言下均為英文。" },
        },
      },
    },
  },
  preview: "累計回購次數 | 實際 | 預期",
  about: {
    question: "要回答的問題 | 現有的顧客往後會買多少，值多少？",
    entries: [
      "購買 | MBG/NBD、BG/NBD 或 Pareto/NBD：每位顧客依自己的頻率隨機購買，並在某個時候不再回來；頻率與流失傾向因人而異。",
      "金額 | Gamma-Gamma：每次金額圍繞顧客自己的平均值變動。購買次數越少，越向全體平均靠攏。",
      "保留檢驗 | 圖表與檢驗所用的模型沒見過最後一段資料：截止日期之後的時間；未填截止日期時，長度等於預測期間，但不超過一半。",
      "價值 | 毛利率 × 預期金額 × 預期購買次數，依時間單位折現，只算預測期間內；不含其他成本。",
      "限制 | 不計往後的新顧客；假定價格、季節與促銷都和過去一樣。",
      "來源 | Fader, Hardie & Lee (2005), “Counting your customers” the easy way, Marketing Science 24(2)，圖 2 至圖 5；RFM and CLV, Journal of Marketing Research 42(4)。",
      "如何修改 | 直接修改本頁設定；新的購買紀錄填在上述範圍之內即會計入。",
    ],
  },
};
