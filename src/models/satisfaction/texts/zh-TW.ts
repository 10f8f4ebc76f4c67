import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "滿意度",
  summary: "滿意度的五個層次，以及其中的瓶頸；各分群的淨推薦值與滿意比例；滿意的客戶是否回購。",
  questions: {
    respondents: "受訪者 | 每份問卷的名稱或編號，可以不選。",
    segments: "分群 | 每份問卷所屬的分群：人物誌、地區等，可以不選。",
    recommendation:
      "推薦意願 | 「您有多大可能推薦我們？」0 到 10 的整數，也可以是「10 - 非常願意」這樣的文字。",
    satisfaction:
      "滿意度 | 「您有多滿意？」從 1（非常不滿意）到 5（非常滿意），也可以是文字，或用下面所選的分制。",
    scale:
      "滿意度的分制 | 可以給出的最低分和最高分。 | 依問卷判斷 | 1 到 5 分 | 1 到 7 分 | 1 到 10 分 | 0 到 10 分",
    repurchase: "回購 | 客戶是否再次購買：是或否，或購買次數。",
    core: "核心產品 | 第 1 層，0 到 10 分：產品或服務本身。",
    support: "支援系統 | 第 2 層，0 到 10 分：下單、開立發票、投訴、退貨。",
    technical: "執行表現 | 第 3 層，0 到 10 分：準時、準確、快速、安全。",
    interaction: "人員互動 | 第 4 層，0 到 10 分：客戶接觸到的人員。",
    emotional: "情感感受 | 第 5 層，0 到 10 分：我們帶給客戶的感受。",
  },
  groups: {
    levels: "五個層次：全部選定，或都不選而在表中填分",
  },
  someLevels: "五個層次：請選定全部五欄，或都不選而在表中填分。",
  unreadable: "調查資料無法使用：{reason}",
  read: "{segments} 個分群的 {answers} 份問卷",
  readOfAll: "{answers} 份問卷",
  noSegment: "其中 {answers} 份沒有分群，只計入全部問卷",
  readWords: "文字答案依「調查問卷」工作表上的對照表計分",
  everyone: "全體受訪者",
  asked: { recommendation: "推薦意願", levels: "五個層次" },
  neither: "回購，第 {row} 列：「{value}」不是「是」或「否」，也不是數字",
  fiveSteps:
    "{asked}：{answers} 個答案都不超過 5，很可能是以 1 到 5 提問的。這裡需要 0 到 10：請以 0 到 10 提問，或另用一欄換算：=(A2-1)*2.5。",
  readScale: "滿意度為 {least} 到 {most} 分制：{satisfiedFrom} 分以上（最高的兩檔）算滿意",
  moreAnswers: "（另有 {others} 處）",
  otherScale:
    "滿意度第 {row} 列：{value} 不是 {least} 到 {most} 的整數{more}。如果滿意度用了別的分制，請在「滿意度的分制」中選擇",
  twoForOne:
    "滿意度：「{first}」與「{second}」都會計為 5 分制的 {step} 分。請改用 1 到 5 的數字作答。",
  toFillIn: "在表中填寫",
  levels: {
    core: "核心產品 | 產品或服務本身",
    support: "支援系統 | 下單、開立發票、投訴、退貨",
    technical: "執行表現 | 準時、準確、快速、安全",
    interaction: "人員互動 | 人員：有禮、專業、樂於助人",
    emotional: "情感感受 | 我們帶給客戶的感受",
  },
  steps: ["1 非常不滿意", "2 不滿意", "3 普通", "4 滿意", "5 非常滿意"],
  together: "五層合計",
  again: "回購率",
  variants: {
    again: {
      stepsTitle: "滿意的客戶會回購嗎",
      stepsChart: "不同滿意度客戶的回購率",
      stepsSeries: "回購率",
      stepsSays: "非常滿意者有 {top} 回購，滿意者有 {below}",
      againNote: "是或大於 0 的數字為 1，否或 0 為 0。其他詞語顯示為錯誤，可在右側補充。",
    },
    steps: {
      stepsTitle: "滿意度分布",
      stepsChart: "各滿意度的問卷占比",
      stepsSeries: "占比",
      stepsSays: "{top} 非常滿意，{below} 滿意",
    },
  },
  scores: {
    asked: "調查答案的平均分數。",
    filledIn: "請為每一層填寫 0 到 10 的分數；7 只是起始值。",
    aboutAsked: "調查中五欄的平均分數。Cumby & Barnes (1998), How customers are made to feel。",
    aboutFilledIn:
      "分數在本頁填寫，不是調查所得。Cumby & Barnes (1998), How customers are made to feel。",
  },
  sheets: {
    page: {
      sheet: "滿意度",
      title: "滿意度：瓶頸在哪裡，滿意能否換來回購",
      subtitle: "態度再好，也彌補不了遲到的交付：只有下面各層達標，上一層才能全額計分。",
      heldBack: "瓶頸在哪一層",
      nps: "淨推薦值（NPS）",
      "nps.says": "± {margin}（95%）",
      csat: "滿意客戶占比",
      "csat.says": "{very} 非常滿意",
      overallScore: "整體得分（0–10）",
      "overallScore.says": "最弱一層 {weakest}",
      settings: "設定",
      goodEnough:
        "層次達標分數（0–10） | 達到此分數，該層才算做好，上一層才有意義。 | 請輸入 0 到 10 的分數。",
      satisfiedFrom:
        "幾分起算滿意（{least}–{most}） | 算作滿意的最低分。 | 請輸入 {least} 到 {most} 的整數。",
      levels: "五個層次 | 層次 | 得分 | 權重 | 計入得分 | 達標門檻 | 瓶頸 | 包含內容",
      "levels.score": "{scoresNote} | 請輸入 0 到 10 的分數。",
      "levels.weight": "各層在整體得分中的重要程度。 | 請輸入大於或等於 0 的權重。",
      "levels.credited": "瓶頸之上的層次，最多按達標分計入。",
      overall: "- | 整體得分 | 達到層次 | 瓶頸層次",
      "overall.overall":
        "由一個公式 CV.SATISFACTION 得出：計入得分的加權平均、達到的層次、瓶頸層次。",
      steps: "{stepsTitle} | 滿意度 | 問卷數 | 占比",
      "steps.total": "全部問卷",
      "steps.times": "非常滿意相對於滿意",
      segments:
        "各分群的推薦意願與滿意度 | 分群 | 問卷數 | 推薦者 | 中立者 | 批評者 | NPS | ±（95%） | 滿意占比",
      "segments.all": "全部問卷",
      "segments.segment": "由一個公式 CV.NPS.SEGMENTS 產生，最好的分群在前。",
      "segments.margin":
        "100 次抽樣中有 95 次，真實的淨推薦值落在 ± 此數之內。區間重疊的分群，差別未必真實。",
      bySegment:
        "各分群的五個層次 | 分群 | 核心產品 | 支援系統 | 執行表現 | 人員互動 | 情感感受 | 整體得分 | 達到層次 | 瓶頸層次",
      "chart.levels": "五個層次：下層做好，上層才有意義 | 得分",
      "chart.levels.says":
        "全部問卷的平均得分，0 到 10，由下而上 | {level}拖了後腿：{score}，未達 {enough} | 五個層次全部達標：不低於 {enough}",
      "chart.steps": "{stepsChart} | {stepsSeries}",
      "chart.steps.says": "在給出該答案者中的占比 | {stepsSays}",
      "chart.segments": "他們願意推薦我們嗎 | 推薦者 | 中立者 | 批評者",
      "chart.segments.says":
        "他們願意推薦我們嗎？各分群的問卷占比 | {promote} 是推薦者，{detract} 是批評者",
    },
    list: {
      sheet: "調查問卷",
      title: "公式讀取的調查資料",
      subtitle: "順序與您的資料相同；原本空白的，這裡也空白。",
      list: "- | 受訪者 | 分群 | 推薦意願 | 滿意度 | 是否回購 | 核心產品 | 支援系統 | 執行表現 | 人員互動 | 情感感受",
      "list.again": "{againNote}",
      words: "- | 表示「是」的詞 | 表示「否」的詞",
      recommendationWords: "- | 推薦意願的文字答案 | 計為",
      "recommendationWords.score": "留空：未作答。 | 請輸入 0 到 10 的評分。",
      satisfactionWords: "- | 滿意度的文字答案 | 計為",
      "satisfactionWords.score": "留空：未作答。 | 請輸入 {least} 到 {most} 的評分。",
      levelsWords: "- | 各層次的文字答案 | 計為",
      "levelsWords.score": "留空：未作答。 | 請輸入 0 到 10 的評分。",
    },
  },
  preview: {
    again: "不同滿意度客戶的回購率 | 回購率（%）",
    steps: "各滿意度的問卷占比 | 問卷占比（%）",
  },
  about: [
    "要回答的問題 | 客戶在哪一層開始不滿意，誰願意推薦我們，滿意能否換來回購？",
    "資料 | 分群 {segments}，推薦意願 {recommendation}，滿意度 {satisfaction}，以及您所選的其他欄",
    "插入時 | {read}",
    "層次 | {scoresAbout}",
    "NPS | 推薦者（9–10 分）占比減去批評者（0–6 分）占比。Reichheld (2003), Harvard Business Review 81(12)。",
    "滿意占比 | 達到設定分數（預設 {satisfiedFrom} 分，滿分 {most} 分）以上的問卷占比。Hayes (2008), Measuring Customer Satisfaction and Loyalty。",
    "回購 | 「非常滿意」的客戶回購率往往遠高於「滿意」的客戶。Jones & Sasser (1995), HBR 73(6)。這並不證明因果。",
    "問卷太少 | 行動之前先看誤差：十份問卷說明不了一個分群的情況。",
    "如何修改 | 在本頁修改設定與權重；問卷在您自己的表格中、上述範圍內修改。",
  ],
  sample: {
    sheet: "客戶調查",
    columns:
      "受訪者 | 分群 | 推薦意願 | 滿意度 | 是否回購 | 核心產品 | 支援服務 | 執行表現 | 人員互動 | 情感",
    segments: "大型企業 | 中型企業 | 小型企業 | 新創公司",
    yes: "是",
    no: "否",
    about: "關於這些資料",
    notes: [
      "企業客戶調查的 100 份問卷，為本例虛構。",
      "推薦意願 0–10，滿意度 1–5，五個層次 0–10。",
      "請換成自己的資料，或選取自己的表格。",
    ],
  },
};
