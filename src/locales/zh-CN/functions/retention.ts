import type { FunctionTexts, ParameterText } from "../../function-text";
import { headers, orders, purchases } from "./shared";

const survivors: ParameterText = {
  name: "留存人数",
  description: "同一批客户：先是全部人数，然后依次是一期后、两期后……仍在的人数。",
};

const headcount = {
  start: { name: "期初客户数", description: "期初的客户数。" },
  end: { name: "期末客户数", description: "期末的客户数，包括期间新增的客户。" },
  joined: { name: "新增客户数", description: "期间新增的客户数。省略时为 0。" },
};

export const retention: FunctionTexts = {
  RETENTION: {
    description: "留存率：期初的客户中，到期末仍是客户的比例。",
    parameters: headcount,
    returns: "留住的比例，0 到 1。",
    remarks:
      "(期末客户数 − 新增客户数) / 期初客户数。来源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.CHURN": {
    description: "流失率：期初的客户中，到期末已经流失的比例。",
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
          '"month"（月，省略时）、"week"（周，从周一起）、"quarter"（季度）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "算作已知的最后一天，此后的购买不计。省略则取数据中的最后一天。",
      },
      amounts: {
        name: "金额",
        description: "每笔购买的金额，顺序相同；退款为负数。填写后，退货不算购买。",
      },
      orders: {
        name: orders.name,
        description:
          "每行的订单编号，顺序相同；同一订单的各行算作一次购买，以其第一天为准。省略则同一天的各行算作一次。",
      },
      survivors: {
        name: survivors.name,
        description: "TRUE 表示计入在该期或之后有购买的客户，即当时仍是客户的人。省略时为 FALSE。",
      },
    },
    returns:
      "一个同期群一行：Cohort（同期群，如 2025-01、2025-01-06、2025-Q1 或 2025）、Customers（客户数），然后是 0、1、2……期之后有购买的比例；到截止日期尚未结束的一期为空。",
    remarks:
      "第 0 期是首次购买所在的那一期，比例为 1。被截止日期截断的一期留空，因为还不知道谁会购买：如果数据一直完整到更晚的某一天，请把那一天作为截止日期。一位客户在一期内不论购买多少次都只算一次。填写金额后，退回多于购买的订单（或某日）算退货，与 CV.RFM 相同：不算购买，只有退货的客户不计入。来源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.MOVEMENTS": {
    description:
      "收入变动：根据购买明细，新客户、回流客户和老客户从一期到下一期带来多少，流失多少。",
    parameters: {
      customers: purchases.customers,
      dates: purchases.dates,
      amounts: purchases.amounts,
      unit: {
        name: "时间单位",
        description:
          '"month"（月，省略时）、"week"（周，从周一起）、"quarter"（季度）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "算作已知的最后一天，此后的购买不计。省略则取数据中的最后一天。",
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
      contraction: { name: "缩减", description: "留下的客户在当期减少的收入，填正数。" },
      lost: { name: "流失收入", description: "当期流失的客户带走的收入，填正数。" },
      newRevenue: { name: "新客户收入", description: "当期新客户带来的收入。省略则没有速动比率。" },
      headers,
    },
    returns:
      "Net retention（净收入留存率）、Gross retention（毛收入留存率）、Revenue churn（收入流失率），均为占期初收入的比例；Quick ratio（速动比率，没有流失时为空）；一行一期。",
    remarks:
      "净收入留存率 = (期初 + 增购 − 缩减 − 流失) / 期初；毛收入留存率不计增购，因此不超过 1；收入流失率 = 1 − 毛收入留存率；速动比率 = (新客户收入 + 增购) / (缩减 + 流失)。期初为 0 的一期没有比例。来源：Skok (2010), SaaS Metrics, For Entrepreneurs。",
  },
  "RETENTION.FIT": {
    description: "用移位贝塔几何（sBG）模型拟合一批客户的留存：客户的忠诚度各不相同。",
    parameters: { survivors },
    returns: "alpha、beta 和对数似然值，横向排列。",
    remarks:
      "每位客户在每期期末以自己的概率 θ ~ Beta(α, β) 流失。忠诚度低的先走，所以留下来的人留存率会越来越高。中间的空单元格是没有观察到的一期，拟合时跨过。用比例代替人数，得到的 alpha 和 beta 相同。最大似然估计。来源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.CURVE": {
    description: "留存曲线：由至今的留存拟合，并推算以后每期还会留下多少比例的客户。",
    parameters: {
      survivors,
      periods: { name: "期数", description: "从头起显示多少期。" },
      headers,
    },
    returns:
      "Period（期）、Survival（留存比例：仍在的客户占全体的比例）、Retention（留存率：从上一期留到这一期的比例）、Actual（至今的实际比例，尚未到的为空）；从第 0 期起，一期一行。",
    remarks:
      "采用 CV.RETENTION.FIT 的移位贝塔几何模型：第 t 期的留存率为 (β+t−1)/(α+β+t−1)，留存比例是各期留存率的乘积。来源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.VALUE": {
    description: "合约客户的剩余价值：已续约若干次的客户预计还会留多久，值多少。",
    parameters: {
      survivors,
      discount: { name: "折现率", description: "每期的折现率，大于 0：0.1 即 10%。" },
      renewals: {
        name: "已续约次数",
        description: "客户已经续约几次，或这样的一列数。省略时为 0，即尚未到第一次续约。",
      },
      headers,
    },
    returns:
      "Renewals（已续约次数）、Residual lifetime（剩余期数：从下一次续约起预计的期数；alpha 不大于 1 时为空，因为总有人几乎永远留下，平均值没有上限）、Residual value（剩余价值：这些期数的折现值，按每单位毛利计）；每个次数一行。",
    remarks:
      "采用 CV.RETENTION.FIT 的移位贝塔几何模型，客户正要决定下一次续约，续约即得当期毛利。令 b = β + 已续约次数：剩余期数 = b/(α−1)；剩余价值 = b/(α+b) · ₂F₁(1, b+1; α+b+1; 1/(1+折现率))。续约次数多的是忠诚的客户，所以剩余价值更高。乘以每期毛利即为金额。来源：Fader & Hardie (2010), Customer-base valuation in a contractual setting, Marketing Science 29(1)。",
  },
};
