import type { FunctionTexts } from "../../function-text";
import { headers } from "./shared";

export const value: FunctionTexts = {
  VALUE: {
    description: "客户价值：客户得到的减去客户付出的（感知利益 − 感知成本）。",
    parameters: {
      benefits: {
        name: "利益",
        description: "客户感知到的利益，每项一格，以金额或分数表示：品质、便利、体验、信任等。",
      },
      costs: {
        name: "成本",
        description: "客户感知到的成本，单位与利益相同：价格、时间、精力、心理负担、风险等。",
      },
      benefitWeights: {
        name: "利益权重",
        description: "各项利益的重要程度，逐格对应，例如 0.5。省略则全额计入。",
      },
      costWeights: {
        name: "成本权重",
        description: "各项成本的重要程度，逐格对应。省略则全额计入。",
      },
    },
    returns: "利益之和 − 成本之和，单位与参数相同。大于 0 说明客户得大于失。",
    remarks:
      "空单元格跳过，数字上方可以有标题。公式：Σ wᵢbᵢ − Σ vⱼcⱼ。来源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.RATIO": {
    description: "价值比：客户付出一份，能得到几份（利益 / 成本）。",
    parameters: {
      benefits: { name: "利益", description: "客户感知到的利益，每项一格，以金额或分数表示。" },
      costs: { name: "成本", description: "客户感知到的成本，单位与利益相同。" },
      benefitWeights: {
        name: "利益权重",
        description: "各项利益的重要程度，逐格对应。省略则全额计入。",
      },
      costWeights: {
        name: "成本权重",
        description: "各项成本的重要程度，逐格对应。省略则全额计入。",
      },
    },
    returns: "利益之和 / 成本之和，没有单位。大于 1 说明客户得大于失。",
    remarks:
      "公式：Σ wᵢbᵢ / Σ vⱼcⱼ。成本之和为 0 时得 #DIV/0!。成本本来就小时，稍有下降比值就会大涨，而实际多得的金额几乎不变：请与 CV.VALUE 一起看。来源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.ADDED": {
    description: "增加的价值：与次优选择相比，客户选择本方案能多得多少。",
    parameters: {
      benefits: { name: "利益", description: "本方案的感知利益，每项一格，以金额表示。" },
      costs: { name: "成本", description: "本方案的感知成本，包括价格，以金额表示。" },
      altBenefits: {
        name: "次优利益",
        description: "次优选择的感知利益：竞争对手的方案、自己动手，或维持现状。",
      },
      altCosts: { name: "次优成本", description: "次优选择的感知成本，包括价格。" },
    },
    returns: "本方案的价值减去次优选择的价值。小于 0 说明次优选择反而更好。",
    remarks:
      "公式：(B − C) − (B′ − C′)。价值是比较出来的：客户总是在几种选择之间取舍。两个方案的要素个数可以不同。来源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.PRICE": {
    description: "价值定价：价格定在多少时，客户觉得本方案与次优选择没有差别。",
    parameters: {
      benefits: { name: "利益", description: "本方案的感知利益，每项一格，以金额表示。" },
      otherCosts: {
        name: "其他成本",
        description: "本方案除价格以外的感知成本：开通、培训、时间、风险。",
      },
      altBenefits: { name: "次优利益", description: "次优选择的感知利益。" },
      altOtherCosts: { name: "次优其他成本", description: "次优选择除价格以外的感知成本。" },
      altPrice: { name: "次优价格", description: "次优选择的价格。" },
    },
    returns: "客户最高愿意接受的价格，货币相同；低于这个价格，选择本方案的客户就有所得。",
    remarks:
      "公式：次优价格 + (B − C) − (B′ − C′)，其中成本不含价格，也称客户经济价值（EVC）。小于 0 说明要倒贴客户才肯用。来源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.SEGMENTS": {
    description: "各分群的价值：每个分群或画像感知到的利益、成本和价值，价值最高的在前。",
    parameters: {
      segments: { name: "分群", description: "每位客户所属的分群或画像，一行一位客户。" },
      benefits: { name: "利益", description: "每位客户感知到的利益，顺序相同；有多列时按行相加。" },
      costs: {
        name: "成本",
        description: "每位客户感知到的成本，单位和顺序相同；有多列时按行相加。",
      },
      headers,
    },
    returns:
      "Segment（分群）、Customers（客户数）、Benefits（利益）、Costs（成本）、Value（价值，均为人均）、Ratio（价值比）、Share positive（利益大于成本的客户占比）；按价值从高到低排列，相同时按名称。",
    remarks:
      "Ratio 是该分群的利益 / 成本，成本为 0 时为空。没有分群、没有任何利益或没有任何成本的行会跳过；多列中个别空单元格不影响其他列相加。来源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.ESTIMATE": {
    description:
      "带不确定性的价值：由最低、最可能、最高三个估计得出期望值、波动幅度和客户受益的概率。",
    parameters: {
      benefits: {
        name: "利益",
        description: "三列：最低、最可能、最高；每项利益一行，以金额或分数表示。",
      },
      costs: { name: "成本", description: "三列：最低、最可能、最高；每项成本一行，单位相同。" },
      headers,
    },
    returns:
      "四行：Benefits（利益）、Costs（成本）、Value（价值）、Ratio（价值比）；各列为 Expected（期望值）、Std dev（标准差）、P10、P50、P90（十分之一、一半、十分之九的情形低于该值）和 Probability（价值大于 0、价值比大于 1 的概率）。",
    remarks:
      "各项要素服从 Beta-PERT 分布且相互独立。利益、成本和价值的期望值与标准差是精确值：均值 (l + 4m + h) / 6，方差 (均值 − l)(h − 均值) / 7，逐项相加。百分位数、概率和价值比来自 20,000 次种子固定的分层抽样，在任何机器上、任何时候结果都相同。成本可能为负时价值比为空；成本可能为 0 时只给出百分位数。最多 500 项。来源：Anderson & Narus (1998), HBR 76(6)；Malcolm et al. (1959), Operations Research 7(5)；McKay et al. (1979), Technometrics 21(2)。",
  },
  "VALUE.DRIVERS": {
    description: "价值驱动因素：客户的哪些特征（规模、行业、淡旺季……）最能左右价值，最强的在前。",
    parameters: {
      values: { name: "价值", description: "每位客户的价值，一列：金额、分数或满意度等评分。" },
      descriptors: {
        name: "客户特征",
        description: "每项特征一列，首行是特征名称，与价值并排。",
      },
      headers,
    },
    returns:
      "Descriptor（特征）、Variance explained（解释的方差比例，0 到 1）、Kind（text 文本或 number 数字）、p-value（p 值）；比例大的在前。",
    remarks:
      "文本列按分组计算 η²，数字列按直线计算 r²。p 值（F 检验）是假如两者毫无关系、仍碰巧得到这么大比例的概率，习惯上以 0.05 为界。价值列可以带标题，也可以从第一位客户开始。某位客户的某项特征为空时，只在该项特征中略去这位客户。得不出 p 值的特征（例如人人相同，或像姓名那样人人不同）排在最后。它说明有关联，不说明因果。来源：Fisher (1925), Statistical Methods for Research Workers；Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.MAP": {
    description: "客户价值地图：与竞争对手相比，产品是更值、公道还是不值，公道的价格又是多少。",
    parameters: {
      quality: {
        name: "品质",
        description: "客户对每个产品品质的评价，单位不限，须大于 0，一行一个产品。",
      },
      price: { name: "价格", description: "每个产品的价格，顺序相同。" },
      competitorQuality: { name: "竞品品质", description: "每个竞品的品质，单位相同。" },
      competitorPrice: { name: "竞品价格", description: "每个竞品的价格，顺序相同。" },
      qualityWeight: {
        name: "品质权重",
        description: "品质在购买决策中所占的比重，0 到 1（不含 1），其余归价格。省略时为 0.5。",
      },
      headers,
    },
    returns:
      "Relative quality（相对品质）、Relative price（相对价格）、Fair price（公道价格）、Value（better 更值、fair 公道、worse 不值）；一行一个产品。",
    remarks:
      "品质和价格都与竞品的平均值相比。公道价值线通过竞品的平均点，斜率为 w / (1 − w)：公道价格 = 竞品均价 × (1 + w / (1 − w) × (相对品质 − 1))。价格低于它就是更值。要把竞品也画上去，请把所有产品都作为品质和价格传入。来源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.SENSITIVITY": {
    description:
      "价格敏感度测试（PSM，van Westendorp）：由人们觉得过于便宜、便宜、贵、过于昂贵的价格，看市场接受什么价位。",
    parameters: {
      tooCheap: { name: "过于便宜", description: "每个人觉得便宜到怀疑品质的价格，一行一个人。" },
      cheap: { name: "便宜", description: "每个人觉得划算的价格，顺序相同。" },
      expensive: { name: "贵", description: "每个人开始觉得贵、但还会考虑的价格，顺序相同。" },
      tooExpensive: { name: "过于昂贵", description: "每个人觉得贵到不再考虑的价格，顺序相同。" },
      headers,
    },
    returns:
      "Point（价格点）、Price（价格）、Share（人数占比）：Point of marginal cheapness（边际便宜点）、Optimal price（最优价格点）、Indifference price（无差异价格点）、Point of marginal expensiveness（边际昂贵点），各附两条曲线在该点的人数占比；然后是 Answers used（采用的回答）和 Answers left out（未采用的回答），数目在 Price 一列。",
    remarks:
      "只采用四个价格递增的回答：过于便宜 < 便宜 < 贵 < 过于昂贵；其余的，以及缺少价格的，都不采用。在某一价格上，贵和过于昂贵的曲线是给出该价格或更低价格的人数占比，便宜和过于便宜的曲线是给出更高价格的人数占比；给出的价格之间连成直线。边际便宜点：过于便宜与不便宜相交。最优价格点：过于便宜与过于昂贵相交。无差异价格点：便宜与贵相交。边际昂贵点：过于昂贵与不贵相交。来源：van Westendorp (1976), NSS Price Sensitivity Meter, ESOMAR Congress；做法同 R 的 pricesensitivitymeter 1.3（interpolate = TRUE）。",
  },
};
