/** 函数的中文说明：以函数 id 为键。结果表格中的标题和文字默认为英文，以便公式引用；headers 填语言则为该语言。 */
import type { FunctionTexts, ParameterText } from "../function-text";

const headers: ParameterText = {
  name: "标题行",
  description:
    '填 FALSE 则不显示标题行；填 "zh-CN" 则标题和文字为简体中文，"zh-TW" 为繁体，"en" 为英文。',
};

const purchases = {
  customers: { name: "客户", description: "每笔购买的客户，一行一笔：编号或名称。" },
  dates: { name: "日期", description: "每笔购买的日期，顺序与客户相同。" },
  amounts: { name: "金额", description: "每笔购买的金额，顺序相同；退款为负数。" },
};

const scoring = {
  asOf: {
    name: "截止日期",
    description: "从哪一天往回数最近购买的天数；此后的购买不计。省略则取数据中的最后一天。",
  },
  bins: { name: "级数", description: "每项评分分几级，2 到 9。省略为 5，最佳客户得 555。" },
  monetary: {
    name: "金额算法",
    description: '"average"（省略时）：每笔购买的平均金额；"total"：购买总金额。',
  },
};

const tiers = {
  values: { name: "价值", description: "每位客户的价值，一人一格：利润、终身价值或总价值。" },
  cutoffs: {
    name: "分界",
    description: "各级到第几成客户为止，从最佳客户算起，依次递增。省略为 {0.2;0.5}。",
  },
  labels: {
    name: "级别名称",
    description:
      "从最佳一级写起，比分界多一个。省略为 High、Medium、Low；分界个数不同时为 Tier 1、Tier 2……",
  },
};

const history = {
  frequency: {
    name: "复购次数",
    description: "每位客户的复购次数，不含首次购买：0、1、2……CV.FORECAST.SUMMARY 可生成这几列。",
  },
  recency: {
    name: "最近购买时点",
    description: "从首次购买到最近一次购买的时长，每位客户一格；只买过一次的为 0。",
  },
  age: { name: "观察时长", description: "从首次购买到数据截止的时长，每位客户一格，单位相同。" },
  weights: { name: "权重", description: "每一行代表多少位客户。省略为 1。" },
};

const oneCustomer = {
  frequency: { name: "复购次数", description: "至今的复购次数，不含首次购买：一位客户，或一列。" },
  recency: {
    name: "最近购买时点",
    description: "从首次购买到最近一次购买的时长，单位与拟合时相同：一位客户，或一列。",
  },
  age: { name: "观察时长", description: "从首次购买到现在的时长，单位相同：一位客户，或一列。" },
};

const horizon: ParameterText = {
  name: "预测时长",
  description: "往后看多久，单位与拟合时相同，例如 39 周：一个数，或一列。",
};

const sinceFirst: ParameterText = {
  name: "预测时长",
  description: "首次购买以来的时长，单位与拟合时相同：一个数，或一列。",
};

const bgnbdParameters: ParameterText = {
  name: "模型参数",
  description: "r、alpha、a、b：CV.BGNBD.FIT 给出的单元格。",
};

const mbgnbdParameters: ParameterText = {
  name: "模型参数",
  description: "r、alpha、a、b：CV.MBGNBD.FIT 给出的单元格。",
};

const atLeast: ParameterText = {
  name: "至少次数",
  description: "至少购买几次，1 到 10,000。省略为 1。",
};

const endlessDiscount: ParameterText = {
  name: "折现率",
  description: "每个时间单位的折现率，须大于 0：0.002 即每周 0.2%。",
};

const chanceColumn = "0 到 1 的概率；参数为列时逐行给出，空单元格旁为空。";
const residualColumn =
  "购买次数，从现在起第 k 个时间单位内的每次计作 1/(1 + 折现率)ᵏ；参数为列时逐行给出。";

const orders: ParameterText = {
  name: "订单",
  description: "每行的订单编号，顺序相同；同一订单的各行算作一次购买。省略则同一天的各行算作一次。",
};

const pnbdParameters: ParameterText = {
  name: "模型参数",
  description: "r、alpha、s、beta：CV.PNBD.FIT 给出的单元格。",
};

const survivors: ParameterText = {
  name: "留存人数",
  description: "同一批客户：先是全部人数，然后依次是一期后、两期后……仍在的人数。",
};

const forecasting = {
  asOf: {
    name: "截止日期",
    description: "算作已知的最后一天，此后的购买不计。省略则取数据中的最后一天。",
  },
  unit: {
    name: "时间单位",
    description:
      '所有时长的单位："week"（周，省略时）、"day"（日）、"month"（月）或 "year"（年）。',
  },
};

const prediction = {
  horizon: { name: "预测时长", description: "往后看多久，以时间单位计：例如 52 周。" },
  ...forecasting,
  discount: {
    name: "折现率",
    description: "每个时间单位的折现率：0.001 即每周 0.1%。省略为 0。",
  },
  margin: { name: "毛利率", description: "金额中有多少是赚到的：0.4 即 40%。省略为 1。" },
  model: {
    name: "购买模型",
    description: '"mbgnbd"（省略时）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
  },
};

/** 把明细分成两段：模型已知的，和留出来检验的。 */
const heldOut = {
  horizon: {
    name: "留出时长",
    description: "省略截止日期时，末尾留出多长一段来检验，以时间单位计：例如 52 周。",
  },
  asOf: {
    name: "截止日期",
    description: "模型所知的最后一天，此后的时间留作检验。省略则留出数据的最后一段。",
  },
  unit: forecasting.unit,
  model: prediction.model,
};

const headcount = {
  start: { name: "期初客户数", description: "期初的客户数。" },
  end: { name: "期末客户数", description: "期末的客户数，包括期间新增的客户。" },
  joined: { name: "新增客户数", description: "期间新增的客户数。省略为 0。" },
};

const expectedColumn = "预期购买次数，不取整；参数为列时逐行给出一个值，空单元格旁为空。";

export const functions: FunctionTexts = {
  VALUE: {
    description: "客户价值：客户得到的减去客户付出的（感知收益 − 感知成本）。",
    parameters: {
      benefits: {
        name: "收益",
        description: "客户感知到的收益，每项一格，以金额或分数表示：品质、便利、体验、信任等。",
      },
      costs: {
        name: "成本",
        description: "客户感知到的成本，单位与收益相同：价格、时间、精力、心理负担、风险等。",
      },
      benefitWeights: {
        name: "收益权重",
        description: "各项收益的重要程度，逐格对应，例如 0.5。省略则全额计入。",
      },
      costWeights: {
        name: "成本权重",
        description: "各项成本的重要程度，逐格对应。省略则全额计入。",
      },
    },
    returns: "收益之和 − 成本之和，单位与参数相同。大于 0 说明客户得大于失。",
    remarks:
      "空单元格跳过，数字上方可以有标题。公式：Σ wᵢbᵢ − Σ vⱼcⱼ。来源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.RATIO": {
    description: "价值比：客户付出一份，能得到几份（收益 / 成本）。",
    parameters: {
      benefits: { name: "收益", description: "客户感知到的收益，每项一格，以金额或分数表示。" },
      costs: { name: "成本", description: "客户感知到的成本，单位与收益相同。" },
      benefitWeights: {
        name: "收益权重",
        description: "各项收益的重要程度，逐格对应。省略则全额计入。",
      },
      costWeights: {
        name: "成本权重",
        description: "各项成本的重要程度，逐格对应。省略则全额计入。",
      },
    },
    returns: "收益之和 / 成本之和，没有单位。大于 1 说明客户得大于失。",
    remarks:
      "公式：Σ wᵢbᵢ / Σ vⱼcⱼ。成本之和为 0 时得 #DIV/0!。成本本来就小时，稍有下降比值就会大涨，而实际多得的金额几乎不变：请与 CV.VALUE 一起看。来源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.ADDED": {
    description: "增加的价值：与次优选择相比，客户选择本方案能多得多少。",
    parameters: {
      benefits: { name: "收益", description: "本方案的感知收益，每项一格，以金额表示。" },
      costs: { name: "成本", description: "本方案的感知成本，包括价格，以金额表示。" },
      altBenefits: {
        name: "次优收益",
        description: "次优选择的感知收益：竞争对手的方案、自己动手，或维持现状。",
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
      benefits: { name: "收益", description: "本方案的感知收益，每项一格，以金额表示。" },
      otherCosts: {
        name: "其他成本",
        description: "本方案除价格以外的感知成本：开通、培训、时间、风险。",
      },
      altBenefits: { name: "次优收益", description: "次优选择的感知收益。" },
      altOtherCosts: { name: "次优其他成本", description: "次优选择除价格以外的感知成本。" },
      altPrice: { name: "次优价格", description: "次优选择的价格。" },
    },
    returns: "客户最高愿意接受的价格，币种相同；低于这个价格，选择本方案的客户就有所得。",
    remarks:
      "公式：次优价格 + (B − C) − (B′ − C′)，其中成本不含价格，也称客户经济价值（EVC）。小于 0 说明要倒贴客户才肯用。来源：Anderson & Narus (1998), HBR 76(6)。",
  },
  "VALUE.SEGMENTS": {
    description: "各分群的价值：每个客群或用户画像感知到的收益、成本和价值，价值最高的在前。",
    parameters: {
      segments: { name: "分群", description: "每位客户所属的客群或用户画像，一行一位客户。" },
      benefits: { name: "收益", description: "每位客户感知到的收益，顺序相同；有多列时按行相加。" },
      costs: {
        name: "成本",
        description: "每位客户感知到的成本，单位和顺序相同；有多列时按行相加。",
      },
      headers,
    },
    returns:
      "Segment（分群）、Customers（客户数）、Benefits（收益）、Costs（成本）、Value（价值，均为人均）、Ratio（价值比）、Share positive（收益大于成本的客户占比）；按价值从高到低排列，相同时按名称。",
    remarks:
      "Ratio 是该分群的收益 / 成本，成本为 0 时为空。没有分群、没有任何收益或没有任何成本的行会跳过；多列中个别空格不影响其他列相加。来源：Gale (1994), Managing Customer Value。",
  },
  "VALUE.ESTIMATE": {
    description: "带不确定性的价值：由低、最可能、高三个估计得出期望值、波动幅度和客户受益的概率。",
    parameters: {
      benefits: {
        name: "收益",
        description: "三列：低、最可能、高；每项收益一行，以金额或分数表示。",
      },
      costs: { name: "成本", description: "三列：低、最可能、高；每项成本一行，单位相同。" },
      headers,
    },
    returns:
      "四行：Benefits（收益）、Costs（成本）、Value（价值）、Ratio（价值比）；各列为 Expected（期望值）、Std dev（标准差）、P10、P50、P90（十分之一、一半、十分之九的情形低于该值）和 Probability（价值大于 0、价值比大于 1 的概率）。",
    remarks:
      "各项要素服从 Beta-PERT 分布且相互独立。收益、成本和价值的期望值与标准差是精确值：均值 (l + 4m + h) / 6，方差 (均值 − l)(h − 均值) / 7，逐项相加。百分位数、概率和价值比来自 20,000 次种子固定的分层抽样，在任何机器上、任何时候结果都相同。成本可能为负时价值比为空；成本可能为 0 时只给出百分位数。最多 500 项。来源：Anderson & Narus (1998), HBR 76(6)；Malcolm et al. (1959), Operations Research 7(5)；McKay et al. (1979), Technometrics 21(2)。",
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
    description: "客户价值图：与竞争对手相比，产品是更值、公道还是不值，公道的价格又是多少。",
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
        description: "品质在购买决策中所占的比重，0 到 1（不含 1），其余归价格。省略为 0.5。",
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
      "Point（价格点）、Price（价格）、Share（人数比例）：Point of marginal cheapness（边际便宜点）、Optimal price（最优价格点）、Indifference price（无差异价格点）、Point of marginal expensiveness（边际昂贵点），各附两条曲线在该点的人数比例；然后是 Answers used（采用的回答）和 Answers left out（未采用的回答），数目在 Price 一栏。",
    remarks:
      "只采用四个价格递增的回答：过于便宜 < 便宜 < 贵 < 过于昂贵；其余的，以及缺少价格的，都不采用。在某一价格上，贵和过于昂贵的曲线是给出该价格或更低价格的人数比例，便宜和过于便宜的曲线是给出更高价格的人数比例；给出的价格之间连成直线。边际便宜点：过于便宜与不便宜相交。最优价格点：过于便宜与过于昂贵相交。无差异价格点：便宜与贵相交。边际昂贵点：过于昂贵与不贵相交。来源：van Westendorp (1976), NSS Price Sensitivity Meter, ESOMAR Congress；做法同 R 的 pricesensitivitymeter 1.3（interpolate = TRUE）。",
  },
  PROFIT: {
    description: "客户利润：扣除营销、服务和分摊的获客成本之后，一位客户每年留下多少。",
    parameters: {
      turnover: {
        name: "销售额",
        description: "客户每年的销售额；给出多格时相加，四项金额都是如此。",
      },
      marketing: { name: "营销成本", description: "每年用于该客户的营销成本。" },
      service: {
        name: "服务成本",
        description: "每年服务该客户的成本：支持、物流、客户管理，按工时或薪资比例计算。",
      },
      recruiting: { name: "获客成本", description: "获得该客户的一次性成本。" },
      years: { name: "年数", description: "获客成本分摊到多少年，须大于 0。省略为 1。" },
    },
    returns: "每年的利润，币种与金额相同。",
    remarks:
      "公式：销售额 − 营销成本 − 服务成本 − 获客成本 / 年数。只计客户离开后会随之消失的销售额，以及由它引起的成本；共同成本可用 CV.PROFIT.ALLOCATE 分摊。来源：Cooper & Kaplan (1991), Profit priorities from activity-based costing, HBR 69(3)。",
  },
  "PROFIT.ALLOCATE": {
    description:
      "共同成本分摊：按工时、订单数、工单数等成本动因的比例，把一笔共同成本分给各个客户。",
    parameters: {
      cost: { name: "共同成本", description: "要分摊的共同成本，以金额表示。" },
      drivers: { name: "成本动因", description: "每位客户的用量，一人一格，不能为负。" },
    },
    returns: "每位客户分摊的成本，与成本动因并排；空单元格和标题旁为空。",
    remarks:
      "公式：共同成本 × 动因 / Σ 动因。各份之和分毫不差地等于共同成本，与相加的先后无关：各份舍入到该成本的最后一位二进制数字。不会舍入到分。来源：Kaplan & Anderson (2004), Time-driven activity-based costing, HBR 82(11)。",
  },
  RFM: {
    description:
      "RFM 客户分群：一行一位客户，列出最近购买、购买频率、金额、三项评分、分群和忠诚度。",
    parameters: { ...purchases, ...scoring, headers, orders },
    returns:
      "Customer（客户）、Last purchase（最近购买日期）、Recency（距今天数）、Frequency（购买次数）、Monetary（金额）、R、F、M、Score（评分）、Segment（分群）、Loyalty（忠诚度）；最佳客户在前。",
    remarks:
      "金额净值为负的是退货：金额照算，但不算购买，也不算最近一次购买；只有退货的客户不列出。数值相同则评分必定相同，因此行的先后和币种都不影响结果：评分 = min(级数, ⌊级数 × (2 × 较差 + 相同) / (2 × 客户数)⌋ + 1)，较差是严格更差的客户数，相同是数值相同的客户数（含自己）。请把 Last purchase 一列设为日期格式。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SCORE": {
    description: "为已有的一列数据（距今天数、购买次数、金额）评分，与数据并排。",
    parameters: {
      values: { name: "价值", description: "每位客户一个数值。" },
      bins: {
        name: "级数",
        description: "评分分几级，2 到 9；或两到八个自定界限，依次递增。省略为 5。",
      },
      better: {
        name: "优劣方向",
        description: '"high"（省略时）：数值越高越好，例如金额；"low"：越低越好，例如距今天数。',
      },
    },
    returns: "每个数值的评分，1 为最差，与数值并排；空单元格和标题旁为空。",
    remarks:
      "按级数：min(级数, ⌊级数 × (2 × 较差 + 相同) / (2 × 客户数)⌋ + 1)，与 CV.RFM 相同；数值相同则评分相同。按界限：1 + 达到的界限个数，等于界限即为达到：{10;50;100} 时 50 得 3；取 low 时 {30;90;180} 中 30 天得 4。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.SEGMENT": {
    description:
      "RFM 分群名称：这组评分属于哪个分群，从 Champions（冠军客户）到 Hibernating（沉睡客户）共十个。",
    parameters: {
      r: { name: "R评分", description: "最近购买的评分，或一列评分：1 表示很久没买。" },
      f: { name: "F评分", description: "购买频率的评分，或一列评分：1 表示很少买。" },
      m: { name: "M评分", description: "购买金额的评分，或一列评分：1 表示金额小。" },
      bins: { name: "级数", description: "评分分几级，2 到 9。省略为 5。" },
      segments: {
        name: "自定分群",
        description:
          "自己的分群，一行一个，共七列：名称、R 起、R 止、F 起、F 止、M 起、M 止；界限为空（或 0）即不限。省略则用十个分群。",
      },
    },
    returns: "分群名称（英文）；参数为列时逐行给出，与评分并排。",
    remarks:
      "每项评分的位置为 ⌈5 × 评分 / 级数⌉；频率和金额合为一个位置，取两者的平均，半数进位。每种组合恰好属于一个分群。自定分群时，取第一个同时包含三项评分的分群（两端都含）；都不符合则为 Others。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.AUDIT": {
    description: "CV.RFM 读到了什么：用到和未用的行及其原因、退货、购买、客户与日期。",
    parameters: { ...purchases, asOf: scoring.asOf, headers, orders },
    returns:
      "Item（项目）、Value（值）与 Note（说明）：读取、略过与用到的行，退货、购买次数、客户数，最早与最晚日期。",
    remarks:
      "读取的行是任一区域中有内容的行；未用的每一行只计入一个原因，因此各项相加等于总数。什么都没剩下的明细会在这里说明，而不是返回错误。读不懂的单元格与其他函数一样会被拒绝。来源：Hughes (1994), Strategic Database Marketing。",
  },
  "RFM.LOYALTY": {
    description: "各忠诚度客户的价值：至今带来多少、今后会带来多少，以及流失了多少。",
    parameters: {
      ...purchases,
      horizon: prediction.horizon,
      ...scoring,
      bins: { name: "级数", description: "每项评分分几级，2 到 9。省略为 5。" },
      unit: prediction.unit,
      discount: prediction.discount,
      margin: prediction.margin,
      model: {
        name: "购买模型",
        description: '"mbgnbd"（省略时）、"bgnbd" 或 "pnbd"（Pareto/NBD）。',
      },
      headers,
      orders,
    },
    returns:
      "Loyalty（忠诚度）、Customers（客户数）、Realised value（至今的价值）、Active（预期仍活跃的客户数）、Churn（已流失的比例）、Future value（预测时长内的价值，已折现）、Lifetime value（两者之和）；最忠诚的在前。",
    remarks:
      "每位客户的忠诚度与 CV.RFM 相同，活跃概率和预测时长内的价值与 CV.FORECAST 相同。流失率 = 1 − 平均活跃概率；两种价值都乘以毛利率。省略模型时用 MBG/NBD，与 CV.FORECAST 相同；BG/NBD 把只买过一次的客户都算作活跃。没有预期金额的客户不计入今后的价值。来源：Hughes (1994), Strategic Database Marketing；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "RFM.SUMMARY": {
    description: "RFM 汇总：每个分群有多少客户，带来多少销售额。",
    parameters: {
      ...purchases,
      ...scoring,
      bins: { name: "级数", description: "每项评分分几级，2 到 9。省略为 5。" },
      headers,
      orders,
    },
    returns:
      "Segment（分群）、Loyalty（忠诚度）、Customers（客户数）、Share（客户占比）、Orders（购买次数）、Revenue（销售额）、Revenue share（销售占比）、Average recency（平均距今天数）、Average frequency（平均购买次数）、Average monetary（平均金额）；最忠诚的在前，没有客户的分群不列出。",
    remarks:
      "购买与退货同 CV.RFM。平均值按分群内的客户计算；占比分别以全部客户和全部销售额为 1。来源：Hughes (1994), Strategic Database Marketing。",
  },
  LIFETIME: {
    description:
      "客户终身价值：购买次数 × 平均金额 − 成本 + 推荐收入，可以一次算总数，也可以逐期计算。",
    parameters: {
      transactions: {
        name: "购买次数",
        description: "整个关系期间的购买次数，或每期（例如每年）一格。",
      },
      average: { name: "平均金额", description: "每次购买的平均金额，或每期一格。" },
      cost: { name: "成本", description: "获客与服务的成本，或每期一格。省略为 0。" },
      referral: { name: "推荐收入", description: "所推荐客户带来的净收入，或每期一格。省略为 0。" },
      discount: { name: "折现率", description: "每期的折现率：0.1 即 10%。省略为 0。" },
      retention: {
        name: "留存率",
        description: "每期到下一期留住的客户比例：0.8 即 80%。省略为 1。",
      },
    },
    returns: "终身价值，币种与金额相同。",
    remarks:
      "Σₜ sₜ δₜ (nₜ aₜ − cₜ + rₜ)，其中 δₜ = (1 + 折现率)^−(t−1)，sₜ = 留存率^(t−1)：第 1 期不折现，也没有流失风险。空白的期算作 0。与多格区域并用时，单个单元格只计入第 1 期；全部为单个单元格时，结果就是购买次数 × 平均金额 − 成本 + 推荐收入。来源：Gupta & Lehmann (2003), Customers as assets；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  "LIFETIME.RETAINED": {
    description: "固定留存率下的终身价值：每期毛利和留存率都不变，可以算若干期，也可以算到永远。",
    parameters: {
      margin: { name: "每期毛利", description: "留下来的客户每期（例如每年）带来的毛利。" },
      retention: { name: "留存率", description: "每期到下一期留住的客户比例：0.8 即 80%。" },
      discount: { name: "折现率", description: "每期的折现率：0.1 即 10%。" },
      periods: { name: "期数", description: "计入多少次毛利，整数。省略则没有期限。" },
      acquisition: { name: "获客成本", description: "一次性扣除的获客成本。省略为 0。" },
      timing: {
        name: "毛利时点",
        description:
          "0（省略时）：首笔毛利现在就到；1：第一期期末，客户留下才有；2：第一期期末，必定有。",
      },
    },
    returns: "终身价值，币种与毛利相同。",
    remarks:
      "设 r = 留存率，d = 折现率，m = 毛利，无期限时，时点 0、1、2 分别为 m (1 + d) / (1 + d − r)、m r / (1 + d − r)、m / (1 + d − r)；时点不同结果不同，比较时要用同一种。假设毛利、留存率和折现率始终不变。没有期数而留存率等于 1 + 折现率时得 #DIV/0!。来源：Gupta & Lehmann (2003), Customers as assets；Fader & Hardie (2012), Reconciling and clarifying CLV formulas。",
  },
  "LIFETIME.PAYBACK": {
    description: "回本时间：花在客户身上的钱，要多少期才能收回来。",
    parameters: {
      cashflows: {
        name: "现金流",
        description: "每期的现金流，第一期在前：客户带来的减去花在客户身上的。",
      },
    },
    returns: "累计现金流由负转为非负所需的期数；从未为负时为 0。",
    remarks:
      "假设每期的现金均匀流入，最后一期只计所需的部分：第一个示例为 1 + 105 / 1274。空白的期算作 0。不折现；要算折现回本时间，请给出折现后的现金流。收不回来时得 #N/A。来源：Gupta & Lehmann (2005), Managing Customers as Investments。",
  },
  "LIFETIME.SCHEDULE": {
    description:
      "终身价值逐年明细：由购买明细逐年列出一位客户的自购销售额、推荐销售额、成本和利润。",
    parameters: {
      years: { name: "年份", description: "每笔购买的年份，一行一笔：1、2、3……或 2025、2026……" },
      customers: { name: "客户", description: "每笔购买的客户，顺序相同：编号或名称。" },
      amounts: { name: "金额", description: "每笔购买的金额，顺序相同。" },
      costs: {
        name: "成本",
        description: "每年的成本，从第一年起；或两列：年份和成本。省略为 0。",
      },
      customer: {
        name: "所看客户",
        description: "看哪位客户的明细，其他客户都算作其推荐。省略则为明细中的第一位。",
      },
      headers,
    },
    returns:
      "Year（年份）、Own sales（自购销售额）、Referred sales（推荐销售额）、Total sales（销售合计）、Cost（成本）、Profit（利润）、Cumulative profit（累计利润）；一年一行。",
    remarks:
      "没有购买的年份也会列出，只有成本的年份也会列出。自购销售额 + 推荐销售额 = 销售合计；销售合计 − 成本 = 利润。来源：Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  REFERRAL: {
    description: "影响力价值：由购买明细得出每位客户自己带来多少，又通过推荐带来多少。",
    parameters: {
      customers: purchases.customers,
      referrers: { name: "推荐人", description: "该客户由谁推荐，顺序相同；没有推荐人则留空。" },
      amounts: purchases.amounts,
      decay: {
        name: "递减系数",
        description: "第一代以后，每隔一代计入的比例，0 到 1：0.5 表示每代减半。省略为 1。",
      },
      headers,
    },
    returns:
      "Customer（客户）、Referred by（推荐人）、Own value（自身价值）、Direct referral value（直接推荐价值）、Indirect referral value（间接推荐价值）、Influence value（影响力价值 = 直接 + 间接）、Total value（总价值）、Customers referred（直接推荐人数）、Customers in network（推荐网络人数）；总价值最高的在前，相同时按名称。",
    remarks:
      "直接推荐价值是其推荐的客户所购买的；间接推荐价值是第 k 代（2、3……）购买的 × 递减系数^(k−1)。推荐人只需在该客户的任意一行写明。没有购买记录的推荐人也有一行，自身价值为 0。没有金额的行会跳过：要计入已被推荐但还没购买的客户，请填 0。不同客户的价值互有重叠，不能相加。来源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
  "REFERRAL.FORECAST": {
    description: "推荐预测：按典型路径，逐年列出一位客户和其所推荐客户的销售额。",
    parameters: {
      ownSpend: { name: "自身消费", description: "客户在自己的第 1、2、3……年消费多少，一年一格。" },
      referralSpend: {
        name: "被荐客户消费",
        description: "被推荐的客户在自己的第 1、2、3……年消费多少。",
      },
      referrals: {
        name: "推荐人数",
        description: "一位客户在自己的第 1、2、3……年推荐多少位客户；可以是小数。",
      },
      generations: {
        name: "代数",
        description: "推荐延续几代，1 到 100。省略为 1：被推荐的客户不再推荐。",
      },
      years: {
        name: "年数",
        description: "显示多少年，1 到 100。省略则与三个区域中最长的相同，最多 100。",
      },
      headers,
    },
    returns:
      "Year（年份）、Joined（当年因推荐加入的客户数）、Own sales（自购销售额）、Direct referral sales（直接推荐销售额）、Indirect referral sales（间接推荐销售额）、Total（合计）。",
    remarks:
      "被推荐的客户在被推荐的当年加入，那就是其第 1 年。区域结束之后不再消费，也不再推荐；空白的年份算作 0。后几代的消费和推荐与第一代相同。不折现：需要时可把 Total 放进 CV.LIFETIME 或 NPV。来源：Kumar, Petersen & Leone (2010), J. Marketing 74(5)。",
  },
  RETENTION: {
    description: "留存率：期初的客户中，到期末仍是客户的比例。",
    parameters: headcount,
    returns: "留住的比例，0 到 1。",
    remarks:
      "(期末客户数 − 新增客户数) / 期初客户数。来源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.CHURN": {
    description: "流失率：期初的客户中，到期末已经离开的比例。",
    parameters: headcount,
    returns: "流失的比例，0 到 1。",
    remarks:
      "1 − (期末客户数 − 新增客户数) / 期初客户数。来源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.COHORT": {
    description: "同期群表：同一时期首次购买的客户，在之后各期仍有购买的比例。",
    parameters: {
      customers: purchases.customers,
      dates: purchases.dates,
      unit: {
        name: "时间单位",
        description:
          '"month"（月，省略时）、"week"（周，从周一起）、"quarter"（季）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "已知数据的最后一天；此后的购买不计入。省略时为数据中最后的日期。",
      },
    },
    returns:
      "一个同期群一行：Cohort（同期群，如 2025-01、2025-01-06、2025-Q1 或 2025）、Customers（客户数），然后是 0、1、2……期之后有购买的比例；到截止日期尚未结束的一期为空。",
    remarks:
      "第 0 期是首次购买所在的那一期，比例为 1。被截止日期截断的一期留空，因为还不知道谁会购买：数据若完整到比最后日期更晚的一天，请把那一天作为截止日期。一位客户在一期内不论购买多少次都只算一次。来源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.MOVEMENTS": {
    description:
      "收入变动：根据购买清单，新客户、回流客户和老客户从一期到下一期带来多少，流失多少。",
    parameters: {
      customers: purchases.customers,
      dates: purchases.dates,
      amounts: purchases.amounts,
      unit: {
        name: "时间单位",
        description:
          '"month"（月，省略时）、"week"（周，从周一起）、"quarter"（季）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "已知数据的最后一天；此后的购买不计入。省略时为数据中最后的日期。",
      },
    },
    returns:
      "从首次购买起，一期一行：Period（期，如 2025-01、2025-01-06、2025-Q1 或 2025）、Opening（期初收入）、New（新客户）、Returned（回流）、Expansion（增购）、Contraction（缩减）、Lost（流失）、Closing（期末收入）。到截止日期尚未结束的一期只有期初收入。",
    remarks:
      "客户在一期的收入是其金额之和；不为正时视为没有。期初收入即上一期的期末收入。新客户：第一次带来收入；回流：以前有收入，上一期没有。增购和缩减：上一期的客户这一期多带来或少带来的；流失：这一期没有收入的客户上一期带来的。期末 = 期初 + 新客户 + 回流 + 增购 − 缩减 − 流失。新客户与回流相加，这些列即 CV.RETENTION.REVENUE 的参数。来源：Skok (2010), SaaS Metrics, For Entrepreneurs。",
  },
  "RETENTION.REVENUE": {
    description: "收入留存：经常性收入从一期到下一期留住了多少，含与不含老客户的增购。",
    parameters: {
      opening: { name: "期初收入", description: "各期期初的经常性收入，一行一期。" },
      expansion: { name: "增购", description: "老客户在当期增加的收入：更多席位、更高价格。" },
      contraction: { name: "减购", description: "留下的客户在当期减少的收入，填正数。" },
      lost: { name: "流失收入", description: "当期离开的客户带走的收入，填正数。" },
      newRevenue: { name: "新客户收入", description: "当期新客户带来的收入。省略则没有速动比率。" },
      headers,
    },
    returns:
      "Net retention（净收入留存率）、Gross retention（毛收入留存率）、Revenue churn（收入流失率），均为占期初收入的比例；Quick ratio（速动比率，没有流失时为空）；一行一期。",
    remarks:
      "净收入留存率 = (期初 + 增购 − 减购 − 流失) / 期初；毛收入留存率不计增购，因此不超过 1；收入流失率 = 1 − 毛收入留存率；速动比率 = (新客户收入 + 增购) / (减购 + 流失)。期初为 0 的一期没有比例。来源：Skok (2010), SaaS Metrics, For Entrepreneurs。",
  },
  "RETENTION.FIT": {
    description: "用移位贝塔几何（sBG）模型拟合一批客户的留存：客户的忠诚度各不相同。",
    parameters: { survivors },
    returns: "alpha、beta 和对数似然值，横向排列。",
    remarks:
      "每位客户在每期期末以自己的概率 θ ~ Beta(α, β) 离开。忠诚度低的先走，所以留下来的人留存率会越来越高。中间的空单元格是没有观察到的一期，拟合时跨过。用比例代替人数，得到的 alpha 和 beta 相同。最大似然估计。来源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.CURVE": {
    description: "留存曲线：由至今的留存拟合，并推算以后每期还会留下多少比例的客户。",
    parameters: {
      survivors,
      periods: { name: "期数", description: "从头起显示多少期。" },
      headers,
    },
    returns:
      "Period（期）、Survival（仍在的比例）、Retention（比上一期留住的比例）、Actual（至今的实际比例，尚未到的为空）；从第 0 期起，一期一行。",
    remarks:
      "采用 CV.RETENTION.FIT 的移位贝塔几何模型：第 t 期的留存率为 (β+t−1)/(α+β+t−1)，仍在的比例是各期留存率的乘积。来源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.VALUE": {
    description: "合约客户的剩余价值：已续约若干次的客户预计还会留多久，值多少。",
    parameters: {
      survivors,
      discount: { name: "折现率", description: "每期的折现率，大于 0：0.1 即 10%。" },
      renewals: {
        name: "已续约次数",
        description: "客户已经续约几次，或这样的一列数。省略为 0，即第一次续约还在前面。",
      },
      headers,
    },
    returns:
      "Renewals（已续约次数）、Residual lifetime（剩余期数：从下一次续约起预计的期数；alpha 不大于 1 时为空，因为总有人几乎永远留下，平均值没有上限）、Residual value（剩余价值：这些期数的折现值，按每单位毛利计）；每个次数一行。",
    remarks:
      "采用 CV.RETENTION.FIT 的移位贝塔几何模型，客户正要决定下一次续约，续约即得当期毛利。令 b = β + 已续约次数：剩余期数 = b/(α−1)；剩余价值 = b/(α+b) · ₂F₁(1, b+1; α+b+1; 1/(1+折现率))。续约次数多的是忠诚的客户，所以剩余价值更高。乘以每期毛利即为金额。来源：Fader & Hardie (2010), Customer-base valuation in a contractual setting, Marketing Science 29(1)。",
  },
  NPS: {
    description: "净推荐值：“您有多大可能向别人推荐我们？”的得分，−100 到 100。",
    parameters: {
      scores: { name: "评分", description: "0（完全不可能）到 10（极有可能）的整数。" },
    },
    returns: "推荐者（9 或 10 分）百分比减去贬损者（0 到 6 分）百分比，单位为点。",
    remarks:
      "空单元格跳过；但桌面版 Excel 会把空单元格当作 0 传入，那就成了一个评分：请只选有评分的行，不要选整列。除了评分，还要问原因。来源：Reichheld (2003), The one number you need to grow, HBR 81(12)。",
  },
  "NPS.SEGMENTS": {
    description: "各分群的净推荐值及其误差范围，得分最高的分群在前。",
    parameters: {
      segments: { name: "分群", description: "每个评分所属的分群：地区、产品或用户画像。" },
      scores: { name: "评分", description: "评分，顺序相同，0 到 10 的整数。" },
      headers,
    },
    returns:
      "Segment（分群）、Answers（评分数）、Promoters（推荐者）、Passives（被动者）、Detractors（贬损者，均为占比）、NPS（净推荐值）、Margin (95 %)（误差范围）；按净推荐值从高到低，相同时按名称。",
    remarks:
      "误差范围按调整后的 Wald 区间计算：加上 ¾ 个推荐者、¾ 个贬损者和 1½ 个被动者，因此评分再少也不会显得毫无误差：1.96 × 100 √((p + d − (p − d)²) / n)，n 为评分数 + 3，以 NPS 的 n / (n + 3) 为中心。误差范围重叠的分群，差别可能只是偶然。来源：Reichheld (2003), HBR 81(12)；Rocks (2016), The American Statistician 70(4)。",
  },
  CSAT: {
    description: "客户满意度：表示满意的回答所占的比例。",
    parameters: {
      scores: {
        name: "评分",
        description: "评分，数字越大越满意；未给出满意线时，应为 1 到 5 分制。",
      },
      satisfiedFrom: { name: "满意线", description: "从几分起算满意。省略为 4。" },
    },
    returns: "0 到 1 的比例；可设为百分比格式。",
    remarks:
      "公式：评分 ≥ 满意线的个数 / 评分个数。空单元格跳过；但桌面版 Excel 会把空单元格当作 0 传入，那就算作不满意：请只选有评分的行。有些问卷用负数表示“未作答”，本函数不接受负数。来源：Hayes (2008), Measuring Customer Satisfaction and Loyalty。",
  },
  SATISFACTION: {
    description: "满意度的五个层次：前一层做好了，后一层才有意义；给出总分、达到的层次和短板。",
    parameters: {
      levels: {
        name: "各层评分",
        description:
          "五行，0 到 10 分：核心产品或服务；支持服务与系统；技术表现；与客户的互动；情感。一行可有多个评分，取平均。",
      },
      weights: { name: "权重", description: "五格，各层的重要程度。省略则同等重要。" },
      threshold: { name: "达标线", description: "从几分起算达标，0 到 10。省略为 7。" },
      headers,
    },
    returns:
      "Overall score（总分，0 到 10）、Level reached（达到的层次，0 到 5：这一层及其下各层都达标的最高一层）、Held back by（短板：第一个不达标的层次；全部达标时为空）。",
    remarks:
      "短板以上的层次，得分最多按达标线计：送货迟了，再热情也弥补不了。公式：Σ wᵢ 计分ᵢ / Σ wᵢ。来源：Cumby & Barnes (1998), How customers are made to feel。",
  },
  PARETO: {
    description: "帕累托占比：最好的那部分客户带来总价值的多少（是不是二八开？）。",
    parameters: {
      values: { name: "价值", description: "每位客户的价值，一人一格：利润、销售额或终身价值。" },
      share: { name: "客户比例", description: "看最好的多大比例的客户，0 到 1。省略为 0.2。" },
    },
    returns: "这些客户在总价值中的占比；0.8 即 80%。",
    remarks:
      "比例折合的人数不是整数时，最后一位客户按部分计入。空单元格跳过。大于 1 说明其余客户合起来是亏的。价值之和为 0 时得 #DIV/0!，小于 0 时得 #N/A。来源：Pareto (1896), Cours d'économie politique；Juran (1951), Quality Control Handbook。",
  },
  TIER: {
    description:
      "客户分级：按价值排名，最好的两成为 High，到五成为 Medium，其余为 Low，也可自行规定。",
    parameters: tiers,
    returns: "每位客户的级别，与价值并排；空单元格和标题旁为空。",
    remarks:
      "名次 / 客户数不超过某级的分界，就属于该级。价值相同的客户必定同级，取其中较高的一级，因此一级的人数可能超过它的比例；客户很少时，最高一级可能没有人（三人中的一人已超过五分之一）。来源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.SUMMARY": {
    description: "分级一览：每一级有多少客户，带来多少价值。",
    parameters: { ...tiers, headers },
    returns:
      "Tier（级别）、Customers（客户数）、Share（客户占比）、Value（价值）、Share of value（价值占比）、Average（人均价值）；最高一级在前。",
    remarks:
      "分级方法同 CV.TIER；所有级别都会列出，没有客户的级别没有人均价值。客户数之和等于总人数，价值之和等于总价值。总价值为 0 时价值占比为空。来源：Zeithaml, Rust & Lemon (2001), The customer pyramid。",
  },
  "TIER.STRATEGY": {
    description: "客户策略：依据已实现、潜在和影响力价值，决定保护、维持、投资还是低成本服务。",
    parameters: {
      realised: { name: "已实现价值", description: "每位客户已经带来的价值，一行一位客户。" },
      potential: { name: "潜在价值", description: "每位客户可能带来的价值，顺序相同。" },
      influence: {
        name: "影响力价值",
        description: "每位客户通过他人带来的价值（见 CV.REFERRAL），顺序相同；空白算作 0。",
      },
      cutoff: {
        name: "高价值比例",
        description: "每种价值中算作 High 的客户比例，大于 0，最大为 1。省略为 0.5。",
      },
      headers,
    },
    returns:
      "Total（价值合计）、Realised grade（已实现）、Potential grade（潜在）、Influence grade（影响力，High 高或 Low 低；未给出影响力价值时为空）和 Strategy（策略）；一行一位客户，与价值并排。",
    remarks:
      "高、高：Protect and grow（保护并扩大）。已实现高、潜在低：Maintain（维持）。低、高：Invest（投资）。低、低：Serve at low cost（低成本服务）。影响力高的再加上 recruit as advocate（发展为推荐人）。High 指名次在所定比例之内（价值相同的一并算入）且价值大于 0。来源：Kumar (2008), Managing Customers for Profit；Kumar, Petersen & Leone (2007), How valuable is word of mouth?",
  },
  "MBGNBD.FIT": {
    description: "用 MBG/NBD 复购模型拟合购买历史：客户多久买一次，又怎样不再回来。",
    parameters: history,
    returns: "r、alpha、a、b 和对数似然值，横向排列；alpha 的单位与时长相同。",
    remarks:
      "客户活跃时按各自的速率 λ ~ Gamma(r, α) 随机购买；每次购买之后，包括首次购买，以各自的概率 p ~ Beta(a, b) 永远离开。最大似然估计；行的先后不影响结果。似然值一直升向某个极限时，极限就是答案：无人离开时 a = 0；购买速率人人相同时 r 和 alpha 约为 1E+12，速率为 r/alpha；离开的概率人人相同时 a 和 b 也是如此。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24(3)。",
  },
  "MBGNBD.ALIVE": {
    description: "客户仍然活跃的概率（MBG/NBD 模型）：曾经常买、却久未出现，说明已经离开。",
    parameters: { parameters: mbgnbdParameters, ...oneCustomer },
    returns: chanceColumn,
    remarks:
      "复购 x 次、最近购买时点为 t、观察时长为 T 时为 1/(1 + a/(b+x) ((α+T)/(α+t))^(r+x))。只买过一次的客户也可能已经离开。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.EXPECTED": {
    description: "客户今后一段时间的预期购买次数（MBG/NBD 模型），已计入可能离开的情形。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活跃) × Σₘ P(N = m) Σ_{k<m} (c)ₖ/(a+c)ₖ，c = b+x+1，其中 N 是从不离开者的购买次数，服从负二项分布；适用于任何参数。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.NEW": {
    description: "新客户的预期复购次数（MBG/NBD 模型）：除首次购买外一无所知。",
    parameters: { parameters: mbgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相当于 CV.MBGNBD.EXPECTED 在复购次数、最近购买时点和观察时长都为 0 时的结果：有些客户首次购买之后就离开。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.CHANCE": {
    description: "客户今后一段时间至少购买一次或若干次的概率（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次为 P(活跃) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服从负二项分布，c = b+x+1；k = 1 时即 P(活跃) (1 − ((α+T)/(α+T+h))^(r+x))。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis。",
  },
  "MBGNBD.RESIDUAL": {
    description: "客户从现在起直到永远的折现预期购买次数（MBG/NBD 模型）。",
    parameters: { parameters: mbgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……直到永远，精确到十二位：即 CV.MBGNBD.EXPECTED 在每个时间单位增加的部分，折现后相加。乘以预期金额和毛利率，就是客户的剩余价值。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "BGNBD.FIT": {
    description: "用 BG/NBD 复购模型拟合购买历史：客户多久买一次，又怎样不再回来。",
    parameters: history,
    returns: "r、alpha、a、b 和对数似然值，横向排列；alpha 的单位与时长相同。",
    remarks:
      '客户活跃时按各自的速率 λ ~ Gamma(r, α) 随机购买；每次复购之后，以各自的概率 p ~ Beta(a, b) 永远离开。最大似然估计；行的先后不影响结果。数据不足以确定某个参数时得 #N/A 并加以说明。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2)。',
  },
  "BGNBD.ALIVE": {
    description: "客户仍然活跃的概率（BG/NBD 模型）：曾经常买、却久未出现，说明已经离开。",
    parameters: { parameters: bgnbdParameters, ...oneCustomer },
    returns: "0 到 1 的概率；参数为列时逐行给出，空单元格旁为空。",
    remarks:
      '复购 x 次、最近购买时点为 t、观察时长为 T 时为 1/(1 + a/(b+x−1) ((α+T)/(α+t))^(r+x))。没有复购时为 1，因为在这个模型中，客户不会在第一次复购之前离开。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way。',
  },
  "BGNBD.EXPECTED": {
    description: "客户今后一段时间的预期购买次数（BG/NBD 模型），已计入可能离开的情形。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "P(活跃) × Σₘ P(N = m) Σ_{k<m} (b+x)ₖ/(a+b+x)ₖ，其中 N 是从不离开者的购买次数，服从负二项分布：即论文中的闭式解，只是改用求和，使任何参数都适用，包括 a 接近 1 和 a + b < 1。来源：Fader, Hardie & Lee (2005)，式 10。",
  },
  "BGNBD.NEW": {
    description: "新客户的预期复购次数（BG/NBD 模型）：除首次购买外一无所知。",
    parameters: { parameters: bgnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "相当于 CV.BGNBD.EXPECTED 在复购次数、最近购买时点和观察时长都为 0 时的结果。来源：Fader, Hardie & Lee (2005)，式 9。",
  },
  "BGNBD.CHANCE": {
    description: "客户今后一段时间至少购买一次或若干次的概率（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "至少 k 次为 P(活跃) (c)ₖ₋₁/(a+c)ₖ₋₁ P(N ≥ k)，N 服从负二项分布，c = b+x；k = 1 时即 P(活跃) (1 − ((α+T)/(α+T+h))^(r+x))。来源：Fader, Hardie & Lee (2005), Marketing Science 24(2)。",
  },
  "BGNBD.RESIDUAL": {
    description: "客户从现在起直到永远的折现预期购买次数（BG/NBD 模型）。",
    parameters: { parameters: bgnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……直到永远，精确到十二位：即 CV.BGNBD.EXPECTED 在每个时间单位增加的部分，折现后相加。乘以预期金额和毛利率，就是客户的剩余价值。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "PNBD.FIT": {
    description: "用 Pareto/NBD 复购模型拟合购买历史：客户多久买一次，能留多久。",
    parameters: history,
    returns: "r、alpha、s、beta 和对数似然值，横向排列；alpha 和 beta 的单位与时长相同。",
    remarks:
      "客户活跃时按各自的速率 λ ~ Gamma(r, α) 随机购买，并以各自的速率 μ ~ Gamma(s, β) 悄然永远离开。最大似然估计；行的先后不影响结果。数据不足以确定某个参数时得 #N/A 并加以说明。来源：Schmittlein, Morrison & Colombo (1987), Counting your customers, Management Science 33(1)。",
  },
  "PNBD.ALIVE": {
    description: "客户仍然活跃的概率（Pareto/NBD 模型）：曾经常买、却久未出现，说明已经离开。",
    parameters: { parameters: pnbdParameters, ...oneCustomer },
    returns: "0 到 1 的概率；参数为列时逐行给出，空单元格旁为空。",
    remarks:
      "比较从最近购买时点 t 到观察时长 T 一直没买，与在其间某时 y 已经离开两种可能：已离开的优势比为 ∫ s ((α+T)/(α+y))^(r+x) ((β+T)/(β+y))^s dy/(β+y)，用数值积分计算，购买次数再多也不会溢出。来源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.EXPECTED": {
    description: "客户今后一段时间的预期购买次数（Pareto/NBD 模型），已计入可能离开的情形。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer },
    returns: expectedColumn,
    remarks:
      "复购 x 次、观察时长为 T、预测时长为 h 时为 P(活跃) × (r+x)(β+T)/((α+T)(s−1)) (1 − ((β+T)/(β+T+h))^(s−1))。来源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.NEW": {
    description: "新客户的预期复购次数（Pareto/NBD 模型）：除首次购买外一无所知。",
    parameters: { parameters: pnbdParameters, horizon: sinceFirst },
    returns: expectedColumn,
    remarks:
      "rβ/(α(s−1)) (1 − (β/(β+h))^(s−1))：相当于 CV.PNBD.EXPECTED 在复购次数、最近购买时点和观察时长都为 0 时的结果。来源：Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions。",
  },
  "PNBD.CHANCE": {
    description: "客户今后一段时间至少购买一次或若干次的概率（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, horizon, ...oneCustomer, atLeast },
    returns: chanceColumn,
    remarks:
      "P(活跃) × 第 k 次购买时刻的密度与届时仍在的概率之积的积分，用数值积分算到十位。来源：Fader & Hardie (2006), Deriving an expression for P(X(t) = x) under the Pareto/NBD model。",
  },
  "PNBD.RESIDUAL": {
    description: "客户从现在起直到永远的折现预期购买次数（Pareto/NBD 模型）。",
    parameters: { parameters: pnbdParameters, discount: endlessDiscount, ...oneCustomer },
    returns: residualColumn,
    remarks:
      "Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……直到永远，精确到十二位：即 CV.PNBD.EXPECTED 在每个时间单位增加的部分，折现后相加。乘以预期金额和毛利率，就是客户的剩余价值。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "GG.FIT": {
    description: "用 Gamma-Gamma 消费金额模型拟合平均金额：每次购买如何波动，客户之间如何不同。",
    parameters: {
      frequency: {
        name: "复购次数",
        description: "每位客户的复购次数。CV.FORECAST.SUMMARY 可生成这几列。",
      },
      monetary: { name: "平均金额", description: "这些购买的平均金额，每位客户一格。" },
      weights: history.weights,
    },
    returns: "p、q、gamma 和对数似然值，横向排列；gamma 的单位与金额相同。",
    remarks:
      "客户每次购买的金额围绕自己的平均值波动，服从 Gamma(p, ν)；客户之间的差别为 ν ~ Gamma(q, γ)，与购买次数无关。没有复购或平均金额不为正的行提供不了信息，略去不计。最大似然估计；行的先后不影响结果。来源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
  "GG.SPEND": {
    description: "客户今后每次购买的预期金额（Gamma-Gamma 模型）：介于其自身平均与全体平均之间。",
    parameters: {
      parameters: { name: "模型参数", description: "p、q、gamma：CV.GG.FIT 给出的单元格。" },
      frequency: { name: "复购次数", description: "至今的复购次数：一位客户，或一列。" },
      monetary: {
        name: "平均金额",
        description: "这些购买的平均金额：一位客户，或一列。没有复购时不起作用。",
      },
    },
    returns: "每次购买的预期平均金额；参数为列时逐行给出。空单元格旁以及至今平均金额不为正时为空。",
    remarks:
      "复购 x 次、平均 m 时为 p (γ + x m)/(p x + q − 1)，没有复购时为 p γ/(q − 1)：若 q ≤ 1 则为无穷大，说明客户差别太大，平均值没有意义；这时只能预测有复购的客户。来源：Fader & Hardie (2013), The Gamma-Gamma model of monetary value。",
  },
  FORECAST: {
    description: "购买预测：每位客户是否仍然活跃，今后会买几次、值多少。",
    parameters: { ...purchases, ...prediction, headers, orders },
    returns:
      "Customer（客户）、Frequency（复购次数）、Recency（从首次到最近一次购买）、Age（从首次购买到截止日期）、Average repeat amount（复购的平均金额）、P(alive)（活跃概率）、Chance of buying（预测时长内至少买一次的概率）、Expected purchases（预期购买次数）、Low 和 High（购买次数的范围，五次中有四次落在其间）、Next purchase（到这一天为止再次购买的可能性过半；不会则为空）、Expected amount（每次购买的预期金额）、Lifetime value（预测时长内的价值）；按客户排列。",
    remarks:
      "同一客户同一天的多笔购买算作一次；退回的比买的多的一天（或一张订单）是退货：金额计入，但不算购买。用购买明细拟合复购模型（MBG/NBD、BG/NBD 或 Pareto/NBD）和 Gamma-Gamma 消费金额模型；似然值一直升向某个极限时（无人流失、购买速率人人相同、各人金额固定不变），极限就是答案，CV.FORECAST.AUDIT 会指明。范围把参数当作已知。价值 = 毛利率 × 预期金额 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1 到预测时长。平均金额不为正的客户没有预期金额和价值；若拟合出的全体平均为无穷大（q ≤ 1），没有复购的客户也没有。如果所有人的复购平均金额都相同，就以该金额作为每个人的预期。一个月按 365.25/12 天计。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "FORECAST.SUMMARY": {
    description: "购买历史：每位客户买得多勤、多久、多少，即各购买模型所需的数据。",
    parameters: { ...purchases, ...forecasting, headers },
    returns:
      "Customer（客户）、Frequency（首次购买之后的购买次数）、Recency（从首次到最近一次购买）、Age（从首次购买到截止日期）、Monetary（复购的平均金额，没有复购为 0）；按客户排列。",
    remarks:
      '同一客户同一天的多笔购买算作一次；退回的比买的多的一天是退货：金额计入，但不算购买。一个月按 365.25/12 天计，一年按 365.25 天计。这几列可供 CV.BGNBD.FIT、CV.PNBD.FIT 和 CV.GG.FIT 使用。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way。',
  },
  "FORECAST.AUDIT": {
    description: "预测审计：用到的行、日期和单位，拟合的模型及标准误，以及预测得有多准。",
    parameters: { ...purchases, ...prediction, headers, orders },
    returns:
      "Item（项目）、Value（值）、Standard error（估计值的标准误）、Note（说明）：读取的行及跳过的原因、日期、单位、模型、留出检验。",
    remarks:
      '参数与 CV.FORECAST 相同。标准误由观测信息矩阵得出。留出检验用模型没见过的那部分明细，比较预期与实际的购买次数：截止日期之后还有数据就用其后的，否则用最后一段，长度等于预测时长，但不超过全程的一半。无法拟合的模型会在这里说明原因，而不是报错。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，第 4 节。',
  },
  "FORECAST.TRACK": {
    description: "追踪图：逐期比较预期与实际的复购次数，所用模型没见过最后一段数据。",
    parameters: {
      ...purchases,
      ...heldOut,
      headers,
      range: {
        name: "区间",
        description: "TRUE 则多两列：累计购买次数在五次中有四次落在其间。省略为 FALSE。",
      },
    },
    returns:
      "Period（期，1、2……）、Until（该期最后一天）、Expected（该期预期复购次数）、Actual（实际复购次数）、Cumulative expected（累计预期）、Cumulative actual（累计实际）、Held out（模型没有见过整期的为 TRUE）；要求区间时，留出期还有 Low（下限）、High（上限）。",
    remarks:
      '留出的部分与 CV.FORECAST.AUDIT 相同：截止日期之后还有数据就用其后的，否则用最后一段，长度等于留出时长，但不超过全程的一半。只计首次购买在留出部分之前的客户，以及他们此后有购买的各天；预期值是模型对新客户自首次购买起的预期。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，图 3 和图 4。区间从这些客户在留出期之前的购买次数算起，加上留出期内购买次数的区间；参数视为已知。',
  },
  "FORECAST.CHECK": {
    description: "按复购次数检验预测：各组客户的人数及其在留出期的购买，模型预期与实际对比。",
    parameters: {
      ...purchases,
      ...heldOut,
      most: { name: "最高次数", description: "最后一行：复购这么多次或更多。省略为 7。" },
      headers,
    },
    returns:
      "Frequency（留出期之前的复购次数）、Customers（客户数）、Customers expected（模型预期的客户数）、Purchases expected（留出期内每位客户的预期购买次数）、Purchases made（实际购买次数）；没有客户的行为空。",
    remarks:
      '留出的部分与 CV.FORECAST.AUDIT 和 CV.FORECAST.TRACK 相同。前几列看模型与已知数据是否吻合，后两列看预测是否准确。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，图 2 和图 5。',
  },
  "FORECAST.HOLDOUT": {
    description:
      "逐位客户的留出检验：留出期之前的购买次数，留出期内没见过它的模型所预期的与实际的次数。",
    parameters: {
      ...purchases,
      from: {
        name: "留出起始日",
        description: "留出的第一天，模型只知道此前的日子。省略则留出后一半时间。",
      },
      unit: forecasting.unit,
      model: prediction.model,
      headers,
      orders,
    },
    returns:
      "Customer（客户）、Purchases before（此前的购买次数，含首次）、Purchases expected（留出期内的预期次数）、Purchases made（实际次数）；留出期之前买过的客户，按客户排列。",
    remarks:
      '模型只用留出期之前的购买拟合；留出期到明细的最后一笔为止。把最后两列并排一看，就知道对哪些客户预测得准；CV.FORECAST.AUDIT 给出合计。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，第 4 节。',
  },
  "FORECAST.BASE": {
    description: "客户群的价值：每个同期群已带来多少，今后全部购买折算到今天值多少。",
    parameters: {
      ...purchases,
      discount: {
        name: "折现率",
        description: "每个时间单位的折现率，大于 0：0.002 即每周 0.2%。",
      },
      by: {
        name: "分组方式",
        description:
          '按首次购买的时期分组："year"（年，省略时）、"quarter"（季度）、"month"（月）；"all" 只给合计。',
      },
      ...forecasting,
      margin: prediction.margin,
      model: prediction.model,
      headers,
      orders,
    },
    returns:
      "Cohort（同期群）、Customers（客户数）、Realised（至今带来的，× 毛利率）、Expected to buy within a year（预期一年内会购买的人数）、Residual value（今后全部购买折现后的价值，× 毛利率）、Low 和 High（五次中有四次落在其间）、Total（已实现加剩余）；最早的在前，合计在最后。",
    remarks:
      "一位客户的剩余价值 = 毛利率 × 预期金额 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……无穷，模型与 CV.FORECAST 相同。没有预期金额的客户不计入。范围把参数当作已知、客户彼此独立：以其自身的概率为 0，否则是均值和方差都精确的伽马分布。没有任何金额时后四列为空。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
