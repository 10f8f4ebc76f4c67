import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "软件客户",
  summary: "一位客户连同经其推荐而来的客户，几年下来值多少：首单亏本，最终大幅盈利。",
  questions: {
    customer: "客户 | 购买明细所跟踪的客户，购买和推荐都从这位客户算起。 | 设计工作室",
    acquisitionCost: "获客成本 | 首次购买之前的营销、销售和开通费用，计入第 1 年。",
    costToServe: "每年服务成本 | 从第 2 年起，每年的支持与客户管理费用。",
    years: "年数 | 跟踪这位客户多少年。示例的购买记录到第 5 年为止。",
  },
  spans: "三年 | 四年 | 五年 | 六年 | 七年 | 八年 | 九年 | 十年",
  designer: "设计师 {number}",
  sameName: "客户：“{name}”是被推荐客户的名称，请换一个名称。",
  read: "示例数据，金额为虚构：{years} 年内 {customers} 位客户共购买 {purchases} 次。",
  yearFormat: '"第 "0" 年"',
  yearName: "第 {year} 年",
  never: "{years} 年内未回本",
  yes: "是",
  no: "否",
  kinds: {
    first: "首次购买",
    "up-sell": "向上销售",
    "cross-sell": "交叉销售",
    referral: "推荐购买",
  },
  products: {
    layout: "排版软件",
    layoutUpgrade: "排版软件升级版",
    drawing: "绘图软件",
    presentation: "演示软件",
    image: "图像处理软件",
    clipArt: "剪贴画图库",
    drawingUpgrade: "绘图软件升级版",
    suite: "全能设计套件",
    clipArtTwo: "剪贴画图库 II",
  },
  sheets: {
    page: {
      sheet: "软件客户",
      title: "一位客户，{span}值多少",
      subtitle:
        "一家设计工作室购买排版软件，此后不断回购，并推荐他人。金额均为示例，可随意修改，结果随之更新。",
      figures: {
        lifetimeValue: "客户终身价值",
        profit: "{years} 年累计利润",
        referredShare: "推荐带来的销售占比",
        breakEven: "回本时间",
        multiple: "相当于首单的倍数",
      },
      settings: {
        heading: "假设 | 项目 | 取值",
        customer:
          "客户 | 须与购买明细“客户”一列中的某个名称完全一致。 | 请选择购买明细中已有的客户。",
        referralsCounted:
          "计入推荐 | 如果没有人推荐？选“否”则只计该客户自己的购买，全部结果随之更新。 | 请选择“是”或“否”。",
      },
      tables: {
        prices: {
          title: "价目表（示例价格）",
          columns: "产品 | 价格",
          notes: { name: "示例价格。购买明细按产品名称在此查价；空行可填写自己的产品。" },
          messages: { price: "请输入大于或等于 0 的价格。" },
        },
        schedule: {
          title: "逐年明细",
          columns: "年份 | 自购销售额 | 推荐销售额 | 销售合计 | 成本 | 利润 | 累计利润",
          rows: { total: "合计" },
        },
        costs: {
          title: "单客成本",
          columns: "年份 | 成本 | 客户数 | 单客成本",
          notes: {
            cost: "示例金额。每年为整个客户关系支出的成本：第 1 年为获客成本，之后为服务成本。被推荐的客户不另计成本。",
            customers: "截至当年已赢得的客户数，即首次购买发生在当年或之前的客户。",
          },
          messages: { cost: "请输入大于或等于 0 的金额。" },
        },
        lifetime: {
          title: "客户终身价值",
          rows: {
            transactions: "购买次数",
            average: "平均金额",
            cost: "减：成本",
            referral: "加：推荐收入",
            lifetimeValue: "终身价值",
            firstSale: "首单金额 | 购买明细中该客户第一行的金额。",
          },
        },
      },
      charts: {
        sales: "各年销售额：自购与推荐 | 自购销售额 | 推荐销售额 | x=年份",
        costs: "单客成本与累计利润 | 单客成本 | 累计利润 | x=年份 | y=单客成本 | y2=累计利润",
      },
    },
    ledger: {
      sheet: "购买明细",
      title: "购买明细",
      subtitle:
        "该客户及其推荐客户的每一次购买，按示例价格计算。可在空行中补充自己的记录，模型会一并计入。",
      tables: {
        ledger: {
          columns: "年份 | 客户 | 推荐人 | 购买类型 | 产品 | 金额 | 首购年份 | 计入金额",
          notes: {
            amount: "产品价格，取自价目表。",
            joined: "客户首次购买的年份，只显示在该客户的第一行。",
            counted: "即左侧金额；不计入推荐时，被推荐客户的购买按 0 计。",
          },
          messages: {
            year: "请输入 1 到 {years} 的年份。",
            kind: "请从列表中选择购买类型。",
            product: "请选择价目表中的产品。",
          },
        },
      },
    },
    growth: {
      sheet: "增长",
      title: "增长从哪里来",
      subtitle: "按购买类型看销售额，同样几年没有推荐会怎样，以及谁带来了谁。",
      tables: {
        kinds: {
          title: "各类增长的销售额",
          columns: "年份 | 未分类 | 销售合计",
          rows: { total: "合计", share: "占比" },
          notes: { unclassified: "购买类型为空，或不属于四种类型的购买。" },
        },
        comparison: {
          title: "如果没有人推荐？",
          columns: "计入推荐 | 销售合计 | 成本 | 客户终身价值 | 首单的倍数 | 回本时间",
          notes: { case: "两种情形并列，与第一张表的开关无关。" },
        },
        cases: {
          columns: "年份 | 自购销售额 | 全部销售额 | 成本 | 无推荐的累计利润 | 有推荐的累计利润",
        },
        network: {
          title: "谁带来了谁",
          columns:
            "客户 | 推荐人 | 自身价值 | 直接推荐 | 间接推荐 | 影响力价值 | 总价值 | 直接推荐客户数 | 推荐网络客户数",
          notes: {
            customer:
              "整张表由一个公式 CV.REFERRAL 生成：明细中的每位客户，总价值最高者在前。不同客户的价值互有重叠，不能相加。",
          },
        },
      },
      charts: {
        kinds: "各年各类增长的销售额 | 首次购买 | 向上销售 | 交叉销售 | 推荐购买 | x=年份",
        cases: "累计利润：有推荐与无推荐 | 有推荐的累计利润 | 无推荐的累计利润 | x=年份",
      },
    },
    forecast: {
      sheet: "预测",
      title: "一位典型客户，未来{span}能带来多少",
      subtitle:
        "从典型路径出发：客户每年消费多少、推荐几位、被推荐的客户又消费多少。先填入设计工作室的路径，请换成自己的数字。",
      figures: {
        profit: "{years} 年累计利润",
        sales: "销售额",
        referredShare: "推荐带来的销售占比",
        won: "经推荐赢得的客户",
      },
      settings: {
        heading: "设置",
        generations:
          "参与推荐的代数 | 1：只有首位客户推荐。2：被推荐的客户也按同样的节奏推荐，依此类推。 | 请输入 1 到 10 的整数。",
        referralCost:
          "每位被推荐客户的成本 | 赢得并开通一位被推荐客户的成本，计入其加入当年。示例为 0。 | 请输入大于或等于 0 的金额。",
      },
      tables: {
        path: {
          title: "典型路径：消费与推荐",
          columns: "自身第几年 | 首位客户 | 被推荐客户 | 推荐客户数",
          notes: {
            own: "该客户自己在第 1、2、3 …… 年的消费。",
            referred: "被推荐客户在其自身第 1、2、3 …… 年的消费。",
            referrals: "一位客户在其第 1、2、3 …… 年推荐的客户数；可填平均数，如 0.4。",
          },
          messages: {
            own: "请输入金额；退款为负数。",
            referred: "请输入金额；退款为负数。",
            referrals: "请输入大于或等于 0 的客户数，可以是小数。",
          },
        },
        outcome: {
          title: "预测结果",
          columns:
            "年份 | 新加入 | 自购销售额 | 直接推荐 | 间接推荐 | 销售合计 | 明细实际 | 利润 | 累计利润",
          rows: { total: "合计" },
          notes: { inLedger: "购买明细中的销售额（计入全部推荐），供对照。" },
        },
      },
      remarks: {
        reading: "沿用设计工作室的路径时，预测与购买明细逐年相等。各年成本取自第一张表。",
      },
      charts: {
        sales: "各年预测销售额 | 自购销售额 | 直接推荐 | 间接推荐 | x=年份",
        profit:
          "赢得的客户与累计利润 | 新加入客户 | 累计利润 | x=年份 | y=新加入客户 | y2=累计利润",
      },
    },
  },
  about: [
    "要回答的问题 | 把推荐来的客户也算上，一位客户{span}能带来多少？",
    "故事 | 第 1 年亏损：获客成本高于首单金额。此后客户升级、购买更多产品，并推荐他人。",
    "金额 | 价格和成本均为示例，是为本例虚构的，也不指定币种。请换成自己的数字。",
    "销售额 | 自购销售额是该客户自己的购买，推荐销售额是明细中其他客户的购买，均按价目表计价。",
    "成本 | 每年一个金额：第 1 年为获客成本，之后为服务成本。被推荐的客户不另计成本。",
    "客户终身价值 | 购买次数 × 平均金额 − 成本 + 推荐收入（CV.LIFETIME），未折现。",
    "核对 | {years} 年累计利润由逐年明细相加得出（CV.LIFETIME.SCHEDULE），是另一条算法，两个数必须相等。",
    "如何修改 | 在本页修改价格和成本；产品、购买和推荐都可修改、清除，或在空行中增加。模型涵盖第 1 至第 {years} 年。",
  ],
};
