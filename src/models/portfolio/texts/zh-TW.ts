import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "客戶組合",
  summary:
    "每位客戶已經帶來多少、還能帶來多少、透過他人又帶來多少：分級、80/20 曲線、各自的策略，以及下一個服務工時該給誰。",
  questions: {
    customers: "客戶 | 每列一位客戶：名稱或編號。",
    realised: "已實現價值 | 客戶至今帶來的價值：獲利；不知道獲利時可用銷售額。",
    potential: "潛在價值 | 除此之外還能帶來的價值：其在別處的採購額，或您的估計。",
    influence: "影響力價值 | 經其推薦的客戶所帶來的價值；不清楚可以不選。",
    budget: "服務預算 | 要分配給所有客戶的工時或金額，例如每月。",
    unit: "預算單位 | 預算以什麼計。 | 工時 | 金額",
  },
  groups: {
    settings: "預算",
  },
  unreadable: "客戶資料無法使用：{reason}",
  read: "{customers} 位客戶，皆有已實現價值與潛在價值",
  skipped: "因有空白而略過 {rows} 列",
  separator: "；",
  tiers: "高 | 中 | 低",
  units: {
    hours: {
      title: "下一個服務工時該給誰",
      budget: "可分配的服務工時",
      tier: "工時",
      perCustomer: "每位客戶工時",
      value: "每工時價值",
      nextHere: "下一工時",
      next: "下一個工時給哪一級",
      nextBest: "每工時 {most}，其次 {second}",
      perUnit: "每工時 {most}",
    },
    money: {
      title: "下一筆預算該給誰",
      budget: "可分配的預算",
      tier: "預算",
      perCustomer: "每位客戶預算",
      value: "每單位預算的價值",
      nextHere: "下一筆",
      next: "下一筆預算給哪一級",
      nextBest: "每單位預算 {most}，其次 {second}",
      perUnit: "每單位預算 {most}",
    },
  },
  samePotential: "所有客戶的潛在價值相同，無法據此區分客戶。",
  strategies: {
    protect: "保護並發展 | 安排最得力的人員，提早談續約，推薦下一個產品",
    maintain: "維持 | 保持現有服務水準，讓客戶滿意",
    invest: "投入 | 了解客戶在別處買什麼，提出有吸引力的方案",
    serve: "低成本服務 | 自助服務、標準條款、自動化",
  },
  sheets: {
    page: {
      sheet: "客戶組合",
      title: "客戶組合：誰帶來價值，下一個工時給誰",
      subtitle: "已實現價值是客戶已經帶來的，潛在價值是還能帶來的，影響力價值是透過他人帶來的。",
      customers: "客戶數",
      "customers.says": "其中{first}級 {few} 位",
      value: "總價值",
      "value.says": "平均 {each}，中位數 {middle} | 平均 {each}",
      bestFifth: "前 20% 客戶的貢獻",
      "bestFifth.says": "平均每位是其餘客戶的 {times} 倍",
      next: "{next}",
      "next.says": "{nextBest} | {perUnit}",
      settings: "預算與評等 | -",
      budget: "{budget} | 依權重分配給所有客戶。 | 請輸入大於或等於 0 的預算。",
      highShare:
        "每項價值評為「高」的客戶占比 | 已實現價值最高的 50% 評為「高」，潛在價值與影響力價值亦同。 | 請輸入 0% 到 100% 的占比。",
      tiers: "分級 | 等級 | 客戶占比上限 | 每位客戶權重",
      "tiers.upTo":
        "從價值最高的客戶算起的占比。價值相同的客戶總在同一級。 | 請輸入 0% 到 100% 的占比。",
      "tiers.weight":
        "與其他級相比，該級每位客戶分得多少預算：4、2、1 表示「高」級客戶所得是「低」級的四倍。 | 請輸入大於或等於 0 的權重。",
      brought:
        "各級帶來的價值 | 等級 | 客戶數 | 客戶占比 | 價值 | 價值占比 | 平均價值 | 已實現 | 潛在 | 影響力",
      "brought.total": "所有客戶",
      "brought.tier": "由一個公式 CV.TIER.SUMMARY 產生。價值 = 已實現 + 潛在 + 影響力。",
      allocation:
        "{title} | 等級 | 客戶數 | 加權客戶數 | {tier} | 預算占比 | {perCustomer} | {value} | {nextHere}",
      "allocation.total": "所有客戶",
      "allocation.budget": "CV.PROFIT.ALLOCATE 依「權重 × 客戶數」把預算恰好分完。",
      "allocation.value":
        "該級的價值除以其所得工時或預算。最大的一級就是下一份該給的；可提高權重，使各級逐漸接近。",
      strategies: "每位客戶的策略 | 策略 | 客戶數 | 可培養為推薦人 | 價值 | 價值占比 | 怎麼做",
      "strategies.total": "所有客戶",
      best: "價值最高的客戶 | 客戶 | 名次 | 等級 | 價值 | 已實現 | 潛在 | 影響力 | 清單序號 | 策略",
      "best.customer": "總價值最高的十位客戶，隨資料更新。",
      "chart.curve":
        "價值有多集中 | 價值占比 | 若人人相同 | x=客戶占比（價值高者在前） | y=價值占比",
      "chart.curve.says":
        "按客戶占比累計的價值占比，價值高者在前 | 前 20% 的客戶貢獻 {best} 的價值",
      "chart.tiers": "各級客戶的價值 | 已實現 | 潛在 | 影響力",
      "chart.tiers.says": "各級全部客戶的價值，按種類 | {first}：{few} 的客戶，{much} 的價值",
    },
    list: {
      sheet: "客戶組合清單",
      title: "每位客戶：評等、策略、等級",
      subtitle: "順序與您的資料相同；右側是 80/20 曲線的各點。",
      list: "- | 序號 | 客戶 | 已實現 | 潛在 | 影響力 | 合計 | 已實現評等 | 潛在評等 | 影響力評等 | 策略 | 等級 | {perCustomer}",
      "list.total": "由一個公式 CV.TIER.STRATEGY 產生，與客戶逐列對應。",
      "list.tier": "CV.TIER，依第一張工作表的分級設定。",
      curve: "- | 前若干客戶 | 價值占比 | 若人人相同",
    },
  },
  rest: "其餘客戶",
  preview: "價值有多集中 | 價值占比 | 若人人相同 | x=客戶占比，價值高者在前（%） | y=價值占比（%）",
  columns: {
    all: "客戶 {customers}，已實現 {realised}，潛在 {potential}，影響力 {influence}",
    noInfluence: "客戶 {customers}，已實現 {realised}，潛在 {potential}，無影響力價值",
  },
  about: [
    "要回答的問題 | 哪些客戶支撐著業務，哪些有潛力，下一個工時該給誰？",
    "資料 | {columns}",
    "插入時 | {read}",
    "價值 | 已實現 + 潛在 + 影響力。影響力計入他人的購買，因此不同客戶的價值互有重疊。",
    "分級 | 依價值排名，即客戶金字塔。Zeithaml, Rust & Lemon (2001), California Management Review 43(4)。",
    "策略 | 由評等得出：「高」指位於前列且大於 0。Kumar (2008), Managing Customers for Profit。",
    "80/20 曲線 | 價值最高的客戶所占的價值（CV.PARETO），與人人相同的直線對照。",
    "下一個工時 | 給每工時價值最大的一級。價值高不等於一定有回應，請先小規模試行。",
    "如何修改 | 在本頁修改分級、權重與預算；客戶價值在您自己的表格中、上述範圍內修改。",
  ],
  sample: {
    sheet: "客戶價值",
    columns: "客戶 | 已實現價值 | 潛在價值 | 影響力價值",
    customer: "{first}{second}",
    first:
      "晨光 | 遠山 | 藍灣 | 豐禾 | 榆樹 | 錦程 | 磐石 | 海港 | 鳶尾 | 青柏 | 拱石 | 明燈 | 綠野 | 北門 | 果園 | 峰頂 | 採石 | 河畔 | 雲頂 | 薊花",
    second: "食品 | 物流 | 設計",
    about: "關於這些資料",
    notes: [
      "一家小企業供應商的 60 位客戶，為本例虛構。",
      "已實現：至今的獲利。潛在：客戶在別處的採購。影響力：經其推薦的客戶帶來的獲利。",
      "金額皆為範例。請換成自己的數字，或選取自己的表格。",
    ],
  },
};
