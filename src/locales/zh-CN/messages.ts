/** 各种提示的中文说法。参数名与公式提示中的名称一致。 */
import type { Choice } from "../../domain/support/choice-words";
import { calendar } from "../../domain/support/dates";
import type {
  Argument,
  Bounds,
  FarDates,
  Place,
  ResultName,
  Size,
  Value,
} from "../../domain/support/messages";
import { type Catalogue, isErrorCode } from "../catalogue";
import { argumentNames } from "./arguments";
import { choices as choiceTexts } from "./choices";

function name(argument: Argument): string {
  const [, column, below] =
    /^descriptor '(?:Descriptor )?(.*)'( below its name)?$/.exec(argument) ?? [];
  if (column) return `特征列 ${column}${below ? "（名称以下）" : ""}`;
  const [plain] = argument.split(":");
  return argumentNames[argument] ?? argumentNames[plain] ?? plain;
}

const place = ({ argument, cell, row, column }: Place): string =>
  cell
    ? `“${name(argument)}”${cell}`
    : `“${name(argument)}”${row ? `第 ${row} 行` : ""}${column ? `第 ${column} 列` : ""}`;

/** Text in quotes, an error by its code; before a Chinese word, and after one, what is not in quotes has a space. */
function value(shown: Value): string {
  if (typeof shown === "boolean") return shown ? "TRUE" : "FALSE";
  return typeof shown === "number" || isErrorCode(shown) ? `${shown}` : `“${shown}”`;
}

const spaced = (shown: string): string => (/^[“「]/.test(shown) ? shown : ` ${shown} `);
const first = (shown: Value): string => spaced(value(shown)).trimStart();
const last = (shown: Value): string => spaced(value(shown)).trimEnd();

const choiceName = (choice: Choice): string => `“${choiceTexts[choice].name}”`;

/** “月”、“周”或“年”. */
const either = (words: readonly string[]): string =>
  [words.slice(0, -1).join("、"), words.at(-1)].filter(Boolean).join("或");

const grouped = (number: number): string => number.toLocaleString("zh-CN");

const more = ({ more }: { readonly more?: number }): string =>
  more ? `（另有 ${grouped(more)} 处）` : "";

const size = ({ count, of }: Size): string => `${count} ${of === "rows" ? "行" : "个单元格"}`;

function within({ min, max, above, below }: Bounds): string {
  const low = min !== undefined ? `不小于 ${min}` : above !== undefined ? `大于 ${above}` : "";
  const high = max !== undefined ? `不大于 ${max}` : below !== undefined ? `小于 ${below}` : "";
  if (min !== undefined && max !== undefined) return `在 ${min} 到 ${max} 之间`;
  return [low, high].filter(Boolean).join("，且");
}

function day(serial: number): string {
  const { year, month, day } = calendar(serial);
  return `${year}年${month}月${day}日`;
}

const UNITS = { day: "天", month: "个月", week: "周", quarter: "个季度", year: "年" } as const;

function farDates({ count, side, edge, furthest }: FarDates): string {
  const beyond = side === "after" ? "晚于" : "早于";
  return `有 ${grouped(count)} 个日期${beyond}其余日期（至 ${day(edge)}），最远的是 ${day(furthest)}，请改正或剔除`;
}

const RESULTS: Readonly<Record<ResultName, string>> = {
  result: "结果",
  value: "价值",
  ratio: "价值比",
  "value added": "增加的价值",
  price: "价格",
  "expected value": "期望值",
  "standard deviation": "标准差",
  "relative quality": "相对品质",
  "relative price": "相对价格",
  "fair price": "公道价格",
  profit: "利润",
  "cumulative profit": "累计利润",
  "cash flow": "现金流",
  "lifetime value": "终身价值",
  "discounted purchases": "折现后的购买次数",
  revenue: "收入",
  "retention rate": "留存率",
  "churn rate": "流失率",
  "overall score": "总体得分",
  "total value": "总价值",
};

const MODELS: Readonly<Record<string, string>> = { retention: "留存模型" };
const model = (title: string): string => MODELS[title] ?? title;

const HISTORY = `“${name("recency")}”是从首次购买到最近一次购买的时长`;
const TOO_LARGE = "过大，无法用数字表示，请检查输入的数字";

const TEXTS = {
  number: "是文本",
  amount: "是带货币符号或千位分隔符的文本",
  spelt: "是文本",
  date: "是日期，不是数字",
};
const NUMBER_CURES = {
  number: "，请转换为数字：在旁边一列用 VALUE()，或在 Excel 中用“数据 › 分列 › 完成”",
  amount: "，请先用“查找和替换”去掉符号，再在旁边一列用 VALUE() 转换；也可在任务窗格检查数据时转换",
  spelt: "，请写成完整的数字：12万写成 120000，小数点用“.”；也可在任务窗格检查数据时转换",
  date: "，请改选数字列；如果需要的是年份，可用 =YEAR(A2) 取得",
};
/** What numbers are that are no days, and how to make days of them. */
const NO_DAYS = {
  month: "年份加月份",
  year: "年份",
  short: "两位数年份的日期写法",
  century: "两位数年份的日期写法",
  minguo: "民国年的日期写法",
};
const DAY_CURES = {
  month: "请给出其中的一天，例如当月第一天：=DATE(INT(A2/100),MOD(A2,100),1)",
  year: "请给出其中的一天，例如当年最后一天：=DATE(A2,12,31)",
  short: "请换成日期：=DATE(2000+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))",
  century: "请写出四位数的公元年份，如 2025-01-31（民国年份加 1911）",
  minguo: "请换成日期：=DATE(1911+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))",
};

/** Of what is no date at all, rather than one of several. */
const PLAIN: ReadonlySet<string> = new Set(["write or point", "no day", "minguo"]);
const DATE_CURES = {
  write: "，请写成 2025-01-31 的形式",
  "write or point": "，请写成 2025-01-31 的形式，或引用一个日期单元格",
  "no day": "，这个月没有这一天",
  minguo: "，民国年份请加 1911，写成公元的 2025-01-31 的形式",
  year: "，请写出四位数的年份，如 2025-01-31",
  column:
    "，请在 Excel 中转换整列：“数据 › 分列 › 日期”，并选择书写的顺序（YMD 即年月日，DMY 即日月年，MDY 即月日年）；也可在任务窗格检查数据时转换",
  reopen:
    "；其他单元格已是日期，说明打开文件时弄反了日和月，那些日期可能也是错的：不要转换这一列，请重新打开文件：在 Excel 中用“数据 › 从文本/CSV”并使用来源地的区域设置，在工作台中用“文件 › 打开”",
};

const isError = (value: Value): boolean => typeof value === "string" && isErrorCode(value);

/** What to do about a cell that is no number of any kind. */
function numberFor({ row }: Place, value: Value): string {
  if (isError(value)) return "，请先排除这个错误";
  return row ? "，请改为数字，或另选一列" : "，请改为数字";
}

export const messages: Catalogue = {
  sentence: ({ text }) => text,

  missing: ({ argument }) => `缺少“${name(argument)}”`,
  notNumber: ({ at, written, ...cell }) =>
    `${place(at)}：${first(cell.value)}${written ? TEXTS[written] : "不是数字"}${more(cell)}` +
    (written ? NUMBER_CURES[written] : numberFor(at, cell.value)),
  notDate: ({ at, cure, ...cell }) =>
    `${place(at)}：${first(cell.value)}` +
    `${cure && !PLAIN.has(cure) ? "无法确定是哪一天" : "不是日期"}${more(cell)}${isError(cell.value) ? "，请先排除这个错误" : DATE_CURES[cure ?? "write"]}`,
  notDays: ({ at, form, day, ...cell }) =>
    form === "late"
      ? `${place(at)}：${cell.value} 会被当作 ${day}，而且所有日期都在 2100 年之后${more(cell)}，请用日期填写购买日`
      : `${place(at)}：${cell.value} 是${NO_DAYS[form]}，不是日期${more(cell)}，${DAY_CURES[form]}`,
  notId: ({ at, ...cell }) =>
    `${place(at)}：${first(cell.value)}不能作为编号或名称${more(cell)}，请填写文字或数字`,
  tooSmall: ({ at, min, ...cell }) =>
    `${place(at)}：${cell.value} ${min === 0 ? "是负数" : `小于 ${min}`}${more(cell)}，应不小于 ${min}`,
  tooGreat: ({ at, max, ...cell }) =>
    `${place(at)}：${cell.value} 大于 ${max}${more(cell)}，应不大于 ${max}`,
  outOfBounds: ({ argument, bounds, value }) =>
    `“${name(argument)}”必须${within(bounds)}，不能是 ${value}`,
  notWhole: ({ argument, min, max, value }) =>
    max === Infinity
      ? `“${name(argument)}”必须是不小于 ${min} 的整数，不能是 ${value}`
      : `“${name(argument)}”必须是 ${min} 到 ${max} 的整数，不能是 ${value}`,
  notChoice: ({ argument, choices, ...given }) =>
    `“${name(argument)}”必须是${either(choices.map(choiceName))}，不能是${last(given.value)}`,
  notFlag: ({ argument, ...given }) =>
    `“${name(argument)}”必须是 TRUE 或 FALSE，不能是${last(given.value)}`,
  notHeaders: ({ languages, ...given }) =>
    `“${name("headers")}”必须是 TRUE、FALSE 或一种语言（${languages.map((l) => `"${l}"`).join("、")}），不能是${last(given.value)}`,
  unequal: ({ argument, lead, leadSize, ...part }) =>
    `“${name(argument)}”有 ${size(part.size)}，而“${name(lead)}”有 ${size(leadSize)}：成对的区域必须一样长`,
  notWholeFrom: ({ at, min, max, ...cell }) =>
    `${place(at)}：${cell.value} 不是 ${min} 到 ${max} 的整数${more(cell)}`,
  notFrom: ({ at, min, max, ...cell }) =>
    `${place(at)}：${cell.value} 不在 ${min} 到 ${max} 之间${more(cell)}`,
  notYear: ({ at, ...cell }) =>
    `${place(at)}：${cell.value} 不是整数年份${more(cell)}，请写成 2025 这样的四位数`,
  dayForYear: ({ at, ...cell }) =>
    `${place(at)}：${cell.value} 是日期，不是年份${more(cell)}，请改填它的年份`,
  aboveScale: ({ at, most, ...cell }) =>
    `${place(at)}：${cell.value} 大于 ${most}${more(cell)}；不是 1 到 ${most} 分的量表，请填写“${name("satisfiedFrom")}”`,
  notParameters: ({ argument, names, count }) =>
    `“${name(argument)}”必须是拟合得出的 ${names.join("、")}，共 ${names.length} 个数字，而不是 ${count} 个`,
  notParameter: (about) =>
    `“${name(about.argument)}”中的 ${about.name}：${about.value} 不是模型可用的正数`,
  notFiveLevels: ({ count }) =>
    `“${name("levels")}”必须有五行，从核心产品到情感，而不是 ${count} 行`,
  notFiveWeights: ({ count }) => `“${name("weights")}”必须有五个数字，每层一个，而不是 ${count} 个`,
  notEnoughLabels: ({ wanted, count }) =>
    `“${name("labels")}”必须有 ${wanted} 个，比“${name("cutoffs")}”多一个，而不是 ${count} 个`,
  notCutoff: ({ at, ...cell }) =>
    `${place(at)}：${cell.value} 不是大于 0 且不超过 1 的比例${more(cell)}`,
  cutoffNotRising: ({ at, before, ...cell }) =>
    `${place(at)}：${cell.value} 不大于前一个分界 ${before}${more(cell)}，分界须依次增大`,
  tooManyLimits: ({ argument, count, most }) =>
    `“${name(argument)}”有 ${count} 个界限，最多 ${most} 个`,
  notSevenColumns: ({ count }) =>
    `“${name("segments:own")}”必须有七列：名称、R 起、R 止、F 起、F 止、M 起、M 止，而现在有 ${count} 列`,
  fromAboveTo: ({ at, score, from, to }) =>
    `${place(at)}：${score} 从 ${from} 到 ${to} 不含任何评分；请把较小的写在前面`,
  notOneColumn: ({ argument }) => `“${name(argument)}”必须只有一列`,
  notThreeColumns: ({ argument, count }) =>
    `“${name(argument)}”必须有三列：最低、最可能、最高，而不是 ${count} 列`,
  blankInRow: ({ at, ...cell }) =>
    `${place(at)}为空${more(cell)}；请填写最低、最可能和最高三个值，或让整行为空`,
  notInOrder: ({ at, low, likely, high }) =>
    `${place(at)}：${low}、${likely}、${high} 没有按最低、最可能、最高的顺序排列`,
  tooManyElements: ({ count, most }) =>
    `“${name("benefits")}”和“${name("costs")}”共有 ${count} 项，最多只能估计 ${most} 项`,
  valueBesideCustomer: (given) =>
    `“${name("values")}”第 1 行：${first(given.value)}与第一位客户并排，请让“${name("values")}”与“${name("descriptors")}”取相同的行`,
  valueBesideNames: ({ value }) =>
    `“${name("values")}”第 1 行：${value} 与各特征的名称并排，请给“${name("values")}”加上标题，或从下一行开始取`,
  tooManyYears: ({ first, last, most }) =>
    `“${name("years:ledger")}”从 ${first} 到 ${last}，超过 ${most} 年，无法逐年列出，请检查其中的年份`,
  unknownCustomer: (given) =>
    `“${name("customer")}”${spaced(value(given.value))}不在购买明细中；编号必须完全一致`,
  twoReferrers: ({ customer, referrer, row, earlier, earlierRow }) =>
    `“${name("referrers")}”第 ${row} 行：${first(customer)}在这里的推荐人是${last(referrer)}，在第 ${earlierRow} 行却是${last(earlier)}`,
  circle: ({ links, customers }) =>
    `“${name("referrers")}”：${links.map(([who, by]) => `${first(who)}由${spaced(value(by))}推荐`).join("，")}` +
    `${customers > links.length ? `……（共 ${grouped(customers)} 位客户）` : ""}；推荐关系不能首尾相接`,
  joinedMoreThanEnd: ({ joined, end }) =>
    `“${name("joined")}”${joined} 大于“${name("end")}”${end}：新增的客户也计入期末`,
  keptMoreThanStart: ({ kept, start }) =>
    `“${name("end")}”减“${name("joined")}”是 ${kept}，而“${name("start")}”只有 ${start}：留住的客户不会多于原有的客户，` +
    `请把期内新来的客户都计入“${name("joined")}”`,
  survivorsRise: ({ at, before, ...cell }) =>
    `${place(at)}：${cell.value} 大于前一期的 ${before}；“${name("survivors")}”是同一批客户中仍在的人数，不会增加`,
  lostMoreThanOpening: ({ at, opening, ...cell }) =>
    `${place(at)}：减少与流失合计 ${cell.value}，超过了期初的 ${opening}${more(cell)}；新客户当期又减少的收入，应从“${name("newRevenue")}”中扣除`,
  notPurchases: ({ at, ...cell }) => `${place(at)}：${cell.value} 不是整数的购买次数${more(cell)}`,
  recencyBeyondAge: ({ at, age, ...cell }) =>
    `${place(at)}：${cell.value} 大于“${name("age")}”${age}；${HISTORY}，“${name("age")}”是从首次购买到数据截止的时长`,
  recencyWithoutRepeat: ({ at, ...cell }) =>
    `${place(at)}：${cell.value}，而“${name("frequency")}”为 0；${HISTORY}，没有复购时为 0`,

  firstPurchaseCounted: () =>
    `“${name("frequency")}”：没有一位客户为 0，而为 1 的客户“${name("recency")}”为 0，可见首次购买也计入了：请扣除首次购买，只计复购次数`,
  holdsNothingOut: ({ from, first, last }) =>
    `“${name("from")}”：${day(from)}分不出前后两段；请选首次购买（${day(first)}）之后、不晚于最后一次购买（${day(last)}）的一天`,

  nothingThere: ({ blank }) =>
    blank.length
      ? `“${blank.map(name).join("”、“")}”所给的单元格中没有内容；请选取有内容的单元格`
      : "没有一行在每个区域中都有内容；请选取彼此对应的区域",
  canceled: () => "已取消：公式或其引用的单元格已更改",
  noPurchases: () => "没有一笔购买：没有一行同时有客户、日期和金额，请检查这三个区域是否选对",
  noPurchasesDated: () => "没有一笔购买：没有一行同时有客户和日期，请检查这两个区域是否选对",
  noPurchasesByYear: () => "没有一笔购买：没有一行同时有年份、客户和金额，请检查这三个区域是否选对",
  noPurchasesByCustomer: () => "没有一笔购买：没有一行同时有客户和金额，请检查这两个区域是否选对",
  returnsOnly: () => "没有一笔购买：每天退回的都比买的多；如果正负号写反了，请先改正",
  shareAboveOne: ({ argument, value }) =>
    `“${name(argument)}”：${value} 大于 1；40% 请写作 0.4 或 40%，不要写 40`,
  noPurchasesUpTo: ({ asOf }) =>
    `截至“${name("asOf")}”（${day(asOf)}）没有一笔购买：第一笔在此之后，请选择较晚的日期`,
  onlyHeadings: () => "只有标题行，下面没有数据，请连同数据一起选取",
  noScores: () => `没有回答：“${name("scores")}”中没有数字，请选取填有评分的列`,
  noScoresBySegment: () => "没有回答：没有一行同时有分群和评分，请检查这两个区域是否选对",
  noValues: () => `没有客户：“${name("values")}”中没有数字，请选取填有价值的列`,
  noCustomers: () => "没有客户：没有一行有价值，请选取填有价值的行",
  noCustomersBySegment: () => "没有客户：没有一行同时有分群、利益和成本，请检查这三个区域是否选对",
  noOffer: () => "没有产品：没有一行同时有品质和价格，请检查这两个区域是否选对",
  noCompetitor: () => "没有竞品：没有一行同时有竞品品质和竞品价格，请检查这两个区域是否选对",
  noPriceAnswers: () => "没有一份回答填齐了四个价格，请检查四列是否选对",
  noPricesInOrder: ({ count: answers }) =>
    `${grouped(answers)} 份回答中，没有一份的四个价格是递增的；应从“${name("tooCheap")}”“${name("cheap")}”“${name("expensive")}”到“${name("tooExpensive")}”依次升高`,
  noVariance: () => "没有一项特征对应至少 3 位价值不同的客户，没有差异可以解释，请增加客户",
  noCashflow: () => `“${name("cashflows")}”中没有现金流，请选取填有金额的单元格`,
  noPayback: () => "累计现金流始终小于 0：请增加期数，否则无法回本",
  lossTotal: () => `“${name("values")}”合计小于 0：总额为亏损时，看不出最佳客户的占比`,
  endlessGrowth: () => "“留存率”大于 1 + 折现率，永续价值没有上限：请填写“期数”，或提高“折现率”",
  farDates: ({ far }) => `“${name("dates")}”：${farDates(far)}`,
  tooManyPeriods: ({ count, unit, far }) =>
    `“${name("unit")}”：这些日期跨越 ${grouped(count)} ${UNITS[unit]}，列数超出工作表；` +
    (far ? farDates(far) : "请选择更长的单位"),
  tooManyToFollow: ({ count, unit, most }) =>
    `“${name("unit")}”：这些日期跨越 ${grouped(count)} ${UNITS[unit]}，最多只能跟踪 ${grouped(most)} ${UNITS[unit]}，请选择更长的单位`,
  endlessTask: ({ minutes }) => `计算 ${minutes} 分钟仍未完成，已停止，请减少行数或期数`,
  survivorsTooFew: () =>
    "留存模型至少需要两期的留存人数：全部客户，以及每期之后留下的人数；请补充更多期，或改用更短的每期长度",
  survivorsNone: () => "留存模型：第一个留存人数为 0，没有客户可以留存",
  survivorsAll: () => "留存模型：还没有人流失，无从推算，请等有人流失后再用",
  survivorsGone: () => "留存模型：所有人在第一期就流失了，无从推算",
  survivorsOneLoss: () => "留存模型：流失全部发生在第一期，无从推算；留下的人不再流失",
  survivorsNotRising: () =>
    "留存模型：留存率没有随时间上升，看不出客户忠诚度的差异，因此 alpha 和 beta 无法估计；请改用固定的留存率",
  notSettled: (about) =>
    `${model(about.model)}：拟合没有收敛，所得数字没有意义，请检查数据中的极端值`,
  noHistories: (about) => `${model(about.model)}：没有客户可供拟合，请检查所选区域`,
  noRepeats: (about) =>
    `${model(about.model)}：没有客户再次购买（“${name("frequency")}”全为 0），无从了解复购，请延长期间或增加客户`,
  noAge: (about) => `${model(about.model)}：“${name("age")}”全为 0，请先观察客户一段时间`,
  ratesAlike: (about) =>
    `${model(about.model)}：这些客户的购买速率过于接近，或复购的客户太少，无法估计 r 和 alpha，请增加客户或延长期间`,
  leavingUnknown: ({ names, ...about }) =>
    `${model(about.model)}：这些购买历史难以反映客户流失（几乎无人沉寂，或情况都一样），无法估计 ${names.join(" 和 ")}，请增加客户或延长期间`,
  noSpending: () => "Gamma-Gamma：没有既有复购、平均金额又为正的客户可供拟合，请增加有复购的客户",
  spendingUnsteady: () =>
    "Gamma-Gamma：p 无法估计：客户之间差异太大，从各自的购买中看不出区别，请增加有复购的客户",
  spendingAlike: () =>
    "Gamma-Gamma：q 和 gamma 无法估计：客户的消费过于接近或客户太少，分不出消费多与消费少的客户，请增加有复购的客户",
  spendingInfinite: ({ at, q }) =>
    `${place(at)}：q 为 ${q}，不大于 1，因此没有复购的客户平均金额为无穷大，请只查询有复购的客户`,

  zeroSum: ({ argument }) =>
    ({
      values: `“${name("values")}”合计为 0，无法计算占比`,
      costs: `“${name("costs")}”合计为 0，无法计算利益与成本之比`,
      drivers: `“${name("drivers")}”合计为 0，至少要有一个大于 0`,
      weights: `“${name("weights")}”合计为 0，至少要有一个大于 0`,
    })[argument],
  zeroMean: ({ argument }) => `“${name(argument)}”的平均值为 0，无法计算相对值，请检查其中的数字`,
  zeroYears: () => `“${name("years")}”为 0，获客成本无法分摊到各年`,
  zeroStart: () => `“${name("start")}”为 0，没有客户可以留存`,
  zeroOpening: () => `“${name("opening")}”为 0，没有收入可以留存`,
  endless: () => "“留存率”等于 1 + 折现率，永续价值没有上限",

  tooLarge: ({ what }) => `${RESULTS[what]}${TOO_LARGE}`,
  tooLargeSales: ({ year }) => `${year} 年的销售额${TOO_LARGE}`,
};
