/** 各種提示的中文說法。參數名與公式提示中的名稱一致。 */
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
  if (column) return `特徵欄 ${column}${below ? "（名稱以下）" : ""}`;
  const [plain] = argument.split(":");
  return argumentNames[argument] ?? argumentNames[plain] ?? plain;
}

const place = ({ argument, cell, row, column }: Place): string =>
  cell
    ? `「${name(argument)}」${cell}`
    : `「${name(argument)}」${row ? `第 ${row} 列` : ""}${column ? `第 ${column} 欄` : ""}`;

/** Text in quotes, an error by its code; before a Chinese word, and after one, what is not in quotes has a space. */
function value(shown: Value): string {
  if (typeof shown === "boolean") return shown ? "TRUE" : "FALSE";
  return typeof shown === "number" || isErrorCode(shown) ? `${shown}` : `「${shown}」`;
}

const spaced = (shown: string): string => (/^[“「]/.test(shown) ? shown : ` ${shown} `);
const first = (shown: Value): string => spaced(value(shown)).trimStart();
const last = (shown: Value): string => spaced(value(shown)).trimEnd();

const choiceName = (choice: Choice): string => `「${choiceTexts[choice].name}」`;

/** 「月」、「週」或「年」. */
const either = (words: readonly string[]): string =>
  [words.slice(0, -1).join("、"), words.at(-1)].filter(Boolean).join("或");

const grouped = (number: number): string => number.toLocaleString("zh-TW");

const more = ({ more }: { readonly more?: number }): string =>
  more ? `（另有 ${grouped(more)} 處）` : "";

const size = ({ count, of }: Size): string => `${count} ${of === "rows" ? "列" : "個儲存格"}`;

function within({ min, max, above, below }: Bounds): string {
  const low = min !== undefined ? `不小於 ${min}` : above !== undefined ? `大於 ${above}` : "";
  const high = max !== undefined ? `不大於 ${max}` : below !== undefined ? `小於 ${below}` : "";
  if (min !== undefined && max !== undefined) return `在 ${min} 到 ${max} 之間`;
  return [low, high].filter(Boolean).join("，且");
}

function day(serial: number): string {
  const { year, month, day } = calendar(serial);
  return `${year}年${month}月${day}日`;
}

const UNITS = { day: "天", month: "個月", week: "週", quarter: "季", year: "年" } as const;

function farDates({ count, side, edge, furthest }: FarDates): string {
  const beyond = side === "after" ? "晚於" : "早於";
  return `有 ${grouped(count)} 個日期${beyond}其餘日期（至 ${day(edge)}），最遠的是 ${day(furthest)}，請更正或剔除`;
}

const RESULTS: Readonly<Record<ResultName, string>> = {
  result: "結果",
  value: "價值",
  ratio: "價值比",
  "value added": "增加的價值",
  price: "價格",
  "expected value": "期望值",
  "standard deviation": "標準差",
  "relative quality": "相對品質",
  "relative price": "相對價格",
  "fair price": "合理價格",
  profit: "獲利",
  "cumulative profit": "累計獲利",
  "cash flow": "現金流量",
  "lifetime value": "終身價值",
  "discounted purchases": "折現後的購買次數",
  revenue: "營收",
  "retention rate": "留存率",
  "churn rate": "流失率",
  "overall score": "整體得分",
  "total value": "總價值",
};

const MODELS: Readonly<Record<string, string>> = { retention: "留存模型" };
const model = (title: string): string => MODELS[title] ?? title;

const HISTORY = `「${name("recency")}」是從首次購買到最近一次購買的時間`;
const TOO_LARGE = "過大，無法用數字表示，請檢查輸入的數字";

const TEXTS = {
  number: "是文字",
  amount: "是帶貨幣符號或千分位符號的文字",
  spelt: "是文字",
  date: "是日期，不是數字",
};
const NUMBER_CURES = {
  number: "，請轉換為數字：在旁邊一欄用 VALUE()，或在 Excel 中用「資料 › 資料剖析 › 完成」",
  amount:
    "，請先用「尋找及取代」去掉符號，再在旁邊一欄用 VALUE() 轉換；也可在工作窗格檢查資料時轉換",
  spelt: "，請寫成完整的數字：12萬寫成 120000，小數點用「.」；也可在工作窗格檢查資料時轉換",
  date: "，請改選數字欄；如果需要的是年度，可用 =YEAR(A2) 取得",
};
/** What numbers are that are no days, and how to make days of them. */
const NO_DAYS = {
  month: "年份加月份",
  year: "年份",
  short: "兩位數年份的日期寫法",
  century: "兩位數年份的日期寫法",
  minguo: "民國年的日期寫法",
};
const DAY_CURES = {
  month: "請給出其中的一天，例如當月第一天：=DATE(INT(A2/100),MOD(A2,100),1)",
  year: "請給出其中的一天，例如當年最後一天：=DATE(A2,12,31)",
  short: "請換成日期：=DATE(2000+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))",
  century: "請寫出四位數的西元年，如 2025-01-31（民國年加 1911）",
  minguo: "請換成日期：=DATE(1911+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))",
};

/** Of what is no date at all, rather than one of several. */
const PLAIN: ReadonlySet<string> = new Set(["write or point", "no day", "minguo"]);
const DATE_CURES = {
  write: "，請寫成 2025-01-31 的形式",
  "write or point": "，請寫成 2025-01-31 的形式，或參照一個日期儲存格",
  "no day": "，這個月沒有這一天",
  minguo: "，民國年請加 1911，寫成西元的 2025-01-31 的形式",
  year: "，請寫出四位數的年份，如 2025-01-31",
  column:
    "，請在 Excel 中轉換整欄：「資料 › 資料剖析 › 日期」，並選擇書寫的順序（YMD 即年月日，DMY 即日月年，MDY 即月日年）；也可在工作窗格檢查資料時轉換",
  reopen:
    "；其他儲存格已是日期，表示開啟檔案時日與月弄反了，那些日期可能也是錯的：不要轉換這一欄，請重新開啟檔案：在 Excel 中用「資料 › 從文字/CSV」並使用來源地的地區設定，在工作台中用「檔案 › 開啟」",
};

const isError = (value: Value): boolean => typeof value === "string" && isErrorCode(value);

/** What to do about a cell that is no number of any kind. */
function numberFor({ row }: Place, value: Value): string {
  if (isError(value)) return "，請先排除這個錯誤";
  return row ? "，請改為數字，或另選一欄" : "，請改為數字";
}

export const messages: Catalogue = {
  sentence: ({ text }) => text,

  missing: ({ argument }) => `缺少「${name(argument)}」`,
  notNumber: ({ at, written, ...cell }) =>
    `${place(at)}：${first(cell.value)}${written ? TEXTS[written] : "不是數字"}${more(cell)}` +
    (written ? NUMBER_CURES[written] : numberFor(at, cell.value)),
  notDate: ({ at, cure, ...cell }) =>
    `${place(at)}：${first(cell.value)}` +
    `${cure && !PLAIN.has(cure) ? "無法確定是哪一天" : "不是日期"}${more(cell)}${isError(cell.value) ? "，請先排除這個錯誤" : DATE_CURES[cure ?? "write"]}`,
  notDays: ({ at, form, day, ...cell }) =>
    form === "late"
      ? `${place(at)}：${cell.value} 會被當作 ${day}，而且所有日期都在 2100 年之後${more(cell)}，請用日期填寫購買日`
      : `${place(at)}：${cell.value} 是${NO_DAYS[form]}，不是日期${more(cell)}，${DAY_CURES[form]}`,
  notId: ({ at, ...cell }) =>
    `${place(at)}：${first(cell.value)}不能作為編號或名稱${more(cell)}，請填寫文字或數字`,
  tooSmall: ({ at, min, ...cell }) =>
    `${place(at)}：${cell.value} ${min === 0 ? "是負數" : `小於 ${min}`}${more(cell)}，應不小於 ${min}`,
  tooGreat: ({ at, max, ...cell }) =>
    `${place(at)}：${cell.value} 大於 ${max}${more(cell)}，應不大於 ${max}`,
  outOfBounds: ({ argument, bounds, value }) =>
    `「${name(argument)}」必須${within(bounds)}，不能是 ${value}`,
  notWhole: ({ argument, min, max, value }) =>
    max === Infinity
      ? `「${name(argument)}」必須是不小於 ${min} 的整數，不能是 ${value}`
      : `「${name(argument)}」必須是 ${min} 到 ${max} 的整數，不能是 ${value}`,
  notChoice: ({ argument, choices, ...given }) =>
    `「${name(argument)}」必須是${either(choices.map(choiceName))}，不能是${last(given.value)}`,
  notFlag: ({ argument, ...given }) =>
    `「${name(argument)}」必須是 TRUE 或 FALSE，不能是${last(given.value)}`,
  notHeaders: ({ languages, ...given }) =>
    `「${name("headers")}」必須是 TRUE、FALSE 或一種語言（${languages.map((l) => `"${l}"`).join("、")}），不能是${last(given.value)}`,
  unequal: ({ argument, lead, leadSize, ...part }) =>
    `「${name(argument)}」有 ${size(part.size)}，而「${name(lead)}」有 ${size(leadSize)}：成對的範圍必須一樣長`,
  notWholeFrom: ({ at, min, max, ...cell }) =>
    `${place(at)}：${cell.value} 不是 ${min} 到 ${max} 的整數${more(cell)}`,
  notFrom: ({ at, min, max, ...cell }) =>
    `${place(at)}：${cell.value} 不在 ${min} 到 ${max} 之間${more(cell)}`,
  notYear: ({ at, ...cell }) =>
    `${place(at)}：${cell.value} 不是整數年度${more(cell)}，請寫成 2025 這樣的四位數`,
  dayForYear: ({ at, ...cell }) =>
    `${place(at)}：${cell.value} 是日期，不是年度${more(cell)}，請改填它的年度`,
  aboveScale: ({ at, most, ...cell }) =>
    `${place(at)}：${cell.value} 大於 ${most}${more(cell)}；不是 1 到 ${most} 分的量表，請填寫「${name("satisfiedFrom")}」`,
  notParameters: ({ argument, names, count }) =>
    `「${name(argument)}」必須是配適得出的 ${names.join("、")}，共 ${names.length} 個數字，而不是 ${count} 個`,
  notParameter: (about) =>
    `「${name(about.argument)}」中的 ${about.name}：${about.value} 不是模型可用的正數`,
  notFiveLevels: ({ count }) =>
    `「${name("levels")}」必須有五列，從核心產品到情感，而不是 ${count} 列`,
  notFiveWeights: ({ count }) =>
    `「${name("weights")}」必須有五個數字，每層一個，而不是 ${count} 個`,
  notEnoughLabels: ({ wanted, count }) =>
    `「${name("labels")}」必須有 ${wanted} 個，比「${name("cutoffs")}」多一個，而不是 ${count} 個`,
  notCutoff: ({ at, ...cell }) =>
    `${place(at)}：${cell.value} 不是大於 0 且不超過 1 的比例${more(cell)}`,
  cutoffNotRising: ({ at, before, ...cell }) =>
    `${place(at)}：${cell.value} 不大於前一個分界 ${before}${more(cell)}，分界須依序遞增`,
  tooManyLimits: ({ argument, count, most }) =>
    `「${name(argument)}」有 ${count} 個界限，最多 ${most} 個`,
  notSevenColumns: ({ count }) =>
    `「${name("segments:own")}」必須有七欄：名稱、R 起、R 迄、F 起、F 迄、M 起、M 迄，而現在有 ${count} 欄`,
  fromAboveTo: ({ at, score, from, to }) =>
    `${place(at)}：${score} 從 ${from} 到 ${to} 不含任何評分；請把較小的寫在前面`,
  notOneColumn: ({ argument }) => `「${name(argument)}」必須只有一欄`,
  notThreeColumns: ({ argument, count }) =>
    `「${name(argument)}」必須有三欄：最低、最可能、最高，而不是 ${count} 欄`,
  blankInRow: ({ at, ...cell }) =>
    `${place(at)}為空白${more(cell)}；請填寫最低、最可能與最高三個值，或讓整列空白`,
  notInOrder: ({ at, low, likely, high }) =>
    `${place(at)}：${low}、${likely}、${high} 沒有按最低、最可能、最高的順序排列`,
  tooManyElements: ({ count, most }) =>
    `「${name("benefits")}」和「${name("costs")}」共有 ${count} 項，最多只能估計 ${most} 項`,
  valueBesideCustomer: (given) =>
    `「${name("values")}」第 1 列：${first(given.value)}與第一位客戶並排，請讓「${name("values")}」與「${name("descriptors")}」取相同的列`,
  valueBesideNames: ({ value }) =>
    `「${name("values")}」第 1 列：${value} 與各特徵的名稱並排，請給「${name("values")}」加上標題，或從下一列開始取`,
  tooManyYears: ({ first, last, most }) =>
    `「${name("years:ledger")}」從 ${first} 到 ${last}，超過 ${most} 年，無法逐年列出，請檢查其中的年度`,
  unknownCustomer: (given) =>
    `「${name("customer")}」${spaced(value(given.value))}不在購買明細中；編號必須完全一致`,
  twoReferrers: ({ customer, referrer, row, earlier, earlierRow }) =>
    `「${name("referrers")}」第 ${row} 列：${first(customer)}在這裡的推薦人是${last(referrer)}，在第 ${earlierRow} 列卻是${last(earlier)}`,
  circle: ({ links, customers }) =>
    `「${name("referrers")}」：${links.map(([who, by]) => `${first(who)}由${spaced(value(by))}推薦`).join("，")}` +
    `${customers > links.length ? `……（共 ${grouped(customers)} 位客戶）` : ""}；推薦關係不能首尾相連`,
  joinedMoreThanEnd: ({ joined, end }) =>
    `「${name("joined")}」${joined} 大於「${name("end")}」${end}：新增的客戶也計入期末`,
  keptMoreThanStart: ({ kept, start }) =>
    `「${name("end")}」減「${name("joined")}」是 ${kept}，而「${name("start")}」只有 ${start}：留住的客戶不會多於原有的客戶，` +
    `請把期內新來的客戶都計入「${name("joined")}」`,
  survivorsRise: ({ at, before, ...cell }) =>
    `${place(at)}：${cell.value} 大於前一期的 ${before}；「${name("survivors")}」是同一批客戶中仍在的人數，不會增加`,
  lostMoreThanOpening: ({ at, opening, ...cell }) =>
    `${place(at)}：減少與流失合計 ${cell.value}，超過了期初的 ${opening}${more(cell)}；新客戶當期又減少的營收，應從「${name("newRevenue")}」中扣除`,
  notPurchases: ({ at, ...cell }) => `${place(at)}：${cell.value} 不是整數的購買次數${more(cell)}`,
  recencyBeyondAge: ({ at, age, ...cell }) =>
    `${place(at)}：${cell.value} 大於「${name("age")}」${age}；${HISTORY}，「${name("age")}」是從首次購買到資料截止的時間`,
  recencyWithoutRepeat: ({ at, ...cell }) =>
    `${place(at)}：${cell.value}，而「${name("frequency")}」為 0；${HISTORY}，沒有回購時為 0`,

  firstPurchaseCounted: () =>
    `「${name("frequency")}」：沒有一位客戶為 0，而為 1 的客戶「${name("recency")}」為 0，可見首次購買也計入了：請扣除首次購買，只計回購次數`,
  holdsNothingOut: ({ from, first, last }) =>
    `「${name("from")}」：${day(from)}分不出前後兩段；請選首次購買（${day(first)}）之後、不晚於最後一次購買（${day(last)}）的一天`,

  nothingThere: ({ blank }) =>
    blank.length
      ? `「${blank.map(name).join("」、「")}」所給的儲存格中沒有內容；請選取有內容的儲存格`
      : "沒有一列在每個範圍中都有內容；請選取彼此對應的範圍",
  canceled: () => "已取消：公式或其參照的儲存格已變更",
  noPurchases: () => "沒有一筆購買：沒有一列同時有客戶、日期和金額，請檢查這三個範圍是否選對",
  noPurchasesDated: () => "沒有一筆購買：沒有一列同時有客戶和日期，請檢查這兩個範圍是否選對",
  noPurchasesByYear: () => "沒有一筆購買：沒有一列同時有年度、客戶和金額，請檢查這三個範圍是否選對",
  noPurchasesByCustomer: () => "沒有一筆購買：沒有一列同時有客戶和金額，請檢查這兩個範圍是否選對",
  returnsOnly: () => "沒有一筆購買：每天退回的都比買的多；如果正負號寫反了，請先改正",
  shareAboveOne: ({ argument, value }) =>
    `「${name(argument)}」：${value} 大於 1；40% 請寫作 0.4 或 40%，不要寫 40`,
  noPurchasesUpTo: ({ asOf }) =>
    `截至「${name("asOf")}」（${day(asOf)}）沒有一筆購買：第一筆在此之後，請選擇較晚的日期`,
  onlyHeadings: () => "只有標題列，下面沒有資料，請連同資料一起選取",
  noScores: () => `沒有回答：「${name("scores")}」中沒有數字，請選取填有評分的欄`,
  noScoresBySegment: () => "沒有回答：沒有一列同時有分群和評分，請檢查這兩個範圍是否選對",
  noValues: () => `沒有客戶：「${name("values")}」中沒有數字，請選取填有價值的欄`,
  noCustomers: () => "沒有客戶：沒有一列有價值，請選取填有價值的列",
  noCustomersBySegment: () => "沒有客戶：沒有一列同時有分群、利益和成本，請檢查這三個範圍是否選對",
  noOffer: () => "沒有產品：沒有一列同時有品質和價格，請檢查這兩個範圍是否選對",
  noCompetitor: () => "沒有競品：沒有一列同時有競品品質和競品價格，請檢查這兩個範圍是否選對",
  noPriceAnswers: () => "沒有一份回答填齊了四個價格，請檢查四欄是否選對",
  noPricesInOrder: ({ count: answers }) =>
    `${grouped(answers)} 份回答中，沒有一份的四個價格是遞增的；應從「${name("tooCheap")}」「${name("cheap")}」「${name("expensive")}」到「${name("tooExpensive")}」依序升高`,
  noVariance: () => "沒有一項特徵對應至少 3 位價值不同的客戶，沒有差異可以解釋，請增加客戶",
  noCashflow: () => `「${name("cashflows")}」中沒有現金流量，請選取填有金額的儲存格`,
  noPayback: () => "累計現金流量始終小於 0：請增加期數，否則無法回本",
  lossTotal: () => `「${name("values")}」合計小於 0：總額為虧損時，看不出最佳客戶的占比`,
  endlessGrowth: () =>
    "「留存率」大於 1 + 折現率，永續價值沒有上限：請填寫「期數」，或提高「折現率」",
  farDates: ({ far }) => `「${name("dates")}」：${farDates(far)}`,
  tooManyPeriods: ({ count, unit, far }) =>
    `「${name("unit")}」：這些日期跨越 ${grouped(count)} ${UNITS[unit]}，欄數超出工作表；` +
    (far ? farDates(far) : "請選擇更長的單位"),
  tooManyToFollow: ({ count, unit, most }) =>
    `「${name("unit")}」：這些日期跨越 ${grouped(count)} ${UNITS[unit]}，最多只能追蹤 ${grouped(most)} ${UNITS[unit]}，請選擇更長的單位`,
  endlessTask: ({ minutes }) => `計算 ${minutes} 分鐘仍未完成，已停止，請減少列數或期數`,
  survivorsTooFew: () =>
    "留存模型至少需要兩期的留存人數：全部客戶，以及每期之後留下的人數；請補充更多期，或改用較短的每期長度",
  survivorsNone: () => "留存模型：第一個留存人數為 0，沒有客戶可以留存",
  survivorsAll: () => "留存模型：還沒有人流失，無從推算，請等有人流失後再用",
  survivorsGone: () => "留存模型：所有人在第一期就流失了，無從推算",
  survivorsOneLoss: () => "留存模型：流失全部發生在第一期，無從推算；留下的人不再流失",
  survivorsNotRising: () =>
    "留存模型：留存率沒有隨時間上升，看不出客戶忠誠度的差異，因此 alpha 和 beta 無法估計；請改用固定的留存率",
  notSettled: (about) =>
    `${model(about.model)}：配適沒有收斂，所得數字沒有意義，請檢查資料中的極端值`,
  noHistories: (about) => `${model(about.model)}：沒有客戶可供配適，請檢查所選範圍`,
  noRepeats: (about) =>
    `${model(about.model)}：沒有客戶再次購買（「${name("frequency")}」全為 0），無從了解回購，請延長期間或增加客戶`,
  noAge: (about) => `${model(about.model)}：「${name("age")}」全為 0，請先觀察客戶一段時間`,
  ratesAlike: (about) =>
    `${model(about.model)}：這些客戶的購買速率過於接近，或回購的客戶太少，無法估計 r 和 alpha，請增加客戶或延長期間`,
  leavingUnknown: ({ names, ...about }) =>
    `${model(about.model)}：這些購買歷程難以反映客戶流失（幾乎無人沉寂，或情況都一樣），無法估計 ${names.join(" 和 ")}，請增加客戶或延長期間`,
  noSpending: () => "Gamma-Gamma：沒有既有回購、平均金額又為正的客戶可供配適，請增加有回購的客戶",
  spendingUnsteady: () =>
    "Gamma-Gamma：p 無法估計：客戶之間差異太大，從各自的購買中看不出區別，請增加有回購的客戶",
  spendingAlike: () =>
    "Gamma-Gamma：q 和 gamma 無法估計：客戶的消費過於接近或客戶太少，分不出消費多與消費少的客戶，請增加有回購的客戶",
  spendingInfinite: ({ at, q }) =>
    `${place(at)}：q 為 ${q}，不大於 1，因此沒有回購的客戶平均金額為無限大，請只查詢有回購的客戶`,

  zeroSum: ({ argument }) =>
    ({
      values: `「${name("values")}」合計為 0，無法計算占比`,
      costs: `「${name("costs")}」合計為 0，無法計算利益與成本之比`,
      drivers: `「${name("drivers")}」合計為 0，至少要有一個大於 0`,
      weights: `「${name("weights")}」合計為 0，至少要有一個大於 0`,
    })[argument],
  zeroMean: ({ argument }) => `「${name(argument)}」的平均值為 0，無法計算相對值，請檢查其中的數字`,
  zeroYears: () => `「${name("years")}」為 0，客戶取得成本無法分攤到各年`,
  zeroStart: () => `「${name("start")}」為 0，沒有客戶可以留存`,
  zeroOpening: () => `「${name("opening")}」為 0，沒有營收可以留存`,
  endless: () => "「留存率」等於 1 + 折現率，永續價值沒有上限",

  tooLarge: ({ what }) => `${RESULTS[what]}${TOO_LARGE}`,
  tooLargeSales: ({ year }) => `${year} 年的銷售額${TOO_LARGE}`,
};
