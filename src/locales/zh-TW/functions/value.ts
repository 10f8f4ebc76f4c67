import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const value: FunctionTexts = {
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
    returns: "客戶願意接受的最高價格，貨幣相同；低於這個價格，選擇這個方案的客戶就有所得。",
    remarks:
      "公式：次佳價格 + (B − C) − (B′ − C′)，其中成本不含價格，又稱客戶經濟價值（EVC）。小於 0 表示要倒貼，客戶才肯用。來源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.SEGMENTS": {
    description: "各分群的價值：每個分群或人物誌感受到的利益、成本與價值，價值最高的在前。",
    parameters: {
      segments: { name: "分群", description: "每位客戶所屬的分群或人物誌，一列一位客戶。" },
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
      "Ratio 是該分群的利益 / 成本，成本為 0 時為空白。沒有分群、沒有任何利益或沒有任何成本的列會略過；多欄中個別空白儲存格不影響其他欄加總。來源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.ESTIMATE": {
    description:
      "含不確定性的價值：由最低、最可能、最高三個估計，得出期望值、變動幅度與客戶受益的機率。",
    parameters: {
      benefits: {
        name: "利益",
        description: "三欄：最低、最可能、最高；每項利益一列，以金額或分數表示。",
      },
      costs: { name: "成本", description: "三欄：最低、最可能、最高；每項成本一列，單位相同。" },
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
    description: "客戶價值地圖：與競爭對手相比，產品是超值、合理還是不划算，合理的價格又是多少。",
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
      "Point（價格點）、Price（價格）、Share（人數占比）：Point of marginal cheapness（邊際便宜點）、Optimal price（最適價格點）、Indifference price（無差異價格點）、Point of marginal expensiveness（邊際昂貴點），各附兩條曲線在該點的人數占比；接著是 Answers used（採用的回答）與 Answers left out（未採用的回答），數目在 Price 一欄。",
    remarks:
      "只採用四個價格遞增的回答：過於便宜 < 便宜 < 貴 < 過於昂貴；其餘的，以及缺少價格的，都不採用。在某一價格上，貴與過於昂貴的曲線是給出該價格或更低價格的人數占比，便宜與過於便宜的曲線是給出更高價格的人數占比；給出的價格之間連成直線。邊際便宜點：過於便宜與不便宜相交。最適價格點：過於便宜與過於昂貴相交。無差異價格點：便宜與貴相交。邊際昂貴點：過於昂貴與不貴相交。來源：van Westendorp (1976), NSS Price Sensitivity Meter, ESOMAR Congress；做法同 R 的 pricesensitivitymeter 1.3（interpolate = TRUE）。",
  },
};
