import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "客戶分群與人物誌",
  summary: "由問卷得出：哪個分群從您這裡獲益最多，誰願意推薦您，各自最看重什麼，下一步怎麼做。",
  questions: {
    segments: "分群 | 每列一位受訪者：所屬的分群或人物誌。",
    benefits: "利益 | 受訪者得到的，以金額或分數表示。",
    costs: "成本 | 受訪者付出的，單位相同。",
    scores: "推薦意願 | 「您會推薦我們嗎？」0 到 10 的整數；未作答則留空。",
    driver1: "驅動因素 1 | 每位受訪者的評分或描述，首列為名稱。",
    driver2: "驅動因素 2 | 每位受訪者的評分或描述，首列為名稱。",
    driver3: "驅動因素 3 | 每位受訪者的評分或描述，首列為名稱。",
    driver4: "驅動因素 4 | 每位受訪者的評分或描述，首列為名稱。",
  },
  groups: {
    drivers: "價值可能取決於什麼",
  },
  nameless: "驅動因素：{address} 的第一個儲存格須為名稱，請連同標題一起選取該欄。",
  tooMany: "分群：共有 {found} 個，一頁最多容納 {most} 個，請選擇分群較少的欄。",
  unreadable: "問卷答案無法使用：{reason}",
  read: "{segments} 個分群的 {respondents} 位受訪者",
  strongest: "；價值主要取決於「{driver}」",
  advice: {
    repair: "價值 ≤ 0 | 降低其成本，或加強其看重的；否則把資源投向別處",
    win: "淨推薦值 < 0 | 致電批評者，問清哪裡出了問題",
    deepen: "淨推薦值 < 30 | 改進其最看重的一項，並告訴他們",
    refer: "淨推薦值 ≥ 30 | 請其推薦，共同撰寫案例",
  },
  sheets: {
    page: {
      sheet: "客戶分群",
      title: "各分群看重什麼，是否願意推薦我們",
      subtitle: "逐一列出各分群的知覺利益與成本、淨推薦值，以及影響價值的首要因素。",
      best: "獲益最多",
      value: "每人平均價值",
      "value.says": "各分群 {least} 至 {most}",
      nps: "淨推薦值",
      "nps.says": "± {margin}（95%）",
      respondents: "受訪者",
      "respondents.says": "每群至少 {fewest} 位",
      cards: "人物誌，價值最高的在前 | 分群",
      "cards.who":
        "他們是誰（請自行描述） | 用兩行文字把這個分群寫成一個人：角色、處境、最煩惱的事。",
      "cards.respondents": "受訪者",
      "cards.share": "受訪者占比",
      "cards.benefits": "利益",
      "cards.costs": "成本",
      "cards.value": "價值 | 利益 − 成本，取該分群的平均值（CV.VALUE.SEGMENTS）。",
      "cards.ratio": "利益 / 成本",
      "cards.positive": "得大於失的占比",
      "cards.nps": "淨推薦值",
      "cards.margin":
        "±（95% 信賴水準） | 100 次抽樣中有 95 次，真實的淨推薦值落在 ± 此數之內。區間重疊的分群，差異可能並不存在。",
      "cards.driver":
        "最看重 | 分群內部最能解釋價值差異的因素（CV.VALUE.DRIVERS）。表示相關，並不證明因果。",
      "cards.explains": "對其價值的解釋力",
      "cards.step": "下一步 | 由價值與淨推薦值得出，建議清單在計算表中，可在那裡修改。",
      "chart.value": "各分群的利益與成本 | 利益 | 成本",
      "chart.value.says":
        "全部受訪者的平均評分，按分群 | {most}獲益最多：比付出多 {gain} | 沒有哪個分群的獲益多於付出",
      "chart.promoters": "他們會推薦我們嗎？ | 推薦者 | 中立者 | 批評者",
      "chart.promoters.says":
        "他們會推薦我們嗎？各分群的回答占比 | {keenest}最願意推薦：淨推薦值 {score}",
    },
    workings: {
      sheet: "分群計算",
      title: "計算過程",
      subtitle: "首頁的數字取自此處。只有建議可以修改。",
      value:
        "價值（CV.VALUE.SEGMENTS） | 分群 | 受訪者 | 利益 | 成本 | 價值 | 利益 / 成本 | 得大於失的占比",
      promoters:
        "推薦意願（CV.NPS.SEGMENTS） | 分群 | 評分數 | 推薦者 | 中立者 | 批評者 | 淨推薦值 | ± 95%",
      drivers: "對價值的解釋力（CV.VALUE.DRIVERS） | 分群",
      advice: "下一步的建議 | 情形 | 下一步",
    },
  },
  sample: {
    sheet: "客戶問卷",
    columns: "受訪者 | 分群 | 利益 | 成本 | 推薦意願 | 品質 | 便利 | 技術支援 | 信任",
    segments: "季節性零售商 | 委外服務商 | 旅遊業者 | 公共服務",
    about: "關於這些資料",
    notes: [
      "四個分群中 120 位客服中心主管的答案，皆為虛構範例。",
      "利益與成本為 0 到 100 分，推薦意願為 0 到 10 分，各項評分為 1 到 10 分。",
    ],
  },
  about: [
    "要回答的問題 | 哪些客戶從我們這裡獲益，哪些願意推薦，各自看重什麼？",
    "資料 | 分群 {segments}，利益 {benefits}，成本 {costs}，推薦意願 {scores}",
    "插入時 | {read}",
    "價值 | 每位受訪者的利益 − 成本，按分群取平均。分群、利益、成本中有空白的列不計入。",
    "推薦意願 | 推薦者（9–10 分）占比 − 批評者（0–6 分）占比，從 −100 到 100，以所有作答者計。",
    "驅動因素 | 評分在分群內部能解釋的價值變異占比：數字為 r²，文字為 η²。",
    "來源 | Gale (1994), Managing Customer Value；Reichheld (2003), HBR 81(12)；Anderson & Narus (1998), HBR 76(6)。",
    "如何修改 | 上述範圍中的答案改動即時計入。出現新的分群時，請重新插入本模型。",
  ],
};
