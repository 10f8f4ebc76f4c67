import type { portfolio as english } from "../../en/models/portfolio";

const FIRST = [
  ...["晨光", "远山", "蓝湾", "丰禾", "榆树", "锦程", "磐石", "海港", "鸢尾", "青柏"],
  ...["拱石", "明灯", "绿野", "北门", "果园", "峰顶", "采石", "河畔", "云顶", "蓟花"],
];
const SECOND = ["食品", "物流", "设计"];

/** What the model "portfolio" says: realised, potential and influence value of customers, tiers and strategies. */
export const portfolio: typeof english = {
  title: "客户组合",
  summary:
    "每位客户已经带来多少、还能带来多少、通过他人又带来多少：分层、二八曲线、各自的策略，以及下一个服务工时该给谁。",
  questions: {
    customers: { label: "客户", hint: "每行一位客户：名称或编号。" },
    realised: { label: "已实现价值", hint: "客户至今带来的价值：利润；不知道利润时可用销售额。" },
    potential: {
      label: "潜在价值",
      hint: "除此之外还能带来的价值：其在别处的采购额，或您的估计。",
    },
    influence: { label: "影响力价值", hint: "经其推荐的客户所带来的价值；不清楚可以不选。" },
    budget: { label: "服务预算", hint: "要分配给全部客户的工时或金额，例如每月。" },
    unit: { label: "预算单位", hint: "预算按什么计。" },
    hours: "工时",
    money: "金额",
    settings: "预算",
  },
  unreadable: (reason) => `无法读取客户数据：${reason}`,
  read: (customers) => `${customers} 位客户，均有已实现价值和潜在价值`,
  skipped: (rows) => `因有空白而跳过 ${rows} 行`,
  separator: "；",

  figures: {
    customers: "客户数",
    value: "总价值",
    bestFifth: "前 20% 客户的贡献",
    protect: "需保护并发展的客户",
  },
  curve: {
    title: "价值有多集中",
    customers: "前若干客户",
    value: "价值占比",
    equal: "若人人相同",
    x: "客户占比（价值高者在前）",
    y: "价值占比",
    xPercent: "客户占比，价值高者在前（%）",
    yPercent: "价值占比（%）",
  },
  tiers: ["高", "中", "低"],
  columns: {
    customer: "客户",
    customers: "客户数",
    share: "客户占比",
    value: "价值",
    valueShare: "价值占比",
    average: "平均价值",
    realised: "已实现",
    potential: "潜在",
    influence: "影响力",
  },
  units: {
    hours: {
      title: "下一个服务工时该给谁",
      budget: "可分配的服务工时",
      tier: "工时",
      perCustomer: "每客户工时",
      value: "每工时价值",
      nextHere: "下一工时",
      next: "下一个工时给哪一层",
    },
    money: {
      title: "下一笔预算该给谁",
      budget: "可分配的预算",
      tier: "预算",
      perCustomer: "每客户预算",
      value: "每单位预算的价值",
      nextHere: "下一笔",
      next: "下一笔预算给哪一层",
    },
  },
  strategies: {
    protect: { name: "保护并发展", action: "派最好的人，提早谈续约，推荐下一个产品" },
    maintain: { name: "维持", action: "保持现有服务水平，让客户满意" },
    invest: { name: "投入", action: "了解客户在别处买什么，给出有吸引力的方案" },
    serve: { name: "低成本服务", action: "自助服务、标准条款、自动化" },
  },

  page: {
    sheet: "客户组合",
    title: "客户组合：谁带来价值，下一个工时给谁",
    subtitle: "已实现价值是客户已经带来的，潜在价值是还能带来的，影响力价值是通过他人带来的。",
    tierChart: "各层客户的价值",
    settings: "分层",
    tier: "层级",
    upTo: "前百分之几的客户",
    weight: "每客户权重",
    rest: "其余客户",
    budget: "预算与评级",
    highShare: "每项价值评为“高”的客户占比",
    tiers: "各层带来的价值",
    total: "全部客户",
    weighted: "加权客户数",
    budgetShare: "预算占比",
    strategies: "每位客户的策略",
    strategy: "策略",
    advocates: "可作推荐者",
    action: "怎么做",
    id: "公式中的名称",
    best: "价值最高的客户",
    rank: "名次",
    place: "列表序号",
  },
  notes: {
    cutoffs: "从价值最高的客户算起的占比。价值相同的客户总在同一层。",
    weights: "与其他层相比，该层每位客户分得多少预算：4、2、1 表示高层客户所得是低层的四倍。",
    budget: "按权重分配给全部客户。",
    highShare: "已实现价值最高的 50% 评为“高”，潜在价值和影响力价值同理。",
    tiers: "由一个公式 CV.TIER.SUMMARY 生成。价值 = 已实现 + 潜在 + 影响力。",
    allocation: "CV.PROFIT.ALLOCATE 按“权重 × 客户数”把预算恰好分完。",
    perUnit: "该层价值除以其所得工时或预算。最大者就是下一份该给的层；可提高权重，使各层逐渐接近。",
    id: "CV.TIER.STRATEGY 在结果中使用的策略名称；可作推荐者的客户后面另加“, recruit as advocate”。",
    best: "总价值最高的十位客户，随数据更新。",
    strategy: "由一个公式 CV.TIER.STRATEGY 生成，与客户逐行对应。",
    tier: "CV.TIER，按第一张表的分层设置。",
  },
  messages: {
    share: "请输入 0% 到 100% 的占比。",
    weight: "请输入大于或等于 0 的权重。",
    budget: "请输入大于或等于 0 的预算。",
  },

  list: {
    sheet: "客户组合列表",
    title: "每位客户：评级、策略、层级",
    subtitle: "顺序与您的数据相同；右侧是二八曲线的各点。",
    columns: [
      "序号",
      "客户",
      "已实现",
      "潜在",
      "影响力",
      "合计",
      "已实现评级",
      "潜在评级",
      "影响力评级",
      "策略",
      "层级",
    ],
  },

  about: {
    question: "要回答的问题",
    questionText: "哪些客户支撑着业务，哪些有潜力，下一个工时该给谁？",
    data: "数据",
    dataText: (customers, realised, potential, influence) =>
      `客户 ${customers}，已实现 ${realised}，潜在 ${potential}，` +
      (influence ? `影响力 ${influence}` : "无影响力价值"),
    whenMade: "插入时",
    entries: [
      ["价值", "已实现 + 潜在 + 影响力。影响力计入他人的购买，因此不同客户的价值互有重叠。"],
      [
        "分层",
        "按价值排名，即客户金字塔。Zeithaml, Rust & Lemon (2001), California Management Review 43(4)。",
      ],
      ["策略", "由评级得出：“高”指位于前列且大于 0。Kumar (2008), Managing Customers for Profit。"],
      ["二八曲线", "价值最高的客户所占的价值（CV.PARETO），与人人相同的直线对照。"],
      ["下一个工时", "给每工时价值最大的层。价值高不等于一定有回应，请先小范围试行。"],
      ["如何修改", "在本页修改分层、权重和预算；客户价值在您自己的表中、上述区域内修改。"],
    ],
  },

  sample: {
    sheet: "客户价值",
    columns: ["客户", "已实现价值", "潜在价值", "影响力价值"],
    customer: (i) => `${FIRST[i % FIRST.length]}${SECOND[Math.floor(i / FIRST.length)]}`,
    about: "关于这些数据",
    notes: [
      "一家小企业供应商的 60 位客户，为本例虚构。",
      "已实现：至今的利润。潜在：客户在别处的采购。影响力：经其推荐的客户带来的利润。",
      "金额均为示例。请换成自己的数字，或选择自己的表格。",
    ],
  },
};
