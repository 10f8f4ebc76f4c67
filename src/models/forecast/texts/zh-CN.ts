import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "购买预测",
  summary: "哪些客户仍然活跃，今后会买多少、值多少，以及预测有多可靠。",
  questions: {
    horizon: "预测时长 | 往后看多久，以时间单位计：例如 52 周。",
    unit: "时间单位 | 预测时长和所有时长都以它计。 | 周 | 日 | 月 | 年",
    asOf: "截止日期 | 算作已知的最后一天。留空则取最后一次购买的日期；填更早的日期，就用其后的购买来检验预测。",
    model:
      "购买模型 | 一般用 MBG/NBD；BG/NBD 中首次复购之前不会流失；Pareto/NBD 允许客户随时流失。 | MBG/NBD | BG/NBD | Pareto/NBD",
    margin: "毛利率 | 金额中有多少是赚到的。填 100% 则按销售额衡量客户。",
    discount: "年折现率 | 一年后的钱比现在少值多少。",
  },
  sheets: {
    page: {
      sheet: "购买预测",
      title: "客户今后会买多少、值多少",
      subtitle: "用您的购买明细逐客户拟合，并用模型没见过的一段数据加以检验。",
      figures: {
        sales: "预测期内的预期销售额",
        purchases: "预期购买次数",
        buying: "预计在期限内购买的客户",
        value: "这些客户的价值（已折现）",
        miss: "留出检验：预期比实际 | 留出期的购买次数，预测偏高为 +，偏低为 −。",
      },
      settings: {
        heading: "设置 | 设置项 | 取值",
        horizon: "预测时长 | - | 请输入不小于 1 的整数。",
        unit: "时间单位 | week（周）、day（日）、month（月）或 year（年），预测时长以它计。 | 请选择 week（周）、day（日）、month（月）或 year（年）。",
        asOf: "截止日期 | 留空则取最后一次购买的日期。填更早的日期，其后的购买用来检验，预测也从那天开始。 | 请输入日期；留空则取最后一次购买的日期。",
        model:
          "购买模型 | mbgnbd：客户可能在每次购买之后流失；bgnbd：在每次复购之后；pnbd（Pareto/NBD）：随时可能流失。 | 请选择 mbgnbd、bgnbd 或 pnbd。",
        margin:
          "毛利率 | 100% 表示按销售额衡量客户；要按利润衡量，请填毛利率。 | 请输入不小于 0% 的比率。",
        discount: "年折现率 | - | 请输入不小于 0% 的比率。",
        unitDays: "每单位天数",
        discountPerUnit: "每单位折现率",
        knownUntil: "已知数据截至",
      },
      tables: {
        rests: {
          title: "预测的依据",
          columns: "项目 | 取值",
          rows: {
            rowsRead: "读取的行",
            blankRows: "因空白而跳过",
            purchases: "购买次数（一天计一次）",
            customers: "客户数",
            repeaters: "有复购的客户",
            firstDate: "首次购买",
            lastDate: "最后一次购买",
            buying: "购买模型",
            likelihood: "对数似然值",
            converged: "拟合已收敛",
            spending: "消费金额模型",
            holdout: "留出期",
            expected: "期内预期购买",
            made: "期内实际购买",
            miss: "预期比实际",
            meanMiss: "每位客户平均误差",
            correlation: "客户间相关系数",
          },
        },
        top: {
          title: "价值最高的客户",
          columns:
            "客户 | 已购买次数 | 复购平均金额 | 活跃概率 | 预期购买次数 | 每次预期金额 | 价值 | 列表中的序号",
          notes: { place: "该客户在下一张表列表中的序号，第一位为 1。" },
        },
        ahead: {
          title: "今后的购买与销售额（累计）",
          columns: "截至 | 单位数 | 购买次数 | 销售额",
          notes: {
            sales:
              "由拟合的模型逐客户计算（CV.BGNBD.EXPECTED 或 CV.PNBD.EXPECTED）。最后一行应与上方由 CV.FORECAST 得出的数字一致。",
          },
        },
        parameters: {
          title: "拟合的模型",
          columns: "参数 | 估计值 | 标准误",
          notes: { error: "估计值因偶然可能偏离多少。估计值若不到标准误的两倍，就说明不了什么。" },
        },
      },
      charts: {
        cumulative: "累计复购次数 | 留出期开始 | 实际 | 预期 | x=自首次购买起的期数 | y=购买次数",
        incremental: "每期复购次数 | 留出期开始 | 实际 | 预期 | x=自首次购买起的期数 | y=购买次数",
        conditional:
          "留出期人均购买次数（按此前复购次数分组） | 实际 | 预期 | x=留出期之前的复购次数",
        alive: "客户活跃概率的分布 | 有复购 | 只买过一次 | y=客户数",
      },
    },
    list: {
      sheet: "预测客户列表",
      title: "逐客户预测",
      subtitle: "复购次数一天计一次；最近购买时点和观察时长都从首次购买算起，以所设单位计。",
      tables: {
        list: {
          columns:
            "客户 | 复购次数 | 最近购买时点 | 观察时长 | 复购平均金额 | 活跃概率 | 购买概率 | 预期购买次数 | 下限 | 上限 | 下次购买 | 每次预期金额 | 价值",
          notes: { customer: "整张表由一个公式 CV.FORECAST 生成。" },
        },
      },
    },
    plots: {
      sheet: "预测图表数据",
      title: "图表背后的数据",
      subtitle: "用没见过留出期的模型作出的预期，与实际情况对比；全部由您的购买明细算出。",
      tables: {
        periods: {
          title: "逐期复购次数",
          columns: "期 | 截至 | 预期 | 实际 | 累计预期 | 累计实际 | 是否留出",
          notes: { period: "这几列由一个公式 CV.FORECAST.TRACK 生成。" },
        },
        groups: {
          title: "按留出期之前的复购次数",
          columns: "复购次数 | 客户数 | 预期客户数 | 人均预期购买 | 人均实际购买",
          notes: { before: "这几列由一个公式 CV.FORECAST.CHECK 生成，最后一行表示 7 次或更多。" },
        },
        labels: { columns: "标签" },
        bins: {
          title: "按活跃概率",
          columns: "活跃概率 | 从 | 到 | 只买过一次 | 有复购",
          notes: { once: "若选 BG/NBD 模型，首次复购之前不会流失，只买过一次的客户就都算活跃。" },
        },
        counts: {
          title: "期数与点数",
          rows: { periods: "期数", known: "模型已知的期数", step: "每点期数" },
        },
        drawn: {
          title: "图中的点",
          columns: "期 | 预期 | 实际 | 累计预期 | 累计实际 | 留出期开始 | 留出期开始",
          notes: { period: "图表所画的数据：每期一点；期数太多时几期合为一点。#N/A 不画出来。" },
        },
      },
      charts: {
        customers:
          "客户数（按留出期之前的复购次数分组） | 实际 | 预期 | x=留出期之前的复购次数 | y=客户数",
      },
    },
    audit: {
      sheet: "预测审计",
      title: "预测审计",
      subtitle: "读了哪些行、作了哪些假设、每个估计值及其误差，以及用模型没见过的购买所作的检验。",
      tables: {
        audit: {
          columns: "项目 | 值 | 标准误 | 说明",
          notes: { item: "整张表由一个公式 CV.FORECAST.AUDIT 生成，各语言下均为英文。" },
        },
      },
    },
  },
  preview: "累计复购次数 | 实际 | 预期",
  about: {
    question: "要回答的问题 | 现有的客户今后会买多少，值多少？",
    entries: [
      "购买 | MBG/NBD、BG/NBD 或 Pareto/NBD：每位客户按自己的频率随机购买，并在某个时候不再回来；频率和流失倾向因人而异。",
      "金额 | Gamma-Gamma：每次金额围绕客户自己的平均值波动。购买次数越少，越向全体平均靠拢。",
      "留出检验 | 图表和检验所用的模型没见过最后一段数据：截止日期之后的时间；未填截止日期时，长度等于预测时长，但不超过一半。",
      "价值 | 毛利率 × 预期金额 × 预期购买次数，按时间单位折现，只算预测期内；不含其他成本。",
      "局限 | 不计今后的新客户；假定价格、季节和促销都与过去一样。",
      "来源 | Fader, Hardie & Lee (2005), “Counting your customers” the easy way, Marketing Science 24(2)，图 2 至图 5；RFM and CLV, Journal of Marketing Research 42(4)。",
      "如何修改 | 直接修改本页设置；新的购买记录填在上述区域之内即会计入。",
    ],
  },
};
