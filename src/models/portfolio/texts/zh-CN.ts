import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "客户组合",
  summary:
    "每位客户已经带来多少、还能带来多少、通过他人又带来多少：分级、二八曲线、各自的策略，以及下一个服务工时该给谁。",
  questions: {
    customers: "客户 | 每行一位客户：名称或编号。",
    realised: "已实现价值 | 客户至今带来的价值：利润；不知道利润时可用销售额。",
    potential: "潜在价值 | 除此之外还能带来的价值：其在别处的采购额，或您的估计。",
    influence: "影响力价值 | 经其推荐的客户所带来的价值；不清楚可以不选。",
    budget: "服务预算 | 要分配给全部客户的工时或金额，例如每月。",
    unit: "预算单位 | 预算按什么计。 | 工时 | 金额",
  },
  groups: {
    settings: "预算",
  },
  unreadable: "客户数据无法使用：{reason}",
  read: "{customers} 位客户，均有已实现价值和潜在价值",
  skipped: "因有空白而跳过 {rows} 行",
  separator: "；",
  tiers: "高 | 中 | 低",
  units: {
    hours: {
      title: "下一个服务工时该给谁",
      budget: "可分配的服务工时",
      tier: "工时",
      perCustomer: "每客户工时",
      value: "每工时价值",
      nextHere: "下一工时",
      next: "下一个工时给哪一级",
      nextBest: "每工时 {most}，其次 {second}",
      perUnit: "每工时 {most}",
    },
    money: {
      title: "下一笔预算该给谁",
      budget: "可分配的预算",
      tier: "预算",
      perCustomer: "每客户预算",
      value: "每单位预算的价值",
      nextHere: "下一笔",
      next: "下一笔预算给哪一级",
      nextBest: "每单位预算 {most}，其次 {second}",
      perUnit: "每单位预算 {most}",
    },
  },
  samePotential: "所有客户的潜在价值相同，无法据此区分客户。",
  strategies: {
    protect: "保护并发展 | 安排最得力的人员，提早谈续约，推荐下一个产品",
    maintain: "维持 | 保持现有服务水平，让客户满意",
    invest: "投入 | 了解客户在别处买什么，给出有吸引力的方案",
    serve: "低成本服务 | 自助服务、标准条款、自动化",
  },
  sheets: {
    page: {
      sheet: "客户组合",
      title: "客户组合：谁带来价值，下一个工时给谁",
      subtitle: "已实现价值是客户已经带来的，潜在价值是还能带来的，影响力价值是通过他人带来的。",
      customers: "客户数",
      "customers.says": "其中{first}级 {few} 位",
      value: "总价值",
      "value.says": "平均 {each}，中位数 {middle} | 平均 {each}",
      bestFifth: "前 20% 客户的贡献",
      "bestFifth.says": "人均是其余客户的 {times} 倍",
      next: "{next}",
      "next.says": "{nextBest} | {perUnit}",
      settings: "预算与评级 | -",
      budget: "{budget} | 按权重分配给全部客户。 | 请输入大于或等于 0 的预算。",
      highShare:
        "每项价值评为“高”的客户占比 | 已实现价值最高的 50% 评为“高”，潜在价值和影响力价值同理。 | 请输入 0% 到 100% 的占比。",
      tiers: "分级 | 级别 | 客户占比上限 | 每客户权重",
      "tiers.upTo":
        "从价值最高的客户算起的占比。价值相同的客户总在同一级。 | 请输入 0% 到 100% 的占比。",
      "tiers.weight":
        "与其他级相比，该级每位客户分得多少预算：4、2、1 表示“高”级客户所得是“低”级的四倍。 | 请输入大于或等于 0 的权重。",
      brought:
        "各级带来的价值 | 级别 | 客户数 | 客户占比 | 价值 | 价值占比 | 平均价值 | 已实现 | 潜在 | 影响力",
      "brought.total": "全部客户",
      "brought.tier": "由一个公式 CV.TIER.SUMMARY 生成。价值 = 已实现 + 潜在 + 影响力。",
      allocation:
        "{title} | 级别 | 客户数 | 加权客户数 | {tier} | 预算占比 | {perCustomer} | {value} | {nextHere}",
      "allocation.total": "全部客户",
      "allocation.budget": "CV.PROFIT.ALLOCATE 按“权重 × 客户数”把预算恰好分完。",
      "allocation.value":
        "该级的价值除以其所得工时或预算。最大的一级就是下一份该给的；可提高权重，使各级逐渐接近。",
      strategies: "每位客户的策略 | 策略 | 客户数 | 可培养为推荐人 | 价值 | 价值占比 | 怎么做",
      "strategies.total": "全部客户",
      best: "价值最高的客户 | 客户 | 名次 | 级别 | 价值 | 已实现 | 潜在 | 影响力 | 列表序号 | 策略",
      "best.customer": "总价值最高的十位客户，随数据更新。",
      "chart.curve":
        "价值有多集中 | 价值占比 | 若人人相同 | x=客户占比（价值高者在前） | y=价值占比",
      "chart.curve.says":
        "按客户占比累计的价值占比，价值高者在前 | 前 20% 的客户贡献 {best} 的价值",
      "chart.tiers": "各级客户的价值 | 已实现 | 潜在 | 影响力",
      "chart.tiers.says": "各级全部客户的价值，按种类 | {first}：{few} 的客户，{much} 的价值",
    },
    list: {
      sheet: "客户组合列表",
      title: "每位客户：评级、策略、级别",
      subtitle: "顺序与您的数据相同；右侧是二八曲线的各点。",
      list: "- | 序号 | 客户 | 已实现 | 潜在 | 影响力 | 合计 | 已实现评级 | 潜在评级 | 影响力评级 | 策略 | 级别 | {perCustomer}",
      "list.total": "由一个公式 CV.TIER.STRATEGY 生成，与客户逐行对应。",
      "list.tier": "CV.TIER，按第一张工作表的分级设置。",
      curve: "- | 前几位客户 | 价值占比 | 若人人相同",
    },
  },
  rest: "其余客户",
  preview: "价值有多集中 | 价值占比 | 若人人相同 | x=客户占比，价值高者在前（%） | y=价值占比（%）",
  columns: {
    all: "客户 {customers}，已实现 {realised}，潜在 {potential}，影响力 {influence}",
    noInfluence: "客户 {customers}，已实现 {realised}，潜在 {potential}，无影响力价值",
  },
  about: [
    "要回答的问题 | 哪些客户支撑着业务，哪些有潜力，下一个工时该给谁？",
    "数据 | {columns}",
    "插入时 | {read}",
    "价值 | 已实现 + 潜在 + 影响力。影响力计入他人的购买，因此不同客户的价值互有重叠。",
    "分级 | 按价值排名，即客户金字塔。Zeithaml, Rust & Lemon (2001), California Management Review 43(4)。",
    "策略 | 由评级得出：“高”指位于前列且大于 0。Kumar (2008), Managing Customers for Profit。",
    "二八曲线 | 价值最高的客户所占的价值（CV.PARETO），与人人相同的直线对照。",
    "下一个工时 | 给每工时价值最大的一级。价值高不等于一定有回应，请先小范围试行。",
    "如何修改 | 在本页修改分级、权重和预算；客户价值在您自己的表中、上述区域内修改。",
  ],
  sample: {
    sheet: "客户价值",
    columns: "客户 | 已实现价值 | 潜在价值 | 影响力价值",
    customer: "{first}{second}",
    first:
      "晨光 | 远山 | 蓝湾 | 丰禾 | 榆树 | 锦程 | 磐石 | 海港 | 鸢尾 | 青柏 | 拱石 | 明灯 | 绿野 | 北门 | 果园 | 峰顶 | 采石 | 河畔 | 云顶 | 蓟花",
    second: "食品 | 物流 | 设计",
    about: "关于这些数据",
    notes: [
      "一家小企业供应商的 60 位客户，为本例虚构。",
      "已实现：至今的利润。潜在：客户在别处的采购。影响力：经其推荐的客户带来的利润。",
      "金额均为示例。请换成自己的数字，或选择自己的表格。",
    ],
  },
};
