import type { FunctionTexts } from "../../function-text";
import { headers, purchases, orders, forecasting, prediction } from "./shared";

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

export const forecast: FunctionTexts = {
  FORECAST: {
    description: "购买预测：每位客户是否仍然活跃，今后会买几次、值多少。",
    parameters: { ...purchases, ...prediction, headers, orders },
    returns:
      "Customer（客户）、Frequency（复购次数）、Recency（从首次到最近一次购买）、Age（从首次购买到截止日期）、Average repeat amount（复购的平均金额）、P(alive)（活跃概率）、Chance of buying（预测时长内至少买一次的概率）、Expected purchases（预期购买次数）、Low 和 High（购买次数的区间，有八成可能落在其间）、Next purchase（到这一天为止再次购买的可能性过半；不会则为空）、Expected amount（每次购买的预期金额）、Lifetime value（预测时长内的价值）；按客户排列。",
    remarks:
      "同一客户同一天的多笔购买算作一次；退回的比买的多的一天（或一笔订单）是退货：金额计入，但不算购买。用购买明细拟合复购模型（MBG/NBD、BG/NBD 或 Pareto/NBD）和 Gamma-Gamma 消费金额模型；似然值一直升向某个极限时（无人流失、购买速率人人相同、各人金额固定不变），极限就是答案，CV.FORECAST.AUDIT 会指明。区间把参数当作已知。价值 = 毛利率 × 预期金额 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1 到预测时长。平均金额不为正的客户没有预期金额和价值；若拟合出的全体平均为无穷大（q ≤ 1），没有复购的客户也没有。如果所有人的复购平均金额都相同，就以该金额作为每个人的预期。一个月按 365.25/12 天计。来源：Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis；Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "FORECAST.SUMMARY": {
    description: "购买历史：每位客户买过几次、多长时间、每次多少，即各购买模型所需的数据。",
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
        description: "TRUE 则多两列：累计购买次数有八成可能落在其间。省略时为 FALSE。",
      },
      orders,
    },
    returns:
      "Period（期，1、2……）、Until（该期最后一天）、Expected（该期预期复购次数）、Actual（实际复购次数）、Cumulative expected（累计预期）、Cumulative actual（累计实际）、Held out（模型没有见过整期的为 TRUE）；要求区间时，留出期还有 Low（下限）、High（上限）。",
    remarks:
      '留出的部分与 CV.FORECAST.AUDIT 相同：截止日期之后还有数据就用其后的，否则用最后一段，长度等于留出时长，但不超过全程的一半。只计首次购买在留出部分之前的客户，以及他们此后的各次购买；预期值是模型对新客户自首次购买起的预期。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，图 3 和图 4。区间从这些客户在留出期之前的购买次数算起，加上留出期内购买次数的区间；已计入参数本身的误差。',
  },
  "FORECAST.CHECK": {
    description: "按复购次数检验预测：各组客户的人数及其在留出期的购买，模型预期与实际对比。",
    parameters: {
      ...purchases,
      ...heldOut,
      most: { name: "最高次数", description: "最后一行：复购这么多次或更多。省略时为 7。" },
      headers,
      orders,
    },
    returns:
      "Frequency（留出期之前的复购次数）、Customers（客户数）、Customers expected（模型预期的客户数）、Purchases expected（留出期内每位客户的预期购买次数）、Purchases made（实际购买次数）；没有客户的行为空。",
    remarks:
      '留出的部分与 CV.FORECAST.AUDIT 和 CV.FORECAST.TRACK 相同。前几列看模型与已知数据是否吻合，后两列看预测是否准确。来源：Fader, Hardie & Lee (2005), "Counting your customers" the easy way，图 2 和图 5。',
  },
  "FORECAST.HOLDOUT": {
    description:
      "逐位客户的留出检验：留出期之前的购买次数，以及留出期内实际的与预期的次数（模型没见过这段数据）。",
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
    description: "客户资产：每个同期群已带来多少，今后全部购买折算到今天值多少。",
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
      "Cohort（同期群）、Customers（客户数）、Realised（至今带来的，× 毛利率）、Expected to buy within a year（预期一年内会购买的人数）、Residual value（今后全部购买折现后的价值，× 毛利率）、Low 和 High（有八成可能落在其间）、Total（已实现加剩余）；最早的在前，合计在最后。",
    remarks:
      "一位客户的剩余价值 = 毛利率 × 预期金额 × Σₖ (E[X(k)] − E[X(k−1)])/(1 + 折现率)ᵏ，k = 1、2……无穷，模型与 CV.FORECAST 相同。没有预期金额的客户不计入。区间把参数当作已知、客户彼此独立：以其自身的概率为 0，否则是均值和方差都精确的伽马分布。没有任何金额时后四列为空。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
  "FORECAST.RANGE": {
    description: "只知道购买历史及各有多少客户时，今后价值所在的区间。",
    parameters: {
      parameters: {
        name: "模型参数",
        description: "拟合好的购买模型：CV.MBGNBD.FIT、CV.BGNBD.FIT 或 CV.PNBD.FIT 给出的单元格。",
      },
      spending: {
        name: "消费模型",
        description: "拟合好的消费金额模型：CV.GG.FIT 给出的单元格；或人人固定不变的一个金额。",
      },
      discount: {
        name: "折现率",
        description: "拟合所用时间单位的折现率，大于 0：0.002 即每周 0.2%。",
      },
      segments: { name: "分群", description: "每行属于哪个分群：首次购买的年份、地区等。" },
      frequency: { name: "复购次数", description: "每行客户首次购买之后的购买次数。" },
      recency: {
        name: "最近购买时点",
        description: "从首次到最近一次购买的时长，每行一格；只买过一次的为 0。",
      },
      age: { name: "观察时长", description: "从首次购买到数据截止的时长，每行一格，单位相同。" },
      weights: { name: "权重", description: "每行代表多少位客户。" },
      amounts: { name: "金额", description: "这些客户复购平均金额之和；只买过一次的为 0。" },
      squares: { name: "金额平方和", description: "这些平均金额的平方之和。" },
      margin: prediction.margin,
      model: prediction.model,
      headers,
    },
    returns:
      "Segment（分群）、Residual value（今后全部购买折现后的价值，× 毛利率）、Low 和 High（有八成可能落在其间）；按分群排列，合计在最后。",
    remarks:
      "价值和区间与 CV.FORECAST.BASE 相同，后者需要逐笔购买。来源：Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4)。",
  },
};
