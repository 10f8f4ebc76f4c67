import type { GridTerm } from "./term";

/**
 * What the grid says of a formula that cannot be calculated: English as the grid knows it, 简体中文, 繁體中文. %s and %(name)s are
 * filled in by the grid, in this order; [[FUNCTION_NAME]] is the function's name.
 */
export const GRID_ERRORS: readonly GridTerm[] = [
  // Formulas that are not read
  [
    "Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.",
    "%(functionName)s 的参数太少：至少需要 %(minArgRequired)s 个，现有 %(nbrArgSupplied)s 个。",
    "%(functionName)s 的引數太少：至少需要 %(minArgRequired)s 個，現有 %(nbrArgSupplied)s 個。",
  ],
  [
    "Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.",
    "%(functionName)s 的参数太多：最多 %(maxArgPossible)s 个，现有 %(nbrArgSupplied)s 个。",
    "%(functionName)s 的引數太多：最多 %(maxArgPossible)s 個，現有 %(nbrArgSupplied)s 個。",
  ],
  [
    "Invalid number of arguments for the %(functionName)s function. Repeatable arguments should be supplied in groups of %(nbrArgRepeating)s, with up to %(nbrArgOptional)s optional. Got %(nbrValueRemaining)s too many.",
    "%(functionName)s 的参数个数不对：重复的参数每 %(nbrArgRepeating)s 个一组，现多出 %(nbrValueRemaining)s 个。",
    "%(functionName)s 的引數個數不對：重複的引數每 %(nbrArgRepeating)s 個一組，現多出 %(nbrValueRemaining)s 個。",
  ],
  ['Unknown function: "%s"', "没有名为“%s”的函数。", "沒有名為「%s」的函數。"],
  ["Wrong function call", "函数写法有误：请检查逗号和括号。", "函數寫法有誤：請檢查逗號和括號。"],
  ["Missing closing parenthesis", "缺少右括号。", "缺少右括號。"],
  ["Missing opening parenthesis", "缺少左括号。", "缺少左括號。"],
  ["Missing closing brace", "缺少右花括号。", "缺少右大括號。"],
  [
    "Unexpected token: %s",
    "公式中的 %s 写错了或多余；中文标点请改用半角（英文输入法）。",
    "公式中的 %s 寫錯了或多餘；中文標點請改用半形（英文輸入法）。",
  ],
  [
    "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells",
    "公式超过 1000 个部分，无法处理，请拆分到多个单元格。",
    "公式超過 1000 個部分，無法處理，請拆分到多個儲存格。",
  ],
  [
    "Function %s expects the parameter '%s' to be reference to a cell or range.",
    "函数 %s 的参数“%s”必须是单元格或区域。",
    "函數 %s 的引數「%s」必須是儲存格或範圍。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a reference to a cell or range.",
    "[[FUNCTION_NAME]] 需要引用单元格或区域。",
    "[[FUNCTION_NAME]] 需要參照儲存格或範圍。",
  ],
  // Values that do not fit
  [
    "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.",
    "[[FUNCTION_NAME]] 需要数字，而“%s”是文本，无法转换为数字。",
    "[[FUNCTION_NAME]] 需要數字，而「%s」是文字，無法轉換為數字。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.",
    "[[FUNCTION_NAME]] 需要 TRUE 或 FALSE，而“%s”是文本。",
    "[[FUNCTION_NAME]] 需要 TRUE 或 FALSE，而「%s」是文字。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a number value between %s and %s inclusive, but receives %s.",
    "[[FUNCTION_NAME]] 需要 %s 到 %s 之间的数字，现为 %s。",
    "[[FUNCTION_NAME]] 需要 %s 到 %s 之間的數字，現為 %s。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a number value to be greater than or equal to 1, but receives %s.",
    "[[FUNCTION_NAME]] 需要不小于 1 的数字，现为 %s。",
    "[[FUNCTION_NAME]] 需要不小於 1 的數字，現為 %s。",
  ],
  [
    "The function [[FUNCTION_NAME]] has an argument with value '%s'. It should be one of: %s.",
    "[[FUNCTION_NAME]] 的一个参数为“%s”，只能是其中之一：%s。",
    "[[FUNCTION_NAME]] 的一個引數為「%s」，只能是其中之一：%s。",
  ],
  ["The divisor must be different from zero.", "除数不能为 0。", "除數不能為 0。"],
  ["The divisor must be different from 0.", "除数不能为 0。", "除數不能為 0。"],
  [
    "Function [[FUNCTION_NAME]] caused a divide by zero error.",
    "[[FUNCTION_NAME]] 的除数为 0。",
    "[[FUNCTION_NAME]] 的除數為 0。",
  ],
  [
    "Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.",
    "[[FUNCTION_NAME]] 的除数为 0。",
    "[[FUNCTION_NAME]] 的除數為 0。",
  ],
  [
    "[[FUNCTION_NAME]] expects number values.",
    "[[FUNCTION_NAME]] 需要数字。",
    "[[FUNCTION_NAME]] 需要數字。",
  ],
  // Values that are looked for
  [
    "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.",
    "[[FUNCTION_NAME]] 没有找到“%s”。",
    "[[FUNCTION_NAME]] 找不到「%s」。",
  ],
  ["Value not found in the given data.", "数据中没有这个值。", "資料中沒有這個值。"],
  [
    "No match found in FILTER evaluation",
    "FILTER 没有找到符合的数据。",
    "FILTER 找不到符合的資料。",
  ],
  ["No match.", "没有匹配。", "沒有相符的值。"],
  [
    "In [[FUNCTION_NAME]] evaluation, cannot find '%s' within '%s'.",
    "[[FUNCTION_NAME]] 找不到“%s”，查找范围为“%s”。",
    "[[FUNCTION_NAME]] 找不到「%s」，尋找範圍為「%s」。",
  ],
  ["The range is out of bounds.", "区域超出范围。", "範圍超出界限。"],
  ["The reference is invalid.", "引用无效。", "參照無效。"],
  [
    "[[FUNCTION_NAME]] evaluates to an out of bounds range.",
    "[[FUNCTION_NAME]] 的结果超出区域。",
    "[[FUNCTION_NAME]] 的結果超出範圍。",
  ],
  [
    "OFFSET evaluates to an out of bounds range.",
    "OFFSET 的结果超出工作表。",
    "OFFSET 的結果超出工作表。",
  ],
  ["Index out of range.", "序号超出范围。", "序號超出範圍。"],
  // Ranges that do not go together
  [
    "Array arguments to [[FUNCTION_NAME]] are of different size.",
    "[[FUNCTION_NAME]] 的各区域大小不同。",
    "[[FUNCTION_NAME]] 的各範圍大小不同。",
  ],
  ["All the ranges must have the same dimensions.", "各区域大小必须相同。", "各範圍大小必須相同。"],
  [
    "Function [[FUNCTION_NAME]] expects criteria_range to have the same dimension",
    "[[FUNCTION_NAME]] 的各条件区域大小必须相同。",
    "[[FUNCTION_NAME]] 的各準則範圍大小必須相同。",
  ],
  [
    "Function [[FUNCTION_NAME]] expects criteria_range and criterion to be in pairs.",
    "[[FUNCTION_NAME]] 的条件区域与条件必须成对。",
    "[[FUNCTION_NAME]] 的準則範圍與準則必須成對。",
  ],
  [
    "FILTER has mismatched sizes on the range and conditions.",
    "FILTER 的区域与条件大小不同。",
    "FILTER 的範圍與條件大小不同。",
  ],
  [
    "Merged cells found in the spill zone. Please unmerge cells before using array formulas.",
    "结果展开的区域中有合并的单元格，请先取消合并。",
    "結果展開的範圍中有合併的儲存格，請先取消合併。",
  ],
  // Sheets and references
  ["Invalid sheet name: %s", "没有名为“%s”的工作表。", "沒有名為「%s」的工作表。"],
  ["Reference should be defined.", "缺少引用的单元格。", "缺少參照的儲存格。"],
  ["R1C1 notation is not supported.", "不支持 R1C1 样式。", "不支援 R1C1 樣式。"],
  ["The cell does not contain a formula.", "该单元格中没有公式。", "該儲存格中沒有公式。"],
  [
    "Only single-cell references are allowed to get the spilled range.",
    "“#”之前只能是一个单元格。",
    "「#」之前只能是一個儲存格。",
  ],
  // Arguments of single functions
  [
    "The formatting unit should be 'k', 'm' or 'b'.",
    "单位只能是“k”“m”或“b”。",
    "單位只能是「k」「m」或「b」。",
  ],
  ["Matrix is not invertible", "该矩阵没有逆矩阵。", "該矩陣沒有反矩陣。"],
  ["The matrix is not invertible.", "该矩阵没有逆矩阵。", "該矩陣沒有反矩陣。"],
  [
    "The argument square_matrix must have the same number of columns and rows.",
    "矩阵的行数与列数必须相同。",
    "矩陣的列數與欄數必須相同。",
  ],
  [
    "The columns arguments must be between -%s and %s (got %s), excluding 0.",
    "列号必须在 -%s 到 %s 之间（现为 %s），不能为 0。",
    "欄號必須在 -%s 到 %s 之間（現為 %s），不能為 0。",
  ],
  [
    "The rows arguments must be between -%s and %s (got %s), excluding 0.",
    "行号必须在 -%s 到 %s 之间（现为 %s），不能为 0。",
    "列號必須在 -%s 到 %s 之間（現為 %s），不能為 0。",
  ],
  [
    "The rows arguments (%s) must be greater or equal than the number of rows of the array.",
    "行数（%s）不能少于数组的行数。",
    "列數（%s）不能少於陣列的列數。",
  ],
  [
    "The columns arguments (%s) must be greater or equal than the number of columns of the array.",
    "列数（%s）不能少于数组的列数。",
    "欄數（%s）不能少於陣列的欄數。",
  ],
  [
    "The arguments array_x and array_y must have the same dimensions.",
    "两个区域大小必须相同。",
    "兩個範圍大小必須相同。",
  ],
  [
    "The arguments array_x and array_y must contain at least one pair of numbers.",
    "两个区域中至少要有一对数字。",
    "兩個範圍中至少要有一對數字。",
  ],
  [
    "Argument ignore must be between 0 and 3",
    "“ignore”必须是 0 到 3。",
    "「ignore」必須是 0 到 3。",
  ],
  ["No results for the given arguments of TOCOL.", "TOCOL 没有结果。", "TOCOL 沒有結果。"],
  ["No results for the given arguments of TOROW.", "TOROW 没有结果。", "TOROW 沒有結果。"],
  [
    "Argument range must be a single row or column.",
    "区域只能有一行或一列。",
    "範圍只能有一列或一欄。",
  ],
  [
    "The range must be a single row or a single column.",
    "区域只能有一行或一列。",
    "範圍只能有一列或一欄。",
  ],
  [
    "The result_range must be a single row or a single column.",
    "结果区域只能有一行或一列。",
    "結果範圍只能有一列或一欄。",
  ],
  [
    "lookup_range should be either a single row or single column.",
    "查找区域只能有一行或一列。",
    "尋找範圍只能有一列或一欄。",
  ],
  [
    "return_range should have the same dimensions as lookup_range.",
    "结果区域与查找区域大小必须相同。",
    "結果範圍與尋找範圍大小必須相同。",
  ],
  ["Format must be 0 or 1", "格式必须是 0 或 1。", "格式必須是 0 或 1。"],
  ["The base must be different from 1.", "底数不能为 1。", "底數不能為 1。"],
  ["The argument dimension must be positive", "行数必须大于 0。", "列數必須大於 0。"],
  [
    "The number of columns (%s) must be positive.",
    "列数（%s）必须大于 0。",
    "欄數（%s）必須大於 0。",
  ],
  ["The number of rows (%s) must be positive.", "行数（%s）必须大于 0。", "列數（%s）必須大於 0。"],
  ["The number of rows must be positive.", "行数必须大于 0。", "列數必須大於 0。"],
  ["The number of columns must be positive.", "列数必须大于 0。", "欄數必須大於 0。"],
  ["The number of rows can not be zero.", "行数不能为 0。", "列數不能為 0。"],
  [
    "The number of rows or column to exclude must be smaller than the number of elements in the array.",
    "去掉的行数或列数必须少于原有的。",
    "去掉的列數或欄數必須少於原有的。",
  ],
  [
    "Height value is %(_height)s. It should be greater than or equal to 1.",
    "行数为 %(_height)s，至少应为 1。",
    "列數為 %(_height)s，至少應為 1。",
  ],
  [
    "Width value is %(_width)s. It should be greater than or equal to 1.",
    "列数为 %(_width)s，至少应为 1。",
    "欄數為 %(_width)s，至少應為 1。",
  ],
  [
    "The maximum (%s) and minimum (%s) must be integers when whole_number is TRUE.",
    "要整数时，最大值（%s）和最小值（%s）也必须是整数。",
    "要整數時，最大值（%s）和最小值（%s）也必須是整數。",
  ],
  [
    "The function code (%s) must be between 1 to 11 or 101 to 111.",
    "汇总方式（%s）必须是 1 到 11 或 101 到 111。",
    "彙總方式（%s）必須是 1 到 11 或 101 到 111。",
  ],
  [
    "The field must be a number or a string",
    "“field”必须是标题或列号。",
    "「field」必須是標題或欄號。",
  ],
  [
    "The field (%(fieldValue)s) must be one of %(dimRowDB)s or must be a number between 1 and %s inclusive.",
    "没有名为“%(fieldValue)s”的列，可用的标题是：%(dimRowDB)s。",
    "沒有名為「%(fieldValue)s」的欄，可用的標題是：%(dimRowDB)s。",
  ],
  [
    "The criteria range contains %s row, it must be at least 2 rows.",
    "条件区域只有 %s 行，至少要有 2 行。",
    "準則範圍只有 %s 列，至少要有 2 列。",
  ],
  [
    "More than one match found in DGET evaluation.",
    "DGET 找到了不止一个值。",
    "DGET 找到了不只一個值。",
  ],
  [
    "start_date (%s) should be on or before end_date (%s).",
    "开始日期（%s）不能晚于结束日期（%s）。",
    "開始日期（%s）不能晚於結束日期（%s）。",
  ],
  [
    "The weekend must be a number or a string.",
    "“weekend”必须是数字或文本。",
    "「weekend」必須是數字或文字。",
  ],
  ["The weekend must be different from '1111111'.", "不能七天都是周末。", "不能七天都是週末。"],
  [
    "The arguments condition must be a single column or row.",
    "每个条件只能有一列或一行。",
    "每個條件只能有一欄或一列。",
  ],
  [
    "The arguments conditions must have the same dimensions.",
    "各条件大小必须相同。",
    "各條件大小必須相同。",
  ],
  [
    "Wrong value of 'n'. Expected a positive number. Got %s.",
    "“n”必须大于 0，现为 %s。",
    "「n」必須大於 0，現為 %s。",
  ],
  [
    "Wrong value of 'display_ties_mode'. Expected a positive number between 0 and 3. Got %s.",
    "并列的显示方式必须是 0 到 3，现为 %s。",
    "同名次的顯示方式必須是 0 到 3，現為 %s。",
  ],
  ["No unique values found", "没有不重复的值。", "沒有不重複的值。"],
  [
    "There must be both positive and negative values in [payment_amount, present_value, future_value].",
    "付款额、现值、未来值中必须有正有负。",
    "付款額、現值、未來值中必須有正有負。",
  ],
  [
    "The info_type should be one of %s.",
    "信息类型只能是其中之一：%s。",
    "資訊類型只能是其中之一：%s。",
  ],
  [
    "Wrong number of arguments. Expected an even number of arguments.",
    "参数个数必须是偶数。",
    "引數個數必須是偶數。",
  ],
  [
    "search_mode should be a value in [-1, 1, -2, 2].",
    "查找方向只能是 1、-1、2 或 -2。",
    "尋找方向只能是 1、-1、2 或 -2。",
  ],
  [
    "match_mode should be a value in [-1, 0, 1, 2].",
    "匹配方式只能是 0、1、-1 或 2。",
    "比對方式只能是 0、1、-1 或 2。",
  ],
  ["match_mode should be a value of 0 or 1.", "匹配方式只能是 0 或 1。", "比對方式只能是 0 或 1。"],
  [
    "match_mode should have a value of 0 or 1.",
    "匹配方式只能是 0 或 1。",
    "比對方式只能是 0 或 1。",
  ],
  [
    "match_end should have a value of 0 or 1.",
    "“match_end”只能是 0 或 1。",
    "「match_end」只能是 0 或 1。",
  ],
  [
    "The search and match mode combination is not supported for XLOOKUP evaluation.",
    "XLOOKUP 不支持这样的匹配方式与查找方向。",
    "XLOOKUP 不支援這樣的比對方式與尋找方向。",
  ],
  [
    "Index for CHOOSE is invalid. Valid values are between 1 and %(choices)s inclusive.",
    "CHOOSE 的序号必须在 1 到 %(choices)s 之间。",
    "CHOOSE 的序號必須在 1 到 %(choices)s 之間。",
  ],
  ["Choice is undefined.", "所选的值为空。", "所選的值為空白。"],
  ["The text_to_search must be non-empty.", "被查找的文本不能为空。", "被尋找的文字不能為空白。"],
  ["Invalid regular expression", "正则表达式无效。", "規則運算式無效。"],
  ["No capturing groups found.", "正则表达式中没有分组。", "規則運算式中沒有群組。"],
  ["No matches found.", "没有匹配。", "沒有相符的值。"],
  ["No text to split.", "没有可拆分的文本。", "沒有可拆分的文字。"],
  ["At least one delimiter must be provided.", "至少要有一个分隔符。", "至少要有一個分隔符號。"],
  ["The delimiters cannot be empty values.", "分隔符不能为空。", "分隔符號不能為空白。"],
  ["Invalid units of measure ('%s')", "没有名为“%s”的度量单位。", "沒有名為「%s」的度量單位。"],
  [
    "Incompatible units of measure ('%s' vs '%s')",
    "度量单位“%s”和“%s”不能换算。",
    "度量單位「%s」和「%s」無法換算。",
  ],
];

/** What is said where the grid's own function has a mistake in an argument that the list above does not name. */
export const UNNAMED_ERRORS: readonly (readonly [
  english: RegExp,
  simplified: string,
  traditional: string,
])[] = [
  [
    /^The (\w+)(?: argument)? \(%s\) (?:must|should|cannot|is out)\b/,
    "参数“$1”的值（%s）不合适。",
    "引數「$1」的值（%s）不合適。",
  ],
  [
    /\[\[FUNCTION_NAME\]\]/,
    "[[FUNCTION_NAME]] 无法用这些参数计算。",
    "[[FUNCTION_NAME]] 無法用這些引數計算。",
  ],
];
