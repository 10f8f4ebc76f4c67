import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "满意度",
  summary: "满意度的五个层次，以及其中的短板；各细分客群的净推荐值与满意比例；满意的客户是否复购。",
  questions: {
    respondents: "受访者 | 每份答卷的名称或编号，可以不选。",
    segments: "细分客群 | 每份答卷所属的客群：用户画像、地区等。",
    recommendation: "推荐意愿 | “您有多大可能推荐我们？”0 到 10 的整数。",
    satisfaction: "满意度 | “您有多满意？”从 1（非常不满意）到 5（非常满意）。",
    repurchase: "复购 | 客户是否再次购买：是或否，或购买次数。",
    core: "核心产品 | 第 1 层，0 到 10 分：产品或服务本身。",
    support: "支持系统 | 第 2 层，0 到 10 分：下单、开票、投诉、退货。",
    technical: "执行表现 | 第 3 层，0 到 10 分：准时、准确、快捷、安全。",
    interaction: "人员互动 | 第 4 层，0 到 10 分：客户接触到的人员。",
    emotional: "情感感受 | 第 5 层，0 到 10 分：我们带给客户的感受。",
  },
  groups: {
    levels: "五个层次：全部选定，或都不选而在表中填分",
  },
  someLevels: "五个层次：请选定全部五列，或都不选而在表中填分。",
  unreadable: "无法读取调查数据：{reason}",
  read: "{segments} 个客群的 {answers} 份答卷",
  toFillIn: "在表中填写",
  levels: {
    core: "核心产品 | 产品或服务本身",
    support: "支持系统 | 下单、开票、投诉、退货",
    technical: "执行表现 | 准时、准确、快捷、安全",
    interaction: "人员互动 | 人员：有礼、懂行、乐于助人",
    emotional: "情感感受 | 我们带给客户的感受",
  },
  steps: ["1 非常不满意", "2 不满意", "3 一般", "4 满意", "5 非常满意"],
  together: "五层合计",
  again: "复购率",
  variants: {
    again: {
      stepsTitle: "满意的客户会复购吗",
      stepsChart: "不同满意度客户的复购率",
      stepsSeries: "复购率",
      stepsSays: "非常满意者有 {top} 复购，满意者有 {below}",
      againNote: "是或大于 0 的数字为 1，否或 0 为 0。其他词语显示为错误，可在右侧补充。",
    },
    steps: {
      stepsTitle: "满意度分布",
      stepsChart: "各满意度的答卷占比",
      stepsSeries: "占比",
      stepsSays: "{top} 非常满意，{below} 满意",
    },
  },
  scores: {
    asked: "调查答案的平均分。",
    filledIn: "请为每一层填写 0 到 10 的分数；7 只是起始值。",
    aboutAsked: "调查中五列的平均分。Cumby & Barnes (1998), How customers are made to feel。",
    aboutFilledIn:
      "分数在本页填写，不是调查所得。Cumby & Barnes (1998), How customers are made to feel。",
  },
  sheets: {
    page: {
      sheet: "满意度",
      title: "满意度：短板在哪里，满意能否换来复购",
      subtitle: "态度再好，也弥补不了迟到的交付：只有下面各层达标，上一层才能全额计分。",
      heldBack: "短板在哪一层",
      nps: "净推荐值（NPS）",
      csat: "满意客户占比",
      overallScore: "总体得分（0–10）",
      settings: "设置",
      goodEnough:
        "层次达标分数（0–10） | 达到此分数，该层才算做好，上一层才有意义。 | 请输入 0 到 10 的分数。",
      satisfiedFrom: "几分起算满意（1–5） | 算作满意的最低分。 | 请输入 1 到 5 的整数。",
      levels: "五个层次 | 层次 | 得分 | 权重 | 计入得分 | 达标线 | 短板 | 包含内容",
      "levels.score": "{scoresNote} | 请输入 0 到 10 的分数。",
      "levels.weight": "各层在总体得分中的重要程度。 | 请输入大于或等于 0 的权重。",
      "levels.credited": "短板之上的层次，最多按达标分计入。",
      overall: "- | 总体得分 | 达到层次 | 短板层次",
      "overall.overall":
        "由一个公式 CV.SATISFACTION 得出：计入得分的加权平均、达到的层次、短板层次。",
      steps: "{stepsTitle} | 满意度 | 答卷数 | 占比",
      "steps.total": "全部答卷",
      "steps.times": "非常满意相对于满意",
      segments:
        "各客群的推荐意愿与满意度 | 客群 | 答卷数 | 推荐者 | 中立者 | 贬损者 | NPS | ±（95%） | 满意占比",
      "segments.all": "全部答卷",
      "segments.segment": "由一个公式 CV.NPS.SEGMENTS 生成，最好的客群在前。",
      "segments.margin":
        "100 次抽样中有 95 次，真实分数落在 NPS ± 此数之内。区间重叠的客群，差别未必真实。",
      bySegment:
        "各客群的五个层次 | 客群 | 核心产品 | 支持系统 | 执行表现 | 人员互动 | 情感感受 | 总体得分 | 达到层次 | 短板层次",
      "chart.levels": "五个层次：下层做好，上层才有意义 | 得分",
      "chart.levels.says":
        "全部答卷的平均得分，0 到 10，自下而上 | {level}拖了后腿：{score}，未达 {enough} | 五个层次全部达标：不低于 {enough}",
      "chart.steps": "{stepsChart} | {stepsSeries}",
      "chart.steps.says": "在给出该答案者中的占比 | {stepsSays}",
      "chart.segments": "他们愿意推荐我们吗 | 贬损者 | 中立者 | 推荐者",
      "chart.segments.says":
        "他们愿意推荐我们吗？各细分群体的答卷占比 | {promote} 是推荐者，{detract} 是贬损者",
    },
    list: {
      sheet: "调查答卷",
      title: "公式读取的调查数据",
      subtitle: "顺序与您的数据相同；原来空白的，这里也空白。",
      list: "- | 受访者 | 客群 | 推荐意愿 | 满意度 | 复购率 | 核心产品 | 支持系统 | 执行表现 | 人员互动 | 情感感受",
      "list.again": "{againNote}",
      words: "- | 表示“是”的词 | 表示“否”的词",
    },
  },
  preview: {
    again: "不同满意度客户的复购率 | 复购率（%）",
    steps: "各满意度的答卷占比 | 答卷占比（%）",
  },
  about: [
    "要回答的问题 | 客户在哪一层开始不满意，谁愿意推荐我们，这能把他们带回来吗？",
    "数据 | 客群 {segments}，推荐意愿 {recommendation}，满意度 {satisfaction}，以及您所选的其他列",
    "插入时 | {read}",
    "层次 | {scoresAbout}",
    "NPS | 推荐者（9–10 分）占比减去贬损者（0–6 分）占比。Reichheld (2003), Harvard Business Review 81(12)。",
    "满意占比 | 达到设置分数（默认 4 分）及以上的答卷占比。Hayes (2008), Measuring Customer Satisfaction and Loyalty。",
    "复购 | “非常满意”的客户复购率往往远高于“满意”的客户。Jones & Sasser (1995), HBR 73(6)。这并不证明因果。",
    "答卷太少 | 行动之前先看误差：十份答卷说明不了一个客群。",
    "如何修改 | 在本页修改设置和权重；答卷在您自己的表中、上述区域内修改。",
  ],
  sample: {
    sheet: "客户调查",
    columns:
      "受访者 | 客群 | 推荐意愿 | 满意度 | 是否复购 | 核心产品 | 支持服务 | 执行表现 | 人员互动 | 情感",
    segments: "大型企业 | 中型企业 | 小型企业 | 初创公司",
    yes: "是",
    no: "否",
    about: "关于这些数据",
    notes: [
      "企业客户调查的 100 份答卷，为本例虚构。",
      "推荐意愿 0–10，满意度 1–5，五个层次 0–10。",
      "请换成自己的数据，或选择自己的表格。",
    ],
  },
};
