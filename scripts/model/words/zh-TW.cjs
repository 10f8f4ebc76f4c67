/** 只有命令列才說的話：用法、錯誤、檔案如何讀取、缺什麼，以及其間的標點。 */

const usage = (
  locales,
) => `用法：npm run --silent model -- <模型> <檔案.xlsx> [--portable|--values] [--locale ${locales}]
      npm run --silent model -- <模型> <檔案.xlsx> --data <購買明細.csv> [--sheet 工作表]
          [--column 角色=標題 …] [--cure 問題=處理 …] [--as-of 日期] [--holdout 天數]
      npm run --silent model -- [<模型> <檔案.xlsx>] --data <購買明細.csv> --check [--json] [--sheet …] [--column …] [--cure …]
      npm run --silent model -- dashboard <檔案.xlsx> [--models <模型>,<模型>…]
      npm run --silent model -- sql summary|scores|rfm …   資料倉儲的查詢；只寫 sql 則顯示用法
      npm run --silent model -- --list [--locale ${locales}]
  --portable  以原生公式取代增益集的公式，適用於未安裝增益集的 Excel 2024 與 365
  --values    以數值取代增益集的公式，適用於任何程式
  --data      以您的購買明細取代範例資料：以逗號、分號或 Tab 鍵分隔的文字，或 .xlsx；使用前先檢查。
              不用購買明細的模型讀取各自的表格，例如滿意度模型讀取問卷。
              .csv.gz、.parquet 或超過 64 MB 的文字以串流讀取，適用於模型 forecast、customer-base、
              histories、portfolio、rfm（超過 100,000 位客戶時為只有結果的表格）與 retention
  --models    儀表板彙集哪些模型；省略時為全部模型
  --sheet     .xlsx 中的哪張工作表，"*" 為標題相同的全部；省略時為第一張有購買明細的
  --column    哪一欄（寫標題或欄名）是什麼：customer 客戶、date 日期、amount 金額、order 訂單、quantity 數量、
              price 單價、refund 退款、currency 貨幣、status 狀態；其他表格則寫提問中列出的名稱
  --cure      檢查發現的問題如何處理，也用於一位客戶有多列的表格
  --as-of     2025-01-31：算作已知的最後一天，用於以串流讀取的資料；之後的購買不計入
  --holdout   之後幾天的購買用來檢驗預測，用於以串流讀取的資料
  --progress  即使 stderr 不是終端機，也在其中報告讀取與寫入的進度
  --check     只報告檢查結果，不寫檔案；加 --json 則為 JSON 格式
需要由人決定時不寫檔案，結束代碼為 2。`;

const sqlUsage = ({
  locales,
  dialects,
  models,
  operators,
}) => `用法：npm run --silent model -- sql summary|scores|rfm --dialect ${dialects.join("|")} --table 結構描述.資料表
          --customer 欄 --date 欄 --amount 欄 [--order 欄] [--filter "欄=值" …]
          [--as-of 2025-01-31] [--holdout 天數] [--step 天數] [--locale ${locales}]
      … sql scores … --result 結果.csv [--horizon 365] [--discount 0.1] [--margin 1] [--model ${models.join("|")}]
      … sql rfm … [--bins 5] [--monetary average|total]
  summary     查詢每種購買歷程各有多少客戶，結果請存成檔案
  scores      在資料所在處給出每位客戶的活躍機率、購買機率、預期購買次數與價值；--result 是第一個查詢的結果
  rfm         每位客戶的 RFM 評分與分群
  --filter    計入哪些列：${operators.join(" ")} 後接一個值：數字、日期，否則為文字
  --step      購買歷程太多時，幾天算作一天；省略時為 1，結果精確
然後：npm run --silent model -- histories out.xlsx --data 結果.csv`;

/** What is wrong with what was typed, by id. */
const mistakes = {
  pair: (option) => `${option} 後面要寫名稱、= 和所選的值。`,
  oneWay: () => "--portable 和 --values 只能選一個。",
  noLocale: (locale, all) => `沒有「${locale}」這種語言；可選：${all.join("、")}。`,
  noFileGiven: () => "--data 後面要寫檔案。",
  noModels: () => "--models 後面要寫模型名稱，以逗號分隔。",
  noDay: (day) => `--as-of 後面要寫日期，如 2025-01-31，不能是「${day}」。`,
  noDays: () => "--holdout 後面要寫 0 到 3653 的整數天數。",
  noSheet: () => "--sheet 後面要寫工作表名稱。",
  noOption: (option) => `沒有 ${option} 這個選項。`,
  surplus: (word) => `「${word}」是多餘的。`,
  surplusOfList: (word) => `--list 後面不寫模型，「${word}」是多餘的。`,
  checkWhat: () => "使用 --check 時必須寫明 --data。",
  jsonOfWhat: () => "--json 要和 --check 一起用。",
  ofData: () => "--sheet、--column 和 --cure 要和 --data 一起用。",
  daysOfData: () => "--as-of 和 --holdout 要和 --data 一起用。",
  whichModel: () => "請寫明要產生哪個模型。",
  whichFile: () => "請寫明要寫入哪個檔案。",
  notXlsx: (file) => `「${file}」不以 .xlsx 結尾，Excel 無法開啟。`,
  modelsOfDashboard: () => "--models 指定儀表板彙集哪些模型；其他模型單獨產生。",
  dashboardOfData: () => "儀表板彙集各個模型，不能用 --data。",
  noModel: (id, all) => `沒有模型「${id}」；可選：${all.join("、")}。`,
  daysOfStream: () => "--as-of 和 --holdout 只用於以串流讀取的資料；這裡請在模型頁上設定。",
  tooLarge: (name, all) =>
    `「${name}」是壓縮檔，或者當作購買明細時一張工作表裝不下。這樣的檔案只能產生模型 ${all.join("、")}。`,
  notOfData: (id) => `模型「${id}」不用資料產生，不能用 --data。`,
  unread: (file, reason) => `無法讀取「${file}」：${reason}。`,
  unwritten: (file, reason) => `無法寫入 ${file}：${reason}。`,
  noSheets: (name) => `「${name}」不是 Excel 活頁簿，沒有工作表可選。`,
  noRole: (role, all) => `沒有「${role}」這種欄；可選：${all.join("、")}。`,
  noColumn: (heading, all) => `檔案中沒有「${heading}」欄；現有：${all.join("、")}。`,
  noTrouble: (kind, all) => `沒有「${kind}」這種問題；可選：${all.join("、")}。`,
  idleCure: (kind, cure) => `檢查沒有發現 --cure "${kind}=${cure}" 所針對的問題。`,
  noCure: (kind, cure, all) => `${kind} 不能用「${cure}」處理；可選：${all.join("、") || "無"}。`,
  whichQuery: () => "請寫明哪個查詢：summary、scores 或 rfm。",
  noValue: (option) => `${option} 後面要寫一個值。`,
  noOptionOf: (option, value) => `沒有 ${option} 這個選項，或者不能是「${value}」。`,
  needed: (option) => `缺少 ${option}。`,
  noDialect: (name) => `沒有「${name}」這種資料倉儲。`,
  noResult: () => "缺少 --result：summary 查詢的結果檔案。",
  noBuyingModel: (all) => `--model 可選：${all.join("、")}。`,
  noComparison: (filter) => `--filter "${filter}" 中沒有比較符號。`,
};

/** Why a file cannot be read or written, by the code of the error. */
const reasons = {
  NO_FILE: "沒有這個檔案",
  NO_FOLDER: "沒有這個資料夾",
  ENOTDIR: "路徑中有一部分是檔案，不是資料夾",
  EACCES: "沒有權限",
  EPERM: "沒有權限，或者檔案正在 Excel 中開啟",
  EBUSY: "檔案正在其他程式中開啟",
  EISDIR: "這是資料夾",
  EROFS: "磁碟是唯讀的",
  ENOSPC: "磁碟已滿",
};

module.exports = {
  ...{ usage, sqlUsage, mistakes, reasons },
  joined: (all) => `工作表：${all.map((each) => `「${each}」`).join("、")}`,
  alike: (name, others, all) =>
    `與「${name}」標題相同的還有：${others.map((each) => `「${each}」`).join("、")}。--sheet ${JSON.stringify(all)} 讀取全部，--sheet ${JSON.stringify(name)} 只讀取這一張。`,
  sheet: (name, all) => `工作表「${name}」，共有：${all.map((each) => `「${each}」`).join("、")}`,
  text: (encoding, delimiter) => `${encoding}，以${delimiter}分隔`,
  delimiters: { ",": "逗號", ";": "分號", "\t": " Tab 鍵", "|": "垂直線" },
  colon: "：",
  stop: "。",
  brackets: (words) => `（${words}）`,
  refused: (name, words) => `「${name}」：${words}`,
  which: (label, hint = "") => `${label}：是哪一欄？${hint}`,
  has: (headings) => `檔案中有：${headings.join("、")}。`,
  nested: (headings) => `未讀取以下各欄，因為其中是清單或巢狀結構：${headings.join("、")}。`,
  written: (name) => `已寫入 ${name}。`,
  steps: { count: "正在統計客戶……", calculate: "正在計算各工作表……", write: "正在寫入活頁簿……" },
};
