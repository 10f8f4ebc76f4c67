import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "满意度",
  summary: "满意度的五个层次，以及其中的短板；各分群的净推荐值与满意比例；满意的客户是否复购。",
  questions: {
    respondents: "受访者 | 每份答卷的名称或编号，可以不选。",
    segments: "分群 | 每份答卷所属的分群：画像、地区等，可以不选。",
    recommendation:
      "推荐意愿 | “您有多大可能推荐我们？”0 到 10 的整数，也可以是“10 - 非常愿意”这样的文字。",
    satisfaction:
      "满意度 | “您有多满意？”从 1（非常不满意）到 5（非常满意），也可以是文字，或用下面所选的分制。",
    scale:
      "满意度的分制 | 可以给出的最低分和最高分。 | 按答卷判断 | 1 到 5 分 | 1 到 7 分 | 1 到 10 分 | 0 到 10 分",
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
  unreadable: "调查数据无法使用：{reason}",
  read: "{segments} 个分群的 {answers} 份答卷",
  readOfAll: "{answers} 份答卷",
  noSegment: "其中 {answers} 份没有分群，只计入全部答卷",
  readWords: "文字答案按“调查答卷”工作表上的对照表计分",
  everyone: "全体受访者",
  asked: { recommendation: "推荐意愿", levels: "五个层次" },
  neither: "复购，第 {row} 行：“{value}”不是“是”或“否”，也不是数字",
  fiveSteps:
    "{asked}：{answers} 个答案都不超过 5，很可能是按 1 到 5 提问的。这里需要 0 到 10：请按 0 到 10 提问，或另用一列换算：=(A2-1)*2.5。",
  readScale: "满意度为 {least} 到 {most} 分制：{satisfiedFrom} 分及以上（最高的两档）算满意",
  moreAnswers: "（另有 {others} 处）",
  otherScale:
    "满意度第 {row} 行：{value} 不是 {least} 到 {most} 的整数{more}。如果满意度用了别的分制，请在“满意度的分制”中选择",
  twoForOne: "满意度：“{first}”和“{second}”都会记为 5 分制的 {step} 分。请改用 1 到 5 的数字作答。",
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
      "nps.says": "± {margin}（95%）",
      csat: "满意客户占比",
      "csat.says": "{very} 非常满意",
      overallScore: "总体得分（0–10）",
      "overallScore.says": "最弱一层 {weakest}",
      settings: "设置",
      goodEnough:
        "层次达标分数（0–10） | 达到此分数，该层才算做好，上一层才有意义。 | 请输入 0 到 10 的分数。",
      satisfiedFrom:
        "几分起算满意（{least}–{most}） | 算作满意的最低分。 | 请输入 {least} 到 {most} 的整数。",
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
        "各分群的推荐意愿与满意度 | 分群 | 答卷数 | 推荐者 | 被动者 | 贬损者 | NPS | ±（95%） | 满意占比",
      "segments.all": "全部答卷",
      "segments.segment": "由一个公式 CV.NPS.SEGMENTS 生成，最好的分群在前。",
      "segments.margin":
        "100 次抽样中有 95 次，真实的净推荐值落在 ± 此数之内。区间重叠的分群，差别未必真实。",
      bySegment:
        "各分群的五个层次 | 分群 | 核心产品 | 支持系统 | 执行表现 | 人员互动 | 情感感受 | 总体得分 | 达到层次 | 短板层次",
      "chart.levels": "五个层次：下层做好，上层才有意义 | 得分",
      "chart.levels.says":
        "全部答卷的平均得分，0 到 10，自下而上 | {level}拖了后腿：{score}，未达 {enough} | 五个层次全部达标：不低于 {enough}",
      "chart.steps": "{stepsChart} | {stepsSeries}",
      "chart.steps.says": "在给出该答案者中的占比 | {stepsSays}",
      "chart.segments": "他们愿意推荐我们吗 | 推荐者 | 被动者 | 贬损者",
      "chart.segments.says":
        "他们愿意推荐我们吗？各分群的答卷占比 | {promote} 是推荐者，{detract} 是贬损者",
    },
    list: {
      sheet: "调查答卷",
      title: "公式读取的调查数据",
      subtitle: "顺序与您的数据相同；原来空白的，这里也空白。",
      list: "- | 受访者 | 分群 | 推荐意愿 | 满意度 | 是否复购 | 核心产品 | 支持系统 | 执行表现 | 人员互动 | 情感感受",
      "list.again": "{againNote}",
      words: "- | 表示“是”的词 | 表示“否”的词",
      recommendationWords: "- | 推荐意愿的文字答案 | 记为",
      "recommendationWords.score": "留空：未作答。 | 请输入 0 到 10 的评分。",
      satisfactionWords: "- | 满意度的文字答案 | 记为",
      "satisfactionWords.score": "留空：未作答。 | 请输入 {least} 到 {most} 的评分。",
      levelsWords: "- | 各层次的文字答案 | 记为",
      "levelsWords.score": "留空：未作答。 | 请输入 0 到 10 的评分。",
    },
  },
  preview: {
    again: "不同满意度客户的复购率 | 复购率（%）",
    steps: "各满意度的答卷占比 | 答卷占比（%）",
  },
  about: [
    "要回答的问题 | 客户在哪一层开始不满意，谁愿意推荐我们，满意能否换来复购？",
    "数据 | 分群 {segments}，推荐意愿 {recommendation}，满意度 {satisfaction}，以及您所选的其他列",
    "插入时 | {read}",
    "层次 | {scoresAbout}",
    "NPS | 推荐者（9–10 分）占比减去贬损者（0–6 分）占比。Reichheld (2003), Harvard Business Review 81(12)。",
    "满意占比 | 达到设置分数（默认 {satisfiedFrom} 分，满分 {most} 分）及以上的答卷占比。Hayes (2008), Measuring Customer Satisfaction and Loyalty。",
    "复购 | “非常满意”的客户复购率往往远高于“满意”的客户。Jones & Sasser (1995), HBR 73(6)。这并不证明因果。",
    "答卷太少 | 行动之前先看误差：十份答卷说明不了一个分群的情况。",
    "如何修改 | 在本页修改设置和权重；答卷在您自己的表中、上述区域内修改。",
  ],
  sample: {
    sheet: "客户调查",
    columns:
      "受访者 | 分群 | 推荐意愿 | 满意度 | 是否复购 | 核心产品 | 支持服务 | 执行表现 | 人员互动 | 情感",
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
