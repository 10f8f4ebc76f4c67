/** 函數的中文說明：以函數 id 為鍵。結果表格裡的標題與文字預設為英文，方便公式引用；headers 填語言則為該語言。 */
import type { FunctionTexts, ParameterText } from "../function-text";

const headers: ParameterText = {
  name: "標題列",
  description:
    '填 FALSE 則不顯示標題列；填 "zh-TW" 則標題與文字為繁體中文，"zh-CN" 為簡體，"en" 為英文。',
};

const purchases = {
  customers: { name: "客戶", description: "每筆購買的客戶，一列一筆：編號或姓名。" },
  dates: { name: "日期", description: "每筆購買的日期，順序與客戶相同。" },
  amounts: { name: "金額", description: "每筆購買的金額，順序相同；退款為負數。" },
};

const scoring = {
  asOf: {
    name: "截止日期",
    description: "從哪一天往回計算距今天數；之後的購買不計。省略時取資料中的最後一天。",
  },
  bins: { name: "級數", description: "每項評分分成幾級，2 到 9。省略時為 5，最佳客戶得 555。" },
  monetary: {
    name: "金額算法",
    description: '"average"（省略時）：每筆購買的平均金額；"total"：購買總金額。',
  },
};

const tiers = {
  values: { name: "價值", description: "每位客戶的價值，一人一格：利潤、終身價值或總價值。" },
  cutoffs: {
    name: "分界",
    description: "各級到前幾成客戶為止，從最佳客戶算起，依序遞增。省略時為 {0.2;0.5}。",
  },
  labels: {
    name: "級別名稱",
    description:
      "從最高一級寫起，比分界多一個。省略時為 High、Medium、Low；分界個數不同時為 Tier 1、Tier 2……",
  },
};

const history = {
  frequency: {
    name: "回購次數",
    description: "每位客戶的回購次數，不含首購：0、1、2……CV.FORECAST.SUMMARY 可產生這幾欄。",
  },
  recency: {
    name: "最近購買時點",
    description: "從首購到最近一次購買的時間長度，每位客戶一格；只買過一次的為 0。",
  },
  age: { name: "觀察期間", description: "從首購到資料截止的時間長度，每位客戶一格，單位相同。" },
  weights: { name: "權重", description: "每一列代表多少位客戶。省略時為 1。" },
};

const oneCustomer = {
  frequency: {
    name: "回購次數",
    description: "到目前為止的回購次數，不含首購：一位客戶，或一欄。",
  },
  recency: {
    name: "最近購買時點",
    description: "從首購到最近一次購買的時間長度，單位與配適時相同：一位客戶，或一欄。",
  },
  age: { name: "觀察期間", description: "從首購到現在的時間長度，單位相同：一位客戶，或一欄。" },
};

const horizon: ParameterText = {
  name: "預測期間",
  description: "往後看多久，單位與配適時相同，例如 39 週：一個數字，或一欄。",
};

const sinceFirst: ParameterText = {
  name: "預測期間",
  description: "首購以來的時間長度，單位與配適時相同：一個數字，或一欄。",
};

const bgnbdParameters: ParameterText = {
  name: "模型參數",
  description: "r、alpha、a、b：CV.BGNBD.FIT 傳回的儲存格。",
};

const mbgnbdParameters: ParameterText = {
  name: "模型參數",
  description: "r、alpha、a、b：CV.MBGNBD.FIT 傳回的儲存格。",
};

const atLeast: ParameterText = {
  name: "至少次數",
  description: "至少購買幾次，1 到 10,000。省略時為 1。",
};

const endlessDiscount: ParameterText = {
  name: "折現率",
  description: "每個時間單位的折現率，須大於 0：0.002 即每週 0.2%。",
};

const chanceColumn = "0 到 1 的機率；參數為欄時逐列傳回，空白儲存格旁為空白。";
const residualColumn =
  "購買次數，從現在起第 k 個時間單位內的每次計作 1/(1 + 折現率)ᵏ；參數為欄時逐列傳回。";

const orders: ParameterText = {
  name: "訂單",
  description: "每列的訂單編號，順序相同；同一訂單的各列算一次購買。省略時同一天的各列算一次。",
};

const pnbdParameters: ParameterText = {
  name: "模型參數",
  description: "r、alpha、s、beta：CV.PNBD.FIT 傳回的儲存格。",
};

const survivors: ParameterText = {
  name: "留存人數",
  description: "同一批客戶：先是全部人數，接著依序是一期後、兩期後……仍在的人數。",
};

const forecasting = {
  asOf: {
    name: "截止日期",
    description: "算作已知的最後一天，之後的購買不計。省略時取資料中的最後一天。",
  },
  unit: {
    name: "時間單位",
    description:
      '所有期間的單位："week"（週，省略時）、"day"（日）、"month"（月）或 "year"（年）。',
  },
};

const prediction = {
  horizon: { name: "預測期間", description: "往後看多久，以時間單位計：例如 52 週。" },
  ...forecasting,
  discount: {
    name: "折現率",
    description: "每個時間單位的折現率：0.001 即每週 0.1%。省略時為 0。",
  },
  margin: { name: "毛利率", description: "金額中有多少是賺到的：0.4 即 40%。省略時為 1。" },
  model: {
    name: "購買模型",
    description: '"mbgnbd"（省略時）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
  },
};

/** 把明細分成兩段：模型已知的，以及保留下來檢驗的。 */
const heldOut = {
  horizon: {
    name: "保留期間",
    description: "省略截止日期時，末尾保留多長一段來檢驗，以時間單位計：例如 52 週。",
  },
  asOf: {
    name: "截止日期",
    description: "模型所知的最後一天，之後的時間留作檢驗。省略時保留資料的最後一段。",
  },
  unit: forecasting.unit,
  model: prediction.model,
};

const headcount = {
  start: { name: "期初客戶數", description: "期初的客戶數。" },
  end: { name: "期末客戶數", description: "期末的客戶數，含期間內新增的客戶。" },
  joined: { name: "新增客戶數", description: "期間內新增的客戶數。省略時為 0。" },
};

const expectedColumn = "預期購買次數，不取整數；引數為欄時逐列傳回，空白儲存格旁為空白。";

export const functions: FunctionTexts = {
  VALUE: {
    description: "客戶價值：客戶得到的減去客戶付出的（知覺利益 − 知覺成本）。",
    parameters: {
      benefits: {
        name: "利益",
        description: "客戶感受到的利益，每項一格，以金額或分數表示：品質、便利、體驗、信任等。",
      },
      costs: {
        name: "成本",
        description: "客戶感受到的成本，單位與利益相同：價格、時間、心力、壓力、風險等。",
      },
      benefitWeights: {
        name: "利益權重",
        description: "各項利益的重要程度，逐格對應，例如 0.5。省略時全額計入。",
      },
      costWeights: {
        name: "成本權重",
        description: "各項成本的重要程度，逐格對應。省略時全額計入。",
      },
    },
    returns: "利益總和 − 成本總和，單位與引數相同。大於 0 表示客戶得大於失。",
    remarks:
      "空白儲存格會略過，數字上方可以有標題。公式：Σ wᵢbᵢ − Σ vⱼcⱼ。來源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.RATIO": {
    description: "價值比：客戶每付出一分，能得到幾分（利益 / 成本）。",
    parameters: {
      benefits: { name: "利益", description: "客戶感受到的利益，每項一格，以金額或分數表示。" },
      costs: { name: "成本", description: "客戶感受到的成本，單位與利益相同。" },
      benefitWeights: {
        name: "利益權重",
        description: "各項利益的重要程度，逐格對應。省略時全額計入。",
      },
      costWeights: {
        name: "成本權重",
        description: "各項成本的重要程度，逐格對應。省略時全額計入。",
      },
    },
    returns: "利益總和 / 成本總和，沒有單位。大於 1 表示客戶得大於失。",
    remarks:
      "公式：Σ wᵢbᵢ / Σ vⱼcⱼ。成本總和為 0 時得 #DIV/0!。成本本來就低時，稍微再降，比值就會大增，實際多得的金額卻幾乎沒變：請與 CV.VALUE 一起看。來源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.ADDED": {
    description: "增加的價值：與次佳選擇相比，客戶選擇這個方案能多得多少。",
    parameters: {
      benefits: { name: "利益", description: "這個方案的知覺利益，每項一格，以金額表示。" },
      costs: { name: "成本", description: "這個方案的知覺成本，包含價格，以金額表示。" },
      altBenefits: {
        name: "次佳利益",
        description: "次佳選擇的知覺利益：競爭對手的方案、自己動手做，或維持現狀。",
      },
      altCosts: { name: "次佳成本", description: "次佳選擇的知覺成本，包含價格。" },
    },
    returns: "這個方案的價值減去次佳選擇的價值。小於 0 表示次佳選擇反而更好。",
    remarks:
      "公式：(B − C) − (B′ − C′)。價值是比較出來的：客戶總是在幾個選擇之間取捨。兩個方案的要素個數可以不同。來源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.PRICE": {
    description: "價值定價：價格訂在多少時，客戶覺得這個方案與次佳選擇不相上下。",
    parameters: {
      benefits: { name: "利益", description: "這個方案的知覺利益，每項一格，以金額表示。" },
      otherCosts: {
        name: "其他成本",
        description: "這個方案在價格以外的知覺成本：導入、教育訓練、時間、風險。",
      },
      altBenefits: { name: "次佳利益", description: "次佳選擇的知覺利益。" },
      altOtherCosts: { name: "次佳其他成本", description: "次佳選擇在價格以外的知覺成本。" },
      altPrice: { name: "次佳價格", description: "次佳選擇的價格。" },
    },
    returns: "客戶願意接受的最高價格，幣別相同；低於這個價格，選擇這個方案的客戶就有所得。",
    remarks:
      "公式：次佳價格 + (B − C) − (B′ − C′)，其中成本不含價格，又稱客戶經濟價值（EVC）。小於 0 表示要倒貼，客戶才肯用。來源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.SEGMENTS": {
    description: "各分群的價值：每個客群或人物誌感受到的利益、成本與價值，價值最高的在前。",
    parameters: {
      segments: { name: "分群", description: "每位客戶所屬的客群或人物誌，一列一位客戶。" },
      benefits: {
        name: "利益",
        description: "每位客戶感受到的利益，順序相同；有多欄時逐列加總。",
      },
      costs: {
        name: "成本",
        description: "每位客戶感受到的成本，單位與順序相同；有多欄時逐列加總。",
      },
      headers,
    },
    returns:
      "Segment（分群）、Customers（客戶數）、Benefits（利益）、Costs（成本）、Value（價值，皆為每人平均）、Ratio（價值比）、Share positive（利益大於成本的客戶占比）；依價值由高到低排列，相同時依名稱。",
    remarks:
      "Ratio 是該分群的利益 / 成本，成本為 0 時為空白。沒有分群、沒有任何利益或沒有任何成本的列會略過；多欄中的個別空白不影響其他欄加總。來源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.ESTIMATE": {
    description:
      "含不確定性的價值：由低、最可能、高三個估計，得出期望值、變動幅度與客戶受益的機率。",
    parameters: {
      benefits: {
        name: "利益",
        description: "三欄：低、最可能、高；每項利益一列，以金額或分數表示。",
      },
      costs: { name: "成本", description: "三欄：低、最可能、高；每項成本一列，單位相同。" },
      headers,
    },
    returns:
      "四列：Benefits（利益）、Costs（成本）、Value（價值）、Ratio（價值比）；各欄為 Expected（期望值）、Std dev（標準差）、P10、P50、P90（十分之一、一半、十分之九的情形低於此值）與 Probability（價值大於 0、價值比大於 1 的機率）。",
    remarks:
      "各項要素服從 Beta-PERT 分配且彼此獨立。利益、成本與價值的期望值和標準差是精確值：平均 (l + 4m + h) / 6，變異數 (平均 − l)(h − 平均) / 7，逐項相加。百分位數、機率與價值比來自 20,000 次固定種子的分層抽樣，在任何電腦、任何時候結果都相同。成本可能為負時價值比為空白；成本可能為 0 時只有百分位數。最多 500 項。來源：Anderson & Narus (1998), HBR 76(6)；Malcolm et al. (1959), Operations Research 7(5)；McKay et al. (1979), Technometrics 21(2)。",
  },
  "VALUE.DRIVERS": {
    description: "價值驅動因素：客戶的哪些特徵（規模、產業、淡旺季……）最能左右價值，最強的在前。",
    parameters: {
      values: { name: "價值", description: "每位客戶的價值，一欄：金額、分數或滿意度等評分。" },
      descriptors: {
        name: "客戶特徵",
        description: "每項特徵一欄，第一列是特徵名稱，與價值並排。",
      },
      headers,
    },
    returns:
      "Descriptor（特徵）、Variance explained（解釋的變異比例，0 到 1）、Kind（text 文字或 number 數字）、p-value（p 值）；比例大的在前。",
    remarks:
      "文字欄依分組計算 η²，數字欄依直線計算 r²。p 值（F 檢定）是假如兩者毫無關係、仍碰巧得到這麼大比例的機率，習慣上以 0.05 為界。價值欄可以有標題，也可以從第一位客戶開始。某位客戶的某項特徵空白時，只在該項特徵中略去這位客戶。得不出 p 值的特徵（例如人人相同，或像姓名那樣人人不同）排在最後。它說明有關聯，不說明因果。來源：Fisher (1925), Statistical Methods for Research Workers；Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.MAP": {
    description: "客戶價值圖：與競爭對手相比，產品是超值、合理還是不划算，合理的價格又是多少。",
    parameters: {
      quality: {
        name: "品質",
        description: "客戶對每個產品品質的評價，單位不限，須大於 0，一列一個產品。",
      },
      price: { name: "價格", description: "每個產品的價格，順序相同。" },
      competitorQuality: { name: "競品品質", description: "每個競品的品質，單位相同。" },
      competitorPrice: { name: "競品價格", description: "每個競品的價格，順序相同。" },
      qualityWeight: {
        name: "品質權重",
        description: "品質在購買決策中所占的比重，0 到 1（不含 1），其餘歸價格。省略時為 0.5。",
      },
      headers,
    },
    returns:
      "Relative quality（相對品質）、Relative price（相對價格）、Fair price（合理價格）、Value（better 超值、fair 合理、worse 不划算）；一列一個產品。",
    remarks:
      "品質與價格都與競品的平均值相比。合理價值線通過競品的平均點，斜率為 w / (1 − w)：合理價格 = 競品均價 × (1 + w / (1 − w) × (相對品質 − 1))。價格低於它就是超值。若要連競品也標在圖上，請把所有產品都當作品質與價格傳入。來源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.SENSITIVITY": {
    description:
      "價格敏感度測試（PSM，van Westendorp）：由人們覺得過於便宜、便宜、貴、過於昂貴的價格，看市場接受什麼價位。",
    parameters: {
      tooCheap: { name: "過於便宜", description: "每個人覺得便宜到懷疑品質的價格，一列一個人。" },
      cheap: { name: "便宜", description: "每個人覺得划算的價格，順序相同。" },
      expensive: { name: "貴", description: "每個人開始覺得貴、但還會考慮的價格，順序相同。" },
      tooExpensive: { name: "過於昂貴", description: "每個人覺得貴到不再考慮的價格，順序相同。" },
      headers,
    },
    returns:
      "Point（價格點）、Price（價格）、Share（人數比例）：Point of marginal cheapness（邊際便宜點）、Optimal price（最適價格點）、Indifference price（無差異價格點）、Point of marginal expensiveness（邊際昂貴點），各附兩條曲線在該點的人數比例；接著是 Answers used（採用的回答）與 Answers left out（未採用的回答），數目在 Price 一欄。",
    remarks:
      "只採用四個價格遞增的回答：過於便宜 < 便宜 < 貴 < 過於昂貴；其餘的，以及缺少價格的，都不採用。在某一價格上，貴與過於昂貴的曲線是給出該價格或更低價格的人數比例，便宜與過於便宜的曲線是給出更高價格的人數比例；給出的價格之間連成直線。邊際便宜點：過於便宜與不便宜相交。最適價格點：過於便宜與過於昂貴相交。無差異價格點：便宜與貴相交。邊際昂貴點：過於昂貴與不貴相交。來源：van Westendorp (1976), NSS Price Sensitivity Meter, ESOMAR Congress；做法同 R 的 pricesensitivitymeter 1.3（interpolate = TRUE）。",
  },
  PROFIT: {
    description: "客戶利潤：扣除行銷、服務與分攤的客戶取得成本之後，一位客戶每年留下多少。",
    parameters: {
      turnover: {
        name: "銷售額",
        description: "客戶每年的銷售額；給多格時加總，四項金額都是如此。",
      },
      marketing: { name: "行銷成本", description: "每年花在這位客戶身上的行銷成本。" },
      service: {
        name: "服務成本",
        description: "每年服務這位客戶的成本：支援、物流、客戶管理，依工時或薪資比例計算。",
      },
      recruiting: { name: "客戶取得成本", description: "取得這位客戶的一次性成本。" },
      years: { name: "年數", description: "客戶取得成本分攤到多少年，須大於 0。省略時為 1。" },
    },
    returns: "每年的利潤，幣別與金額相同。",
    remarks:
      "公式：銷售額 − 行銷成本 − 服務成本 − 客戶取得成本 / 年數。只計入客戶離開後會跟著消失的銷售額，以及由他引起的成本；共同成本可用 CV.PROFIT.ALLOCATE 分攤。來源：Cooper & Kaplan (1991), Profit priorities from activity-based costing, HBR 69(3)。",
  },
  "PROFIT.ALLOCATE": {
    description:
      "共同成本分攤：依工時、訂單數、客服案件數等成本動因的比例，把一筆共同成本分給各客戶。",
    parameters: {
      cost: { name: "共同成本", description: "要分攤的共同成本，以金額表示。" },
      drivers: { name: "成本動因", description: "每位客戶的用量，一人一格，不能為負。" },
    },
    returns: "每位客戶分攤的成本，與成本動因並排；空白儲存格與標題旁為空白。",
    remarks:
      "公式：共同成本 × 動因 / Σ 動因。各份相加分毫不差地等於共同成本，與相加的先後無關：各份捨入到該成本的最後一位二進位數字。不會捨入到分。來源：Kaplan & Anderson (2004), Time-driven activity-based costing, HBR 82(11)。",
  },
  RFM: {
    description:
      "RFM 客戶分群：一列一位客戶，列出最近購買、購買頻率、金額、三項評分、分群與忠誠度。",
    parameters: { ...purchases, ...scoring, headers, orders },
    returns:
      "Customer（客戶）、Last purchase（最近購買日期）、Recency（距今天數）、Frequency（購買次數）、Monetary（金額）、R、F、M、Score（評分）、Segment（分群）、Loyalty（忠誠度）；最佳客戶在前。",
    remarks:
      "金額淨值為負的是退貨：金額照算，但不算購買，也不算最近一次購買；只有退貨的客戶不列出。數值相同則評分必定相同，因此列的先後與幣別都不影響結果：評分 = min(級數, ⌊級數 × (2 × 較差 + 相同) / (2 × 客戶數)⌋ + 1)，較差是嚴格更差的客戶數，相同是數值相同的客戶數（含自己）。請把 Last purchase 一欄設為日期格式。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SCORE": {
    description: "為已有的一欄資料（距今天數、購買次數、金額）評分，與資料並排。",
    parameters: {
      values: { name: "價值", description: "每位客戶一個數值。" },
      bins: {
        name: "級數",
        description: "評分分成幾級，2 到 9；或兩到八個自訂界限，依次遞增。省略時為 5。",
      },
      better: {
        name: "優劣方向",
        description: '"high"（省略時）：數值愈高愈好，例如金額；"low"：愈低愈好，例如距今天數。',
      },
    },
    returns: "每個數值的評分，1 為最差，與數值並排；空白儲存格與標題旁為空白。",
    remarks:
      "依級數：min(級數, ⌊級數 × (2 × 較差 + 相同) / (2 × 客戶數)⌋ + 1)，與 CV.RFM 相同；數值相同則評分相同。依界限：1 + 達到的界限個數，等於界限即為達到：{10;50;100} 時 50 得 3；取 low 時 {30;90;180} 中 30 天得 4。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SEGMENT": {
    description:
      "RFM 分群名稱：這組評分屬於哪個分群，從 Champions（冠軍客戶）到 Hibernating（沉睡客戶）共十個。",
    parameters: {
      r: { name: "R評分", description: "最近購買的評分，或一欄評分：1 表示很久沒買。" },
      f: { name: "F評分", description: "購買頻率的評分，或一欄評分：1 表示很少買。" },
      m: { name: "M評分", description: "購買金額的評分，或一欄評分：1 表示金額小。" },
      bins: { name: "級數", description: "評分分成幾級，2 到 9。省略時為 5。" },
      segments: {
        name: "自訂分群",
        description:
          "自己的分群，一列一個，共七欄：名稱、R 起、R 迄、F 起、F 迄、M 起、M 迄；界限空白（或 0）即不限。省略時用十個分群。",
      },
    },
    returns: "分群名稱（英文）；引數為欄時逐列傳回，與評分並排。",
    remarks:
      "每項評分的位置為 ⌈5 × 評分 / 級數⌉；頻率與金額合為一個位置，取兩者平均，半數進位。每種組合恰好屬於一個分群。自訂分群時，取第一個同時包含三項評分的分群（兩端都含）；都不符合則為 Others。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.AUDIT": {
    description: "CV.RFM 讀到了什麼：用到與未用的列及其原因、退貨、購買、客戶與日期。",
    parameters: { ...purchases, asOf: scoring.asOf, headers, orders },
    returns:
      "Item（項目）、Value（值）與 Note（說明）：讀取、略過與用到的列，退貨、購買次數、客戶數，最早與最晚日期。",
    remarks:
      "讀取的列是任一範圍中有內容的列；未用的每一列只計入一個原因，因此各項相加等於總數。什麼都沒剩下的明細會在這裡說明，而不是傳回錯誤。讀不懂的儲存格與其他函數一樣會被拒絕。來源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.LOYALTY": {
    description: "各忠誠度客戶的價值：至今帶來多少、往後會帶來多少，以及流失了多少。",
    parameters: {
      ...purchases,
      horizon: prediction.horizon,
      ...scoring,
      bins: { name: "級數", description: "每項評分分成幾級，2 到 9。省略時為 5。" },
      unit: prediction.unit,
      discount: prediction.discount,
      margin: prediction.margin,
      model: {
        name: "購買模型",
        description: '"mbgnbd"（省略時）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
      },
      headers,
      orders,
    },
    returns:
      "Loyalty（忠誠度）、Customers（客戶數）、Realised value（至今的價值）、Active（預期仍活躍的客戶數）、Churn（已流失的比例）、Future value（預測期間內的價值，已折現）、Lifetime value（兩者之和）；最忠誠的在前。",
    remarks:
      "每位客戶的忠誠度與 CV.RFM 相同，活躍機率與預測期間內的價值與 CV.FORECAST 相同。流失率 = 1 − 平均活躍機率；兩種價值都乘以毛利率。省略模型時用 MBG/NBD，與 CV.FORECAST 相同；BG/NBD 把只買過一次的客戶都算作活躍。沒有預期金額的客戶不計入往後的價值。來源：Hughes (1994), Strategic Database Marketing；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "RFM.SUMMARY": {
    description: "RFM 彙總：每個分群有多少客戶，帶來多少銷售額。",
    parameters: {
      ...purchases,
      ...scoring,
      bins: { name: "級數", description: "每項評分分成幾級，2 到 9。省略時為 5。" },
      headers,
      orders,
    },
    returns:
      "Segment（分群）、Loyalty（忠誠度）、Customers（客戶數）、Share（客戶占比）、Orders（購買次數）、Revenue（銷售額）、Revenue share（銷售占比）、Average recency（平均距今天數）、Average frequency（平均購買次數）、Average monetary（平均金額）；最忠誠的在前，沒有客戶的分群不列出。",
    remarks:
      "購買與退貨同 CV.RFM。平均值依分群內的客戶計算；占比分別以全部客戶與全部銷售額為 1。來源：Hughes (1994), Strategic Database Marketing。",
  },
  LIFETIME: {
    description:
      "客戶終身價值：購買次數 × 平均金額 − 成本 + 推薦收入，可一次算總數，也可逐期計算。",
    parameters: {
      transactions: {
        name: "購買次數",
        description: "整段關係期間的購買次數，或每期（例如每年）一格。",
      },
      average: { name: "平均金額", description: "每次購買的平均金額，或每期一格。" },
      cost: { name: "成本", description: "取得與服務客戶的成本，或每期一格。省略時為 0。" },
      referral: {
        name: "推薦收入",
        description: "推薦來的客戶帶來的淨收入，或每期一格。省略時為 0。",
      },
      discount: { name: "折現率", description: "每期的折現率：0.1 即 10%。省略時為 0。" },
      retention: {
        name: "留存率",
        description: "每期到下一期留住的客戶比例：0.8 即 80%。省略時為 1。",
      },
    },
    returns: "終身價值，幣別與金額相同。",
    remarks:
      "Σₜ sₜ δₜ (nₜ aₜ − cₜ + rₜ)，其中 δₜ = (1 + 折現率)^−(t−1)，sₜ = 留存率^(t−1)：第 1 期不折現，也沒有流失風險。空白的期算作 0。與多格範圍並用時，單一儲存格只計入第 1 期；全部都是單一儲存格時，結果就是購買次數 × 平均金額 − 成本 + 推薦收入。來源：Gupta & Lehmann (2003), Customers as assets；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  "LIFETIME.RETAINED": {
    description: "固定留存率下的終身價值：每期毛利與留存率都不變，可以算若干期，也可以算到永遠。",
    parameters: {
      margin: { name: "每期毛利", description: "留下來的客戶每期（例如每年）帶來的毛利。" },
      retention: { name: "留存率", description: "每期到下一期留住的客戶比例：0.8 即 80%。" },
      discount: { name: "折現率", description: "每期的折現率：0.1 即 10%。" },
      periods: { name: "期數", description: "計入幾次毛利，整數。省略時沒有期限。" },
      acquisition: { name: "客戶取得成本", description: "一次性扣除的客戶取得成本。省略時為 0。" },
      timing: {
        name: "毛利時點",
        description:
          "0（省略時）：第一筆毛利現在就有；1：第一期期末，客戶留下才有；2：第一期期末，一定有。",
      },
    },
    returns: "終身價值，幣別與毛利相同。",
    remarks:
      "設 r = 留存率，d = 折現率，m = 毛利，沒有期限時，時點 0、1、2 分別為 m (1 + d) / (1 + d − r)、m r / (1 + d − r)、m / (1 + d − r)；時點不同，結果就不同，比較時要用同一種。假設毛利、留存率與折現率始終不變。沒有期數而留存率等於 1 + 折現率時得 #DIV/0!。來源：Gupta & Lehmann (2003), Customers as assets；Fader & Hardie (2012), Reconciling and clarifying CLV formulas。",
  },
  "LIFETIME.PAYBACK": {
    description: "回本時間：花在客戶身上的錢，要幾期才能收回來。",
    parameters: {
      cashflows: {
        name: "現金流量",
        description: "每期的現金流量，第一期在前：客戶帶來的減去花在客戶身上的。",
      },
    },
    returns: "累計現金流量由負轉為非負所需的期數；從未為負時為 0。",
    remarks:
      "假設每期的現金平均流入，最後一期只計所需的部分：第一個範例為 1 + 105 / 1274。空白的期算作 0。不折現；要算折現回本時間，請給折現後的現金流量。收不回來時得 #N/A。來源：Gupta & Lehmann (2005), Managing Customers as Investments。",
  },
  "LIFETIME.SCHEDULE": {
    description:
      "終身價值逐年明細：由購買明細逐年列出一位客戶的自購銷售額、推薦銷售額、成本與獲利。",
    parameters: {
      years: { name: "年度", description: "每筆購買的年度，一列一筆：1、2、3……或 2025、2026……" },
      customers: { name: "客戶", description: "每筆購買的客戶，順序相同：編號或姓名。" },
      amounts: { name: "金額", description: "每筆購買的金額，順序相同。" },
      costs: {
        name: "成本",
        description: "每年的成本，從第一年起；或兩欄：年度與成本。省略時為 0。",
      },
      customer: {
        name: "指定客戶",
        description: "要看哪位客戶的明細，其他客戶都算是他推薦的。省略時為明細中的第一位。",
      },
      headers,
    },
    returns:
      "Year（年度）、Own sales（自購銷售額）、Referred sales（推薦銷售額）、Total sales（銷售合計）、Cost（成本）、Profit（獲利）、Cumulative profit（累計獲利）；一年一列。",
    remarks:
      "沒有購買的年度也會列出，只有成本的年度也會列出。自購銷售額 + 推薦銷售額 = 銷售合計；銷售合計 − 成本 = 獲利。來源：Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  REFERRAL: {
    description: "影響力價值：由購買明細得出每位客戶自己帶來多少，又透過推薦帶來多少。",
    parameters: {
      customers: purchases.customers,
      referrers: { name: "推薦人", description: "這位客戶由誰推薦，順序相同；沒有推薦人則留白。" },
      amounts: purchases.amounts,
      decay: {
        name: "遞減係數",
        description: "第一代以後，每隔一代計入的比例，0 到 1：0.5 表示每代減半。省略時為 1。",
      },
      headers,
    },
    returns:
      "Customer（客戶）、Referred by（推薦人）、Own value（自身價值）、Direct referral value（直接推薦價值）、Indirect referral value（間接推薦價值）、Influence value（影響力價值 = 直接 + 間接）、Total value（總價值）、Customers referred（直接推薦人數）、Customers in network（推薦網路人數）；總價值最高的在前，相同時依名稱。",
    remarks:
      "直接推薦價值是他推薦的客戶所購買的；間接推薦價值是第 k 代（2、3……）購買的 × 遞減係數^(k−1)。推薦人只要在這位客戶的任一列註明即可。沒有購買紀錄的推薦人也有一列，自身價值為 0。沒有金額的列會略過：要計入已被推薦但還沒購買的客戶，請填 0。不同客戶的價值互有重疊，不能相加。來源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
  "REFERRAL.FORECAST": {
    description: "推薦預測：依典型路徑，逐年列出一位客戶與他所推薦客戶的銷售額。",
    parameters: {
      ownSpend: { name: "自身消費", description: "客戶在自己的第 1、2、3……年消費多少，一年一格。" },
      referralSpend: {
        name: "被推薦者消費",
        description: "被推薦的客戶在自己的第 1、2、3……年消費多少。",
      },
      referrals: {
        name: "推薦人數",
        description: "一位客戶在自己的第 1、2、3……年推薦幾位客戶；可以是小數。",
      },
      generations: {
        name: "代數",
        description: "推薦延續幾代，1 到 100。省略時為 1：被推薦的客戶不再推薦。",
      },
      years: {
        name: "年數",
        description: "顯示幾年，1 到 100。省略時與三個範圍中最長的相同，最多 100。",
      },
      headers,
    },
    returns:
      "Year（年度）、Joined（當年因推薦加入的客戶數）、Own sales（自購銷售額）、Direct referral sales（直接推薦銷售額）、Indirect referral sales（間接推薦銷售額）、Total（合計）。",
    remarks:
      "被推薦的客戶在被推薦的當年加入，那就是他的第 1 年。範圍結束之後不再消費，也不再推薦；空白的年度算作 0。後幾代的消費與推薦和第一代相同。不折現：需要時可把 Total 放進 CV.LIFETIME 或 NPV。來源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
  RETENTION: {
    description: "留存率：期初的客戶中，到期末仍是客戶的比例。",
    parameters: headcount,
    returns: "留住的比例，0 到 1。",
    remarks:
      "(期末客戶數 − 新增客戶數) / 期初客戶數。來源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.CHURN": {
    description: "流失率：期初的客戶中，到期末已經離開的比例。",
    parameters: headcount,
    returns: "流失的比例，0 到 1。",
    remarks:
      "1 − (期末客戶數 − 新增客戶數) / 期初客戶數。來源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.COHORT": {
    description: "同類群組表：同一時期首購的客戶，在之後各期仍有購買的比例。",
    parameters: {
      customers: purchases.customers,
      dates: purchases.dates,
      unit: {
        name: "時間單位",
        description:
          '"month"（月，省略時）、"week"（週，從週一起）、"quarter"（季）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "已知資料的最後一天；之後的購買不計入。省略時為資料中最後的日期。",
      },
    },
    returns:
      "一個群組一列：Cohort（群組，如 2025-01、2025-01-06、2025-Q1 或 2025）、Customers（客戶數），接著是 0、1、2……期之後有購買的比例；到截止日期尚未結束的一期為空白。",
    remarks:
      "第 0 期是首購所在的那一期，比例為 1。被截止日期截斷的一期留空，因為還不知道誰會購買：資料若完整到比最後日期更晚的一天，請把那一天作為截止日期。一位客戶在一期內不論購買幾次都只算一次。來源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.MOVEMENTS": {
    description:
      "營收變動：根據購買清單，新客戶、回流客戶和既有客戶從一期到下一期帶來多少，流失多少。",
    parameters: {
      customers: purchases.customers,
      dates: purchases.dates,
      amounts: purchases.amounts,
      unit: {
        name: "時間單位",
        description:
          '"month"（月，省略時）、"week"（週，從週一起）、"quarter"（季）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "已知資料的最後一天；之後的購買不計入。省略時為資料中最後的日期。",
      },
    },
    returns:
      "從首次購買起，一期一列：Period（期，如 2025-01、2025-01-06、2025-Q1 或 2025）、Opening（期初營收）、New（新客戶）、Returned（回流）、Expansion（增購）、Contraction（縮減）、Lost（流失）、Closing（期末營收）。到截止日期尚未結束的一期只有期初營收。",
    remarks:
      "客戶在一期的營收是其金額之和；不為正時視為沒有。期初營收即上一期的期末營收。新客戶：第一次帶來營收；回流：以前有營收，上一期沒有。增購和縮減：上一期的客戶這一期多帶來或少帶來的；流失：這一期沒有營收的客戶上一期帶來的。期末 = 期初 + 新客戶 + 回流 + 增購 − 縮減 − 流失。新客戶與回流相加，這些欄即 CV.RETENTION.REVENUE 的引數。來源：Skok (2010), SaaS Metrics, For Entrepreneurs。",
  },
  "RETENTION.REVENUE": {
    description: "營收留存：經常性營收從一期到下一期留住了多少，含與不含既有客戶的增購。",
    parameters: {
      opening: { name: "期初收入", description: "各期期初的經常性營收，一列一期。" },
      expansion: { name: "增購", description: "既有客戶在當期增加的收入：更多席位、更高價格。" },
      contraction: { name: "減購", description: "留下的客戶在當期減少的收入，填正數。" },
      lost: { name: "流失收入", description: "當期離開的客戶帶走的收入，填正數。" },
      newRevenue: { name: "新客戶收入", description: "當期新客戶帶來的收入。省略時沒有速動比率。" },
      headers,
    },
    returns:
      "Net retention（淨營收留存率）、Gross retention（毛營收留存率）、Revenue churn（營收流失率），均為占期初收入的比例；Quick ratio（速動比率，沒有流失時為空白）；一列一期。",
    remarks:
      "淨營收留存率 = (期初 + 增購 − 減購 − 流失) / 期初；毛營收留存率不計增購，因此不超過 1；營收流失率 = 1 − 毛營收留存率；速動比率 = (新客戶收入 + 增購) / (減購 + 流失)。期初為 0 的一期沒有比例。來源：Skok (2010), SaaS Metrics, For Entrepreneurs。",
  },
  "RETENTION.FIT": {
    description: "用移位貝他幾何（sBG）模型配適一批客戶的留存情形：客戶的忠誠度各不相同。",
    parameters: { survivors },
    returns: "alpha、beta 與對數概似值，橫向排列。",
    remarks:
      "每位客戶在每期期末以自己的機率 θ ~ Beta(α, β) 離開。忠誠度低的先走，所以留下來的人，留存率會愈來愈高。用比例代替人數，得到的 alpha 與 beta 相同。最大概似估計。來源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.CURVE": {
    description: "留存曲線：由到目前為止的留存情形配適，並推算往後每期還會留下多少比例的客戶。",
    parameters: {
      survivors,
      periods: { name: "期數", description: "從頭起顯示幾期。" },
      headers,
    },
    returns:
      "Period（期）、Survival（仍在的比例）、Retention（比上一期留住的比例）、Actual（到目前為止的實際比例，尚未到的為空白）；從第 0 期起，一期一列。",
    remarks:
      "採用 CV.RETENTION.FIT 的移位貝他幾何模型：第 t 期的留存率為 (β+t−1)/(α+β+t−1)，仍在的比例是各期留存率的乘積。來源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.VALUE": {
    description: "合約客戶的剩餘價值：已續約若干次的客戶預計還會留多久，值多少。",
    parameters: {
      survivors,
      discount: { name: "折現率", description: "每期的折現率，大於 0：0.1 即 10%。" },
      renewals: {
        name: "已續約次數",
        description: "客戶已經續約幾次，或這樣的一欄數字。省略時為 0，即第一次續約還在前面。",
      },
      headers,
    },
    returns:
      "Renewals（已續約次數）、Residual lifetime（剩餘期數：從下一次續約起預計的期數；alpha 不大於 1 時為空白，因為總有人幾乎永遠留下，平均值沒有上限）、Residual value（剩餘價值：這些期數的折現值，按每單位毛利計）；每個次數一列。",
    remarks:
      "採用 CV.RETENTION.FIT 的移位貝塔幾何模型，客戶正要決定下一次續約，續約即得當期毛利。令 b = β + 已續約次數：剩餘期數 = b/(α−1)；剩餘價值 = b/(α+b) · ₂F₁(1, b+1; α+b+1; 1/(1+折現率))。續約次數多的是忠誠的客戶，所以剩餘價值更高。乘以每期毛利即為金額。來源：Fader & Hardie (2010), Customer-base valuation in a contractual setting, Marketing Science 29(1)。",
  },
  NPS: {
    description: "淨推薦值：「您有多大可能向別人推薦我們？」的得分，−100 到 100。",
    parameters: {
      scores: { name: "評分", description: "0（完全不可能）到 10（非常可能）的整數。" },
    },
    returns: "推薦者（9 或 10 分）百分比減去批評者（0 到 6 分）百分比，單位為點。",
    remarks:
      "空白儲存格會略過；但桌面版 Excel 會把空白儲存格當成 0 傳入，就變成一個評分：請只選有評分的列，不要選整欄。除了評分，也要問原因。來源：Reichheld (2003), The one number you need to grow, HBR 81(12)。",
  },
  "NPS.SEGMENTS": {
    description: "各分群的淨推薦值與誤差範圍，得分最高的分群在前。",
    parameters: {
      segments: { name: "分群", description: "每個評分所屬的分群：地區、產品或人物誌。" },
      scores: { name: "評分", description: "評分，順序相同，0 到 10 的整數。" },
      headers,
    },
    returns:
      "Segment（分群）、Answers（評分數）、Promoters（推薦者）、Passives（中立者）、Detractors（批評者，皆為占比）、NPS（淨推薦值）、Margin (95 %)（誤差範圍）；依淨推薦值由高到低，相同時依名稱。",
    remarks:
      "誤差範圍依調整後的 Wald 區間計算：加上 ¾ 個推薦者、¾ 個批評者與 1½ 個中立者，因此評分再少也不會顯得毫無誤差：1.96 × 100 √((p + d − (p − d)²) / n)，n 為評分數 + 3，以 NPS 的 n / (n + 3) 為中心。誤差範圍重疊的分群，差別可能只是偶然。來源：Reichheld (2003), HBR 81(12)；Rocks (2016), The American Statistician 70(4)。",
  },
  CSAT: {
    description: "客戶滿意度：表示滿意的回答所占的比例。",
    parameters: {
      scores: {
        name: "評分",
        description: "評分，數字愈大愈滿意；沒有給滿意門檻時，應為 1 到 5 分制。",
      },
      satisfiedFrom: { name: "滿意門檻", description: "從幾分起算滿意。省略時為 4。" },
    },
    returns: "0 到 1 的比例；可設為百分比格式。",
    remarks:
      "公式：評分 ≥ 滿意門檻的個數 / 評分個數。空白儲存格會略過；但桌面版 Excel 會把空白儲存格當成 0 傳入，就算成不滿意：請只選有評分的列。有些問卷用負數表示「未作答」，本函數不接受負數。來源：Hayes (2008), Measuring Customer Satisfaction and Loyalty。",
  },
  SATISFACTION: {
    description:
      "滿意度的五個層次：前一層做好了，後一層才有意義；傳回總分、達到的層次與卡關的層次。",
    parameters: {
      levels: {
        name: "各層評分",
        description:
          "五列，0 到 10 分：核心產品或服務；支援服務與系統；技術表現；與客戶的互動；情感。一列可有多個評分，取平均。",
      },
      weights: { name: "權重", description: "五格，各層的重要程度。省略時同等重要。" },
      threshold: { name: "達標門檻", description: "從幾分起算達標，0 到 10。省略時為 7。" },
      headers,
    },
    returns:
      "Overall score（總分，0 到 10）、Level reached（達到的層次，0 到 5：這一層與其下各層都達標的最高一層）、Held back by（卡關的層次：第一個不達標的層次；全部達標時為空白）。",
    remarks:
      "卡關層次以上的各層，得分最多以達標門檻計：東西送晚了，再親切也補不回來。公式：Σ wᵢ 計分ᵢ / Σ wᵢ。來源：Cumby & Barnes (1998), How customers are made to feel。",
  },
  PARETO: {
    description: "柏拉圖占比：最好的那部分客戶帶來總價值的多少（是不是 80/20？）。",
    parameters: {
      values: { name: "價值", description: "每位客戶的價值，一人一格：利潤、銷售額或終身價值。" },
      share: { name: "客戶比例", description: "看最好的多大比例的客戶，0 到 1。省略時為 0.2。" },
    },
    returns: "這些客戶在總價值中的占比；0.8 即 80%。",
    remarks:
      "比例換算的人數不是整數時，最後一位客戶按部分計入。空白儲存格會略過。大於 1 表示其餘客戶合起來是虧的。價值總和為 0 時得 #DIV/0!，小於 0 時得 #N/A。來源：Pareto (1896), Cours d'économie politique；Juran (1951), Quality Control Handbook。",
  },
  TIER: {
    description: "客戶分級：依價值排名，前兩成為 High，到五成為 Medium，其餘為 Low，也可自行訂定。",
    parameters: tiers,
    returns: "每位客戶的級別，與價值並排；空白儲存格與標題旁為空白。",
    remarks:
      "名次 / 客戶數不超過某級的分界，就屬於該級。價值相同的客戶必定同級，取其中較高的一級，因此一級的人數可能超過它的比例；客戶很少時，最高一級可能沒有人（三人中的一人已超過五分之一）。來源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.SUMMARY": {
    description: "分級一覽：每一級有多少客戶，帶來多少價值。",
    parameters: { ...tiers, headers },
    returns:
      "Tier（級別）、Customers（客戶數）、Share（客戶占比）、Value（價值）、Share of value（價值占比）、Average（每人平均價值）；最高一級在前。",
    remarks:
      "分級方法同 CV.TIER；所有級別都會列出，沒有客戶的級別沒有平均價值。客戶數加總等於總人數，價值加總等於總價值。總價值為 0 時價值占比為空白。來源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.STRATEGY": {
    description: "客戶策略：依已實現、潛在與影響力價值，決定保護、維持、投資還是低成本服務。",
    parameters: {
      realised: { name: "已實現價值", description: "每位客戶已經帶來的價值，一列一位客戶。" },
      potential: { name: "潛在價值", description: "每位客戶可能帶來的價值，順序相同。" },
      influence: {
        name: "影響力價值",
        description: "每位客戶透過他人帶來的價值（見 CV.REFERRAL），順序相同；空白算作 0。",
      },
      cutoff: {
        name: "高價值比例",
        description: "每種價值中算作 High 的客戶比例，大於 0，最大為 1。省略時為 0.5。",
      },
      headers,
    },
    returns:
      "Total（價值合計）、Realised grade（已實現）、Potential grade（潛在）、Influence grade（影響力，High 高或 Low 低；沒有給影響力價值時為空白）與 Strategy（策略）；一列一位客戶，與價值並排。",
    remarks:
      "高、高：Protect and grow（保護並擴大）。已實現高、潛在低：Maintain（維持）。低、高：Invest（投資）。低、低：Serve at low cost（低成本服務）。影響力高的再加上 recruit as advocate（培養為推薦人）。High 指名次在所訂比例之內（價值相同的一併算入）且價值大於 0。來源：Kumar (2008), Managing Customers for Profit；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  "MBGNBD.FIT": {
    description: "用 MBG/NBD 回購模型配適購買紀錄：客戶多久買一次，又如何不再回來。",
    parameters: history,
    returns: "r、alpha、a、b 與對數概似值，橫向排列；alpha 的單位與期間相同。",
    remarks:
      "客戶活躍時依各自的速率 λ ~ Gamma(r, α) 隨機購買；每次購買之後，包括首購，以各自的機率 p ~ Beta(a, b) 永遠離開。最大概似估計；列的先後不影響結果。概似值一直升向某個極限時，極限就是答案：無人離開時 a = 0；購買速率人人相同時 r 與 alpha 約為 1E+12，速率為 r/alpha；離開的機率人人相同時 a 與 b 也是如此。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24(3)。",
  },
  "MBGNBD.ALIVE": {
    description: "客戶仍然活躍的機率（MBG/NBD 模型）：以前常買、卻很久沒出現，表示已經離開。",
    parameters: { parameters: mbgnbdParameters, ...oneCustomer },
    returns: chanceColumn,
    remarks:
      "回購 x 次、最近購買時點為 t、觀察時間為 T 時為 1/(1 + a/(b+x) ((α+T)/(α+t))^(r+x))。只買過一次的客戶也可能已經離開。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.EXPECTED": {
    description: "客戶往後一段時間的預期購買次數（MBG/NBD 模型），已計入可能離開的情形。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活躍) × Σₘ P(N = m) Σ_{k<m} (c)ₖ/(a+c)ₖ，c = b+x+1，其中 N 是從不離開者的購買次數，服從負二項分配；適用於任何參數。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.NEW": {
    description: "新客戶的預期回購次數（MBG/NBD 模型）：除了首購，一無所知。",
    parameters: { parameters: mbgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相當於 CV.MBGNBD.EXPECTED 在回購次數、最近購買時點與觀察時間都為 0 時的結果：有些客戶首購之後就離開。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.CHANCE": {
    description: "客戶往後一段時間至少購買一次或若干次的機率（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次為 P(活躍) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服從負二項分配，c = b+x+1；k = 1 時即 P(活躍) (1 − ((α+T)/(α+T+h))^(r+x))。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.RESIDUAL": {
    description: "客戶從現在起直到永遠的折現預期購買次數（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……直到永遠，精確到十二位：即 CV.MBGNBD.EXPECTED 在每個時間單位增加的部分，折現後相加。乘以預期金額與毛利率，就是客戶的剩餘價值。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "BGNBD.FIT": {
    description: "用 BG/NBD 回購模型配適購買紀錄：客戶多久買一次，又如何不再回來。",
    parameters: history,
    returns: "r、alpha、a、b 與對數概似值，橫向排列；alpha 的單位與期間相同。",
    remarks:
      '客戶活躍時依各自的速率 λ ~ Gamma(r, α) 隨機購買；每次回購之後，以各自的機率 p ~ Beta(a, b) 永遠離開。最大概似估計；列的先後不影響結果。資料不足以決定某個參數時得 #N/A 並加以說明。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2)。',
  },
  "BGNBD.ALIVE": {
    description: "客戶仍然活躍的機率（BG/NBD 模型）：以前常買、卻很久沒出現，表示已經離開。",
    parameters: { parameters: bgnbdParameters, ...oneCustomer },
    returns: "0 到 1 的機率；引數為欄時逐列傳回，空白儲存格旁為空白。",
    remarks:
      '回購 x 次、最近購買時點為 t、觀察期間為 T 時為 1/(1 + a/(b+x−1) ((α+T)/(α+t))^(r+x))。沒有回購時為 1，因為在這個模型中，客戶不會在第一次回購之前離開。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way。',
  },
  "BGNBD.EXPECTED": {
    description: "客戶往後一段時間的預期購買次數（BG/NBD 模型），已計入可能離開的情形。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活躍) × Σₘ P(N = m) Σ_{k<m} (b+x)ₖ/(a+b+x)ₖ，其中 N 是從不離開者的購買次數，服從負二項分配：也就是論文中的封閉解，只是改用加總，使任何參數都適用，包括 a 接近 1 與 a + b < 1。來源：Fader, Hardie & Lee (2005)，式 10。",
  },
  "BGNBD.NEW": {
    description: "新客戶的預期回購次數（BG/NBD 模型）：除了首購，一無所知。",
    parameters: { parameters: bgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相當於 CV.BGNBD.EXPECTED 在回購次數、最近購買時點與觀察期間都為 0 時的結果。來源：Fader, Hardie & Lee (2005)，式 9。",
  },
  "BGNBD.CHANCE": {
    description: "客戶往後一段時間至少購買一次或若干次的機率（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次為 P(活躍) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服從負二項分配，c = b+x；k = 1 時即 P(活躍) (1 − ((α+T)/(α+T+h))^(r+x))。來源：Fader, Hardie & Lee (2005), Marketing Science 24(2)。",
  },
  "BGNBD.RESIDUAL": {
    description: "客戶從現在起直到永遠的折現預期購買次數（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……直到永遠，精確到十二位：即 CV.BGNBD.EXPECTED 在每個時間單位增加的部分，折現後相加。乘以預期金額與毛利率，就是客戶的剩餘價值。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "PNBD.FIT": {
    description: "用 Pareto/NBD 回購模型配適購買紀錄：客戶多久買一次，能留多久。",
    parameters: history,
    returns: "r、alpha、s、beta 與對數概似值，橫向排列；alpha 與 beta 的單位與期間相同。",
    remarks:
      "客戶活躍時依各自的速率 λ ~ Gamma(r, α) 隨機購買，並以各自的速率 μ ~ Gamma(s, β) 悄悄永遠離開。最大概似估計；列的先後不影響結果。資料不足以決定某個參數時得 #N/A 並加以說明。來源：Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1)。",
  },
  "PNBD.ALIVE": {
    description: "客戶仍然活躍的機率（Pareto/NBD 模型）：以前常買、卻很久沒出現，表示已經離開。",
    parameters: { parameters: pnbdParameters, ...oneCustomer },
    returns: "0 到 1 的機率；引數為欄時逐列傳回，空白儲存格旁為空白。",
    remarks:
      "比較從最近購買時點 t 到觀察期間 T 一直沒買，與在其間某時 y 已經離開兩種可能：已離開的勝算比為 ∫ s ((α+T)/(α+y))^(r+x) ((β+T)/(β+y))^s dy/(β+y)，以數值積分計算，購買次數再多也不會溢位。來源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.EXPECTED": {
    description: "客戶往後一段時間的預期購買次數（Pareto/NBD 模型），已計入可能離開的情形。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "回購 x 次、觀察期間為 T、預測期間為 h 時為 P(活躍) × (r+x)(β+T)/((α+T)(s−1)) (1 − ((β+T)/(β+T+h))^(s−1))。來源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.NEW": {
    description: "新客戶的預期回購次數（Pareto/NBD 模型）：除了首購，一無所知。",
    parameters: { parameters: pnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "rβ/(α(s−1)) (1 − (β/(β+h))^(s−1))：相當於 CV.PNBD.EXPECTED 在回購次數、最近購買時點與觀察期間都為 0 時的結果。來源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.CHANCE": {
    description: "客戶往後一段時間至少購買一次或若干次的機率（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "P(活躍) × 第 k 次購買時刻的密度與屆時仍在的機率之積的積分，以數值積分算到十位。來源：Fader & Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD model。",
  },
  "PNBD.RESIDUAL": {
    description: "客戶從現在起直到永遠的折現預期購買次數（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……直到永遠，精確到十二位：即 CV.PNBD.EXPECTED 在每個時間單位增加的部分，折現後相加。乘以預期金額與毛利率，就是客戶的剩餘價值。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "GG.FIT": {
    description: "用 Gamma-Gamma 消費金額模型配適平均金額：每次購買如何變動，客戶之間如何不同。",
    parameters: {
      frequency: {
        name: "回購次數",
        description: "每位客戶的回購次數。CV.FORECAST.SUMMARY 可產生這幾欄。",
      },
      monetary: { name: "平均金額", description: "這些購買的平均金額，每位客戶一格。" },
      weights: history.weights,
    },
    returns: "p、q、gamma 與對數概似值，橫向排列；gamma 的單位與金額相同。",
    remarks:
      "客戶每次購買的金額圍繞自己的平均值變動，服從 Gamma(p, ν)；客戶之間的差別為 ν ~ Gamma(q, γ)，與購買次數無關。沒有回購或平均金額不為正的列提供不了資訊，略去不計。最大概似估計；列的先後不影響結果。來源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
  "GG.SPEND": {
    description: "客戶往後每次購買的預期金額（Gamma-Gamma 模型）：介於他自己的平均與全體平均之間。",
    parameters: {
      parameters: { name: "模型參數", description: "p、q、gamma：CV.GG.FIT 傳回的儲存格。" },
      frequency: { name: "回購次數", description: "到目前為止的回購次數：一位客戶，或一欄。" },
      monetary: {
        name: "平均金額",
        description: "這些購買的平均金額：一位客戶，或一欄。沒有回購時不起作用。",
      },
    },
    returns:
      "每次購買的預期平均金額；引數為欄時逐列傳回。空白儲存格旁以及目前平均金額不為正時為空白。",
    remarks:
      "回購 x 次、平均 m 時為 p (γ + x m)/(p x + q − 1)，沒有回購時為 p γ/(q − 1)：若 q ≤ 1 則為無限大，表示客戶差別太大，平均值沒有意義；這時只能預測有回購的客戶。來源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
  FORECAST: {
    description: "購買預測：每位客戶是否仍然活躍，往後會買幾次、值多少。",
    parameters: { ...purchases, ...prediction, headers, orders },
    returns:
      "Customer（客戶）、Frequency（回購次數）、Recency（從首購到最近一次購買）、Age（從首購到截止日期）、Average repeat amount（回購的平均金額）、P(alive)（活躍機率）、Chance of buying（預測期間內至少買一次的機率）、Expected purchases（預期購買次數）、Low 與 High（購買次數的範圍，五次中有四次落在其間）、Next purchase（到這一天為止再次購買的可能性過半；不會則為空白）、Expected amount（每次購買的預期金額）、Lifetime value（預測期間內的價值）；依客戶排列。",
    remarks:
      "同一位客戶同一天的多筆購買算一次；退回的比買的多的一天（或一張訂單）是退貨：金額計入，但不算購買。用購買明細配適回購模型（MBG/NBD、BG/NBD 或 Pareto/NBD）與 Gamma-Gamma 消費金額模型；概似值一直升向某個極限時（無人流失、購買速率人人相同、各人金額固定不變），極限就是答案，CV.FORECAST.AUDIT 會指明。範圍把參數視為已知。價值 = 毛利率 × 預期金額 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1 到預測期間。平均金額不為正的客戶沒有預期金額與價值；若配適出的全體平均為無限大（q ≤ 1），沒有回購的客戶也沒有。如果所有人的回購平均金額都相同，就以該金額作為每個人的預期。一個月以 365.25/12 天計。來源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "FORECAST.SUMMARY": {
    description: "購買歷程：每位客戶買得多勤、多久、多少，也就是各購買模型所需的資料。",
    parameters: { ...purchases, ...forecasting, headers },
    returns:
      "Customer（客戶）、Frequency（首購之後的購買次數）、Recency（從首購到最近一次購買）、Age（從首購到截止日期）、Monetary（回購的平均金額，沒有回購為 0）；依客戶排列。",
    remarks:
      '同一位客戶同一天的多筆購買算一次；金額淨值為負的那天是退貨：金額從回購中扣除，但不算購買；只有退貨的客戶不列出。一個月以 365.25/12 天計，一年以 365.25 天計。這幾欄可供 CV.BGNBD.FIT、CV.PNBD.FIT 與 CV.GG.FIT 使用。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way。',
  },
  "FORECAST.AUDIT": {
    description: "預測稽核：用到的列、日期與單位，配適的模型與標準誤，以及預測得有多準。",
    parameters: { ...purchases, ...prediction, headers, orders },
    returns:
      "Item（項目）、Value（值）、Standard error（估計值的標準誤）、Note（說明）：讀取的列與略過的原因、日期、單位、模型、保留樣本檢驗。",
    remarks:
      '引數與 CV.FORECAST 相同。標準誤由觀測訊息矩陣得出。保留樣本檢驗用模型沒見過的那部分明細，比較預期與實際的購買次數：截止日期之後還有資料就用之後的，否則用最後一段，長度等於預測期間，但不超過全程的一半。無法配適的模型會在這裡說明原因，而不是傳回錯誤。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，第 4 節。',
  },
  "FORECAST.TRACK": {
    description: "追蹤圖：逐期比較預期與實際的回購次數，所用模型沒見過最後一段資料。",
    parameters: {
      ...purchases,
      ...heldOut,
      headers,
      range: {
        name: "區間",
        description: "TRUE 則多兩欄：累計購買次數在五次中有四次落在其間。省略時為 FALSE。",
      },
    },
    returns:
      "Period（期，1、2……）、Until（該期最後一天）、Expected（該期預期回購次數）、Actual（實際回購次數）、Cumulative expected（累計預期）、Cumulative actual（累計實際）、Held out（模型沒有見過整期的為 TRUE）；要求區間時，保留期間還有 Low（下限）、High（上限）。",
    remarks:
      '保留的部分與 CV.FORECAST.AUDIT 相同：截止日期之後還有資料就用之後的，否則用最後一段，長度等於保留期間，但不超過全程的一半。只計首購在保留部分之前的客戶，以及他們之後有購買的各天；預期值是模型對新客戶自首購起的預期。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，圖 3 與圖 4。區間從這些客戶在保留期間之前的購買次數算起，加上期間內購買次數的區間；參數視為已知。',
  },
  "FORECAST.CHECK": {
    description: "依回購次數檢驗預測：各組客戶的人數及其在保留期間的購買，模型預期與實際對照。",
    parameters: {
      ...purchases,
      ...heldOut,
      most: { name: "最高次數", description: "最後一列：回購這麼多次或更多。省略時為 7。" },
      headers,
    },
    returns:
      "Frequency（保留期間之前的回購次數）、Customers（客戶數）、Customers expected（模型預期的客戶數）、Purchases expected（保留期間內每位客戶的預期購買次數）、Purchases made（實際購買次數）；沒有客戶的列為空白。",
    remarks:
      '保留的部分與 CV.FORECAST.AUDIT 和 CV.FORECAST.TRACK 相同。前幾欄看模型與已知資料是否吻合，後兩欄看預測是否準確。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，圖 2 與圖 5。',
  },
  "FORECAST.HOLDOUT": {
    description:
      "逐位客戶的保留樣本檢驗：保留期間之前的購買次數，期間內沒見過它的模型所預期的與實際的次數。",
    parameters: {
      ...purchases,
      from: {
        name: "保留起始日",
        description: "保留的第一天，模型只知道此前的日子。省略時保留後一半時間。",
      },
      unit: forecasting.unit,
      model: prediction.model,
      headers,
      orders,
    },
    returns:
      "Customer（客戶）、Purchases before（此前的購買次數，含首購）、Purchases expected（保留期間的預期次數）、Purchases made（實際次數）；保留期間之前買過的客戶，依客戶排列。",
    remarks:
      '模型只用保留期間之前的購買配適；保留期間到明細的最後一筆為止。把最後兩欄並排一看，就知道對哪些客戶預測得準；CV.FORECAST.AUDIT 給出合計。來源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，第 4 節。',
  },
  "FORECAST.BASE": {
    description: "客戶群的價值：每個同期群已帶來多少，今後全部購買折算到今天值多少。",
    parameters: {
      ...purchases,
      discount: {
        name: "折現率",
        description: "每個時間單位的折現率，大於 0：0.002 即每週 0.2%。",
      },
      by: {
        name: "分組方式",
        description:
          '依首購的時期分組："year"（年，省略時）、"quarter"（季）、"month"（月）；"all" 只給合計。',
      },
      ...forecasting,
      margin: prediction.margin,
      model: prediction.model,
      headers,
      orders,
    },
    returns:
      "Cohort（同期群）、Customers（客戶數）、Realised（至今帶來的，× 毛利率）、Expected to buy within a year（預期一年內會購買的人數）、Residual value（今後全部購買折現後的價值，× 毛利率）、Low 與 High（五次中有四次落在其間）、Total（已實現加剩餘）；最早的在前，合計在最後。",
    remarks:
      "一位客戶的剩餘價值 = 毛利率 × 預期金額 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折現率)ᵏ，k = 1、2……無窮，模型與 CV.FORECAST 相同。沒有預期金額的客戶不計入。範圍把參數視為已知、客戶彼此獨立：以其自身的機率為 0，否則是平均數與變異數都精確的伽瑪分布。沒有任何金額時後四欄為空。來源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
