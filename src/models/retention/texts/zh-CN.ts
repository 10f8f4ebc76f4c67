import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "留存与终身价值",
  summary: "客户能留多久、其间值多少，以及留存率、折现率和成本对价值的影响。",
  groups: { value: "客户价值" },
  questions: {
    customers: "客户 | 每行一次购买。客户和日期都留空，就在工作表上填写留存人数。",
    unit: "每期长度 | 逐期统计有多少客户再次购买。在工作表上填写的留存人数先按年计。 | 月 | 周（周一起） | 季度 | 年",
    margin: "每期毛利 | 留下的客户每期带来多少，已扣除成本。",
    discount: "年折现率 | 一年后的钱比现在少值多少。",
    acquisition: "获客成本 | 赢得一位客户的花费，期初支付。",
    horizon: "计算期数 | 更晚的毛利不计。",
    timing:
      "首笔毛利 | 选法不同，价值不同；比较时口径须一致。 | 现在，期初 | 第一期末，留下才有 | 第一期末，一定有",
  },
  sheets: {
    page: {
      sheet: "留存",
      title: "客户留下期间值多少",
      subtitle: "至今的留存、按“不忠诚的先走”作出的预测，以及由此得出的终身价值。",
      figures: {
        projected:
          "终身价值（按预测的留存） | 客户各不相同：留下来的越来越忠诚，所以留存率逐期上升。",
        constant: "终身价值（按固定留存率） | 假定每一期都以同样的比率留住客户。",
        rate: "每期留存率",
        payback: "回本期数 | 按预测的留存，折现后的毛利要多少期才收回获客成本。",
        most: "获客成本上限",
      },
      settings: {
        heading: "设置 | 设置项 | 取值",
        margin: "每期毛利 | 示意数字，请换成您自己的。 | 请输入不小于 0 的金额。",
        discount: "年折现率 | - | 请输入不小于 0% 的比率。",
        acquisition: "获客成本 | - | 请输入不小于 0 的金额。",
        horizon: "计算期数 | - | 请输入 1 到 30 的整数。",
        timing:
          "首笔毛利 | 0：首笔毛利现在就有；1：第一期末，客户留下才有；2：第一期末，一定有。 | 请选择 0、1 或 2。",
        rateGiven:
          "留存率（如已知） | 留空则由拟合期内的留存人数得出。填入一个留存率，可看它会带来什么。 | 请输入 0% 到 100% 的比率。",
        fitUntil:
          "拟合截至第几期 | 之后各期的留存人数不用于拟合，而用来检验预测：示例中 12 年只用了 7 年。 | 请输入 2 到 30 的整数。",
        unit: "每期长度 | - | 请选择 month（月）、week（周）、quarter（季度）或 year（年）。",
        rate: "所用留存率",
        years: "每期年数",
        discountPerPeriod: "每期折现率",
      },
      tables: {
        fit: {
          title: "预测的依据",
          rows: {
            customers: "期初客户数",
            periods: "所用期数",
            alpha: "alpha",
            beta: "beta",
            likelihood: "对数似然值",
            leave: "第一期流失率",
            miss: "拟合之后的最大偏差",
          },
        },
        sensitivity: {
          title: "不同留存率与折现率下的终身价值",
          rows: { discount: "留存率" },
          messages: { rate: "请输入 0% 到 100% 的比率。", discount: "请输入不小于 0% 的比率。" },
        },
        better: {
          title: "改善 1% 值多少",
          columns: "变化 | 终身价值 | 增加 | 增幅",
          rows: {
            retention: "留存率提高 1%",
            margin: "毛利提高 1%",
            discount: "折现率降低 1%",
            acquisition: "获客成本降低 1%",
          },
        },
        breakEven: {
          title: "盈亏平衡",
          rows: {
            rate: "客户恰好赚回成本的留存率",
            margins: "以上各表都按固定留存率计算（CV.LIFETIME.RETAINED）。",
          },
        },
      },
      charts: {
        survival: "仍在的客户 | 拟合截至此期 | 实际 | 预测 | 固定留存率 | x=自首期起的期数",
        value: "不同留存率下的终身价值 | 终身价值 | x=每期留存率",
      },
    },
    data: {
      sheet: "留存数据",
      title: "留存人数、预测与现金",
      subtitle:
        "请换成您自己的留存人数：先是同一批的全部客户，然后是每期之后仍在的；以后各期留空。",
      tables: {
        survivors: {
          title: "留存人数",
          columns: "期 | 留存人数 | 用于拟合 | 比例 | 预测偏差",
          notes: { used: "拟合所用：截至所设期数的留存人数。" },
          messages: { survivors: "请输入客户数，不能多于前一期。" },
        },
        projection: {
          title: "由拟合预测",
          columns: "期 | 留存比例 | 留存率 | 实际（所用）",
          notes: { period: "这几列由一个公式 CV.RETENTION.CURVE 生成。" },
        },
        cash: {
          title: "客户价值",
          columns: "固定留存率下的比例 | 折现现金流 | 累计",
          notes: { cash: "毛利 × 仍在的比例，折现；第一行扣除获客成本。" },
        },
        drawn: { title: "图中的数据", columns: "实际 | 预测 | 固定留存率 | 拟合截至此期" },
        rates: { title: "各种留存率", columns: "留存率 | 终身价值" },
      },
    },
    cohorts: {
      sheet: "分批留存",
      title: "分批留存：逐期有多少客户再买",
      subtitle: "每行是同一期首次购买的客户。最后一期可能还没有结束。",
      tables: {
        together: {
          columns: "全部客户 | 客户数",
          rows: {
            active: "有购买 | 在时间够长的各批客户中，首购之后第几期有购买的比例。",
            survivors:
              "至少仍是客户 | 当期或以后各期购买比例中的最大值：以后还会回来的，当时就仍是客户，所以不会上升。",
          },
        },
        cohorts: {
          title: "逐批",
          columns: "批次 | 客户数",
          notes: {
            cohort:
              "整张表由一个公式 CV.RETENTION.COHORT 生成：同期首购的客户，以后各期有多大比例再买。",
          },
        },
      },
    },
  },
  subtitlePurchases: "留存人数来自下一张表上由购买明细得出的各批客户。",
  readExample: "示例：1,000 位“普通”客户十二年的留存（Fader & Hardie 2007）；毛利和成本为示意。",
  preview: "仍在的客户 | 实际 | 预测",
  about: {
    question: "要回答的问题 | 客户能留多久，赢得一位客户最多可以花多少？",
    dataExample: "某订阅服务的“普通”客户，每 1,000 位（Fader & Hardie 2007）。可在下一张表上改写。",
    dataPurchases: "客户 {customers}，日期 {dates}",
    madeExample: "留存人数取自文献；毛利、成本和折现率为示意。",
    entries: [
      "预测 | 移位 beta-几何模型（sBG）：每位客户按自己的概率流失，不忠诚的先走，所以留下者的留存率逐期上升。",
      "固定留存率 | 拟合期内，各期期初的客户中留下的比例；或您填入的留存率。",
      "价值 | 毛利 × 仍在的比例，按期折现，只计所设期数，减去获客成本；不含推荐。",
      "由购买得出 | 客户不必每期都买。只要其后某期同批客户的购买比例不低于此，就算仍是客户：这是谨慎的算法。",
      "局限 | 毛利、折现率和成本保持不变；假定以后的客户与这些客户一样。",
      "来源 | Fader & Hardie (2007), How to project customer retention, J. of Interactive Marketing 21(1)；Gupta & Lehmann (2005), Managing Customers as Investments。",
      "如何修改 | 修改设置和表中的比率；没有用购买明细时，在下一张表上改写留存人数。",
    ],
  },
};
