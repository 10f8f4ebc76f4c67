import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "客户利润",
  summary:
    "每位客户真正留下多少：销售额减去直接成本、营销、服务、获客成本及其应摊的共同费用。有些大客户可能是亏的。",
  questions: {
    customers: "客户 | 每行一位客户：名称或编号。",
    turnover: "销售额 | 全年扣除折扣后的销售额。",
    direct: "直接成本 | 所售产品的成本；不清楚可以不选。",
    marketing: "营销费用 | 全年花在这位客户上的营销费用。",
    service: "服务成本 | 专为这位客户支出的支持、物流和客户管理费用。",
    recruiting: "获客成本 | 赢得这位客户的一次性支出。",
    first: "第一成本动因 | 引起共同费用的数量，如订单数、发货次数，按客户统计。",
    second: "第二成本动因 | 另一个动因，如服务工时、工单数。",
    firstCost: "共同费用（第一动因） | 每年，按第一动因分摊，如订单处理。",
    secondCost: "共同费用（第二动因） | 每年，按第二动因分摊，如客服团队。",
    overheads: "管理费用 | 每年，按销售额分摊。",
    years: "获客成本摊销年数 | 获客成本分摊到多少年。",
  },
  groups: { shared: "共同费用", settings: "设置" },
  drivers: { first: "第一动因", second: "第二动因", turnover: "销售额", equal: "平均分摊" },
  pool: "按{lower}分摊的费用",
  overheads: "管理费用",
  otherPool: "其他共同费用",
  unreadable: "无法读取客户数据：{reason}",
  tooMany: "客户超过 {most} 位；请只选较大的客户，或将小客户合并",
  read: "{customers} 位客户的全年销售额与成本",
  losing: "{losing} / {all}",
  sheets: {
    page: {
      sheet: "客户利润",
      title: "客户利润：谁在赚钱，谁在花钱",
      subtitle: "按年计。共同费用按动因归到引起它的客户，而不是平均分摊，也不只看销售额。",
      figures: {
        profit: "每年利润",
        margin: "占销售额",
        losing: "亏损客户数",
        lost: "每年亏在他们身上",
      },
      settings: {
        heading: "获客成本 | -",
        years: "摊销年数 | 获客成本按此年数分摊，每年计入一份。 | 请输入大于或等于 1 的年数。",
      },
      tables: {
        pools: {
          title: "共同费用",
          columns: "费用 | 每年 | 分摊依据 | 数量 | 单位成本",
          rows: { total: "合计" },
          notes: {
            pool: "由多位客户共同引起的费用。名称和金额可修改；填 0 即不计该项。",
            driver: "费用取决于什么。CV.PROFIT.ALLOCATE 按比例分摊。",
            perUnit: "每个订单、工时或每单位动因的成本。",
          },
          messages: { cost: "请输入大于或等于 0 的金额。", driver: "请选择旁边列出的动因。" },
        },
        drivers: { title: "成本动因", columns: "分摊依据 | 数量" },
        statement: {
          title: "从销售额到利润",
          columns: "全部客户 | 每年 | 占销售额",
          rows: {
            turnover: "销售额",
            direct: "直接成本",
            marketing: "营销费用",
            service: "服务成本",
            recruiting: "获客成本",
            profit: "利润",
          },
          notes: { line: "客户明细各列的合计。" },
        },
        best: { title: "最赚钱的客户", columns: "客户 | 销售额 | 服务总成本 | 利润 | 利润率" },
        worst: {
          title: "最不赚钱的客户，亏损多者在前",
          columns: "客户 | 销售额 | 服务总成本 | 利润 | 利润率",
        },
      },
      charts: {
        whale: "利润累计，从最赚钱的客户算起 | 累计利润 | 最终利润 | x=客户占比（利润高者在前）",
        scatter:
          "客户带来多少，服务他们花多少 | 客户 | 盈亏平衡线：线以上的客户亏损 | x=销售额减直接成本 | y=服务总成本",
      },
    },
    ranking: {
      sheet: "利润排名",
      title: "客户利润排名",
      subtitle: "最赚钱的在前，随数据更新。第一张表的曲线由此绘出。",
      tables: {
        ranking: {
          columns:
            "名次 | 客户 | 销售额 | 服务总成本 | 利润 | 利润率 | 累计利润 | 客户占比 | 最终利润 | 列表序号",
          notes: { cumulative: "客户盈利时曲线上升，亏损时下降，即“鲸鱼曲线”。" },
        },
        counted: { columns: "客户数" },
      },
    },
    list: {
      sheet: "客户利润明细",
      title: "每位客户：自身成本、应摊费用与利润",
      subtitle: "顺序与您的数据相同；金额按年计，获客成本为一次性。",
      tables: {
        list: {
          columns:
            "序号 | 客户 | 销售额 | 直接成本 | 营销费用 | 服务成本 | 获客成本 | 销售额减直接成本 | 服务总成本 | 利润 | 利润率 | 盈亏平衡的服务总成本",
          notes: {
            pool1: "CV.PROFIT.ALLOCATE，按第一张表的费用与动因分摊，合计分毫不差。",
            costToServe: "营销费用 + 服务成本 + 每年获客成本 + 应摊的共同费用。",
            profit:
              "CV.PROFIT：销售额 − 营销费用 − 服务成本（含直接成本和共同费用）− 获客成本 / 年数。",
            breakEven: "图中的直线：服务总成本恰好等于客户带来的金额。",
          },
        },
      },
    },
  },
  preview: "利润累计，从最赚钱的客户算起 | 累计利润 | 最终利润 | x=客户占比，利润高者在前（%）",
  about: {
    question: "要回答的问题 | 扣除全部成本之后，每位客户还剩多少？谁在亏损？",
    data: "数据",
    whenMade: "插入时",
    columns: "客户 {customers}，销售额 {turnover}，以及您所选的其他列",
    entries: [
      "利润 | 销售额 − 直接成本 − 营销 − 服务 − 共同费用 − 获客成本 / 年数（CV.PROFIT）。",
      "共同费用 | 按动因分摊，即作业成本法。Kaplan & Anderson (2004), Harvard Business Review 82(11)。",
      "鲸鱼曲线 | 最赚钱客户的累计利润。高出终点的部分，就是其他客户亏掉的。Cooper & Kaplan (1991), HBR 69(3)。",
      "空白单元格 | 按 0 计。没有客户名称的行不计；没有销售额的客户仍计其成本。",
      "怎么做 | 亏损是坐下来谈的理由：订单大小、服务水平、服务收费。客户走了，管理费用未必会少。",
      "如何修改 | 在本页修改费用、动因和年数；客户数据在您自己的表中、上述区域内修改。",
    ],
  },
  sample: {
    sheet: "客户账目",
    columns: "客户 | 销售额 | 直接成本 | 营销费用 | 服务成本 | 获客成本 | 订单数 | 服务工时",
    customer: "{first}{second}",
    first: "琥珀 | 白桦 | 雪松 | 三江 | 星火 | 雄鹰 | 石榴 | 榛林 | 靛蓝 | 碧玉",
    second: "零售 | 制造 | 医疗",
    about: "关于这些数据",
    notes: [
      "一家批发商的 30 位客户，全年数据，为本例虚构。",
      "最大的五位客户中，有三位每次订得少、求助又多。",
      "金额均为示例。请换成自己的数字，或选择自己的表格。",
    ],
  },
};
