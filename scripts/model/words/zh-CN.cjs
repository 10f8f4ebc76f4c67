/** 只有命令行才说的话：用法、错误、文件如何读取、缺什么，以及其间的标点。 */

const usage = (
  locales,
) => `用法：npm run --silent model -- <模型> <文件.xlsx> [--portable|--values] [--locale ${locales}]
      npm run --silent model -- <模型> <文件.xlsx> --data <购买明细.csv> [--sheet 工作表]
          [--column 角色=标题 …] [--cure 问题=处理 …] [--as-of 日期] [--holdout 天数]
      npm run --silent model -- [<模型> <文件.xlsx>] --data <购买明细.csv> --check [--json] [--sheet …] [--column …] [--cure …]
      npm run --silent model -- dashboard <文件.xlsx> [--models <模型>,<模型>…]
      npm run --silent model -- sql summary|scores|rfm …   数据仓库的查询；只写 sql 则显示用法
      npm run --silent model -- --list [--locale ${locales}]
  --portable  用原生公式代替加载项的公式，适用于未安装加载项的 Excel 2024 和 365
  --values    用数值代替加载项的公式，适用于任何程序
  --data      用您的购买明细代替示例数据：以逗号、分号或制表符分隔的文本，或 .xlsx；使用前先检查。
              不用购买明细的模型读取各自的表格，例如满意度模型读取问卷。
              .csv.gz、.parquet 或超过 64 MB 的文本按流读取，适用于模型 forecast、customer-base、
              histories、portfolio、rfm（超过 100,000 位客户时为只有结果的表格）和 retention
  --models    仪表板汇集哪些模型；省略则为全部模型
  --sheet     .xlsx 中的哪张工作表，"*" 为标题相同的全部；省略则为第一张有购买明细的
  --column    哪一列（写标题或列标）是什么：customer 客户、date 日期、amount 金额、order 订单、quantity 数量、
              price 单价、refund 退款、currency 货币、status 状态；其他表格则写提问中列出的名称
  --cure      检查发现的问题如何处理，也用于一位客户有多行的表格
  --as-of     2025-01-31：算作已知的最后一天，用于按流读取的数据；之后的购买不计入
  --holdout   之后多少天的购买用来检验预测，用于按流读取的数据
  --progress  即使 stderr 不是终端，也在其中报告读取和写入的进度
  --check     只报告检查结果，不写文件；加 --json 则为 JSON 格式
需要由人决定时不写文件，退出码为 2。`;

const sqlUsage = ({
  locales,
  dialects,
  models,
  operators,
}) => `用法：npm run --silent model -- sql summary|scores|rfm --dialect ${dialects.join("|")} --table 模式.表
          --customer 列 --date 列 --amount 列 [--order 列] [--filter "列=值" …]
          [--as-of 2025-01-31] [--holdout 天数] [--step 天数] [--locale ${locales}]
      … sql scores … --result 结果.csv [--horizon 365] [--discount 0.1] [--margin 1] [--model ${models.join("|")}]
      … sql rfm … [--bins 5] [--monetary average|total]
  summary     查询每种购买历史各有多少客户，结果请存为文件
  scores      在数据所在处给出每位客户的活跃概率、购买概率、预期购买次数和价值；--result 是第一条查询的结果
  rfm         每位客户的 RFM 评分和分群
  --filter    计入哪些行：${operators.join(" ")} 后接一个值：数字、日期，否则为文本
  --step      购买历史太多时，几天算作一天；省略则为 1，结果精确
然后：npm run --silent model -- histories out.xlsx --data 结果.csv`;

/** What is wrong with what was typed, by id. */
const mistakes = {
  pair: (option) => `${option} 后面要写名称、= 和所选的值。`,
  oneWay: () => "--portable 和 --values 只能选一个。",
  noLocale: (locale, all) => `没有“${locale}”这种语言；可选：${all.join("、")}。`,
  noFileGiven: () => "--data 后面要写文件。",
  noModels: () => "--models 后面要写模型名称，以逗号分隔。",
  noDay: (day) => `--as-of 后面要写日期，如 2025-01-31，不能是“${day}”。`,
  noDays: () => "--holdout 后面要写 0 到 3653 的整数天数。",
  noSheet: () => "--sheet 后面要写工作表名称。",
  noOption: (option) => `没有 ${option} 这个选项。`,
  surplus: (word) => `“${word}”多余。`,
  surplusOfList: (word) => `--list 后面不写模型，“${word}”多余。`,
  checkWhat: () => "使用 --check 时须写明 --data。",
  jsonOfWhat: () => "--json 要和 --check 一起用。",
  ofData: () => "--sheet、--column 和 --cure 要和 --data 一起用。",
  daysOfData: () => "--as-of 和 --holdout 要和 --data 一起用。",
  whichModel: () => "请写明要生成哪个模型。",
  whichFile: () => "请写明要写入哪个文件。",
  notXlsx: (file) => `“${file}”不以 .xlsx 结尾，Excel 打不开。`,
  modelsOfDashboard: () => "--models 指定仪表板汇集哪些模型；其他模型单独生成。",
  dashboardOfData: () => "仪表板汇集各个模型，不能用 --data。",
  noModel: (id, all) => `没有模型“${id}”；可选：${all.join("、")}。`,
  daysOfStream: () => "--as-of 和 --holdout 只用于按流读取的数据；这里请在模型页上设置。",
  tooLarge: (name, all) =>
    `“${name}”是压缩文件，或者作为购买明细一张工作表装不下。这样的文件只能生成模型 ${all.join("、")}。`,
  notOfData: (id) => `模型“${id}”不用数据生成，不能用 --data。`,
  unread: (file, reason) => `无法读取“${file}”：${reason}。`,
  unwritten: (file, reason) => `无法写入 ${file}：${reason}。`,
  noSheets: (name) => `“${name}”不是 Excel 工作簿，没有工作表可选。`,
  noRole: (role, all) => `没有“${role}”这种列；可选：${all.join("、")}。`,
  noColumn: (heading, all) => `文件中没有“${heading}”列；现有：${all.join("、")}。`,
  noTrouble: (kind, all) => `没有“${kind}”这种问题；可选：${all.join("、")}。`,
  idleCure: (kind, cure) => `检查没有发现 --cure "${kind}=${cure}" 所针对的问题。`,
  noCure: (kind, cure, all) => `${kind} 不能用“${cure}”处理；可选：${all.join("、") || "无"}。`,
  whichQuery: () => "请写明哪条查询：summary、scores 或 rfm。",
  noValue: (option) => `${option} 后面要写一个值。`,
  noOptionOf: (option, value) => `没有 ${option} 这个选项，或者不能是“${value}”。`,
  needed: (option) => `缺少 ${option}。`,
  noDialect: (name) => `没有“${name}”这种数据仓库。`,
  noResult: () => "缺少 --result：summary 查询的结果文件。",
  noBuyingModel: (all) => `--model 可选：${all.join("、")}。`,
  noComparison: (filter) => `--filter "${filter}" 中没有比较符号。`,
};

/** Why a file cannot be read or written, by the code of the error. */
const reasons = {
  NO_FILE: "没有这个文件",
  NO_FOLDER: "没有这个文件夹",
  ENOTDIR: "路径中有一部分是文件，不是文件夹",
  EACCES: "没有权限",
  EPERM: "没有权限，或者文件正在 Excel 中打开",
  EBUSY: "文件正在其他程序中打开",
  EISDIR: "这是文件夹",
  EROFS: "磁盘是只读的",
  ENOSPC: "磁盘已满",
};

module.exports = {
  ...{ usage, sqlUsage, mistakes, reasons },
  joined: (all) => `工作表：${all.map((each) => `“${each}”`).join("、")}`,
  alike: (name, others, all) =>
    `与“${name}”标题相同的还有：${others.map((each) => `“${each}”`).join("、")}。--sheet ${JSON.stringify(all)} 读取全部，--sheet ${JSON.stringify(name)} 只读取这一张。`,
  sheet: (name, all) => `工作表“${name}”，共有：${all.map((each) => `“${each}”`).join("、")}`,
  text: (encoding, delimiter) => `${encoding}，${delimiter}分隔`,
  delimiters: { ",": "逗号", ";": "分号", "\t": "制表符", "|": "竖线" },
  colon: "：",
  stop: "。",
  brackets: (words) => `（${words}）`,
  refused: (name, words) => `“${name}”：${words}`,
  which: (label, hint = "") => `${label}：是哪一列？${hint}`,
  has: (headings) => `文件中有：${headings.join("、")}。`,
  nested: (headings) => `未读取以下各列，因为其中是列表或嵌套结构：${headings.join("、")}。`,
  written: (name) => `已写入 ${name}。`,
  steps: { count: "正在统计客户……", calculate: "正在计算各工作表……", write: "正在写入工作簿……" },
};
