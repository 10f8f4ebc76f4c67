import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "感知价值与价格",
  summary: "与次优选择相比，您的方案对客户值多少，客户还能接受什么价格，结论主要取决于哪一项估计。",
  questions: {
    offer: "我方方案 | 客户正在权衡的方案。 | 按分钟计费",
    alternative: "次优选择 | 客户不选我方时会怎么做：竞争对手、自己做，或什么都不做。 | 按席位计费",
  },
  read: "示例数据，金额为虚构：一家有 {fewest} 至 {most} 名季节性坐席的呼叫中心，比较两个平台的 {benefits} 项利益和 {costs} 项成本。",
  benefitKinds: {
    functional: "功能价值",
    emotional: "情感价值",
    social: "社会价值",
    monetary: "金钱价值",
  },
  costKinds: {
    price: "价格",
    setUp: "安装开通",
    access: "接入",
    maintenance: "维护",
    renewal: "续约",
    time: "时间",
    effort: "精力",
    emotional: "心理负担",
    risk: "风险",
  },
  touch: { tangible: "有形", intangible: "无形" },
  verdicts: { better: "更划算", fair: "同样划算", worse: "更不划算" },
  months: "1 月 | 2 月 | 3 月 | 4 月 | 5 月 | 6 月 | 7 月 | 8 月 | 9 月 | 10 月 | 11 月 | 12 月",
  elements: {
    core: "接听与转接来电 | 核心功能两者相同，填一个数即可，其不确定性不影响比较。",
    peaks: "高峰不漏接 | 一小时内即可增加坐席；按席位则要等下次变更合同。",
    support: "技术支持响应快 | 几分钟内回复，而不是几天。",
    campaigns: "新项目随时上线 | 新客户的项目当天就能启动。",
    cash: "先用后付 | 按分钟为月后付费，按席位须预付一年。",
    calm: "旺季安心 | 运营团队知道容量总是够用。",
    bill: "账单清楚明白 | 账单上的每一分钟都对应一通真实电话。",
    standing: "在自己客户面前的形象 | 在客户眼中，是能一夜之间随之扩张的供应商。",
    price: "价格 | 取自“逐月对比”表：最低、计划和最高话务量。",
    setUp: "安装开通 | 不到一小时，而不是几周。",
    lines: "线路与耳机 | 两者相同。",
    administration: "账号管理 | IT 团队的工时；席位需要逐个分配和收回。",
    negotiation: "年度谈判 | 按量计价，无须为席位数讨价还价。",
    scalingDown: "旺季后缩减席位 | 按分钟没有罚金；退还席位要付费。",
    waiting: "等待技术支持 | 组长等待答复的工时。",
    planning: "席位与人员规划 | 提前一年预测高峰，比提前一个月更费力。",
    strain: "组长的压力 | 旺季开始前的不眠之夜。",
    failure: "故障与意外 | 按分钟计费，业务繁忙的年份费用更高：这是我方的风险，计为不利。",
  },
  sheets: {
    page: {
      sheet: "感知价值",
      title: "我方方案对客户值多少，可以卖什么价",
      subtitle:
        "一家有 50 至 200 名季节性坐席的公司，比较按分钟计费和按席位计费的呼叫中心平台。金额均为示例，按年计算。",
      figures: {
        valueAdded: "每年增加的价值",
        atLeast: "九成把握下至少为",
        price: "客户可接受的最高价格",
        ratio: "每单位成本换来的利益",
      },
      tables: {
        comparison: {
          title: "两个方案的价值",
          columns: "每年，按最可能的估计 | 差额",
          rows: {
            benefits: "利益",
            price: "价格",
            otherCosts: "其他成本",
            costs: "成本合计",
            value: "对客户的价值",
            ratio: "利益 / 成本",
          },
          notes: {
            ours: "您的方案名称，各工作表随之更改。",
            alternative: "客户不选我方时会怎么做：竞争对手、自己做，或什么都不做。",
          },
        },
        pricing: {
          title: "价格",
          rows: {
            altPrice: "次优选择的价格",
            unused: "其中为闲置席位支付",
            moreValue: "加：价格之外多出的价值",
            highest:
              "可接受的最高价格 | 按此价格，客户选哪一个都一样（CV.VALUE.PRICE）。这是上限，并非建议报价。",
            fair: "同样划算时的价格 | 按此价格，我方每单位成本带来的利益与次优选择相同（CV.VALUE.MAP）。",
            ours: "我方价格",
            room: "距最高价格的空间",
            verdict: "按我方价格，对客户来说",
          },
        },
        uncertainty: {
          title: "有多大把握？",
          columns: "对客户的价值 | 期望值 | 偏低 P10 | 居中 P50 | 偏高 P90 | 大于 0",
          rows: { added: "增加的价值" },
          notes: {
            p10: "P10：十次中有一次低于此数；P50：一半低于此数；P90：十次中有九次低于此数。由全部估计抽样 20,000 次得出（CV.VALUE.ESTIMATE），每次结果相同。",
          },
        },
        ranking: {
          title: "增加的价值主要取决于什么",
          columns: "要素 | 最差时 | 最好时 | 波动幅度",
          notes: {
            worst:
              "只让这一项处于对我方最不利的情形时，增加价值的变化：我方取最差，次优选择取最好。",
          },
        },
        benefitsByKind: {
          title: "利益构成",
          columns: "类别 | 差额",
          rows: { benefits: "利益", ofBenefits: "利益：有形与无形", ofCosts: "成本：有形与无形" },
        },
        costsByKind: { title: "成本构成", columns: "类别 | 差额", rows: { costs: "成本合计" } },
      },
      charts: {
        tornado: "各要素处于最差和最好时，增加价值的变化 | 最差时 | 最好时",
        map: "价值地图 | 我方方案 | 次优选择 | 同样划算 | x=感知成本 | y=感知利益",
      },
    },
    elements: {
      sheet: "价值要素",
      title: "客户得到什么，付出什么",
      subtitle:
        "按年、以金额计，从客户的角度看。空行可填写自己的要素，也可覆盖示例；金额均为虚构。",
      tables: {
        benefitOffers: { title: "利益" },
        costOffers: { title: "成本" },
        benefits: {
          columns:
            "要素 | 类别 | 有形与否 | 最低 | 最可能 | 最高 | 最低 | 最可能 | 最高 | 检查 | 理由与依据",
          notes: {
            kind: "功能：能做什么。情感：感受如何。社会：别人怎么看客户。金钱：赚到或省下的钱。",
            oursLow:
              "最低和最高：您认为可能出现的下限和上限。有把握时可以留空。两个方案相同的要素只填一个数，其不确定性不影响比较。",
          },
          messages: {
            kind: "请从列表中选择类别。",
            tangible: "请从列表中选择有形或无形。",
            amount: "请输入大于或等于 0 的年度金额。",
          },
        },
        costs: {
          columns:
            "要素 | 类别 | 有形与否 | 最低 | 最可能 | 最高 | 最低 | 最可能 | 最高 | 检查 | 理由与依据",
          rows: { price: "价格 | 取自逐月对比表：最低、计划和最高话务量。已知价格时可直接覆盖。" },
          messages: {
            kind: "请从列表中选择类别。",
            tangible: "请从列表中选择有形或无形。",
            amount: "请输入大于或等于 0 的年度金额。",
          },
        },
      },
    },
    months: {
      sheet: "逐月对比",
      title: "按分钟还是按席位：逐月对比",
      subtitle: "坐席人数随季节增减，席位却要按高峰签约。价格和话务量均为示例。",
      figures: {
        byMinute: "按分钟，全年费用",
        bySeat: "按席位，全年费用",
        unused: "为闲置席位支付",
        unusedShare: "已付费却闲置的席位",
      },
      settings: {
        heading: "价格与用量 | 项目 | 取值",
        pricePerMinute: "每分钟价格 | - | 请输入大于或等于 0 的价格。",
        pricePerSeat: "每席位每月价格 | - | 请输入大于或等于 0 的价格。",
        seats:
          "签约席位数 | 全年签约。坐席人数超出的月份，按实际人数计费。 | 请输入大于或等于 0 的数字。",
        minutesPerAgent: "每坐席每月通话分钟数 | - | 请输入大于或等于 0 的数字。",
        volumeLow:
          "话务量最低时 | 全年话务量可能低于或高于计划的幅度，各月坐席人数同比例增减。 | 请输入 −100% 到 0% 之间的变化幅度。",
        volumeHigh: "话务量最高时 | - | 请输入大于或等于 0% 的变化幅度。",
      },
      tables: {
        months: {
          title: "逐月明细",
          columns:
            "月份 | 坐席人数 | 分钟数 | 按分钟费用 | 计费席位 | 按席位费用 | 闲置席位 | 闲置席位费用",
          rows: {
            total: "全年",
            lowest: "最低用量 | 用量最低和最高时的全年费用，即价格的最低和最高估计。",
            highest: "最高用量",
          },
          notes: { billed: "签约席位数；坐席更多时按坐席人数。" },
          messages: { agents: "请输入大于或等于 0 的数字。" },
        },
      },
      charts: {
        bills: "每月费用 | 按分钟费用 | 按席位费用",
        seats: "每月付费席位 | 使用中的席位 | 闲置席位",
      },
    },
    workings: {
      sheet: "价值计算",
      title: "计算过程",
      subtitle: "此表无须填写，首页的数字由此算出。",
      tables: {
        completed: {
          columns:
            "要素 | 有利：最低 | 有利：最可能 | 有利：最高 | 不利：最低 | 不利：最可能 | 不利：最高 | 最差时 | 最好时 | 波动幅度 | 名次",
        },
        ofOurs: {
          title: "估计的不确定性（CV.VALUE.ESTIMATE）",
          columns: "期望值 | 标准差 | P10 | P50 | P90 | 概率",
        },
        ofAlternative: { columns: "期望值 | 标准差 | P10 | P50 | P90 | 概率" },
        ofAdded: { columns: "增加的价值 | 期望值 | 标准差 | P10 | P50 | P90 | 概率" },
        map: {
          title: "价值地图（CV.VALUE.MAP）",
          columns: "点 | 感知成本 | 同样划算 | 感知利益",
          rows: { start: "直线起点", end: "直线终点" },
        },
        places: { columns: "相对利益 | 相对成本 | 公平成本 | 评价" },
        verdicts: { columns: "公式中 | 首页显示" },
      },
    },
  },
  about: [
    "要回答的问题 | 与次优选择相比，我方方案对客户多值多少，客户最多愿意付多少？",
    "故事 | 按分钟计费的平台全年略贵，但一小时内开通，几分钟内回复，没有闲置席位。",
    "金额 | 所有金额均为示例，是为本例虚构的，按年、按一家客户的感受计算。请换成客户告诉您的数字。",
    "价值 | 感知利益 − 感知成本（CV.VALUE）；增加的价值为我方减去次优选择（CV.VALUE.ADDED），按最可能的估计。",
    "最高价格 | 次优选择的价格，加上双方利益与其他成本之差（CV.VALUE.PRICE）；按此价格客户选谁都一样。",
    "不确定性 | 各要素的最低、最可能和最高值构成 Beta-PERT 分布，彼此独立（CV.VALUE.ESTIMATE）。",
    "来源 | Anderson & Narus (1998), Business marketing: understand what customers value, HBR 76(6)；Gale (1994), Managing Customer Value。",
    "如何修改 | 直接修改要素表和逐月对比表，或在价格公式处直接填数；利益和成本各留有四个空行。",
  ],
};
