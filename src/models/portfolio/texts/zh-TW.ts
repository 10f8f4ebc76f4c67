import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "顧客組合",
  summary:
    "每位顧客已經帶來多少、還能帶來多少、透過他人又帶來多少：分級、80/20 曲線、各自的策略，以及下一個服務工時該給誰。",
  questions: {
    customers: "顧客 | 每列一位顧客：名稱或編號。",
    realised: "已實現價值 | 顧客至今帶來的價值：利潤；不知道利潤時可用銷售額。",
    potential: "潛在價值 | 除此之外還能帶來的價值：其在別處的採購額，或您的估計。",
    influence: "影響力價值 | 經其推薦的顧客所帶來的價值；不清楚可以不選。",
    budget: "服務預算 | 要分配給所有顧客的工時或金額，例如每月。",
    unit: "預算單位 | 預算以什麼計。 | 工時 | 金額",
  },
  groups: {
    settings: "預算",
  },
  unreadable: "無法讀取顧客資料：{reason}",
  read: "{customers} 位顧客，皆有已實現價值與潛在價值",
  skipped: "因有空白而略過 {rows} 列",
  separator: "；",
  tiers: "高 | 中 | 低",
  units: {
    hours: {
      title: "下一個服務工時該給誰",
      budget: "可分配的服務工時",
      tier: "工時",
      perCustomer: "每位顧客工時",
      value: "每工時價值",
      nextHere: "下一工時",
      next: "下一個工時給哪一級",
    },
    money: {
      title: "下一筆預算該給誰",
      budget: "可分配的預算",
      tier: "預算",
      perCustomer: "每位顧客預算",
      value: "每單位預算的價值",
      nextHere: "下一筆",
      next: "下一筆預算給哪一級",
    },
  },
  strategies: {
    protect: "保護並發展 | 派最好的人，提早談續約，推薦下一個產品",
    maintain: "維持 | 保持現有服務水準，讓顧客滿意",
    invest: "投入 | 了解顧客在別處買什麼，提出有吸引力的方案",
    serve: "低成本服務 | 自助服務、標準條款、自動化",
  },
  sheets: {
    page: {
      sheet: "顧客組合",
      title: "顧客組合：誰帶來價值，下一個工時給誰",
      subtitle: "已實現價值是顧客已經帶來的，潛在價值是還能帶來的，影響力價值是透過他人帶來的。",
      customers: "顧客數",
      value: "總價值",
      bestFifth: "前 20% 顧客的貢獻",
      next: "{next}",
      settings: "預算與評等 | -",
      budget: "{budget} | 依權重分配給所有顧客。 | 請輸入大於或等於 0 的預算。",
      highShare:
        "每項價值評為「高」的顧客占比 | 已實現價值最高的 50% 評為「高」，潛在價值與影響力價值亦同。 | 請輸入 0% 到 100% 的占比。",
      tiers: "分級 | 等級 | 前百分之幾的顧客 | 每位顧客權重",
      "tiers.upTo":
        "從價值最高的顧客算起的占比。價值相同的顧客總在同一級。 | 請輸入 0% 到 100% 的占比。",
      "tiers.weight":
        "與其他級相比，該級每位顧客分得多少預算：4、2、1 表示高級顧客所得是低級的四倍。 | 請輸入大於或等於 0 的權重。",
      brought:
        "各級帶來的價值 | 等級 | 顧客數 | 顧客占比 | 價值 | 價值占比 | 平均價值 | 已實現 | 潛在 | 影響力",
      "brought.total": "所有顧客",
      "brought.tier": "由一個公式 CV.TIER.SUMMARY 產生。價值 = 已實現 + 潛在 + 影響力。",
      allocation:
        "{title} | 等級 | 顧客數 | 加權顧客數 | {tier} | 預算占比 | {perCustomer} | {value} | {nextHere}",
      "allocation.total": "所有顧客",
      "allocation.budget": "CV.PROFIT.ALLOCATE 依「權重 × 顧客數」把預算恰好分完。",
      "allocation.value":
        "該級價值除以其所得工時或預算。最大者就是下一份該給的級；可提高權重，使各級逐漸接近。",
      strategies:
        "每位顧客的策略 | 策略 | 顧客數 | 可作推薦者 | 價值 | 價值占比 | 怎麼做 | 公式中的名稱",
      "strategies.total": "所有顧客",
      "strategies.id":
        "CV.TIER.STRATEGY 在結果中使用的策略名稱；可作推薦者的顧客後面另加「, recruit as advocate」。",
      best: "價值最高的顧客 | 顧客 | 名次 | 等級 | 價值 | 已實現 | 潛在 | 影響力 | 清單序號 | 策略",
      "best.customer": "總價值最高的十位顧客，隨資料更新。",
      "chart.curve":
        "價值有多集中 | 價值占比 | 若人人相同 | x=顧客占比（價值高者在前） | y=價值占比",
      "chart.tiers": "各級顧客的價值 | 已實現 | 潛在 | 影響力",
    },
    list: {
      sheet: "顧客組合清單",
      title: "每位顧客：評等、策略、等級",
      subtitle: "順序與您的資料相同；右側是 80/20 曲線的各點。",
      list: "- | 序號 | 顧客 | 已實現 | 潛在 | 影響力 | 合計 | 已實現評等 | 潛在評等 | 影響力評等 | 策略 | 等級 | {perCustomer}",
      "list.total": "由一個公式 CV.TIER.STRATEGY 產生，與顧客逐列對應。",
      "list.tier": "CV.TIER，依第一張工作表的分級設定。",
      curve: "- | 前若干顧客 | 價值占比 | 若人人相同",
    },
  },
  rest: "其餘顧客",
  preview: "價值有多集中 | 價值占比 | 若人人相同 | x=顧客占比，價值高者在前（%） | y=價值占比（%）",
  columns: {
    all: "顧客 {customers}，已實現 {realised}，潛在 {potential}，影響力 {influence}",
    noInfluence: "顧客 {customers}，已實現 {realised}，潛在 {potential}，無影響力價值",
  },
  about: [
    "要回答的問題 | 哪些顧客支撐著業務，哪些有潛力，下一個工時該給誰？",
    "資料 | {columns}",
    "插入時 | {read}",
    "價值 | 已實現 + 潛在 + 影響力。影響力計入他人的購買，因此不同顧客的價值互有重疊。",
    "分級 | 依價值排名，即顧客金字塔。Zeithaml, Rust & Lemon (2001), California Management Review 43(4)。",
    "策略 | 由評等得出：「高」指位於前列且大於 0。Kumar (2008), Managing Customers for Profit。",
    "80/20 曲線 | 價值最高的顧客所占的價值（CV.PARETO），與人人相同的直線對照。",
    "下一個工時 | 給每工時價值最大的級。價值高不等於一定有回應，請先小規模試行。",
    "如何修改 | 在本頁修改分級、權重與預算；顧客價值在您自己的表格中、上述範圍內修改。",
  ],
  sample: {
    sheet: "顧客價值",
    columns: "顧客 | 已實現價值 | 潛在價值 | 影響力價值",
    customer: "{first}{second}",
    first:
      "晨光 | 遠山 | 藍灣 | 豐禾 | 榆樹 | 錦程 | 磐石 | 海港 | 鳶尾 | 青柏 | 拱石 | 明燈 | 綠野 | 北門 | 果園 | 峰頂 | 採石 | 河畔 | 雲頂 | 薊花",
    second: "食品 | 物流 | 設計",
    about: "關於這些資料",
    notes: [
      "一家小企業供應商的 60 位顧客，為本例虛構。",
      "已實現：至今的利潤。潛在：顧客在別處的採購。影響力：經其推薦的顧客帶來的利潤。",
      "金額皆為範例。請換成自己的數字，或選取自己的表格。",
    ],
  },
};
