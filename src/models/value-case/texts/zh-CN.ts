import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "价值测算单",
  summary:
    "一页纸，摆上谈判桌：某家潜在客户相比其替代选择能多得多少，区间、回本时间和首年现金如何，并附上与其相似的客户案例。",
  questions: {
    prospect: "潜在客户 | 这一页写给谁；名称将成为标题。 | 港湾旅行",
    industry: "行业 | 优先列出同行业的案例。 | 旅游 | 零售 | 外包服务 | 金融 | 医疗 | 公用事业",
    agents: "规模（坐席人数） | 优先列出规模相近的案例。",
    offer: "您的方案 | - | 按分钟计费平台",
    alternative: "对方的替代选择 | 对方现在的做法，或不选您时的做法。 | 按席位计费平台",
  },
  read: "为“{prospect}”填好的示例：金额为虚构，另附 {cases} 个虚构的客户案例。",
  monthsFormat: '0.0" 个月"',
  months: "{months} 个月",
  gain: "收益",
  cost: "成本",
  industries: {
    travel: "旅游",
    retail: "零售",
    outsourcing: "外包服务",
    finance: "金融",
    health: "医疗",
    utilities: "公用事业",
  },
  lines: {
    emptySeats: "不再为空席位付费 | 闲置席位月数 × 席位月价",
    calls: "高峰少丢来电 | 高峰挽回的来电 × 每通毛利",
    waiting: "几分钟内获得支持 | 省下的等待工时 × 每小时成本",
    planning: "不必规划席位 | 省下的规划工时 × 每小时成本",
    campaigns: "新项目即时上线 | 省下的 IT 工时 × 每小时成本",
    givenBack: "缩减无须付费 | 退还的席位 × 每席位费用",
    minutes: "以分钟代替席位 | 在用席位月数 × 按分钟的差价",
    training: "培训 | 全体坐席工时 × 每小时成本",
    numbers: "号码迁移 | IT 人天 × 每天成本",
  },
  stories: {
    coast: "海岸旅游 | 按席位 | “十一月，一个上午团队就翻了一倍；到一月，只付一半的钱。”",
    alpine: "雪山假期 | 按席位 | “再也不用在春天猜冬天要多少席位。”",
    ferry: "北方轮渡 | 自建交换机 | “一场风暴取消四十个航班，每通电话仍有人接。”",
    garden: "绿园商店 | 按席位 | “午饭前就上线了，旧系统花了五个星期。”",
    toys: "玩具城堡 | 按席位 | “过去一年里有十个月都在为圣诞节买单。”",
    voice: "清声客服 | 两个平台 | “我们按分钟付费，所以也能按分钟给新客户报价。”",
    card: "子午信用卡 | 自建交换机 | “问题还没描述完，技术支持已经在回答。”",
    clinic: "河畔诊所 | 按席位 | “流感高发的几周，不再是预算问题。”",
  },
  sheets: {
    page: {
      sheet: "价值测算单",
      subtitle:
        "与您的其他选择相比，您能多得多少。填入贵公司的数字之前，金额均为示例：让我们一起填写。",
      figures: {
        gain: "每年收益",
        atLeast: "九成把握下至少为",
        payback: "回本时间",
        firstYear: "首年现金",
      },
      settings: {
        prospect: "潜在客户",
        industry: "行业 | - | 请选择客户案例表行业列表中的行业。",
        agents: "规模（坐席人数） | - | 请输入大于或等于 1 的数字。",
        offer: "您的方案",
        alternative: "对方的替代选择",
        fullEffect:
          "全面见效所需月数 | 收益按月均匀增长，到该月全面见效；成本从第一个月起计。填 0 表示立即见效。 | 请输入 0 到 36 之间的月数。",
      },
      tables: {
        gains: {
          title: "您得到什么 | 每年数量 | 每年金额",
          columns: "收益 | 计算方法 | 最低 | 最可能 | 最高 | 单价 | 最低 | 最可能 | 最高",
          rows: { total: "收益合计" },
          notes: {
            equation: "用文字写出收益的算法，就像客户自己计算那样。",
            low: "最低和最高：双方认为可能的下限和上限。有把握时可以留空。",
            lowMoney: "每年数量 × 单价。",
          },
          messages: { quantity: "请输入大于或等于 0 的数字。" },
        },
        costs: {
          rows: { heading: "每年的成本" },
          messages: { quantity: "请输入大于或等于 0 的数字。" },
        },
        once: {
          rows: { heading: "一次性成本" },
          messages: { quantity: "请输入大于或等于 0 的数字。" },
        },
        results: {
          title: "最终所得",
          columns: "扣除全部成本后 | 最低 | 最可能 | 最高",
          rows: {
            gain: "每年收益",
            firstYear: "首年末现金",
            payback: "回本月数 | 从签约到收回一次性成本的月数。短横线表示三年内收不回。",
            perAgent: "每坐席每年收益",
          },
          notes: {
            low: "最低：所有收益最低，同时所有成本最高；最高则相反。两种情形都比上面“九成把握”的情形更少见。",
          },
        },
        stories: {
          title: "与您最相似的客户",
          columns: "客户 | 行业 | 坐席人数 | 每年收益 | 每坐席 | 回本月数",
        },
      },
      charts: {
        gains: "每年收益从何而来 | 最可能",
        cash: "签约以来的现金（按月） | 最低 | 最可能 | 最高",
      },
    },
    cases: {
      sheet: "客户案例",
      title: "客户案例",
      subtitle:
        "以往客户的实际收益。示例均为虚构：请换成自己的案例，并征得客户同意。首页列出与潜在客户最相似的三个。",
      tables: {
        cases: {
          columns:
            "客户 | 行业 | 此前做法 | 客户原话 | 坐席人数 | 每年收益 | 回本月数 | 差异 | 名次",
          notes: { distance: "与潜在客户的差异：规模差异 |ln(规模 / 规模)|，行业不同再加 1,000。" },
          messages: {
            industry: "请选择客户案例表行业列表中的行业。",
            agents: "请输入大于或等于 1 的数字。",
            payback: "请输入大于或等于 0 的月数。",
          },
        },
        industries: { columns: "行业" },
      },
    },
    cash: {
      sheet: "价值测算现金",
      title: "逐月现金",
      subtitle: "此表无须填写。第 0 个月为签约：支付一次性成本，尚无收益。",
      tables: {
        cash: {
          title: "- | 当月现金 | 签约以来累计",
          columns: "月 | 见效程度 | 最低 | 最可能 | 最高 | 最低 | 最可能 | 最高",
        },
        estimate: {
          title: "每年收益的区间（CV.VALUE.ESTIMATE）",
          columns: "指标 | 期望值 | 标准差 | P10 | P50 | P90 | 概率",
        },
        gainLines: { title: "首页各项，空行计为 0", columns: "项目 | 最低 | 最可能 | 最高" },
      },
    },
  },
  about: [
    "要回答的问题 | 与其他选择相比，这家潜在客户用自己的钱算，能多得多少？",
    "收益 | 收益 − 每年成本（CV.VALUE），各取最低、最可能、最高；区间由 CV.VALUE.ESTIMATE、回本由 CV.LIFETIME.PAYBACK 得出。",
    "金额 | 公司名称、金额和引语均为本例虚构。未折现，不含税。",
    "来源 | 价值文字等式与价值案例：Anderson, Kumar & Narus (2007), Value Merchants, Harvard Business School Press。",
    "如何修改 | 在本页直接修改名称和数字，在客户案例表修改客户。空行供您自用。",
  ],
};
