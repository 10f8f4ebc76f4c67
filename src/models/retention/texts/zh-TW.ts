import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "留存與終身價值",
  summary: "顧客能留多久、期間值多少，以及留存率、折現率與成本對價值的影響。",
  groups: { value: "顧客價值" },
  questions: {
    customers: "顧客 | 每列一次購買。顧客與日期都留空，就在工作表上填寫留存人數。",
    unit: "每期長度 | 逐期統計有多少顧客再次購買。在工作表上填寫的留存人數先按年計。 | 月 | 週（週一起） | 季 | 年",
    margin: "每期毛利 | 留下的顧客每期帶來多少，已扣除成本。",
    discount: "年折現率 | 一年後的錢比現在少值多少。",
    acquisition: "取得成本 | 贏得一位顧客的花費，期初支付。",
    horizon: "計算期數 | 更晚的毛利不計。",
    timing:
      "首筆毛利 | 選法不同，價值不同；比較時算法須一致。 | 現在，期初 | 第一期末，留下才有 | 第一期末，一定有",
  },
  sheets: {
    page: {
      sheet: "留存",
      title: "顧客留下期間值多少",
      subtitle: "至今的留存、依「不忠誠的先走」所作的預測，以及由此得出的終身價值。",
      figures: {
        projected:
          "終身價值（依預測的留存） | 顧客各不相同：留下來的越來越忠誠，所以留存率逐期上升。",
        constant: "終身價值（依固定留存率） | 假定每一期都以同樣的比率留住顧客。",
        rate: "每期留存率",
        payback: "回本期數 | 依預測的留存，折現後的毛利要多少期才收回取得成本。",
        most: "取得成本上限",
      },
      settings: {
        heading: "設定 | 設定項目 | 數值",
        margin: "每期毛利 | 示意數字，請換成您自己的。 | 請輸入不小於 0 的金額。",
        discount: "年折現率 | - | 請輸入不小於 0% 的比率。",
        acquisition: "取得成本 | - | 請輸入不小於 0 的金額。",
        horizon: "計算期數 | - | 請輸入 1 到 30 的整數。",
        timing:
          "首筆毛利 | 0：首筆毛利現在就有；1：第一期末，顧客留下才有；2：第一期末，一定有。 | 請選擇 0、1 或 2。",
        rateGiven:
          "留存率（如已知） | 留空則由配適期內的留存人數得出。填入一個留存率，可看它會帶來什麼。 | 請輸入 0% 到 100% 的比率。",
        fitUntil:
          "配適至第幾期 | 之後各期的留存人數不用於配適，而用來檢驗預測：範例中 12 年只用了 7 年。 | 請輸入 2 到 30 的整數。",
        unit: "每期長度 | - | 請選擇 month（月）、week（週）、quarter（季）或 year（年）。",
        rate: "所用留存率",
        years: "每期年數",
        discountPerPeriod: "每期折現率",
      },
      tables: {
        fit: {
          title: "預測的依據",
          rows: {
            customers: "期初顧客數",
            periods: "所用期數",
            alpha: "alpha",
            beta: "beta",
            likelihood: "對數概似值",
            leave: "第一期流失率",
            miss: "配適之後的最大偏差",
          },
        },
        sensitivity: {
          title: "不同留存率與折現率下的終身價值",
          rows: { discount: "留存率" },
          messages: { rate: "請輸入 0% 到 100% 的比率。", discount: "請輸入不小於 0% 的比率。" },
        },
        better: {
          title: "改善 1% 值多少",
          columns: "變化 | 終身價值 | 增加 | 增幅",
          rows: {
            retention: "留存率提高 1%",
            margin: "毛利提高 1%",
            discount: "折現率降低 1%",
            acquisition: "取得成本降低 1%",
          },
        },
        breakEven: {
          title: "損益兩平",
          rows: {
            rate: "顧客恰好賺回成本的留存率",
            margins: "以上各表都依固定留存率計算（CV.LIFETIME.RETAINED）。",
          },
        },
      },
      charts: {
        survival: "仍在的顧客 | 配適至此期 | 實際 | 預測 | 固定留存率 | x=自首期起的期數",
        value: "不同留存率下的終身價值 | 終身價值 | x=每期留存率",
      },
    },
    data: {
      sheet: "留存資料",
      title: "留存人數、預測與現金",
      subtitle:
        "請換成您自己的留存人數：先是同一批的所有顧客，然後是每期之後仍在的；之後各期留空。",
      tables: {
        survivors: {
          title: "留存人數",
          columns: "期 | 留存人數 | 用於配適 | 比例 | 預測偏差",
          notes: { used: "配適所用：至所設期數為止的留存人數。" },
          messages: { survivors: "請輸入顧客數，不能多於前一期。" },
        },
        projection: {
          title: "由配適預測",
          columns: "期 | 留存比例 | 留存率 | 實際（所用）",
          notes: { period: "這幾欄由一個公式 CV.RETENTION.CURVE 產生。" },
        },
        cash: {
          title: "顧客價值",
          columns: "固定留存率下的比例 | 折現現金流 | 累計",
          notes: { cash: "毛利 × 仍在的比例，折現；第一列扣除取得成本。" },
        },
        drawn: { title: "圖中的資料", columns: "實際 | 預測 | 固定留存率 | 配適至此期" },
        rates: { title: "各種留存率", columns: "留存率 | 終身價值" },
      },
    },
    cohorts: {
      sheet: "分批留存",
      title: "分批留存：逐期有多少顧客再買",
      subtitle: "每列是同一期首次購買的顧客。最後一期可能還沒有結束。",
      tables: {
        together: {
          columns: "所有顧客 | 顧客數",
          rows: {
            active: "有購買 | 在時間夠長的各批顧客中，首購之後第幾期有購買的比例。",
            survivors:
              "至少仍是顧客 | 當期或之後各期購買比例中的最大值：之後還會回來的，當時就仍是顧客，所以不會上升。",
          },
        },
        cohorts: {
          title: "逐批",
          columns: "批次 | 顧客數",
          notes: {
            cohort:
              "整張表由一個公式 CV.RETENTION.COHORT 產生：同期首購的顧客，之後各期有多大比例再買。",
          },
        },
      },
    },
  },
  subtitlePurchases: "留存人數來自下一張工作表上由購買明細得出的各批顧客。",
  readExample:
    "範例：1,000 位「一般」顧客十二年的留存（Fader & Hardie 2007）；毛利與成本僅供示意。",
  preview: "仍在的顧客 | 實際 | 預測",
  about: {
    question: "要回答的問題 | 顧客能留多久，贏得一位顧客最多可以花多少？",
    dataExample:
      "某訂閱服務的「一般」顧客，每 1,000 位（Fader & Hardie 2007）。可在下一張工作表上改寫。",
    dataPurchases: "顧客 {customers}，日期 {dates}",
    madeExample: "留存人數取自文獻；毛利、成本與折現率僅供示意。",
    entries: [
      "預測 | 移位 beta-幾何模型（sBG）：每位顧客依自己的機率流失，不忠誠的先走，所以留下者的留存率逐期上升。",
      "固定留存率 | 配適期內，各期期初的顧客中留下的比例；或您填入的留存率。",
      "價值 | 毛利 × 仍在的比例，按期折現，只計所設期數，減去取得成本；不含推薦。",
      "由購買得出 | 顧客不必每期都買。只要之後某期同批顧客的購買比例不低於此，就算仍是顧客：這是謹慎的算法。",
      "限制 | 毛利、折現率與成本保持不變；假定之後的顧客與這些顧客一樣。",
      "來源 | Fader & Hardie (2007), How to project customer retention, J. of Interactive Marketing 21(1)；Gupta & Lehmann (2005), Managing Customers as Investments。",
      "如何修改 | 修改設定與表中的比率；沒有用購買明細時，在下一張工作表上改寫留存人數。",
    ],
  },
};
