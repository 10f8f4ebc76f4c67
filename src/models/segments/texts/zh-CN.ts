import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "客户分群与画像",
  summary: "由问卷得出：哪个分群从您这里获益最多，谁愿意推荐您，各自最看重什么，下一步怎么做。",
  questions: {
    segments: "分群 | 每行一位受访者：所属的分群或画像。",
    benefits: "利益 | 受访者得到的，以金额或分数表示。",
    costs: "成本 | 受访者付出的，单位相同。",
    scores: "推荐意愿 | “您会推荐我们吗？”0 到 10 的整数；未作答则留空。",
    driver1: "驱动因素 1 | 每位受访者的评分或描述，首行为名称。",
    driver2: "驱动因素 2 | 每位受访者的评分或描述，首行为名称。",
    driver3: "驱动因素 3 | 每位受访者的评分或描述，首行为名称。",
    driver4: "驱动因素 4 | 每位受访者的评分或描述，首行为名称。",
  },
  groups: {
    drivers: "价值可能取决于什么",
  },
  nameless: "驱动因素：{address} 的第一个单元格须为名称，请连同标题一起选择该列。",
  tooMany: "分群：共有 {found} 个，一页最多容纳 {most} 个，请选择分群较少的列。",
  unreadable: "问卷答案无法使用：{reason}",
  read: "{segments} 个分群的 {respondents} 位受访者",
  strongest: "；价值主要取决于“{driver}”",
  advice: {
    repair: "价值 ≤ 0 | 降低其成本，或加强其看重的；否则把资源投向别处",
    win: "净推荐值 < 0 | 致电贬损者，问清哪里出了问题",
    deepen: "净推荐值 < 30 | 改进其最看重的一项，并告诉他们",
    refer: "净推荐值 ≥ 30 | 请其推荐，共同撰写案例",
  },
  sheets: {
    page: {
      sheet: "客户分群",
      title: "各分群看重什么，是否愿意推荐我们",
      subtitle: "逐一列出各分群的感知利益与成本、净推荐值，以及影响价值的首要因素。",
      best: "获益最多",
      value: "人均价值",
      "value.says": "各分群 {least} 至 {most}",
      nps: "净推荐值",
      "nps.says": "± {margin}（95%）",
      respondents: "受访者",
      "respondents.says": "每群至少 {fewest} 位",
      cards: "客户画像，价值最高的在前 | 分群",
      "cards.who":
        "他们是谁（请自行描述） | 用两行文字把这个分群写成一个人：角色、处境、最操心的事。",
      "cards.respondents": "受访者",
      "cards.share": "受访者占比",
      "cards.benefits": "利益",
      "cards.costs": "成本",
      "cards.value": "价值 | 利益 − 成本，取该分群的平均值（CV.VALUE.SEGMENTS）。",
      "cards.ratio": "利益 / 成本",
      "cards.positive": "得大于失的占比",
      "cards.nps": "净推荐值",
      "cards.margin":
        "±（95% 置信水平） | 100 次抽样中有 95 次，真实的净推荐值落在 ± 此数之内。区间重叠的分群，差异可能并不存在。",
      "cards.driver":
        "最看重 | 分群内部最能解释价值差异的因素（CV.VALUE.DRIVERS）。表示相关，并不证明因果。",
      "cards.explains": "对其价值的解释力",
      "cards.step": "下一步 | 由价值和净推荐值得出，建议列表在计算表中，可在那里修改。",
      "chart.value": "各分群的利益与成本 | 利益 | 成本",
      "chart.value.says":
        "全部受访者的平均评分，按分群 | {most}获益最多：比付出多 {gain} | 没有哪个分群的获益多于付出",
      "chart.promoters": "他们会推荐我们吗？ | 推荐者 | 被动者 | 贬损者",
      "chart.promoters.says":
        "他们会推荐我们吗？各分群的回答占比 | {keenest}最愿意推荐：净推荐值 {score}",
    },
    workings: {
      sheet: "分群计算",
      title: "计算过程",
      subtitle: "首页的数字取自此处。只有建议可以修改。",
      value:
        "价值（CV.VALUE.SEGMENTS） | 分群 | 受访者 | 利益 | 成本 | 价值 | 利益 / 成本 | 得大于失的占比",
      promoters:
        "推荐意愿（CV.NPS.SEGMENTS） | 分群 | 评分数 | 推荐者 | 被动者 | 贬损者 | 净推荐值 | ± 95%",
      drivers: "对价值的解释力（CV.VALUE.DRIVERS） | 分群",
      advice: "下一步的建议 | 情形 | 下一步",
    },
  },
  sample: {
    sheet: "客户问卷",
    columns: "受访者 | 分群 | 利益 | 成本 | 推荐意愿 | 品质 | 便利 | 技术支持 | 信任",
    segments: "季节性零售商 | 外包服务商 | 旅游企业 | 公共服务",
    about: "关于这些数据",
    notes: [
      "四个分群中 120 位呼叫中心经理的答案，均为虚构示例。",
      "利益与成本为 0 到 100 分，推荐意愿为 0 到 10 分，各项评分为 1 到 10 分。",
    ],
  },
  about: [
    "要回答的问题 | 哪些客户从我们这里获益，哪些愿意推荐，各自看重什么？",
    "数据 | 分群 {segments}，利益 {benefits}，成本 {costs}，推荐意愿 {scores}",
    "插入时 | {read}",
    "价值 | 每位受访者的利益 − 成本，按分群取平均。分群、利益、成本中有空白的行不计入。",
    "推荐意愿 | 推荐者（9–10 分）占比 − 贬损者（0–6 分）占比，从 −100 到 100，以全部作答者计。",
    "驱动因素 | 评分在分群内部能解释的价值方差占比：数字为 r²，文字为 η²。",
    "来源 | Gale (1994), Managing Customer Value；Reichheld (2003), HBR 81(12)；Anderson & Narus (1998), HBR 76(6)。",
    "如何修改 | 上述区域中的答案改动即时计入。出现新的分群时，请重新插入本模型。",
  ],
};
